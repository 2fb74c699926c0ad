"""Bodies that watch over something, by what they watch: "the aviation regulator" for a Civil Aviation Authority."""

from synoptic.link.descriptions.kinds import singular
from synoptic.link.descriptions.scene import Scene
from synoptic.link.units import Unit
from synoptic.text.names import fold

# What such a body is called, in its name and without it.
_OVERSEERS = frozenset(
    "agency authority watchdog regulator bureau inspectorate directorate commission office service board council administration body".split()
)
# Words of names that say of no body what it watches.
_ANYTHING = frozenset("national state country federal central general public chief top independent own".split())
# "Electoral" and "election", "financial" and "finance" have so many letters in common.
_LEAST_STEM = 5


def find_overseer(unit: Unit, scene: Scene) -> tuple[int, str] | None:
    """The only named body of its sort that has in its name what a description says is watched, and why."""
    if unit.head.lemma not in _OVERSEERS or unit.is_plural or unit.determiner == "indefinite":
        return None
    before = (token for token in unit.tokens if token.index < unit.head.index and token.pos in ("NOUN", "ADJ") and token.tag != "POS")
    field = {singular(fold(token.text)) for token in before} - _ANYTHING
    if not field:
        return None
    named = (entry for noun in sorted(_OVERSEERS) for entry in scene.worded.get(singular(noun), ()))
    found = {other.folded: other for have, other in named if all(any(_is_of(word, also) for also in have) for word in field)}
    if len(found) != 1:
        return None
    (body,) = found.values()
    lands, theirs = scene.domains.in_name(body), {key for key in scene.domains.of(unit) if scene.domains.is_country(key)}
    if lands and theirs and not lands & theirs:
        return None
    return body.number, f"{body.core.text!r} has in its name what it watches"


def _is_of(word: str, also: str) -> bool:
    return word == also or (min(len(word), len(also)) > _LEAST_STEM and word[:_LEAST_STEM] == also[:_LEAST_STEM])
