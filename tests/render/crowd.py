"""A story of many articles, built from a table of sentences of our own: who says which, and in how many wordings."""

from dataclasses import dataclass, replace

from synoptic.model import (
    Article,
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
    NotCompared,
    PairRelation,
    Problem,
    Relation,
    Span,
    Statement,
    Synopsis,
    TimelineEntry,
)
from tests import factory

_OUTLETS = (
    "Sarnay Observer,Norpress,The Lowland Mail,Radio Estuary,Kestel Tribune,Harbour Post,Evening Standard-Bearer,Channel Nine,Daily Beacon,"
    "The Ferryman,Inland Review,Tessaly Times,Northern Ledger,Metro Sarnay,Coast and County,Public Wire,The Independent Voice,Delta Today,"
    "State Gazette,Weekly Chronicle"
).split(",")


@dataclass(frozen=True)
class _Line:
    """One claim: its wordings, and in what and how they part; article n takes wording n modulo their number, unless `every` leaves it out."""

    wordings: tuple[str, ...]
    relation: Relation = Relation.AGREE
    kind: DifferenceKind | None = None
    values: tuple[str, ...] = ()
    why: str = ""
    every: int = 1
    date: str = ""


_LINES = (
    _Line(("The river Tess broke through the dike at Sarnay on Monday night", "Late on Monday the Tess burst the dike at Sarnay"), date="2025-05-12"),
    _Line(
        ("Six people have died", "At least nine people died", "Six people were found dead"),
        Relation.CONTRADICT,
        DifferenceKind.NUMBER,
        ("Six", "nine", "Six"),
        "six and at least nine cannot both be the number of the dead on one morning",
    ),
    _Line(
        ("About 4,000 people left their homes", "More than 4,000 people had to leave their homes"),
        Relation.DIFFER,
        DifferenceKind.NUMBER,
        ("About 4,000", "More than 4,000"),
        "a round number and an open one may be the same count",
    ),
    _Line(("The army sent two hundred soldiers to fill sandbags", "Two hundred soldiers are filling sandbags"), every=2),
    _Line(
        ("The sluice failed because of a worn gate", "The sluice may have failed because of a worn gate"),
        Relation.DIFFER,
        DifferenceKind.CERTAINTY,
        ("failed", "may have failed"),
        "one gives as found what the other gives as possible",
        every=3,
    ),
    _Line(("The provincial road is under a metre of water", "A metre of water stands on the provincial road"), every=2),
    _Line(
        ("The last inspection took place in March 2023", "The last inspection took place in October 2024"),
        Relation.CONTRADICT,
        DifferenceKind.TIME,
        ("March 2023", "October 2024"),
        "two months cannot both be that of the last inspection",
        every=4,
        date="2023-03",
    ),
    _Line(("Schools in the lower town stay closed until Friday", "Lower-town schools are shut until Friday"), date="2025-05-16"),
    _Line(("Drinking water must be boiled", "Households were told to boil drinking water"), every=3),
    _Line(("The government has promised forty million crowns", "Forty million crowns were promised by the government"), every=2, date="2025-05-14"),
    _Line(("The dike was raised after the flood of 1997", "After the 1997 flood the dike had been raised"), every=5, date="1997"),
    _Line(("A second crest is expected on Thursday morning", "Thursday morning may bring a second crest"), every=2, date="2025-05-15TMO"),
)
_OWN = (
    "A baker on Quay Street gave away her bread.",
    "The town's archive was carried to the upper floor in an hour.",
    "Nobody has yet seen the minister in the lower town.",
    "Two barges broke loose and lie across the weir.",
    "Insurers count with claims for years to come.",
)
_SAID = "The water came faster than anyone had reckoned"


