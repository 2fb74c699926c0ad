"""Whom a pronoun stands for: the one that fits, or nobody where two do."""

from collections.abc import Callable, Mapping, Sequence

from synoptic.lexicon.persons import given_name_genders, person_nouns
from synoptic.link.clusters import Clusters
from synoptic.link.names.parts import person_name
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
_OBJECTS = frozenset(("dobj", "dative", "iobj"))


def link_pronouns(articles: Sequence[Annotated], units: Sequence[Unit], types: Callable[[int], EntityType], clusters: Clusters) -> None:
    """Join the pronouns of each article, in order, with what they stand for.

    A candidate scores by nearness, by being a subject, and by having been spoken of before; gender and kind must fit.
    Where the two best are as good, none is taken.
    """
    genders = _genders(units, clusters)
    quotes = [_quotes(annotated) for annotated in articles]
    said = [_said(annotated) for annotated in articles]
    window: list[Unit] = []
    for unit in units:
        if window and window[-1].article != unit.article:
            window = []
        if unit.form is MentionForm.PRONOUN and unit.head.text.lower() not in _PLURAL:
            found = _antecedent(unit, _outside(window, said[unit.article].get(unit.head.index, ())), types, genders, clusters, quotes[unit.article])
            if found is not None:
                clusters.join(found.number, unit.number, f"{unit.core.text!r} stands for {found.core.text!r}, the nearest that fits")
        window.append(unit)
        if len(window) > _LONGEST_WINDOW:
            del window[: -_LONGEST_WINDOW // 2]


# Units kept in view; three sentences of news hold fewer.
_LONGEST_WINDOW = 120


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


def _outside(window: Sequence[Unit], content: Sequence[Span]) -> Sequence[Unit]:
    """The units that do not stand within what a pronoun is said to say."""
    return [unit for unit in window if not any(span.holds(unit.core.span) for span in content)] if content else window


def _antecedent(
    unit: Unit,
    window: Sequence[Unit],
    types: Callable[[int], EntityType],
    genders: Mapping[int, str],
    clusters: Clusters,
    quotes: Sequence[tuple[int, int]],
) -> Unit | None:
    scores: dict[int, float] = {}
    best: dict[int, Unit] = {}
    mentioned: dict[int, int] = {}
    for other in window:
        if unit.sentence - other.sentence > _WINDOW:
            continue
        root = clusters.find(other.number)
        mentioned[root] = mentioned.get(root, 0) + 1
        if not _fits(unit, other, root, types, genders, quotes):
            continue
        score = _score(unit, other)
        if score > scores.get(root, float("-inf")):
            scores[root], best[root] = score, other
    ranked = sorted(((score + _PERSISTENT * (mentioned[root] > 1), root) for root, score in scores.items()), key=lambda pair: (-pair[0], pair[1]))
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN):
        return None
    return best[ranked[0][1]]


def _fits(
    unit: Unit, other: Unit, root: int, types: Callable[[int], EntityType], genders: Mapping[int, str], quotes: Sequence[tuple[int, int]]
) -> bool:
    word, kind = unit.head.text.lower(), types(root)
    if other.form is MentionForm.PRONOUN and other.head.text.lower() not in (_MALE if word in _MALE else _FEMALE if word in _FEMALE else _NEUTER):
        return False
    if word in _NEUTER:
        return kind in (EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY) and not other.is_plural and not _governs(unit, other)
    if kind is not EntityType.PERSON or other.is_plural or other.head.dep in ("compound", "nmod", "attr", "oprd"):
        return False
    if other.form is MentionForm.DESCRIPTION and other.tokens[0].text.lower() in (_MALE if word in _MALE else _FEMALE):
        return False  # "his lawyer … he": he is whose lawyer it is
    gender = genders.get(root, "")
    if gender and gender != ("m" if word in _MALE else "f"):
        return False
    return not _governs(unit, other) and not _crosses(unit, other, quotes)


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


def _score(unit: Unit, other: Unit) -> float:
    role = _SUBJECT if other.head.dep in _SUBJECTS else _OBJECT if other.head.dep in _OBJECTS else 0.0
    if unit.head.dep in _SUBJECTS and other.head.dep in _SUBJECTS:
        role += 0.5
    if other.head.dep == "poss":
        role += 0.3
    return role - _BACK * (unit.sentence - other.sentence)
