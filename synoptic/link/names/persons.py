"""Whether two names can be one person's."""

from synoptic.lexicon.name_words import COMPASS
from synoptic.lexicon.persons import given_names, is_given_name, person_nouns
from synoptic.lexicon.places import country_adjectives
from synoptic.link.names.family_first import compare_family_first, same_family_syllable
from synoptic.link.names.given_names import EXACT, FORM, SPELLING, gender_of, match_given, same_given, undoubled
from synoptic.link.names.parts import PersonName, person_name
from synoptic.link.names.surname_forms import is_other_sex
from synoptic.link.names.verdict import NameVerdict, different, same
from synoptic.text.names import fold, same_spelling, spelling_distance

_SHORT = 0.8


def compare_persons(one: str, other: str) -> NameVerdict:
    """Whether two names, with or without titles, can be one person's."""
    left, right = person_name(one), person_name(other)
    if not left.words or not right.words:
        return _compare_titles(left, right)
    if left.suffix != right.suffix and (veto := _suffix_veto(left, right)):
        return different(veto)
    if len(left.words) == 1 or len(right.words) == 1:
        return _compare_single(left, right)
    if _runs_on(left, right) or _runs_on(right, left):
        return same(SPELLING, "the same name, its parts joined or apart")
    if left.east or right.east:
        verdict = compare_family_first(left, right)
        if verdict is not None:
            return verdict
    return _compare_full(left, right)


def _runs_on(left: PersonName, right: PersonName) -> bool:
    """Whether one writes in a word what the other writes in two, behind an initial: P. Appalaraju, Appala Raju."""
    initial = len(left.words) == len(right.words) and len(left.words[0].strip(".")) == 1
    return initial and fold(left.family) == fold("".join(right.words))


def _suffix_veto(left: PersonName, right: PersonName) -> str:
    """Jr. and Sr. are two; a suffix added to the very same words makes another person, in a longer form it only completes the style."""
    if left.suffix and right.suffix:
        return f"{left.suffix} and {right.suffix} are two persons"
    plain, suffixed = (left, right) if right.suffix else (right, left)
    if len(plain.words) > 1 and [fold(word).strip(".") for word in plain.words] == [fold(word).strip(".") for word in suffixed.words]:
        return f"the same words with {suffixed.suffix} are another person's"
    return ""


def _compare_titles(left: PersonName, right: PersonName) -> NameVerdict:
    """Two titles without a name: one office of one country. A title says nothing of a bare name."""
    if left.words or right.words:
        return different("a title alone does not name a person")
    one, other = _office(left.title), _office(right.title)
    if one == other:
        return same(FORM, "the same office")
    return different("two offices")


def _office(title: str) -> tuple[str, frozenset[str]]:
    """The office a title names and what it is of: the rest of its words, countries as ids."""
    words = [word for word in title.split() if word not in ("the", "of", "for", "a")]
    nouns = person_nouns()
    for length in range(len(words), 0, -1):
        for n in range(len(words) - length + 1):
            noun = nouns.get(" ".join(words[n : n + length]))
            if noun:
                rest = words[:n] + words[n + length :]
                return noun.group, frozenset(country_adjectives().get(word, word) for word in rest)
    return " ".join(words), frozenset()


def _compare_single(left: PersonName, right: PersonName) -> NameVerdict:
    """A bare name against another: it is a surname, or the only name somebody uses; never the given name of two, nor whose son he is."""
    if len(left.words) == len(right.words) == 1:
        if is_other_sex(left.words[0], right.words[0]):
            return different("a man's and a woman's form of one surname")
        distance = spelling_distance(left.words[0], right.words[0])
        return (
            same(_score(distance), "the same name") if same_spelling(left.words[0], right.words[0]) else different("two names", _score(distance) / 2)
        )
    short, long = (left, right) if len(left.words) == 1 else (right, left)
    word = short.words[0]
    if long.patronyms and short.title and not short.patronyms and _is_patronym(word, long):
        return different(f"{word} is whose son {' '.join(long.words)} is")
    if is_other_sex(word, long.family):
        return different("a man's and a woman's form of one surname")
    if _is_surname_of(word, long):
        return same(_SHORT, f"{word} is the surname of {' '.join(long.words)}")
    middle = long.words[1:-1] if not long.east else long.words[1:]
    if any(same_spelling(word, part) for part in middle) and fold(word) not in given_names():
        return same(_SHORT - 0.1, f"{word} is part of {' '.join(long.words)}")
    if same_spelling(word, long.words[0]) and not is_given_name(fold(word)):
        return different(f"{word} may be a given name", 0.4)
    return different("the bare name is not a surname of the other")


