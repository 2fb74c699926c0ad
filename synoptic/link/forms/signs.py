"""What the words beside one use of a name say of its type: a title, an age, an article, the kind that it is told as an example of."""

import re
from collections.abc import Iterator, Sequence

from synoptic.lexicon.name_words import STORMS
from synoptic.lexicon.nouns import is_artifact, is_person
from synoptic.lexicon.organisations import thing_nouns
from synoptic.lexicon.persons import BODIES_TOO, is_given_name, person_nouns
from synoptic.link.forms.name_types import NOUN, OUTLETS, TAGGER, names_outlet, title_noun
from synoptic.link.mentions.place_votes import place_vote
from synoptic.link.names.parts import person_name
from synoptic.link.units import Unit
from synoptic.model import EntityType
from synoptic.text.names import fold

# Weights of the votes: the tagger's one voice a mention is outvoted by a title, a table, or the noun in the name.
TITLE, WHOLE, UNSURE = 4.0, 5.0, 0.2
_WHOLES = frozenset((EntityType.ORGANISATION, EntityType.PLACE))
_MADE = _WHOLES | {EntityType.FACILITY}


def votes_beside(unit: Unit, beside: Sequence[Unit]) -> Iterator[tuple[EntityType, float]]:
    """What the words beside one use of a name say, some of its descriptions among them."""
    outlet = title_noun(unit) in OUTLETS or any(other.head.lemma in OUTLETS for other in beside)
    if _has_age(unit) or (not outlet and (_has_title(unit) or any(map(is_persons, beside)))):
        yield EntityType.PERSON, TITLE
    for kind in _MADE & {other.core.type for other in beside if not (_is_full_name(unit) and other.head.lemma in BODIES_TOO)}:
        yield kind, NOUN
    if any(map(_is_thing, beside)):
        yield EntityType.OTHER, NOUN
    if outlet or names_outlet(unit):
        yield EntityType.ORGANISATION, NOUN
    if (whole := _title_of_whole(unit)) is not None:
        yield whole, WHOLE
    yield EntityType.PLACE, place_vote(unit)
    yield from _told_as_example(unit)
    if _has_article(unit):
        yield EntityType.PERSON, -TAGGER
    yield from _told_as_thing(unit)


def _told_as_thing(unit: Unit) -> Iterator[tuple[EntityType, float]]:
    """What is somebody's, one of many or taken up by "which" is nobody."""
    if _is_which(unit):
        yield EntityType.PERSON, -TITLE
        yield EntityType.ORGANISATION, UNSURE
    if _is_owned(unit):
        yield EntityType.PERSON, -TITLE
        yield EntityType.PLACE, -TAGGER
    if is_one_of_many(unit):
        yield EntityType.PERSON, -TITLE
        if len(unit.tokens) > 1:
            yield EntityType.ORGANISATION, -TAGGER
            yield EntityType.OTHER, TAGGER


def _is_thing(description: Unit) -> bool:
    """Whether a description is of something made: "Corva 9, the huge rocket"."""
    noun = description.head.lemma
    return description.core.type is EntityType.OTHER and is_artifact(noun) and noun not in OUTLETS


def is_persons(description: Unit) -> bool:
    """Whether a description can only be a person's."""
    return description.core.type is EntityType.PERSON and description.head.lemma not in BODIES_TOO


def _is_full_name(unit: Unit) -> bool:
    """Whether a name begins with a given name, as a developer's may that is no firm."""
    return len(unit.tokens) > 1 and is_given_name(fold(unit.tokens[0].text))


# Between a kind and an example of it: "airlines like Volara", "apps such as Volara".
_EXAMPLES = frozenset(("like", "as", "including"))


def _told_as_example(unit: Unit) -> Iterator[tuple[EntityType, float]]:
    """What a name is told as an example of (Hearst 1992): "airlines like Volara and Norjet" are bodies, and "apps like Volara" nobody's name."""
    tokens, head = unit.reading.tokens, unit.head
    while head.dep in ("conj", "appos") and head.head != head.index:
        head = tokens[head.head]
    preposition = tokens[head.head]
    if head.dep != "pobj" or preposition.text not in _EXAMPLES or (preposition.text == "as" and tokens[preposition.index - 1].text != "such"):
        return
    noun = tokens[preposition.head]
    if noun.tag != "NNS" or noun.index > preposition.index:
        return
    kind = EntityType.PERSON if is_person(noun.lemma) else thing_nouns().get(noun.lemma, (EntityType.OTHER,))[0]
    if kind is not EntityType.OTHER:
        yield kind, NOUN
    for other in {EntityType.PERSON, EntityType.PLACE} - {kind}:
        yield other, -TITLE


