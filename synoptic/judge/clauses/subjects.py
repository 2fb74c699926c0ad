"""Of whom two clauses tell: what one says of Arden and the other of Brill can both be true, whatever figures and days stand in it."""

from synoptic.judge.clauses.contrasts import in_contrast
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.lexicon.grammar import VERBS
from synoptic.lexicon.places import country_names
from synoptic.model import Entity, EntityType, MentionForm, Statement
from synoptic.text.names import fold

HE = frozenset({"he", "she"})


def named_at(side: Side, index: int) -> Entity | None:
    """Whom or what a token names by name; None where it only describes somebody, or is a pronoun."""
    entity = side.entity_of(index)
    named = entity and any(
        mention.article == side.article and mention.head == index and mention.form is MentionForm.NAME for mention in entity.mentions
    )
    return entity if named else None


@once_a_statement
def _subject_of(side: Side, statement: Statement) -> Entity | None:
    """The person or body that is a clause's subject by name; None where it has no such subject, or no verb."""
    if side.verb_of(statement).pos not in VERBS:
        return None
    return next((named_at(side, role.head) or _meant_by(side, role.head) for role in statement.roles if role.name == "subject"), None)


def _meant_by(side: Side, index: int) -> Entity | None:
    """Whom "he" or "she" means, where that is known by a name."""
    entity = side.entity_of(index) if side.reading.tokens[index].lemma in HE else None
    return entity if entity and entity.is_named else None


def speakers_of(side: Side, statement: Statement) -> set[str]:
    """The entities that say a clause or are its subject."""
    subjects = (side.entity_of(role.head) for role in statement.roles if role.name == "subject")
    return {entity.id for entity in subjects if entity} | ({statement.voice} if statement.voice else set())


def told_of(side: Side, statement: Statement) -> set[str]:
    """Whom or what a clause tells of: the entities of its subjects, or their lemmas."""
    heads = [role.head for role in statement.roles if role.name == "subject"]
    return {entity.id if (entity := side.entity_of(head)) else side.reading.tokens[head].lemma for head in heads}


def other_subject(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell of two people, or of two bodies, each known by a name, or of two things of one name."""
    return of_two_names(one, mine, other, theirs) or in_contrast(one, mine, other, theirs)


def of_two_names(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether the subjects of two clauses are two people, or two bodies, each known by a name."""
    first, second = _subject_of(one, mine), _subject_of(other, theirs)
    return bool(first and second and unlike(first, second))


def unlike(one: Entity, other: Entity) -> bool:
    """Whether two entities named are two: of one type, neither the other's seat, with no word of their names in common.

    A writer may choose between places and what has its seat there ("Moscow", "the ministry"): of places only two countries are told apart.
    """
    if one.id in {other.id, other.seat_of} or other.id == one.seat_of or (one.seat_of and one.seat_of == other.seat_of):
        return False
    lands = [country_names().get(fold(entity.name)) for entity in (one, other)]
    if all(lands):
        return lands[0] != lands[1]
    if one.type is not other.type or one.type not in {EntityType.PERSON, EntityType.ORGANISATION}:
        return False
    return not name_words(one.name) & name_words(other.name)


def name_words(text: str) -> set[str]:
    """The words of a name or of what somebody is called, short ones left out."""
    return {word for word in text.casefold().split() if len(word) > len("the")}
