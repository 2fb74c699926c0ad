"""What a clause says its subject is, does or undergoes, in the one or two words that carry it, and of whom it says so.

"The strike is legal" and "the strike was declared unlawful" have neither verb nor much else in common: they part in what they predicate.
"""

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from synoptic.judge.clauses.acts import act_index
from synoptic.judge.clauses.subjects import other_subject
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import LIGHT, Side, are_sole
from synoptic.judge.wording import opposite_state, same_state, same_thing
from synoptic.lexicon.converse import CONVERSE
from synoptic.lexicon.grammar import COMPLEMENTS
from synoptic.lexicon.opposites import ENDS, IN_TURN, WEAK_OPPOSITES
from synoptic.lexicon.outcomes import ALIKE, LONGEST, OUTCOMES, PHRASES
from synoptic.lexicon.tolls import WHOEVER
from synoptic.model import Role, Statement, Token

# Of "voted to ban" and "voted to let" the vote tells nothing.
_DECIDING = frozenset({"vote", "decide", "choose"})
# Verbs that only join a subject with what is said of it.
_JOINING = LIGHT | frozenset("remain stay seem look appear sound prove turn feel leave find declare deem rule call consider stand suppose".split())
# Of these the lemma alone tells something: "the minister stays".
_STAYING = frozenset("remain stay stand sound declare".split())
# And of these where it was done to their subject: "the land was let".
_DONE = frozenset("let keep".split())
# And with an object: "kept its stake", "had a plan".
_KEEPING = frozenset({"have", "keep"})
# Of these the other side does the opposite.
_CONTEST = frozenset("win won beat defeat lose lost".split())
# What their object is said to be stands behind it.
_RESULTING = frozenset("find keep leave declare rule make render deem hold".split())
# "Take place", "give way": the object says what the verb does not.
_LIGHT_VERBS = frozenset("take give say reach strike make".split())
_WHOEVER = WHOEVER | {"third", "quarter", "majority"}
# Whether all were of one mind is asked of a decision, whoever is the subject.
_UNANIMOUS = frozenset({"unanimous", "unanimously"})
_ALL = frozenset({"all", "both", "each"})
_AMONG = frozenset({"of", "from", "in", "at", "among"})
# What they are services of says more.
SERVICES = frozenset("service traffic operation production".split())
# Articles and possessives, of which a phrase may hold any: "behind his back".
_IDLE = frozenset({"DT", "PRP$", "POS"})
# "Moves closer" is no "close", "had earlier forced" no "early".
_COMPARED = "RBR"
# The beginnings of phrases, whole ones among them.
_OPENING = frozenset("_".join(words[:n]) for words in (phrase.split("_") for phrase in PHRASES) for n in range(1, len(words) + 1))
_PARTS = frozenset({"subject", "object", "agent", "indirect"})
# Praise, and what denies it.
_JUDGING = {"praise"} | ALIKE["praise"] | OUTCOMES["praise"]
_SUBJECT, _OBJECT, _OBLIQUE = frozenset({"subject"}), frozenset({"object"}), frozenset({"oblique"})


class Taker(NamedTuple):
    """Who or what takes part in a clause: the entity, "" where none is known, and the lemma of its noun, "" where it is a name or pronoun."""

    entity: str
    noun: str


