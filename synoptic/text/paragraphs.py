"""Paragraphs and sentences of a text, as spans."""

import re
from collections.abc import Iterable, Iterator

from synoptic.model import Span

# A wrapped text breaks its lines at a column: most lines end within this range of characters, and not at a full stop.
_WRAPPED_LINE = range(50, 100)
_LEAST_WRAPPED_SHARE = 0.6
_MARKS = r"#{1,6}|[-*•>]"
_MARKER, _LIST_MARKER = re.compile(rf"(?:{_MARKS})\s+"), re.compile(rf"(?:{_MARKS}|[–—+]|\d{{1,2}}[.)])\s+")
_LINE_END = re.compile(r"[.!?…:;\"”’»)\]]\s*$")

_ABBREVIATIONS = (
    r"Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Rev Fr Hon Gov Sen Rep Reps Sens Pres Amb Insp Supt "
    r"St Mt Ft No Nos vs v etc al Jr Sr Inc Ltd Co Corp Bros Dept Univ Assn Ave Blvd Rd approx est ca cf "
    r"Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun "
    r"Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo"
).split()
# Followed by a capital these may still end a sentence; the others hardly ever do.
_MAY_END = frozenset("Inc Ltd Co Corp Bros Jr Sr etc al St No Mon Tue Wed Thu Fri Sat Sun Mar Sun v".split())
_HARDLY_END = "|".join(sorted(set(_ABBREVIATIONS) - _MAY_END))
_ABBREVIATION = re.compile(rf"(?:^|[\s(\"“‘'’\[])(?:{_HARDLY_END}|[A-Z]|[A-Z](?:\.[A-Z])+|[a-z]\.[a-z]|No|St)\.$")
# A page may have lost its line breaks: "was full.The crew". No address goes on with a word and a blank, but for a firm's ("Booking.Com said").
_SENTENCE_END = re.compile(
    r"(?<![.!?…])[.!?…]+[\"”’»'\)\]]*(\s+)(?=[\"“‘«'„(\[]*[A-ZÀ-ÞĀ-ŽА-ЯΑ-Ω0-9])"
    r"|(?<=[a-zà-öø-ÿ]{2})[.!?]”?()(?=[\"“‘]?(?!(?:Com|Org|Net)\b)[A-Z][a-z]*[\s,’'])"
)
# No abbreviation looks back further; a text of nothing but "A. A. A." stays linear.
_LONGEST_ABBREVIATION = 32
_INITIALISM_END = re.compile(r"(?:[A-Za-z]\.){2,}$")
# After "U.S." or "a.m." a new sentence is taken to begin only with one of these words: a name may as well follow.
_STARTERS = (
    r"The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|There|However|Meanwhile|After|Before|Since|When|While"
    r"|His|Her|Their|Its|Our|As|For|If|No|Not|So|Yet|Some|Many|Most"
)
_STARTER = re.compile(rf"[\"“‘«'„(\[]*(?:{_STARTERS})\b")
# "It was shut at 8:05 p.m. Firemen say …": an hour ends a sentence where it stands behind a preposition, and is no mere opening ("At 10 a.m.").
_HOUR_END = re.compile(
    r"\b(?:at|by|until|till|before|after|around|about|from|since|to|past|near|and|nearly|almost)\s\d{1,2}(?:[:.]\d\d)?\s?[ap]\.m\.$"
)
_LONGEST_HOUR = 24
_OPENING = re.compile(r"[\"“‘«'„(\[]*(?:At|On|In|By|Until|Before|After|Around|About|From|Since|Just|Shortly|Between|As|Early|Late|Yesterday|Today)\b")
_LONGEST_OPENING = 80
# What goes on about the hour: its day, its zone, its place ("New York time").
_OF_THE_HOUR = re.compile(
    r"(?:Mon|Tues?|Wednes|Wed|Thurs?|Fri|Satur|Sat|Sun)(?:day)?\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b"
    r"|[A-Z]{2,5}\b|(?:[A-Z][\w.]*\s?){1,3}(?:[Tt]ime\b|[.,;)]|$)"
)


def unmarked(text: str, span: Span) -> Span:
    """The span without white space at its ends and without what marks it as a heading, an entry of a list or a quotation ("# ", "- ", "> ")."""
    span = trim(text, span)
    marker = _MARKER.match(text, span.start, span.end)
    return Span(marker.end(), span.end) if marker else span


def trim(text: str, span: Span) -> Span:
    """The span without white space at its ends; an empty one where nothing is left."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def subtract(span: Span, holes: Iterable[Span]) -> Iterator[Span]:
    """The parts of `span` that no hole covers, in order."""
    start = span.start
    for hole in sorted(holes):
        if hole.end <= start or hole.start >= span.end:
            continue
        if hole.start > start:
            yield Span(start, hole.start)
        start = max(start, hole.end)
    if start < span.end:
        yield Span(start, span.end)


def lines(text: str) -> Iterator[Span]:
    """The lines of a text that hold more than white space, trimmed."""
    for match in re.finditer(r"[^\n]+", text):
        span = trim(text, Span(*match.span()))
        if span.start < span.end:
            yield span


def is_wrapped(text: str) -> bool:
    """Whether the text's lines are broken at a column, as in plain-text mail, and not at the end of paragraphs."""
    inner = [text[a:b] for block in re.split(r"\n\s*\n", text) for a, b in list(lines(block))[:-1] for text in (block,)]
    if len(inner) < 4:  # noqa: PLR2004 - too few to tell
        return False
    broken = [line for line in inner if len(line) in _WRAPPED_LINE and not _LINE_END.search(line) and not _LIST_MARKER.match(line)]
    return len(broken) >= _LEAST_WRAPPED_SHARE * len(inner)


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of a text, in order: its lines, or its blocks between blank lines where lines are broken at a column."""
    if not is_wrapped(text):
        yield from lines(text)
        return
    for match in re.finditer(r"(?:[^\n]+(?:\n(?!\s*\n)|$)?)+", text):
        span = trim(text, Span(*match.span()))
        if span.start < span.end:
            yield span


def sentences(text: str, span: Span) -> Iterator[Span]:
    """The sentences of one paragraph, by full stops before a capital or figure, abbreviations and initials aside.

    >>> [text[a:b] for text in ["Mr. Smith left. He was 42."] for a, b in sentences(text, Span(0, 26))]
    ['Mr. Smith left.', 'He was 42.']
    """
    start, marks = span.start, 0
    for match in _SENTENCE_END.finditer(text, span.start, span.end):
        before = text[max(start, match.start() - _LONGEST_ABBREVIATION) : match.start()] + "."
        closed = match.group()[1:2] not in ("", " ", "\n")
        if match.group()[0] == "." and not closed:
            if _INITIALISM_END.search(before):
                if not (_STARTER.match(text, match.end()) or _ends_with_an_hour(text, start, match)):
                    continue
            elif _ABBREVIATION.search(before):
                continue
        end, following = match.span(match.lastindex or 1)
        marks += text.count('"', start, end)
        if end == following and text[end] == '"' and marks % 2:  # it closes what was said before
            end, following, marks = end + 1, end + 1, marks + 1
        yield Span(start, end)
        start = following
    if start < span.end:
        yield Span(start, span.end)


def _ends_with_an_hour(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the sentence from `start` ends with the hour before a full stop, so that what follows is another."""
    end = stop.start() + 1
    opening = end - start < _LONGEST_OPENING and _OPENING.match(text, start, end)
    hour = _HOUR_END.search(text, max(start, end - _LONGEST_HOUR), end)
    return bool(hour) and not opening and not _OF_THE_HOUR.match(text, stop.end())
