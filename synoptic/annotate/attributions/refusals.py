"""Cues that report no content: "declined to comment", "would not say who paid", "did not answer questions", "will explain the contract".

A reader of quotations looks for what was said; that somebody kept silent, or has yet to speak, is the article's own statement. So is what an article
tells against somebody's words: "shut since October, whatever the company says", "is safer than officials say".
"""

import re

from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces
from synoptic.lexicon.cues import cue_words
from synoptic.lexicon.grammar import FINITE
from synoptic.model import Act

_REFUSALS = frozenset({"decline", "refuse"})
_ANSWERS = frozenset("comment answer respond reply speak talk discuss elaborate say give name identify confirm".split())
_NOBODY = frozenset({"nobody", "none", "neither", "noone", "nothing"})
_QUESTIONS = frozenset("who what when where why how whether if which whose whom".split())
_POINTERS = frozenset({"who", "whom", "which", "whatever", "this"})
# What stands before a cue and who says it where the words beside it are not his but the opposite.
_AGAINST = re.compile(
    r"\b(?:whatever|(?<!more )(?<!fewer )(?<!less )(?<!rather )than(?:\s+what)?"
    r"|(?:no matter|contrary to|unlike|despite|notwithstanding|regardless of|irrespective of)\s+what)\s+[^,;:.]{1,40}$",
    re.IGNORECASE,
)
_AGAINST_REACH = 70
_BEFORE_VERB = frozenset("aux auxpass neg advmod".split())
_VERBS = FINITE | {"TO"}


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
    if _is_nobodys(layout, cue.head):
        return True
    word = cue_words().get((head.lemma, "VERB"))
    if word is None or word.act is not Act.SPEECH or head.pos != "VERB":
        return False
    denied, opening = _is_denied(layout, cue.head), tokens[first].text.lower()
    untold = denied and _is_thing(layout, cue.head, pieces)
    if untold or first < cue.head:
        return untold
    if opening in _QUESTIONS or (denied and head.lemma in _ANSWERS and opening != "that"):
        return denied
    states = any(tokens[index].tag in _VERBS for piece in pieces for index in range(*piece))
    return not states and (denied or _is_to_come(layout, cue.head))


def is_told_against(layout: Layout, head: int) -> bool:
    """Whether an article tells what it does against what a cue's speaker says: "whatever the company says"."""
    token, text = layout.reading.tokens[head], layout.reading.article.text
    sentence = layout.reading.sentences[token.sentence].span
    return bool(_AGAINST.search(text, max(sentence.start, token.start - _AGAINST_REACH), token.start))


def cue_start(layout: Layout, head: int) -> int:
    """Where a cue begins: a negated verb with its auxiliary, lest "does not think" be read as "thinks"."""
    tokens, children = layout.reading.tokens, layout.reading.children
    negation = next((child for child in children[head] if tokens[child].dep == "neg" and child < head), None)
    if negation is None or tokens[head].pos != "VERB":
        return head
    first = next((child for child in children[head] if tokens[child].dep in ("aux", "auxpass")), negation)
    first = min(first, negation)
    return first if all(tokens[index].dep in _BEFORE_VERB for index in range(first, head)) else head


def _is_nobodys(layout: Layout, head: int) -> bool:
    """Whether nobody is the subject of a verb."""
    tokens = layout.reading.tokens
    subjects = (child for child in layout.reading.children[head] if tokens[child].dep == "nsubj")
    return any(tokens[child].text.lower() in _NOBODY or (tokens[child].text == "one" and tokens[child - 1].lemma == "no") for child in subjects)


def _is_thing(layout: Layout, head: int, pieces: Pieces) -> bool:
    """Whether a content is no more than what a verb has for its object, or for its passive subject ("details of what it cost")."""
    tokens = layout.reading.tokens
    things = [child for child in layout.reading.children[head] if tokens[child].dep in ("dobj", "nsubjpass") and tokens[child].pos == "NOUN"]
    return len(pieces) == 1 and any(layout.left[thing] <= pieces[0][0] and pieces[0][1] <= layout.right[thing] for thing in things)


def _is_denied(layout: Layout, head: int) -> bool:
    """Whether a verb is negated, is done without, or is what somebody declined to do."""
    tokens = layout.reading.tokens
    above = tokens[tokens[head].head]
    if (above.lemma in _REFUSALS and tokens[head].dep == "xcomp") or (above.lemma == "without" and tokens[head].dep == "pcomp"):
        return True
    return any(tokens[child].dep == "neg" for child in layout.reading.children[head])


def _is_to_come(layout: Layout, head: int) -> bool:
    """Whether a verb tells of what will, must or may be said."""
    return any(layout.reading.tokens[child].tag == "MD" for child in layout.reading.children[head])
