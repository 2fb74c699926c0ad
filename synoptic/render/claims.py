"""Sections on claims: what all say, where they contradict or differ, what some say, what one alone says."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import count

from synoptic.model import MORE_SPECIFIC, Claim, DifferenceKind, Relation, Statement, Synopsis
from synoptic.render.lookup import Lookup, compared_origins, counted, difference_note, gather, in_its_sentence, quote, widened
from synoptic.render.outline import Entry, Note, Quote, Section
from synoptic.render.ranking import PERHAPS, WHO_IS_WHO, told_apart
from synoptic.render.safe import clip
from synoptic.render.sentences import quote_sentences

_BOTH = 2
# Wordings shown beside the gist; the others are for a reader who asks for details.
_WORDINGS = 5
# "He also expressed hope": a clause before its "that" with no more words than this only says that somebody speaks.
_REPORTING = 4
_WORD = re.compile(r"\w+")
# Pairs of articles whose relation is told where it is not the same between all of them.
_PAIRS = 6
# A clause that tells a claim again is cut to so many characters.
_AGAIN = 100
# The words on each side say all; their reason is for a reader who asks for details.
_PLAIN_KINDS = frozenset((DifferenceKind.DETAIL, DifferenceKind.ATTRIBUTION))


def claim_sections(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    """Claims, numbered in the order they are shown: what all origins say, what they part over, what some say, who is who, what is doubtful."""
    numbers = count(1)
    quoted = {claim.id: _quoted(claim, lookup) for claim in synopsis.claims}
    seen = {statement.id for statements in quoted.values() for statement in statements}
    for heading, relation, claims in _ordered(synopsis, lookup):
        if claims:
            entries = _parts_last([_entry(claim, lookup, quoted[claim.id], seen) for claim in claims])
            yield Section(heading, tuple(replace(entry, number=next(numbers)) for entry in entries), relation)


def _parts_last(entries: Sequence[Entry]) -> list[Entry]:
    """Entries in order, but behind all others those that show only some of what another shows."""
    shown = [frozenset((one.words, one.articles) for one in (entry.lead, *entry.quotes) if one) for entry in entries]
    is_part = [any(own < other for other in shown) for own in shown]
    return [entry for part in (False, True) for entry, is_one in zip(entries, is_part, strict=True) if is_one is part]


def _ordered(synopsis: Synopsis, lookup: Lookup) -> Iterator[tuple[str, Relation | None, list[Claim]]]:
    total = compared_origins(synopsis)
    apart = told_apart(synopsis.claims, lookup.statements)

    def weight(claim: Claim) -> tuple[int, float, str]:
        return -claim.origins, _earliness(claim, lookup), claim.id

    ranked = sorted(synopsis.claims, key=weight)
    parts = {heading: [claim for claim in ranked if apart.get(claim.id) == heading] for heading in (None, WHO_IS_WHO, PERHAPS)}
    agreed = [claim for claim in parts[None] if claim.relation is Relation.AGREE]
    yield all_say(total), Relation.AGREE, [claim for claim in agreed if claim.origins >= total]
    for relation, heading in ((Relation.CONTRADICT, "Where they contradict each other"), (Relation.DIFFER, "Where they differ")):
        yield heading, relation, [claim for claim in parts[None] if claim.relation is relation]
    for fewer in range(total - 1, 0, -1):
        yield some_say(fewer, total), Relation.AGREE, [claim for claim in agreed if claim.origins == fewer]
    yield WHO_IS_WHO, Relation.AGREE, parts[WHO_IS_WHO]
    yield PERHAPS, None, sorted(parts[PERHAPS], key=lambda claim: -claim.relation.strength)


def all_say(total: int) -> str:
    """The heading of what every origin says."""
    if total <= 1:
        return "What all say, of one origin"
    return "What both origins say" if total == _BOTH else f"What all {total} origins say"


def some_say(number: int, total: int) -> str:
    """The heading of what some of the origins say."""
    return "Repeated, but by one origin only" if number == 1 else f"What {number} of {total} origins say"


def _earliness(claim: Claim, lookup: Lookup) -> float:
    """How early its articles tell the claim, 0 to 1: news tells the weightiest first."""
    firsts: dict[str, float] = {}
    for statement in lookup.statements_of(claim.statements):
        length = max(1, len(lookup.articles[statement.article].text))
        firsts.setdefault(statement.article, statement.spans[0].start / length)
    return round(sum(firsts.values()) / max(1, len(firsts)), 3)


def _quoted(claim: Claim, lookup: Lookup) -> list[Statement]:
    """The statements by which a claim is told, the gist first: one of each article, and what it says since when."""
    statements = lookup.statements_of(claim.statements)
    lead = next((statement for statement in statements if statement.text == claim.gist), None)
    telling = [_most_telling(claim, article, statements, lookup) for article in claim.articles if lead is None or article != lead.article]
    shown = [statement for statement in (lead, *telling) if statement]
    return shown + _otherwise_dated(shown, statements)


def _entry(claim: Claim, lookup: Lookup, shown: Sequence[Statement], seen: AbstractSet[str]) -> Entry:
    """A claim told by some of its statements; `seen` are those by which any claim is told."""
    statements = lookup.statements_of(claim.statements)
    wordings = gather([_marked(lookup, statement, claim) for statement in shown])
    first, others = (wordings[0], wordings[1:]) if shown and shown[0].text == claim.gist else (Quote(claim.gist, ()), wordings)
    again = lookup.statements_of(lookup.again.get(claim.id, ()))
    rest = [quote(lookup, statement) for statement in (*statements, *again) if statement not in shown]
    left_out = sorted({article for one in others[_WORDINGS:] for article in one.articles})
    return Entry(
        lead=first,
        quotes=others[:_WORDINGS],
        notes=(*((Note("also", ", ".join(left_out)),) if left_out else ()), *_differences(claim), *_again(again, seen)),
        more=(*others[_WORDINGS:], *rest),
        evidence=tuple(_evidence(claim)),
    )


def _again(statements: Sequence[Statement], seen: AbstractSet[str]) -> Iterator[Note]:
    """The further clauses that tell the same again: in words those that are quoted nowhere else, by their number the others."""
    told = [f"{one.article} “{clip(one.text, _AGAIN)}”" for one in statements if one.id not in seen]
    others = [one.article for one in statements if one.id in seen]
    told += [f"{counted(len(others), 'clause')} of {', '.join(dict.fromkeys(others))}"] if others else []
    if told:
        yield Note("again", " · ".join(told))


def _otherwise_dated(shown: Sequence[Statement], statements: Sequence[Statement]) -> list[Statement]:
    """Of each article the first further statement that says since when: "since May 2022" belongs beside "for the first time in two years"."""
    found: dict[str, Statement] = {}
    for statement in statements:
        if statement.times and not statement.heading and statement not in shown and "since" in _WORD.findall(statement.text.casefold()):
            found.setdefault(statement.article, statement)
    return list(found.values())


def _differing_words(claim: Claim, article: str, *, plain: bool) -> tuple[str, ...]:
    """The words by which the article differs: those of differences of a plain kind, or those of the others."""
    told = (difference for difference in claim.differences if (difference.kind in _PLAIN_KINDS) is plain)
    return tuple(dict.fromkeys(words for difference in told for key, words in difference.values if key == article))


def _marked(lookup: Lookup, statement: Statement, claim: Claim) -> Quote:
    """The statement quoted with the words marked by which its article differs from others; what is agreed is quoted without more beside it."""
    words = _differing_words(claim, statement.article, plain=False)
    marked = {
        words for difference in claim.differences if difference.why != MORE_SPECIFIC for key, words in difference.values if key == statement.article
    }
    own = in_its_sentence(lookup, quote(lookup, statement), statement, statement)
    shown = _with_its_sentence(lookup, own, statement, claim) if claim.relation is Relation.AGREE else widened(lookup, own, words)
    return replace(shown, marked=tuple(sorted(marked)))


def _with_its_sentence(lookup: Lookup, own: Quote, statement: Statement, claim: Claim) -> Quote:
    """The quote of a statement, or that of all the claim's statements of its sentence where there are several."""
    place = statement.article, statement.sentence
    same = [one.id for one in lookup.statements_of(claim.statements) if (one.article, one.sentence) == place]
    return own if len(same) == 1 else quote_sentences(lookup, same, tagged=True, whole=False)[0]


