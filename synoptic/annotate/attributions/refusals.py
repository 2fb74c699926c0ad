"""Cues that report no content: "declined to comment", "would not say who paid", "which he denies".

A reader of quotations looks for what was said; that somebody kept silent is the article's own statement.
"""

from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces
from synoptic.lexicon.cues import cue_words
from synoptic.model import Act

_REFUSALS = frozenset({"decline", "refuse"})
_ANSWERS = frozenset("comment answer respond reply speak talk discuss elaborate say give name identify".split())
_NOBODY = frozenset({"nobody", "none", "neither", "noone"})
_QUESTIONS = frozenset("who what when where why how whether if which whose whom".split())
_POINTERS = frozenset({"who", "whom", "which", "whatever", "this"})


def keeps_silent(layout: Layout, cue: Cue, pieces: Pieces) -> bool:
    """Whether a cue with this content only tells that nothing was said."""
    tokens = layout.reading.tokens
    first, last = pieces[0]
    if any(layout.quote_of[index] != NOWHERE for piece in pieces for index in range(*piece)):
        return False
    if len(pieces) == 1 and last - first == 1 and tokens[first].text.lower() in _POINTERS:
        return True
    head = tokens[cue.head]
    if head.lemma in _REFUSALS:
        verb = next((token.lemma for token in tokens[first:last] if token.pos == "VERB"), "")
        return tokens[first].text.lower() == "to" and verb in _ANSWERS
    if tokens[first].text.lower() not in _QUESTIONS or first < cue.head:
        return False
    word = cue_words().get((head.lemma, "VERB"))
    return word is not None and word.act is Act.SPEECH and _is_denied(layout, cue.head)


def _is_denied(layout: Layout, head: int) -> bool:
    """Whether a verb is negated, has nobody for its subject, or is what somebody declined to do."""
    tokens = layout.reading.tokens
    if tokens[tokens[head].head].lemma in _REFUSALS and tokens[head].dep == "xcomp":
        return True
    children = layout.reading.children[head]
    return any(tokens[child].dep == "neg" or (tokens[child].dep == "nsubj" and tokens[child].text.lower() in _NOBODY) for child in children)
