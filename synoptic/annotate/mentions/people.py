"""People told by an age or a country alone: "the 51-year-old", "the Nigerian"."""

from synoptic.annotate.mentions.no_names import is_member
from synoptic.lexicon.places import member_names
from synoptic.model import Reading, Token
from synoptic.text.names import fold


def is_aged(reading: Reading, token: Token) -> bool:
    """Whether a token ends an age that stands for who has it: "the 51-year-old"."""
    before = [other.text for other in reading.tokens[max(0, token.index - len("5-y-")) : token.index]]
    return token.text == "old" and token.dep in _ARGUMENTS and before[1:] == ["-", "year", "-"] and before[0].isdigit()


# Parts of a sentence that a noun plays.
_ARGUMENTS = frozenset("nsubj nsubjpass dobj pobj dative conj attr appos poss".split())


def is_one_of_a_people(reading: Reading, token: Token) -> bool:
    """Whether a token is somebody by his country: "the Nigerian", "a Dane"."""
    determined = token.index > 0 and reading.tokens[token.index - 1].tag == "DT"
    return determined and token.dep in _ARGUMENTS and token.text.istitle() and fold(token.text) in member_names() and is_member(token)
