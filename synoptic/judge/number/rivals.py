"""Rival counts: two figures that one article gives for one question from two sources ("22,000 by the police's count, 150,000 by the organisers'").

An article that knows only one of them is contradicted by the other, though it tells the same as the first.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.kept import once_a_case
from synoptic.judge.number.apart import counts_apart
from synoptic.judge.number.comparing import comparable, compatible, same_count
from synoptic.judge.number.questions import likely_rivals
from synoptic.judge.number.sorts import sort_of
from synoptic.judge.sides import Case, Side
from synoptic.judge.wording import same_thing
from synoptic.model import Alignment, Statement

# Two counts of one article are rivals from this chance on that they answer one question.
_LIKELY = 0.4
# Sentences from one source's figure to the other's.
_NEAR = 2
# Verbs by whose subject a figure is given: "police put the crowd at 22,000", "the organisers spoke of 30,000".
_GIVING = frozenset("put estimate count speak give say number reckon report tally claim talk list record set".split())
_OWN = ""


def with_rivals(case: Case, alignments: Sequence[Alignment]) -> list[Alignment]:
    """The alignments, those about a count together with the rivals that their articles give it; those of one dispute as one, in the first's place."""
    found: list[Alignment] = []
    for alignment in alignments:
        added = [statement.id for statement in _rivals_of(case, alignment)]
        told = {*alignment.statements, *added}
        before = next((n for n, known in enumerate(found) if added and len(told & set(known.statements)) > 1 and _disputes(case, known)), None)
        if before is None:
            found.append(replace(alignment, statements=(*alignment.statements, *added)) if added else alignment)
        else:
            known = found[before]
            found[before] = replace(known, statements=tuple(dict.fromkeys((*known.statements, *alignment.statements, *added))))
    return found


def _disputes(case: Case, alignment: Alignment) -> bool:
    """Whether an alignment holds rivals of one article."""
    told = set(alignment.statements)
    return any(rival in told for key in told for rival in rivals(case).get(key, ()))


def _rivals_of(case: Case, alignment: Alignment) -> Iterator[Statement]:
    """The statements that give rivals to a figure which another article of an alignment tells too."""
    told = set(alignment.statements)
    for key in alignment.statements:
        statement = case.statements[key]
        for rival in rivals(case).get(key, ()):
            if rival not in told and _is_shared(case, statement, alignment):
                told.add(rival)
                yield case.statements[rival]


def _is_shared(case: Case, statement: Statement, alignment: Alignment) -> bool:
    """Whether a statement's count is told by a statement of another article in an alignment."""
    return any(_tell_one_count(case, statement, case.statements[key]) for key in alignment.statements)


def _tell_one_count(case: Case, one: Statement, other: Statement) -> bool:
    """Whether two statements of two articles may give the same figure, neither to say that it is another."""
    if one.article == other.article:
        return False
    own, across = ([figure for figure in figures_of(case.only(entry)) if not figure.denied] for entry in (one, other))
    return any(comparable(a, b, parts=False) and compatible(a, b) for a in own for b in across)


def shared_counts(case: Case, statements: Sequence[Statement]) -> list[tuple[Statement, ...]]:
    """Of a claim's statements those that give one of its rival counts, article beside article: of these the articles agree on who counted what."""
    told = {statement.id for statement in statements}
    rivalled = [statement for statement in statements if not told.isdisjoint(rivals(case).get(statement.id, ()))]
    groups = (tuple(other for other in statements if other is statement or _tell_one_count(case, statement, other)) for statement in rivalled)
    return list(dict.fromkeys(group for group in groups if len(group) > 1))


@once_a_case
def rivals(case: Case) -> Mapping[str, Sequence[str]]:
    """By a statement's id, those of its article that give a rival to its figure."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for annotated in case.story.articles:
        side = case.side(annotated.article.id, annotated.statements)
        for a, b in combinations([figure for figure in figures_of(side) if figure.clause], 2):
            if a.clause != b.clause and are_rivals(side, a, b):
                found[a.clause].append(b.clause)
                found[b.clause].append(a.clause)
    return found


def are_rivals(side: Side, a: Figure, b: Figure) -> bool:
    """Whether two figures of a side are given for one question by two sources, each named, near each other."""
    if sort_of(a) != "count" or sort_of(b) != "count" or counts_apart(a, b):
        return False
    if a.noun and b.noun and not (a.toll or same_count(a, b) or same_thing(a.noun, b.noun)):
        return False
    mine, theirs = side.case.statements[a.clause], side.case.statements[b.clause]
    if abs(mine.sentence - theirs.sentence) > _NEAR or likely_rivals(side, a, b, least=_LIKELY) < _LIKELY:
        return False
    if mine.id == theirs.id:
        return _is_gapped(side, mine, a, b)
    sources = source_of(side, mine), source_of(side, theirs)
    return _OWN not in sources and sources[0] != sources[1]


def source_of(side: Side, statement: Statement) -> str:
    """Who gives what a statement tells: its speaker, or the subject of a verb of giving figures; "" for the article itself."""
    attribution = side.attribution_of(statement)
    if attribution:
        return statement.voice or (side.words(*attribution.source) if attribution.source else _OWN)
    predicate = side.reading.tokens[statement.predicate]
    subject = next((role for role in statement.roles if role.name in {"subject", "agent"}), None) if predicate.lemma in _GIVING else None
    return side.reading.tokens[subject.head].lemma if subject else _OWN


def _is_gapped(side: Side, statement: Statement, a: Figure, b: Figure) -> bool:
    """Whether the second of two figures of a clause stands right behind its own source: "the ministry counts 31, the families 38"."""
    tokens = side.reading.tokens
    if tokens[statement.predicate].lemma not in _GIVING:
        return False
    last = max((_place(side, statement, figure) for figure in (a, b)), default=-1)
    before = next((tokens[index] for index in reversed(statement.tokens) if tokens[index].end <= last), None)
    return before is not None and before.pos in {"NOUN", "PROPN"}


def _place(side: Side, statement: Statement, figure: Figure) -> int:
    """Where a figure's words begin in a statement."""
    found = (side.reading.article.text.find(figure.words, span.start, span.end) for span in statement.spans)
    return max(found, default=-1)
