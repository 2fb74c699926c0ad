"""Fewer claims than were found: those that enough independent origins share, or that are sure enough."""

from dataclasses import replace

from synoptic.model import Claim, NotCompared, Synopsis


def choose_claims(synopsis: Synopsis, *, min_origins: int = 1, min_score: float = 0.0) -> Synopsis:
    """The synopsis with the claims of at least `min_origins` independent origins and a score of at least `min_score`.

    What the others say is listed as not compared, with the reason: it is neither shared nor said by one alone.
    """
    kept = tuple(claim for claim in synopsis.claims if claim.origins >= min_origins and claim.score >= min_score)
    if len(kept) == len(synopsis.claims):
        return synopsis
    ids = {claim.id for claim in kept}
    told = {key for claim in kept for key in claim.statements}
    dropped = {key: _reason(claim, min_origins, min_score) for claim in synopsis.claims if claim.id not in ids for key in claim.statements}
    timeline = (replace(entry, claims=tuple(key for key in entry.claims if key in ids)) for entry in synopsis.timeline)
    left_out = tuple(NotCompared(key, why) for key, why in sorted(dropped.items()) if key not in told)
    return replace(synopsis, claims=kept, timeline=tuple(timeline), not_compared=synopsis.not_compared + left_out)


def _reason(claim: Claim, min_origins: int, min_score: float) -> str:
    if claim.origins < min_origins:
        return f"shared, but by fewer than {min_origins} origins"
    return f"shared with a score below {min_score:g}"
