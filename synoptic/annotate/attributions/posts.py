"""Posts set into an article, signed behind a dash: "Back on stage soon! — Ana Ruiz (@anaruiz) May 3, 2018"."""

import re
from collections.abc import Iterator

from synoptic.annotate.attributions.layout import Layout, tokens_in
from synoptic.annotate.attributions.passage import tidy
from synoptic.model import Attribution, AttributionKind, Span

_HANDLE = re.compile(r"\(@\w{1,40}\)")
# What stands before a handle: a dash and the name of its owner.
_NAME = re.compile(r"\s[—–―-]{1,2}\s?(?P<name>[^\W\d][^\n()—–―]{1,60}?)\s*\Z")
_DATE = re.compile(r"\s*(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})")
# Behind the date of the last post of a paragraph stands a button at most ("Report").
_LONGEST_REST = 16
# Addresses of what is shown with a post.
_ADDRESSES = re.compile(r"(?:\s*(?:https?://\S+|pic\.twitter\.com/\S+))+\s*\Z")
# How sure it is that the signer wrote it.
_CONFIDENCE = 0.95


def signed_posts(layout: Layout) -> Iterator[Attribution]:
    """The posts of a reading, each as its signer's own words."""
    text = layout.reading.article.text
    if "(@" not in text:
        return
    for first, last in sorted(set(layout.paragraph_of)):
        start, end = layout.reading.span(first, last)
        for handle in _HANDLE.finditer(text, start, end):
            name = _NAME.search(text[start : handle.start()])
            date = _DATE.match(text, handle.end(), end)
            if name is None or (date is None and end - handle.end() > _LONGEST_REST):
                continue
            signer = Span(start + name.start("name"), start + name.end("name"))
            post = _post(layout, Span(start, start + name.start()), signer)
            if post is not None:
                yield post
            start = date.end() if date else handle.end()


def _post(layout: Layout, words: Span, signer: Span) -> Attribution | None:
    """The attribution of a post's words, without the addresses at their end, to its signer; None where no words are left."""
    text = layout.reading.article.text
    shown = _ADDRESSES.search(text, words.start, words.end)
    content = tidy(text, Span(words.start, shown.start() if shown else words.end), marks=False)
    named = tokens_in(layout.reading, signer)
    if content.start == content.end or named[0] == named[1]:
        return None
    return Attribution(
        article=layout.reading.article.id,
        kind=AttributionKind.UNMARKED,
        content=(content,),
        source=layout.reading.span(*named),
        source_head=named[1] - 1,
        confidence=_CONFIDENCE,
    )
