"""Cues that tell of seeing or showing a thing, not of what anybody says or thinks: "saw a brief rally", "posted a clip", "unveiled the statue".

With a clause behind them the same verbs report ("saw that prices fell"), and so they do with a "for" or "as" ("sees the deal as a threat").
"""

from collections.abc import Iterator

from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces
from synoptic.lexicon.grammar import FINITE
from synoptic.lexicon.nouns import is_artifact
from synoptic.model import Token

_MEETS = frozenset("see hear watch notice discover meet perceive sense know learn remember forget recognize recognise".split())
_SHOWS = frozenset("reveal disclose show unveil release publish post share display present issue".split())
_VERBS = FINITE | {"TO", "WP", "WRB"}


def only_meets(layout: Layout, cue: Cue, pieces: Pieces) -> bool:
    """Whether a cue with this content tells only that something was met with, or that a made thing was shown."""
    tokens = layout.reading.tokens
    content = [tokens[index] for piece in pieces for index in range(*piece)]
    if pieces[0][0] < cue.head or any(layout.quote_of[token.index] != NOWHERE or token.tag in _VERBS for token in content):
        return False
    lemma = tokens[cue.head].lemma
    if lemma in _SHOWS:
        return any(token.pos == "NOUN" and is_artifact(token.lemma) for token in _tops(content))
    return lemma in _MEETS and not any(token.text.lower() == "as" for token in content)


def _tops(content: list[Token]) -> Iterator[Token]:
    """The words of a content that hang on none of its others."""
    inside = {token.index for token in content}
    return (token for token in content if token.head not in inside or token.head == token.index)
