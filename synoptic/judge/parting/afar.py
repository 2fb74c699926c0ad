"""Figures of sentences that nothing joins, yet that answer one question by all their words and values: a claim of their own.

The aligner joins sentences by what they have in common; two that part in what they tell may have too little of it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from itertools import combinations, product

from synoptic.judge.clauses.likeness import sentences_alike
from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.number.comparing import far_apart
from synoptic.judge.number.difference import number_difference
from synoptic.judge.number.questions import likely_one_question
from synoptic.judge.number.sole_figures import MOST_TIMES, stretch_of
from synoptic.judge.number.sorts import sort_of
from synoptic.judge.number.told import is_told
from synoptic.judge.parting.beside import Matter, matter_between
from synoptic.judge.parting.links import Link, gather_links
from synoptic.judge.parting.places import Places, joined_places
from synoptic.judge.parting.tolls import LEAST_SHARED, shared_claims
from synoptic.judge.sides import Case, Side
from synoptic.model import Alignment, Relation

# Of pairs of unjoined sentences so likely, stories left out one by one, readers set every second against each other; of stretches of time one in
# five, but of those by which both clauses say how long something went on six of seven from the lower chance on.
_LIKELY, _LIKELY_LENGTHS = 0.22, 0.05
# No two figures were so likely whose sentences had less in common in meaning, as a cosine.
_LEAST_ALIKE = -0.1
_WHY = "their figures answer one question"


def lay_afar(case: Case, alignments: Sequence[Alignment], told: AbstractSet[Matter]) -> list[Alignment]:
    """A claim for clauses of unjoined sentences that likely answer one question with two figures, the likeliest first.

    A clause stands in one such claim, with one of each other article, and none in what is `told`.
    """
    joined = joined_places(case, alignments).keys()
    shared = shared_claims(case, alignments)
    sides = {annotated.article.id: case.side(annotated.article.id, annotated.statements) for annotated in case.story.articles}
    pairs = (pair for pair in combinations(sorted(sides), 2) if shared[pair] >= LEAST_SHARED)
    links = [link for one, other in pairs for link in _links(sides[one], sides[other], joined) if link.matter not in told]
    return gather_links(links, partial(_parts, case))


def _parts(case: Case, link: Link) -> bool:
    """Whether two clauses, laid against each other, part in a figure."""
    finding = number_difference(case.only(link.one), case.only(link.other))
    return finding is not None and finding.relation is not Relation.AGREE


def _links(one: Side, other: Side, joined: AbstractSet[Places]) -> Iterator[Link]:
    here, there = _untold(one, other), _untold(other, one)
    for place, across in product(here, there):
        if ((one.article, place), (other.article, across)) in joined:
            continue
        for a, b in product(here[place], there[across]):
            lengths = sort_of(a) == sort_of(b) == "time" and not far_apart(a, b, times=MOST_TIMES)
            least = _LIKELY_LENGTHS if lengths else _LIKELY
            chance = likely_one_question(one, a, other, b, joined=False, least=least)
            if chance >= least and sentences_alike(one, place, other, across) >= _LEAST_ALIKE:
                matter = matter_between(one, str(a.low), other, str(b.low))
                yield Link(chance, one.case.statements[a.clause], other.case.statements[b.clause], matter, _WHY)


def _untold(side: Side, beside: Side) -> Mapping[int, Sequence[Figure]]:
    """The figures of a side that another nowhere tells, by the number of their sentence; of stretches of time those that say how long it lasted."""
    found: defaultdict[int, list[Figure]] = defaultdict(list)
    for figure in figures_of(side):
        if figure.clause and (sort_of(figure) != "time" or _says_how_long(side, figure)) and not is_told(beside, figure):
            found[side.case.statements[figure.clause].sentence].append(figure)
    return found


def _says_how_long(side: Side, figure: Figure) -> bool:
    """Whether a stretch of time tells how long what its clause tells of went on: "the talks lasted four hours"."""
    stretch = stretch_of(side.case.only(side.case.statements[figure.clause]))
    return stretch is not None and stretch.words == figure.words
