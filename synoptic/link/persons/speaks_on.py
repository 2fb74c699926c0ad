"""Who speaks on under a description: "Ana Ruiz said the tram slid. …, the plumber said" — nobody else was called a plumber before."""

from collections.abc import Sequence

from synoptic.link.clusters import Clusters
from synoptic.link.persons.known import Known
from synoptic.link.units import Unit, is_person_noun
from synoptic.model import EntityType, MentionForm

# Somebody speaks on in the next sentence of the writer's.
_FARTHEST = 1
_KINDS = frozenset(("role", "person", "kin"))


def link_speakers_on(units: Sequence[Unit], known: Known, clusters: Clusters) -> None:
    """Join each definite description of one person that is new in its article and speaks with whom spoke by name right before."""
    seen: set[tuple[int, str]] = set()
    last: Unit | None = None
    for unit in units:
        if known.speaks(unit) and not known.is_quoted(unit):
            if last is not None and _may_speak_on(unit, clusters, seen) and _fits(unit, last, known, clusters):
                clusters.join(last.number, unit.number, f"{unit.core.text!r} speaks on for {last.core.text!r}")
            last = unit
        if unit.form is MentionForm.DESCRIPTION:
            seen.add((unit.article, unit.head.lemma))


def _may_speak_on(unit: Unit, clusters: Clusters, seen: set[tuple[int, str]]) -> bool:
    """Whether a unit is "the plumber" of whom its article tells for the first time, and no office, which may have another holder."""
    noun = unit.noun[1]
    return (
        is_person_noun(unit)
        and unit.tokens[0].text.lower() == "the"
        and not unit.is_plural
        and unit.head.text != "old"
        and noun is not None
        and noun.kind in _KINDS
        and clusters.is_alone(unit.number)
        and (unit.article, unit.head.lemma) not in seen
    )


def _fits(unit: Unit, last: Unit, known: Known, clusters: Clusters) -> bool:
    """Whether whom a unit describes can be the one who spoke last."""
    root = clusters.find(last.number)
    noun = unit.noun[1]
    gender = noun.gender if noun is not None else "u"
    return (
        last.article == unit.article
        and last.sentence < unit.sentence
        and known.distance(unit, last) <= _FARTHEST
        and known.types(root) is EntityType.PERSON
        and not last.is_plural
        and (gender == "u" or known.genders.get(root, gender) == gender)
    )
