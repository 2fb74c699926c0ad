"""How many died, were hurt or are missing, as the leads of articles tell it: a claim of its own where nothing joins these clauses.

A headline that counts the dead shares few words with another's, so that the aligner may leave apart what every reader compares first.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from synoptic.judge.figures.figure import figures_of
from synoptic.judge.sides import Case
from synoptic.lexicon.tolls import RUNNING
from synoptic.model import Alignment, Statement

# Sentences of an article, its headline aside, that are its lead.
_LEAD = 3
# Articles that share fewer claims may tell of two events.
LEAST_SHARED = 3
# Of four such claims in stories marked by hand three were claims to the readers.
_SURE = 0.75


def lay_tolls(case: Case, alignments: Sequence[Alignment]) -> tuple[Alignment, ...]:
    """A claim for every fate that the leads of two articles count, in clauses that no alignment joins, though these articles share other claims."""
    shared = shared_claims(case, alignments)
    counting = [
        (fate, frozenset(case.statements[key].article for key in alignment.statements if fate in _fates(case, case.statements[key])))
        for alignment in alignments
        for fate in RUNNING
    ]
    found = []
    for fate, told in sorted(_leads(case).items()):
        apart = {
            article
            for pair in combinations(sorted(told), 2)
            if shared[pair] >= LEAST_SHARED and not any(fate == counted and articles.issuperset(pair) for counted, articles in counting)
            for article in pair
        }
        if apart:
            found.append(Alignment(tuple(told[article].id for article in sorted(apart)), _SURE, f"their leads count the {fate}"))
    return tuple(found)


def shared_claims(case: Case, alignments: Sequence[Alignment]) -> Counter[tuple[str, str]]:
    """How many claims every two articles share."""
    articles = (sorted({case.statements[key].article for key in alignment.statements}) for alignment in alignments)
    return Counter(pair for row in articles for pair in combinations(row, 2))


def _leads(case: Case) -> Mapping[str, Mapping[str, Statement]]:
    """By fate, each article's first statement that counts its people in headline or lead."""
    found: defaultdict[str, dict[str, Statement]] = defaultdict(dict)
    for annotated in case.story.articles:
        for statement in annotated.statements:
            if statement.heading or statement.sentence < _LEAD:
                for fate in _fates(case, statement):
                    found[fate].setdefault(statement.article, statement)
    return found


def _fates(case: Case, statement: Statement) -> Iterator[str]:
    """What befell the people that a statement counts; parts of a whole aside."""
    if statement.quantities:
        yield from (
            figure.toll for figure in figures_of(case.only(statement)) if figure.toll in RUNNING and figure.kind == "person" and not figure.part
        )
