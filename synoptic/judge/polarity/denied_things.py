"""Things that a clause says there are not, were not or came not: "there was no restart", "not one shell fell", "this is not a swap"."""

from collections.abc import Sequence

from synoptic.judge.clauses.negation import counted_noun, is_negated, negations
from synoptic.judge.kept import once_a_statement
from synoptic.judge.polarity.told_things import GROUPS
from synoptic.judge.sides import Side, predicate_of
from synoptic.lexicon.grammar import NOUNS
from synoptic.lexicon.implicatives import OF_PREDICATIVES
from synoptic.lexicon.modality import EVIDENCE
from synoptic.lexicon.nouns import is_person
from synoptic.model import Statement, Token

_CORE = frozenset({"nsubj", "nsubjpass", "dobj", "attr"})
# Nouns that, denied, deny what they are of.
_SHOWING = EVIDENCE | frozenset("truth record mention talk word news report case instance".split())
_STORIES = frozenset("story report claim talk rumour rumor tale account news allegation suggestion speculation".split())
_HAPPENING = frozenset("happen occur exist materialise materialize".split())
# Words before a noun by which there is none of it.
_NONE = frozenset({"no", "zero", "neither", "not"})
# Who denies an act of these denies it of everybody: "no one was arrested".
_ANYBODY = frozenset({"one", "people", "person"})
# Nouns by which a matter is said to have come up: "it was no topic".
_MATTERS = frozenset("topic subject issue matter theme point question part item".split())
_NOT_ANY = frozenset({"any", "single"})
_A = frozenset({"a", "an"})
# Verbs that say no more of a thing than that there is one, or by which it comes about: of "no nurse was dismissed" nurses are no denial.
BRINGING = frozenset(
    "agree announce answer appear arise arrive ask award be bring carry cause come contain detect do drop emerge erupt exist extend face fall file "
    "find fire get give go grant happen have hear hold impose include issue launch leave lodge make measure mention notice observe occur "
    "offer open order pay plan play put raise reach receive record register remain report see send set show sign start suffer surface take "
    "use wage".split()
)
# Verbs by which something is over; what it ended without did not come about.
ENDING = frozenset("end finish conclude close adjourn part collapse".split())


@once_a_statement
def denied_things(side: Side, statement: Statement) -> frozenset[str]:
    """Lemmas of the nouns that a clause denies."""
    tokens, found = side.reading.tokens, set[str]()
    for negation in negations(side, statement):
        noun = tokens[negation.head]
        if negation.dep == "det" and noun.lemma not in _ANYBODY:
            found |= {noun.lemma, *(low.lemma for low in _of(side, noun) if noun.lemma in GROUPS)}
    if predicate_of(side, statement) == "be" and is_negated(side, statement):
        roles = {child.dep: child for child in side.under(statement)}
        complement, subject = roles.get("attr"), roles.get("nsubj")
        if complement and complement.pos == "NOUN":
            named = subject if complement.lemma in _MATTERS else complement
            found |= {named.lemma} if named and named.pos in NOUNS else set()
    return frozenset(found | {noun.lemma for noun in (*_not_any(side, statement), *_never_happened(side, statement), *_made_up(side, statement))})


def _not_any(side: Side, statement: Statement) -> list[Token]:
    """The objects of which a clause says that there was not any: "had not received any ransom demand"."""
    below = side.under(statement)
    if not any(child.dep == "neg" for child in below):
        return []
    return [child for child in below if child.dep == "dobj" and any(low.lemma in _NOT_ANY for low in side.reading.below(child))]


def _never_happened(side: Side, statement: Statement) -> list[Token]:
    """What a clause says did not come about: "the inspection never took place", "no hearing was ever held", "an offer was not made"."""
    below = side.under(statement)
    verb, passive = predicate_of(side, statement), any(child.dep == "auxpass" for child in below)
    place = verb == "take" and any(child.lemma == "place" and child.dep == "dobj" for child in below)
    if not any(child.dep == "neg" for child in below) or not (place or (passive and verb in BRINGING) or verb in _HAPPENING):
        return []
    subjects = [child for child in below if child.dep in {"nsubj", "nsubjpass"} and child.pos == "NOUN"]
    return [noun for noun in subjects if not passive or verb == "hold" or any(low.lemma in _A for low in side.reading.below(noun))]


def _made_up(side: Side, statement: Statement) -> list[Token]:
    """What a clause says was only told: "reports of a strike are false", "the story of a mine is pure invention"."""
    below = side.under(statement)
    said = any(child.dep in {"attr", "acomp"} and OF_PREDICATIVES.get(child.lemma, "") == "-+" for child in below)
    if not said or is_negated(side, statement):
        return []
    stories = (child for child in below if child.dep == "nsubj" and child.lemma in _STORIES)
    return [noun for story in stories for noun in _of(side, story)]


@once_a_statement
def denied_nouns(side: Side, statement: Statement) -> Sequence[Token]:
    """The nouns of which a clause says that there are or were none: "no notes or protests", "two arrests and no injuries", "not one grenade"."""
    found = list[Token]()
    for negator in (token for token in side.tokens_of(statement) if token.lemma in _NONE):
        noun = counted_noun(side, negator)
        if noun.pos in NOUNS and _takes_part_in(side, noun, statement) and noun.index > negator.index:
            found += [noun, *(child for child in side.reading.below(noun) if child.dep == "conj")]
            found += _told_by(side, noun)
    return [*found, *_gone_without(side, statement)]


def _gone_without(side: Side, statement: Statement) -> Sequence[Token]:
    """The nouns without which something ended: "the talks ended without an agreement"."""
    if predicate_of(side, statement) not in ENDING:
        return []
    without = (child for child in side.under(statement) if child.lemma == "without")
    return [noun for preposition in without for noun in side.reading.below(preposition)]


def _told_by(side: Side, noun: Token) -> list[Token]:
    """What a noun of telling or showing is of: "no record of such a letter", "no truth in reports of a fire"."""
    if noun.lemma not in _SHOWING or (noun.lemma == "trace" and any(is_person(low.lemma) for low in _of(side, noun))):
        return []  # "no trace of the crew"
    below = (low for preposition in side.reading.below(noun) if preposition.dep == "prep" for low in side.reading.below(preposition))
    return [*_of(side, noun), *(deeper for low in below if low.lemma in _STORIES for deeper in _of(side, low))]


def _of(side: Side, noun: Token) -> list[Token]:
    """What a noun is of."""
    return [low for of in side.reading.below(noun) if of.lemma == "of" for low in side.reading.below(of)]


def _takes_part_in(side: Side, noun: Token, statement: Statement) -> bool:
    """Whether a noun, or the one it is joined with, is a participant of a clause's predicate."""
    while noun.dep == "conj" and noun.head != noun.index:
        noun = side.reading.tokens[noun.head]
    return noun.dep in _CORE and noun.head == statement.predicate


@once_a_statement
def is_matter(side: Side, statement: Statement) -> bool:
    """Whether a clause says of a thing that it is or is no topic."""
    return any(child.dep == "attr" and child.lemma in _MATTERS for child in side.under(statement))
