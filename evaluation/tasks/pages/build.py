"""Makes the saved pages: each layout with four stories, and what is text and what is noise on each as the layout marks it.

A layout writes every visible string through `K` (kept: the article's) or `N` (noise), so that gold cannot drift from its page.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from evaluation.tasks.pages.layouts import LAYOUTS, Layout

Story = Mapping[str, Sequence[str]]

_HERE = Path(__file__).parent
_STORIES_EACH = 4
_PHOTOGRAPHERS = ("Jana Kolb", "Miguel Sato", "Ola Brandt", "Fiona Reyes")
_FIRST_DAY = datetime(2024, 3, 4, 6, 37, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SavedPage:
    """One page: its file name and source, its fields, and the strings on it that are the article's and those that are not."""

    name: str
    source: str
    fields: Mapping[str, str | None]
    kept: tuple[str, ...]
    noise: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Issue:
    """What a layout prints beside the story: who, where and when."""

    layout: Layout
    number: int
    authors: tuple[str, ...]

    @property
    def outlet(self) -> tuple[str, str]:
        return self.layout.outlets[self.number % 2]

    @property
    def agency(self) -> str | None:
        return self.layout.agencies[self.number % 2] if self.layout.agencies else None

    @property
    def published(self) -> datetime:
        length = len(self.layout.name)
        return _FIRST_DAY + timedelta(days=53 * self.number + 17 * length, hours=self.number * 5 % 11, minutes=length)

    @property
    def modified(self) -> datetime:
        return self.published + timedelta(days=self.number % 2, hours=3, minutes=11)


def build_pages(layouts: Sequence[Layout] = LAYOUTS) -> Iterator[SavedPage]:
    """The pages of some layouts, the same ones each time."""
    stories = json.loads((_HERE / "stories.json").read_text(encoding="utf-8"))
    environment = Environment(loader=FileSystemLoader(_HERE / "layouts"), autoescape=True)
    for layout in layouts:
        for number in range(_STORIES_EACH):
            yield _page(environment, layout, number, stories[(LAYOUTS.index(layout) + 2 * number) % len(stories)])


def _page(environment: Environment, layout: Layout, number: int, story: Story) -> SavedPage:
    kept: list[str] = []
    noise: list[str] = []
    issue = _Issue(layout, number, tuple(story["authors"][: layout.authors or 1]))
    rendered = environment.get_template(f"{layout.name}.html").render(**_context(issue, story), K=_marker(kept), N=_marker(noise))
    fields = {
        "title": str(story["title"]) + layout.title_end,
        "outlet": issue.outlet[0],
        "byline": ", ".join(issue.authors) if layout.authors else None,
        "agency": issue.agency,
        "published": issue.published.date().isoformat(),
        "modified": issue.modified.date().isoformat() if layout.modified else None,
    }
    return SavedPage(f"{layout.name}-{number + 1}", rendered, fields, tuple(kept), tuple(noise))


def _context(issue: _Issue, story: Story) -> dict[str, object]:
    """The names that layouts use."""
    outlet, domain = issue.outlet
    url = f"https://www.{domain}/{issue.published:%Y/%m/%d}/{story['slug']}-{100 + issue.number}"
    linked = {
        "@context": "https://schema.org",
        "headline": story["seo"],
        "url": url,
        "datePublished": issue.published.isoformat(),
        "dateModified": issue.modified.isoformat(),
        "author": [{"@type": "Person", "name": name} for name in issue.authors],
        "publisher": {"@type": "Organization", "name": outlet},
    }
    return {
        "s": story,
        "n": issue.number,
        "outlet": outlet,
        "domain": domain,
        "url": url,
        "authors": issue.authors,
        "byline": issue.authors[0],
        "agency": issue.agency,
        "published": issue.published,
        "modified": issue.modified,
        "photographer": _PHOTOGRAPHERS[issue.number],
        "at": datetime.isoformat,
        "dmy": _day_month,
        "mdy": _month_day,
        "ld": lambda kind: json.dumps({**linked, "@type": kind}),
    }


def _day_month(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"


def _month_day(moment: datetime) -> str:
    return f"{moment:%B} {moment.day}, {moment.year}"


def _marker(strings: list[str]) -> Callable[..., Markup]:
    """A function for layouts that notes a visible string and gives it back, escaped; with `link` its second word is a link."""

    def mark(text: str, *, link: bool = False) -> Markup:
        strings.append(text.strip())
        words = escape(text, quote=False).split(" ")
        if link and len(words) > 1:
            words[1] = f'<a href="/more">{words[1]}</a>'
        return Markup(" ".join(words))  # noqa: S704 - escaped above

    return mark
