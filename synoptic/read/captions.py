"""What a caption tells: its sentences by which somebody says something are text, though its label, its credit and the rest are not."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from synoptic.lexicon.furniture import CAPTION_LABEL, CREDIT_TAIL
from synoptic.model import Span
from synoptic.read.lines import Line
from synoptic.text.paragraphs import sentences, trim

# Headlines of other stories, which look like captions, speak in the present ("Minister says …").
_TELLS = re.compile(
    r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbeing )(?<!\bis )(?<!\bare )(?<!\bwho )"
    r"\b(?:said|claimed|told(?! to\b)|reported|warned|announced that|insisted|advised|admitted|denied|declared|called the)\b|\baccording to\b"
)
_LABEL = re.compile(CAPTION_LABEL)
_CREDIT = re.compile(rf"\s*(?:{CREDIT_TAIL}|(?:Hide|Show) Caption(?: \d+ of \d+)?)\s*\Z")
# A gallery's title stands before each of its captions.
_LEAST_TITLE_WORDS = 3


def tells(text: str) -> bool:
    """Whether a caption, or a sentence of one, tells what somebody said.

    >>> tells("The mayor said the bridge would be closed"), tells("Two women were said to be safe")
    (True, False)
    """
    return bool(_TELLS.search(text))


def told_parts(text: str, line: Line, beside: Sequence[Line]) -> Iterator[Span]:
    """The sentences of a caption that tell what somebody said, without its label, the title it shares with those `beside` it, and its credit."""
    if not tells(line.text):
        return
    start = line.span.start + _title_end(line, beside)
    label = _LABEL.match(text, start, line.span.end)
    credit = _CREDIT.search(text, label.end() if label else start, line.span.end)
    rest = trim(text, Span(label.end() if label else start, credit.start() if credit else line.span.end))
    for sentence in sentences(text, rest):
        if tells(text[sentence.start : sentence.end]):
            yield sentence


def _title_end(line: Line, beside: Sequence[Line]) -> int:
    """Where the title ends that a caption shares with those beside it."""
    titles = [_shared(line.text.split(" "), other.text.split(" ")) for other in beside if other.kind == "caption"]
    return min((len(title) for title in titles if len(title.split()) >= _LEAST_TITLE_WORDS), default=0)


def _shared(words: Sequence[str], others: Sequence[str]) -> str:
    """The first words of two lines as far as they are the same, with a space behind."""
    return "".join(f"{word} " for word, _ in takewhile(lambda pair: pair[0] == pair[1], zip(words, others, strict=False)))
