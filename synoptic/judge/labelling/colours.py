"""How near the words of a wording are, in their use, to words that judge."""

from collections.abc import Iterable, Iterator

from synoptic.judge.labelling.wordings import Wording
from synoptic.lexicon.loaded import colour_of
from synoptic.model import Token

_WORDS = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
# Bounds of the reasons, in standard deviations of all words: of the head, and of the most coloured word beside it.
_HEAD, _BESIDE = (-1.5, -0.75, 0.0, 0.75, 1.5), (-0.5, 0.5, 1.0, 1.5)
# From here on a word has some colour.
_SOME = 0.5


def colour_reasons(wording: Wording, head: Token) -> Iterator[str]:
    """What speaks for or against a wording by the colour of its words."""
    colour = colour_of(head.lemma)
    if colour is not None:
        yield from (f"head colour {bound}" for bound in _HEAD if colour > bound)
    beside = _colours(token for token in wording.tokens if token.index != wording.head)
    if beside:
        yield from (f"colour beside {bound}" for bound in _BESIDE if max(beside) > bound)


def is_coloured(tokens: Iterable[Token]) -> bool:
    """Whether one of some words has some colour."""
    return any(colour >= _SOME for colour in _colours(tokens))


def _colours(tokens: Iterable[Token]) -> list[float]:
    found = (colour_of(token.lemma) for token in tokens if token.pos in _WORDS and not token.entity)
    return [colour for colour in found if colour is not None]
