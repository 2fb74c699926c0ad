"""Markup, safe by construction: a plain string is always escaped, only what `tag` built is written as it is.

Names of elements and attributes come from this package's own code, never from an article.
"""

import re
from collections.abc import Iterable
from html import escape

from synoptic.render.safe import visible

_RUN = re.compile(r"[^ \t\n]+")
_PLAIN = re.compile(r"[\t\n -~]*")
_VOID = frozenset(("input", "meta"))


class Html(str):
    """Markup to be written as it is."""

    __slots__ = ()


def shown(words: str) -> str:
    r"""The words with unseen characters (controls, direction overrides, lone surrogates) as escapes; white space stays.

    >>> shown("a\u202eb \x00c")
    'a\\u202eb \\x00c'
    """
    return words if _PLAIN.fullmatch(words) else _RUN.sub(lambda run: visible(run.group()), words)


def text(words: str) -> Html:
    """Words of any origin as markup."""
    return words if isinstance(words, Html) else Html(escape(shown(words)))


def join(parts: Iterable[str | None], between: str = "") -> Html:
    """Parts one after another, what is no markup escaped."""
    return Html(text(between).join(text(part) for part in parts if part))


def tag(name: str, *children: str | None, **attributes: str | float | bool | None) -> Html:
    """One element. `class_` stands for class and `aria_label` for aria-label; True writes a bare attribute, None and False none.

    >>> tag("p", "a < b", class_="note", hidden=True)
    '<p class="note" hidden>a &lt; b</p>'
    """
    opened = f"<{name}{''.join(_attribute(key, value) for key, value in attributes.items())}>"
    if name in _VOID:
        return Html(opened)
    return Html(opened + "".join(text(child) for child in children if child) + f"</{name}>")


def _attribute(key: str, value: str | float | bool | None) -> str:  # noqa: FBT001 - a bare attribute is written as True
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(shown(str(value)))}"'


def name(words: str) -> Html:
    """A name inside a line: isolated, so that one written right to left leaves its neighbours where they are."""
    return tag("bdi", words)


def unseen(words: str) -> Html:
    """Words for a screen reader alone."""
    return tag("span", words, class_="unseen")
