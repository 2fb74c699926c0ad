"""The parts of a person's name: title, words, suffix."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from synoptic.lexicon.nouns import is_person
from synoptic.lexicon.persons import given_name_genders, person_nouns, ranks
from synoptic.lexicon.places import country_adjectives, country_names, place_groups
from synoptic.text.names import fold
from synoptic.text.names_east import is_family_first

_WORD = re.compile(r"[^\s,;\"“”„«»()\[\]]+")
_SUFFIXES = {
    "jr": "jr",
    "junior": "jr",
    "sr": "sr",
    "senior": "sr",
    "ii": "ii",
    "iii": "iii",
    "iv": "iv",
    "v": "v",
    "fils": "jr",
    "pere": "sr",
    "père": "sr",
}
_DEGREES = frozenset("phd md mp mep qc kc obe mbe cbe kbe esq msc ba ma".split())
# Words inside a name that say whose son or from where: they are written or left out, apart or joined.
_PARTICLES = frozenset(
    "al el ol ul ad as ar az ash at an ed es de da do dos das del della di du la le van von der den ter ten zu af av y e i st san bin ben "
    "ibn bint abu abd abdel abdul".split()
)
# Particles that open a surname said alone, where they are no given name: "Van Dalen", "De Smedt".
_OPENING_PARTICLES = frozenset("de da do dos das del della di du la le van von der den ter ten zu".split())
_ARTICLE = re.compile(r"^(?:al|el|ol|as|ar|az|ash|ad|an|at|ul|es|ed)[-‐‑](?=\w)", re.IGNORECASE)
_PATRONYMS = frozenset(("bin", "ibn", "ben", "bint"))
_NICKNAME = re.compile(r"[\"“”„«(]\s*[^\"“”»)]{1,30}\s*[\"“”»)]")
_OWNING = re.compile(r"\w(?:['’]s|s['’])$")
_POSSESSIVE = re.compile(r"['’]s?$")
# The words a title may end with: "President", "Foreign Minister of Serbia" …; longest phrase of the lexicon.
_LONGEST_TITLE = 5


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name: `words` without titles, suffix and particles; `patronyms` are places in `words` that follow bin or ibn.

    `title` is what stood before the name, folded; `east` says that the family's name stands first; `particles` are those before its last word.
    """

    words: tuple[str, ...]
    title: str
    suffix: str
    patronyms: frozenset[int]
    east: bool
    particles: str = ""

    @property
    def family(self) -> str:
        """The word that is most likely the family's name; "" where titles and particles are all there is."""
        if not self.words:
            return ""
        return self.words[0] if self.east else self.words[-1]

    @property
    def given(self) -> tuple[str, ...]:
        """The words that are not the family's name."""
        return self.words[1:] if self.east else self.words[:-1]


@lru_cache(maxsize=8192)
def person_name(text: str) -> PersonName:
    """The parts of a name as written.

    >>> person_name("Serbian President Aleksandar Vucic").words, person_name("Joseph R. Biden Jr.").suffix
    (('Aleksandar', 'Vucic'), 'jr')
    """
    raw = [_POSSESSIVE.sub("", word) for word in _after_owner(_WORD.findall(_NICKNAME.sub(" ", text)[:200]))]
    title, rest = _without_title([word for word in raw if word])
    suffix = ""
    while len(rest) > 1 and (plain := fold(rest[-1]).strip(".")) in _SUFFIXES.keys() | _DEGREES:
        suffix = _SUFFIXES.get(plain, suffix)
        rest = rest[:-1]
    words, patronyms = _without_particles(rest)
    return PersonName(words, title, suffix, patronyms, is_family_first(words), _particles(rest))


def _after_owner(words: list[str]) -> list[str]:
    """The words behind the last owner: "Williams' Felipe Massa" is Felipe Massa."""
    owners = [n for n, word in enumerate(words[:-1], 1) if _OWNING.search(word)]
    return words[owners[-1] :] if owners else words


# A pet name inside a full name, in quote marks.
_PET_NAME = re.compile(r"[\"“”„«‘]([^\"“”„«»‘’]{2,30})[\"”“»’]")


def nicknames(text: str) -> tuple[str, ...]:
    """The pet names, folded, that a full name has in quote marks; the last word of each.

    >>> nicknames('Ronald "Ronnie" Pike'), nicknames("Ana “Iron Ani” Kovac")
    (('ronnie',), ('ani',))
    """
    return tuple(fold(match[1].split()[-1]) for match in _PET_NAME.finditer(text) if match[1].strip())


