"""Things that a clause says there are not, were not or came not: "there was no restart", "not one shell fell", "this is not a swap"."""

from synoptic.judge.kept import once_a_statement
from synoptic.judge.negation import is_negated, negations
from synoptic.judge.sides import Side, content_of, predicate_of
from synoptic.judge.wording import same_word
from synoptic.lexicon.tolls import TOLL_OF
from synoptic.model import Statement, Token

_CORE = frozenset({"nsubj", "nsubjpass", "dobj", "attr"})
_NAMING = frozenset({"NOUN", "PROPN"})
# Nouns by which a matter is said to have come up: "it was no topic".
_MATTERS = frozenset("topic subject issue matter theme point question part item".split())
_WHOLE = frozenset({"part"})
_NOBODY = frozenset("nobody none".split())
_HARM = frozenset({"dead", "injured"})
# Share of the shorter clause's content words that both must have.
_LEAST_HELD = 0.2


def denies_what_is_told(one: Side, denying: Statement, other: Side, telling: Statement) -> bool:
    """Whether a thing that one clause denies stands in the other, affirmed, as a thing or as an act."""
    if is_negated(other, telling):
        return False
    here, there = content_of(one, denying), content_of(other, telling)
    if len(here & there) < _LEAST_HELD * min(len(here), len(there)):
        return False
    told = _told_words(other, telling)
    return any(same_word(thing, word) for thing in sorted(denied_things(one, denying)) for word in sorted(told))


@once_a_statement
def denied_things(side: Side, statement: Statement) -> frozenset[str]:
    """Lemmas of the nouns that a clause denies."""
    tokens, found = side.reading.tokens, set[str]()
    for negation in negations(side, statement):
        noun = tokens[negation.head]
        if negation.dep == "det" and noun.pos in _NAMING and noun.dep in _CORE:
            found.add(noun.lemma)
    if predicate_of(side, statement) == "be" and is_negated(side, statement):
        roles = {tokens[i].dep: tokens[i] for i in side.reading.children[statement.predicate]}
        complement, subject = roles.get("attr"), roles.get("nsubj")
        if complement and complement.pos == "NOUN":
            named = subject if complement.lemma in _MATTERS else complement
            found |= {named.lemma} if named and named.pos in _NAMING else set()
    return frozenset(found)


@once_a_statement
def _told_words(side: Side, statement: Statement) -> frozenset[str]:
    """Lemmas of the predicate and of the nouns that take part in it, not of those that only describe others."""
    tokens = (side.reading.tokens[i] for i in statement.tokens)
    return frozenset(token.lemma for token in tokens if _takes_part(side, token) or token.index == statement.predicate)


def _takes_part(side: Side, token: Token) -> bool:
    tokens = side.reading.tokens
    if token.pos not in _NAMING:
        return False
    if token.dep == "pobj":
        above = tokens[tokens[token.head].head]
        return above.pos in {"VERB", "AUX"} or above.lemma in _WHOLE
    return token.dep in _CORE


@once_a_statement
def spared(side: Side, statement: Statement) -> str:
    """The harm that a clause says befell nobody: "nobody was hurt", "no casualties were reported"; "" where it says no such thing."""
    tokens = side.reading.tokens
    for negation in negations(side, statement):
        noun = tokens[negation.head] if negation.dep == "det" else negation
        words = (noun.lemma, predicate_of(side, statement))
        harm = next((TOLL_OF[word] for word in words if TOLL_OF.get(word) in _HARM), "")
        if harm and (negation.dep == "det" or negation.lemma in _NOBODY):
            return harm
    return ""
