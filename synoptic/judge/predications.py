"""What a clause says its subject is, does or undergoes, in the one or two words that carry it, and of whom it says so.

"The strike is legal" and "the strike was declared unlawful" have neither verb nor much else in common: they part in what they predicate.
"""

from synoptic.judge.acts import act_of
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import LIGHT, Side
from synoptic.judge.wording import opposite_state, same_thing
from synoptic.lexicon.opposites import ENDS, IN_TURN, WEAK_OPPOSITES
from synoptic.model import Statement, Token

# Verbs that only join a subject with what is said of it.
_JOINING = LIGHT | frozenset("remain stay seem look appear sound prove turn feel leave find declare deem rule call consider stand".split())
_COMPLEMENTS = frozenset({"acomp", "attr", "oprd"})
# "Take place", "give way": the object says what the verb does not.
_LIGHT_OBJECTS = frozenset({"place", "way"})
_PARTS = frozenset({"subject", "object", "agent", "indirect"})


def says_the_opposite(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses say opposite things of one subject or object; whether one of them is negated is not asked."""
    return _of_one_thing(one, mine, other, theirs) and any(
        _opposed(word, opposite) for word in sorted(predicated(one, mine)) for opposite in sorted(predicated(other, theirs))
    )


def _opposed(word: str, opposite: str) -> bool:
    return not {word, opposite} & (WEAK_OPPOSITES | IN_TURN) and frozenset({word, opposite}) not in ENDS and opposite_state(word, opposite)


@once_a_statement
def predicated(side: Side, statement: Statement) -> frozenset[str]:
    """The predicate, its adjectives or nouns where it only joins these with the subject, and how it is done ("unanimous" of "unanimously")."""
    tokens, found = side.reading.tokens, set[str]()
    predicate = tokens[statement.predicate]
    if predicate.lemma not in _JOINING:
        found |= _forms(predicate)
    found |= {act_of(side, statement)} - _JOINING
    for child in (tokens[i] for i in side.reading.children[statement.predicate] if i in statement.tokens):
        if child.dep in _COMPLEMENTS and child.pos in {"ADJ", "VERB", "NOUN"}:
            found |= _forms(child)
        elif child.dep in {"advmod", "prt"}:
            found |= {child.lemma.removesuffix("ly"), f"{predicate.lemma}_{child.lemma}"}
        elif child.dep == "dobj" and child.lemma in _LIGHT_OBJECTS:
            found.add(f"{predicate.lemma}_{child.lemma}")
        elif child.dep == "prep" and child.lemma == "against":
            found.add(f"{predicate.lemma}_against")
    return frozenset(found)


def _forms(token: Token) -> set[str]:
    """A word's lemma, and the word itself where it may be an adjective ("divided")."""
    return {token.lemma, token.text.lower()} if token.tag in {"VBN", "VBG", "JJ"} else {token.lemma}


@once_a_statement
def _takers(side: Side, statement: Statement) -> frozenset[str]:
    """Whom and what a clause tells of: entities, and lemmas of nouns; whom a pronoun means is not asked."""
    found = set()
    for role in statement.roles:
        if role.name in _PARTS:
            token, entity = side.reading.tokens[role.head], side.entity_of(role.head)
            found |= {entity.id} if entity else set() if token.pos == "PRON" else {token.lemma}
    return frozenset(found)


def _of_one_thing(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    here, there = _takers(one, mine), _takers(other, theirs)
    return not here.isdisjoint(there) or any(same_thing(word, taker) for word in here for taker in there)
