"""What sentences part in that may belong together, but are likelier not to: a claim of its own, where the articles contradict each other anyway.

Articles that contradict each other in what surely belongs together, or several times in what may, do so elsewhere too, in words of their own. In
other stories such a conflict is mostly one of two things that have some words in common.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations, product

from synoptic.judge.claims import relation_of
from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.clauses.predications import opposites_told
from synoptic.judge.corrections import correction_difference
from synoptic.judge.figures.figure import figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.moments.rough_times import ELSEWHERE, clocks_apart
from synoptic.judge.number.comparing import far_apart
from synoptic.judge.number.difference import number_difference
from synoptic.judge.number.sorts import sort_of
from synoptic.judge.parting.beside import Matter, figure_in, matter_of, told_anywhere
from synoptic.judge.parting.links import Link, gather_links
from synoptic.judge.parting.places import Place, Places, joined_places, place_of, places_of
from synoptic.judge.polarity.difference import polarity_difference
from synoptic.judge.sides import Case, Side, widened
from synoptic.judge.time.difference import time_difference
from synoptic.model import Alignment, Relation, Statement

# Two clock times further apart are mostly of two events.
_MOST_MINUTES_APART = 60

_Look = tuple[Callable[[Side, Side], Finding | None], Callable[[Side, Side, Finding], bool]]
# Two clauses, what joins or nearly joins their sentences, and what is to be asked of them.
_Asked = tuple[Alignment, Statement, Statement, Sequence[_Look]]


def lay_possible(case: Case, laid: Sequence[Alignment], possible: Sequence[Alignment], told: AbstractSet[Matter]) -> list[Alignment]:
    """A claim for every two clauses that may belong together and part in a matter that is not `told`; `laid` are the claims beside.

    They stand in sentences that may belong together, or are further clauses of such as do, of which one denies.
    """
    places = joined_places(case, laid)
    links = []
    for entry, first, second, looks in (*_apart(case, places, possible), *_denied_beside(case, laid, places)):
        one, other = sorted((first, second), key=lambda statement: statement.article)
        finding = _telling(case.only(one), case.only(other), told, looks)
        if finding:
            links.append(Link(entry.score, one, other, matter_of(case.only(one), case.only(other), finding), entry.why))
    return gather_links(links)


def hold_something_to_part_in(case: Case, entry: Alignment) -> bool:
    """Whether of two clauses one is a denial, or both have figures or times, or words of theirs deny each other: others seldom conflict."""
    mine, theirs = case.statements_of(entry)
    one, other = case.only(mine), case.only(theirs)
    if is_negated(one, mine) != is_negated(other, theirs) or (one.times and other.times):
        return True
    return bool((figures_of(one) and figures_of(other)) or opposites_told(one, mine, other, theirs))


def _apart(case: Case, joined: Mapping[Places, Alignment], possible: Sequence[Alignment]) -> Iterator[_Asked]:
    """The clauses of sentences that no claim joins, but for two that both articles have: neither contradicts itself."""
    had = {(statement.article, statement.text.casefold()) for statement in case.statements.values()}
    for entry in possible:
        one, other = case.statements_of(entry)
        had_by_both = {(one.article, other.text.casefold()), (other.article, one.text.casefold())} <= had
        if places_of(one, other) not in joined and not had_by_both:
            yield entry, one, other, _LOOKS


def _denied_beside(case: Case, laid: Sequence[Alignment], places: Mapping[Places, Alignment]) -> Iterator[_Asked]:
    """Clauses of joined sentences that nothing joins, of which one is negated, with the claim that joins their sentences."""
    joined = {frozenset(pair) for entry in laid for pair in combinations(entry.statements, 2)}
    clauses: defaultdict[Place, list[Statement]] = defaultdict(list)
    for statement in case.statements.values():
        clauses[place_of(statement)].append(statement)
    for (here, there), entry in places.items():
        for one, other in product(clauses[here], clauses[there]):
            denied = is_negated(case.only(one), one), is_negated(case.only(other), other)
            if denied[0] != denied[1] and frozenset((one.id, other.id)) not in joined:
                yield entry, one, other, _DENIALS


def _telling(one: Side, other: Side, told: AbstractSet[Matter], looks: Sequence[_Look]) -> Finding | None:
    """What two clauses part in most, where that is telling and told by no claim."""
    found = [finding for look, is_telling in looks if (finding := look(one, other)) and is_telling(one, other, finding)]
    strongest = [finding for finding in found if finding.relation is relation_of(found)]
    wide = widened(one), widened(other)
    if any(matter_of(one, other, finding) in told or told_anywhere(*wide, finding) for finding in strongest):
        return None
    return next(iter(strongest), None)


def _contradicts(_one: Side, _other: Side, finding: Finding) -> bool:
    return finding.relation is Relation.CONTRADICT


def _two_counts(one: Side, other: Side, finding: Finding) -> bool:
    """Whether two figures for things of one kind part; ages are of two people, where their clauses share so little."""
    if finding.relation is Relation.AGREE:
        return False
    mine, theirs = figure_in(one, finding.one), figure_in(other, finding.other)
    if not mine or not theirs:
        return True  # a vote
    return sort_of(mine) != "age" and not far_apart(mine, theirs)


def _within_the_hour(one: Side, other: Side, finding: Finding) -> bool:
    """Whether two clock times of one place contradict each other that lie near each other."""
    if finding.relation is not Relation.CONTRADICT or ELSEWHERE.search(f"{finding.one} {finding.other}"):
        return False
    times = [next((timex for timex in side.times if timex.text == words), None) for side, words in ((one, finding.one), (other, finding.other))]
    apart = clocks_apart(times[0], times[1]) if times[0] and times[1] else None
    return apart is not None and apart <= _MOST_MINUTES_APART


# What is asked of such clauses, and which answers count: of these readers set apart three in five, of other times and of hedges one in five.
_DENIALS: tuple[_Look, ...] = ((polarity_difference, _contradicts),)
_LOOKS: tuple[_Look, ...] = (
    *_DENIALS,
    (correction_difference, _contradicts),
    (number_difference, _two_counts),
    (time_difference, _within_the_hour),
)
