"""Persons by their office: "the President of Serbia, Aleksandar Vucic" teaches who "the Serbian leader" is."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from synoptic.lexicon.persons import PersonNoun, names_person, person_nouns
from synoptic.link.buckets import MOST_ALIKE
from synoptic.link.clusters import Clusters
from synoptic.link.domains import Domains
from synoptic.link.units import Unit, is_person_noun

# Heads that any leader may be called by.
_ANY_HEAD = frozenset(("dictator", "leader", "head of state"))
# Who leads a government is no head of state.
_GOVERNMENT = frozenset(("prime minister", "chancellor"))
# Nouns for somebody met, whose office is the speaker's own.
_ANY_OFFICE = frozenset(("counterpart",))
# A deputy is never "the governor".
_DEPUTIES = frozenset("deputy vice lieutenant assistant under associate".split())
_LEARNED = ("head", "office", "role", "rank", "kin")


@dataclass(frozen=True, slots=True)
class Office:
    """What a person was said to be: the noun phrase, what the lexicon knows of it, and what it is of."""

    phrase: str
    noun: PersonNoun
    domain: frozenset[str]
    text: str


def learn_offices(units: Sequence[Unit], described: Mapping[int, Sequence[Unit]], clusters: Clusters, domains: Domains) -> dict[int, list[Office]]:
    """Root of a person's units → the offices and roles its names were given."""
    found: dict[int, list[Office]] = {}
    for number, descriptions in described.items():
        for description in descriptions:
            if is_person_noun(description) and not description.is_plural:
                found.setdefault(clusters.find(number), []).extend(_offices(description, domains))
    for unit in units:
        if unit.title:
            for office in _ranks(unit):
                found.setdefault(clusters.find(unit.number), []).append(office)
    return found


def _ranks(unit: Unit) -> Iterator[Office]:
    """The ranks that stand before a name: who is "General Lahade" is "the general" later."""
    nouns = person_nouns()
    for word in unit.title.split():
        noun = nouns.get(word.strip(".,"))
        if noun is not None and noun.kind == "rank" and names_person(noun.group):
            yield Office(noun.group, noun, frozenset(), f"{unit.title} {unit.core.text}")


def _offices(unit: Unit, domains: Domains) -> Iterator[Office]:
    """The office a description names, and the roles its other words name ("the fugitive thief")."""
    phrase, noun = unit.noun
    domain = domains.of(unit)
    if noun is not None and noun.kind in _LEARNED:
        yield Office(phrase, noun, domain, unit.core.text)
    for token in unit.tokens:
        if token.index > unit.head.index - len(phrase.split()):
            break
        other = person_nouns().get(token.text.lower())
        if token.index < unit.head.index and other is not None and other.kind == "role" and token.dep in ("amod", "compound", "nmod"):
            yield Office(token.text.lower(), other, domain, unit.core.text)


def link_descriptions(
    units: Sequence[Unit], described: Mapping[int, Sequence[Unit]], clusters: Clusters, domains: Domains
) -> dict[int, list[Office]]:
    """Join descriptions of persons with the persons they describe: those beside a name first, the others by the office learned.

    The result maps the root of a person to the offices learned.
    """
    for number, descriptions in described.items():
        for description in descriptions:
            if is_person_noun(description) and not description.is_plural:
                clusters.join(number, description.number, f"{description.core.text!r} stands beside {units[number].core.text!r}")
    offices = learn_offices(units, described, clusters, domains)
    taken = {description.number for descriptions in described.values() for description in descriptions}
    open_units = [unit for unit in units if unit.number not in taken and is_person_noun(unit) and _refers(unit)]
    for _ in range(_ROUNDS):
        holders = Holders(offices, _by_key(offices), _named(units, offices, clusters), domains)
        given = [(unit, found) for unit in open_units if (found := _holder(unit, holders)) is not None]
        for unit, (root, office) in given:
            clusters.join(root, unit.number, f"{unit.core.text!r}: the one said to be {office.text!r}")
            _learn_land(unit, offices[root], domains)
        known = {unit.number for unit, _ in given}
        open_units = [unit for unit in open_units if unit.number not in known]
    return offices


# What the first round finds teaches of which land somebody is, which the second needs.
_ROUNDS = 2


def _learn_land(unit: Unit, learned: list[Office], domains: Domains) -> None:
    """ "The Russian president" says of which land the President is whom no article names so."""  # noqa: D210 - a quotation opens it
    domain, noun = domains.of(unit), unit.noun[1]
    if noun is not None and noun.kind == "head" and domain and not any(office.domain for office in learned):
        learned.append(Office(unit.noun[0], noun, domain, unit.core.text))


@dataclass(frozen=True)
class Holders:
    """Who holds offices: root → offices; what a description may say → roots; (article, root) → the units there that name it."""

    offices: Mapping[int, Sequence[Office]]
    by_key: Mapping[str, Sequence[int]]
    named: Mapping[tuple[int, int], Sequence[Unit]]
    domains: Domains


def _by_key(offices: Mapping[int, Sequence[Office]]) -> dict[str, list[int]]:
    found: dict[str, set[int]] = {}
    for root, learned in offices.items():
        for office in learned:
            for key in (f"group {office.noun.group}", f"word {_last_word(office.phrase)}", f"kind {office.noun.kind}"):
                found.setdefault(key, set()).add(root)
    return {key: sorted(roots) for key, roots in found.items()}


