"""Who somebody is, as several articles say it: their introductions of one person are one claim, whatever the words."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from synoptic.model import Alignment, EntityType, Statement, Story

# How sure it is that two introductions of one person belong together: as sure as that the names are one person's.
SURE = 0.9
_Aspect = Callable[[Statement], bool]


def align_introductions(story: Story, sharing: AbstractSet[frozenset[str]]) -> tuple[tuple[Alignment, ...], tuple[Statement, ...]]:
    """Claims of who somebody is, and the statements they rest on: the first of each article that names an office, and the first that names an age.

    `sharing` are the pairs of articles that say something in common; two that tell of different events share nothing by naming one president.
    """
    persons = [entity for entity in story.entities if entity.type is EntityType.PERSON]
    people = {(mention.article, mention.head): entity.id for entity in persons for mention in entity.mentions}
    names = {entity.id: entity.name for entity in persons}
    claims: dict[tuple[str, ...], Alignment] = {}
    used: dict[str, Statement] = {}
    for aspect, told in _ASPECTS.items():
        for person, first in sorted(_first_of_each(story, people, told).items()):
            statements = [statement for statement in first if any({statement.article, other.article} in sharing for other in first)]
            if statements:
                key = tuple(statement.id for statement in statements)
                claims.setdefault(key, Alignment(key, SURE, f"{aspect} of {names[person]}"))
                used |= {statement.id: statement for statement in statements}
    return tuple(claims.values()), tuple(used.values())


def _says_office(statement: Statement) -> bool:
    return any(role.name == "complement" for role in statement.roles)


def _says_age(statement: Statement) -> bool:
    return bool(statement.quantities)


_ASPECTS: Mapping[str, _Aspect] = {"office or description": _says_office, "age": _says_age}


def _first_of_each(story: Story, people: Mapping[tuple[str, int], str], told: _Aspect) -> dict[str, Sequence[Statement]]:
    """Entity → the first introduction of each article that tells what is asked for."""
    found: dict[str, dict[str, Statement]] = {}
    for statement in (one for annotated in story.articles for one in annotated.introductions):
        person = people.get((statement.article, statement.predicate))
        if person and told(statement):
            found.setdefault(person, {}).setdefault(statement.article, statement)
    return {person: tuple(by_article.values()) for person, by_article in found.items()}
