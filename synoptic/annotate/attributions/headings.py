"""Headings whose colon gives nothing to somebody: "Victory of firmness: rebels give in", "Germany: ship hits bridge"."""

from synoptic.annotate.attributions.cues import Cue, Form
from synoptic.annotate.attributions.inverted import may_speak
from synoptic.annotate.attributions.layout import Layout, Pieces
from synoptic.annotate.attributions.table import FIRST_PERSON
from synoptic.lexicon.grammar import NOUNS, TENSED
from synoptic.model import Sentence

_QUESTIONS = frozenset("what how why who when where which everything".split())
_OWN = frozenset(("I", "my", "me"))
_MARKS = frozenset("'\"‘’“”„«»")


def may_head(layout: Layout, cue: Cue, pieces: Pieces) -> bool:
    """Whether the heading of a cue and a content behind it, where it is one, may tell that the content was said.

    A verb's content does not lie beyond a colon: "Marsh called Brandt: what they spoke about" tells of nothing that Marsh called.
    """
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[cue.head].sentence]
    if cue.form is Form.MARK and _is_topic(layout, sentence, cue.head):
        return False
    if not sentence.heading or pieces[0][0] < cue.head:
        return True
    if cue.form is Form.MARK:
        return tokens[cue.head].text != ":" or _may_part_speech(layout, sentence, cue.head)
    return not any(token.text == ":" for token in tokens[cue.head + 2 : pieces[0][0]])


def _is_topic(layout: Layout, sentence: Sentence, colon: int) -> bool:
    """Whether what stands before a colon is explained behind it, not quoted: "The new tram: what we know so far"."""
    said = layout.reading.tokens[colon + 1 : sentence.last]
    asked = bool(said) and said[0].text.lower() in _QUESTIONS and layout.reading.tokens[colon].text == ":"
    return asked and not any(token.text in _OWN for token in said)


def _may_part_speech(layout: Layout, sentence: Sentence, colon: int) -> bool:
    """Whether what a heading has before its colon may be somebody who speaks: "Minister: no talks", not "Marsh retires: a farewell".

    What ends in a participle is an event ("Thief caught: …"), what "what" or "how" follows a topic ("The new tram: what we know").
    It must be what the phrase is of: "China well rescue" is no China. A place before it is where the thing is ("Germany: ship hits bridge")
    unless what follows says "we", or has words in quote marks.
    """
    tokens = layout.reading.tokens
    before, said = tokens[sentence.first : colon], tokens[colon + 1 : sentence.last]
    if any(token.tag in TENSED for token in before) or before[-1].tag == "VBN":
        return False
    end = next((n for n, token in enumerate(before) if token.pos == "ADP"), len(before))
    head = next((token for token in reversed(before[:end]) if token.pos in NOUNS), None)
    spoken = any(token.text.lower() in FIRST_PERSON or token.text in _MARKS for token in said)
    return head is not None and may_speak(head) and (spoken or head.entity != "GPE")
