"""Speech tags behind a quotation that parsers take apart, and sources that the surface alone gives away.

“…,” Ana Ruiz, head of the service, revealed; “…,” sobs Ana K. (71); So says the report.

An apposition makes the parser hang the verb on the name, and a rare verb before a name is taken for a noun. The marks give them away.
"""

from itertools import takewhile

from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces
from synoptic.annotate.attributions.quoted_contents import carry_on
from synoptic.annotate.attributions.sources import Path
from synoptic.annotate.attributions.viewpoints import said_so, viewpoint_owner
from synoptic.lexicon.grammar import VERBS
from synoptic.model import Token

_NOMINAL = frozenset({"PROPN", "NOUN", "PRON", "DET", "ADJ", "ADP", "NUM", "PART", "CCONJ", "SYM", "X"})
_SAID = frozenset({"VBD", "VBZ", "VBN"})
_INVERTED = frozenset({"VBD", "VBZ", "NNS"})
_VERBS = frozenset({"VBD", "VBZ", "VBP", "VB", "MD"})
_SUBJECTS = frozenset({"i", "he", "she", "they", "we", "it"})
_PARTING = frozenset({",", "?", "!"})
# A subject with its apposition is hardly ever longer.
_LONGEST_SUBJECT = 24
_LONGEST_NAME = 8


def opens_tag(layout: Layout, index: int) -> bool:
    """Whether a word stands between the end of a quotation and a name, as the verb of its tag does, whatever it was tagged as."""
    tokens = layout.reading.tokens
    token = tokens[index]
    if not index or index + 1 >= len(tokens) or token.tag not in _INVERTED or not token.text.islower() or layout.quote_of[index] != NOWHERE:
        return False
    following = tokens[index + 1]
    return following.pos == "PROPN" and following.sentence == token.sentence and _ended(layout, index) is not None


def tagged(layout: Layout, head: int) -> tuple[Pieces, int] | None:
    """The quotation that a cue tags, with those that carry it on, and the head of its source; None where it tags none."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[head].sentence]
    if opens_tag(layout, head):
        quote, source = _ended(layout, head), _name_head(layout, head + 1, sentence.last)
    else:
        quote, source = _before_subject(layout, head, sentence.first)
    if quote is None or source is None:
        return None
    carried = carry_on(layout, quote, sentence.index)
    return tuple(layout.quotes[number] for number in (quote, *carried)), source


def follows_apposition(layout: Layout, cue: int, comma: int) -> bool:
    """Whether a cue stands behind a name between commas and its apposition, where the parser takes it for a participle."""
    between = layout.reading.tokens[comma + 1 : cue]
    if layout.reading.tokens[cue].tag != "VBN" or not between or between[-1].text != ",":
        return False
    name = list(takewhile(lambda token: token.text != ",", between[:-1]))
    return len(name) < len(between) - 1 and any(token.pos == "PROPN" for token in name) and all(token.pos not in VERBS for token in between)


def shown_source(layout: Layout, head: int, pieces: Pieces) -> tuple[Path, int] | None:
    """The source that the surface gives a cue with this content, with the way to it; None where it gives none."""
    tokens = layout.reading.tokens
    tag = tagged(layout, head)
    if tag is not None and tag[0][0] in pieces:
        return Path.INVERTED, tag[1]
    if said_so(layout, head) == pieces:
        named = _name_head(layout, head + 1, layout.reading.sentences[tokens[head].sentence].last)
        return (Path.INVERTED, named) if named is not None else None
    owner = viewpoint_owner(layout, head)
    if owner is None or any(first <= owner < last for first, last in pieces):
        return None
    return (Path.POSSESSOR if owner < head else Path.BY_NOUN), owner


def _before_subject(layout: Layout, head: int, first: int) -> tuple[int | None, int | None]:
    """The quotation before a name with an apposition and its verb, and the name's head."""
    tokens = layout.reading.tokens
    if tokens[head].tag not in _SAID or tokens[head - 1].text != ",":
        return None, None
    start = head - 1
    while start > first and head - start < _LONGEST_SUBJECT and _may_stand(layout, tokens[start - 1]):
        start -= 1
    while start < head and tokens[start].text == ",":
        start += 1
    comma = next((index for index in range(start, head - 1) if tokens[index].text == ","), None)
    quote = _ended(layout, start)
    if comma is None or quote is None or not any(token.pos == "PROPN" for token in tokens[start : head - 1]):
        return None, None
    return quote, _name_head(layout, start, comma)


def _may_stand(layout: Layout, token: Token) -> bool:
    """Whether a token may stand in a subject with its apposition or relative clause ("Ivo Lem, who leads the union,")."""
    if layout.quote_of[token.index] != NOWHERE:
        return False
    return token.pos in _NOMINAL or token.text == "," or (token.pos in ("VERB", "AUX", "ADV") and _in_relative_clause(layout, token))


def _in_relative_clause(layout: Layout, token: Token) -> bool:
    """Whether a comma and "who" stand shortly before a token, with no other comma between."""
    tokens = layout.reading.tokens
    for index in range(token.index - 1, max(0, token.index - _LONGEST_NAME), -1):
        if tokens[index].text == ",":
            return tokens[index + 1].text.lower() == "who"
    return False


def _ended(layout: Layout, index: int) -> int | None:
    """The quotation that opens a sentence and ends right before a token, with a comma, question or exclamation mark; a comma may stand behind it."""
    tokens = layout.reading.tokens
    last = index - 1
    outer = last >= 0 and tokens[last].text == "," and layout.quote_of[last] == NOWHERE
    last -= outer
    quote = layout.quote_of[last] if last >= 0 else NOWHERE
    if quote == NOWHERE:
        return None
    first, end = layout.quotes[quote]
    start = layout.reading.sentences[tokens[first].sentence].first
    if first != start or end != last + 1 or not (outer or tokens[end - 2].text in _PARTING):
        return None
    return quote if any(token.tag in _VERBS for token in tokens[first:end]) else None


def _name_head(layout: Layout, first: int, last: int) -> int | None:
    """The last word of the name or description that begins at a token."""
    tokens = layout.reading.tokens
    if tokens[first].text.lower() in _SUBJECTS:
        return first
    end = first
    while end < min(last, first + _LONGEST_NAME) and (tokens[end].pos in ("PROPN", "NOUN", "ADJ", "DET") or tokens[end].tag == "POS"):
        end += 1
    return end - 1 if end > first and tokens[end - 1].pos in ("PROPN", "NOUN") else None
