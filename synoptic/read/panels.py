"""Panels of a page that lie in its text: forms, players, slideshows and notes of rights, as paragraphs or glued into them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from synoptic.lexicon import panels as lexicon
from synoptic.model import Noise, Span
from synoptic.text.paragraphs import sentences, trim

# The longest of the forms and notes that we know; a paragraph of news has sentences that are no message besides.
_MOST_CHARACTERS = 3_000
_MOST_MESSAGE_CHARACTERS = 600
_MOST_MESSAGE_WORDS = 60
# In a panel most of the letters are the page's: what else there is names the newsletter or the clip.
_LEAST_SHARE = 0.5
_LEAST_RUN = 2
# Between two messages stands at most the name of what is offered.
_MOST_BRIDGE_WORDS = 12
# One clip or picture of a slideshow with its caption; a whole article glued to a player has fewer buttons.
_MOST_PER_CONTROL = 450
_LEAST_CONTROLS = 2
_LEAST_BUTTONS = 3
_MOST_BEFORE_CONTROL = 3
_MESSAGES = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in lexicon.MESSAGES)
_HINTS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in lexicon.HINTS)
_CONTROL = re.compile(lexicon.CONTROLS)
_BUTTON = re.compile(rf"{lexicon.CONTROLS}|{lexicon.BUTTONS}")
_TOLD = re.compile(r"\b(?:said|says|told|added|according to|warned|announced|stated|insisted|argued|replied|wrote|tweeted|asked)\b", re.IGNORECASE)
_QUOTE = re.compile(r"[\"“”„«»]")


@lru_cache(maxsize=4096)
def message_kind(sentence: str) -> str | None:
    """The kind of noise that a sentence is for what it says to the reader; "hint" where that takes another such sentence beside it.

    >>> message_kind("Invalid email address."), message_kind("Please try again later."), message_kind("The address was invalid, he said.")
    ('prompt', 'hint', None)
    """
    plain = sentence.replace("’", "'").strip()
    if len(plain) > _MOST_MESSAGE_CHARACTERS or len(plain.split()) > _MOST_MESSAGE_WORDS or _TOLD.search(plain) or _QUOTE.search(plain):
        return None
    told = next((kind for kind, pattern in _MESSAGES if pattern.search(plain)), None)
    return told or ("hint" if any(pattern.search(plain) for pattern in _HINTS) else None)


def panel_kind(text: str) -> str | None:
    """The kind of a paragraph that is a panel as a whole; None for others.

    >>> panel_kind("Please verify you're not a robot. Invalid email address. Please try again later.")
    'prompt'
    """
    if _is_player(text):
        return "caption"
    if len(text) > _MOST_CHARACTERS or _QUOTE.search(text):
        return None
    found = [text[slice(*span)] for span in sentences(text, Span(0, len(text)))]
    kinds = [message_kind(sentence) for sentence in found]
    told = [kind for kind in kinds if kind and kind != "hint"]
    said = sum(len(sentence) for sentence, kind in zip(found, kinds, strict=True) if kind)
    enough = len(found) == 1 or len([kind for kind in kinds if kind]) >= _LEAST_RUN
    return told[0] if told and kinds[0] and enough and said >= _LEAST_SHARE * len(text.strip()) else None


def find_messages(text: str, span: Span, *, told: Sequence[Noise] = ()) -> Iterator[Noise]:
    """The messages at a paragraph's end, and runs of several within it, each from its first sentence to its last; none inside a quotation.

    `told` is noise known already, which stands for a message.
    """
    found = list(sentences(text, span))
    inside = _quoted(text, found)
    kinds = [
        _told_kind(sentence, told) or (None if quoted else message_kind(text[slice(*sentence)]))
        for sentence, quoted in zip(found, inside, strict=True)
    ]
    for first, last in _runs(text, found, kinds):
        kind = next((kind for kind in kinds[first : last + 1] if kind and kind != "hint"), None)
        if kind and (last > first or last == len(found) - 1):
            yield Noise(trim(text, Span(found[first].start, found[last].end)), kind)


def _told_kind(sentence: Span, told: Sequence[Noise]) -> str | None:
    return next((noise.kind for noise in told if noise.span.holds(sentence)), None)


def _runs(text: str, found: Sequence[Span], kinds: Sequence[str | None]) -> Iterator[tuple[int, int]]:
    """First and last index of the runs of messages, with one short sentence of another kind between two of them at most."""
    run: list[int] = []
    for index in [index for index, kind in enumerate(kinds) if kind]:
        if run and not _near(text, found, run[-1], index):
            yield run[0], run[-1]
            run = []
        run.append(index)
    if run:
        yield run[0], run[-1]


def _near(text: str, found: Sequence[Span], before: int, index: int) -> bool:
    if index - before > 2:  # noqa: PLR2004 - one sentence between
        return False
    bridge = text[found[before].end : found[index].start]
    return len(bridge.split()) <= _MOST_BRIDGE_WORDS and not _QUOTE.search(bridge) and not _TOLD.search(bridge)


def _quoted(text: str, found: Sequence[Span]) -> list[bool]:
    """Of each sentence of a paragraph, whether it begins in a quotation that was opened before it."""
    marks = accumulate((len(_QUOTE.findall(text, *span)) for span in found), initial=0)
    return [count % 2 == 1 for count, _ in zip(marks, found, strict=False)]


def _is_player(text: str) -> bool:
    """Whether a line is a player or slideshow: it begins with a control, has several, or several different buttons."""
    controls = [match.start() for match in _CONTROL.finditer(text)]
    buttons = [match.group() for match in _BUTTON.finditer(text)]
    if len(text) > _MOST_PER_CONTROL * len(buttons):
        return False
    begins = bool(controls) and len(text[: controls[0]].split()) <= _MOST_BEFORE_CONTROL
    return begins or len(controls) >= _LEAST_CONTROLS or (bool(controls) and len(set(buttons)) >= _LEAST_BUTTONS)