def _without_title(words: list[str]) -> tuple[str, list[str]]:
    """What stands before the name, folded, and the name: the title ends with the last noun for an office or rank before the last word."""
    plain = [fold(word).strip(".") for word in words]
    end = 1 if len(words) > _LEAST_TITLED and is_trade(plain[0]) else 0
    for n in range(len(words) - _bears_trade(words, plain)):
        for length in range(min(_LONGEST_TITLE, len(words) - n), 0, -1):
            named = length == 1 and n + 2 == len(plain) and plain[n] in given_name_genders()
            if not named and _is_title(" ".join(plain[n : n + length]), first=n == end):
                end = max(end, n + length)
                break
    if end and end < len(words) and plain[end] in ("of", "for", "to"):
        end = len(words)
    if end == len(words) and len(words) > 1 and plain[0] in country_adjectives():
        return " ".join(plain), []
    if end == len(words) and not (len(plain) == 1 and plain[0] not in ranks()):
        return " ".join(plain), []
    return " ".join(plain[:end]), words[end:]


# "Cosmonaut Ana Kovac": a trade before a given name and a surname.
_LEAST_TITLED = 2


# What nouns for who does something end in; without it the table's persons are famous bearers of a name.
_DOERS = ("er", "or", "ist", "man", "woman", "ian", "eer", "ant", "naut", "athlete", "boss", "chief")


def is_trade(word: str) -> bool:
    """Whether a word, folded, is a noun for who does something and no given name: "goalkeeper", "cosmonaut"."""
    return word.endswith(_DOERS) and is_person(word) and word not in given_name_genders() and word not in country_adjectives()


_STYLES = frozenset("mr mrs ms miss dr mister herr frau".split())
# Who is spoken to by his office: "Mr President".
_ADDRESSED = frozenset("president speaker justice chairman chairwoman chair secretary ambassador minister mayor".split())


def _bears_trade(words: Sequence[str], plain: Sequence[str]) -> bool:
    """Whether a given name or Mr and a trade with a capital are somebody's name: Ana Baker, Ms King, not "Jordan King", "Mr President"."""
    if len(words) < _LEAST_TITLED or not words[-1][:1].isupper():
        return False
    if plain[-2] in _STYLES:
        return plain[-1] not in _ADDRESSED
    if plain[-2] not in given_name_genders():
        return False
    return plain[-2] not in country_names() and plain[-2] not in place_groups()


def _is_title(phrase: str, *, first: bool) -> bool:
    noun = person_nouns().get(phrase)
    if noun is None or noun.kind in ("kin", "person"):
        return False
    return first or noun.is_post or " " in phrase


def _without_particles(words: list[str]) -> tuple[tuple[str, ...], frozenset[int]]:
    """Words without particles and Arabic articles, hyphens between them as spaces where a particle is joined; and which follow bin."""
    found: list[str] = []
    patronyms: set[int] = set()
    patronym = False
    for place, word in enumerate(words):
        plain = fold(word).strip(".")
        if plain in _PARTICLES and len(words) > 1 and (place > 0 or word.islower() or _opens_surname(plain)):
            patronym = plain in _PATRONYMS and bool(found)
            continue
        bare = _ARTICLE.sub("", word)
        joined = re.match(r"(?i)(ben|bin|abd|abu)[-‐‑](?=\w)", bare)
        bare = bare[joined.end() :] if joined else bare
        if any(character.isalpha() for character in bare):
            if patronym:
                patronyms.add(len(found))
            found.extend(_initials(bare))
        patronym = False
    return tuple(found), frozenset(patronyms)


def _particles(words: Sequence[str]) -> str:
    """The particles right before the last word, in one: "de" of Patrick De Smedt."""
    before = words[:-1]
    while before and fold(before[-1]).strip(".") in _PARTICLES:
        before = before[:-1]
    return "".join(map(fold, words[len(before) : -1]))


def _opens_surname(particle: str) -> bool:
    return particle in _OPENING_PARTICLES and particle not in given_name_genders()


def _initials(word: str) -> list[str]:
    """Joined initials apart: R.K. is R. K."""
    return [f"{letter}." for letter in re.findall(r"\w", word)] if re.fullmatch(r"(?:\w\.){2,}|(?:\w\.-?)+\w\.?", word) else [word]