def _is_surname_of(word: str, long: PersonName) -> bool:
    """Whether a word spells a name's surname: "Zhejiang" is none of Zhang's, a direction ("Eastern") nobody's but its bearer's."""
    if long.east:
        return same_family_syllable(word, long.family)
    return same_spelling(word, long.family) and (fold(word) not in COMPASS or fold(word) == fold(long.family))


def _is_patronym(word: str, long: PersonName) -> bool:
    return any(same_spelling(word, long.words[n]) for n in long.patronyms)


def _compare_full(left: PersonName, right: PersonName) -> NameVerdict:
    """Two names of given and family name."""
    if _turned(left, right):
        return same(FORM, "the same words, family name first in one and last in the other")
    if _is_hers(left, right):
        return same(FORM, "one woman's surname with and without its ending")
    family = _family_match(left, right)
    if family is None:
        return different("two surnames")
    if is_other_sex(left.family, right.family):
        return different("a man's and a woman's form of one surname")
    given, why = match_given(left.given, right.given)
    if not given:
        return different(why, 0.3)
    return same(min(family, given), _reason(left, right, given))


def _is_hers(left: PersonName, right: PersonName) -> bool:
    """Whether two names of one woman differ in the ending that only some languages write: Jana Dvorak, Jana Dvořáková."""
    if len(left.words) != len(right.words) or gender_of(fold(left.given[0])) != "f" or same_given(left.given[0], right.given[0]) < SPELLING:
        return False
    short, long = sorted((fold(left.family), fold(right.family)), key=lambda word: word.endswith("ova"))
    stem = long.removesuffix("ova")
    return stem != long and not short.endswith("ova") and same_spelling(undoubled(short), undoubled(stem))


def _reason(left: PersonName, right: PersonName, given: float) -> str:
    if given >= EXACT and fold(left.family) == fold(right.family):
        return "the same name"
    if given >= SPELLING:
        return "two spellings of one name"
    return f"{left.words[0]} and {right.words[0]} are forms of one given name, with the same surname"


def _turned(left: PersonName, right: PersonName) -> bool:
    """Orbán Viktor for Viktor Orbán: the first of one is the last of the other, and it is known which is the given name."""
    if len(left.words) != len(right.words) or fold(left.words[0]) == fold(right.words[0]):
        return False
    ends = [fold(left.words[0]), fold(left.words[-1])]
    known = [is_given_name(word) for word in ends]
    return known[0] != known[1] and same_spelling(left.words[0], right.words[-1]) and same_spelling(left.words[-1], right.words[0])


def _family_match(left: PersonName, right: PersonName) -> float | None:
    """How well the surnames agree; the shorter name's last word may be the longer's first of two surnames (Maduro, Maduro Moros)."""
    if same_spelling(left.family, right.family):
        return _score(spelling_distance(left.family, right.family))
    if any(one.particles and same_spelling(one.particles + one.family, other.family) for one, other in ((left, right), (right, left))):
        return SPELLING  # De Smedt, Desmedt
    short, long = sorted((left, right), key=lambda name: len(name.words))
    if len(short.words) < len(long.words) and any(same_spelling(short.family, word) for word in long.words[1:-1]):
        return SPELLING - 0.05
    joined, also = ("".join(name.words[-2:]) for name in (left, right))
    if len(left.words) != len(right.words) and (same_spelling(joined, right.family) or same_spelling(left.family, also)):
        return SPELLING - 0.05
    parts = {fold(part) for part in left.family.replace("‑", "-").split("-")}, {fold(part) for part in right.family.replace("‑", "-").split("-")}
    return FORM if max(map(len, parts)) > 1 and (parts[0] <= parts[1] or parts[1] <= parts[0]) else None


def _score(distance: float) -> float:
    return max(0.0, 1.0 - distance)
