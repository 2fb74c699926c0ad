"""East Asian names: the family's name first, the syllables of the given one in any romanisation."""

from synoptic.lexicon.persons import given_names
from synoptic.link.names.given_names import FORM, SPELLING
from synoptic.link.names.parts import PersonName
from synoptic.link.names.verdict import NameVerdict, different, same
from synoptic.text.names import fold
from synoptic.text.names_east import is_family_name, same_syllables

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


def compare_family_first(left: PersonName, right: PersonName) -> NameVerdict | None:
    """Whether two names, one of them or both family first, can be one person's; None where they are to be judged as others are."""
    if left.east != right.east:
        return _compare_turned(left, right)
    if not same_family_syllable(left.words[0], right.words[0]):
        turned = [fold(word) for word in reversed(right.words)]
        if [fold(word) for word in left.words] == turned:
            return different("both words can be a family's name: two orders, two persons")
        return different("two family names")
    one, other = " ".join(left.words[1:]), " ".join(right.words[1:])
    if same_syllables(one, other) or given_names().get(fold(one), frozenset()) & given_names().get(fold(other), frozenset()):
        return same(SPELLING, "the same family name and the same syllables")
    return different("one family name, two given names")


def same_family_syllable(one: str, other: str) -> bool:
    """Whether two words romanise one family's name."""
    return (
        same_syllables(one, other)
        or same_syllables(f"{one}-x", f"{other}-x")
        or same_syllables(one + "-", other)
        or any({fold(one), fold(other)} <= family for family in _FAMILIES)
    )


def _compare_turned(left: PersonName, right: PersonName) -> NameVerdict | None:
    """A family-first name against one that is not read so: the same words turned round."""
    east, west = (left, right) if left.east else (right, left)
    given = " ".join(east.words[1:])
    if same_family_syllable(east.words[0], west.words[-1]) and not is_family_name(west.words[0]) and same_syllables(given, " ".join(west.words[:-1])):
        return same(FORM, "the same words, family name first in one and last in the other")
    return None
