"""What one article says in one claim, gathered so that two articles can be laid against each other."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from synoptic.judge.kept import once_a_pair, once_a_side, once_a_statement
from synoptic.judge.wording import same_word
from synoptic.lexicon.grammar import CONTENT
from synoptic.model import Alignment, Annotated, Attribution, Entity, Reading, Statement, Story, Timex, Token

# Verbs that say little of what is done; their lemma alone makes no two predicates the same.
LIGHT = frozenset("be have do get make take give go come say tell become put hold let keep".split())
# Share of content words two clauses must have in common to be about one act: with one predicate, and without.
_ALIKE_WITH_PREDICATE = 0.25
_ALIKE = 0.45
# From here on two clauses with one predicate speak of one act.
SAME_ACT = 0.34
# From here on two clauses are one sentence lightly changed.
TWINS = 0.65


@dataclass(frozen=True, eq=False)
class Case:
    """A story with what the judge looks up in it: articles, statements and times by id, entities by id and by token.

    `joined` maps a statement's id to the articles that some claim joins it with. `sides` and `kept` hold what was asked for before: sides by
    article and statements, answers by question.
    """

    story: Story
    annotated: Mapping[str, Annotated]
    statements: Mapping[str, Statement]
    attributions: Mapping[str, tuple[Attribution, ...]]
    times: Mapping[str, Timex]
    entities: Mapping[str, Entity]
    named: Mapping[tuple[str, int], str]
    joined: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sides: "dict[tuple[str, ...], Side]" = field(default_factory=dict)
    kept: dict[Hashable, Any] = field(default_factory=dict)

    def side(self, article: str, statements: Sequence[Statement]) -> "Side":
        """The side of an article with some of its statements; the same one however often it is asked for."""
        key = (article, *(statement.id for statement in statements))
        if key not in self.sides:
            self.sides[key] = Side(self, article, tuple(statements))
        return self.sides[key]

    def statements_of(self, alignment: Alignment) -> list[Statement]:
        """The statements of an alignment, in its order."""
        return [self.statements[key] for key in alignment.statements]

    def only(self, statement: Statement) -> "Side":
        """The side of one statement alone."""
        return self.side(statement.article, [statement])


def open_case(story: Story, alignments: Sequence[Alignment] = ()) -> Case:
    """The case of a story and its claims; its entities are found by the head token of each of their mentions."""
    statements = {statement.id: statement for annotated in story.articles for statement in annotated.statements}
    return Case(
        story=story,
        annotated={annotated.article.id: annotated for annotated in story.articles},
        statements=statements,
        joined=_joined(statements, alignments),
        attributions={annotated.article.id: annotated.attributions for annotated in story.articles},
        times={timex.id: timex for annotated in story.articles for timex in annotated.times},
        entities={entity.id: entity for entity in story.entities},
        named={(mention.article, mention.head): entity.id for entity in story.entities for mention in entity.mentions},
    )


def _joined(statements: Mapping[str, Statement], alignments: Sequence[Alignment]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for alignment in alignments:
        articles = frozenset(statements[key].article for key in alignment.statements)
        found |= {key: found.get(key, frozenset()) | (articles - {statements[key].article}) for key in alignment.statements}
    return found


@dataclass(frozen=True, eq=False)
class Side:
    """One article's statements in a claim, in the order of its text; `kept` holds what was asked of it before, by question."""

    case: Case
    article: str
    statements: tuple[Statement, ...]
    kept: dict[Hashable, Any] = field(default_factory=dict)

    @cached_property
    def whole(self) -> "Side":
        """All that the side's article states."""
        return self.case.side(self.article, self.annotated.statements)

    @cached_property
    def annotated(self) -> Annotated:
        """The article with all that was found in it."""
        return self.case.annotated[self.article]

    @cached_property
    def reading(self) -> Reading:
        """The article's tokens."""
        return self.annotated.reading

    @cached_property
    def introduces(self) -> bool:
        """Whether all it says is who somebody is."""
        return all(statement.introduces for statement in self.statements)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of all its statements, each once."""
        return tuple(self.reading.tokens[i] for i in sorted({i for statement in self.statements for i in statement.tokens}))

    @cached_property
    def content(self) -> frozenset[str]:
        """Lemmas of its content words."""
        return content_lemmas(self.tokens)

    @cached_property
    def times(self) -> tuple[Timex, ...]:
        """Its time expressions, each once."""
        known = self.case.times
        return tuple(known[key] for key in dict.fromkeys(key for statement in self.statements for key in statement.times) if key in known)

    def holders_of(self, timex: Timex) -> list[Statement]:
        """Its statements that hold a time expression."""
        return [statement for statement in self.statements if timex.id in statement.times]

    def entity_of(self, index: int) -> Entity | None:
        """Whom or what a token names, where `link` knows it."""
        key = self.case.named.get((self.article, index))
        return self.case.entities.get(key) if key else None

    def tokens_of(self, statement: Statement) -> list[Token]:
        """The tokens of one statement."""
        return [self.reading.tokens[i] for i in statement.tokens]

    def verb_of(self, statement: Statement) -> Token:
        """The predicate of a statement."""
        return self.reading.tokens[statement.predicate]

    def under(self, statement: Statement) -> list[Token]:
        """What hangs on the predicate of a statement."""
        return self.reading.below(self.verb_of(statement))

    def attribution_of(self, statement: Statement) -> Attribution | None:
        """By what the article gives a statement to somebody; None where it does not."""
        attributions = self.case.attributions.get(self.article, ())
        number = statement.attribution
        return attributions[number] if number is not None and number < len(attributions) else None

    def cue_head_of(self, statement: Statement) -> Token | None:
        """The head of the words that give a statement to somebody."""
        attribution = self.attribution_of(statement)
        return self.reading.tokens[attribution.cue_head] if attribution and attribution.cue_head is not None else None

    def words(self, start: int, end: int) -> str:
        """The article's characters."""
        return self.reading.article.text[start:end]

    def sentence_of(self, statement: Statement) -> str:
        """The whole sentence of a statement."""
        span = self.reading.sentences[statement.sentence].span
        return self.words(span.start, span.end)