def crowded_story(count: int = 20) -> Synopsis:
    """A story of `count` articles, at most one for each outlet of the table, four of them reprints of the agency's."""
    articles = tuple(_article(number) for number in range(count))
    reeve = factory.entity("Oda Reeve", *(factory.mention(article, "Oda Reeve") for article in articles), why=("the same name in every article",))
    town = factory.entity("Sarnay", *(factory.mention(article, "Sarnay", EntityType.PLACE) for article in articles))
    lines = [line for line in _LINES if count > line.every]
    found = [_claim(line, articles, number) for number, line in enumerate(lines)]
    claims = tuple(claim for claim, _ in found)
    statements = tuple(statement for _, said in found for statement in said)
    alone = [factory.statement(article, _OWN[number % len(_OWN)][:-1]) for number, article in enumerate(articles)]
    uncompared = [factory.statement(article, "What comes next is anybody's guess") for article in articles]
    return replace(
        factory.synopsis(*articles, title="Dike at Sarnay breaks: thousands leave their homes"),
        origins=tuple((article.id, _origin(number)) for number, article in enumerate(articles)),
        entities=(reeve, town),
        statements=(*statements, *alone, *uncompared),
        claims=claims,
        alone=tuple((article.id, (statement.id,)) for article, statement in zip(articles, alone, strict=True)),
        not_compared=tuple(NotCompared(statement.id, "a remark about what is not known") for statement in uncompared),
        attributions=tuple(
            factory.attribution(article, _SAID, source="Oda Reeve", cue="said", entity=reeve, kind=AttributionKind.DIRECT) for article in articles
        ),
        timeline=tuple(TimelineEntry(line.date, (claim.id,), claim.statements) for line, claim in zip(lines, claims, strict=True) if line.date),
        labels=tuple(_labels(articles, reeve)),
        copies=tuple(_copy(articles[1], article) for article in articles[6::5]),
        problems=tuple(Problem(article.id, "the date was taken from the file's name") for article in articles[::6]),
    )


def _origin(number: int) -> str:
    return "o-wire" if number % 5 == 1 else f"o{number}"


def _article(number: int) -> Article:
    said = [line.wordings[number // line.every % len(line.wordings)] for line in _LINES if number % line.every == 0]
    third = len(said) // 3
    paragraphs = [
        ". ".join(said[:third]),
        f'"{_SAID}," {_NAMES[number % len(_NAMES)]} Oda Reeve said',
        ". ".join(said[third : 2 * third]),
        ". ".join(said[2 * third :]),
        _OWN[number % len(_OWN)][:-1],
        "What comes next is anybody's guess",
    ]
    title = f"Dike at Sarnay breaks ({_OUTLETS[number]})"
    article = factory.article(
        f"{number:02d}",
        title + "\n\n" + ".\n\n".join(paragraphs) + ".\n",
        outlet=_OUTLETS[number],
        title=title,
        published=f"2025-05-{13 + number % 3}",
    )
    return replace(article, headings=(Span(0, len(title)),))


_NAMES = ("Mayor", "the embattled mayor", "mayor", "the popular mayor")


def _claim(line: _Line, articles: tuple[Article, ...], number: int) -> tuple[Claim, list[Statement]]:
    holders = [(n, article) for n, article in enumerate(articles) if n % line.every == 0]
    wording = {article.id: n // line.every % len(line.wordings) for n, article in holders}
    hedged = Certainty.HEDGED if line.kind is DifferenceKind.CERTAINTY else Certainty.ASSERTED
    said = [
        factory.statement(article, line.wordings[wording[article.id]], certainty=hedged if wording[article.id] else Certainty.ASSERTED)
        for _, article in holders
    ]
    value = line.values or ("",) * len(line.wordings)
    pairs = tuple(
        PairRelation((one.id, two.id), Relation.AGREE if value[wording[one.id]] == value[wording[two.id]] else line.relation)
        for n, (_, one) in enumerate(holders)
        for _, two in holders[n + 1 :]
    )
    values = tuple((article.id, value[wording[article.id]]) for _, article in holders)
    differences = (Difference(line.kind, values, line.why),) if line.kind else ()
    claim = factory.claim(
        *said, relation=line.relation, pairs=pairs, differences=differences, score=0.7 + number / 50, origins=len({_origin(n) for n, _ in holders})
    )
    return claim, said


def _labels(articles: tuple[Article, ...], reeve: Entity) -> list[Label]:
    named = [(article, words) for article in articles for words in ("the embattled mayor", "the popular mayor") if words in article.text]
    return [factory.label(article, reeve, words, loaded=True) for article, words in named]


def _copy(source: Article, target: Article) -> Copy:
    paragraphs = [(source.text.find(block), Span(start, start + len(block))) for block, start in _blocks(target)]
    return Copy(source.id, target.id, tuple(CopiedPassage(Span(at, at + span.end - span.start), span) for at, span in paragraphs if at >= 0))


def _blocks(article: Article) -> list[tuple[str, int]]:
    return [(block, article.text.index(block)) for block in article.text.strip().split("\n\n")[1:]]
