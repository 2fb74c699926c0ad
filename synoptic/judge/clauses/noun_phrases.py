"""Noun phrases as they stand in a row of tokens, whatever the parser hangs them on."""

from collections.abc import Sequence
from typing import NamedTuple

from synoptic.lexicon.grammar import NOUNS
from synoptic.model import Token

_NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON"})
_POSSESSIVE = frozenset({"PRP$", "POS"})


class NounPhrase(NamedTuple):
    """The last noun of a phrase, the preposition before it ("" for none), and where it ends among the tokens (exclusive)."""

    head: Token
    preposition: str
    end: int


def noun_phrase(tokens: Sequence[Token], start: int) -> NounPhrase | None:
    """The noun phrase that begins at a place, with a preposition or without; None where none does."""
    preposition, place = "", start
    if place < len(tokens) and tokens[place].pos == "ADP":
        preposition, place = tokens[place].lemma, place + 1
    while place < len(tokens) and tokens[place].pos in _NOMINAL and (tokens[place].pos not in {"PRON", "PART"} or tokens[place].tag in _POSSESSIVE):
        place += 1
    head = tokens[place - 1] if place > start else None
    return NounPhrase(head, preposition, place) if head and head.pos in NOUNS else None
