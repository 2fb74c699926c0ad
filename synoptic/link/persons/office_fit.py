"""How well a description of somebody fits what somebody was said to be."""

from collections.abc import Callable, Iterator

from synoptic.lexicon.persons import PersonNoun
from synoptic.link.descriptions.domains import Domains
from synoptic.link.persons.deeds import told_noun
from synoptic.link.persons.offices import DEPUTIES, Office
from synoptic.link.units import Unit

# Heads that any leader may be called by.
_ANY_HEAD = frozenset(("dictator", "leader", "head of state"))
# Who leads a government is no head of state.
_GOVERNMENT = frozenset(("prime minister", "chancellor"))
# Nouns for somebody met, whose office is the speaker's own.
_ANY_OFFICE = frozenset(("counterpart",))


def said_of(phrase: str, noun: PersonNoun) -> Iterator[str]:
    """The keys under which those stand whom a description may mean."""
    yield f"group {noun.group}"
    yield f"word {last_word(phrase)}"
    if noun.group in _ANY_HEAD | _ANY_OFFICE:
        yield "kind head"
    if noun.group in _ANY_OFFICE or last_word(phrase) == "official":
        yield "kind office"


def last_word(phrase: str) -> str:
    """The noun itself of an office: "minister" of "foreign minister"."""
    return phrase.removeprefix("ex-").split()[-1]


def rank_office(unit: Unit, domain: frozenset[str], office: Office, domains: Domains) -> int:
    """How well a description fits an office, the very same noun counting for more than one of its kind."""
    fit = _fit(unit, domain, office, domains)
    phrase = told_noun(unit)[0]
    former = _is_former(unit.core.text) == _is_former(office.text)
    fit = fit if former or not _is_former(office.text) else min(fit, 1)  # who is president is no former one
    return 2 * fit + former + (phrase.split()[-1] == office.phrase.split()[-1]) + 2 * (phrase == office.phrase and " " in phrase) if fit else 0


_FORMER = frozenset("former ex late ousted deposed retired sacked".split())


def _is_former(text: str) -> bool:
    """Whether an office is said to be no more."""
    return not _FORMER.isdisjoint(text.lower().replace("-", " ").split())


def _fit(unit: Unit, domain: frozenset[str], office: Office, domains: Domains) -> int:
    """How well a description fits an office: 0 not, 1 by the noun alone, 2 by what it is of, too."""
    phrase, noun = told_noun(unit)
    if noun is None or not _same_office(phrase, noun, office, domains.is_place):
        return 0
    if not domain:
        return 2 if not office.domain and noun.group == office.noun.group and noun.kind != "head" else 1
    if not office.domain:
        return 0 if noun.group in _ANY_HEAD | _ANY_OFFICE or noun.kind == "role" else 1
    if domain & office.domain and _no_other_land(domain, office.domain):
        return 2
    return 1 if noun.group in _ANY_HEAD and all(domains.is_town(key) for key in domain) else 0


def _no_other_land(one: frozenset[str], other: frozenset[str]) -> bool:
    """Countries named by both must be the same: ids of countries are capitals."""
    lands, also = ({key for key in keys if key.isupper()} for keys in (one, other))
    return not lands or not also or bool(lands & also)


def _same_office(phrase: str, noun: PersonNoun, office: Office, is_place: Callable[[str], bool]) -> bool:
    if noun.kind == "person" or (noun.kind == "kin" and office.noun.group != noun.group):
        return False
    if noun.group in _ANY_HEAD:
        real = office.noun.kind == "head" and (noun.group == "leader" or office.noun.group != "leader")
        real = real and not (noun.group == "head of state" and office.noun.group in _GOVERNMENT)
        return real and (noun.group == "leader" or not any(key.startswith("u") and not is_place(key) for key in office.domain))
    if noun.group in _ANY_OFFICE:
        return office.noun.is_office
    if noun.group == office.noun.group:
        return True
    if DEPUTIES & set(office.phrase.split()) != DEPUTIES & set(phrase.split()):
        return False
    if _GOVERNMENT & {phrase, office.phrase} and "minister" in (phrase, office.phrase):
        return False  # who leads a government is not called the minister
    last = last_word(phrase)
    bare = " " not in phrase.removeprefix("ex-") or " " not in office.phrase
    return (bare and last == last_word(office.phrase) and last != "leader") or (last == "official" and office.noun.kind == "office")
