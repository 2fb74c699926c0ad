"""Where a content begins and ends, put right by the surface: phrases and clauses cut off, addressees and further sayings taken in."""

from collections.abc import Callable, Iterator
from itertools import takewhile

from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, Range
from synoptic.annotate.attributions.postposed import content_start
from synoptic.lexicon.grammar import FINITE, NOUNS, TIME_ENTITIES
from synoptic.model import Token

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_TELLING = frozenset("tell inform assure remind notify warn".split())
_REPORTING = frozenset("report say write".split())
_DASHES = frozenset({"–", "—", "-"})
_ELSEWHERE = frozenset({"while", "whereas"})
_SUBJECT = frozenset({"PROPN", "NOUN", "PRON", "DET", "ADJ"})
_POINTERS = frozenset("it this them him her".split())
# "They would", "he could": as reported speech has them.
_REPORTED = frozenset({"would", "could", "might"})
_LONGEST_SUBJECT = 7
# "of the rest of the day": more is no phrase.
_MOST_PHRASES = 3


def mend_edges(layout: Layout, cue: int, pieces: Pieces) -> Pieces:
    """A content with what was cut off at its ends, and without what is none of it."""
    for mend in _MENDS:
        pieces = mend(layout, cue, pieces)
    return pieces


def only_points(layout: Layout, pieces: Pieces) -> bool:
    """Whether a content is one word that points to what stands elsewhere ("as she recalled it")."""
    first, last = pieces[0]
    return len(pieces) == 1 and last == first + 1 and layout.quote_of[first] == NOWHERE and layout.reading.tokens[first].text.lower() in _POINTERS


def _without_addressee(layout: Layout, cue: int, pieces: Pieces) -> Pieces:
    """Without who was told, and when ("told a reporter on Monday | that …"; "said | Monday that …"; "said at | the time | she …")."""
    tokens = layout.reading.tokens
    first, last = pieces[0]
    if tokens[cue].lemma in _TELLING and first == cue + 1:
        told = next((child for child in layout.reading.children[cue] if child >= first and tokens[child].dep == "dobj"), None)
        if told is not None and layout.left[told] == first:
            that = next((index for index in range(told + 1, last) if tokens[index].text == "that"), first)
            first = first if tokens[that].dep == "nsubj" else that
    elif tokens[first].entity in TIME_ENTITIES and tokens[first].head == cue:
        that = next((index for index in range(first, last) if tokens[index].entity not in TIME_ENTITIES), last)
        first = that if that < last and tokens[that].text == "that" else first
    elif first == cue + 2 and [token.text for token in tokens[cue + 1 : first + 2]] == ["at", "the", "time"] and last > first + 2:
        first += 2
    return ((first, last), *pieces[1:])


def _with_first_half(layout: Layout, cue: int, pieces: Pieces) -> Pieces:
    """With the quotation that the cue breaks ("“We won,” she said, “and we knew it”"), and the clause that "; rather," joins."""
    tokens = layout.reading.tokens
    first, last = pieces[0]
    sentence = layout.reading.sentences[tokens[cue].sentence]
    opening = layout.quote_of[sentence.first]
    if first > cue and layout.quote_of[first] != NOWHERE and opening not in (NOWHERE, layout.quote_of[first], layout.quote_of[cue]):
        start, end = layout.quotes[opening]
        tag = _SUBJECT if tokens[cue].pos == "VERB" else _SUBJECT | {"VERB", "ADP"}
        parted = "," in (tokens[end - 2].text, tokens[end].text) and all(token.pos in tag or token.text == "," for token in tokens[end:cue])
        if parted and start == sentence.first and end <= cue <= end + _LONGEST_SUBJECT:
            return ((start, end), *pieces)
    if last <= cue and first > sentence.first and tokens[first - 1].text == ";" and [t.pos for t in tokens[first : first + 2]] == ["ADV", "PUNCT"]:
        hung = [child for child in layout.reading.children[cue] if first <= child < last and layout.left[child] < first]
        if hung:
            return ((max(layout.left[hung[0]], content_start(layout, sentence.index)), last), *pieces[1:])
    return pieces


