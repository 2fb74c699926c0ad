"""A Slavic surname in a man's and in a woman's form."""

from synoptic.text.names import fold

_FEMALE_ENDINGS = ("ova", "eva", "yeva", "ska", "skaya", "skaia", "ckaya", "naya", "naia", "ina", "yna", "tskaya", "aya", "ová", "cka", "skaja")
_MALE_ENDINGS = ("ov", "ev", "yev", "ski", "sky", "skiy", "skyi", "skyy", "skii", "cki", "ny", "nyy", "nyi", "niy", "in", "yn", "yi", "iy", "skij")


def is_other_sex(one: str, other: str) -> bool:
    """Whether two words are one Slavic surname, a man's and a woman's: Karenin, Karenina."""
    left, right = fold(one), fold(other)
    return left != right and (_is_pair(left, right) or _is_pair(right, left))


def _is_pair(male: str, female: str) -> bool:
    if not (male.endswith(_MALE_ENDINGS) and female.endswith(_FEMALE_ENDINGS)):
        return False
    shared = next((n for n, (a, b) in enumerate(zip(male, female, strict=False)) if a != b), min(len(male), len(female)))
    return shared >= min(len(male), len(female)) - 3
