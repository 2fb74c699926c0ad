"""Titles of works, prizes and institutions that are one name with their small words: “The Age of Iron”, "the Hall of Fame"."""

from collections.abc import Iterator, Sequence

from synoptic.annotate.mentions.words import in_sentence_case
from synoptic.lexicon.name_words import OF_NOUNS
from synoptic.lexicon.nouns import is_person, noun_table
from synoptic.lexicon.persons import names_person
from synoptic.model import Token

# A title in quotation marks is no longer than this.
_LONGEST = 9
# A word of more letters has a capital in a title, and so have two words at least.
_SMALL, _LEAST = 3, 2
_OPENING, _CLOSING = frozenset("\"“‘'«"), frozenset("\"”’'»")
_WITHIN = frozenset((",", ".", ":", "!", "?", "'s", "’s", "&", "-"))
# Titles that hold somebody's or a land's name are left to the rules for these.
_OTHERS = frozenset(("PERSON", "GPE", "NORP", "LOC"))


def find_works(tokens: Sequence[Token], marks: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The places `[first, last)` of titles in a sentence, in order; `marks` says which tokens are words of names."""
    if not in_sentence_case(tokens) and tokens[-1].text != ".":  # a heading gives all its words a capital
        return
    end = 0
    for place, token in enumerate(tokens):
        if place < end:
            continue
        last = _quoted_end(tokens, marks, place) if token.text in _OPENING else _of_end(tokens, marks, place) if marks[place] else 0
        if last:
            yield place + (token.text in _OPENING), last
            end = last


def _quoted_end(tokens: Sequence[Token], marks: Sequence[bool], opening: int) -> int:
    """Where the title ends that a quotation mark opens; 0 for a quotation, and for a pet name between the parts of a name."""
    closing = next((place for place in range(opening + 3, min(opening + _LONGEST, len(tokens))) if tokens[place].text in _CLOSING), 0)
    last = closing - 1 if closing and tokens[closing - 1].text in _WITHIN else closing
    title = tokens[opening + 1 : last]
    if len(title) < _LEAST or not title[0].text[:1].isupper() or not title[-1].text[:1].isupper() or (opening and marks[opening - 1]):
        return 0
    words = [token for token in title if token.text not in _WITHIN]
    large = [token for token in words if token.text[:1].isupper() and len(token.text) > _SMALL]
    titled = all(token.text[:1].isupper() for token in words if len(token.text) > _SMALL) and all(token.text[:1].isalpha() for token in words)
    return last if titled and len(large) >= _LEAST and _is_of_words(title) else 0


def _is_of_words(title: Sequence[Token]) -> bool:
    """Whether a title holds nobody's name and is no shout."""
    return all(token.entity not in _OTHERS for token in title) and not all(token.text.isupper() for token in title if token.text.isalpha())


def _of_end(tokens: Sequence[Token], marks: Sequence[bool], place: int) -> int:
    """Where a name ends that is one plain noun, "of" and another, "Hall of Fame"; 0 for none."""
    noun = tokens[place].text.lower()
    if not place or marks[place - 1] or noun in OF_NOUNS or [token.text for token in tokens[place + 1 : place + 2]] != ["of"]:
        return 0
    last = place + 2 + (tokens[place + 2].text == "the" if place + 2 < len(tokens) else 0)
    if last >= len(tokens) or not marks[last] or (last + 1 < len(tokens) and (marks[last + 1] or tokens[last + 1].text in ("of", "and"))):
        return 0
    plain = all(token.text.istitle() and _is_plain(token.text.lower()) for token in (tokens[place], tokens[last]))
    another = tokens[place].entity in _OTHERS or names_person(noun) or is_person(noun)
    return last + 1 if plain and tokens[last].entity not in _OTHERS and (not another or tokens[last].text in _HONOURS) else 0


# What somebody is the best of: "Rookie of the Year" is no office.
_HONOURS = frozenset("Year Month Week Match Season Century Decade Day".split())


def _is_plain(word: str) -> bool:
    """Whether a word is a noun of the language."""
    return bool(noun_table().senses_of(word) or noun_table().senses_of(word.removesuffix("s")))
