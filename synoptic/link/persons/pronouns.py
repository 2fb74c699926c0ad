"""Whom a pronoun stands for: the one that fits, or nobody where two do."""

import re
from collections.abc import Callable, Sequence

from synoptic.link.clusters import Clusters
from synoptic.link.forms.name_types import known_types
from synoptic.link.persons.idle import is_idle
from synoptic.link.persons.introduced import told_age
from synoptic.link.persons.known import Known, know
from synoptic.link.persons.speaks_on import link_speakers_on
from synoptic.link.units import Unit
from synoptic.model import Annotated, EntityType, MentionForm, Span

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
# "He said" is whoever spoke before rather than another; whom only a quotation names is farther off for whoever writes around it.
_SPOKE, _QUOTED = 0.75, 2.5
# What a name that the tagger takes for a body's loses against persons, where it is written and speaks as a person's.
_MISTAKEN = 0.75
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "agent"))
# What "it" is listed as another word for, and what it may stand for besides: then it is nobody's, for a passing thing is hardly ever one entity.
_LASTING = frozenset((EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY))
_THINGS = _LASTING | {EntityType.EVENT, EntityType.OTHER}
_OBJECTS = frozenset(("dobj", "dative", "iobj"))
# "Ana Ruiz", "Ana María Ruiz-Vega"; a word all in capitals is an acronym.
_MISTAKEN_TYPES = frozenset((EntityType.ORGANISATION, EntityType.OTHER))
_FULL_NAME = (2, 3)
_NAME_WORD = re.compile(r"[^\W\d_a-z][\w'’-]*[^\W\d_A-Z]")
# "She" is no object, whatever the parser says.
_OBJECTIVE = frozenset(("him", "her", "it"))


