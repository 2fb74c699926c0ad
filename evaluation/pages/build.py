"""Makes the saved pages: each layout with four stories, and what is text and what is noise on each as the layout marks it.

A layout writes every visible string through `K` (kept: the article's) or `N` (noise). `CHECKED` layouts are for checking only:
no rule of the reader was changed because of them.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

_HERE = Path(__file__).parent
DEVELOPED = ("broadsheet", "public-broadcaster", "tabloid", "local-wordpress", "state-agency", "agency", "live-blog", "blog", "aggregator", "translated")
CHECKED = ("semantic", "red-top", "tables", "wire-divs", "letter", "paywall")
_STORIES_EACH = 4
# Invented newsrooms, one list a layout: name and host; the agency that stands in datelines, where the layout has one.
_OUTLETS = {
    "broadsheet": (("The Northern Ledger", "northernledger.example"), ("The Alder Standard", "alderstandard.example")),
    "public-broadcaster": (("CBC Corvania", "corvania.example"), ("Radio Tosk", "radiotosk.example")),
    "tabloid": (("Daily Comet", "dailycomet.example"), ("Daily Lantern Online", "lantern.example")),
    "local-wordpress": (("Kerbridge Bugle", "kerbridgebugle.example"), ("The Brann Valley Record", "brannrecord.example")),
    "state-agency": (("Tarsinform", "tarsinform.example"), ("VelTA", "velta.example")),
    "agency": (("Meridian Press", "meridianpress.example"), ("United Wire", "unitedwire.example")),
    "live-blog": (("The Observer of Marsk", "marskobserver.example"), ("The Chronicle", "chronicle.example")),
    "blog": (("Letters from Drev", "drevletters.example"), ("Harbour Notes", "harbournotes.example")),
    "aggregator": (("Wahoo News", "wahoo.example"), ("MSM Today", "msmtoday.example")),
    "translated": (("Velmorska Gazeta", "velgazeta.example"), ("Tarsis Online", "tarsisonline.example")),
    "semantic": (("NRS", "nrs.example"), ("Kanal Fire", "kanalfire.example")),
    "red-top": (("The Moon", "themoon.example"), ("The Flash", "theflash.example")),
    "tables": (("Helmstad Gazette", "helmgazette.example"), ("Orvelle Courier", "orvellecourier.example")),
    "wire-divs": (("Continental", "continental.example"), ("Eastwire", "eastwire.example")),
    "letter": (("The Long Ferry", "longferry.example"), ("Money in the North", "moneynorth.example")),
    "paywall": (("Capital Times", "capitaltimes.example"), ("The Trade Review", "tradereview.example")),
}  # fmt: skip
_AGENCIES = {"agency": ("MP", "UW"), "aggregator": ("AFP", "Reuters"), "wire-divs": ("Continental", "Eastwire"), "state-agency": ("Tarsinform", "VelTA")}
_PHOTOGRAPHERS = ("Jana Kolb", "Miguel Sato", "Ola Brandt", "Fiona Reyes")
_WITHOUT_BYLINE = ("state-agency", "aggregator")
_WITH_MODIFIED = ("broadsheet", "public-broadcaster", "tabloid", "agency", "live-blog", "semantic", "wire-divs", "letter", "paywall")
_FIRST_DAY = datetime(2024, 3, 4, 6, 37, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SavedPage:
    """One page: its file name and source, its fields, and the strings on it that are the article's and those that are not."""

    name: str
    layout: str
    source: str
    fields: dict[str, str | None]
    kept: tuple[str, ...]
    noise: tuple[str, ...]


def build_pages(layouts: tuple[str, ...] = DEVELOPED + CHECKED) -> Iterator[SavedPage]:
    """The pages of some layouts, the same ones each time."""
    stories = json.loads((_HERE / "stories.json").read_text(encoding="utf-8"))
    environment = Environment(loader=FileSystemLoader(_HERE / "layouts"), autoescape=True)
    every = DEVELOPED + CHECKED
    for layout in layouts:
        for number in range(_STORIES_EACH):
            place = every.index(layout) + number
            yield _page(environment, layout, number, stories[(place + number) % len(stories)])


def _page(environment: Environment, layout: str, number: int, story: dict[str, object]) -> SavedPage:
    kept: list[str] = []
    noise: list[str] = []
    context = _context(layout, number, story)
    rendered = environment.get_template(f"{layout}.html").render(**context, K=_marker(kept), N=_marker(noise))
    agency = context["agency"] if layout in _AGENCIES else None
    published, modified = context["published"], context["modified"]
    fields = {
        "title": kept[1] if layout == "red-top" else kept[0],
        "outlet": context["outlet"],
        "byline": None if layout in _WITHOUT_BYLINE else ", ".join(_authors(layout, story)),
        "agency": agency,
        "published": published.strftime("%Y-%m-%d"),
        "modified": modified.strftime("%Y-%m-%d") if layout in _WITH_MODIFIED else None,
    }
    return SavedPage(f"{layout}-{number + 1}", layout, rendered, fields, tuple(kept), tuple(noise))


def _authors(layout: str, story: dict[str, object]) -> list[str]:
    authors = story["authors"]
    assert isinstance(authors, list)
    return authors[:1] if layout in ("public-broadcaster", "red-top", "wire-divs", "blog", "letter", "translated", "local-wordpress", "tables", "live-blog", "semantic", "broadsheet") else authors


def _context(layout: str, number: int, story: dict[str, object]) -> dict[str, object]:
    outlet, domain = _OUTLETS[layout][number % 2]
    published = _FIRST_DAY + timedelta(days=53 * number + 17 * len(layout), hours=number * 5 % 11, minutes=len(layout))
    modified = published + timedelta(days=number % 2, hours=3, minutes=11)
    url = f"https://www.{domain}/{published:%Y/%m/%d}/{story['slug']}-{100 + number}"
    byline = _authors(layout, story)[0]
    agency = _AGENCIES.get(layout, ("", ""))[number % 2]
    linked = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": story["seo"], "url": url, "datePublished": published.isoformat(), "dateModified": modified.isoformat(),
        "author": [{"@type": "Person", "name": name} for name in _authors(layout, story)], "publisher": {"@type": "Organization", "name": outlet},
    }  # fmt: skip
    return {
        "s": story, "n": number, "outlet": outlet, "domain": domain, "url": url, "byline": byline, "agency": agency, "published": published, "modified": modified,
        "photographer": _PHOTOGRAPHERS[number], "at": datetime.isoformat, "dmy": _day_month, "mdy": _month_day, "ld": lambda kind: json.dumps({**linked, "@type": kind}),
    }  # fmt: skip


def _day_month(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"


def _month_day(moment: datetime) -> str:
    return f"{moment:%B} {moment.day}, {moment.year}"


def _marker(strings: list[str]) -> Callable[..., Markup]:
    """A function for layouts that notes a visible string and gives it back, escaped; with `link` its second word is a link."""

    def mark(text: str, *, link: bool = False) -> Markup:
        strings.append(text.strip())
        words = escape(text, quote=False).split(" ")
        if link and len(words) > 3:  # noqa: PLR2004 - long enough to link a word
            words[1] = f'<a href="/more">{words[1]}</a>'
        return Markup(" ".join(words))  # noqa: S704 - escaped above

    return mark
