"""Whether a clause says that something is not so: the negations that bear on its predicate, and on nothing beside it."""

import re
from collections.abc import Sequence

from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.lexicon.modality import NEGATIVE_VERBS
from synoptic.model import Certainty, Statement, Token

_NEGATORS = frozenset("not n't never nobody nothing none nowhere neither hardly scarcely barely".split())
_NEGATIVE_DETERMINERS = frozenset({"no", "neither", "zero"})
_CORE = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "expl", "acomp", "dative", "ROOT", "appos"})
# "Has yet to reply": has not replied.
_NOT_YET = re.compile(r"\b(?:ha[sd]|have|is|are|was|were)\s+(?:as\s+)?yet\s+to\b", re.IGNORECASE)
# "At no time": negations of the verb though they stand with a noun.
_AT_NO_TIME = re.compile(
    r"\b(?:at no (?:time|point|stage|moment)|in no (?:way|case)|under no circumstances|on no account|by no means|no longer(?! than\b))\b",
    re.IGNORECASE,
)
# "It did not open until May": it opened in May.
_BOUND = re.compile(r"\b(?:until|till|before)\b", re.IGNORECASE)
_TOO = re.compile(r"\btoo \w+ (?:for \w+ (?:\w+ )?)?to\b", re.IGNORECASE)
# "Nor had they used mortars": the negation stands before the clause.
_CONJOINING = frozenset({"nor", "neither"})
# "Not only", "no longer than", "no doubt" deny nothing.
_WITH_INFINITIVE = frozenset("fail decline refuse cease".split())
# Tokens before a bare infinitive in which its negation may stand.
_BEFORE = 3
_IDLE_AFTER = frozenset("only just merely doubt matter least fewer less more".split())
# "Denied that", "refused to", "ruled out": verbs whose object or infinitive did not happen; those of NEGATIVE_VERBS that only lessen are left out.
_NEGATIVE_PREDICATES = NEGATIVE_VERBS - {"oppose", "exclude", "lack"}


def is_negated(side: Side, statement: Statement, *, beside_the_verb: bool = False) -> bool:
    """Whether a clause is negated, or affirmed by somebody's denial; two negations lift one another.

    With `beside_the_verb` a verb that itself denies ("reject") is left out, as where it is compared with its opposite.
    """
    return _signs(side, statement)[beside_the_verb]


@once_a_statement
def _signs(side: Side, statement: Statement) -> tuple[bool, bool]:
    """Whether a clause is negated, and whether it is where a predicate that itself denies is left out."""
    found = negations(side, statement)
    more = _says_not_yet(statement) + _is_cut_off(side, statement) + _follows_nor(side, statement) + _says_at_no_time(statement)
    denied = statement.certainty is Certainty.DENIED
    beside = sum(token.index != statement.predicate for token in found)
    return ((len(found) + more) % 2 == 1) != denied, ((beside + more) % 2 == 1) != denied


@once_a_statement
def negations(side: Side, statement: Statement) -> Sequence[Token]:
    """The words of a clause that negate its predicate: beside it, before one of its participants, or the predicate itself."""
    tokens, own = side.reading.tokens, set(statement.tokens)
    found = []
    for index in statement.tokens:
        token = tokens[index]
        if _is_idle(side, token):
            continue
        governor = tokens[token.head]
        if token.lemma == "without":
            negates = statement.predicate in side.reading.children[index]
        elif token.lemma in _NEGATORS or token.dep == "neg":
            negates = _reaches(governor, statement, own)
        elif token.lemma in _NEGATIVE_DETERMINERS:
            negates = governor.dep in _CORE and (statement.predicate in {governor.index, governor.head})
        else:
            denies = token.lemma in _NEGATIVE_PREDICATES or _rules_out(side, token)
            negates = denies and token.pos == "VERB" and _governs_act(side, token, statement)
        if negates:
            found.append(token)
    return found


def _says_not_yet(statement: Statement) -> bool:
    return bool(_NOT_YET.search(statement.text))


def _says_at_no_time(statement: Statement) -> bool:
    return bool(_AT_NO_TIME.search(statement.text))


def _follows_nor(side: Side, statement: Statement) -> bool:
    """Whether a "nor" that is left out of the clause stands right before it."""
    first = side.reading.tokens[statement.tokens[0]]
    before = side.reading.tokens[first.index - 1] if first.index else first
    return before is not first and before.sentence == first.sentence and before.lemma in _CONJOINING and first.pos == "AUX"


@once_a_statement
def is_bounded(side: Side, statement: Statement) -> bool:
    """Whether a clause denies a thing only up to a time: "it did not open until May"."""
    return bool(negations(side, statement)) and bool(_BOUND.search(statement.text))


@once_a_statement
def holds_negator(side: Side, statement: Statement) -> bool:
    """Whether any word of a clause negates anything: "accused the police of not taking her seriously", "too faint to be seen"."""
    words = {side.reading.tokens[i].lemma for i in statement.tokens}
    return not words.isdisjoint(_NEGATORS | _NEGATIVE_DETERMINERS | {"without"}) or says_too(statement)


def says_too(statement: Statement) -> bool:
    """Whether a clause says that something is too much so to happen: "too faint to be seen"."""
    return bool(_TOO.search(statement.text))


def _is_cut_off(side: Side, statement: Statement) -> bool:
    """Whether the clause is a bare infinitive parted by the parser from the "did not" before it."""
    tokens = side.reading.tokens
    head = tokens[statement.predicate]
    helped = any(tokens[child].dep in {"aux", "nsubj", "nsubjpass"} for child in side.reading.children[head.index])
    if head.tag != "VB" or helped:
        return False
    before = [tokens[i] for i in range(max(0, head.index - _BEFORE), head.index) if i not in statement.tokens and tokens[i].sentence == head.sentence]
    return any(token.lemma in {"not", "n't", "never"} for token in before)


def _is_idle(side: Side, token: Token) -> bool:
    tokens = side.reading.tokens
    following = tokens[token.index + 1].lemma if token.index + 1 < len(tokens) else ""
    number = token.text[:1] == "N" and token.lemma in {"no", "no."} and following[:1].isdigit()  # "Dam No. 2"
    return number or (token.lemma in {"not", "no"} and following in _IDLE_AFTER)


def _reaches(governor: Token, statement: Statement, own: set[int]) -> bool:
    """Whether a negation's governor is the predicate, helps it, or completes it; a noun set right ("154, not 112") is none of these."""
    if governor.index == statement.predicate:
        return True
    helper = governor.pos in {"AUX", "VERB", "ADJ", "ADV"} or governor.dep in {"nsubj", "nsubjpass"}
    return helper and governor.index in own and governor.head == statement.predicate and governor.dep not in {"advcl", "relcl", "acl", "conj"}


def _rules_out(side: Side, token: Token) -> bool:
    """Whether a verb is "rule out", whose object is not so; who "cannot rule out" a thing denies nothing."""
    return token.lemma == "rule" and any(side.reading.tokens[child].lemma == "out" for child in side.reading.children[token.index])


def _governs_act(side: Side, token: Token, statement: Statement) -> bool:
    """Whether a denying verb has what it denies beside it: an infinitive ("refused to sign"), or its object ("rejected the plan").

    "The valve failed" denies nothing.
    """
    tokens = side.reading.tokens
    if token.index != statement.predicate:
        return token.head == statement.predicate and token.dep == "xcomp"
    denied = {"xcomp"} if token.lemma in _WITH_INFINITIVE else {"xcomp", "dobj", "ccomp", "prep", "nsubjpass"}
    return any(tokens[child].dep in denied for child in side.reading.children[token.index])