def are_sole(one: Side, other: Side) -> bool:
    """Whether each of two sides holds a single statement: then no other clause can be meant."""
    return len(one.statements) == len(other.statements) == 1


@once_a_side
def widened(side: Side) -> Side:
    """The side with every statement of the sentences it touches."""
    sentences = {statement.sentence for statement in side.statements}
    return side.case.side(side.article, [statement for statement in side.annotated.statements if statement.sentence in sentences])


@once_a_statement
def content_of(side: Side, statement: Statement) -> frozenset[str]:
    """Lemmas of one statement's content words."""
    return content_lemmas(side.tokens_of(statement))


def content_lemmas(tokens: Iterable[Token]) -> frozenset[str]:
    """The lemmas of those of some tokens that are content words."""
    return frozenset(token.lemma for token in tokens if token.pos in CONTENT and token.lemma not in LIGHT)


@once_a_pair
def matched(one: Side, other: Side) -> Sequence[tuple[Statement, Statement, float]]:
    """Each statement of the two sides with the one it shares most words with, and how much; most alike first."""
    if are_sole(one, other):
        mine, theirs = one.statements[0], other.statements[0]
        return ((mine, theirs, dice(content_of(one, mine), content_of(other, theirs))),)
    bags = [[content_of(side, statement) for statement in side.statements] for side in (one, other)]
    alike = [[dice(bag, across) for across in bags[1]] for bag in bags[0]]
    rows, columns = range(len(bags[0])), range(len(bags[1]))
    nearest = {(i, max(columns, key=lambda j: (alike[i][j], other.statements[j].id))) for i in rows if columns}
    nearest |= {(max(rows, key=lambda i: (alike[i][j], one.statements[i].id)), j) for j in columns if rows}
    found = [(one.statements[i], other.statements[j], alike[i][j]) for i, j in nearest]
    return sorted(found, key=lambda entry: (-entry[2], entry[0].id, entry[1].id))


def most_alike(one: Side, other: Side) -> list[tuple[Statement, Statement]]:
    """Of the matched statements those that share most; several where they share as much."""
    pairs = matched(one, other)
    return [(mine, theirs) for mine, theirs, likeness in pairs if likeness == pairs[0][2]]


def twins(one: Side, other: Side) -> list[tuple[Statement, Statement]]:
    """Clauses of the two sides in nearly the same words, one of them the other's nearest; none where the sides hold no others."""
    if are_sole(one, other):
        return []
    return [(mine, theirs) for mine, theirs, likeness in matched(one, other) if likeness >= TWINS]


def predicate_of(side: Side, statement: Statement) -> str:
    """The lemma of a statement's predicate."""
    return side.verb_of(statement).lemma


def same_act(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell of one act, by their words: one predicate that says something and some likeness, or much likeness."""
    likeness = dice(content_of(one, mine), content_of(other, theirs))
    predicate = predicate_of(one, mine)
    alike = same_word(predicate, predicate_of(other, theirs)) and predicate not in LIGHT
    return likeness >= (_ALIKE_WITH_PREDICATE if alike else _ALIKE)


def about_one(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses may be laid against each other: about one act by their words, or the only clauses of both sides."""
    return are_sole(one, other) or same_act(one, mine, other, theirs)


def dice(one: frozenset[str], other: frozenset[str]) -> float:
    """Twice the common part over the sum of both, in [0, 1]."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0
