"""Whether a wording takes a side: by a word that judges, or by a name for others that their own side does not use."""

from collections.abc import Iterable, Iterator, Sequence

from synoptic.lexicon.grammar import NOUNS
from synoptic.lexicon.loaded import judging_words
from synoptic.model import Token
from synoptic.text.marks import HYPHENS

# Where only a noun can stand, whatever the tagger took it for.
_NOUN_PLACES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "appos", "attr"})
_MODIFYING = frozenset({"ADJ", "ADV", "VERB", "NOUN", "PROPN"})
# Nouns for those who bear arms or hold office: who calls them "ours" speaks for a side.
_OWN = frozenset("our ours".split())
_FORCES = frozenset("army force troop soldier fighter police guard warrior boy lad navy defender side ally brother sister compatriot".split())


def is_loaded(tokens: Iterable[Token]) -> bool:
    """Whether one of the tokens judges whom or what the others name; words of size alone do not."""
    words = list(tokens)
    return any(_judges(token) for token in words) or any(_judges_joined(word) for word in _joined(words)) or _is_own_side(words)


def judges_at(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word that ends with a token judges, whole where a tokeniser parted it at its hyphen."""
    parted = index > 1 and tokens[index].start == tokens[index - 1].end
    return _judges(tokens[index]) or (parted and any(_judges_joined(word) for word in _joined(tokens[index - 2 : index + 1])))


def _judges(token: Token) -> bool:
    if token.pos == "PROPN" and (token.entity == "PERSON" or token.dep == "compound"):
        return False  # Mr Savage, Pal Horvath
    if (token.pos in NOUNS or token.dep in _NOUN_PLACES) and token.lemma in judging_words("noun"):
        return True
    modifiers = judging_words("modifier")
    return token.pos in _MODIFYING and (token.lemma in modifiers or token.text.lower() in modifiers)


def _judges_joined(word: str) -> bool:
    return word in judging_words("modifier") or word in judging_words("noun") or word.removesuffix("s") in judging_words("noun")


def _joined(tokens: Sequence[Token]) -> Iterator[str]:
    """The words that a tokeniser parts at their hyphens, whole and in lower case: "best-loved", "stitch-up"."""
    for n in range(len(tokens) - 2):
        one, sign, other = tokens[n : n + 3]
        if sign.text in HYPHENS and one.end == sign.start and sign.end == other.start:
            yield f"{one.text}-{other.text}".lower()


def _is_own_side(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[0].text.lower() in _OWN and any(token.lemma in _FORCES for token in tokens[1:])
