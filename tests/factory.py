"""Small hand-built objects for tests, and one whole story, in sentences of our own.

Words are given as they stand in the article; their spans are found, so that a quoted span always equals its characters.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from synoptic.model import (
    Article,
    Attribution,
    AttributionKind,
    Certainty,
    Claim,
    CopiedPassage,
    Copy,
    Difference,
    DifferenceKind,
    Entity,
    EntityType,
    Label,
    Mention,
    MentionForm,
    Noise,
    NotCompared,
    PairRelation,
    Polarity,
    Problem,
    Quantity,
    Relation,
    Span,
    Statement,
    Synopsis,
    TimelineEntry,
    Timex,
    TimexType,
)
from synoptic.text.ids import content_id


def article(name: str, text: str, *, outlet: str | None = None, title: str | None = None, published: str | None = None) -> Article:
    """An article of a file `name.txt`; further fields with `dataclasses.replace`."""
    return Article(
        id=name,
        path=f"{name}.txt",
        sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        text=text,
        outlet=outlet,
        title=title,
        published=published,
        language="en",
    )


def place(article: Article, words: str, nth: int = 1) -> Span:
    """Where the words stand in the article for the `nth` time."""
    start = -1
    for _ in range(nth):
        start = article.text.index(words, start + 1)
    return Span(start, start + len(words))


def statement(  # noqa: PLR0913 - one option a field that tests set
    article: Article,
    words: str,
    *,
    voice: Entity | None = None,
    speaker: str | None = None,
    certainty: Certainty = Certainty.ASSERTED,
    polarity: Polarity = Polarity.AFFIRMED,
    times: Sequence[Timex] = (),
    quantities: tuple[Quantity, ...] = (),
) -> Statement:
    """A statement of one span."""
    span = place(article, words)
    return Statement(
        id=content_id("s", article.id, span),
        article=article.id,
        spans=(span,),
        text=words,
        sentence=len(re.findall(r"[.!?]\s|\n", article.text[: span.start])),
        predicate=0,
        tokens=(),
        voice=voice.id if voice else None,
        speaker=speaker,
        certainty=certainty,
        polarity=polarity,
        times=tuple(timex.id for timex in times),
        quantities=quantities,
    )


def quantity(article: Article, words: str, value: float, unit: str) -> Quantity:
    """An exact quantity."""
    return Quantity(value, value, unit, place(article, words), words)


def mention(article: Article, words: str, kind: EntityType = EntityType.PERSON, nth: int = 1) -> Mention:
    """A mention by name."""
    return Mention(article.id, place(article, words, nth), words, kind, MentionForm.NAME, 0)


def entity(name: str, *mentions: Mention, why: Sequence[str] = ()) -> Entity:
    """An entity of the type of its first mention."""
    return Entity(content_id("e", name), name, mentions[0].type if mentions else EntityType.OTHER, mentions, tuple(why))


def timex(article: Article, words: str, value: str, *, interval: tuple[str, str] | None = None, why: str = "") -> Timex:
    """A date."""
    span = place(article, words)
    return Timex(content_id("t", article.id, span), article.id, span, words, TimexType.DATE, value, interval, why=why)


def attribution(
    article: Article, content: str, *, source: str, cue: str, entity: Entity | None = None, kind: AttributionKind = AttributionKind.INDIRECT
) -> Attribution:
    """An act of saying with one span of content."""
    return Attribution(
        article.id, kind, (place(article, content),), place(article, cue), place(article, source), entity=entity.id if entity else None
    )


def claim(
    *statements: Statement,
    relation: Relation = Relation.AGREE,
    differences: tuple[Difference, ...] = (),
    pairs: tuple[PairRelation, ...] | None = None,
    score: float = 0.9,
    origins: int = 2,
    why: str = "",
) -> Claim:
    """A claim whose gist is its first statement; every two of its articles stand in `relation` unless `pairs` says otherwise."""
    articles = tuple(sorted({statement.article for statement in statements}))
    every = tuple(PairRelation((one, two), relation) for n, one in enumerate(articles) for two in articles[n + 1 :])
    ids = tuple(sorted(statement.id for statement in statements))
    return Claim(
        content_id("c", *ids), statements[0].text, ids, articles, relation, every if pairs is None else pairs, differences, score, origins, why
    )


def label(article: Article, entity: Entity, words: str, *, voice: Entity | None = None, loaded: bool = False) -> Label:
    """How the article names an entity."""
    return Label(article.id, entity.id, place(article, words), words, voice.id if voice else None, loaded)


def synopsis(*articles: Article, title: str = "A story") -> Synopsis:
    """The synopsis of articles that share nothing, each its own origin; further fields with `dataclasses.replace`."""
    dates = sorted(article.published[:10] for article in articles if article.published)
    return Synopsis(
        id=content_id("y", *sorted(article.sha256 for article in articles)),
        title=title,
        published=(dates[0], dates[-1]) if dates else None,
        articles=articles,
        origins=tuple((article.id, f"o{n}") for n, article in enumerate(articles, 1)),
        entities=(),
        statements=(),
        claims=(),
        alone=tuple((article.id, ()) for article in articles),
        not_compared=(),
        attributions=(),
        times=(),
        timeline=(),
        labels=(),
        copies=(),
        problems=(),
    )


BRIDGE_HERALD = """Orvelle bridge closed after crack is found