def _is_owned(unit: Unit) -> bool:
    """Whether a name is said to be somebody's: "his blue Halvor Corva" is nobody, "her husband Adam" and "his Ana" are."""
    before = unit.reading.tokens[unit.tokens[0].index - 1]
    words = [token for token in unit.reading.tokens[max(0, before.index - 1) : before.index + 1] if token.sentence == unit.sentence]
    whose = bool(words) and (words[-1].tag == "PRP$" or (len(words) > 1 and words[0].tag == "PRP$" and words[1].tag == "JJ"))
    dear = len(unit.tokens) == 1 and (words[-1].text.lower() in _DEAR if words else True)
    return whose and not dear and not is_given_name(unit.folded.split()[0]) and unit.head is unit.tokens[-1] and unit.head.dep not in _BEFORE_NOUN


# "Our Liga" is somebody.
_DEAR = frozenset(("our", "my", "your"))


def is_one_of_many(unit: Unit) -> bool:
    """Whether "a" stands right before a name that no noun follows: one of many things, "a Corva", and nobody."""
    before, last = unit.reading.tokens[unit.tokens[0].index - 1], unit.tokens[-1]
    one = before.text in ("a", "an") and before.index < unit.tokens[0].index and before.sentence == unit.sentence
    return one and unit.head is last and last.dep not in _BEFORE_NOUN and not unit.reading.article.text.startswith("-", last.end)


_BEFORE_NOUN = frozenset(("compound", "nmod", "amod", "poss"))


# What only a firm is said to be before its name.
_SEATED = ("-based", "-listed", "-headquartered")


def _title_of_whole(unit: Unit) -> EntityType | None:
    """What the word right before a name says it is: "airline group Volara" and "Lipa-based Volara" a body, "host nation Qarim" a land."""
    words = unit.title.split()
    if words and (words[-1].endswith(_SEATED) or words[-1] in OUTLETS):
        return EntityType.ORGANISATION
    if words and words[-1] in STORMS:
        return EntityType.EVENT
    kind = thing_nouns().get(words[-1], (None,))[0] if words else None
    return kind if kind in _WHOLES else None


def _has_article(unit: Unit) -> bool:
    """Whether "the" stands before a name alone: no person is called so."""
    first, last = unit.tokens[0], unit.tokens[-1]
    tokens = unit.reading.tokens
    the = first.text.lower() == "the" or (first.index > 0 and tokens[first.index - 1].text.lower() == "the")
    return the and len(unit.tokens) - (first.text.lower() == "the") == 1 and unit.head.dep not in ("compound", "nmod", "poss") and last is unit.head


def _is_which(unit: Unit) -> bool:
    """Whether "which" takes up a name right after it: it is nobody's."""
    return unit.reading.article.text.startswith(", which ", unit.core.span.end)


# "Ana Kovac, 34, and her brother".
_AGE = re.compile(r", (?:aged )?\d{1,3}(?=[,.;)]| and | was | is | has )")


def _has_age(unit: Unit) -> bool:
    """Whether an age stands behind the name."""
    return _AGE.match(unit.reading.article.text, unit.core.span.end) is not None


def _has_title(unit: Unit) -> bool:
    """Whether an office or rank stands before the name; not what a body may be as well ("manufacturer"), nor "official" that says how."""
    before = unit.reading.tokens[unit.tokens[0].index - 1]
    if before.lemma in BODIES_TOO or (before.lemma == "official" and before.pos == "ADJ"):
        return False
    parts = person_name(unit.reading.article.text[unit.whole.start : unit.core.span.end])
    return (
        bool(unit.title)
        and bool(parts.title)
        and bool(parts.words)
        and any(word.strip(".,") in person_nouns() for word in (*unit.title.partition(" of ")[0].split()[-1:], unit.title))
    )
