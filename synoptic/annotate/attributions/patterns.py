"""The ways in which a stretch is proposed as the content of a cue."""

from enum import IntFlag, auto


class Pattern(IntFlag):
    """How a stretch was proposed; one stretch may be proposed in several ways."""

    CLAUSE = auto()
    OBJECT = auto()
    INFINITIVE = auto()
    PREPOSITION = auto()
    AFTER_PREPOSITION = auto()
    OTHER_RIGHT = auto()
    SURFACE = auto()
    LEFT_PHRASE = auto()
    LEFT_SURFACE = auto()
    AROUND = auto()
    AROUND_LEFT = auto()
    AROUND_RIGHT = auto()
    PASSIVE = auto()
    QUOTE = auto()
    QUOTES = auto()
    QUOTE_ON = auto()
    NEXT = auto()
    PREVIOUS = auto()
    INNER = auto()
    QUOTE_FAR = auto()
    QUOTE_BACK = auto()
    PARAGRAPH = auto()
    POSTPOSED = auto()
    BROKEN = auto()
    SURE = auto()
