"""Cues whose subject is a picture, an instrument or a thing, which says nothing: "A video shows smoke", "The scanner appears to have moved".

What texts and findings show ("The figures show that prices fell") is said by somebody.
"""

from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.inverted import may_speak
from synoptic.annotate.attributions.layout import Layout
from synoptic.lexicon.nouns import steps_up

_PICTURES = frozenset(
    "image picture photo photograph selfie snap snapshot video footage clip reel animation render rendering drawing sketch design diagram graphic "
    "illustration painting map screenshot still frame scan x-ray mri radar tracker sensor camera webcam telescope satellite thermometer gauge".split()
)
_SHOWING = frozenset(
    "show reveal suggest confirm indicate depict demonstrate display present feature capture highlight illustrate look appear seem".split()
)
_SEEMING = frozenset(("look", "appear", "seem"))
# "The attack underscores the danger": the writer's own comment.
_POINTING = frozenset(("underscore", "highlight", "illustrate", "mean"))


def only_shows(layout: Layout, cue: Cue, source: int | None) -> bool:
    """Whether a cue tells what a picture or an instrument shows, or what a thing seems to do: nobody says or thinks it."""
    tokens = layout.reading.tokens
    verb = tokens[cue.head].lemma
    if source is None or verb not in _SHOWING | _POINTING:
        return False
    if verb in _POINTING and steps_up(tokens[source].lemma, "event") is not None and not may_speak(tokens[source]):
        return True
    if verb in _SEEMING:
        return tokens[source].pos == "NOUN" and not may_speak(tokens[source])
    lemma = tokens[source].lemma
    return lemma in _PICTURES or lemma.removesuffix("s") in _PICTURES