def _said_of(phrase: str, noun: PersonNoun) -> Iterator[str]:
    """The keys under which those stand whom a description may mean."""
    yield f"group {noun.group}"
    yield f"word {_last_word(phrase)}"
    if noun.group in _ANY_HEAD | _ANY_OFFICE:
        yield "kind head"
    if noun.group in _ANY_OFFICE or _last_word(phrase) == "official":
        yield "kind office"


def _last_word(phrase: str) -> str:
    return phrase.removeprefix("ex-").split()[-1]


def _refers(unit: Unit) -> bool:
    """Whether a description points to somebody known: definite, or an office in a heading or with a capital."""
    if unit.is_plural or unit.head.dep in ("attr", "compound"):
        return False
    heading = unit.reading.sentences[unit.sentence].heading
    if unit.noun[1] is not None and unit.noun[1].kind == "kin":
        return heading and unit.determiner == "bare" and len(unit.tokens) == 1  # "his wife" may be another man's
    if unit.determiner == "bare":
        return (
            unit.noun[1] is not None and unit.noun[1].kind in ("head", "office") and (heading or unit.head.text[0].isupper() or len(unit.tokens) > 1)
        )
    return unit.determiner == "definite"


def _named(units: Sequence[Unit], offices: Mapping[int, Sequence[Office]], clusters: Clusters) -> dict[tuple[int, int], list[Unit]]:
    """(article, root of a person with an office) → its units there, in order."""
    found: dict[tuple[int, int], list[Unit]] = {}
    for unit in units:
        root = clusters.find(unit.number)
        if root in offices:
            found.setdefault((unit.article, root), []).append(unit)
    return found


def _holder(unit: Unit, holders: Holders) -> tuple[int, Office] | None:
    """Who holds the office a description names; None where nobody or two fit, or so many that nobody can tell."""
    phrase, noun = unit.noun
    if noun is None:
        return None
    domain = holders.domains.of(unit)
    roots = sorted({root for key in _said_of(phrase, noun) for root in holders.by_key.get(key, ())})
    fits: list[tuple[int, int, Office]] = []
    for root in roots if len(roots) <= MOST_ALIKE else ():
        learned = holders.offices[root]
        rank, n = max((_rank(unit, domain, office, holders.domains), -n) for n, office in enumerate(learned))
        if rank and not _is_fellow(unit, holders.named.get((unit.article, root), ())):
            fits.append((rank, root, learned[-n]))
    top = max((rank for rank, *_ in fits), default=0)
    chosen = {root: office for rank, root, office in fits if rank == top}
    if len(chosen) > 1:
        chosen = _nearest(unit, chosen, holders.named)
    if len(chosen) > 1:
        chosen = _foremost(unit, chosen, holders.named)
    return next(iter(chosen.items())) if len(chosen) == 1 else None


def _nearest(unit: Unit, chosen: Mapping[int, Office], named: Mapping[tuple[int, int], Sequence[Unit]]) -> dict[int, Office]:
    """Of several who fit, the only one the article has named so far, or names at all."""
    before = {root: office for root, office in chosen.items() if any(other.number < unit.number for other in named.get((unit.article, root), ()))}
    if before:
        return before
    return {root: office for root, office in chosen.items() if (unit.article, root) in named}


# Of two presidents the article that names one so many times as often means him.
_FOREMOST = 1.5


def _foremost(unit: Unit, chosen: Mapping[int, Office], named: Mapping[tuple[int, int], Sequence[Unit]]) -> dict[int, Office]:
    """Of several who fit, the one whom the article names far more than the others."""
    uses = sorted(((len(named.get((unit.article, root), ())), root) for root in chosen), reverse=True)
    (most, root), (next_most, _) = uses[:2]
    return {root: chosen[root]} if most >= _FOREMOST * next_most else {}


def _is_fellow(unit: Unit, others: Sequence[Unit]) -> bool:
    """Whether somebody is the other argument of the same verb: nobody asks himself by his office."""
    above = unit.reading.tokens[unit.head.head]
    if unit.head.dep == "conj" and any(other.whole.start <= above.start < other.whole.end for other in others):
        return True
    return any(other.head.head == unit.head.head and other.sentence == unit.sentence and other.head.dep != "appos" for other in others)


def _rank(unit: Unit, domain: frozenset[str], office: Office, domains: Domains) -> int:
    """How well a description fits an office, the very same noun counting for more than one of its kind."""
    fit = _fit(unit, domain, office, domains)
    phrase = unit.noun[0]
    former = _is_former(unit.core.text) == _is_former(office.text)
    return 2 * fit + former + (phrase.split()[-1] == office.phrase.split()[-1]) + 2 * (phrase == office.phrase and " " in phrase) if fit else 0


_FORMER = frozenset("former ex late ousted deposed retired sacked".split())


def _is_former(text: str) -> bool:
    """Whether an office is said to be no more."""
    return not _FORMER.isdisjoint(text.lower().replace("-", " ").split())


def _fit(unit: Unit, domain: frozenset[str], office: Office, domains: Domains) -> int:
    """How well a description fits an office: 0 not, 1 by the noun alone, 2 by what it is of, too."""
    phrase, noun = unit.noun
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
        return office.noun.kind in ("head", "office")
    if noun.group == office.noun.group:
        return True
    if _DEPUTIES & set(office.phrase.split()) != _DEPUTIES & set(phrase.split()):
        return False
    last = _last_word(phrase)
    bare = " " not in phrase.removeprefix("ex-") or " " not in office.phrase
    return (bare and last == _last_word(office.phrase) and last != "leader") or (last == "official" and office.noun.kind == "office")
