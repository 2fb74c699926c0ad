"""Where the phrase of a noun begins: its determiners, adjectives and compounds, also those joined by a hyphen or "and"."""

from synoptic.model import Reading, Token
from synoptic.text.marks import HYPHENS

_BEFORE = frozenset(("det", "amod", "compound", "nummod", "poss", "nmod", "predet", "quantmod", "npadvmod", "advmod", "neg", "case"))


def left_edges(reading: Reading) -> list[int]:
    """For each token the first token of the unbroken phrase that ends with it."""
    edges = list(range(len(reading.tokens)))
    for token in reading.tokens:
        for child in reversed(reading.children[token.index]):
            if child < token.index and reading.tokens[child].dep in _BEFORE and _reaches(reading, child, edges[token.index]):
                edges[token.index] = edges[child]
        if is_prefixed(reading, token):
            edges[token.index] = min(edges[token.index], edges[token.index - 2])
    return edges


# "The ex-official", "his co-accused": tokenisers part them, and parsers are led astray by it.
_PREFIXES = frozenset("co ex vice non".split())


def is_prefix(reading: Reading, token: Token) -> bool:
    """Whether a token is the first part of such a word."""
    if token.text.lower() not in _PREFIXES:
        return False
    following = reading.tokens[token.index + 1 : token.index + 3]
    return len(following) == len("-x") and following[0].text == "-" and token.end == following[0].start and following[0].end == following[1].start


def is_prefixed(reading: Reading, token: Token) -> bool:
    """Whether a token is the second part of such a word."""
    joined = token.index > 1 and reading.tokens[token.index - 1].text == "-"
    return joined and token.text.isalpha() and is_prefix(reading, reading.tokens[token.index - 2])


def _reaches(reading: Reading, child: int, edge: int) -> bool:
    """Whether a dependant's phrase ends just before `edge`: a mark, possessive ending, hyphen or "and" with its other half may stand between."""
    end = child + 1
    while end < edge and (
        reading.tokens[end].tag in ("POS", "``", "''")
        or reading.tokens[end].dep in _BEFORE
        or _is_hyphen(reading, end)
        or _is_other_half(reading, child, end)
    ):
        end += 1
    return end == edge


# What two words before a noun are joined by, and the second of them: "a search and rescue agency".
_HALVES = frozenset(("cc", "conj"))
_BARE_MODIFIERS = frozenset(("amod", "nmod", "compound"))


def _is_other_half(reading: Reading, child: int, place: int) -> bool:
    """Whether a token is of what is joined by "and" to a bare word before a noun."""
    token = reading.tokens[place]
    return token.dep in _HALVES and token.head == child and reading.tokens[child].dep in _BARE_MODIFIERS and token.text.islower()


def _is_hyphen(reading: Reading, place: int) -> bool:
    """A hyphen within a word; a dash between spaces ends a phrase."""
    sign = reading.tokens[place]
    return (
        sign.text in HYPHENS | {"/"}
        and reading.tokens[place - 1].end == sign.start
        and place + 1 < len(reading.tokens)
        and reading.tokens[place + 1].start == sign.end
    )