def _most_telling(claim: Claim, article: str, statements: Sequence[Statement], lookup: Lookup) -> Statement | None:
    """The article's statement that holds the words it differs by, or whose sentence does; else its first that is no headline."""
    words, plain = (_differing_words(claim, article, plain=kind) for kind in (False, True))

    def order(statement: Statement) -> tuple[object, ...]:
        bounds = lookup.sentence(article, statement.spans)
        sentence = lookup.words(article, bounds) if bounds else ""
        held = [sum(word in text for word in sought) for text, sought in ((statement.text, words), (sentence, words), (statement.text, plain))]
        return (*(-count for count in held), statement.heading, statement.spans)

    return min((one for one in statements if one.article == article), key=order, default=None)


def _differences(claim: Claim) -> Iterator[Note]:
    yield from _sides(claim)
    for difference in claim.differences:
        if difference.why != MORE_SPECIFIC:
            yield difference_note(difference)
        if difference.kind not in _PLAIN_KINDS:
            yield Note("why", difference.why)


def _sides(claim: Claim) -> Iterator[Note]:
    """Who stands how to whom, where that is not the same between all of them: the strongest relation first."""
    relations = {pair.relation for pair in claim.pairs}
    if len(relations) > 1:
        named = [(pair.relation, " and ".join(pair.articles)) for pair in claim.pairs]
        shown = [f"{pair} {relation}" for relation, pair in named if relation is claim.relation]
        others = [f"{pair} {relation}" for relation, pair in named if relation is not claim.relation]
        yield Note("between", " · ".join([*shown, *others][:_PAIRS]))


