"""Whom a pronoun stands for: the one that fits, or nobody where two do."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from synoptic.lexicon.persons import given_name_genders, person_nouns
from synoptic.link.clusters import Clusters
from synoptic.link.names.parts import person_name
from synoptic.link.persons.idle import is_idle
from synoptic.link.persons.introduced import told_age
from synoptic.link.units import Unit
from synoptic.model import Annotated, AttributionKind, EntityType, MentionForm, Span
from synoptic.text.names import fold

_MALE, _FEMALE, _NEUTER, _PLURAL = (
    frozenset("he him his himself".split()),
    frozenset("she her hers herself".split()),
    frozenset("it its itself".split()),
    frozenset("they them their themselves".split()),
)
_REFLEXIVE = frozenset("himself herself itself themselves".split())
# How far back a pronoun looks, in sentences, and what each sentence back costs.
_WINDOW, _BACK = 3, 1.5
_SUBJECT, _OBJECT, _PERSISTENT = 2.0, 0.5, 0.75
# Two candidates nearer than this are both good: the pronoun is left open.
_MARGIN = 0.6
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "agent"))
# What "it" is listed as another word for, and what it may stand for besides: then it is nobody's, for a passing thing is hardly ever one entity.
_LASTING = frozenset((EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY))
_THINGS = _LASTING | {EntityType.EVENT, EntityType.OTHER}
_OBJECTS = frozenset(("dobj", "dative", "iobj"))
# "She" is no object, whatever the parser says.
_OBJECTIVE = frozenset(("him", "her", "it"))


def link_pronouns(articles: Sequence[Annotated], units: Sequence[Unit], types: Callable[[int], EntityType], clusters: Clusters) -> None:
    """Join the pronouns of each article, in order, with what they stand for.

    A candidate scores by nearness, by being a subject, and by having been spoken of before; gender and kind must fit.
    Where the two best are as good, none is taken.
    """
    open_ages = {unit.number for unit in units if _is_by_age(unit) and clusters.is_alone(unit.number)}
    aged = frozenset(clusters.find(unit.number) for unit in units if open_ages and unit.form is not MentionForm.PRONOUN and told_age(unit))
    quotes, said = [_quotes(annotated) for annotated in articles], [_said(annotated) for annotated in articles]
    speakers = _speakers(articles, {(unit.article, unit.head.index): unit for unit in units})
    known = _Known(types, _genders(units, clusters), aged, quotes, said, speakers)
    window: list[Unit] = []
    for unit in units:
        if window and window[-1].article != unit.article:
            window = []
        if unit.number in open_ages or (unit.form is MentionForm.PRONOUN and unit.head.text.lower() not in _PLURAL):
            found = None if is_idle(unit) else _antecedent(unit, _outside(window, known.said[unit.article].get(unit.head.index, ())), known, clusters)
            if found is not None:
                clusters.join(found.number, unit.number, f"{unit.core.text!r} stands for {found.core.text!r}, the nearest that fits")
        window.append(unit)
        if len(window) > _LONGEST_WINDOW:
            del window[: -_LONGEST_WINDOW // 2]


def _is_by_age(unit: Unit) -> bool:
    """Whether somebody is spoken of again by nothing but an age: "the 58-year-old"."""
    return unit.form is MentionForm.DESCRIPTION and unit.head.text == "old" and unit.determiner == "definite" and not unit.is_plural


# Units kept in view; three sentences of news hold fewer.
_LONGEST_WINDOW = 120


class _Known(NamedTuple):
    """What is known of clusters, by root (whose age is told, too), and of articles, by number: direct speech, what each source says, whose it is."""

    types: Callable[[int], EntityType]
    genders: Mapping[int, str]
    aged: AbstractSet[int]
    quotes: Sequence[Sequence[tuple[int, int]]]
    said: Sequence[Mapping[int, Sequence[Span]]]
    speakers: Sequence[Sequence[tuple[Span, Unit]]]


def _genders(units: Sequence[Unit], clusters: Clusters) -> dict[int, str]:
    """Root → m or f, from ranks, offices, given names; the first that says so decides, names before pronouns."""
    found: dict[int, str] = {}
    for unit in units:
        if unit.form is not MentionForm.PRONOUN:
            gender = _gender(unit)
            if gender:
                found.setdefault(clusters.find(unit.number), gender)
    return found


def _gender(unit: Unit) -> str:
    nouns = person_nouns()
    for word in (*unit.title.replace(".", "").split(), unit.noun[0] if unit.form is MentionForm.DESCRIPTION else ""):
        if word in nouns and nouns[word].gender != "u":
            return nouns[word].gender
    if unit.form is MentionForm.NAME and unit.core.type is not EntityType.PLACE:
        parts = person_name(unit.core.text)
        if len(parts.words) > 1:
            return next((gender for word in parts.given if (gender := given_name_genders().get(fold(word)))), "")
    return ""


def _quotes(annotated: Annotated) -> list[tuple[int, int]]:
    """The spans of direct speech: its pronouns of the third person are not its speaker."""
    return [
        (span.start, span.end)
        for attribution in annotated.attributions
        if attribution.kind in (AttributionKind.DIRECT, AttributionKind.UNMARKED)
        for span in attribution.content
    ]


def _said(annotated: Annotated) -> dict[int, tuple[Span, ...]]:
    """Token index of a source → what it says: nobody in it is its speaker."""
    return {attribution.source_head: attribution.content for attribution in annotated.attributions if attribution.source_head is not None}


def _speakers(articles: Sequence[Annotated], by_head: Mapping[tuple[int, int], Unit]) -> list[list[tuple[Span, Unit]]]:
    """The spans of direct speech with whom they are said to be by."""
    return [
        [
            (span, speaker)
            for attribution in annotated.attributions
            if attribution.kind is AttributionKind.DIRECT and attribution.source_head is not None
            for speaker in [by_head.get((number, attribution.source_head))]
            if speaker is not None
            for span in attribution.content
        ]
        for number, annotated in enumerate(articles)
    ]


def _outside(window: Sequence[Unit], content: Sequence[Span]) -> Sequence[Unit]:
    """The units that do not stand within what a pronoun is said to say."""
    return [unit for unit in window if not any(span.holds(unit.core.span) for span in content)] if content else window


def _antecedent(unit: Unit, window: Sequence[Unit], known: _Known, clusters: Clusters) -> Unit | None:
    fits = _fits_thing if unit.head.text.lower() in _NEUTER else _fits_person
    scores: dict[int, float] = {}
    best: dict[int, Unit] = {}
    mentioned: dict[int, int] = {}
    # Nobody calls himself he: whose words a pronoun stands in is not whom it stands for.
    own = {clusters.find(speaker.number) for span, speaker in known.speakers[unit.article] if span.holds(unit.core.span)}
    own = own if fits is _fits_person else set()
    own |= {clusters.find(other.number) for other in window if _is_fellow(unit, other)}
    for other in window:
        if unit.sentence - other.sentence > _WINDOW:
            continue
        root = clusters.find(other.number)
        mentioned[root] = mentioned.get(root, 0) + 1
        if root in own or not fits(unit, other, root, known):
            continue
        score = _score(unit, other)
        if score > scores.get(root, float("-inf")):
            scores[root], best[root] = score, other
    ranked = sorted(((score + _PERSISTENT * (mentioned[root] > 1), root) for root, score in scores.items()), key=lambda pair: (-pair[0], pair[1]))
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN):
        return None
    root = ranked[0][1]
    return best[root] if fits is _fits_person or known.types(root) in _LASTING else None


def _fits_thing(unit: Unit, other: Unit, root: int, known: _Known) -> bool:
    """Whether "it" may stand for what another unit names; one that says something stands for what can speak."""
    if other.form is MentionForm.PRONOUN and other.head.text.lower() not in _NEUTER:
        return False
    speaks = unit.head.index in known.said[unit.article]
    return known.types(root) in (_LASTING if speaks else _THINGS) and not other.is_plural and not _governs(unit, other)


def _fits_person(unit: Unit, other: Unit, root: int, known: _Known) -> bool:
    if _is_by_age(unit):
        own, apart = _MALE | _FEMALE, ""
    else:
        own, apart = (_MALE, "f") if unit.head.text.lower() in _MALE else (_FEMALE, "m")
    if other.form is MentionForm.PRONOUN and other.head.text.lower() not in own:
        return False
    if known.types(root) is not EntityType.PERSON or other.is_plural or other.head.dep in ("compound", "nmod", "attr", "oprd"):
        return False
    if other.form is MentionForm.DESCRIPTION and other.tokens[0].text.lower() in own:
        return False  # "his lawyer … he": he is whose lawyer it is
    if apart and known.genders.get(root) == apart:
        return False
    if _is_by_age(unit) and (_is_by_age(other) or root in known.aged):
        return False
    return not _governs(unit, other) and not _crosses(unit, other, known.quotes[unit.article])


def _crosses(unit: Unit, other: Unit, quotes: Sequence[tuple[int, int]]) -> bool:
    """Whether the pronoun stands in direct speech that begins after the candidate, which speaks it (the subject of the clause before)."""
    place = unit.core.span.start
    return any(
        start <= place < end and not start <= other.core.span.start < end and other.head.dep in _SUBJECTS and other.sentence == unit.sentence
        for start, end in quotes
    )


def _governs(unit: Unit, other: Unit) -> bool:
    """A pronoun that is no reflexive and no possessive never stands for a fellow argument of its verb, nor for a phrase that holds it."""
    if unit.core.span.overlaps(other.core.span):
        return True
    if unit.head.tag == "PRP$" or unit.head.text.lower() in _REFLEXIVE:
        return False
    return unit.head.head == other.head.head and unit.sentence == other.sentence


def _is_fellow(unit: Unit, other: Unit) -> bool:
    """Whether a name or pronoun is the subject of the verb of which a pronoun is the object, said again with "and" or not."""
    objective = unit.head.dep in _OBJECTS and unit.head.text.lower() in _OBJECTIVE
    if not objective or other.head.dep not in _SUBJECTS or other.sentence != unit.sentence:
        return False
    verb = unit.reading.tokens[unit.head.head]
    while verb.dep == "conj" and verb.index != other.head.head:
        verb = unit.reading.tokens[verb.head]
    return verb.index == other.head.head


def _score(unit: Unit, other: Unit) -> float:
    role = _SUBJECT if other.head.dep in _SUBJECTS else _OBJECT if other.head.dep in _OBJECTS else 0.0
    if unit.head.dep in _SUBJECTS and other.head.dep in _SUBJECTS:
        role += 0.5
    if other.head.dep == "poss":
        role += 0.3
    return role - _BACK * (unit.sentence - other.sentence)
