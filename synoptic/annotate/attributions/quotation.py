"""Passages in quote marks, whatever the marks: straight, typographic, doubled, German, French, Slavic; nested, running on, unclosed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic.model import Span

# A doubled single mark is a double one (wire copy, TeX); an apostrophe is no mark: see `_is_apostrophe`.
_MARK = re.compile(r"''|``|[\"“”„‟«»‹›‘’‚`']")
# Family of a mark: marks of one family open and close one another. Its second letter says which way it points, where it says so.
_FAMILY = {
    "''": "d",
    "``": "d(",
    '"': "s",
    "“": "c(",
    "”": "c)",
    "„": "c(",
    "‟": "c(",
    "«": "g",
    "»": "g",
    "‹": "h",
    "›": "h",
    "‘": "t(",
    "’": "t",
    "‚": "t(",
    "`": "a",
    "'": "a",
}
# Families whose marks are also apostrophes: they count only where a pair is found.
_SINGLE = frozenset("at")
# Families of double marks: writers and editors mix them up, and open with one what they close with another.
_DOUBLE = frozenset("csd")
# Deeper nesting than this is no writer's: it is broken or hostile text.
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage in quote marks: `span` with its marks, `inner` without them.

    `closed` is False where no closing mark was found; `runs_on` says that the next paragraph carries on with it;
    `depth` counts the quotations around it.
    """

    span: Span
    inner: Span
    closed: bool
    depth: int
    runs_on: bool = False


@dataclass(slots=True)
class _Open:
    family: str
    mark: str
    start: int
    inner: int


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """The quotations of a text, in order of their start, outer before inner.

    A quotation ends with its paragraph; where the next one begins with an opening mark of the same kind, it `runs_on`.
    Linear in the length of the text.

    >>> [q.inner for q in find_quotations('"Yes," he said. “No.”', [Span(0, 21)])]
    [Span(start=1, end=5), Span(start=17, end=20)]
    """
    found: list[Quotation] = []
    for number, paragraph in enumerate(paragraphs):
        start = paragraphs[number + 1].start if number + 1 < len(paragraphs) else len(text)
        following = text[start : start + 2]
        found.extend(_paragraph_quotations(text, paragraph, following))
    return tuple(sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end)))


def _paragraph_quotations(text: str, paragraph: Span, following: str) -> Iterator[Quotation]:
    stack: list[_Open] = []
    starts: list[int] = []
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark, start, end = match.group(), match.start(), match.end()
        family = _FAMILY[mark][0]
        closes = _closing(text, paragraph, match, stack)
        if closes is not None:
            opened = stack[closes]
            del stack[closes + 1 :]
            stack.pop()
            if opened.inner < start:
                yield Quotation(Span(opened.start, end), Span(opened.inner, start), closed=True, depth=closes)
        elif _opens(text, paragraph, match) and len(stack) < _DEEPEST:
            stack.append(_Open(family, mark, start, end))
            if family not in _SINGLE:
                starts.append(start)
        elif _opens(text, paragraph, match):
            stack[-1] = _Open(family, mark, start, end)
    yield from _unclosed(text, paragraph, stack, starts, following)


def _closing(text: str, paragraph: Span, match: re.Match[str], stack: Sequence[_Open]) -> int | None:
    """Index in the stack of the quotation that a mark closes."""
    mark = match.group()
    family = _FAMILY[mark][0]
    after = text[match.end()] if match.end() < paragraph.end else " "
    before = text[match.start() - 1] if match.start() > paragraph.start else " "
    index = next((n for n in range(len(stack) - 1, -1, -1) if stack[n].family == family), None)
    if family in _DOUBLE and _ends_words(before, after) and (index is None or mark == "“"):
        return next((n for n in range(len(stack) - 1, -1, -1) if stack[n].family in _DOUBLE), None)
    if index is None:
        return None
    if family in _SINGLE and (after.isalnum() or before.isspace()):
        return None
    if mark == "“":  # closes a German or Slavic „quotation“, opens an English one
        return index if stack[index].mark == "„" and not before.isspace() else None
    if mark in "„‟‘‚``":
        return index if mark == "‘" and stack[index].mark == "‚" and not before.isspace() else None
    if family in "gh":
        return index if stack[index].mark != mark else None
    opening = before.isspace() and not after.isspace()
    return index if mark == "”" or not opening else None


def _ends_words(before: str, after: str) -> bool:
    """Whether a double mark stands as a closing one does, whatever its shape: behind a word or stop (no figure: 6" are inches), before none."""
    return not (before.isspace() or before.isdigit() or before in "([{—–-" or before in _FAMILY) and not (after.isalnum() or after in _FAMILY)


def _opens(text: str, paragraph: Span, match: re.Match[str]) -> bool:
    """Whether a mark may open a quotation: by its shape, or by standing before a word and not behind one."""
    mark = match.group()
    after = text[match.end()] if match.end() < paragraph.end else " "
    before = text[match.start() - 1] if match.start() > paragraph.start else " "
    if after == " " and mark not in "«»":
        return False
    if _FAMILY[mark][0] in _SINGLE:
        return not (before.isalnum() or before in ".,!?") and not after.isspace() and not after.isdigit()
    return mark in "“„«‟``" or not before.isalnum()


def _unclosed(text: str, paragraph: Span, stack: Sequence[_Open], starts: Sequence[int], following: str) -> Iterator[Quotation]:
    """Quotations left open: each ends where the next one opens, else with the paragraph.

    An open single mark is an apostrophe, unless this paragraph and the next one both begin with one.
    """
    for depth, opened in enumerate(stack):
        carried = opened.start == paragraph.start and _FAMILY.get(following[:1], "x")[0] in _SINGLE
        if opened.family in _SINGLE and not carried:
            continue
        end = next((start for start in starts[-_DEEPEST:] if start > opened.start), paragraph.end)
        while end > opened.inner and text[end - 1].isspace():
            end -= 1
        if end > opened.inner:
            runs_on = end == paragraph.end and (following.startswith(opened.mark) or (carried and opened.family in _SINGLE))
            yield Quotation(Span(opened.start, end), Span(opened.inner, end), closed=False, depth=depth, runs_on=runs_on)
