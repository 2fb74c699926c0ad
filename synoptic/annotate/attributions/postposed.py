"""Cues that follow or break into what is said ("…, the minister told us", "…, wrote Melnyk", "It is not, she said, for us"), by surface.

Parsers often attach them wrongly; commas and parts of speech give them away.
"""

import re

from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces
from synoptic.lexicon.grammar import VERBS
from synoptic.model import Token

_DASHES = frozenset({"–", "—", "-"})
_COMMAS = _DASHES | {","}
_CLOSERS = frozenset({"?", "!", "”", '"', "''", "»", "“", "’", "'"})
_NOMINAL = frozenset({"PROPN", "NOUN", "ADJ", "DET", "NUM", "PRON", "ADP", "PART", "CCONJ", "ADV", "X", "SYM"})
# Between a comma and its cue stand a subject and its apposition; more is a clause of its own.
_FARTHEST_COMMA = 24
_MOST_COMMAS = 3
# No semicolon is looked for farther back, so that one endless sentence costs no more than many.
_FARTHEST_START = 200
# "KYIV (Agency) — ", "Puerto Leal, 15 June (RNSJ).- ", "PARIS, Sept 25 (Agency) - ": at the head of a paragraph.
_DATELINE = re.compile(
    r"[A-Z](?:[^\s,./()—–-]|-(?=\S))*(?:[ ,./]+(?:[^\s,./()—–-]|-(?=\S))+){0,7}[.,]?\s?(?:\([^()\n]{2,40}\))?\s?\.?(?:\s?[—–]|\s-|-)\s"
)
_AGENCY_OR_CAPITALS = re.compile(r"\([^()\n]{2,40}\)|^[A-Z]{3,}")
_LONGEST_DATELINE = 70
# What agencies put before a headline ("UPDATE 2-", "EXCLUSIVE-"), and the time at the head of an entry of a live report ("10.30 – ").
_STAMP = re.compile(
    r"(?:UPDATE|WRAPUP|REFILE|REFILED|CORRECTED|CORRECTION|RPT|REPEAT|EXCLUSIVE|ANALYSIS|INSIGHT|FACTBOX|TIMELINE|FEATURE|INTERVIEW|POLL|PREVIEW)(?:\s\d+)?\s?[-–—]\s?(?=\S)"
    r"|\d{1,2}[.:h]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?\s?[-–—]\s"
)


def content_start(layout: Layout, sentence: int) -> int:
    """The first token of a sentence behind its dateline, an agency's label or the time of an entry."""
    found = layout.reading.sentences[sentence]
    if layout.paragraph_of[sentence][0] != found.first:
        return found.first
    text = layout.reading.article.text
    end = min(found.span.end, found.span.start + _LONGEST_DATELINE)
    match = _STAMP.match(text, found.span.start, end)
    if not match:
        match = _DATELINE.match(text, found.span.start, end)
        if not match or not _AGENCY_OR_CAPITALS.search(match.group()):
            return found.first
    first = found.first
    while first < found.last - 1 and layout.reading.tokens[first].start < match.end():
        first += 1
    return first


def postposed(layout: Layout, head: int) -> tuple[Pieces, ...]:
    """What a cue may follow or break into: the stretch before one of its commas; that with what comes after; none where no comma parts them."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[head].sentence]
    boundaries = _boundaries(layout, head, sentence.first)
    if not boundaries:
        return ()
    start = part_start(layout, sentence.index, boundaries[-1])
    found: list[Pieces] = [((start, boundary),) for boundary in boundaries if start < boundary]
    resumed = _resumed(layout, head, sentence.last)
    if found and resumed is not None:
        found.append((found[-1][0], (resumed, sentence.last)))
    return tuple(found)


def is_inverted(layout: Layout, head: int) -> bool:
    """Whether a cue stands right behind a comma or quote mark, so that its subject follows ("…, said the minister")."""
    before = layout.reading.tokens[head - 1] if head else None
    if before is None or before.sentence != layout.reading.tokens[head].sentence or before.text not in _COMMAS | _CLOSERS:
        return False
    return not _closes_apposition(layout, head)


def _closes_apposition(layout: Layout, head: int) -> bool:
    """Whether the comma right before a cue ends an apposition to its subject ("the minister, Ana Ruiz, told reporters")."""
    tokens, children = layout.reading.tokens, layout.reading.children
    if tokens[head - 1].text != ",":
        return False
    subjects = [child for child in children[head] if child < head and tokens[child].dep == "nsubj" and layout.right[child] >= head - 1]
    if tokens[head].dep == "acl" and tokens[head].tag == "VBN":  # "Ana Ruiz, head of the board, revealed", parsed as "Ruiz … revealed by"
        subjects.append(tokens[head].head)
    return any(tokens[below].dep in ("appos", "relcl") and below > subject for subject in subjects for below in children[subject])


def _boundaries(layout: Layout, head: int, first: int) -> list[int]:
    """The commas between the cue with its subject and the clause before it, nearest first, as far as no verb parts them from the cue."""
    tokens = layout.reading.tokens
    found: list[int] = []
    for index in range(head - 1, max(first, head - _FARTHEST_COMMA) - 1, -1):
        token = tokens[index]
        if _parts(layout, index):
            found.append(index)
            if index == head - 1 and not _closes_apposition(layout, head):
                return found
        elif _ends_subject(token, head, found=bool(found)):
            return found
    return found[:_MOST_COMMAS]


def _ends_subject(token: Token, head: int, *, found: bool) -> bool:
    """Whether a token cannot stand in the subject of the cue, or in an apposition to it."""
    if token.text in (";", ":") or (token.pos in VERBS and (found or token.head != head)):
        return True
    return token.pos not in _NOMINAL and token.pos not in ("AUX", "PUNCT")


def _parts(layout: Layout, index: int) -> bool:
    """Whether a token is a comma, a dash between spaces, or the end of a quotation that closes a sentence or clause."""
    tokens = layout.reading.tokens
    token, before = tokens[index], tokens[index - 1] if index else tokens[index]
    if token.text in _DASHES:
        return before.end < token.start
    if token.text in _CLOSERS and token.pos == "PUNCT":
        return token.text in "?!" or before.text in ",.?!"
    return token.text == "," and not (index + 1 < len(tokens) and tokens[index + 1].text in _CLOSERS)


def part_start(layout: Layout, sentence: int, boundary: int) -> int:
    """Start of the sentence, or of its part after a semicolon or colon."""
    tokens = layout.reading.tokens
    start = content_start(layout, sentence)
    for index in range(boundary - 1, max(start, boundary - _FARTHEST_START), -1):
        if tokens[index].text in (";", ":") and layout.quote_of[index] == NOWHERE:
            return index + 1
    return start


def _resumed(layout: Layout, head: int, last: int) -> int | None:
    """Where the content goes on behind the cue's own comma or semicolon."""
    tokens = layout.reading.tokens
    for index in range(head + 1, min(last - 2, head + _FARTHEST_COMMA)):
        if tokens[index].text in (",", ";"):
            return index + 1
        if tokens[index].pos in VERBS:
            return None
    return None