def _with_rest(layout: Layout, cue: int, pieces: Pieces) -> Pieces:
    """With what the last word governs ("hundreds | of scams", "a firm | in Porta Nova") and the clause or the second "that" which goes on."""
    first, last = pieces[-1]
    sentence = layout.reading.sentences[layout.reading.tokens[cue].sentence]
    if first <= cue or last > sentence.last:
        return pieces
    for end in _ends(layout, cue, pieces[-1]):
        last = max(last, end)
    for _ in range(_MOST_PHRASES):
        last = _phrase_end(layout, (first, last))
    return (*pieces[:-1], (first, min(last, sentence.last)))


def _ends(layout: Layout, cue: int, piece: Range) -> Iterator[int]:
    """Ends of the clause whose subject a piece is, and of a second clause with "that" or as reported speech has it."""
    tokens, children = layout.reading.tokens, layout.reading.children
    last = piece[1]
    beside = tokens[last : last + 3]
    joined = list(takewhile(lambda token: token.text == "," or token.pos == "CCONJ", beside))
    start = last + len(joined)
    following = tokens[start : start + 2] if joined and joined[-1].pos == "CCONJ" else ()
    if len(following) > 1 and (_is_that(following[0]) or (_is_reported(*following) and tokens[following[0].head].dep == "conj")):
        yield layout.right[following[0].head]
    for child in children[cue]:
        if child > last and tokens[child].dep == "ccomp" and layout.left[child] == last and tokens[last].tag in FINITE:
            yield layout.right[child]


def _is_that(token: Token) -> bool:
    return token.text == "that" and token.tag == "IN"


def _is_reported(subject: Token, verb: Token) -> bool:
    return subject.tag == "PRP" and verb.text in _REPORTED


def _phrase_end(layout: Layout, piece: Range) -> int:
    """The end of a piece with the phrase that stands right behind it and hangs on a noun in it."""
    tokens = layout.reading.tokens
    first, last = piece
    if last >= len(tokens) or tokens[last].dep != "prep" or not first <= tokens[last].head < last or tokens[tokens[last].head].pos not in NOUNS:
        return last
    place = any(tokens[child].entity in _PLACES for child in layout.reading.children[last])
    return layout.right[last] if tokens[last].text == "of" or (place and tokens[last].head == last - 1) else last


def _without_next(layout: Layout, cue: int, pieces: Pieces) -> Pieces:
    """Without what the writer, or another source, goes on to say behind a quotation or behind the last comma ("…, the Gazette reported")."""
    tokens = layout.reading.tokens
    first, last = pieces[-1]
    if first <= cue:
        return pieces
    quote = next((layout.quote_of[index] for index in range(first, last) if layout.quote_of[index] != NOWHERE), NOWHERE)
    end = layout.quotes[quote][1] if quote != NOWHERE and layout.quote_of[cue] == NOWHERE else last
    if end < last - 1 and _goes_elsewhere(tokens[end], tokens[end + 1], whole=layout.quotes[quote][0] == first):
        return (*pieces[:-1], (first, end))
    inserted = next((index for index in range(first + 1, last) if tokens[index].text == "according" and layout.right[index] == last), last)
    if inserted < last and tokens[inserted - 1].text == "," and layout.quote_of[inserted] == NOWHERE:
        return (*pieces[:-1], (first, inserted - 1))
    verb = tokens[last - 1]
    subject = [child for child in layout.reading.children[verb.index] if tokens[child].dep == "nsubj" and child < verb.index]
    if verb.lemma in _REPORTING and verb.tag in FINITE and subject and layout.right[subject[-1]] == verb.index:
        comma = layout.left[subject[-1]] - 1
        if first < comma and tokens[comma].text == "," and layout.quote_of[comma] == NOWHERE:
            return (*pieces[:-1], (first, comma))
    return pieces


def _goes_elsewhere(behind: Token, following: Token, *, whole: bool) -> bool:
    """Whether the words behind a quotation are another's: "while" they agree, or, behind a dash, an "and" of the writer's."""
    return (whole and behind.text.lower() in _ELSEWHERE) or (behind.text in _DASHES and following.pos == "CCONJ")


_MENDS: tuple[Callable[[Layout, int, Pieces], Pieces], ...] = (_without_addressee, _with_first_half, _without_next, _with_rest)
