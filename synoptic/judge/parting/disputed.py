"""What of a long clause is disputed, where the rest of it stands: the figure or time with the words it belongs to.

Of clauses of a line or more readers mark a third as what is disputed, of short ones all.
"""

from collections.abc import Mapping, Sequence

from synoptic.judge.finding import Finding, Pair
from synoptic.judge.parting.undisputed import narrowed, parting_words, places
from synoptic.judge.sides import Side
from synoptic.lexicon.grammar import VERBS
from synoptic.model import DifferenceKind, Statement, Token

# Characters from which on a clause tells more than one thing: of lines shorter than this readers mark more than half.
_LONG = 120
# Share of a clause's words beyond which what is disputed is as good as all.
_MOST = 0.7
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "oprd", "acomp", "dative", "agent"})
_OF_THE_VERB = frozenset({"aux", "auxpass", "neg", "prt"})
# Clauses and names that hang on a noun tell something else of it.
_BESIDE = frozenset({"relcl", "acl", "advcl", "appos", "ccomp", "parataxis", "conj", "cc", "punct", "csubj"})


def disputed_core(sides: Mapping[str, Side], findings: Mapping[Pair, Sequence[Finding]]) -> tuple[Statement, ...]:
    """A claim's statements, the long ones cut down to what its articles part in; none where no statement is cut."""
    words = parting_words(findings)
    cut = [_core(side, statement, words[article]) for article, side in sides.items() for statement in side.statements]
    whole = [statement for side in sides.values() for statement in side.statements]
    return tuple(cut) if cut != whole else ()


def _core(side: Side, statement: Statement, words: set[tuple[DifferenceKind, str]]) -> Statement:
    """The statement, or what of it is disputed where it is long."""
    tokens = side.reading.tokens
    if sum(span.end - span.start for span in statement.spans) < _LONG:
        return statement
    told = {index for kind, phrase in sorted(words) for index in places(side, statement, kind, phrase)}
    if not told:
        return statement
    inside = frozenset(statement.tokens)
    kept = set(told)
    for index in told:
        kept |= _belonging(side, tokens[index], inside, told)
    first, last = min(kept), max(kept)
    run = [tokens[index] for index in statement.tokens if first <= index <= last]
    if len(run) > _MOST * len(statement.tokens):
        return statement
    return narrowed(side.reading, statement, [run], {token.index for token in run})


def _belonging(side: Side, token: Token, inside: frozenset[int], told: set[int]) -> set[int]:
    """The phrase a disputed token stands in, up to its verb, and the verb where the phrase is its subject or object."""
    tokens, children = side.reading.tokens, side.reading.children
    top = token
    while tokens[top.head].pos not in VERBS and top.head in inside and top.head != top.index and top.dep not in _BESIDE:
        top = tokens[top.head]
    kept, todo = set[int](), [top.index]
    while todo:
        index = todo.pop()
        kept.add(index)
        todo += [child for child in children[index] if child in inside and (tokens[child].dep not in _BESIDE or child in told)]
    verb = tokens[top.head]
    if top.dep in _ARGUMENTS and verb.index in inside:
        kept |= {verb.index, *(child for child in children[verb.index] if tokens[child].dep in _OF_THE_VERB and child in inside)}
    return kept
