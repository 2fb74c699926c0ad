"""How far a mention reaches: with the clause that says which one is meant, with the apposition after a name and the office before it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from synoptic.lexicon.persons import person_nouns
from synoptic.link.units import Unit
from synoptic.model import EntityType, Mention, MentionForm, Span
from synoptic.text.marks import DASHES, joins

# What follows a noun and belongs to it: "a station claimed by both countries", "the boy whom they showed", "a barrier upstream".
_BEHIND = frozenset(("prep", "acl", "relcl", "advmod", "npadvmod"))
# Where somebody belongs: "Bence Halmos of Danubia Bank", "Paola Diaz, of the Collective".
_BELONGING = frozenset("of from for at with".split())
_LONGEST = 25
_COMMAS = frozenset(",(–—-")


def long_mentions(unit: Unit, described: Mapping[int, Sequence[Unit]], kind: EntityType) -> Iterator[Mention]:
    """The longer spans of a mention of something of a kind.

    Of a description the whole phrase with what tells which one it is, of a name the office before it and the description after it.
    """
    start, end = unit.whole
    if unit.form is MentionForm.DESCRIPTION:
        start, end = min(start, _start_before(unit)), _end_behind(unit)
    elif unit.form is MentionForm.NAME:
        start, end = _around_name(unit, described.get(unit.number, ()), kind)
    if (start, end) != unit.whole:
        yield _reaching(unit, start, end)
    if unit.form is MentionForm.NAME and (led := _start_of_lead(unit, described.get(unit.number, ()))) < start:
        yield _reaching(unit, led, end)
    if unit.form is MentionForm.DESCRIPTION and unit.head.end < unit.core.span.end:  # "the pardon" of "the pardon of a former minister"
        yield _reaching(unit, unit.core.span.start, unit.head.end)


def _reaching(unit: Unit, start: int, end: int) -> Mention:
    """A unit's mention with another span."""
    return replace(unit.core, span=Span(start, end), text=unit.reading.text(Span(start, end)))


def _start_of_lead(unit: Unit, beside: Sequence[Unit]) -> int:
    """Where the description begins that leads up to a name over a comma: "a Dutch art detective, Pieter Kuil"."""
    text = unit.reading.article.text
    return min((_start_before(other) for other in beside if text[other.core.span.end : unit.whole.start] == ", "), default=unit.whole.start)


def _around_name(unit: Unit, beside: Sequence[Unit], kind: EntityType) -> tuple[int, int]:
    """From the office right before a name to the end of what stands after it."""
    text = unit.reading.article.text
    before = [other.core.span.start for other in beside if text[other.core.span.end : unit.whole.start] == " "]
    after = [_end_behind(other) for other in beside if text[unit.core.span.end : other.core.span.start] == ", "]
    belongs = _end_belonging(unit) if kind is EntityType.PERSON and not after else unit.whole.end
    starts = [unit.whole.start, _start_of_role(unit, kind), _start_before(unit), *before]
    return min(starts), max([belongs, _end_of_clause(unit), *after])


def _start_of_role(unit: Unit, kind: EntityType) -> int:
    """Where a person's name begins with the noun for his work before it, whatever the parser takes that for: "engineer Jan Rehn"."""
    first = unit.tokens[0].index
    before = unit.reading.tokens[first - 1] if first > unit.reading.sentences[unit.sentence].first else None
    beside = before is not None and before.end + 1 == unit.core.span.start and not before.text.endswith("ed")  # "they accused Rehn"
    noun = person_nouns().get(before.text) if before is not None and beside else None
    return before.start if before is not None and noun is not None and noun.kind == "role" and kind is EntityType.PERSON else unit.whole.start


def _end_of_clause(unit: Unit) -> int:
    """Where the clause ends that tells who a name is: "Ana Ruiz, who leads the brigade"."""
    reading, last = unit.reading, unit.tokens[-1].index
    for child in reading.children[unit.head.index]:
        below = reading.subtree(child)
        beside = below[0] > last and reading.article.text[unit.core.span.end : reading.tokens[below[0]].start] == ", "
        if beside and reading.tokens[child].dep == "relcl" and below[-1] - below[0] + 1 == len(below) <= _LONGEST:
            return max(unit.whole.end, reading.tokens[below[-1]].end)
    return unit.whole.end


def _end_belonging(unit: Unit) -> int:
    """Where the phrase ends that says to whom a person belongs, a comma before it or none."""
    reading, last = unit.reading, unit.tokens[-1].index
    for child in reading.children[unit.head.index]:
        gap = reading.article.text[unit.core.span.end : reading.tokens[child].start]
        if child > last and reading.tokens[child].text in _BELONGING and gap in (" ", ", "):
            below = reading.subtree(child)
            stop = next((index for index in below if reading.tokens[index].text in _COMMAS), below[-1] + 1)
            if below[-1] - below[0] + 1 == len(below) <= _LONGEST:
                return max(unit.whole.end, reading.tokens[stop - 1].end)
    return unit.whole.end


# What stands before a noun and belongs to it.
_BEFORE = frozenset("det poss amod nmod compound nummod npadvmod".split())


def _start_before(unit: Unit) -> int:
    """Where the phrase of a description begins with all that belongs to its noun: "patient and open proceedings", "their face-to-face talks"."""
    reading, first = unit.reading, unit.tokens[0].index
    for child in reversed([child for child in reading.children[unit.head.index] if child < first and reading.tokens[child].dep in _BEFORE]):
        below = reading.subtree(child)
        if below[-1] != first - 1 or below[-1] - below[0] + 1 != len(below) or unit.head.index - below[0] > _LONGEST:
            break
        if any(reading.tokens[index].text in DASHES and not joins(reading.tokens, index) for index in below):
            break  # "PORT ANSEL - Prime Minister Ann Lee"
        first = below[0]
    return min(unit.core.span.start, reading.tokens[first].start)


def _end_behind(unit: Unit) -> int:
    """Where the phrase of a description's head ends, up to the first mark."""
    reading, last = unit.reading, unit.tokens[-1].index
    for child in reading.children[unit.head.index]:
        token = reading.tokens[child]
        if child <= last or token.dep not in _BEHIND:
            continue
        below = reading.subtree(child)
        if below[0] != last + 1 or below[-1] - below[0] + 1 != len(below) or below[-1] - unit.tokens[0].index > _LONGEST:
            break
        stop = next((index for index in below if reading.tokens[index].text in _COMMAS), below[-1] + 1)
        last = max(last, stop - 1)
        if stop <= below[-1]:
            break
    return max(unit.whole.end, reading.tokens[last].end)
