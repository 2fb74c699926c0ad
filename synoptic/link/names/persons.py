"""Whether two names can be one person's."""

from synoptic.lexicon.name_words import COMPASS
from synoptic.lexicon.persons import given_name_genders, given_names, is_given_name, person_nouns
from synoptic.lexicon.places import country_adjectives
from synoptic.link.names.parts import PersonName, person_name
from synoptic.link.names.verdict import NameVerdict, different, same
from synoptic.text.names import fold, same_spelling, spelling_distance
from synoptic.text.names_east import is_family_name, same_syllables

_EXACT, _SPELLING, _FORM, _INITIAL, _SHORT = 1.0, 0.95, 0.9, 0.85, 0.8
_FEMALE_ENDINGS = ("ova", "eva", "yeva", "ska", "skaya", "skaia", "ckaya", "naya", "naia", "ina", "yna", "tskaya", "aya", "ová", "cka", "skaja")
_MALE_ENDINGS = ("ov", "ev", "yev", "ski", "sky", "skiy", "skyi", "skyy", "skii", "cki", "ny", "nyy", "nyi", "niy", "in", "yn", "yi", "iy", "skij")


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
        return same(_SPELLING, "the same name, its parts joined or apart")
    if left.east or right.east:
        verdict = _compare_east(left, right)
        if verdict is not None:
            return verdict
    return _compare_full(left, right)


def _runs_on(left: PersonName, right: PersonName) -> bool:
    """Whether one writes in a word what the other writes in two, behind an initial: P. Appalaraju, Appala Raju."""
    initial = len(left.words) == len(right.words) and len(left.words[0].strip(".")) == 1
    return initial and fold(left.family) == fold("".join(right.words))


def same_given(one: str, other: str) -> float:
    """How well two given names agree, 0 where they are two names: spelling, another language's form, a pet name, an initial."""
    left, right = fold(one).strip("."), fold(other).strip(".")
    if left == right:
        return _EXACT
    if 1 in (len(left), len(right)):
        return _INITIAL if left[:1] == right[:1] or _same_initial(left, right) else 0.0
    groups = given_names()
    known, also = groups.get(left), groups.get(right)
    if known and also:
        return _FORM if known & also else 0.0
    if _gender(left) != _gender(right) and _gender(left) and _gender(right):
        return 0.0
    if same_spelling(one, other) or same_spelling(_undoubled(left), _undoubled(right)):
        return _SPELLING
    if (known or also) and _near_form(left, known or also or frozenset(), right):
        return _FORM
    return 0.0


def _near_form(left: str, groups: frozenset[int], right: str) -> bool:
    """Whether the name that no table holds is a spelling of a form of the one it holds."""
    unknown = right if left in given_names() else left
    return any(known & groups and name[:1] == unknown[:1] and same_spelling(name, unknown) for name, known in given_names().items())


def _same_initial(left: str, right: str) -> bool:
    """An initial of the name in another letter of the same sound: J. for Yosef, Y. for Evgeny."""
    pair = {left[:1], right[:1]}
    return any(pair <= set(letters) for letters in ("jy", "ye", "kc", "vw", "uy", "iy"))


def _gender(name: str) -> str:
    return given_name_genders().get(name, "")


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
        return same(_FORM, "the same office")
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
        if _other_sex(left.words[0], right.words[0]):
            return different("a man's and a woman's form of one surname")
        distance = spelling_distance(left.words[0], right.words[0])
        return (
            same(_score(distance), "the same name") if same_spelling(left.words[0], right.words[0]) else different("two names", _score(distance) / 2)
        )
    short, long = (left, right) if len(left.words) == 1 else (right, left)
    word = short.words[0]
    if long.patronyms and short.title and not short.patronyms and _is_patronym(word, long):
        return different(f"{word} is whose son {' '.join(long.words)} is")
    if _other_sex(word, long.family):
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
        return _same_family_syllable(word, long.family)
    return same_spelling(word, long.family) and (fold(word) not in COMPASS or fold(word) == fold(long.family))


def _is_patronym(word: str, long: PersonName) -> bool:
    return any(same_spelling(word, long.words[n]) for n in long.patronyms)


def _compare_east(left: PersonName, right: PersonName) -> NameVerdict | None:
    """East Asian names: the family's name first, the syllables of the given one in any romanisation. None: judge them as others."""
    if left.east != right.east:
        return _compare_turned(left, right)
    if not _same_family_syllable(left.words[0], right.words[0]):
        turned = [fold(word) for word in reversed(right.words)]
        if [fold(word) for word in left.words] == turned:
            return different("both words can be a family's name: two orders, two persons")
        return different("two family names")
    one, other = " ".join(left.words[1:]), " ".join(right.words[1:])
    if same_syllables(one, other) or given_names().get(fold(one), frozenset()) & given_names().get(fold(other), frozenset()):
        return same(_SPELLING, "the same family name and the same syllables")
    return different("one family name, two given names")


def _same_family_syllable(one: str, other: str) -> bool:
    return (
        same_syllables(one, other)
        or same_syllables(f"{one}-x", f"{other}-x")
        or same_syllables(one + "-", other)
        or any({fold(one), fold(other)} <= family for family in _FAMILIES)
    )


# Family names whose romanisations no rule joins: each row one family's.
_FAMILIES = tuple(
    frozenset(names.split())
    for names in (
        "lee yi rhee ri li",
        "park bak pak",
        "chiang jiang",
        "choi choe",
        "roh noh no",
        "lim rim im",
        "soong song",
        "wong wang",
        "chou chow zhou",
        "yoo yu ryu",
    )
)


