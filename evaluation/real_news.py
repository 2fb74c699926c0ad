"""The articles of real news that lie in `../shared/stories`, as they would be read from text files."""

import json
from hashlib import sha256

from evaluation.sets import NEWS
from synoptic.model import Article
from synoptic.read.assemble import assemble
from synoptic.read.page import Page


def news_rows(longest: int) -> list[dict[str, str]]:
    """What is known of each article whose text has at most so many characters; none where the articles are not here."""
    if not NEWS.is_file():
        return []
    return [row for line in NEWS.read_text(encoding="utf-8").splitlines() if len((row := json.loads(line))["text"]) <= longest]


def news_article(row: dict[str, str]) -> Article:
    """The article as it would be read from a text file: its title, a blank line, its text; noise marked."""
    text = f"{row['title']}\n\n{row['text']}" if row["title"] else row["text"]
    known = {"published": row["published"][:10], "language": "en"}
    return assemble(Page(text), article_id=row["id"], path=row["id"], digest=sha256(text.encode()).hexdigest(), metadata=known)
