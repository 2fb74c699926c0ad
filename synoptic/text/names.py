"""Names as sounds: how near two spellings of one word are, whatever the script and romanisation."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

from anyascii import anyascii

# Letters whose plain form loses the sound; the rest of the world's letters is left to anyascii.
_LETTERS = str.maketrans(
    {
        "č": "ch", "ć": "ch", "ç": "ch", "š": "sh", "ş": "sh", "ș": "sh", "ś": "sh", "ž": "zh", "ź": "zh", "ż": "zh", "đ": "dj",
        "ě": "e", "ř": "r", "ł": "l", "ñ": "n", "ň": "n", "ń": "n", "ä": "a", "ö": "o", "ü": "u", "ø": "o", "å": "a", "æ": "ae", "ß": "ss",
        "ı": "i", "ğ": "g", "ţ": "ts", "ț": "ts", "ё": "yo", "щ": "shch", "ы": "y", "ъ": "", "ь": "", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
        "ж": "zh", "ю": "yu", "я": "ya", "й": "y", "є": "ye", "ї": "yi", "і": "i", "ґ": "g", "ђ": "dj", "ћ": "ch", "џ": "dzh", "љ": "lj", "њ": "nj",
    }
)  # fmt: skip
# Greek writes some sounds with two letters.
_GREEK = (
    ("γι", "y"),
    ("γκ", "g"),
    ("γγ", "ng"),
    ("μπ", "b"),
    ("ντ", "d"),
    ("ου", "u"),
    ("αυ", "av"),
    ("ευ", "ev"),
    ("ει", "i"),
    ("οι", "i"),
    ("χ", "h"),
    ("υ", "i"),
    ("η", "i"),
)
_GREEK_LETTER = re.compile(r"[\u0370-\u03ff]")
_SOUND = re.compile(r"shch|sch|tsch|tch|dzh|dsh|ch|cz|cs|sh|sz|zh|kh|gh|dh|th|ph|ts|tz|dj|ck|qu|ks|[a-z]")
_SAME_SOUND = {
    **dict.fromkeys(("tsch", "tch", "cz", "cs"), "ch"),
    **dict.fromkeys(("dsh", "dzh"), "dj"),
    **dict.fromkeys(("ck", "qu"), "k"),
    "ph": "f",
    "tz": "ts",
    "ks": "x",
    "sch": "shch",
    "y": "i",
    "w": "v",
}
_VOWELS = frozenset("aeiou")
# What it costs to take one sound for another, 1 being another name. Ours: common slips between the romanisations of one sound.
_NEAR: Mapping[frozenset[str], float] = {
    frozenset(pair.split("/")): cost
    for cost, pairs in (
        (0.05, "q/k zh/j x/kh"),
        (0.1, "c/ch c/ts c/k c/s sz/s sz/sh j/dj j/i kh/h gh/g dh/d th/t shch/sh"),
        (0.15, "ch/ts j/g c/j dj/g shch/ch"),
        (0.2, "v/f v/u q/g kh/k gh/k dj/zh dh/z ts/z e/i o/u gh/kh j/ch dj/ch gh/h c/dj"),
        (0.25, "s/z a/e sh/s zh/z"),
        (0.3, "v/b g/k g/h th/f th/s kh/ch h/ch j/h j/kh a/o zh/sh kh/c"),
        (0.35, "e/o a/u"),
        (0.4, "d/t b/p dj/d"),
        (0.45, "e/u i/u a/i i/o"),
    )
    for pair in pairs.split()
}
_VOWEL_EDIT, _GLIDE_EDIT, _BREATH_EDIT, _EDIT = 0.35, 0.15, 0.2, 1.0
# A slip in the first vowel weighs twice: it is heard, the last ones are slurred (Khamenei is not Khomeini; Haniyeh is Haniya).
_FIRST_VOWEL = 2.0
# Share of its sounds in which a word may differ and be the same. Tuned on one half of the pairs we wrote, checked on the other.
_LOOSEST_SPELLING = 0.11
_DIGITS = re.compile(r"\d")
# A vowelless script leaves fewer sounds: at least so many consonants must be there before they decide.
_LEAST_CONSONANTS = 3
_VOWELLESS = re.compile(r"[\u0590-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufeff]")
_WEAK = frozenset("aeiouvhj")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case, without diacritics or any other script than Latin; apostrophes go, other signs stay.

    >>> fold("Vučić"), fold("Đoković"), fold("Зеленский"), fold("Sana'a")
    ('vucic', 'dokovic', 'zelenskiy', 'sanaa')
    """
    if text.isascii():
        return re.sub(r"['`]", "", text.lower())
    plain = "".join(character for character in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(character))
    return re.sub(r"['`´‘’ʼʹʻ]", "", plain if plain.isascii() else anyascii(plain).lower())


