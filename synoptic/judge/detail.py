"""Detail: one side says more, or says it more closely, than the other."""

from collections.abc import Mapping, Sequence

from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement, once_a_token
from synoptic.judge.sides import Side, are_sole, matched
from synoptic.lexicon.grammar import VERBS
from synoptic.model import MORE_SPECIFIC, DifferenceKind, Relation, Statement, Token

_TELLING = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_MODIFIERS = frozenset({"amod", "compound", "nummod", "prep", "pobj", "poss", "appos", "nmod"})
_LEADING_ON = frozenset({"ADP", "DET", "CCONJ", "PUNCT"})
# Where so few words are shared the sides are put in different words altogether: what one has more cannot be told.
_LEAST_SHARED = 0.2
# A phrase longer than this is no detail but another clause.
_MOST_WORDS = 9
# Words that begin with these same letters are spellings of one.
_SPELLING = 3


def detail_difference(one: Side, other: Side) -> Finding | None:
    """What one clause adds to its nearest counterpart, with the counterpart's words for the same.

    First the phrases about a noun that both use ("a thorough inquiry", "a full inquiry"); where these tell nothing and the clauses are the
    only ones of their sides, the first words that the other side nowhere has, their subjects aside: how a subject is named is a label.
    """
    pairs = [(mine, theirs) for mine, theirs, likeness in matched(one, other)[:1] if likeness >= _LEAST_SHARED]
    for mine, theirs in pairs:
        phrases = _unlike_phrases(one, mine, other, theirs)
        if phrases is None and are_sole(one, other):
            phrases = _extras(one, mine, other, theirs)
        if phrases and all(phrases):
            return Finding(DifferenceKind.DETAIL, Relation.AGREE, *phrases, MORE_SPECIFIC)
    return None


def _unlike_phrases(one: Side, mine: Statement, other: Side, theirs: Statement) -> tuple[str, str] | None:
    """The two sides' phrases about the first common noun that one of them describes further."""
    nouns = _by_lemma(other, theirs)
    for noun in _nouns(one, mine):
        twin = nouns.get(noun.lemma)
        if twin:
            described, twin_described = _description(one, mine, noun), _description(other, theirs, twin)
            if not (described <= other.content and twin_described <= one.content):
                words = _about(one, mine, noun), _about(other, theirs, twin)
                if words[0].casefold() != words[1].casefold():
                    return words
    return None


@once_a_statement
def _nouns(side: Side, statement: Statement) -> Sequence[Token]:
    return [token for token in side.tokens_of(statement) if token.pos == "NOUN"]


@once_a_statement
def _by_lemma(side: Side, statement: Statement) -> Mapping[str, Token]:
    """The last noun of a clause with each lemma."""
    return {token.lemma: token for token in _nouns(side, statement)}


@once_a_token
def _description(side: Side, statement: Statement, noun: Token) -> set[str]:
    """Lemmas of the words that describe a noun in a clause."""
    return {token.lemma for token in _modifiers(side, statement, noun) if token.pos in _TELLING}


def _modifiers(side: Side, statement: Statement, noun: Token) -> Sequence[Token]:
    """The tokens below a noun by which it is described, in the clause."""
    return _all_modifiers(side, statement)[noun.index]


@once_a_statement
def _all_modifiers(side: Side, statement: Statement) -> Mapping[int, Sequence[Token]]:
    """The modifiers of each noun of a clause, by the noun's index."""
    inside, tokens, children = frozenset(statement.tokens), side.reading.tokens, side.reading.children
    described: dict[int, list[Token]] = {}
    for noun in _nouns(side, statement):
        found, todo = described.setdefault(noun.index, []), [noun.index]
        while todo:
            below = [child for child in children[todo.pop()] if child in inside and tokens[child].dep in _MODIFIERS]
            found += [tokens[child] for child in below]
            todo += below
    return described


@once_a_token
def _about(side: Side, statement: Statement, noun: Token) -> str:
    """The noun with what describes it, as the article has it."""
    indices = [noun.index, *(token.index for token in _modifiers(side, statement, noun))]
    first, last = min(indices), max(indices)
    if last - first >= _MOST_WORDS:
        first, last = min(first, noun.index), max(noun.index, min(last, noun.index + _MOST_WORDS // 2))
    return _words_from(side, first, last)


def _extras(one: Side, mine: Statement, other: Side, theirs: Statement) -> tuple[str, str] | None:
    """The first words of either clause that tell what the other side nowhere tells; none where they are but two spellings ("Governor", "Gov.")."""
    extra = _extra(one, mine, other)
    twin = _extra(other, theirs, one) if extra else None
    if not extra or not twin or extra.lemma[:_SPELLING] == twin.lemma[:_SPELLING]:
        return None
    return _phrase(one, mine, extra), _phrase(other, theirs, twin)


def _extra(side: Side, statement: Statement, beside: Side) -> Token | None:
    known = beside.content
    return next((token for token in _telling(side, statement) if token.lemma not in known), None)


@once_a_statement
def _telling(side: Side, statement: Statement) -> Sequence[Token]:
    """The words of a clause that tell something, its subjects aside."""
    subject = {index for role in statement.roles if role.name == "subject" for index in role.tokens}
    return [token for token in side.tokens_of(statement) if token.pos in _TELLING and token.index not in subject]


@once_a_token
def _phrase(side: Side, statement: Statement, token: Token) -> str:
    """The widest phrase around a word that is no clause and not too long: "within minutes", not "minutes"."""
    tokens, inside = side.reading.tokens, frozenset(statement.tokens)
    found, top = [token.index], token
    while top.index != statement.predicate and top.pos not in VERBS:
        subtree = [index for index in side.reading.subtree(top.index) if index in inside]
        if len(subtree) > _MOST_WORDS or top.head == top.index or top.head not in inside:
            break
        found, top = subtree, tokens[top.head]
    return _run_of_words(side, found, around=token.index)


def _run_of_words(side: Side, tokens: Sequence[int], *, around: int) -> str:
    """The article's words of the unbroken run of `tokens` that holds or lies nearest to the token `around`."""
    indices = sorted(set(tokens))
    runs: list[list[int]] = []
    for index in indices:
        if runs and index <= runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    run = min(runs, key=lambda run: min(abs(index - around) for index in run))
    return _words_from(side, run[0], run[-1])


def _words_from(side: Side, first: int, last: int) -> str:
    """The article's words from one token to another, without what at the end leads on to more ("of", "and the")."""
    tokens = side.reading.tokens
    while last > first and tokens[last].pos in _LEADING_ON:
        last -= 1
    return side.words(tokens[first].start, tokens[last].end)
