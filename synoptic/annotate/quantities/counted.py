"""What a number counts, as the words beside it and the grammar tell."""

from collections.abc import Sequence
from typing import NamedTuple

from synoptic.lexicon.grammar import NOUNS
from synoptic.lexicon.numbers import CURRENCIES, UNITS
from synoptic.model import Reading, Token
from synoptic.text.marks import DASHES

_BEFORE_COUNTED = frozenset({"nummod", "compound", "quantmod", "amod", "nmod", "predet"})


class Counted(NamedTuple):
    """The lemma of what is counted, "" for nothing, and where its last character stands in the article, 0 where it is not behind the number."""

    unit: str
    end: int


def find_unit(reading: Reading, tokens: Sequence[Token]) -> Counted:
    """What a number written in some tokens counts: a unit right behind it, the noun that it modifies, or what stands behind its "of"."""
    last = tokens[-1]
    beside = _right_behind(reading, last)
    if beside:
        return beside
    top = _topmost(reading, tokens)
    governor = reading.tokens[top.head]
    if governor.pos in NOUNS and governor.index > last.index and top.dep in _BEFORE_COUNTED:
        governor = _compounded(reading, governor)
        return Counted(CURRENCIES.get(governor.lemma, governor.lemma), governor.end)
    return _behind_of(reading, last)


def _right_behind(reading: Reading, last: Token) -> Counted | None:
    """A unit right behind the number; "per cent" is one, also as "half a per cent"."""
    sentence = reading.sentences[last.sentence]
    following = reading.tokens[last.index + 1 : min(last.index + 4, sentence.last)]
    if not following:
        return None
    lemmas = [token.lemma for token in following]
    for start in (0, 1):
        if lemmas[start : start + 2] == ["per", "cent"] and lemmas[:start] in ([], ["a"]):
            return Counted("percent", following[start + 1].end)
    if len(following) > 1 and lemmas[0] in {"a", "an"} and last.lemma == "half" and lemmas[1] in UNITS:
        return Counted(lemmas[1], following[1].end)
    if len(lemmas) > 1 and " ".join(lemmas[:2]) in UNITS:
        return Counted(" ".join(lemmas[:2]), following[1].end)
    first = following[0]
    if first.text == "%" or first.lemma in UNITS or first.lemma in CURRENCIES:
        return Counted(CURRENCIES.get(first.lemma, first.lemma), first.end)
    return None


def _topmost(reading: Reading, tokens: Sequence[Token]) -> Token:
    """The word of a number that a word outside it governs."""
    own = {token.index for token in tokens}
    top = tokens[-1]
    for _ in tokens:
        if top.head not in own or top.head == top.index:
            break
        top = reading.tokens[top.head]
    return top


def _compounded(reading: Reading, noun: Token) -> Token:
    """The word that a noun is joined to by a hyphen: the points of "a 25-basis-point rise"."""
    head = reading.tokens[noun.head]
    joined = head.index == noun.index + 2 and reading.tokens[noun.index + 1].text in DASHES
    return head if joined and head.pos in NOUNS else noun


def _behind_of(reading: Reading, last: Token) -> Counted:
    """The boats of "three of the boats", the voters of "a third of voters"."""
    for child in reading.children[last.index]:
        if reading.tokens[child].lemma == "of":
            for grandchild in reading.children[child]:
                return Counted(reading.tokens[grandchild].lemma, reading.tokens[grandchild].end)
    return Counted("", 0)
