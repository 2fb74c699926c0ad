"""Whether two names can be one place's or building's."""

import re

from synoptic.lexicon.places import capitals, country_adjectives, country_names, place_groups
from synoptic.link.names.verdict import NameVerdict, different, same
from synoptic.text.names import fold, same_spelling, spelling_distance

# Words that make another place of a name ("Odesa region", "South Sudan"): each row one part of the land, by its first word.
_PARTS = {
    word: words.split()[0]
    for words in (
        "region oblast province governorate county district prefecture voivodeship raion krai territory state department canton",
        "city town municipality metropolis",
        "north northern upper",
        "south southern lower",
        "east eastern",
        "west western",
        "central",
        "new",
        "sea",
        "river",
        "lake",
        "island isle islands isles",
        "gulf bay",
        "mount mountain mt mountains",
        "peninsula",
        "cape headland",
        "strait straits channel",
        "valley",
        "desert",
        "port harbour harbor",
        "republic",
    )
    for word in words.split()
}
# Kinds of building, and how their names say it; the first that is found decides.
_BUILDINGS = (
    ("nuclear", r"nuclear power (?:plant|station)|nuclear plant|npp|atomic (?:power )?(?:plant|station)|nuclear facility|znpp"),
    ("dam", r"hydro(?:-?electric)?(?: power)? (?:plant|station|dam)|hydropower (?:plant|station|dam)|hydroelectric|hpp|hps|dam|reservoir"),
    ("power", r"power plant|power station|thermal power plant|tpp"),
    ("airport", r"international airport|airport|airfield|aerodrome"),
    ("airbase", r"air ?base|air force base|military airfield"),
    ("bridge", r"bridge|viaduct|crossing"),
    ("hospital", r"hospital|medical cent(?:er|re)|clinic|infirmary"),
    ("palace", r"palace|castle|residence"),
    ("station", r"railway station|train station|metro station|station"),
    ("stadium", r"stadium|arena|ground"),
    ("square", r"square|plaza|maidan"),
    ("university", r"university|college|institute"),
    ("pipeline", r"gas pipeline|oil pipeline|pipeline"),
    ("plant", r"steel works|steelworks|steel plant|chemical plant|plant|factory|works|mill"),
    ("prison", r"penal colony|prison|jail|detention cent(?:er|re)"),
    ("mosque", r"mosque"),
    ("church", r"church|cathedral|basilica"),
    ("street", r"street|avenue|road|boulevard"),
    ("crossing", r"border crossing|checkpoint|crossing point"),
    ("camp", r"refugee camp|camp"),
    ("port", r"sea ?port|port"),
)
_BUILDING = tuple((kind, re.compile(rf"\b(?:{pattern})\b")) for kind, pattern in _BUILDINGS)
_SMALL = frozenset("the of a an de la and in at".split())
# Endings by which Slavic languages make an adjective of a place's name, and place names a case.
_ADJECTIVE = re.compile(r"(?:ivska|ovska|evska|ivskyi|inska|skaya|skaia|ska|skaja|skoye|skoe|ske|sky|skyy|skiy|skyi|ski|skyj|ka|a|o|e|i|y)$")
_LEAST_STEM = 4


def compare_places(one: str, other: str) -> NameVerdict:
    """Whether two names can be one place's."""
    left, right = _plain(one), _plain(other)
    if left == right:
        return same(1.0, "the same name")
    left, right = (
        re.sub(r"^(?:[a-z]+ )?(?:republic|kingdom|state|principality|emirate|sultanate) of (?:the )?(?=\w)", "", name)
        if name not in country_names()
        else name
        for name in (left, right)
    )
    if left == right:
        return same(0.95, "the same land, with its form of state and without")
    known, also = country_names().get(left), country_names().get(right)
    if known and also:
        return same(0.95, "two names of one country") if known == also else different("two countries")
    if bool(known) != bool(also):
        return different("a country and another place")
    group, twin = place_groups().get(left), place_groups().get(right)
    if group and twin:
        return same(0.95, "two names of one place") if group == twin else different("two places")
    building, hall = _building(left), _building(right)
    if building or hall:
        return _compare_buildings(building, hall)
    return _compare_words(left, right)


