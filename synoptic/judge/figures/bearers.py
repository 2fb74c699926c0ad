"""What a figure is a figure of: the nouns it is hung on, and what they are said to be so long, so dear or so old."""

from collections.abc import Iterator

from synoptic.judge.sides import LIGHT, Side
from synoptic.lexicon.grammar import NOUNS, SUBJECTS, VERBS
from synoptic.model import Span, Token

# Steps up the tree from a figure to what it is told of; news phrases are no deeper.
_REACH = 6
# Verbs whose subject is what a figure behind them measures.
_MEASURING = frozenset(
    "be last take cost measure weigh reach total amount number stand run stretch cover hold have contain fall rise drop climb plunge sink slide "
    "jump soar increase decrease grow shrink close open trade end exceed remain become come".split()
)


def bearers_of(side: Side, span: Span, unit: str) -> frozenset[str]:
    """Lemmas of the nouns that a figure describes ("a 48-page indictment", "the indictment is 48 pages long"), its unit left out."""
    inside = [token for token in side.tokens if span.start <= token.start < span.end]
    if not inside:
        return frozenset()
    own = {token.index for token in inside}
    top = next((token for token in inside if token.head not in own), inside[-1])
    words = (*_upwards(side, top, span), *_of(side, inside[-1]), *_of(side, top))
    return frozenset(word for word in words if word not in LIGHT and word != unit)


def _of(side: Side, token: Token) -> Iterator[str]:
    """What a measure is a measure of: the mourning of "three days of mourning"."""
    tokens = side.reading.tokens
    for child in side.reading.children[token.index]:
        if tokens[child].lemma == "of":
            yield from (tokens[place].lemma for place in side.reading.children[child] if tokens[place].pos in NOUNS)


def _upwards(side: Side, token: Token, span: Span) -> Iterator[str]:
    tokens = side.reading.tokens
    for _ in range(_REACH):
        governor = tokens[token.head]
        if governor.index == token.index or token.dep == "conj":
            return
        if governor.pos in NOUNS:
            if not span.start <= governor.start < span.end:
                yield governor.lemma
        elif governor.pos in VERBS:
            if governor.lemma in _MEASURING and token.dep not in SUBJECTS:
                yield from _subjects(side, governor)
            return
        token = governor


def _subjects(side: Side, verb: Token) -> Iterator[str]:
    """The nouns that a verb is said of; of a relative clause, what its pronoun stands for."""
    tokens = side.reading.tokens
    for child in side.reading.children[verb.index]:
        if tokens[child].dep in SUBJECTS and tokens[child].pos in NOUNS:
            yield tokens[child].lemma
        elif tokens[child].dep in SUBJECTS and tokens[child].tag in {"WDT", "WP"} and verb.dep == "relcl":
            yield tokens[verb.head].lemma
