"""What a page's markup states of its article.

Order of trust: JSON-LD, then meta tags and links, then microdata and the elements that carry a byline, a time or a title. What is left
is looked for in the lines of the text (`synoptic.read.metadata`), and a date that none of them gives by htmldate.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import html

from synoptic.lexicon.field_names import META_NAMES
from synoptic.read.bylines import agency_name, is_person_name, read_byline, read_names
from synoptic.read.dates import iso_date
from synoptic.read.html.hints import names_kind
from synoptic.read.html.layout import Block
from synoptic.read.html.linked import linked_fields, unread_linked_dates
from synoptic.read.language import normal_language
from synoptic.read.metadata import plain_title
from synoptic.read.outlets import outlet_of

_TITLE_SEPARATOR = re.compile(r"\s+[|»•·–—-]\s+|\s*\|\s*|::")
_MARKS = " :|»•·–—-"
_TITLE_START = 40
_LEAST_SHARED = {"h1": 0.5, "h2": 0.9, "h3": 0.9}
_FIRST_HEADING = 0.25
_AUTHOR_CLASS = re.compile(
    r"(?:^|[\s_-])(?:authors?|byline|author-?name|fn|writer|contributor)"
    r"(?:$|[\s_-](?![\w-]*(?:bio|box|image|photo|avatar|twitter|link-list)))",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 120
_EARLIEST, _LATEST = "1990-01-01", "2099-12-31"


def markup_fields(root: html.HtmlElement, blocks: Sequence[Block], *, address: str | None) -> dict[str, str]:
    """The fields that a page states, by the order of trust above. `address` is where the page was saved from, if the file says so."""
    meta = _meta_fields(root)
    stated = {**_element_fields(root), **meta, **linked_fields(root)}
    stated["url"] = _canonical(root) or stated.get("url", "") or address or _saved_from(root)
    window = _window_title(root)
    stated["title"] = _title(blocks, [stated.get("title", ""), meta.get("title", ""), window]) or _without_outlet(window)
    stated["outlet"] = stated.get("outlet") or _outlet_in(window, stated["title"]) or outlet_of(stated["url"]) or ""
    stated["byline"] = stated.get("byline") or _shown_byline(root)
    stated["language"] = normal_language(root.get("lang") or root.get("xml:lang") or "") or stated.get("language", "")
    return {name: value for name, value in _settled(stated).items() if value}


def guessed_date(source: str, url: str | None) -> str | None:
    """The day of first publication as htmldate finds it in a page that states none."""
    import htmldate  # noqa: PLC0415 - only for pages without a stated date

    try:
        return htmldate.find_date(source, original_date=True, extensive_search=False, url=url, min_date=_EARLIEST, max_date=_LATEST)
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        return None


def unread_dates(root: html.HtmlElement) -> list[str]:
    """The first value that a page's markup states for its day of publication, where it is no date."""
    named = _named_metas(root)
    return [*unread_linked_dates(root), *(value for key in META_NAMES["published"] for value in named.get(key, ()))][:1]


def _named_metas(root: html.HtmlElement) -> dict[str, list[str]]:
    named: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or "").strip().lower()
        content = re.sub(r"\s+", " ", meta.get("content") or "").strip()
        if name and content:
            named.setdefault(name, []).append(content)
    return named


def _meta_fields(root: html.HtmlElement) -> dict[str, str]:
    named = _named_metas(root)
    fields = {field: value for field, keys in META_NAMES.items() if (value := next(_formed(field, keys, named), None))}
    if "agency" in fields and not agency_name(fields["agency"]):
        fields.pop("agency")
    return fields


