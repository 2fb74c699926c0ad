"""Whether a clause says that something is not so: the negations that bear on its predicate, and on nothing beside it."""

import re
from collections.abc import Sequence

from synoptic.judge.clauses.acts import act_index
from synoptic.judge.clauses.standing import is_unreal, joined_with, standing
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.lexicon.implicatives import OF_ACTS
from synoptic.lexicon.modality import DENYING, NEGATIVE_VERBS, NEGATORS, shares_negation
from synoptic.lexicon.phrases import Phrases
from synoptic.model import Certainty, Statement, Token

# "No" is asked with the noun that it stands before, "nor" with the clause that it joins.
_NEGATORS = NEGATORS - {"no", "nor"}
_NEGATIVE_DETERMINERS = frozenset({"no", "neither", "zero"})
_ANY_NEGATOR = _NEGATORS | _NEGATIVE_DETERMINERS | {"without"}
_CORE = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "expl", "acomp", "dative", "ROOT", "appos"})
_ONE = frozenset({"one", "single"})
# "Has yet to reply": has not replied; "at no time": negates the verb though it stands with a noun.
_NEGATING = Phrases(
    r"\b(?:(?:ha[sd]|have|is|are|was|were)\s+(?:as\s+)?yet\s+to"
    r"|at no (?:time|point|stage|moment)|in no (?:way|case)|under no circumstances|on no account|by no means|no longer(?! than\b))\b"
)
# "It did not open until May": it opened in May.
_BOUND = re.compile(r"\b(?:until|till|before)\b", re.IGNORECASE)
_TOO = re.compile(r"\btoo \w+ (?:for \w+ (?:\w+ )?)?to\b", re.IGNORECASE)
# "Dam No. 2", "Unit No 4".
_NUMBERED = re.compile(r"\.?\s?\d")
# "Nor had they used mortars": the negation stands before the clause.
_CONJOINING = frozenset({"nor", "neither"})
_OF_THINGS = frozenset("deny reject prevent avoid ban forbid prohibit bar rule refrain".split())
# "Not only", "no longer than", "no doubt" deny nothing.
_IDLE_AFTER = frozenset("only just merely doubt matter least fewer less more".split())
# "Denied that", "refused to", "ruled out": verbs whose object or infinitive did not happen; those of NEGATIVE_VERBS that only lessen are left out.
_LESSENING = frozenset({"oppose", "exclude", "lack", "rule", "hesitate"})
_NEGATIVE_PREDICATES = (NEGATIVE_VERBS | {word for word, signs in OF_ACTS.items() if signs[0] == "-"}) - _LESSENING
_WITH_OBJECT = frozenset({"xcomp", "dobj", "ccomp", "prep", "nsubjpass", "advcl"})


def is_negated(side: Side, statement: Statement, *, beside_the_verb: bool = False) -> bool:
    """Whether a clause is negated, or affirmed by somebody's denial; two negations lift one another.

    With `beside_the_verb` a verb that itself denies ("reject") is left out, as where it is compared with its opposite.
    """
    return _signs(side, statement)[beside_the_verb]


Told = tuple[Side, Statement]


def denying_first(one: Side, mine: Statement, other: Side, theirs: Statement) -> tuple[Told, Told]:
    """Two clauses of which one is negated, that one first, each with its side."""
    return ((one, mine), (other, theirs)) if is_negated(one, mine) else ((other, theirs), (one, mine))


@once_a_statement
def _signs(side: Side, statement: Statement) -> tuple[bool, bool]:
    """Whether a clause is negated, and whether it is where a predicate that itself denies is left out."""
    found = negations(side, statement)
    more = bool(_NEGATING.search(statement.text)) + _follows_nor(side, statement) + is_unreal(side.reading, side.verb_of(statement))
    more += shares_negation(side.reading, statement.predicate)
    denied = _is_denied_above(side, statement)
    compared = act_index(side, statement)
    beside = sum(token.index != compared for token in found)
    return ((len(found) + more) % 2 == 1) != denied, ((beside + more) % 2 == 1) != denied


def _is_denied_above(side: Side, statement: Statement) -> bool:
    """Whether a clause stands under words that deny it, or is what somebody denies; its own denying verb is counted with its negations."""
    above = standing(side, statement)
    if above != "+" or statement.certainty is not Certainty.DENIED:
        return above == "-"
    return not _stands_beside_denial(side, statement) and not any(token.lemma in DENYING for token in side.tokens_of(statement))


def _stands_beside_denial(side: Side, statement: Statement) -> bool:
    """Whether a clause is joined with the verb that denies something else: "denies the claim and blames the waves"."""
    token = side.verb_of(statement)
    while token.dep == "conj" and token.head != token.index:
        token = joined_with(side.reading, token)
    return token.lemma in DENYING


