"""Two clauses that say the same but for one noun in the same place, or for the land that one is of: "used a knife", "used a gun"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from synoptic.judge.clauses.finite import is_finite
from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.figures.figure import figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side, content_of, dice, matched, predicate_of, widened
from synoptic.judge.wording import same_thing, same_word
from synoptic.lexicon.exclusive_roles import exclude_as_kin, exclude_each_other, excludes_others
from synoptic.lexicon.grammar import SUBJECTS
from synoptic.lexicon.nouns import is_person, steps_up
from synoptic.lexicon.places import country_adjectives
from synoptic.model import Certainty, DifferenceKind, Relation, Statement, Token
from synoptic.text.names import fold

# So many words besides must be the same on both sides.
_LEAST_SHARED = 2
# And so much of the rest, where two nouns are known to exclude each other.
_SAME_REST = 0.5
_IN_PLACES = frozenset("in at on near inside outside under".split())
_THINGS = frozenset({"dobj", "attr", "pobj", "nsubj", "nsubjpass"})
_LAND = DifferenceKind.ACTOR, Relation.CONTRADICT, "the same told of another land"
_OTHERS_LAND = DifferenceKind.ACTOR, Relation.DIFFER, "the same done to those of another land"
_PLACE = DifferenceKind.PLACE, Relation.DIFFER, "the same told of another place"
_THING = DifferenceKind.ACTOR, Relation.DIFFER, "the same told of another thing"
_PERSON = DifferenceKind.ACTOR, Relation.DIFFER, "the same told of other people"
_DESCRIBING = frozenset({"amod", "compound"})
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their"})
_KEPT = 1 << 12


def one_word_difference(one: Side, other: Side) -> Finding | None:
    """The noun, or the land of one, in which two clauses part that are otherwise the same, told of something definite."""
    for mine, theirs, _ in matched(one, other):
        if not (_asserts(one, mine) and _asserts(other, theirs)) or is_negated(one, mine) != is_negated(other, theirs):
            continue
        pair = _excluding_pair(one, mine, other, theirs)
        if not pair and _is_of_something_known(one, mine) and _is_of_something_known(other, theirs):
            pair = _only_pair(one, mine, other, theirs)
            pair = pair if pair and _exclude(one, pair[0], other, pair[1]) else None
        if pair:
            kind, relation, why = _sort_of(one, pair[0])
            return Finding(kind, relation, _words(one, pair[0]), _words(other, pair[1]), why)
    return None


def _sort_of(side: Side, noun: Token) -> tuple[DifferenceKind, Relation, str]:
    """What two clauses part in that part in a noun: a land, a place, a person or a thing."""
    if _land(noun):
        return _OTHERS_LAND if side.reading.tokens[noun.head].dep == "dobj" else _LAND
    if _slot(side, noun)[0] in _IN_PLACES:
        return _PLACE
    return _PERSON if is_person(noun.lemma) else _THING


@once_a_statement
def _asserts(side: Side, statement: Statement) -> bool:
    """Whether a clause says by a finite verb, and for certain, that something is so."""
    return not statement.heading and statement.certainty is Certainty.ASSERTED and is_finite(side, statement)


@once_a_statement
def _is_of_something_known(side: Side, statement: Statement) -> bool:
    """Whether a clause has a definite subject, or one with a name."""
    subject = next((child for child in side.under(statement) if child.dep in SUBJECTS), None)
    return subject is not None and _is_definite(side, subject)


def _is_definite(side: Side, noun: Token) -> bool:
    """Whether a noun is a name or names something known: "the fire", "his car"."""
    return noun.pos == "PROPN" or any(child.lemma in _DEFINITE or child.tag == "PRP$" for child in side.reading.below(noun))


def _only_pair(one: Side, mine: Statement, other: Side, theirs: Statement) -> tuple[Token, Token] | None:
    """The one word of each clause that the other lacks, both in the same place; None where the clauses part in more or in less."""
    here, there = content_of(one, mine), content_of(other, theirs)
    left = [word for word in here - there if not any(same_word(word, twin) for twin in there)]
    right = [word for word in there - here if not any(same_word(word, twin) for twin in here)]
    if len(left) != 1 or len(right) != 1 or len(here & there) < _LEAST_SHARED:
        return None
    pairs = [(a, b) for a in _of_lemma(one, mine, left[0]) for b in _of_lemma(other, theirs, right[0]) if _slot(one, a) == _slot(other, b)]
    return pairs[0] if len(pairs) == 1 else None


def _excluding_pair(one: Side, mine: Statement, other: Side, theirs: Statement) -> tuple[Token, Token] | None:
    """Two nouns in one place of like clauses that name what is never one and the same ("the mayor", "the governor"), neither of them told across."""
    nouns = _excluding_nouns(one, mine), _excluding_nouns(other, theirs)
    if not all(nouns) or not same_word(predicate_of(one, mine), predicate_of(other, theirs)):
        return None
    figures = figures_of(one.case.only(mine)), figures_of(other.case.only(theirs))
    if all(figures) and {figure.low for figure in figures[0]} != {figure.low for figure in figures[1]}:
        return None  # "a driver, 54", "a passenger, 17"; "three are women", "seventeen are men"
    here, there = content_of(one, mine), content_of(other, theirs)
    across = widened(one).content, widened(other).content
    for a in nouns[0]:
        for b in nouns[1] if a.lemma not in across[1] else ():
            if _are_exclusive(one, a, other, b) and b.lemma not in across[0] and _slot(one, a) == _slot(other, b):
                rest = here - {a.lemma}, there - {b.lemma}
                entities = one.entity_of(a.index), other.entity_of(b.index)
                if rest[0] & rest[1] and dice(*rest) >= _SAME_REST and (entities[0] is None or entities[0] is not entities[1]):
                    return a, b
    return None


@once_a_statement
def _excluding_nouns(side: Side, statement: Statement) -> Sequence[Token]:
    """The nouns of a clause that name what is never one and the same with something else."""
    return [token for token in side.tokens_of(statement) if excludes_others(_noun(token))]


def _are_exclusive(one: Side, a: Token, other: Side, b: Token) -> bool:
    """Whether two nouns name what is never one and the same: "the mayor" and "the governor", "her husband" and "her son"."""
    if exclude_each_other(_noun(a), _noun(b)):
        return True
    if not exclude_as_kin(_noun(a), _noun(b)):
        return False
    whose = [{child.lemma for child in side.reading.below(noun) if child.dep == "poss"} for side, noun in ((one, a), (other, b))]
    return bool(whose[0] & whose[1])


def _noun(token: Token) -> str:
    """The lemma of a noun, of one too that a sentence's first capital makes look like a name ("Rebels"); "" for any other word."""
    if token.pos == "PROPN":
        return token.text.lower().removesuffix("s")
    return token.lemma if token.pos == "NOUN" else ""


