"""Fewer claims than were found: those that enough independent origins share, or that are sure enough."""

from collections.abc import Mapping
from dataclasses import replace

from synoptic.model import Claim, NotCompared, Synopsis
from synoptic.render.once import told_once


def choose_claims(synopsis: Synopsis, *, min_origins: int = 1, min_score: float = 0.0) -> Synopsis:
    """The synopsis with the claims that are shown with `min_origins` independent origins or more and have a score of at least `min_score`.

    What the others say is listed as not compared, with the reason: it is neither shared nor said by one alone.
    """
    origins = {claim.id: claim.origins for claim in told_once(synopsis)[0].claims}
    kept = tuple(claim for claim in synopsis.claims if _origins(claim, origins) >= min_origins and claim.score >= min_score)
    if len(kept) == len(synopsis.claims):
        return synopsis
    ids = {claim.id for claim in kept}
    told = {key for claim in kept for key in claim.statements}
    reasons = {claim: _reason(_origins(claim, origins), min_origins, min_score) for claim in synopsis.claims if claim.id not in ids}
    dropped = {key: why for claim, why in reasons.items() for key in claim.statements}
    timeline = (replace(entry, claims=tuple(key for key in entry.claims if key in ids)) for entry in synopsis.timeline)
    left_out = tuple(NotCompared(key, why) for key, why in sorted(dropped.items()) if key not in told)
    return replace(synopsis, claims=kept, timeline=tuple(timeline), not_compared=synopsis.not_compared + left_out)


def _origins(claim: Claim, shown: Mapping[str, int]) -> int:
    """How many origins a claim is shown with: those of the claim under which it stands, or its own."""
    return shown.get(claim.under or claim.id, claim.origins)


def _reason(origins: int, min_origins: int, min_score: float) -> str:
    if origins < min_origins:
        return f"shared, but by fewer than {min_origins} origins"
    return f"shared with a score below {min_score:g}"
