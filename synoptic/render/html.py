"""A synopsis as one self-contained HTML page."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from synoptic.model import Synopsis
from synoptic.render.page.claims import claims_section
from synoptic.render.page.index import index
from synoptic.render.page.markup import Html, tag
from synoptic.render.page.masthead import articles_section, colophon, contents, masthead
from synoptic.render.page.naming import naming_section
from synoptic.render.page.only_here import only_here_section
from synoptic.render.page.origins import origins_section
from synoptic.render.page.problems import problems_section
from synoptic.render.page.reading import reading_section
from synoptic.render.page.timeline import timeline_section
from synoptic.render.page.voices import voices_section

_FOLDER = Path(__file__).with_name("page")
_SECTIONS = (
    articles_section,
    claims_section,
    only_here_section,
    reading_section,
    voices_section,
    timeline_section,
    naming_section,
    origins_section,
    problems_section,
)


def render_html(synopsis: Synopsis) -> str:
    """One HTML file that asks for nothing outside itself and carries its own Content-Security-Policy.

    The policy allows the page's one style and one script, by their hashes, and nothing else: no image, frame, form, font or
    connection, no inline handler and no writing of markup by script (Trusted Types). Without script the page reads the same,
    every article in full. Same synopsis, same bytes. Never raises for what stands in a synopsis: what refers to nothing is left out.
    """
    found = index(synopsis)
    skip = tag("a", "Skip to the claims", href="#claims", class_="skip")
    main = tag("main", *(section(found) for section in _SECTIONS), id="main")
    body = tag("body", skip, masthead(found), contents(), main, colophon(found), _dialog(), tag("script", Html(_file("page.js"))))
    return f"<!doctype html>\n{tag('html', _head(synopsis.title), body, lang='en')}\n"


def _head(title: str) -> Html:
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">'),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name_="color-scheme", content="light dark"),
        tag("meta", name_="referrer", content="no-referrer"),
        tag("meta", name_="generator", content="Synoptic"),
        tag("title", f"{title} – Synoptic"),
        tag("style", Html(_file("page.css"))),
    )


def _dialog() -> Html:
    """The empty frame in which the script shows a sentence in its context."""
    bar = tag("div", tag("h2", id="context-title", tabindex=-1), tag("button", "Close", type="button", id="context-close"), class_="bar")
    text = (tag("p", id="context-facts", class_="facts"), tag("div", id="context-text"))
    more = tag("p", tag("a", "Read on in the article", id="context-more", href="#read"))
    return tag("dialog", bar, *text, more, id="context", aria_labelledby="context-title")


@cache
def _policy() -> str:
    """What the page may do: its own style and script. Only a page's server could also forbid framing it."""
    style, script = (_digest(_file(name)) for name in ("page.css", "page.js"))
    return (
        f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _digest(source: str) -> str:
    return b64encode(sha256(source.encode()).digest()).decode()


@cache
def _file(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")
