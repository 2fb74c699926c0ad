"""What a page's markup states of its article.

Order of trust: JSON-LD, then meta tags and links, then microdata and the elements that carry a byline, a time or a title. What is left
is looked for in the lines of the text (`synoptic.read.metadata`), and a date that none of them gives by htmldate.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import html

from synoptic.read.bylines import agency_name, read_byline
from synoptic.read.dates import iso_date
from synoptic.read.html.linked import linked_fields
from synoptic.read.html.layout import Block
from synoptic.read.language import normal_language
from synoptic.read.metadata import outlet_of, plain_title

# Names and properties of meta tags, the most telling first.
_META: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "sailthru.title", "parsely-title", "headline"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "citation_journal_title", "twitter:app:name:iphone", "copyright"),
    "published": (
        "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued",
        "dcterms.created", "dc.date", "dcterms.date", "publish-date", "publish_date", "publication_date", "pubdate", "pub_date", "article.published", "citation_publication_date",
        "date.created", "article_date_original", "originalpublicationdate", "article:published", "published", "date",
    ),
    "modified": (
        "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod",
        "article.updated", "article:modified", "revised", "date.updated",
    ),
    "byline": ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "byl", "cxenseparse:author"),
    "language": ("og:locale", "dc.language", "language", "content-language"),
    "agency": ("news_agency", "source", "original-source", "syndication-source", "dc.source", "cre", "article:provider"),
    "url": ("og:url", "twitter:url", "citation_public_url"),
}  # fmt: skip
_TITLE_SEPARATOR = re.compile(r"\s+[|»•·–—-]\s+|\s*\|\s*|::")
_EARLIEST, _LATEST = "1990-01-01", "2099-12-31"


def markup_fields(root: html.HtmlElement, blocks: Sequence[Block], *, address: str | None) -> dict[str, str]:
    """The fields that a page states, by the order of trust above. `address` is where the page was saved from, if the file says so."""
    meta = _meta_fields(root)
    stated = {**_element_fields(root), **meta, **linked_fields(root)}
    stated["url"] = _canonical(root) or stated.get("url", "") or address or _saved_from(root)
    window = _window_title(root)
    stated["title"] = _title(blocks, [stated.get("title", ""), meta.get("title", ""), window]) or _without_outlet(window)
    stated["outlet"] = stated.get("outlet") or _outlet_in(window, stated["title"]) or outlet_of(stated["url"]) or ""
    stated["language"] = normal_language(root.get("lang") or root.get("xml:lang") or "") or stated.get("language", "")
    return {name: value for name, value in _settled(stated).items() if value}


def guessed_date(source: str, url: str | None) -> str | None:
    """The day of first publication as htmldate finds it in a page that states none."""
    import htmldate  # noqa: PLC0415 - only for pages without a stated date

    try:
        return htmldate.find_date(source, original_date=True, extensive_search=False, url=url, min_date=_EARLIEST, max_date=_LATEST)
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        return None


def _meta_fields(root: html.HtmlElement) -> dict[str, str]:
    named: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or "").strip().lower()
        content = re.sub(r"\s+", " ", meta.get("content") or "").strip()
        if name and content:
            named.setdefault(name, []).append(content)
    fields = {field: value for field, keys in _META.items() if (value := next(_formed(field, keys, named), None))}
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
    byline = stated.get("byline", "")
    credit = read_byline(f"By {re.sub(r'^[Bb]y ', '', byline)}") if byline else None
    known = agency_name(byline) or (credit.agency if credit else None)
    if known:
        stated["agency"] = stated.get("agency") or known
    if credit:
        stated["byline"] = credit.byline or ""
    elif byline and agency_name(byline):
        stated["byline"] = ""
    if _same(stated.get("byline", ""), stated.get("outlet", "")) or "@" in stated.get("byline", ""):
        stated["byline"] = ""
    if stated.get("modified") == stated.get("published"):
        stated["modified"] = ""
    return stated


def _same(first: str, second: str) -> bool:
    return bool(first) and first.casefold().removeprefix("the ") == second.casefold().removeprefix("the ")


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
    """The part of a window's title after the article's own title."""
    if not title or not window.casefold().startswith(title.casefold()[:40]):
        return ""
    rest = [part.strip() for part in _TITLE_SEPARATOR.split(window[len(title) :]) if part.strip()]
    return rest[-1] if rest else ""


def _title(blocks: Sequence[Block], stated: Sequence[str]) -> str:
    """The heading on the page: the first `h1` whose words a stated title shares, else the only `h1`, else the first stated title."""
    headings = [plain_title(block.text) for block in blocks if block.tag == "h1"]
    for title in stated:
        words = set(re.findall(r"\w+", title.casefold()))
        alike = [heading for heading in headings if words and _shared(words, heading)]
        if alike:
            return alike[0]
    if len(headings) == 1:
        return headings[0]
    first = next(filter(None, stated), "")
    return first if first != stated[-1] else ""


def _shared(words: set[str], heading: str) -> bool:
    own = set(re.findall(r"\w+", heading.casefold()))
    return bool(own) and len(words & own) >= _LEAST_SHARED * len(own)


_LEAST_SHARED = 0.5
