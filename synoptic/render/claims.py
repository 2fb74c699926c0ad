"""Sections on claims: what all say, where they contradict or differ, what some say, what one alone says."""

from collections.abc import Iterator, Sequence

from synoptic.model import Claim, DifferenceKind, Relation, Statement, Synopsis
from synoptic.render.lookup import Lookup, difference_notes, gather, quote
from synoptic.render.outline import Entry, Note, Quote, Section

_BOTH = 2


def claim_sections(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    """Claims, numbered in the order they are shown: what every origin says first, then what they part over, then what some say."""
    number = 0
    for heading, relation, claims in _ordered(synopsis, lookup):
        entries = tuple(_entry(claim, lookup, number + place) for place, claim in enumerate(claims, 1))
        number += len(entries)
        if entries:
            yield Section(heading, entries, relation)


def _ordered(synopsis: Synopsis, lookup: Lookup) -> Iterator[tuple[str, Relation, list[Claim]]]:
    total = len(set(lookup.origins.values()))
    ranked = sorted(synopsis.claims, key=lambda claim: (-claim.origins, -len(claim.articles), _first_place(claim, lookup), claim.id))
    agreed = [claim for claim in ranked if claim.relation is Relation.AGREE]
    yield all_say(total), Relation.AGREE, [claim for claim in agreed if claim.origins >= total]
    for relation, heading in ((Relation.CONTRADICT, "Where they contradict each other"), (Relation.DIFFER, "Where they differ")):
        yield heading, relation, [claim for claim in ranked if claim.relation is relation]
    for count in range(total - 1, 0, -1):
        yield some_say(count, total), Relation.AGREE, [claim for claim in agreed if claim.origins == count]


def all_say(total: int) -> str:
    """The heading of what every origin says."""
    if total == 1:
        return "What all say, of one origin"
    return "What both origins say" if total == _BOTH else f"What all {total} origins say"


def some_say(count: int, total: int) -> str:
    """The heading of what some of the origins say."""
    return "Repeated, but by one origin only" if count == 1 else f"What {count} of {total} origins say"


def _first_place(claim: Claim, lookup: Lookup) -> tuple[int, ...]:
    """How early the claim stands in its articles: news tells the weightiest first."""
    starts = [statement.spans[0].start / max(1, len(lookup.articles[statement.article].text)) for statement in lookup.statements_of(claim.statements)]
    return (int(1000 * min(starts)),) if starts else (0,)


def _entry(claim: Claim, lookup: Lookup, number: int) -> Entry:
    statements = lookup.statements_of(claim.statements)
    lead = next((statement for statement in statements if statement.text == claim.gist), None)
    shown = [_most_telling(claim, article, statements) for article in claim.articles if lead is None or article != lead.article]
    main = [statement for statement in shown if statement]
    rest = [statement for statement in statements if statement is not lead and statement not in main]
    return Entry(
        quote(lookup, lead) if lead else Quote(claim.gist, ()),
        tuple(one for one in gather([quote(lookup, statement) for statement in main])),
        tuple(_difference_lines(claim)),
        tuple(quote(lookup, statement) for statement in rest),
        tuple(_evidence(claim)),
        number,
    )


def _most_telling(claim: Claim, article: str, statements: Sequence[Statement]) -> Statement | None:
    """The article's statement that holds the words it differs by, else its first that is no headline."""
    words = [value for difference in claim.differences for key, value in difference.values if key == article]
    own = [statement for statement in statements if statement.article == article]
    return min(own, key=lambda statement: (-sum(value in statement.text for value in words), statement.heading, statement.spans), default=None)


def _difference_lines(claim: Claim) -> Iterator[Note]:
    for difference in claim.differences:
        yield from difference_notes(difference)
        if difference.kind is not DifferenceKind.DETAIL:
            yield Note("why", difference.why)


def _evidence(claim: Claim) -> Iterator[Note]:
    yield Note("claim", f"{claim.id}, {claim.relation}, score {claim.score:.2f}, {claim.origins} of its origins independent")
    if claim.why:
        yield Note("together", claim.why)
    for difference in claim.differences:
        if difference.kind is DifferenceKind.DETAIL:
            yield Note("why", difference.why)
    for pair in claim.pairs:
        yield Note("pair", f"{' and '.join(pair.articles)}: {pair.relation}")


def alone_section(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    """What one article alone says, article by article."""
    entries = []
    for article, ids in synopsis.alone:
        statements = lookup.statements_of(ids)
        if statements:
            entries.append(
                Entry(Quote(outlet_name(lookup, article), ((article, ()),)), tuple(quote(lookup, one, tagged=False) for one in statements))
            )
    if entries:
        yield Section("What one alone says", tuple(entries))


def outlet_name(lookup: Lookup, article: str) -> str:
    """The outlet, with the agency whose report it carries; the path where none is known."""
    known = lookup.articles[article]
    return " / ".join(name for name in (known.outlet, known.agency) if name) or known.path
