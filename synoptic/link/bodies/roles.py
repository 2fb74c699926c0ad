"""Bodies by what they are to others: "the operator" is who was said to be that."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from synoptic.lexicon.nouns import is_person
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.kinds import group_of
from synoptic.link.descriptions.scene import Scene, is_lead, is_near, uses_before
from synoptic.link.forms.name_types import VEHICLES
from synoptic.link.forms.signs import is_persons
from synoptic.link.units import Unit
from synoptic.model import EntityType


def learn_roles(
    units: Sequence[Unit], persons: AbstractSet[int], described: Mapping[int, Sequence[Unit]], clusters: Clusters
) -> Mapping[str, Unit | None]:
    """What bodies were said to be, "the operator", "its owner" → a name of the only one that was; None where several were.

    A "central bank" is a bank too, a bank no central one.
    """
    found: dict[str, Unit | None] = {}
    for number, descriptions in described.items():
        for description in descriptions if number not in persons else ():
            one_of_many = description.determiner == "indefinite" or group_of(description) in VEHICLES
            persons_only = is_persons(description) or (description.is_plural and is_person(description.head.lemma))
            if one_of_many or persons_only or description.core.type is EntityType.PLACE:
                continue  # "a town of 11,000", 'the ship "Sinar Marua"'
            for noun in sorted({description.noun[0], description.head.lemma}):
                known = found.setdefault(noun, units[number])
                if known is None or clusters.find(known.number) != clusters.find(number):
                    found[noun] = None
    return found


def find_role(unit: Unit, roles: Mapping[str, Unit | None], scene: Scene) -> tuple[int, str] | None:
    """ "The mine's operator", where one body of the story was said to be an operator."""
    body = roles.get(unit.noun[0]) if _is_definite(unit) else None
    if body is None or unit.core.span.holds(body.core.span) or any(map(scene.domains.is_named, scene.domains.of(unit))):
        return None
    if (unit.is_plural and unit.tokens[0].text.lower() in _FEW) or not _is_meant(unit, scene.roots.get(body.number, body.number), scene):
        return None
    return body.number, f"{body.core.text!r} is said to be the {unit.noun[0]}"


# Several of many.
_FEW = frozenset(("these", "those", "two", "three"))
# What the story names so seldom is hardly meant where it does not stand near.
_SELDOM = 3
# Who is named so many times as often is rather meant.
_FAR_MORE = 2


def _is_meant(unit: Unit, root: int, scene: Scene) -> bool:
    """Whether a body said to be something is the one spoken of: near, or often named, and no other of the kind far more often."""
    before, group = uses_before(unit, root, scene), group_of(unit)
    if not is_near(unit, root, scene) and (scene.everywhere.get(root, 0) < _SELDOM or not (before or is_lead(unit))):
        return False
    told, guessed = (
        max((uses_before(unit, rival, scene) for _, rival in kinds.get((unit.article, group), ()) if rival != root), default=0)
        for kinds in (scene.named, scene.guessed)
    )
    return max(told, guessed) < _FAR_MORE * max(before, 1)


def _is_definite(unit: Unit) -> bool:
    """Whether a description means something known; in a heading without its article."""
    return unit.determiner == "definite" or (unit.determiner == "bare" and unit.reading.sentences[unit.sentence].heading)
