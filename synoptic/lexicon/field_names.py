"""The names under which pages and records state the fields of an article: schema.org, Open Graph, Dublin Core, IPTC ninjs, and common usage.

Compiled for this project from the standards and from knowing publishing systems; each tuple has the most telling name first.
"""

# The keys under which each field is found, the most telling first: schema.org, ninjs, then what scrapers and feeds use.
RECORD_KEYS: dict[str, tuple[str, ...]] = {
    "title": ("headline", "title", "name", "headline_main", "article_title", "alternativeHeadline"),
    "published": (
        "datePublished", "date_published", "published", "published_at", "publishedAt", "publish_date", "pubDate", "pub_date", "date_publish", "firstcreated",
        "firstCreated", "publication_date", "versioncreated", "versionCreated", "date", "created_at", "dateCreated", "created", "timestamp", "datetime", "time",
    ),
    "modified": ("dateModified", "date_modified", "modified", "updated", "updated_at", "updatedAt", "modified_at", "contentmodified", "versioncreated", "last_updated"),
    "url": ("url", "link", "canonical_url", "canonicalUrl", "permalink", "web_url", "webUrl", "source_url", "article_url", "mainEntityOfPage", "uri", "href", "@id"),
    "outlet": ("publisher", "outlet", "source_name", "sourceName", "site_name", "siteName", "sitename", "source", "newspaper", "publication", "provider", "source_domain", "domain", "site"),
    "byline": ("byline", "author", "authors", "creator", "by", "author_name"),
    "agency": ("agency", "sourceOrganization", "infosources", "newsAgency", "wire", "creditText"),
    "language": ("inLanguage", "language", "lang"),
}  # fmt: skip
BODY_KEYS = (
    "articleBody",
    "text",
    "body_text",
    "body",
    "content",
    "full_text",
    "fulltext",
    "maintext",
    "article",
    "article_body",
    "articleText",
    "body_xhtml",
    "body_html",
    "content_html",
    "content_text",
    "raw_text",
    "story",
    "description_text",
)
LIST_KEYS = (
    "articles",
    "items",
    "results",
    "entries",
    "docs",
    "data",
    "stories",
    "news",
    "hits",
    "documents",
    "@graph",
    "response",
    "itemListElement",
)

# Names and properties of meta tags, the most telling first.
META_NAMES: dict[str, tuple[str, ...]] = {
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
