"""Whether two given names, or all that stands before two surnames, can be one person's."""

from synoptic.lexicon.persons import given_name_genders, given_names
from synoptic.text.names import fold, same_spelling

# How well two names agree: letter by letter, in another spelling, in another language's or a pet form, by an initial.
EXACT, SPELLING, FORM, INITIAL = 1.0, 0.95, 0.9, 0.85


def same_given(one: str, other: str) -> float:
    """How well two given names agree, 0 where they are two names: spelling, another language's form, a pet name, an initial."""
    left, right = fold(one).strip("."), fold(other).strip(".")
    if left == right:
        return EXACT
    if 1 in (len(left), len(right)):
        return INITIAL if left[:1] == right[:1] or _same_initial(left, right) else 0.0
    groups = given_names()
    known, also = groups.get(left), groups.get(right)
    if known and also:
        return FORM if known & also else 0.0
    if gender_of(left) != gender_of(right) and gender_of(left) and gender_of(right):
        return 0.0
    if same_spelling(one, other) or same_spelling(undoubled(left), undoubled(right)):
        return SPELLING
    if (known or also) and _near_form(left, known or also or frozenset(), right):
        return FORM
    return 0.0


def _near_form(left: str, groups: frozenset[int], right: str) -> bool:
    """Whether the name that no table holds is a spelling of a form of the one it holds."""
    unknown = right if left in given_names() else left
    return any(known & groups and name[:1] == unknown[:1] and same_spelling(name, unknown) for name, known in given_names().items())


def _same_initial(left: str, right: str) -> bool:
    """An initial of the name in another letter of the same sound: J. for Yosef, Y. for Evgeny."""
    pair = {left[:1], right[:1]}
    return any(pair <= set(letters) for letters in ("jy", "ye", "kc", "vw", "uy", "iy"))


def gender_of(name: str) -> str:
    """`f` or `m` for a folded given name that only women or only men bear; empty for any other."""
    return given_name_genders().get(name, "")


def match_given(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, str]:
    """How well two persons' given names agree, and if they do not, why: the first of each, or the first of one and a middle one of the other."""
    if (
        len(one) != len(other)
        and ("-" in one[0]) != ("-" in other[0])
        and same_spelling("".join(one).replace("-", ""), "".join(other).replace("-", ""))
    ):
        return SPELLING, ""
    first = same_given(one[0], other[0]) or _hyphened(one[0], other[0])
    if not first:
        first = _known_by_middle(one[0], other[1:]) or _known_by_middle(other[0], one[1:])
        return (min(first, FORM), "") if first else (0.0, f"one surname, two given names: {one[0]} and {other[0]}")
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
    return SPELLING if ("-" in one) != ("-" in other) and same_spelling(left, right) else 0.0


def _is_whole(word: str) -> bool:
    return len(word.strip(".")) > 1


def _same_middle(middle: tuple[str, ...], also: tuple[str, ...]) -> bool:
    """Whether the middle names can be the same ones: each of the fewer is among the more, in number equal where both are initials."""
    few, many = sorted((middle, also), key=len)
    initials = all(len(word.strip(".")) == 1 for word in (*few, *many))
    if initials and len(few) != len(many):
        return False
    return all(any(same_given(word, other) for other in many) for word in few)


def undoubled(word: str) -> str:
    """A word with each doubled letter once."""
    return "".join(letter for n, letter in enumerate(word) if n == 0 or letter != word[n - 1])
