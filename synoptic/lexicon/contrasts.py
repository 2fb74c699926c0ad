"""Words that tell one thing from another of its name: the lower house and the upper house, the first half and the second. Written for this project.

Any two words of a line contrast, unless they stand on one side of a "/".
"""

import re

from synoptic.lexicon.word_lines import words_across

_QUANTIFYING = "some most many few several"
# Words by which a clause speaks of some of many.
QUANTIFIERS = frozenset(_QUANTIFYING.split())
_LINES = f"""
north/northern/northbound south/southern/southbound east/eastern/eastbound west/western/westbound
lower upper
inner outer
left right
inbound outbound
first second third fourth fifth sixth seventh eighth ninth tenth
opening closing
oldest/eldest/elder/old/former youngest/younger/young/new
male/man/boy female/woman/girl
adult child/youth
senior junior
domestic foreign/international
import export
public private
urban rural
liberal conservative labour/socialist green democratic republican communist
spring summer autumn/fall winter
morning afternoon evening night
home away
primary secondary
civil criminal
civilian military
red green blue white black yellow
inland coastal
indoor outdoor
odd even
{_QUANTIFYING}
average/mean/median highest/maximum/record lowest/minimum
singles doubles
net gross
nominal real
provisional/preliminary final/definitive
"""
_DIRECTIONS = frozenset("north south east west northern southern eastern western".split())
_NTH = re.compile(r"\d+(?:st|nd|rd|th)")
# Who or what has one of these before its name is not who or what has none.
_STAND_INS = frozenset("deputy vice assistant another separate additional rival core".split())


_CONTRASTING = words_across(_LINES)


def contrast(one: str, other: str) -> bool:
    """Whether two lemmas before nouns of one name tell two things apart: "the lower house", "the 12th minute"."""
    return other in _CONTRASTING.get(one, ()) or (one != other and bool(_NTH.fullmatch(one) and _NTH.fullmatch(other)))


def is_direction(word: str) -> bool:
    """Whether a lemma is a point of the compass."""
    return word in _DIRECTIONS


def are_two_directions(one: str, other: str) -> bool:
    """Whether two lemmas are of two points of the compass."""
    return {one, other} <= _DIRECTIONS and contrast(one, other)


def stands_in(words: frozenset[str]) -> bool:
    """Whether what is said of somebody or something makes it another: "deputy mayor", "a separate plan", "core inflation"."""
    return not _STAND_INS.isdisjoint(words)