def is_place_name(name: str) -> bool:
    """Whether a table knows the name as a place's."""
    plain = _plain(name)
    return plain in country_names() or plain in place_groups() or plain in capitals()


def _plain(name: str) -> str:
    words = re.sub(r"[’']s\b", "", fold(name)).replace("-", " ").split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def _building(name: str) -> tuple[str, str] | None:
    """Its kind and the rest of its name."""
    for kind, pattern in _BUILDING:
        if match := pattern.search(name):
            rest = [word for word in (name[: match.start()] + name[match.end() :]).split() if word not in _SMALL]
            return kind, " ".join(rest)
    return None


def _compare_buildings(left: tuple[str, str] | None, right: tuple[str, str] | None) -> NameVerdict:
    if left is None or right is None:
        return different("a building and a place")
    if left[0] != right[0]:
        return different(f"a {left[0]} and a {right[0]}")
    if not left[1] or not right[1]:
        return different("one has no name of its own")
    one, other = left[1].split(), right[1].split()
    if len(one) == len(other) and all(_same_place_word(a, b) for a, b in zip(one, other, strict=True)):
        return same(0.9, f"the same {left[0]} in two spellings or forms")
    short, long = sorted((one, other), key=len)
    if short and all(any(_same_place_word(word, also) for also in long) for word in short) and len(long) - len(short) == 1:
        return same(0.8, f"the same {left[0]}, named in full and in short")
    return different(f"two names of a {left[0]}")


def _same_place_word(one: str, other: str) -> bool:
    if same_spelling(one, other) or ((group := place_groups().get(one)) is not None and group == place_groups().get(other)):
        return True
    stem, root = _stem(one), _stem(other)
    return min(len(stem), len(root)) >= _LEAST_STEM and (stem == root or same_spelling(stem, root))


def _stem(word: str) -> str:
    """A place's name or its adjective without ending: kakhovskaya, kakhovka → kakhov."""
    stem = word
    for _ in range(2):
        shorter = _ADJECTIVE.sub("", stem)
        stem = shorter if len(shorter) >= _LEAST_STEM else stem
    return re.sub(r"(?<=[a-z]{4})k$", "", stem)


def _compare_words(left: str, right: str) -> NameVerdict:
    """Names that no table holds: the same words in other spelling, and the same parts of a country."""
    one, other = _split(left), _split(right)
    if one[1] != other[1] and not (one[1] ^ other[1] <= {"city"}):
        return different(f"another part: {' '.join(sorted(one[1] ^ other[1]))}")
    if len(one[0]) != len(other[0]) or not one[0]:
        joined, also = "".join(one[0]), "".join(other[0])
        return same(0.9, "two spellings") if joined and also and joined == also else different("other words")
    if not all(same_spelling(a, b) or _same_known(a, b) for a, b in zip(one[0], other[0], strict=True)):
        return different("two names")
    if any(_is_other_ending(a, b) for a, b in zip(one[0], other[0], strict=True)):
        return different("another ending makes another place")
    if (
        bool(place_groups().get(left)) != bool(place_groups().get(right))
        and max(spelling_distance(a, b) for a, b in zip(one[0], other[0], strict=True)) > _KNOWN_LOOSEST
    ):
        return different("near a known place, but not it")
    return same(0.9, "two spellings of one place")


# Beside a place that a table knows, a spelling must be nearer.
_KNOWN_LOOSEST = 0.08


def _same_known(one: str, other: str) -> bool:
    return country_adjectives().get(one, one) == country_adjectives().get(other, other)


def _is_other_ending(one: str, other: str) -> bool:
    """Niger, Nigeria: one is the other with more letters that make a name of their own."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in ("ia", "ica", "ina", "ana", "ville", "town", "land", "o", "os")


def _split(name: str) -> tuple[list[str], frozenset[str]]:
    words = [word for word in name.split() if word not in _SMALL]
    return [word for word in words if word not in _PARTS], frozenset(_PARTS[word] for word in words if word in _PARTS)
