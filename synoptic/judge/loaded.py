"""Whether a wording takes a side: by a word that judges, or by a name for others that their own side does not use."""

from collections.abc import Iterable

from synoptic.lexicon.loaded import INTENSIFIERS, JUDGING_MODIFIERS, JUDGING_NOUNS
from synoptic.model import Token

_MODIFYING = frozenset({"ADJ", "ADV", "VERB", "NOUN", "PROPN"})
_JUDGING = JUDGING_MODIFIERS - INTENSIFIERS


def is_loaded(tokens: Iterable[Token]) -> bool:
    """Whether one of the tokens judges whom or what the others name; words of size alone do not."""
    for token in tokens:
        if token.pos in {"NOUN", "PROPN"} and token.lemma in JUDGING_NOUNS:
            return True
        if token.pos in _MODIFYING and (token.lemma in _JUDGING or token.text.lower() in _JUDGING):
            return True
    return False