@once_a_statement
def negations(side: Side, statement: Statement) -> Sequence[Token]:
    """The words of a clause that negate its predicate: beside it, before one of its participants, or the predicate itself."""
    found = []
    for token in side.tokens_of(statement):
        if says_no_more(side, token):
            continue
        governor = counted_noun(side, token)
        if token.lemma in _NEGATORS:
            negates = _reaches(governor, statement) or (governor.index != token.head and statement.predicate in {governor.index, governor.head})
        elif token.lemma in _NEGATIVE_DETERMINERS:
            negates = governor.dep in _CORE and (statement.predicate in {governor.index, governor.head})
        else:
            denies = token.lemma in _NEGATIVE_PREDICATES or _rules_out(side, token)
            negates = denies and token.pos in {"VERB", "ADJ"} and _governs_act(side, token, statement)
        if negates:
            found.append(token)
    return found


def counted_noun(side: Side, token: Token) -> Token:
    """What a negative word belongs to: of "not one" and "not a single" the noun that they count."""
    governor = side.reading.tokens[token.head]
    return side.reading.tokens[governor.head] if governor.dep in {"nummod", "amod", "predet"} and governor.lemma in _ONE else governor


def _follows_nor(side: Side, statement: Statement) -> bool:
    """Whether a "nor" that is left out of the clause stands right before it."""
    first = side.reading.tokens[statement.tokens[0]]
    before = side.reading.tokens[first.index - 1] if first.index else first
    return before is not first and before.sentence == first.sentence and before.lemma in _CONJOINING


@once_a_statement
def denies_by_its_verb(side: Side, statement: Statement) -> bool:
    """Whether what a clause tells of is itself a denial: "denied the claim", "ruled out sabotage", not "refused to sign"."""
    verb = side.reading.tokens[act_index(side, statement)]
    return verb.lemma in _NEGATIVE_PREDICATES or _rules_out(side, verb)


@once_a_statement
def is_bounded(side: Side, statement: Statement) -> bool:
    """Whether a clause denies a thing only up to a time: "it did not open until May"."""
    return bool(negations(side, statement)) and bool(_BOUND.search(statement.text))


def holds_negator(side: Side, statement: Statement) -> bool:
    """Whether any word of a clause negates anything: "accused the police of not taking her seriously", "too faint to be seen"."""
    return bool(negators(side, statement)) or says_too(statement)


@once_a_statement
def negators(side: Side, statement: Statement) -> frozenset[str]:
    """The words of a clause that negate anything."""
    return _ANY_NEGATOR & {token.lemma for token in side.tokens_of(statement)}


def says_too(statement: Statement) -> bool:
    """Whether a clause says that something is too much so to happen: "too faint to be seen"."""
    return bool(_TOO.search(statement.text))


def says_no_more(side: Side, token: Token) -> bool:
    """Whether a negative word denies nothing: "Dam No. 2", "no longer", "not only"."""
    tokens = side.reading.tokens
    following = tokens[token.index + 1].lemma if token.index + 1 < len(tokens) else ""
    number = token.text[:1] == "N" and _NUMBERED.match(side.words(token.end, token.end + len(". 2")))
    return bool(number) or (token.lemma in {"not", "no"} and following in _IDLE_AFTER)


def _reaches(governor: Token, statement: Statement) -> bool:
    """Whether a negation's governor is the predicate, helps it, or completes it; a noun set right ("154, not 112") is none of these."""
    if governor.index == statement.predicate:
        return True
    helper = governor.pos in {"AUX", "VERB", "ADJ", "ADV"} or governor.dep in {"nsubj", "nsubjpass"}
    return helper and governor.head == statement.predicate and governor.dep not in {"advcl", "relcl", "acl", "conj"}


def _rules_out(side: Side, token: Token) -> bool:
    """Whether a verb is "rule out", whose object is not so; who "cannot rule out" a thing denies nothing."""
    return token.lemma == "rule" and any(child.lemma == "out" for child in side.reading.below(token))


def _governs_act(side: Side, token: Token, statement: Statement) -> bool:
    """Whether a denying word has what it denies beside it: an infinitive ("refused to sign", "unable to sign"), or its object ("rejected the plan").

    "The valve failed" denies nothing.
    """
    below = side.reading.below(token)
    if token.index != statement.predicate and not (token.head == statement.predicate and token.dep in {"xcomp", "acomp"}):
        return False
    if token.lemma in _OF_THINGS and token.index == statement.predicate:
        return any(child.dep in _WITH_OBJECT for child in below)
    return any(child.dep == "xcomp" or child.lemma == "from" for child in below)