By Ida Marsh

The mayor of Orvelle, Jana Kovar, closed the Linden bridge on Tuesday. Engineers found a crack in the third pier, she said.

"Nobody will cross before it is safe," Kovar told reporters. The closure will last six weeks. Around 14,000 cars use the bridge each day.

Share this story

The reckless contractor had been warned twice. Shopkeepers demand compensation.
"""

BRIDGE_WIRE = """ORVELLE (Norpress) - The city of Orvelle has shut the Linden bridge, Mayor Jana Kovár said on Tuesday, 4 March.

A crack may have opened in the third pier after the January flood.
The bridge will stay closed for at least three months, according to the road office.

Kovár hopes that the state will pay for the repair. Baltek, the builder that renewed the pier in 2019, denied any fault.
"""

BRIDGE_POST = """Linden bridge shut

The city of Orvelle has shut the Linden bridge, Mayor Jana Kovár said on Tuesday, 4 March.

A crack may have opened in the third pier after the January flood.
The bridge will stay closed for at least three months, according to the road office.

Buses run by way of the harbour.
"""


def bridge_story() -> Synopsis:
    """A whole story with at least one of everything: three articles of two origins, the third mostly a reprint of the second."""
    herald = replace(
        article("herald", BRIDGE_HERALD, outlet="Orvelle Herald", title="Orvelle bridge closed after crack is found", published="2025-03-05"),
        byline="Ida Marsh",
        url="https://herald.example/bridge",
    )
    herald = replace(
        herald,
        headings=(place(herald, "Orvelle bridge closed after crack is found"),),
        noise=(Noise(place(herald, "By Ida Marsh"), "metadata"), Noise(place(herald, "Share this story"), "share")),
    )
    post = article("post", BRIDGE_POST, outlet="Harbour Post", title="Linden bridge shut", published="2025-03-05T09:30:00+01:00")
    wire = replace(article("wire", BRIDGE_WIRE, published="2025-03-04"), agency="Norpress")

    kovar = entity(
        "Jana Kovár",
        mention(herald, "Jana Kovar"),
        mention(herald, "Kovar", nth=2),
        mention(post, "Jana Kovár"),
        mention(wire, "Jana Kovár"),
        mention(wire, "Kovár", nth=2),
        why=("same name without its accent", "surname alone, nobody else bears it"),
    )
    office = entity("road office", *(mention(one, "the road office", EntityType.ORGANISATION) for one in (wire, post)))
    baltek = entity("Baltek", mention(wire, "Baltek", EntityType.ORGANISATION), why=())
    bridge = entity("Linden bridge", *(mention(one, "Linden bridge", EntityType.FACILITY) for one in (herald, post, wire)))

    tuesday = timex(herald, "Tuesday", "2025-03-04", interval=("2025-03-04", "2025-03-05"))
    fourth = timex(wire, "Tuesday, 4 March", "2025-03-04", interval=("2025-03-04", "2025-03-05"))
    fourth_post = timex(post, "Tuesday, 4 March", "2025-03-04", interval=("2025-03-04", "2025-03-05"))
    renewed = timex(wire, "2019", "2019", interval=("2019-01-01", "2020-01-01"))
    six_weeks = timex(herald, "six weeks", "P6W")

    shut = "The city of Orvelle has shut the Linden bridge"
    cracked = "A crack may have opened in the third pier after the January flood"
    months = "The bridge will stay closed for at least three months"
    closed = statement(herald, "The mayor of Orvelle, Jana Kovar, closed the Linden bridge on Tuesday", times=(tuesday,))
    shut_wire = statement(wire, shut, voice=kovar, speaker="Mayor Jana Kovár", times=(fourth,))
    shut_post = statement(post, shut, voice=kovar, speaker="Mayor Jana Kovár", times=(fourth_post,))
    crack = statement(herald, "Engineers found a crack in the third pier", voice=kovar, speaker="she")
    cracked_wire = statement(wire, cracked, certainty=Certainty.HEDGED)
    cracked_post = statement(post, cracked, certainty=Certainty.HEDGED)
    length = quantity(herald, "six weeks", 6, "week")
    weeks = statement(herald, "The closure will last six weeks", certainty=Certainty.PLANNED, times=(six_weeks,), quantities=(length,))
    months_wire = statement(wire, months, voice=office, speaker="the road office", certainty=Certainty.PLANNED)
    months_post = statement(post, months, voice=office, speaker="the road office", certainty=Certainty.PLANNED)
    nobody = statement(herald, "Nobody will cross before it is safe", voice=kovar, speaker="Kovar", polarity=Polarity.NEGATED)
    cars = statement(herald, "Around 14,000 cars use the bridge each day", quantities=(quantity(herald, "14,000 cars", 14000, "car"),))
    warned = statement(herald, "The reckless contractor had been warned twice")
    demand = statement(herald, "Shopkeepers demand compensation")
    pay = statement(wire, "the state will pay for the repair", voice=kovar, speaker="Kovár", certainty=Certainty.HOPED)
    fault = statement(wire, "Baltek, the builder that renewed the pier in 2019, denied any fault", certainty=Certainty.DENIED, times=(renewed,))
    buses = statement(post, "Buses run by way of the harbour")

    claims = (
        claim(shut_wire, closed, shut_post, score=0.93, why="the same act on the same day"),
        claim(
            cracked_wire,
            crack,
            cracked_post,
            relation=Relation.DIFFER,
            pairs=(
                PairRelation(("herald", "post"), Relation.DIFFER),
                PairRelation(("herald", "wire"), Relation.DIFFER),
                PairRelation(("post", "wire"), Relation.AGREE),
            ),
            differences=(
                Difference(
                    DifferenceKind.CERTAINTY,
                    (("herald", "found a crack"), ("post", "may have opened"), ("wire", "may have opened")),
                    "one gives as found what the others give as possible",
                ),
            ),
            score=0.81,
        ),
        claim(
            months_wire,
            weeks,
            months_post,
            relation=Relation.CONTRADICT,
            pairs=(
                PairRelation(("herald", "post"), Relation.CONTRADICT),
                PairRelation(("herald", "wire"), Relation.CONTRADICT),
                PairRelation(("post", "wire"), Relation.AGREE),
            ),
            differences=(
                Difference(
                    DifferenceKind.NUMBER,
                    (("herald", "six weeks"), ("post", "at least three months"), ("wire", "at least three months")),
                    "two figures for one count, which no rounding or unit makes equal",
                ),
            ),
            score=0.74,
        ),
    )
    passages = [place(one, one.text[one.text.index("The city") : one.text.index("road office.") + 12]) for one in (wire, post)]
    return replace(
        synopsis(herald, post, wire, title="Orvelle bridge closed after crack is found"),
        origins=(("herald", "o1"), ("post", "o2"), ("wire", "o2")),
        entities=tuple(sorted((kovar, office, baltek, bridge), key=lambda one: one.id)),
        statements=(
            closed,
            crack,
            nobody,
            weeks,
            cars,
            warned,
            demand,
            shut_post,
            cracked_post,
            months_post,
            buses,
            shut_wire,
            cracked_wire,
            months_wire,
            pay,
            fault,
        ),
        claims=claims,
        alone=(("herald", (nobody.id, cars.id, warned.id)), ("post", (buses.id,)), ("wire", (pay.id, fault.id))),
        not_compared=(NotCompared(demand.id, "what is demanded has no counterpart in kind"),),
        attributions=(
            attribution(herald, "Engineers found a crack in the third pier", source="she", cue="said", entity=kovar),
            attribution(
                herald, '"Nobody will cross before it is safe,"', source="Kovar", cue="told reporters", entity=kovar, kind=AttributionKind.DIRECT
            ),
            attribution(post, shut, source="Mayor Jana Kovár", cue="said", entity=kovar),
            attribution(wire, shut, source="Mayor Jana Kovár", cue="said", entity=kovar),
            attribution(wire, months, source="the road office", cue="according to", entity=office),
        ),
        times=(tuesday, six_weeks, fourth_post, fourth, renewed),
        timeline=(TimelineEntry("2019", (), (fault.id,)), TimelineEntry("2025-03-04", (claims[0].id,), (closed.id, shut_post.id, shut_wire.id))),
        labels=(
            label(herald, kovar, "The mayor of Orvelle"),
            label(herald, baltek, "The reckless contractor", loaded=True),
            label(wire, baltek, "the builder that renewed the pier in 2019"),
        ),
        copies=(Copy("wire", "post", (CopiedPassage(*passages),)),),
        problems=(Problem("notes.pdf", "not a text file; give the text as .txt or .md"), Problem("wire", "no outlet found in it")),
    )


def spoil(synopsis: Synopsis, words: str) -> Synopsis:
    """The synopsis with `words` in every field that an article, a file's name or a stage can put anything into; ids stay."""

    def spoiled(article: Article) -> Article:
        text = (words * (len(article.text) // len(words) + 1))[: len(article.text)]
        credited = replace(article, path=words, outlet=words, agency=words, byline=words, title=words)
        return replace(credited, text=text, published=words, modified=words, url=words, language=words)

    return replace(
        synopsis,
        title=words,
        published=(words, words),
        articles=tuple(map(spoiled, synopsis.articles)),
        entities=tuple(
            replace(one, name=f"{words}{n}", why=(words,), mentions=tuple(replace(mention, text=words) for mention in one.mentions))
            for n, one in enumerate(synopsis.entities)
        ),
        statements=tuple(replace(one, text=words, speaker=words) for one in synopsis.statements),
        claims=tuple(
            replace(
                one,
                gist=words,
                why=words,
                differences=tuple(
                    replace(difference, values=tuple((article, words) for article, _ in difference.values), why=words)
                    for difference in one.differences
                ),
            )
            for one in synopsis.claims
        ),
        not_compared=tuple(replace(one, why=words) for one in synopsis.not_compared),
        times=tuple(replace(one, text=words, value=words, why=words) for one in synopsis.times),
        timeline=tuple(replace(one, value=words) for one in synopsis.timeline),
        labels=tuple(replace(one, text=words) for one in synopsis.labels),
        problems=(Problem(words, words), Problem(None, words)),
    )


# What a hostile page may hold: markup, links, formulas, escapes to the terminal, marks that turn the line round.
HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![x](https://evil.example/p.png)",
    "<https://evil.example>",
    "https://evil.example/path and www.evil.example",
    "**bold** _em_ `code` ~~gone~~",
    "# heading\n\n- item\n\n1. one\n\n---\n\n> said",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "&lt;b&gt; &#60;b&#62;",
    "=1+1",
    "@SUM(A1)",
    "+cmd|' /C calc'!A0",
    "-2",
    "\t=1",
    "\x1b[2J\x1b[31mred\x07\x08\x9b1m",
    "\u202egnp.exe\u2066 \u200f\u061c\u2028",
    "\x00 nul \ud800 half",
    "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
    "x" * 500,
    "𝕏漢字" * 60,
    "\\x1b \\",
    "[ref]: https://evil.example",
    "$x^2$ and \\(y\\)",
    "'; DROP TABLE stories;--",
)
