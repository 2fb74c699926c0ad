"""E-mail, newsletters among it, and pages saved as MHTML."""

import email
import email.policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr

from synoptic.errors import ReadError
from synoptic.read.dates import iso_date
from synoptic.read.decode import decode, normal_lines
from synoptic.read.forwarded import find_forwarded, message_noise, plain_subject, unquote
from synoptic.read.limits import Limits
from synoptic.read.page import Page
from synoptic.read.source import shown

_MOST_PARTS = 1_000
# A newsletter's plain part is often a line "view this in your browser": the HTML part is read unless the plain one has this share of its length.
_LEAST_PLAIN_SHARE = 0.5


def read_mail(raw: bytes, *, path: str, limits: Limits) -> Page:
    """The page of a message or of a page saved as MHTML. Raises ReadError where it has no text part."""
    try:
        message = email.message_from_bytes(raw, policy=email.policy.default)
        parts = [part for _, part in zip(range(_MOST_PARTS), message.walk(), strict=False) if isinstance(part, EmailMessage)]
        texts = {kind: _text(parts, f"text/{kind}", path) for kind in ("html", "plain")}
        headers = {name: str(message.get(name, "")) for name in ("subject", "date", "from", "snapshot-content-location")}
    except (MessageError, ValueError, LookupError, RecursionError, AttributeError, IndexError, TypeError) as error:
        raise ReadError(f"{shown(path)}: no readable message ({type(error).__name__}); save its text instead", path=path) from error
    if message.get_content_type() == "multipart/related" and texts["html"] and not headers["from"].strip(" <>").count("@"):
        return _saved_page(texts["html"], headers, path=path, limits=limits)
    return _message(texts, headers, path=path, limits=limits)


def _text(parts: list[EmailMessage], kind: str, path: str) -> str:
    """The first part of a kind that is no attachment, decoded."""
    for part in parts:
        if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload.strip():
                return decode(payload, path=path, declared=part.get_content_charset()).text
    return ""


def _saved_page(source: str, headers: dict[str, str], *, path: str, limits: Limits) -> Page:
    from synoptic.read.html import read_html  # noqa: PLC0415 - only for pages

    address = headers["snapshot-content-location"].strip()
    return read_html(source, path=path, limits=limits, address=address if address.startswith("http") else None)


def _message(texts: dict[str, str], headers: dict[str, str], *, path: str, limits: Limits) -> Page:
    plain, markup = texts["plain"], texts["html"]
    page = Page(unquote(normal_lines(plain)))
    if markup:
        from synoptic.read.html import read_html  # noqa: PLC0415 - only for messages in HTML

        laid = read_html(markup, path=path, limits=limits)
        if len(plain) < _LEAST_PLAIN_SHARE * len(laid.text) or not plain.strip():
            page = laid
    if not page.text.strip():
        raise ReadError(f"{shown(path)}: a message without text; give one with an article in it", path=path)
    stated = {"title": plain_subject(headers["subject"]), "published": iso_date(headers["date"]) or "", "outlet": parseaddr(headers["from"])[0]}
    own = {name: value for name, value in page.fields.items() if name not in ("outlet", "title")}
    inner = find_forwarded(page.text)
    fields = {**own, "title": stated["title"], **inner.fields} if inner else {**stated, **own}
    noise = (*page.noise, *message_noise(page.text, inner.start if inner else 0))
    return Page(page.text, {name: value for name, value in fields.items() if value}, noise, page.headings)
