"""What several articles say, side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from synoptic.model.annotation import Annotated, Attribution, EntityType, Mention, MentionForm, Statement, Timex
from synoptic.model.article import Article, Problem, Span
from synoptic.model.shown import ShownInNotebooks


@dataclass(frozen=True, slots=True)
class Entity:
    """Who or what several mentions name. `why` says, in words a reader can check, why the mentions were put together.

    `seat_of` is the id of the country or office for which a capital or palace stands ("the Kremlin"): a relation, never a merge.
    """

    id: str
    name: str
    type: EntityType
    mentions: tuple[Mention, ...]
    why: tuple[str, ...] = ()
    seat_of: str | None = None

    @property
    def is_named(self) -> bool:
        """Whether any article names it, and does not only describe it."""
        return any(mention.form is MentionForm.NAME for mention in self.mentions)


class Relation(StrEnum):
    """How two articles stand to one another in a claim, weakest first."""

    AGREE = "agree"
    DIFFER = "differ"
    CONTRADICT = "contradict"

    @property
    def strength(self) -> int:
        """Its place among the relations: 0 for agreement."""
        return tuple(Relation).index(self)


def strongest(relations: Iterable[Relation]) -> Relation:
    """The relation that parts two articles most; agreement where there is none."""
    return max(relations, key=lambda relation: relation.strength, default=Relation.AGREE)


OWN_VOICE = "own voice"
"""Stands among the words of a difference for an article's own voice: the one value that is no span, since nobody is named."""
MORE_SPECIFIC = "one is more specific than the other"
"""The reason of a detail in which articles that agree say more and less: no figure and no time, so a reader is shown it when he asks."""


class DifferenceKind(StrEnum):
    NUMBER = "number"
    TIME = "time"
    PLACE = "place"
    ACTOR = "actor"
    POLARITY = "polarity"
    CERTAINTY = "certainty"
    ATTRIBUTION = "attribution"
    DETAIL = "detail"


@dataclass(frozen=True, slots=True)
class Difference:
    """In what the articles of a claim part: article id → its words, and the reason in one sentence."""

    kind: DifferenceKind
    values: tuple[tuple[str, str], ...]
    why: str


@dataclass(frozen=True, slots=True)
class PairRelation:
    """The relation of a claim between two articles (ids in order)."""

    articles: tuple[str, str]
    relation: Relation


@dataclass(frozen=True, slots=True)
class Claim:
    """What statements of at least two articles say; ids of statements and articles in order.

    `relation` is the strongest among `pairs`; `score` in [0, 1] says how sure the alignment is; `origins` counts independent ones;
    `why` says in words what the statements share; `under` is the id of the fuller claim that tells this one already, under which it is shown.
    """

    id: str
    gist: str
    statements: tuple[str, ...]
    articles: tuple[str, ...]
    relation: Relation
    pairs: tuple[PairRelation, ...]
    differences: tuple[Difference, ...]
    score: float
    origins: int
    why: str = ""
    under: str | None = None


@dataclass(frozen=True, slots=True)
class NotCompared:
    """A statement that could not be compared, and why; it is not "alone"."""

    statement: str
    why: str


@dataclass(frozen=True, slots=True)
class Label:
    """How an article names an actor or event; `voice` is the speaker's entity id, None for the article's own voice."""

    article: str
    entity: str
    span: Span
    text: str
    voice: str | None
    loaded: bool


@dataclass(frozen=True, slots=True)
class CopiedPassage:
    """A passage of the copy and where it stands in the source."""

    source: Span
    copy: Span


@dataclass(frozen=True, slots=True)
class Copy:
    """Passages that one article has from another; `source` and `copy` are article ids."""

    source: str
    copy: str
    passages: tuple[CopiedPassage, ...]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """What is dated to one TIMEX3 value: ids of claims and of statements; `ahead` are those of its statements that tell of what is to come."""

    value: str
    claims: tuple[str, ...]
    statements: tuple[str, ...]
    ahead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Synopsis(ShownInNotebooks):
    """One story laid side by side: SYNOPSIS_JSON.md as types. `origins` maps article id → origin id."""

    id: str
    title: str
    published: tuple[str, str] | None
    articles: tuple[Article, ...]
    origins: tuple[tuple[str, str], ...]
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    claims: tuple[Claim, ...]
    alone: tuple[tuple[str, tuple[str, ...]], ...]
    not_compared: tuple[NotCompared, ...]
    attributions: tuple[Attribution, ...]
    times: tuple[Timex, ...]
    timeline: tuple[TimelineEntry, ...]
    labels: tuple[Label, ...]
    copies: tuple[Copy, ...]
    problems: tuple[Problem, ...]

    def __repr__(self) -> str:
        """What it is in one line: all it holds would fill a book."""
        origins = len({origin for _, origin in self.origins})
        shown = sum(claim.under is None for claim in self.claims)
        return f"<Synopsis {self.title!r}: {len(self.articles)} articles, {origins} origins, {shown} shared claims>"


@dataclass(frozen=True, slots=True)
class Story:
    """The articles about one event, read closely and linked: what `align` and `judge` work on."""

    articles: tuple[Annotated, ...]
    entities: tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Statements of at least two articles that say the same or speak to the same question: a claim not yet judged.

    `statements` are ids in order; every two of them that stand in different articles were found to belong together.
    `score` in [0, 1]; `why` says in words what they share.
    """

    statements: tuple[str, ...]
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Alignments:
    """What was found to belong together in a story (`joined`), the surest first.

    `possible` holds pairs of clauses whose sentences may belong together, but are likelier not to: claims only where they part in something.
    """

    joined: tuple[Alignment, ...]
    possible: tuple[Alignment, ...] = ()