def _compare_turned(left: PersonName, right: PersonName) -> NameVerdict | None:
    """A family-first name against one that is not read so: the same words turned round."""
    east, west = (left, right) if left.east else (right, left)
    given = " ".join(east.words[1:])
    if (
        _same_family_syllable(east.words[0], west.words[-1])
        and not is_family_name(west.words[0])
        and same_syllables(given, " ".join(west.words[:-1]))
    ):
        return same(_FORM, "the same words, family name first in one and last in the other")
    return None


def _compare_full(left: PersonName, right: PersonName) -> NameVerdict:
    """Two names of given and family name."""
    if _turned(left, right):
        return same(_FORM, "the same words, family name first in one and last in the other")
    if _is_hers(left, right):
        return same(_FORM, "one woman's surname with and without its ending")
    family = _family_match(left, right)
    if family is None:
        return different("two surnames")
    if _other_sex(left.family, right.family):
        return different("a man's and a woman's form of one surname")
    given, why = _given_match(left, right)
    if not given:
        return different(why, 0.3)
    return same(min(family, given), _reason(left, right, given))


def _is_hers(left: PersonName, right: PersonName) -> bool:
    """Whether two names of one woman differ in the ending that only some languages write: Jana Dvorak, Jana Dvořáková."""
    if len(left.words) != len(right.words) or _gender(fold(left.given[0])) != "f" or same_given(left.given[0], right.given[0]) < _SPELLING:
        return False
    short, long = sorted((fold(left.family), fold(right.family)), key=lambda word: word.endswith("ova"))
    stem = long.removesuffix("ova")
    return stem != long and not short.endswith("ova") and same_spelling(_undoubled(short), _undoubled(stem))


def _undoubled(word: str) -> str:
    """A word with each doubled letter once."""
    return "".join(letter for n, letter in enumerate(word) if n == 0 or letter != word[n - 1])


def _reason(left: PersonName, right: PersonName, given: float) -> str:
    if given >= _EXACT and fold(left.family) == fold(right.family):
        return "the same name"
    if given >= _SPELLING:
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
        return _SPELLING  # De Smedt, Desmedt
    short, long = sorted((left, right), key=lambda name: len(name.words))
    if len(short.words) < len(long.words) and any(same_spelling(short.family, word) for word in long.words[1:-1]):
        return _SPELLING - 0.05
    joined, also = ("".join(name.words[-2:]) for name in (left, right))
    if len(left.words) != len(right.words) and (same_spelling(joined, right.family) or same_spelling(left.family, also)):
        return _SPELLING - 0.05
    parts = {fold(part) for part in left.family.replace("‑", "-").split("-")}, {fold(part) for part in right.family.replace("‑", "-").split("-")}
    return _FORM if max(map(len, parts)) > 1 and (parts[0] <= parts[1] or parts[1] <= parts[0]) else None


def _given_match(left: PersonName, right: PersonName) -> tuple[float, str]:
    """How well the given names agree, and if they do not, why: the first of each, or the first of one and a middle one of the other."""
    one, other = left.given, right.given
    if (
        len(one) != len(other)
        and ("-" in one[0]) != ("-" in other[0])
        and same_spelling("".join(one).replace("-", ""), "".join(other).replace("-", ""))
    ):
        return _SPELLING, ""
    first = same_given(one[0], other[0])
    if not first and (hyphened := _hyphened(one[0], other[0])):
        first = hyphened
    if not first:
        first = _known_by_middle(one[0], other[1:]) or _known_by_middle(other[0], one[1:])
        return (min(first, _FORM), "") if first else (0.0, f"one surname, two given names: {one[0]} and {other[0]}")
    middle, also = one[1:], other[1:]
    if middle and also and not _same_middle(middle, also):
        return 0.0, f"middle names differ: {' '.join(middle)} and {' '.join(also)}"
    return first, ""


def _known_by_middle(given: str, middle: tuple[str, ...]) -> float:
    """How well a given name agrees with one of another's middle names; an initial says too little: Bruce is not Matthew B."""
    whole = (word for word in middle if _is_whole(word))
    return max((same_given(given, word) for word in whole), default=0.0) if _is_whole(given) else 0.0


def _hyphened(one: str, other: str) -> float:
    """A double given name against its first part: Jean-Claude is not Claude; Abdul-Aziz is Abdul Aziz."""
    left, right = one.replace("-", ""), other.replace("-", "")
    return _SPELLING if ("-" in one) != ("-" in other) and same_spelling(left, right) else 0.0


def _is_whole(word: str) -> bool:
    return len(word.strip(".")) > 1


def _same_middle(middle: tuple[str, ...], also: tuple[str, ...]) -> bool:
    """Whether the middle names can be the same ones: each of the fewer is among the more, in number equal where both are initials."""
    few, many = sorted((middle, also), key=len)
    initials = all(len(word.strip(".")) == 1 for word in (*few, *many))
    if initials and len(few) != len(many):
        return False
    return all(any(same_given(word, other) for other in many) for word in few)


def _other_sex(one: str, other: str) -> bool:
    """A Slavic surname in a man's and in a woman's form."""
    left, right = fold(one), fold(other)
    return left != right and (_is_pair(left, right) or _is_pair(right, left))


def _is_pair(male: str, female: str) -> bool:
    if not (male.endswith(_MALE_ENDINGS) and female.endswith(_FEMALE_ENDINGS)):
        return False
    shared = next((n for n, (a, b) in enumerate(zip(male, female, strict=False)) if a != b), min(len(male), len(female)))
    return shared >= min(len(male), len(female)) - 3


def _score(distance: float) -> float:
    return max(0.0, 1.0 - distance)