def _formed(field: str, keys: Sequence[str], named: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The values of a field's tags that have its form."""
    for key in keys:
        values = named.get(key, ())
        if field in ("published", "modified"):
            yield from filter(None, map(iso_date, values))
        elif field == "language":
            yield from filter(None, map(normal_language, values))
        elif field == "byline":
            names = [value for value in values if "://" not in value]
            yield from [", ".join(dict.fromkeys(names))] if names else []
        else:
            yield from values


def _shown_byline(root: html.HtmlElement) -> str:
    """The text of the first element whose class says that it names the author and that reads so.

    Comments have authors too and are passed over; those of teasers, and bylines at an article's foot, come after all others.
    """
    found: dict[bool, str] = {}
    for element in root.iter():
        names = f"{element.get('class') or ''} {element.get('data-testid') or ''}" if isinstance(element.tag, str) else ""
        if not _AUTHOR_CLASS.search(names):
            continue
        text = " ".join("".join(element.itertext()).split())
        plain = re.sub(r"^by\s+", "", text, flags=re.IGNORECASE)
        around = {names_kind(f"{above.get('class') or ''} {above.get('id') or ''}") for above in element.iterancestors()}
        if 0 < len(text) <= _LONGEST_BYLINE and "other" not in around and read_byline(f"By {plain}") and _names_people(plain):
            found.setdefault("navigation" in around, plain)
    return found.get(False) or found.get(True) or ""


def _names_people(text: str) -> bool:
    """Whether a text is one or more names of people, as far as shape tells."""
    names = read_names(text).byline
    return bool(names) and all(is_person_name(name) for name in str(names).split(", "))


def _element_fields(root: html.HtmlElement) -> dict[str, str]:
    """Microdata, `rel=author` and `<time>`: the first of each."""
    fields: dict[str, str] = {}
    for element in root.iter():
        prop = element.get("itemprop") or ("author" if "author" in (element.get("rel") or "").split() and element.tag == "a" else "")
        if not isinstance(element.tag, str) or prop not in _PROPERTIES or _PROPERTIES[prop] in fields:
            continue
        value = element.get("datetime") or element.get("content") or " ".join("".join(element.itertext()).split())[:200]
        field = _PROPERTIES[prop]
        formed = iso_date(value) if field in ("published", "modified") else value
        if formed and not (field == "byline" and "://" in formed):
            fields[field] = formed
    return fields


_PROPERTIES = {"datePublished": "published", "dateModified": "modified", "author": "byline", "headline": "title"}


def _settled(stated: dict[str, str]) -> dict[str, str]:
    """Fields in their last form: an agency in the byline is the agency, the outlet is no author, a change at the hour of publication is none."""
    credit = read_names(stated.get("byline", ""), outlet=stated.get("outlet", ""))
    stated["byline"] = credit.byline or ""
    stated["agency"] = stated.get("agency") or credit.agency or ""
    if stated.get("modified") == stated.get("published"):
        stated["modified"] = ""
    return stated


def _canonical(root: html.HtmlElement) -> str:
    for link in root.iter("link"):
        href = (link.get("href") or "").strip()
        if "canonical" in (link.get("rel") or "").lower().split() and re.match(r"https?://\S+$", href):
            return href
    return ""


def _saved_from(root: html.HtmlElement) -> str:
    """The address in the comment that browsers write into a page they save, where the reader kept it as an attribute."""
    return root.get("data-saved-from") or ""


def _window_title(root: html.HtmlElement) -> str:
    title = root.find(".//title")
    return re.sub(r"\s+", " ", title.text_content()).strip() if title is not None else ""


def _without_outlet(window: str) -> str:
    """The longest part of a window's title: the others are the outlet and the section."""
    return max(_TITLE_SEPARATOR.split(window), key=len, default="").strip()


def _outlet_in(window: str, title: str) -> str:
    """The part of a window's title after the article's own, else the part before it."""
    place = window.casefold().find(title.casefold()[:_TITLE_START]) if title else -1
    if place < 0 or len(window.casefold()) != len(window):
        return ""
    after = [part.strip(_MARKS) for part in _TITLE_SEPARATOR.split(window[place + len(title) :]) if part.strip(_MARKS)]
    before = [part.strip(_MARKS) for part in _TITLE_SEPARATOR.split(window[:place]) if part.strip(_MARKS)]
    return after[-1] if after else before[0] if before else ""


def _title(blocks: Sequence[Block], stated: Sequence[str]) -> str:
    """The heading on the page that a stated title is, else the only `h1`, else the first stated title but the window's.

    An `h1` need share only half of its words with what is stated, for that is often written for search engines; a lower heading nearly all.
    A site's own name, an `h1` on old pages, says less of the window's title than the article's heading does.
    """
    headings = [(block.tag, plain_title(block.text)) for block in blocks if block.tag in _LEAST_SHARED]
    for title in filter(None, stated):
        words = set(re.findall(r"\w+", title.casefold()))
        alike = [(share, -index, heading) for index, (tag, heading) in enumerate(headings) if (share := _alike(words, tag, heading))]
        if alike:
            return max(alike)[2]
    only = [heading for tag, heading in headings if tag == "h1"]
    return only[0] if len(only) == 1 else next(filter(None, stated[:-1]), "")


def _alike(words: set[str], tag: str, heading: str) -> float:
    """How much of a stated title a heading says, 0 where it says too much else; an `h1` is preferred."""
    own = set(re.findall(r"\w+", heading.casefold()))
    shared = len(words & own)
    if not own or shared < _LEAST_SHARED[tag] * len(own):
        return 0.0
    return shared / len(words) + (_FIRST_HEADING if tag == "h1" else 0)