def _evidence(claim: Claim) -> Iterator[Note]:
    yield Note("claim", f"{claim.id}, {claim.relation}, score {claim.score:.2f}, independent origins {claim.origins}")
    if claim.why:
        yield Note("together", claim.why)
    yield from (difference_note(difference) for difference in claim.differences if difference.why == MORE_SPECIFIC)
    yield from (Note("why", difference.why) for difference in claim.differences if difference.kind in _PLAIN_KINDS)
    if len(claim.pairs) > _PAIRS:
        yield from (Note("pair", f"{' and '.join(pair.articles)}: {pair.relation}") for pair in claim.pairs)


def alone_section(synopsis: Synopsis, lookup: Lookup, *, details: bool) -> Iterator[Section]:
    """What one article alone says, article by article; with `details` statement by statement, else by sentences."""
    entries = []
    for article, ids in synopsis.alone:
        single = (replace(quote(lookup, statement), tagged=False) for statement in lookup.statements_of(ids))
        quotes = tuple(single) if details else tuple(one for one in quote_sentences(lookup, ids) if not _is_stub(one, lookup))
        if quotes:
            entries.append(Entry(Quote(lookup.outlet(article), ((article, ()),)), quotes))
    if entries:
        yield Section("What one alone says", tuple(entries))


def _is_stub(one: Quote, lookup: Lookup) -> bool:
    """Whether a piece of a sentence says nothing without the rest: names in apposition, or "she hoped" before what is told elsewhere."""
    article, spans = one.places[0]
    if lookup.sentence(article, spans) in spans:
        return False
    words = _WORD.findall(one.words)
    following = lookup.starting.get((article, spans[-1].end + 1))
    leads = following is not None and following.text.casefold().startswith("that ") and len(words) <= _REPORTING
    return leads or not any(word[0].islower() or word[0].isdigit() for word in words)
