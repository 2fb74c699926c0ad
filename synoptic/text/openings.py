"""Where words begin that have a capital whatever they are: a sentence, a quotation, a point of a list, what stands behind a crosshead."""

from collections.abc import Sequence

from synoptic.model import Token

_QUOTES = frozenset("\"'“‘«")
_OPENERS = frozenset(":>•●?!…")
_LIST_DASHES = frozenset(("-", "–", "—", "*", "--"))


def opens_words(tokens: Sequence[Token], place: int) -> bool:
    """Whether the token at a place of a sentence's tokens begins a clause, a quotation, a label or a point of a list."""
    if place == 0:
        return True
    before = tokens[place - 1]
    if before.text in _QUOTES:
        return before.end == tokens[place].start and (place == 1 or tokens[place - 2].end < before.start or not tokens[place - 2].text[-1].isalnum())
    if before.text in _LIST_DASHES:
        return before.end < tokens[place].start and (place == 1 or tokens[place - 2].end < before.start)
    return before.text in _OPENERS or not any(character.isalpha() for token in tokens[:place] for character in token.text)


def shouted_places(tokens: Sequence[Token], plain: Sequence[bool]) -> frozenset[int]:
    """The places of words in capitals beside others, at least two of them plain words (`plain`, token by token), in a sentence that has small ones.

    >>> shouted_places((), ())
    frozenset()
    """
    found: list[int] = []
    run: list[int] = []
    for place in range(len(tokens) + 1):
        text = tokens[place].text if place < len(tokens) else "end"
        if text.isupper() and any(character.isalpha() for character in text):
            run.append(place)
        elif text[:1].isalnum() and not text.isdigit():
            if sum(plain[n] for n in run) > 1:
                found += run
            run = []
    return frozenset(found) if any(token.text.islower() for token in tokens) else frozenset()
