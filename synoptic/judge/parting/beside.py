"""What joined sentences part in beside the clauses by which they were joined: two figures or two times, a claim of their own.

The aligner joins two sentences by their likest clauses. Where other clauses of them tell two figures for one count, the joined clauses agree all
the same: that residents had to leave is one matter, how many they were another.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import combinations

from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_case
from synoptic.judge.moments.comparing import same_time
from synoptic.judge.number.comparing import far_apart
from synoptic.judge.number.difference import number_difference
from synoptic.judge.number.told import is_told
from synoptic.judge.parting.places import Place, Places, joined_places, place_of, places_of
from synoptic.judge.sides import Case, Side, content_of, dice
from synoptic.judge.time.difference import time_difference
from synoptic.judge.wording import same_thing
from synoptic.model import Alignment, Relation, Statement

# A figure more than so many times another hardly counts the same, unless both tell one fate of people.
_FACTOR = 2.0
# Share of content words that two clauses must have in common for their times to date one thing.
_LEAST_ALIKE = 0.2
# Two articles, each with its value.
Matter = frozenset[tuple[str, str]]


def lay_beside(case: Case, alignments: Sequence[Alignment], told: AbstractSet[Matter]) -> dict[tuple[str, ...], list[Alignment]]:
    """The claims to be made of further clauses of joined sentences, by the statements of the first alignment that joins these sentences.

    Each holds clauses that nothing joins and that part in what no other claim does: of several the likest, and none of what is `told`.
    """
    joined = {frozenset(pair) for alignment in alignments for pair in combinations(alignment.statements, 2)}
    places = joined_places(case, alignments)
    links = [
        _Link(alignment, one, other, matter)
        for (here, there), alignment in places.items()
        for one, other, matter in _parting(case, here, there, joined)
        if matter not in told
    ]
    found: dict[tuple[str, ...], list[Alignment]] = {}
    while links:
        first, told_by = links[0], _gathered(links, places.keys())
        articles = {statement.article for statement in told_by}
        links = [link for link in links if link.values != first.values or not {link.one.article, link.other.article} <= articles]
        laid = Alignment(tuple(statement.id for statement in told_by), first.alignment.score, _why(first.alignment))
        found.setdefault(first.alignment.statements, []).append(laid)
    return found


@dataclass(frozen=True, slots=True)
class _Link:
    """Two clauses that part in a matter, of sentences that an alignment joins."""

    alignment: Alignment
    one: Statement
    other: Statement
    matter: Matter

    @property
    def values(self) -> frozenset[str]:
        return frozenset(value for _, value in self.matter)


def _gathered(links: Sequence[_Link], joined: AbstractSet[Places]) -> list[Statement]:
    """The clauses of the first link, and one of every further article that parts in the same values, if its sentence is joined to all of theirs."""
    found = {statement.id: statement for statement in (links[0].one, links[0].other)}
    for link in links:
        for statement in (link.one, link.other) if link.values == links[0].values else ():
            if all(statement.article == known.article or places_of(statement, known) in joined for known in found.values()):
                found.setdefault(statement.id, statement)
    return sorted(found.values(), key=lambda statement: (statement.article, statement.predicate))


def matter_of(one: Side, other: Side, finding: Finding) -> Matter:
    """What two articles part in: their figures, or their words where these are none."""
    return matter_between(one, _value(one, finding.one), other, _value(other, finding.other))


def matter_between(one: Side, value: str, other: Side, their_value: str) -> Matter:
    """Two articles with the value that each gives."""
    return frozenset(((one.article, value), (other.article, their_value)))


def _value(side: Side, words: str) -> str:
    figure = figure_in(side, words)
    return str(figure.low) if figure else words.casefold()


def _why(alignment: Alignment) -> str:
    return alignment.why if not alignment.why or alignment.why.startswith("their sentences") else f"their sentences: {alignment.why}"


def _parting(case: Case, here: Place, there: Place, joined: AbstractSet[frozenset[str]]) -> Sequence[tuple[Statement, Statement, Matter]]:
    """Every two clauses of two sentences that nothing joins and that part in what they themselves tell, the likest first."""
    found, across = [], _told_in(case, there)
    for one in _told_in(case, here) if across else ():
        for other in across:
            if one.text == other.text or {one.id, other.id} in joined:
                continue
            sides = case.only(one), case.only(other)
            likeness = dice(content_of(sides[0], one), content_of(sides[1], other))
            finding = _two_figures(*sides) or (_two_times(*sides) if likeness >= _LEAST_ALIKE else None)
            if finding:
                found.append((likeness, one, other, matter_of(*sides, finding)))
    ordered = sorted(found, key=lambda entry: (-entry[0], entry[1].id, entry[2].id))
    return [(one, other, matter) for _, one, other, matter in ordered]


def _told_in(case: Case, sentence: Place) -> Sequence[Statement]:
    """The statements of a sentence that tell a figure or a time."""
    return _by_sentence(case).get(sentence, ())


@once_a_case
def _by_sentence(case: Case) -> Mapping[Place, Sequence[Statement]]:
    found: dict[Place, list[Statement]] = {}
    for statement in case.statements.values():
        if statement.quantities or statement.times:
            found.setdefault(place_of(statement), []).append(statement)
    return found


def _two_figures(one: Side, other: Side) -> Finding | None:
    """Two figures for one count, near each other or of one fate, neither of which the other article tells anywhere."""
    finding = number_difference(one, other)
    if not finding or finding.relation is Relation.AGREE:
        return None
    mine, theirs = figure_in(one, finding.one), figure_in(other, finding.other)
    if not mine or not theirs or not _of_one_count(mine, theirs) or is_told(other, mine) or is_told(one, theirs):
        return None
    return finding


def told_anywhere(one: Side, other: Side, finding: Finding) -> bool:
    """Whether one of two figures in which two articles are said to part stands in both articles."""
    mine, theirs = figure_in(one, finding.one), figure_in(other, finding.other)
    return mine is not None and theirs is not None and (is_told(other, mine) or is_told(one, theirs))


def figure_in(side: Side, words: str) -> Figure | None:
    """The figure that a side tells by some words."""
    return next((figure for figure in figures_of(side) if figure.words == words), None)


def _of_one_count(one: Figure, other: Figure) -> bool:
    """Shares are of anything: they count one thing only where both name it; of a bare figure that is no subject or object too little is known."""
    if one.toll and one.toll == other.toll:
        return True
    if not all(figure.kind or figure.role or figure.toll for figure in (one, other)):
        return False
    of_one_thing = any(same_thing(mine, theirs) for mine in one.bearers for theirs in other.bearers)
    return not far_apart(one, other, times=_FACTOR) and (one.kind != "percent" or of_one_thing)


def _two_times(one: Side, other: Side) -> Finding | None:
    """Two times for one event, neither of which the other article tells anywhere."""
    finding = time_difference(one, other)
    if not finding or finding.relation is Relation.AGREE:
        return None
    for side, words, beside in ((one, finding.one, other), (other, finding.other, one)):
        timex = next((timex for timex in side.times if timex.text == words), None)
        if not timex or any(same_time(side, timex, beside, known) for known in beside.whole.times):
            return None
    return finding