def _of_lemma(side: Side, statement: Statement, lemma: str) -> Iterator[Token]:
    return (token for token in side.tokens_of(statement) if token.lemma == lemma)


def _slot(side: Side, token: Token) -> tuple[str, str, str]:
    """The preposition before a word, its part in the clause, and what it hangs on."""
    above = side.reading.tokens[token.head]
    if token.dep == "pobj":
        return "in" if above.lemma in _IN_PLACES else above.lemma, token.dep, side.reading.tokens[above.head].lemma
    return "", "subject" if token.dep in SUBJECTS else token.dep, above.lemma


def _exclude(one: Side, mine: Token, other: Side, theirs: Token) -> bool:
    """Whether two words name two lands, or two things of which neither is a kind of the other; people may be both."""
    lands = _land(mine), _land(theirs)
    if any(lands):
        return all(lands) and lands[0] != lands[1] and mine.dep in _DESCRIBING
    entities = one.entity_of(mine.index), other.entity_of(theirs.index)
    words = mine.lemma, theirs.lemma
    common = mine.pos == theirs.pos == "NOUN" and all(map(_is_thing, words))
    if mine.dep not in _THINGS or not common or (entities[0] is not None and entities[0] is entities[1]):
        return False
    return not same_thing(*words) and steps_up(*words) is None and steps_up(*reversed(words)) is None


@lru_cache(maxsize=_KEPT)
def _is_thing(noun: str) -> bool:
    """Whether a noun is one of a thing or place, and of no person."""
    return not is_person(noun) and any(steps_up(noun, general) is not None for general in ("object", "artifact", "location"))


def _land(token: Token) -> str | None:
    return country_adjectives().get(fold(token.text))


def _words(side: Side, token: Token) -> str:
    return side.words(token.start, token.end)
