"""What is said by nobody named, and phrases that stand where a source would: "He is believed to have fled", "The mayor faced criticism".

Whoever says it stays unnamed: the subject is what is spoken of.
"""

from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.layout import NOWHERE, Layout
from synoptic.lexicon.grammar import SUBJECTS

# Verbs whose passive has what is thought or said to be the case of its subject, not who thinks it.
_PASSIVES = frozenset(
    "believe think expect consider know say understand regard view see fear rumor rumour allege accuse suspect estimate deem assume hold "
    "report".split()
)
_HEARSAY = frozenset("say report rumor rumour allege".split())
_SAID = frozenset("say tell write mention call describe".split())
_COURSES = frozenset({"plan", "schedule", "custom", "tradition"})
_MEETING = frozenset("face draw receive attract suffer provoke prompt spark earn encounter endure invite generate trigger".split())
_REACTIONS = frozenset(
    "criticism condemnation praise support opposition backlash denunciation endorsement attack accusation allegation complaint".split()
)


def is_target(layout: Layout, cue: Cue, source: int) -> bool:
    """Whether a source is only what a passive cue is of, or who meets with the cue's criticism or praise."""
    tokens = layout.reading.tokens
    head = tokens[cue.head]
    if head.lemma in _PASSIVES and _is_passive(layout, cue.head):
        return source < cue.head
    above = tokens[head.head]
    return head.lemma in _REACTIONS and above.lemma in _MEETING and tokens[source].head == above.index and tokens[source].dep in SUBJECTS


def is_reader(layout: Layout, cue: Cue, source: int) -> bool:
    """Whether a source is the reader whom the article addresses: "if you like to share", "you may notice that"; "you said" is an interviewer's."""
    tokens = layout.reading.tokens
    return tokens[source].text.lower() == "you" and layout.quote_of[source] == NOWHERE and tokens[cue.head].lemma not in _SAID


def is_course(layout: Layout, cue: Cue, source: int) -> bool:
    """Whether a source is only how a thing goes: "according to plan", "according to schedule"."""
    tokens = layout.reading.tokens
    return tokens[cue.head].lemma == "accord" and tokens[source].lemma in _COURSES and layout.left[source] == source


def is_hearsay(layout: Layout, cue: Cue) -> bool:
    """Whether a cue tells what is said or reported by somebody who is left unnamed."""
    return layout.reading.tokens[cue.head].lemma in _HEARSAY and _is_passive(layout, cue.head)


def _is_passive(layout: Layout, head: int) -> bool:
    tokens = layout.reading.tokens
    return tokens[head].tag == "VBN" and any(tokens[child].dep == "auxpass" for child in layout.reading.children[head])
