"""Adjectives and people's names formed from the names of places."""

_ENDINGS = frozenset("ian ean an n ese ish i ic er ite s ans ians is".split())
_LEAST_STEM = 4


def is_adjective_of(word: str, place: str) -> bool:
    """Whether a word is formed as the adjective of a place's name.

    >>> is_adjective_of("vardanian", "vardania"), is_adjective_of("karastani", "karastan"), is_adjective_of("severian", "vardania")
    (True, True, False)
    """
    stem = place.rstrip("aeiouy")
    if len(stem) < _LEAST_STEM:
        stem = place
    return word != place and word.startswith(stem) and word[len(stem) :] in _ENDINGS