def link_pronouns(articles: Sequence[Annotated], units: Sequence[Unit], types: Callable[[int], EntityType], clusters: Clusters) -> None:
    """Join the pronouns of each article, in order, with what they stand for.

    A candidate scores by nearness, by being a subject, and by having been spoken of before; gender and kind must fit.
    Where the two best are as good, none is taken.
    """
    open_ages = {unit.number for unit in units if _is_by_age(unit) and clusters.is_alone(unit.number)}
    aged = frozenset(clusters.find(unit.number) for unit in units if open_ages and unit.form is not MentionForm.PRONOUN and told_age(unit))
    known = know(articles, units, types, clusters, aged=aged)
    link_speakers_on(units, known, clusters)
    window: list[Unit] = []
    for unit in units:
        if window and window[-1].article != unit.article:
            window = []
        if unit.number in open_ages or (unit.form is MentionForm.PRONOUN and unit.head.text.lower() not in _PLURAL):
            found = None if is_idle(unit) else _antecedent(unit, _outside(window, known.said[unit.article].get(unit.head.index, ())), known, clusters)
            if found is not None:
                clusters.join(found.number, unit.number, f"{unit.core.text!r} stands for {found.core.text!r}, the nearest that fits")
                if unit.head.text.lower() in _MALE | _FEMALE:
                    known.genders.setdefault(clusters.find(found.number), "m" if unit.head.text.lower() in _MALE else "f")
        window.append(unit)
        if len(window) > _LONGEST_WINDOW:
            del window[: -_LONGEST_WINDOW // 2]


def _is_by_age(unit: Unit) -> bool:
    """Whether somebody is spoken of again by nothing but an age: "the 58-year-old"."""
    return unit.form is MentionForm.DESCRIPTION and unit.head.text == "old" and unit.determiner == "definite" and not unit.is_plural


# Units kept in view; three sentences of news hold fewer.
_LONGEST_WINDOW = 120


def _outside(window: Sequence[Unit], content: Sequence[Span]) -> Sequence[Unit]:
    """The units that do not stand within what a pronoun is said to say."""
    return [unit for unit in window if not any(span.holds(unit.core.span) for span in content)] if content else window


def _antecedent(unit: Unit, window: Sequence[Unit], known: Known, clusters: Clusters) -> Unit | None:
    fits = _fits_thing if unit.head.text.lower() in _NEUTER else _fits_person
    scores: dict[int, float] = {}
    best: dict[int, Unit] = {}
    mentioned: dict[int, int] = {}
    # Nobody calls himself he: whose words a pronoun stands in is not whom it stands for.
    own = {clusters.find(speaker.number) for span, speaker in known.speakers[unit.article] if span.holds(unit.core.span)}
    own = own if fits is _fits_person else set()
    own |= {clusters.find(other.number) for other in window if _is_fellow(unit, other)}
    for other in window:
        distance = known.distance(unit, other)
        if distance > _WINDOW:
            continue
        root = clusters.find(other.number)
        mentioned[root] = mentioned.get(root, 0) + 1
        if root in own or not fits(unit, other, root, known):
            continue
        score = _score(unit, other) - _BACK * distance + _of_speech(unit, other, known)
        score -= _MISTAKEN if fits is _fits_person and known.types(root) is not EntityType.PERSON else 0.0
        if score > scores.get(root, float("-inf")):
            scores[root], best[root] = score, other
    ranked = sorted(((score + _PERSISTENT * (mentioned[root] > 1), root) for root, score in scores.items()), key=lambda pair: (-pair[0], pair[1]))
    near = [root for score, root in ranked if ranked[0][0] - score < _MARGIN]
    if len(near) > 1:
        near = [root for root in near if _is_main(unit, best[root], known)] if len({best[root].sentence for root in near}) == 1 else []
    if len(near) != 1:
        return None
    root = near[0]
    return best[root] if fits is _fits_person or known.types(root) in _LASTING else None


def _is_main(unit: Unit, other: Unit, known: Known) -> bool:
    """Whether another unit is the subject of its sentence, not of a clause in it; "…, the mayor said" is about another than the mayor."""
    main = other.head.dep in _SUBJECTS and other.reading.tokens[other.head.head].dep == "ROOT"
    return main and (known.speaks(unit) or not known.speaks(other))


def _fits_thing(unit: Unit, other: Unit, root: int, known: Known) -> bool:
    """Whether "it" may stand for what another unit names; one that says something stands for what can speak."""
    if other.form is MentionForm.PRONOUN and other.head.text.lower() not in _NEUTER:
        return False
    return known.types(root) in (_LASTING if known.speaks(unit) else _THINGS) and not other.is_plural and not _governs(unit, other)


def _fits_person(unit: Unit, other: Unit, root: int, known: Known) -> bool:
    if _is_by_age(unit):
        own, apart = _MALE | _FEMALE, ""
    else:
        own, apart = (_MALE, "f") if unit.head.text.lower() in _MALE else (_FEMALE, "m")
    if other.form is MentionForm.PRONOUN and other.head.text.lower() not in own:
        return False
    several = other.is_plural and not (other.form is MentionForm.NAME and other.determiner == "bare")
    person = known.types(root) is EntityType.PERSON or (known.speaks(other) and _may_name_person(other))
    if not person or several or other.head.dep in ("compound", "nmod", "attr", "oprd"):
        return False
    if other.form is MentionForm.DESCRIPTION and other.tokens[0].text.lower() in own:
        return False  # "his lawyer … he": he is whose lawyer it is
    if apart and known.genders.get(root) == apart:
        return False
    if _is_by_age(unit) and (_is_by_age(other) or root in known.aged):
        return False
    return not _governs(unit, other) and not _crosses(unit, other, known.quotes[unit.article])


def _may_name_person(unit: Unit) -> bool:
    """Whether a name is written as a person's and no table, nor any word in it, makes it another's, whatever the tagger takes it for."""
    words = unit.core.text.split()
    names = unit.form is MentionForm.NAME and unit.core.type in _MISTAKEN_TYPES and len(words) in _FULL_NAME
    return names and unit.determiner == "bare" and all(_NAME_WORD.fullmatch(word) for word in words) and not known_types(unit.core.text, [unit])


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
    return role


def _of_speech(unit: Unit, other: Unit, known: Known) -> float:
    """What speaks for another unit where both speak, and against one that is named only in a quotation, where the pronoun is the writer's."""
    if known.is_quoted(other):
        return 0.0 if known.is_quoted(unit) else -_QUOTED
    return _SPOKE if unit.sentence > other.sentence and known.speaks(unit) and known.speaks(other) else 0.0
