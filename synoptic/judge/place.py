"""Place: one event, put in two places of which neither is named inside the other."""

from collections.abc import Sequence

from synoptic.judge.clauses.subjects import name_words
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.sides import SAME_ACT, Side, content_of, dice, matched, predicate_of
from synoptic.judge.wording import same_word
from synoptic.lexicon.places import capitals, country_names
from synoptic.model import DifferenceKind, Entity, EntityType, MentionForm, Relation, Statement
from synoptic.text.names import fold

_PLACES = frozenset({EntityType.PLACE, EntityType.FACILITY})
_PREPOSITIONS = frozenset("in at on near outside inside off from to into toward towards around through across".split())
# Places are compared in clauses about one act; where, the places left out, they are as much alike as this, both cannot be true.
_ALL_BUT_PLACE = 0.6


def place_difference(one: Side, other: Side) -> Finding | None:
    """The places in which clauses with one predicate part, each a name and in the same position."""
    for mine, theirs, likeness in matched(one, other) if _tells_places(one) and _tells_places(other) else ():
        if likeness < SAME_ACT or not same_word(predicate_of(one, mine), predicate_of(other, theirs)):
            continue
        here, there = _places_of(one, mine), _places_of(other, theirs)
        named = _named(one, mine), _named(other, theirs)
        for preposition, place, words in here:
            for their_preposition, their_place, their_words in there:
                told = place.id in named[1] or their_place.id in named[0]
                if preposition == their_preposition and not told and _apart(place, their_place):
                    rest = content_of(one, mine) - name_words(words), content_of(other, theirs) - name_words(their_words)
                    strength = Relation.CONTRADICT if dice(*rest) >= _ALL_BUT_PLACE else Relation.DIFFER
                    return Finding(DifferenceKind.PLACE, strength, words, their_words, "two places for one event, neither known to lie in the other")
    return None


@once_a_side
def _tells_places(side: Side) -> bool:
    """Whether any clause of a side stands in a named place."""
    return any(_places_of(side, statement) for statement in side.statements)


@once_a_statement
def _places_of(side: Side, statement: Statement) -> Sequence[tuple[str, Entity, str]]:
    """The named places a clause's words stand in, with the preposition before each and the article's words."""
    found, tokens = [], side.reading.tokens
    for index in statement.tokens:
        entity = side.entity_of(index)
        governor = tokens[tokens[index].head]
        if entity and entity.type in _PLACES and governor.lemma in _PREPOSITIONS:
            words = next(
                (
                    mention.text
                    for mention in entity.mentions
                    if mention.article == side.article and mention.head == index and mention.form is MentionForm.NAME
                ),
                "",
            )
            if words:
                found.append((governor.lemma, entity, words))
    return found


@once_a_statement
def _named(side: Side, statement: Statement) -> frozenset[str]:
    """The entities that a clause names, those too in which its places lie ("Brill, Arden")."""
    return frozenset(entity.id for index in statement.tokens if (entity := side.entity_of(index)))


def _apart(one: Entity, other: Entity) -> bool:
    """Whether neither place may lie in the other; where one of them is a country, the other must be known to lie in another."""
    words = [set(entity.name.casefold().split()) for entity in (one, other)]
    if words[0] & words[1] or one.id == other.seat_of or other.id == one.seat_of:
        return False
    lands = [country_names().get(fold(entity.name)) for entity in (one, other)]
    homes = [land or capitals().get(fold(entity.name)) for land, entity in zip(lands, (one, other), strict=True)]
    return not any(lands) or (all(homes) and homes[0] != homes[1])