def says_the_opposite(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses say opposite things of one subject or object; whether one of them is negated is not asked."""
    told = opposites_told(one, mine, other, theirs)
    if all(_are_two_ends(*pair) for pair in told) and other_doers(one, mine, other, theirs):
        return False  # "City beat Athletic", "Athletic lost to City"
    if not told or other_subject(one, mine, other, theirs):
        return False
    return any(not _UNANIMOUS.isdisjoint(pair) for pair in told) or _of_one_matter(one, mine, other, theirs)


def _are_two_ends(word: str, opposite: str) -> bool:
    """Whether two words tell one act from its two ends."""
    return opposite in CONVERSE.get(word, ()) or not _CONTEST.isdisjoint({word, opposite})


def _of_one_matter(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell of one thing, or are all that their sides hold and name somebody or something in common.

    Where each has a subject or object of its own one thing in common is too little: the porter ran into the hotel, the hotel failed a test; the
    captain of the Lark was found alive, eight were killed on the Lark.
    """
    if of_one_thing(one, mine, other, theirs):
        return True
    done = done_to(one, mine), done_to(other, theirs)
    others = all(done) and all(doers(side, entry) for side, entry in ((one, mine), (other, theirs)))
    own = other_doers(one, mine, other, theirs) or all(done)
    needed = 2 if own and not common(takers(one, mine), takers(other, theirs)) else 1
    return are_sole(one, other) and not others and len(_named_in(one, mine) & _named_in(other, theirs)) >= needed


def are_apart(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses have other subjects and no participant in common."""
    return other_doers(one, mine, other, theirs) and not common(takers(one, mine), takers(other, theirs))


@once_a_statement
def _named_in(side: Side, statement: Statement) -> frozenset[str]:
    """The ids of the entities that a clause names, and the lemmas of its nouns in the singular: of several, some may be otherwise."""
    single = [token for token in side.tokens_of(statement) if token.tag in {"NN", "NNP"}]
    entities = (side.entity_of(token.index) for token in single)
    return frozenset(entity.id for entity in entities if entity).union(token.lemma for token in single if token.tag == "NN")


def opposites_told(one: Side, mine: Statement, other: Side, theirs: Statement) -> list[tuple[str, str]]:
    """Every two words of which one clause predicates the one and the other its opposite, in no order."""
    return [(word, opposite) for word in predicated(one, mine) for opposite in predicated(other, theirs) if _opposed(word, opposite)]


def other_doers(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses have subjects with nothing in common, pronouns aside."""
    subjects = doers(one, mine), doers(other, theirs)
    return all(subjects) and not common(*subjects)


def same_told(one: Side, mine: Statement, other: Side, theirs: Statement) -> list[tuple[str, str]]:
    """Every two words by which two clauses predicate what comes to the same, in no order."""
    return [(word, twin) for word in predicated(one, mine) for twin in predicated(other, theirs) if same_state(word, twin)]


def _opposed(word: str, opposite: str) -> bool:
    return opposite_state(word, opposite) and not {word, opposite} <= (WEAK_OPPOSITES | IN_TURN) and frozenset({word, opposite}) not in ENDS


def says_the_same(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses say of one thing what comes to the same: "turned down the offer", "rejected the offer"; negations aside."""
    if not same_told(one, mine, other, theirs):
        return False
    return not other_doers(one, mine, other, theirs) and of_one_thing(one, mine, other, theirs)


@once_a_statement
def predicated(side: Side, statement: Statement) -> frozenset[str]:
    """The predicate, its adjectives or nouns where it only joins these with the subject, and how it is done ("unanimous").

    Told with the verb or for it: a particle, the object of a light verb, a preposition with its bare noun ("turn_down", "take_place", "in_force").
    """
    tokens, found = side.reading.tokens, set[str]()
    predicate = side.verb_of(statement)
    act = tokens[act_index(side, statement)]
    told = [child for head in dict.fromkeys((predicate, act)) for child in side.reading.below(head) if child.index in statement.tokens]
    complete = any(child.dep in COMPLEMENTS for child in told)
    passive = any(child.dep == "auxpass" for child in told)
    alone = _STAYING | _DONE if passive else _STAYING
    verbs = [verb for verb in (predicate, act) if verb is act or verb.lemma not in _DECIDING]
    found |= {form for verb in verbs for form in _forms(verb) if verb.lemma not in _JOINING or (verb.lemma in alone and not complete)}
    for child in told:
        verb = tokens[child.head].lemma
        if (child.dep in COMPLEMENTS and child.pos in {"ADJ", "VERB", "NOUN"}) or (child.dep == "ccomp" and child.pos == "ADJ"):
            found |= _forms(child) | {f"{verb}_{child.lemma}"}
        elif child.dep in {"advmod", "prt"} and child.tag != _COMPARED and not any(low.dep == "det" for low in side.reading.below(child)):
            found |= {child.lemma, child.lemma.removesuffix("ly"), f"{verb}_{child.lemma}"}
        elif child.dep in {"dobj", "intj"} and verb in _LIGHT_VERBS:
            found.add(f"{verb}_{child.lemma}")
        elif child.dep in {"dobj", "nsubjpass"}:
            found |= {f"{verb}_{child.lemma}"} & PHRASES | {verb} & _KEEPING
        elif child.dep == "prep":
            found |= {f"{verb}_against"} if child.lemma == "against" else {f"{child.lemma}_{noun.lemma}" for noun in _bare_nouns(side, child)}
    if predicate.lemma in _RESULTING:
        found |= _results(side, statement, predicate)
    return frozenset(found) | _phrases(side, statement)


def _results(side: Side, statement: Statement, predicate: Token) -> set[str]:
    """What a verb says that its object was found, kept or left to be, wherever the parser hangs it: "found him guilty", "keep the plant open"."""
    tokens = side.reading.tokens
    after = (token for token in side.tokens_of(statement) if token.pos == "ADJ" and token.index > predicate.index)
    told = [token for token in after if token.index + 1 == len(tokens) or tokens[token.index + 1].pos not in {"NOUN", "PROPN", "ADJ"}]
    return {form for token in told for form in (*_forms(token), f"{predicate.lemma}_{token.lemma}")}


def _phrases(side: Side, statement: Statement) -> frozenset[str]:
    """The phrases of several words in a clause that tell a state, as they stand or by their lemmas, whatever articles stand in them."""
    told = [token for token in side.tokens_of(statement) if token.tag not in _IDLE and token.dep != "poss"]
    forms = [(token.text.lower(), token.lemma) for token in told]
    found = set[str]()
    for start, (word, lemma) in enumerate(forms):
        runs = {form for form in (word, lemma) if form in _OPENING}
        for form, base in forms[start + 1 : start + LONGEST] if runs else ():
            runs = {run for known in runs for run in (f"{known}_{form}", f"{known}_{base}") if run in _OPENING}
            found |= runs & PHRASES
    return frozenset(found)


def _bare_nouns(side: Side, preposition: Token) -> list[Token]:
    """The nouns right behind a preposition: "in force", "for sale"."""
    return [child for child in side.reading.below(preposition) if child.dep == "pobj" and child.index == preposition.index + 1]


def _forms(token: Token) -> set[str]:
    """A word's lemma, and the word itself where it may be an adjective ("divided")."""
    return {token.lemma, token.text.lower()} if token.tag in {"VBN", "VBG", "VBD", "JJ"} else {token.lemma}


@once_a_statement
def takers(side: Side, statement: Statement) -> frozenset[Taker]:
    """Whom and what a clause tells of; whom a pronoun means is not asked."""
    return _in_parts(side, statement, _PARTS)


@once_a_statement
def doers(side: Side, statement: Statement) -> frozenset[Taker]:
    """Whom and what a clause has as a subject; "people", "none of them" and their like may be anybody."""
    return frozenset(taker for taker in _in_parts(side, statement, _SUBJECT) if taker.noun not in _WHOEVER)


def _in_parts(side: Side, statement: Statement, parts: frozenset[str]) -> frozenset[Taker]:
    found = set()
    for role in statement.roles:
        if role.name in parts and not is_part_of_verb(side, role):
            token = meant(side, role.head)
            entity = side.entity_of(token.index)
            noun = token.lemma if token.pos not in {"PRON", "PROPN"} or (not entity and token.pos != "PRON") else ""
            if entity or noun:
                found.add(Taker(entity.id if entity else "", noun))
    return frozenset(found)


def meant(side: Side, head: int, idle: AbstractSet[str] = _ALL | SERVICES) -> Token:
    """The noun by which a participant is known: of "all of the valves" the valves, of "freight traffic" freight."""
    token = side.reading.tokens[head]
    if token.lemma not in idle or side.entity_of(head):
        return token
    below = side.reading.below(token)
    of = [low for child in below if child.lemma in _AMONG for low in side.reading.below(child) if low.dep == "pobj"]
    return next(iter((*(child for child in below if child.dep == "compound"), *of)), token)


@once_a_statement
def _beside(side: Side, statement: Statement) -> frozenset[Taker]:
    """Whom and what a clause tells of behind a preposition."""
    return _in_parts(side, statement, _OBLIQUE)


def is_part_of_verb(side: Side, role: Role) -> bool:
    """Whether an object belongs to what a light verb says: "took place"."""
    token = side.reading.tokens[role.head]
    return token.dep == "dobj" and f"{side.reading.tokens[token.head].lemma}_{token.lemma}" in OUTCOMES


def of_one_thing(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses have somebody or something in common, and no two objects that are not the same."""
    here, there = takers(one, mine), takers(other, theirs)
    if other_doers(one, mine, other, theirs):
        here, there = here - doers(one, mine), there - doers(other, theirs)
    if not (common(takers(one, mine), takers(other, theirs)) or common(here, _beside(other, theirs)) or common(_beside(one, mine), there)):
        return False
    objects = done_to(one, mine), done_to(other, theirs)
    return not all(objects) or both_judge(one, mine, other, theirs) or common(*objects)


def both_judge(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell whom or what one praises or blames: that may be called by two names."""
    return {one.verb_of(mine).lemma, other.verb_of(theirs).lemma} <= _JUDGING and common(doers(one, mine), doers(other, theirs))


@once_a_statement
def done_to(side: Side, statement: Statement) -> frozenset[Taker]:
    """To whom or what a clause tells that something is done, in the active voice or the passive."""
    return _in_parts(side, statement, _OBJECT)


def common(here: frozenset[Taker], there: frozenset[Taker]) -> bool:
    """Whether one of some takers may be one of others."""
    return any(_is_one(mine, theirs) for mine in here for theirs in there)


def _is_one(mine: Taker, theirs: Taker) -> bool:
    """Whether two takers may be one: one entity, or where one of them is none known, by their nouns."""
    if mine.entity and theirs.entity:
        return mine.entity == theirs.entity
    return bool(mine.noun and theirs.noun) and same_thing(mine.noun, theirs.noun)
