"""The wordings by which an article names whom or what: descriptions, titled names, names of events, and what `sayings` adds."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from synoptic.judge.figures.counts import is_person
from synoptic.judge.labelling.loaded import is_loaded
from synoptic.lexicon.grammar import MEASURED_ENTITIES
from synoptic.lexicon.nouns import steps_up
from synoptic.lexicon.persons import ranks
from synoptic.model import Annotated, EntityType, Mention, MentionForm, Span, Story, Token

# Titles that the tagger takes for parts of names.
_TITLES = frozenset(
    "president minister chancellor premier governor gov. king queen prince princess secretary senator general gen. colonel chairman chief mayor "
    "pope".split()
)
# Nouns that say little without the clause or place behind them, of so many tokens at most: "the boy whom they show on television".
_SAYING_LITTLE = frozenset("man woman boy girl people person one guy lady gentleman child kid folk those who somebody someone".split())
_LONGEST_CLAUSE = 9
# A complement of more characters, and so much longer than the noun with what stands before it, hides the naming.
_SHORT, _OUTWEIGHING = 20, 1.5
_CLOSING = frozenset(").:–—")
# What is done or agreed, and has a name that tells what it is.
_NAMED_DEEDS = ("event", "agreement", "law", "document")
_START = attrgetter("start")


class Kind(StrEnum):
    """How a wording names: by a titled name, a description, in quote marks, a predicate, a verb of saying or doing, a judging word, a turn."""

    NAME = "name"
    DESCRIPTION = "description"
    QUOTED = "quoted"
    PREDICATE = "predicate"
    VERB = "verb"
    DEED = "deed"
    WORD = "word"
    TURN = "turn"


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording: whom it names (an entity's id, "" where no other mention names it), its characters, and what is known of it.

    `head` is the index of its head token, `fold` its content words in lower case; `judging` whether it is what somebody calls it.
    """

    article: str
    entity: str
    span: Span
    text: str
    fold: tuple[str, ...]
    type: EntityType
    loaded: bool
    kind: Kind
    head: int
    tokens: tuple[Token, ...]
    judging: bool = False


class Owners:
    """Whom the mentions of one article name."""

    def __init__(self, story: Story, article: str) -> None:
        self.types = {entity.id: entity.type for entity in story.entities}
        self._owners = {(m.span, m.head): entity.id for entity in story.entities for m in entity.mentions if m.article == article}
        self.heads = {head: entity for (_, head), entity in self._owners.items()}

    def of(self, mention: Mention) -> str:
        """The entity of a mention, "" where it has none."""
        return self._owners.get((mention.span, mention.head), "")


def namings(annotated: Annotated, owners: Owners) -> Iterator[Wording]:
    """Descriptions, titled names and names of events, in no order; none inside a wider one of the same bearer."""
    yield from _widest([_named(annotated, mention, owners) for mention in annotated.mentions if _describes(annotated, mention)])


def _describes(annotated: Annotated, mention: Mention) -> bool:
    """Whether a mention says something of whom it names: a description, an event's name, or a name with a title or an adjective before it."""
    if mention.form is MentionForm.NAME:
        words = tokens_of(annotated, mention.span)
        return any(token.pos in {"NOUN", "ADJ", "VERB"} or is_title(token) for token in words) or (
            len(words) > 1 and names_event(annotated.reading.tokens[mention.head])
        )
    return mention.form is MentionForm.DESCRIPTION


def is_title(token: Token) -> bool:
    """Whether a token is an office or rank before a name, though it may be tagged as part of it."""
    return token.lemma in _TITLES or token.lemma.strip(".") in ranks()


def names_event(head: Token) -> bool:
    """Whether a name of several words says by its head what it names: "the Winter War", "the Law of the Sea"."""
    return head.dep != "compound" and any(steps_up(head.text.lower(), kind) is not None for kind in _NAMED_DEEDS)


def tokens_of(annotated: Annotated, span: Span) -> list[Token]:
    """The tokens of a span; looked up by place, so that a long article is not searched for every mention."""
    tokens = annotated.reading.tokens
    first, last = (bisect_left(tokens, place, key=_START) for place in span)
    return list(tokens[first:last])


def _named(annotated: Annotated, mention: Mention, owners: Owners) -> Wording:
    entity, described = owners.of(mention), mention.form is MentionForm.DESCRIPTION
    words = tokens_of(annotated, mention.span)
    span = _as_label(annotated, mention, words) if described else mention.span
    tokens = words if span == mention.span else tokens_of(annotated, span)
    person = mention.type is EntityType.OTHER and is_person(annotated.reading.tokens[mention.head].lemma)
    return Wording(
        article=mention.article,
        entity=entity,
        span=span,
        text=annotated.reading.text(span),
        fold=fold_of(tokens),
        type=EntityType.PERSON if person else owners.types.get(entity, mention.type),
        loaded=is_loaded(tokens),
        kind=Kind.DESCRIPTION if described else Kind.NAME,
        head=mention.head,
        tokens=tuple(tokens),
    )


def _as_label(annotated: Annotated, mention: Mention, words: list[Token]) -> Span:
    """A description as a name for something: with what a bare "man" or "people" needs, without a long or counting complement."""
    reading = annotated.reading
    head = reading.tokens[mention.head]
    start = max((t.end for t in words if t.index < head.index and t.text[:1] in _CLOSING), default=mention.span.start)
    while start < head.start and not reading.article.text[start].isalnum() and reading.article.text[start] not in "$€£":
        start += 1
    base = Span(start, head.end)
    complement = [token for token in words if token.start >= head.end]
    if head.lemma in _SAYING_LITTLE:
        return Span(start, max(mention.span.end, _end_of_clause(annotated, head)))
    long = complement and complement[-1].end - head.end > max(_SHORT, (base.end - base.start) * _OUTWEIGHING)
    return (
        base
        if long or any(token.entity in MEASURED_ENTITIES or token.pos == "NUM" for token in complement)
        else Span(start, max(head.end, mention.span.end))
    )


def _end_of_clause(annotated: Annotated, head: Token) -> int:
    """Where the clause, place or second noun that belongs to a noun ends; the noun's own end where it is too long."""
    below = [n for n in annotated.reading.subtree(head.index) if n > head.index]
    whole = below and below[-1] - head.index == len(below) <= _LONGEST_CLAUSE and annotated.reading.tokens[below[0]].pos != "PUNCT"
    return annotated.reading.tokens[below[-1]].end if whole else head.end


def fold_of(tokens: list[Token]) -> tuple[str, ...]:
    """The content words of some tokens in lower case, sorted."""
    return tuple(sorted(token.lemma for token in tokens if token.pos in {"NOUN", "PROPN", "ADJ", "VERB", "NUM"}))


def _widest(found: list[Wording]) -> Iterator[Wording]:
    """Of wordings of one bearer that lie in one another, the widest."""
    reached: dict[str, Span] = {}
    for wording in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        wider = reached.get(wording.entity) if wording.entity else None
        if wider is None or wider == wording.span or not wider.holds(wording.span):
            reached[wording.entity] = wording.span
            yield wording
