"""Whether two names can be one organisation's."""

import re
from functools import lru_cache

from synoptic.lexicon.name_words import BODY_SYNONYMS, LEGAL_FORMS, SHARED_WORDS, TRADES
from synoptic.lexicon.organisations import organisation_groups, organisation_key
from synoptic.lexicon.places import country_adjectives, country_names, place_groups
from synoptic.link.names.verdict import NameVerdict, different, same
from synoptic.text.names import fold, same_spelling

_SMALL = frozenset("the of for and on in a an at de la du des der und & to by y e et".split())
_LEAST_ACRONYM, _LONGEST_ACRONYM = 2, 8


def compare_organisations(one: str, other: str) -> NameVerdict:
    """Whether two names can be one organisation's."""
    left, right = _bare(one), _bare(other)
    if fold(left) == fold(right):
        return same(1.0, "the same name")
    known, also = _groups(left), _groups(right)
    if known and also:
        return same(0.95, "two names of one organisation") if known & also else _unless_alike(left, right)
    if is_acronym_of(left, right) or is_acronym_of(right, left):
        return same(0.9, "one is the other's initials")
    if _is_acronym(left) and _is_acronym(right):
        return different("two acronyms")
    return _compare_words(left, right)


def is_acronym_of(short: str, long: str) -> bool:
    """Whether `short` is made of the initials of `long`, small words counted or not.

    >>> is_acronym_of("WHO", "World Health Organization"), is_acronym_of("U.N.", "United Nations"), is_acronym_of("UNO", "United Nations")
    (True, True, False)
    """
    letters = re.sub(r"[.\s]", "", short)
    if not _is_acronym(short) or " " not in long:
        return False
    words = [word for word in re.split(r"[\s/-]+", long) if word[:1].isalnum()]
    whole = "".join(word[0] for word in words)
    main = "".join(word[0] for word in words if fold(word) not in _SMALL)
    named = [word for word in words if fold(word).strip(".") not in LEGAL_FORMS]
    return fold(letters) in (fold(whole), fold(main), fold("".join(word[0] for word in named if fold(word) not in _SMALL)))


def _is_acronym(name: str) -> bool:
    letters = re.sub(r"[.\s]", "", name)
    return (
        _LEAST_ACRONYM <= len(letters) <= _LONGEST_ACRONYM
        and letters.isalpha()
        and sum(map(str.isupper, letters)) >= len(letters) - 1
        and " " not in name.strip()
    )


def _bare(name: str) -> str:
    return re.sub(r"(?i)^the\s+", "", re.sub(r"['’]s$", "", name.strip()))


def _groups(name: str) -> frozenset[int]:
    return organisation_groups().get(organisation_key(name), frozenset()) | organisation_groups().get(fold(name), frozenset())


def _unless_alike(left: str, right: str) -> NameVerdict:
    return _compare_words(left, right) if not (_is_acronym(left) or _is_acronym(right)) else different("two organisations")


@lru_cache(maxsize=4096)
def organisation_words(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a name in one form, without legal forms; and the ids of the countries among them.

    >>> organisation_words("Ministry of Defence of Russia") == organisation_words("Russian Defense Ministry")
    True
    """
    text = re.sub(r"\bunited nations\b", "un", fold(_bare(name)))
    words, lands = [], set()
    plain = [word.strip('.,;:()"') for word in re.split(r"[\s/-]+", re.sub(r"[’']s\b", "", text))]
    n = 0
    while n < len(plain):
        taken = next(
            (length for length in (4, 3, 2, 1) if (land := _land(" ".join(plain[n : n + length]))) and len(plain[n : n + length]) == length), 0
        )
        if taken and (land := _land(" ".join(plain[n : n + taken]))):
            lands.add(land)
            n += taken
            continue
        word = BODY_SYNONYMS.get(plain[n], plain[n])
        if word and word not in _SMALL:
            words.append(word)
        n += 1
    return frozenset(words), frozenset(lands)


def _land(phrase: str) -> str | None:
    return country_names().get(phrase) or country_adjectives().get(phrase)


def _compare_words(left: str, right: str) -> NameVerdict:
    one, lands = organisation_words(left)
    other, also = organisation_words(right)
    if lands and also and lands != also:
        return different("of two countries")
    bare, twin = one - LEGAL_FORMS, other - LEGAL_FORMS
    if not bare or not twin:
        return same(0.85, "the same words") if one == other and lands == also else different("nothing but a form in common")
    if _match_words(bare, twin):
        if lands != also and bare <= SHARED_WORDS:
            return different("one says its country, the other may be any")
        return same(0.9, "the same words in another order, form or spelling")
    extra = bare ^ twin
    if (bare < twin or twin < bare) and extra <= TRADES and lands == also and not (bare & twin) <= SHARED_WORDS | TRADES:
        return same(0.8, "one adds only its trade")
    return different("other words")


def _match_words(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the words pair off, one to one, as the same or as spellings of one."""
    left, right = sorted(one - other), sorted(other - one)
    if len(left) != len(right):
        return fold("".join(sorted(one))) == fold("".join(sorted(other)))
    for word in left:
        twin = next(
            (
                also
                for also in right
                if word not in SHARED_WORDS and also not in SHARED_WORDS and (same_spelling(word, also) or _same_place(word, also))
            ),
            None,
        )
        if twin is None:
            return False
        right.remove(twin)
    return True


def _same_place(one: str, other: str) -> bool:
    group = place_groups().get(one)
    return group is not None and group == place_groups().get(other)
