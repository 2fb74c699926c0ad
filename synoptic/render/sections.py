"""A synopsis as an outline: which sections there are and in which order."""

from collections import Counter
from collections.abc import Iterator, Sequence

from synoptic.model import Copy, Relation, Synopsis
from synoptic.render.claims import alone_section, claim_sections
from synoptic.render.lookup import Lookup, compared_articles, counted, look_up, masthead, quote, story_size
from synoptic.render.once import told_once
from synoptic.render.outline import Entry, Note, Outline, Quote, Section, heading
from synoptic.render.ranking import PERHAPS
from synoptic.render.sentences import quote_sentences
from synoptic.render.voices import names_section, speech_section, timeline_section

_VOICES = (speech_section, timeline_section, names_section)


def outline_synopsis(synopsis: Synopsis, *, details: bool = False, core: bool = False) -> Outline:
    """What is shown of a synopsis, gist first; sections that would be empty are left out.

    With `details` each statement stands by itself, where else those of one sentence are quoted together.
    `core` leaves out what one article alone says; its number still stands in the counts.
    """
    synopsis, again = told_once(synopsis)
    lookup = look_up(synopsis, again)
    claims = list(claim_sections(synopsis, lookup))
    sections = claims if core else [*claims, *alone_section(synopsis, lookup, details=details)]
    sections += [section for voices in _VOICES for section in voices(synopsis, lookup)]
    sections += [*_copies_section(synopsis, lookup), *_not_compared_section(synopsis, lookup, details=details), *_problems_section(synopsis)]
    return Outline(synopsis.title, _counts(synopsis, claims), tuple(_articles(synopsis, lookup)), tuple(sections))


def _counts(synopsis: Synopsis, sections: Sequence[Section]) -> str:
    """One line on the whole; claims are counted as they are shown."""
    dates = " to ".join(dict.fromkeys(synopsis.published)) if synopsis.published else "no date"
    tally = Counter(claim.relation for claim in synopsis.claims)
    shared = ", ".join(f"{tally[relation]} {relation}" for relation in Relation if tally[relation])
    doubted = sum(len(section.entries) for section in sections if section.heading == PERHAPS)
    shared += f"; {doubted} of them perhaps" if doubted else ""
    claims = counted(len(synopsis.claims), "shared claim") + (f" ({shared})" if shared else "")
    alone = sum(len(ids) for _, ids in synopsis.alone)
    return " · ".join((*story_size(synopsis), dates, claims, f"{alone} said by one alone"))


def _articles(synopsis: Synopsis, lookup: Lookup) -> Iterator[Note]:
    numbers, compared = _origin_numbers(lookup), compared_articles(synopsis)
    for article in synopsis.articles:
        parts = (
            masthead(article) or "no outlet named",
            article.published or "no date",
            f"origin {numbers.get(article.id, '–')}",
            "" if article.id in compared else "not compared",
            article.title and f"“{article.title}”",
        )
        yield Note(article.id, ", ".join(part for part in parts if part))


def _origin_numbers(lookup: Lookup) -> dict[str, int]:
    """Article id → its origin's number, in the order of the articles: ids of origins are digests, hard to tell apart."""
    order = list(dict.fromkeys(lookup.origins[key] for key in lookup.articles if key in lookup.origins))
    numbers = {origin: number for number, origin in enumerate(order, 1)}
    return {article: numbers[origin] for article, origin in lookup.origins.items()}


def _copies_section(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    shared: dict[int, list[str]] = {}
    for article, number in _origin_numbers(lookup).items():
        shared.setdefault(number, []).append(article)
    entries = [Entry(heading(f"Origin {number}: {', '.join(articles)}")) for number, articles in sorted(shared.items()) if len(articles) > 1]
    entries += [_copy(copy, lookup) for copy in synopsis.copies]
    if entries:
        yield Section("Copies and origins", tuple(entries))


def _copy(copy: Copy, lookup: Lookup) -> Entry:
    copied = sum(passage.copy.end - passage.copy.start for passage in copy.passages)
    share = round(100 * copied / max(1, len(lookup.articles[copy.copy].text)))
    passages = counted(len(copy.passages), "passage")
    text = lookup.articles[copy.copy].text
    quotes = tuple(Quote(text[p.copy.start : p.copy.end], ((copy.copy, (p.copy,)), (copy.source, (p.source,)))) for p in copy.passages)
    return Entry(heading(f"{copy.copy} has {passages} of {copy.source}: {copied} characters, {share} % of it"), more=quotes)


def _not_compared_section(synopsis: Synopsis, lookup: Lookup, *, details: bool) -> Iterator[Section]:
    reasons: dict[str, list[str]] = {}
    for entry in synopsis.not_compared:
        reasons.setdefault(entry.why, []).append(entry.statement)
    compared = compared_articles(synopsis)
    apart = [article.id for article in synopsis.articles if article.id not in compared]
    entries = [Entry(heading(f"Nothing of {', '.join(apart)}"))] if apart else []
    entries += [Entry(heading(why), _clauses(ids, lookup, details=details)) for why, ids in sorted(reasons.items())]
    if entries:
        yield Section("Not compared", tuple(entries))


def _clauses(ids: list[str], lookup: Lookup, *, details: bool) -> tuple[Quote, ...]:
    if details:
        return tuple(quote(lookup, statement) for statement in lookup.statements_of(ids))
    return quote_sentences(lookup, ids, tagged=True)


def _problems_section(synopsis: Synopsis) -> Iterator[Section]:
    if synopsis.problems:
        yield Section("Problems", tuple(Entry(Quote(problem.message, ((problem.article or "story", ()),))) for problem in synopsis.problems))
