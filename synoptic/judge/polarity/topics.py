"""What a clause says was spoken of, or was not: "did not mention the engineer", "demanded the engineer's release"."""

from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.clauses.predications import other_doers
from synoptic.judge.clauses.subjects import named_at
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side, predicate_of
from synoptic.lexicon.grammar import NOUNS, TIME_ENTITIES
from synoptic.model import Certainty, Statement, Token

# Who does this speaks of what stands as the object or behind these; of a passive what stands as the subject.
_SPEAKING = frozenset("address bring broach cover debate discuss mention raise speak talk touch".split())
_OF = frozenset({"about", "of", "on", "upon"})
# And who does this has spoken of it.
_PRESSING = frozenset("call complain criticise criticize demand insist press protest push request urge warn".split())
_COMING = frozenset({"come", "crop"})
_TOPICS = frozenset({"nsubjpass", "dobj", "pobj"})
# Of these there are too many to be one.
_ANYTHING = frozenset("thing matter issue subject question point topic word name detail case".split())


def denies_a_topic(one: Side, denying: Statement, other: Side, telling: Statement) -> bool:
    """Whether one clause says that somebody did not speak of what he speaks of by the other."""
    if not is_negated(one, denying) or is_negated(other, telling) or telling.certainty is not Certainty.ASSERTED:
        return False
    if predicate_of(one, denying) not in _SPEAKING or not _speaks(other, telling):
        return False
    if not _came_up(other, telling) and other_doers(one, denying, other, telling):
        return False
    return any(_is_one(one, mine, other, theirs) for mine in _topics(one, denying) for theirs in _told(other, telling))


def _speaks(side: Side, statement: Statement) -> bool:
    """Whether a clause says that something was spoken of."""
    return predicate_of(side, statement) in _SPEAKING | _PRESSING or _came_up(side, statement)


@once_a_statement
def _came_up(side: Side, statement: Statement) -> bool:
    """Whether a clause says that its subject came up, whoever spoke of it."""
    return predicate_of(side, statement) in _COMING and any(child.dep == "prt" and child.lemma == "up" for child in side.under(statement))


@once_a_statement
def _topics(side: Side, statement: Statement) -> tuple[Token, ...]:
    """What a clause of speaking has as its topic: its object, what it speaks about, the subject of a passive."""
    tokens = side.reading.tokens
    found = (token for token in side.tokens_of(statement) if token.dep in _TOPICS and token.pos in NOUNS and token.entity not in TIME_ENTITIES)
    return tuple(
        token for token in found if token.lemma not in _ANYTHING and (token.head == statement.predicate or _is_behind(tokens[token.head], statement))
    )


def _is_behind(preposition: Token, statement: Statement) -> bool:
    return preposition.lemma in _OF and preposition.head == statement.predicate


@once_a_statement
def _told(side: Side, statement: Statement) -> tuple[Token, ...]:
    """The nouns of a clause, its speaker aside; what came up speaks of nothing."""
    subjects = () if _came_up(side, statement) else (role.head for role in statement.roles if role.name == "subject")
    speakers = {index for index in subjects if side.reading.tokens[index].dep == "nsubj"}
    return tuple(token for token in side.tokens_of(statement) if token.pos in NOUNS and token.index not in speakers)


def _is_one(one: Side, mine: Token, other: Side, theirs: Token) -> bool:
    """Whether two nouns name one thing: one entity where both are names, one word where neither is."""
    named = named_at(one, mine.index), named_at(other, theirs.index)
    if named[0] and named[1]:
        return named[0].id == named[1].id
    return not any(named) and mine.lemma == theirs.lemma