@lru_cache(maxsize=8192)
def sounds(word: str) -> tuple[str, ...]:
    """The sounds of one word, doubled ones once.

    >>> sounds("Vuchich") == sounds("Vučić"), sounds("Khrushchev") == sounds("Khruschev")
    (True, True)
    """
    plain = unicodedata.normalize("NFC", word.lower()).translate(_LETTERS)
    if _GREEK_LETTER.search(plain):
        plain = "".join(letter for letter in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(letter))
        for letters, sound in _GREEK:
            plain = plain.replace(letters, sound)
    plain = fold(plain)
    found: list[str] = []
    for written in _SOUND.findall(plain):
        sound = _SAME_SOUND.get(written, written)
        if not found or found[-1] != sound:
            found.append(sound)
    return tuple(found)


@lru_cache(maxsize=16384)
def spelling_distance(one: str, other: str) -> float:
    """How far two words are as spellings of one name, as a share of the longer's sounds: 0 the same, 1 nothing alike.

    >>> spelling_distance("Vučić", "Vuchich"), spelling_distance("Dačić", "Dodik") > 0.3
    (0.0, True)
    """
    if fold(one) == fold(other):
        return 0.0
    if _DIGITS.findall(one) != _DIGITS.findall(other):
        return 1.0  # the S8 is no S9
    if _VOWELLESS.search(one) or _VOWELLESS.search(other):
        return _consonant_distance(one, other)
    left, right = sounds(one), sounds(other)
    longest = max(len(left), len(right))
    if not left or not right or (longest * _LOOSEST_SPELLING < _EDIT and not _as_firm(left, right)):
        return 1.0
    return min(1.0, _distance(left, right) / longest)


def same_spelling(one: str, other: str) -> bool:
    """Whether two words can be spellings of one name."""
    return spelling_distance(one, other) <= _LOOSEST_SPELLING


def _consonant_distance(one: str, other: str) -> float:
    """Distance where a script writes no vowels: by the consonants both must have."""
    left, right = _consonants(one), _consonants(other)
    return 0.0 if left == right and len(left) >= _LEAST_CONSONANTS else 1.0


@cache
def _consonants(word: str) -> tuple[str, ...]:
    same = {"q": "k", "kh": "k", "gh": "g", "dh": "d", "th": "t", "sh": "s", "ts": "s", "z": "s", "c": "k", "ch": "k", "p": "b", "f": "b"}
    found: list[str] = []
    for heard in sounds(re.sub(r"^ال", "", word)):
        sound = same.get(heard, heard)
        if (sound not in _WEAK or (sound == "h" and not found)) and (not found or found[-1] != sound):
            found.append(sound)
    return tuple(found)


def _as_firm(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two words have as many firm consonants, h counted (Shoihu, Shoigu) or not."""
    return _firm(left) == _firm(right) or _firm(left) + left.count("h") == _firm(right) + right.count("h")


@lru_cache(maxsize=8192)
def _firm(word: tuple[str, ...]) -> int:
    """How many consonants a word has that no spelling leaves out; in short words they must be as many."""
    return sum(sound not in _SOFT for sound in word)


_SOFT = frozenset("aeiouhjv")


def _distance(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """Weighted edit distance (Wagner and Fischer 1974) over sounds."""
    first = (_first_vowel(left), _first_vowel(right))
    above = [0.0]
    for n, sound in enumerate(right):
        above.append(above[-1] + _edit(sound, right, n))
    for m, sound in enumerate(left):
        row = [above[0] + _edit(sound, left, m)]
        for n, other in enumerate(right):
            weight = _FIRST_VOWEL if (m, n) == first else 1.0
            swap = 0.0 if sound == other else weight * _NEAR.get(frozenset((sound, other)), _EDIT)
            row.append(min(above[n] + swap, above[n + 1] + _edit(sound, left, m), row[n] + _edit(other, right, n)))
        above = row
    return above[-1]


def _first_vowel(word: tuple[str, ...]) -> int:
    return next((n for n, sound in enumerate(word) if sound in _VOWELS), -1)


def _edit(sound: str, word: tuple[str, ...], place: int) -> float:
    """What it costs that one spelling has a sound the other lacks."""
    if sound == "h":
        return _BREATH_EDIT
    if sound not in _VOWELS:
        return _GLIDE_EDIT if sound == "j" else _EDIT
    beside = word[max(0, place - 1) : place] + word[place + 1 : place + 2]
    return _GLIDE_EDIT if sound in "iu" and any(other in _VOWELS for other in beside) else _VOWEL_EDIT
