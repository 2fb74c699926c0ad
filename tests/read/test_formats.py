"""Pages, records, mail, PDF and Word files."""

import gzip
import io
import json
import textwrap
from pathlib import Path

import pytest

from synoptic.errors import ReadError
from synoptic.model import Article
from synoptic.read import Limits, read_articles, read_story

PARAGRAPHS = (
    "Bus drivers in Port Ansel stayed off work for a second day on Wednesday in a dispute over night shifts.",
    "Nine of ten buses stood idle, the company said in a statement. The union put the share at all but six vehicles.",
    "Talks broke down on Monday night, and both sides have accepted an invitation from the labour ministry.",
)
PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Buses stand still | The Ledger</title>
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Buses stand still",
"datePublished": "2025-03-05T10:00:00Z",
"dateModified": "2025-03-05T12:00:00Z", "author": {{"name": "Ann Lee"}}, "publisher": {{"name": "The Ledger"}}}}</script></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>Buses stand still</h1><p class="byline">By Ann Lee</p>
<div class="share-bar"><a>Facebook</a></div>
<p>{PARAGRAPHS[0]}</p><p hidden>Unseen words</p><p>{PARAGRAPHS[1]}</p>
<aside class="related"><a>Ferries are full</a></aside><p>{PARAGRAPHS[2]}</p></article></main>
<footer>© 2025 The Ledger</footer></body></html>"""


def write(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def kept(article: Article) -> str:
    marked = {position for noise in article.noise for position in range(*noise.span)}
    return "".join(character for position, character in enumerate(article.text) if position not in marked)


def test_page(tmp_path: Path) -> None:
    (article,) = read_articles(write(tmp_path, "page.html", PAGE))
    assert (article.title, article.outlet, article.byline, article.language) == ("Buses stand still", "The Ledger", "Ann Lee", "en")
    assert (article.published, article.modified) == ("2025-03-05T10:00+00:00", "2025-03-05T12:00+00:00")
    assert all(paragraph in kept(article) for paragraph in PARAGRAPHS)
    assert not any(noise in kept(article) for noise in ("Facebook", "Ferries", "By Ann", "Home"))
    assert "Unseen" not in article.text
    assert article.text[slice(*article.headings[0])] == "Buses stand still"


def test_gzipped_page(tmp_path: Path) -> None:
    (article,) = read_articles(write(tmp_path, "page.html.gz", gzip.compress(PAGE.encode())))
    assert (article.id, article.title) == ("page", "Buses stand still")


def test_mhtml(tmp_path: Path) -> None:
    mail = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ledger.example/2025/03/05/buses\r\nSubject: Buses\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="xx"\r\n\r\n--xx\r\nContent-Type: text/html; charset=utf-8\r\n'
        f"Content-Transfer-Encoding: 8bit\r\n\r\n{PAGE}\r\n--xx--\r\n"
    )
    (article,) = read_articles(write(tmp_path, "page.mhtml", mail))
    assert (article.title, article.url) == ("Buses stand still", "https://ledger.example/2025/03/05/buses")


def test_newsletter(tmp_path: Path) -> None:
    body = "\n\n".join(PARAGRAPHS)
    mail = (
        "From: The Ledger <news@ledger.example>\nTo: me@x.example\nSubject: Fwd: Buses stand still\nDate: Wed, 05 Mar 2025 10:11:12 +0000\n"
        f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
    )
    (article,) = read_articles(write(tmp_path, "letter.eml", mail))
    assert (article.title, article.outlet, article.published) == ("Buses stand still", "The Ledger", "2025-03-05T10:11+00:00")
    assert article.text.startswith(PARAGRAPHS[0])


INNER = "From: The Ledger <news@ledger.example>\nDate: Wed, Mar 5, 2025 at 10:11 AM\nSubject: Buses stand still\nTo: <ann@x.example>\n"
WRAPPED = "\n\n".join(textwrap.fill(text, 60) for text in PARAGRAPHS)
QUOTED = "\n".join(f"> {line}".rstrip() for line in f"{INNER}\n\n{WRAPPED}".split("\n"))
FORWARDS = (
    f"FYI, see below.\n\n---------- Forwarded message ---------\n{INNER}\n\n{WRAPPED}\n",
    f"Begin forwarded message:\n\n{QUOTED}\n\nSent from my iPhone\n",
    f"Sent from my iPhone\n\nBegin forwarded message:\n\n{QUOTED}\n",
    f"-----Original Message-----\n{INNER.replace('Date:', 'Sent:')}\n{WRAPPED}\n",
    f"See below.\n\n{'_' * 32}\n{INNER}\n{WRAPPED}\n",
    (
        "---------- Forwarded message ---------\nFrom: Bo Ray <bo@y.example>\nDate: Thu, 6 Mar 2025\nSubject: Fwd: Buses stand still\n\n"
        f"---------- Forwarded message ---------\n{INNER}\n{WRAPPED}\n"
    ),
)


@pytest.mark.parametrize("body", FORWARDS, ids=["gmail", "apple", "signed", "outlook", "ruled", "twice"])
def test_a_forwarded_message_is_the_one_inside(tmp_path: Path, body: str) -> None:
    head = "From: Ann Lee <ann@x.example>\nTo: me@x.example\nSubject: Fwd: Buses stand still\nDate: Fri, 07 Mar 2025 08:00:00 +0000\n"
    mail = f"{head}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{body}"
    (article,) = read_articles(write(tmp_path, "letter.eml", mail))
    assert (article.title, article.outlet, article.published) == ("Buses stand still", "The Ledger", "2025-03-05T10:11")
    assert [" ".join(line.split()) for line in kept(article).split("\n") if line.strip()] == list(PARAGRAPHS)


def test_a_forwarded_page(tmp_path: Path) -> None:
    top = INNER.replace("<", "&lt;").replace("\n", "<br>")
    page = f"<div>FYI</div><div>---------- Forwarded message ---------<br>{top}</div>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    head = "From: Ann Lee <ann@x.example>\nSubject: Fwd: x\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
    mail = f"{head}\n<html><body>{page}</body></html>"
    (article,) = read_articles(write(tmp_path, "letter.eml", mail))
    assert (article.title, article.outlet, article.published) == ("Buses stand still", "The Ledger", "2025-03-05T10:11")
    assert " ".join(kept(article).split()) == " ".join(PARAGRAPHS)


def test_a_message_that_only_speaks_of_forwarding(tmp_path: Path) -> None:
    mail = (
        f"From: The Ledger <news@ledger.example>\nSubject: x\nMIME-Version: 1.0\n\n{PARAGRAPHS[0]}\n\nBegin forwarded message:\n\n{PARAGRAPHS[1]}\n"
    )
    (article,) = read_articles(write(tmp_path, "letter.eml", mail))
    assert article.outlet == "The Ledger"
    assert PARAGRAPHS[0] in kept(article)


RECORDS = (
    {
        "title": "Buses stand still",
        "text": "\n\n".join(PARAGRAPHS),
        "url": "https://x.example/a",
        "published": "2025-03-05",
        "outlet": "The Ledger",
        "author": "Ann Lee",
    },
    {
        "@type": "NewsArticle",
        "headline": "Buses stand still",
        "articleBody": "\n\n".join(PARAGRAPHS),
        "url": "https://x.example/a",
        "datePublished": "2025-03-05",
        "publisher": {"name": "The Ledger"},
        "author": [{"name": "Ann Lee"}],
    },
    {
        "type": "text",
        "headline": "Buses stand still",
        "body_text": "\n\n".join(PARAGRAPHS),
        "uri": "https://x.example/a",
        "firstcreated": "2025-03-05",
        "source": "The Ledger",
        "byline": "By Ann Lee",
    },
    {
        "title": "Buses stand still",
        "content": "".join(f"<p>{text}</p>" for text in PARAGRAPHS),
        "link": "https://x.example/a",
        "pubDate": 1741132800,
        "source": {"name": "The Ledger"},
        "creator": "Ann Lee",
    },
)


@pytest.mark.parametrize("record", RECORDS)
def test_records(tmp_path: Path, record: dict[str, object]) -> None:
    (article,) = read_articles(write(tmp_path, "a.json", json.dumps(record)))
    assert article.text == "\n\n".join(["Buses stand still", *PARAGRAPHS])
    assert (article.title, article.outlet, article.byline, article.url) == ("Buses stand still", "The Ledger", "Ann Lee", "https://x.example/a")
    assert article.published is not None
    assert article.published[:10] == "2025-03-05"


def test_lines_and_lists(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps(record) for record in RECORDS)
    assert [article.id for article in read_articles(write(tmp_path, "many.jsonl", lines))] == ["many", "many-2", "many-3", "many-4"]
    assert len(read_articles(write(tmp_path, "feed.json", json.dumps({"status": "ok", "articles": RECORDS})))) == len(RECORDS)


WITHOUT_TEXT: tuple[object, ...] = ({"title": "Empty"}, {"title": "Blank", "text": " "}, {"text": 5}, "words", None, 7, [])


@pytest.mark.parametrize("wrapped", [False, True])
def test_entries_without_text_are_told(tmp_path: Path, wrapped: bool) -> None:  # noqa: FBT001 - a parameter of the table
    entries = [RECORDS[0], *WITHOUT_TEXT, RECORDS[1]]
    path = write(tmp_path, "feed.json", json.dumps({"articles": entries} if wrapped else entries))
    articles, problems = read_story([path], metadata={})
    assert len(articles) == 2
    assert [problem.message for problem in problems] == ["entry 2, 3, 4, 5, 6 and 2 more: no text; passed over"]


def test_lines_without_text_are_told(tmp_path: Path) -> None:
    lines = [json.dumps(RECORDS[0]), *map(json.dumps, WITHOUT_TEXT), "{broken", json.dumps(RECORDS[1])]
    articles, problems = read_story([write(tmp_path, "feed.jsonl", "\n".join(lines))], metadata={})
    assert len(articles) == 2
    assert [problem.message for problem in problems] == [
        "line 9 is no JSON and was passed over",
        "line 2, 3, 4, 5, 6 and 2 more: no text; passed over",
    ]


def test_the_site_in_a_pages_graph_is_no_lost_article(tmp_path: Path) -> None:
    graph = {"@graph": [{"@type": "WebSite", "name": "The Ledger"}, RECORDS[1], {"@type": ["BreadcrumbList"]}]}
    articles, problems = read_story([write(tmp_path, "page.json", json.dumps(graph))], metadata={})
    assert (len(articles), problems) == (1, ())


def test_word_file(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading("Buses stand still", level=0)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    buffer = io.BytesIO()
    document.save(buffer)
    (article,) = read_articles(write(tmp_path, "a.docx", buffer.getvalue()))
    assert article.title == "Buses stand still"
    assert article.text == "\n\n".join(["Buses stand still", *PARAGRAPHS])


def pdf(*objects: bytes) -> bytes:
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj" % number + entry + b"endobj\n" for number, entry in enumerate(objects, 1))
    return body + b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n0\n%%%%EOF" % (len(objects) + 1)


def pdf_page(content: bytes, title: str) -> bytes:
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n" % len(content) + content + b"\nendstream ",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Title(" + title.encode() + b")>>",
    ).replace(b"/Root 1 0 R", b"/Root 1 0 R/Info 6 0 R")


def test_pdf(tmp_path: Path) -> None:
    raw = pdf_page(b"BT /F1 12 Tf 50 700 Td (Bus drivers stayed off work.) Tj ET", "")
    (article,) = read_articles(write(tmp_path, "a.pdf", raw))
    assert article.text == "Bus drivers stayed off work."


@pytest.mark.parametrize(
    ("stated", "outlet"),
    [
        ("Buses stand still for a day", None),
        ("Buses stand still for a day | The Ledger", "The Ledger"),
        ("The Ledger: Buses stand still for a day", "The Ledger"),
        ("p.html", None),
        ("The Ledger", None),
        ("", None),
    ],
)
def test_the_title_of_a_pdf_is_a_heading_in_it(tmp_path: Path, stated: str, outlet: str | None) -> None:
    lines = ["Bus drivers in Port Ansel stayed off", "work on Wednesday in a dispute over", "night shifts."]
    body = "".join(f"0 -14 Td ({line}) Tj " for line in lines)
    raw = pdf_page(f"BT /F1 24 Tf 50 700 Td (Buses stand) Tj 0 -28 Td (still for a day) Tj /F1 12 Tf 0 -20 Td {body}ET".encode(), stated)
    (article,) = read_articles(write(tmp_path, "a.pdf", raw))
    assert article.text == f"Buses stand still for a day\n\n{' '.join(lines)}"
    assert (article.title, article.outlet) == ("Buses stand still for a day", outlet)
    assert [article.text[slice(*span)] for span in article.headings] == ["Buses stand still for a day"]


HOSTILE = (
    ("deep.html", "<html><body>" + "<div>" * 10_000 + "words here", "nested 10,002 deep"),
    ("deep.json", "[" * 100_000, "nested too deep"),
    ("none.json", '{"a": 1}', "JSON without an article"),
    ("tags.html", "<i>x</i>" * 120_000, "more than 200,000 tags"),
    ("loop.pdf", pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"), "broken PDF|without text"),
    ("zip.docx", b"PK\x03\x04" + bytes(99), "broken DOCX"),
    ("nothing.eml", "From: a@b.example\nMIME-Version: 1.0\nSubject: x\n\n", "without text"),
)


RSS = '<?xml version="1.0"?><rss version="2.0"><channel><item><title>Buses stand still</title></item></channel></rss>'
UNREAD = (
    ("feed.xml", RSS, "XML, such as a feed"),
    ("feed.rss", RSS, "XML, such as a feed"),
    ("feed", RSS, "XML, such as a feed"),
    ("texts.csv", "title,text\nBuses stand still,Drivers stayed off work.\n", "a table"),
    ("texts.tsv.gz", gzip.compress(b"title\ttext\n"), "a table"),
    ("a.rtf", "{\\rtf1\\ansi Drivers stayed off work.}", "a rich-text document"),
    ("a", "{\\rtf1\\ansi Drivers stayed off work.}", "a rich-text document"),
    ("a.doc", b"\xd0\xcf\x11\xe0" + bytes(99), "an old Word document"),
    ("a.odt", b"PK\x03\x04" + bytes(99), "an OpenDocument document"),
    ("a", b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument document"),
    ("a.webarchive", b"bplist00" + bytes(99), "a Safari web archive"),
    ("a.zip", b"PK\x03\x04" + bytes(99), "broken archive"),
)


@pytest.mark.parametrize(("name", "content", "message"), UNREAD)
def test_what_is_not_read_says_what_to_do(tmp_path: Path, name: str, content: str | bytes, message: str) -> None:
    with pytest.raises(ReadError, match=rf"{message}.*; (?:save|give) "):
        read_articles(write(tmp_path, name, content))


@pytest.mark.parametrize("name", ["page.xml", "page.doc", "page.php", "page"])
def test_a_page_under_another_name_is_a_page(tmp_path: Path, name: str) -> None:
    (article,) = read_articles(write(tmp_path, name, PAGE))
    assert article.title == "Buses stand still"


@pytest.mark.parametrize(("name", "content", "message"), HOSTILE)
def test_hostile(tmp_path: Path, name: str, content: str | bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read_articles(write(tmp_path, name, content))


def test_gzip_bomb(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="more than 1,000,000 bytes"):
        read_articles(write(tmp_path, "zeros.gz", gzip.compress(bytes(5_000_000))), limits=Limits(raw_bytes=1_000_000))


def test_too_slow(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"took longer than 1e-06 seconds"):
        read_articles(write(tmp_path, "a.html", PAGE * 50), limits=Limits(seconds=0.000_001))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("page.html", '<html><head><meta name="generator" content="Synoptic"></head><body><p>The bridge was shut on Monday.</p></body></html>'),
        ("synopsis.json", '{"schema": "synopsis/1", "articles": [{"text": "The bridge was shut on Monday."}]}'),
        ("quotes.json", '{"schema": "quotes/1", "quotes": []}'),
    ],
)
def test_what_this_program_wrote_is_no_article(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match="written by synoptic"):
        read_articles(str(tmp_path / name))
