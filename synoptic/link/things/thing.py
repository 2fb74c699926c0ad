"""A description as a thing that may be spoken of again."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from synoptic.lexicon.organisations import thing_nouns
from synoptic.link.descriptions.domains import Domains
from synoptic.link.units import Unit
from synoptic.model import EntityType

# Words that make another of its kind.
_OTHER = frozenset("own new fresh another other second third different next previous earlier last first separate similar further additional".split())

_RANKS = frozenset("first second third last".split())
# "A new contract" is another, "the new contract" the one spoken of.
_KNOWN_NEW = frozenset("new fresh latest".split())
# What is made in steps, and what its last step is called.
_MADE_IN_STEPS = frozenset(("other agreement", "event ceasefire", "other report", "other plan"))
_FINAL = frozenset("full final definitive proper formal comprehensive lasting permanent".split())
# "Interest rates" rise by the rise of the rate.
_EITHER_NUMBER = frozenset(("other rate",))
_HIS_AND_HERS = frozenset({"his", "her"})


@dataclass(frozen=True)
class Thing:
    """A description as a thing: what kind, whether several, what it is of, and what tells it from others of its kind."""

    unit: Unit
    kind: str
    plural: bool
    domain: frozenset[str]
    other: bool
    numbers: frozenset[str] = frozenset()

    @property
    def is_bare(self) -> bool:
        """Whether nothing tells it from others of its kind."""
        return not self.domain

    @cached_property
    def final(self) -> bool:
        """Whether it is the one to come: "a full treaty" beside the text agreed on."""
        before = (token.lemma for token in self.unit.tokens if token.index < self.unit.head.index)
        return self.kind in _MADE_IN_STEPS and not _FINAL.isdisjoint(before)


def of_his_and_hers(one: Iterable[Unit], other: Iterable[Unit]) -> bool:
    """Whether the one are "his" and the other "her": two offices, whoever they are."""
    owners = [{unit.core.text.partition(" ")[0].lower() for unit in units} & _HIS_AND_HERS for units in (one, other)]
    return all(owners) and owners[0].isdisjoint(owners[1])


def describe_thing(unit: Unit, domains: Domains) -> Thing:
    """What a description says of a thing."""
    entry = thing_nouns().get(unit.noun[0])
    if unit.person_kind:
        entry = (EntityType.PERSON, unit.person_kind)
    words = {token.text.lower() for token in unit.tokens if token.index < unit.head.index}
    domain = domains.of(unit)
    if unit.tokens[0].text.lower() == "our" and unit.core.type is EntityType.ORGANISATION:
        domain |= {f"our {unit.article}"}  # "our forces" are not those of whom the article speaks against
    plural = unit.is_plural and not (entry and unit.noun[0].endswith(unit.head.text.lower()) and unit.head.text.lower() != unit.head.lemma)
    dated = bool(unit.years)
    kind = entry[1] if entry else unit.head.lemma
    other = words & (_OTHER - _KNOWN_NEW if unit.determiner == "definite" else _OTHER)
    if unit.head.dep == "attr" and unit.determiner == "definite":
        other -= _RANKS  # "it was the first walkout in years": this very one
    return Thing(unit, kind, plural and kind not in _EITHER_NUMBER, domain, dated or bool(other), unit.figures)


def is_told_again(unit: Unit) -> bool:
    """Whether a description may be of somebody or something spoken of again: no predicate, no mere age, and no relative, whose owner decides."""
    noun = unit.noun[1]
    if (
        unit.head.text == "old"
        or unit.tokens[0].text.lower() in _NONE
        or (unit.determiner == "indefinite" and unit.head.dep == "attr" and _is_denied(unit))
    ):
        return False
    if unit.core.type is not EntityType.PERSON or noun is None:
        return not (unit.head.lemma == "fire" and unit.head.dep in ("dobj", "pobj") and unit.determiner == "bare")  # "they opened fire"
    told = unit.head.lemma in ANYBODYS and unit.determiner == "definite" and _is_told_behind(unit)
    return noun.kind != "kin" and unit.head.dep not in _SAID_OF and noun.group not in _ANYBODY and not told


def _is_told_behind(unit: Unit) -> bool:
    """Whether words behind a noun say who is meant: "the man in the palace", "the woman who fired"."""
    tokens = unit.reading.tokens
    return any(child > unit.head.index and tokens[child].dep in ("prep", "relcl", "acl") for child in unit.reading.children[unit.head.index])


ANYBODYS = frozenset("man woman person individual people".split())


def is_anybody(unit: Unit) -> bool:
    """Whether a noun says so little of a person, "the man", that two articles may mean two."""
    return unit.head.lemma in ANYBODYS and not unit.is_modified


_NONE = frozenset("no any neither".split())


def _is_denied(unit: Unit) -> bool:
    """Whether a predicate is said not to be: "it was not an accident"."""
    return any(unit.reading.tokens[child].dep == "neg" for child in unit.reading.children[unit.head.head])


# "She is a teacher" speaks of no teacher.
_SAID_OF = frozenset(("attr", "compound", "appos", "oprd", "nmod"))
# Those whom every article has others of.
_ANYBODY = frozenset("journalist analyst congressman member colleague counterpart interlocutor client friend successor predecessor host".split())
