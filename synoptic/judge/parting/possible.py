"""What sentences part in that may belong together, but are likelier not to: a claim of its own, between articles that contradict each other anyway.

Two articles that contradict each other in what surely belongs together do so elsewhere too, in words of their own. Between others such a conflict
is mostly one of two things that have some words in common.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from synoptic.judge.claims import relation_of
from synoptic.judge.figures.figure import figures_of
from synoptic.judge.finding import Finding, Pair
from synoptic.judge.number.difference import number_difference
from synoptic.judge.number.sorts import sort_of
from synoptic.judge.parting.afar import joined_sentences
from synoptic.judge.parting.beside import Matter, matter_of, told_anywhere
from synoptic.judge.parting.links import Link, gather_links
from synoptic.judge.polarity.difference import polarity_difference
from synoptic.judge.sides import Case, Side, widened
from synoptic.model import Alignment, DifferenceKind, Relation

# Of such conflicts of yes and no, and of figures, readers share more than half; of such times one in five, of such hedges less.
_TELLING = frozenset(
    {
        (DifferenceKind.POLARITY, Relation.CONTRADICT),
        (DifferenceKind.NUMBER, Relation.CONTRADICT),
        (DifferenceKind.NUMBER, Relation.DIFFER),
    }
)


def lay_possible(
    case: Case, laid: Sequence[Alignment], possible: Sequence[Alignment], *, told: AbstractSet[Matter], contradicting: AbstractSet[Pair]
) -> list[Alignment]:
    """A claim for every two clauses that may belong together and part, of articles that are `contradicting`, in a matter that is not `told`."""
    joined = joined_sentences(case, laid)
    links = []
    for entry in possible:
        one, other = sorted(case.statements_of(entry), key=lambda statement: statement.article)
        if (one.article, other.article) in contradicting and frozenset(((one.article, one.sentence), (other.article, other.sentence))) not in joined:
            finding = _telling(case.only(one), case.only(other), told)
            if finding:
                links.append(Link(entry.score, one, other, matter_of(case.only(one), case.only(other), finding), entry.why))
    return gather_links(links)


def contradicting_articles(claims: Iterable[Mapping[Pair, Sequence[Finding]]]) -> frozenset[Pair]:
    """Every two articles that contradict each other in some of the claims."""
    return frozenset(pair for judged in claims for pair, findings in judged.items() if relation_of(findings) is Relation.CONTRADICT)


def _telling(one: Side, other: Side, told: AbstractSet[Matter]) -> Finding | None:
    """What two clauses part in most, where that is telling and told by no claim."""
    found = [finding for look in (polarity_difference, number_difference) if (finding := look(one, other))]
    strongest = [finding for finding in found if finding.relation is relation_of(found)]
    wide = widened(one), widened(other)
    if any(matter_of(one, other, finding) in told or told_anywhere(*wide, finding) for finding in strongest):
        return None
    return next((finding for finding in strongest if (finding.kind, finding.relation) in _TELLING and not _is_age(one, finding)), None)


def _is_age(side: Side, finding: Finding) -> bool:
    """Whether a finding sets two ages against each other: those of two people, where their clauses share so little."""
    return any(figure.words == finding.one and sort_of(figure) == "age" for figure in figures_of(side))
