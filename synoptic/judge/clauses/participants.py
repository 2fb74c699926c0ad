"""Whether two clauses tell of other people or things in the same part: what is denied of one is no denial of another.

"Did not name a successor" and "named a commission" have other objects, "spread to the south" and "spread to the roof" other ends.
"""

from collections.abc import Iterator, Sequence

from synoptic.judge.clauses.acts import act_index
from synoptic.judge.clauses.negation import denies_by_its_verb
from synoptic.judge.clauses.predications import SERVICES, is_part_of_verb, meant
from synoptic.judge.clauses.subjects import name_words, named_at
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.judge.wording import same_thing
from synoptic.lexicon.grammar import MEASURED_ENTITIES, NOUNS
from synoptic.lexicon.tolls import WHOEVER
from synoptic.model import Role, Statement, Token

# Parts that are compared: what somebody is called by another word is no other thing.
_PARTS = frozenset({"subject", "object", "indirect", "oblique"})
# By its place in the sentence; the subject of a verb without an object only stands beside its like.
_PART_OF = {"nsubjpass": "theme", "dobj": "theme"}
_ACTING = {("doer", ""), ("theme", "")}
# Who may be anybody.
_WHOEVER = WHOEVER | frozenset("side thing matter case way condition state shape health".split())
# By what a thing is known to be there.
_TRACES = frozenset("record trace sign evidence proof mention copy knowledge".split())
_Part = tuple[str, str]
_Parts = dict[_Part, list[Token]]


def at_odds(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether in some part that two clauses fill stand two things of which neither has any part in the other clause."""
    if denies_by_its_verb(one, mine) != denies_by_its_verb(other, theirs):
        return False  # "rejected reports of an attack"
    here, there = _fillers(one, mine), _fillers(other, theirs)
    if not here.keys() & there.keys():
        return False
    if _acts_itself(one, mine) and _acts_itself(other, theirs) and _turned_round(one, here, other, there):
        return True
    all_here, all_there = ([token for tokens in parts.values() for token in tokens] for parts in (here, there))
    return any(not (_meet(one, here[part], other, all_there) or _meet(one, all_here, other, there[part])) for part in here.keys() & there.keys())


def _acts_itself(side: Side, statement: Statement) -> bool:
    """Whether a clause's verb tells the act, and does not only carry another ("stopped them from entering")."""
    return act_index(side, statement) == statement.predicate


def _turned_round(one: Side, here: _Parts, other: Side, there: _Parts) -> bool:
    """Whether somebody acts on something in both clauses, and neither the doers nor what is done to meet: "the nurses criticised the minister"."""
    return here.keys() & there.keys() >= _ACTING and not any(_meet(one, here[part], other, there[part]) for part in _ACTING)


def _meet(one: Side, here: Sequence[Token], other: Side, there: Sequence[Token]) -> bool:
    return any(_one_thing(one, mine, other, theirs) for mine in here for theirs in there)


@once_a_statement
def _fillers(side: Side, statement: Statement) -> _Parts:
    """The nouns that fill each part of a clause; parts that a pronoun or "nobody" fills are left out."""
    found: _Parts = {}
    open_parts = set()
    acts_on = any(side.reading.tokens[role.head].dep == "dobj" for role in statement.roles)
    for role in statement.roles:
        token, label = _head(side, role), side.reading.tokens[role.head].dep
        part = ("doer" if label == "nsubj" and acts_on else _PART_OF.get(label, role.name), role.preposition)
        if role.name not in _PARTS or token.entity in MEASURED_ENTITIES or is_part_of_verb(side, role):
            continue
        if role.name == "oblique" and len(role.tokens) == 1 and token.pos != "PROPN":
            continue  # "in secret", "by law"
        if token.pos not in NOUNS or token.lemma in _WHOEVER:
            open_parts.add(part)
        found.setdefault(part, []).append(token)
    for preposition, token in _of_complements(side, statement):
        found.setdefault(("oblique", preposition), []).append(token)
    return {part: tokens for part, tokens in found.items() if part not in open_parts}


def _of_complements(side: Side, statement: Statement) -> Iterator[tuple[str, Token]]:
    """The nouns behind an adjective that a clause says of its subject, with their preposition: "open to lorries"."""
    adjectives = [child for child in side.under(statement) if child.dep == "acomp"]
    for preposition in (low for adjective in adjectives for low in side.reading.below(adjective) if low.dep == "prep"):
        yield from ((preposition.lemma, noun) for noun in side.reading.below(preposition))


def _head(side: Side, role: Role) -> Token:
    """The noun that a part names: of "none of his men" and "no record of a letter" the men, the letter."""
    return meant(side, role.head, _WHOEVER | _TRACES | SERVICES)


def _one_thing(one: Side, mine: Token, other: Side, theirs: Token) -> bool:
    """Whether two nouns may name the same: the same word or a broader one, one entity, or a name and what may describe it."""
    if _is_owner(one, mine, other, theirs) or _is_owner(other, theirs, one, mine):
        return False  # "the minister", "the minister's deputy"
    named = named_at(one, mine.index), named_at(other, theirs.index)
    if named[0] and named[1]:
        return named[0].id == named[1].id or not name_words(named[0].name).isdisjoint(name_words(named[1].name))
    entities = one.entity_of(mine.index), other.entity_of(theirs.index)
    if any(named) or (entities[0] and entities[1] and entities[0].id == entities[1].id):
        return True
    return same_thing(mine.lemma, theirs.lemma)


def _is_owner(one: Side, mine: Token, other: Side, theirs: Token) -> bool:
    """Whether one noun names whose the other is."""
    owner = one.entity_of(mine.index)
    owners = (other.entity_of(child.index) for child in other.reading.below(theirs) if child.dep == "poss")
    return owner is not None and any(found and found.id == owner.id for found in owners)
