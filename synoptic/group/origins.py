"""Which articles go back to one text: an agency report and its reprints are one origin."""

from collections.abc import Mapping, Sequence

from synoptic.group.words import words_of
from synoptic.model import Article, Copy
from synoptic.text.ids import content_id

# Share of the shorter article's words that stand in copied passages. Containment of 0.3 finds every wire story cut to 60 % with a new
# lead, where a symmetric measure of 0.5 finds none (FIELD_NOTES, copies).
_CONTAINED = 0.3
# With the same agency named in both, less is enough: two sentences of a short report.
_CONTAINED_WITH_CREDIT = 0.1


def find_origins(articles: Sequence[Article], copies: Sequence[Copy]) -> Mapping[str, str]:
    """Article id → origin id.

    Two articles are of one origin where copied passages make up enough of the shorter one, less being enough where both credit the
    same agency, or where their texts are the same; and so are articles linked through others.
    """
    groups = {article.id: article.id for article in articles}
    by_id = {article.id: article for article in articles}
    texts = {article.id: tuple(word.fold for word in words_of(article)) for article in sorted(articles, key=lambda entry: entry.id)}
    for copy in copies:
        source, twin = by_id[copy.source], by_id[copy.copy]
        needed = _CONTAINED_WITH_CREDIT if _same_credit(source, twin) else _CONTAINED
        if containment(copy, source, twin, min(len(texts[source.id]), len(texts[twin.id]))) >= needed:
            _join(groups, source.id, twin.id)
    _join_identical(groups, texts)
    members: dict[str, list[str]] = {}
    for article in articles:
        members.setdefault(_root(groups, article.id), []).append(article.sha256)
    return {article.id: content_id("o", *sorted(members[_root(groups, article.id)])) for article in sorted(articles, key=lambda entry: entry.id)}


def containment(copy: Copy, source: Article, twin: Article, words: int) -> float:
    """Share in [0, 1] of the shorter article's `words` words that lie in copied passages."""
    shared = min(
        sum(len(source.text[a:b].split()) for a, b in (passage.source for passage in copy.passages)),
        sum(len(twin.text[a:b].split()) for a, b in (passage.copy for passage in copy.passages)),
    )
    return min(1.0, shared / words) if words else 0.0


def _same_credit(one: Article, other: Article) -> bool:
    return bool(one.agency and other.agency and one.agency.casefold() == other.agency.casefold())


def _join_identical(groups: dict[str, str], texts: Mapping[str, tuple[str, ...]]) -> None:
    """One origin for the same words, however they are laid out; an article shorter than any passage would go unnoticed otherwise."""
    first: dict[tuple[str, ...], str] = {}
    for key, text in texts.items():
        if text:
            _join(groups, first.setdefault(text, key), key)


def _root(groups: Mapping[str, str], key: str) -> str:
    while groups[key] != key:
        key = groups[key]
    return key


def _join(groups: dict[str, str], one: str, other: str) -> None:
    low, high = sorted((_root(groups, one), _root(groups, other)))
    groups[high] = low
