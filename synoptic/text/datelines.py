"""Where a report's first sentence begins behind its dateline: "PORT ALMEIRA, March 11 (NNA) - Dockers …"."""

import re

from synoptic.model import Reading, Sentence

# Place, perhaps country and date, perhaps the agency in parentheses, a dash.
_DATELINE = re.compile(r"[^\W\d_a-z][\w.'’/]*(?:-\w+)*(?:[ ,]+[\w.'’/]+(?:-\w+)*){0,7}[ ,]*(?P<agency>\([^()\n]{2,40}\))?\s?[.:]?\s?(?:--|[-–—―])\s")
# Without an agency only a place in capitals is one; shorter ones are abbreviations of bodies.
_CAPITALS = re.compile(r"[^\W\d_a-z]{4,}\b")
_LONGEST = 70


def behind_dateline(reading: Reading, sentence: Sentence) -> int:
    """The index of a sentence's first token that is no part of a dateline."""
    if sentence.heading or (sentence.index and reading.sentences[sentence.index - 1].paragraph == sentence.paragraph):
        return sentence.first
    text, start = reading.article.text, sentence.span.start
    match = _DATELINE.match(text, start, min(sentence.span.end, start + _LONGEST))
    if not match or not (match["agency"] or _CAPITALS.match(text, start)):
        return sentence.first
    return next((index for index in range(sentence.first, sentence.last) if reading.tokens[index].start >= match.end()), sentence.first)
