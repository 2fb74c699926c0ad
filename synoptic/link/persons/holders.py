"""Persons by their office: "the President of Serbia, Aleksandar Vucic" teaches who "the Serbian leader" is."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.forms.buckets import MOST_ALIKE
from synoptic.link.persons.deeds import told_noun
from synoptic.link.persons.office_fit import last_word, rank_office, said_of
from synoptic.link.persons.offices import Office, learn_offices
from synoptic.link.units import Unit, is_person_noun


def link_descriptions(
    units: Sequence[Unit], described: Mapping[int, Sequence[Unit]], persons: AbstractSet[int], clusters: Clusters, domains: Domains
) -> dict[int, list[Office]]:
    """Join descriptions of persons with the persons they describe: those beside a name first, the others by the office learned.

    The result maps the root of a person to the offices learned.
    """
    for number, descriptions in described.items():
        for description in descriptions:
            if is_person_noun(description) and not description.is_plural:
                clusters.join(number, description.number, f"{description.core.text!r} stands beside {units[number].core.text!r}")
    offices = learn_offices(units, described, persons, clusters, domains)
    taken = {description.number for descriptions in described.values() for description in descriptions}
    alone = (unit for unit in units if unit.number not in taken and clusters.is_alone(unit.number))
    persons_alone = [unit for unit in alone if is_person_noun(unit)]
    open_units, strangers = [unit for unit in persons_alone if _refers(unit)], _strangers(persons_alone)
    for _ in range(_ROUNDS):
        holders = Holders(offices, _by_key(offices), _named(units, offices, clusters), domains)
        fits = ((unit, found) for unit in open_units if (found := _holder(unit, holders)) is not None)
        given = [(unit, (root, office)) for unit, (root, office) in fits if not _is_strangers(unit, root, office, holders, strangers)]
        for unit, (root, office) in given:
            clusters.join(root, unit.number, f"{unit.core.text!r}: the one said to be {office.text!r}")
            _learn_land(unit, offices[root], domains)
        known = {unit.number for unit, _ in given}
        open_units = [unit for unit in open_units if unit.number not in known]
    return offices


# What the first round finds teaches of which land somebody is, which the second needs.
_ROUNDS = 2


def _learn_land(unit: Unit, learned: list[Office], domains: Domains) -> None:
    """ "The Russian president" says of which land the President is whom no article names so."""
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


def _strangers(units: Sequence[Unit]) -> Mapping[tuple[int, str], Sequence[Unit]]:
    """(article, group of the noun) → those of whom an article speaks without a name: "a spokesman for the ministry"."""
    found: dict[tuple[int, str], list[Unit]] = {}
    for unit in units:
        if unit.noun[1] is not None and unit.determiner == "indefinite" and not unit.is_plural and unit.head.dep not in ("attr", "compound", "appos"):
            found.setdefault((unit.article, unit.noun[1].group), []).append(unit)
    return found


# Works whose nouns all mean one: who is called a press secretary is the spokesman.
_ONE_WORK = frozenset("spokesman lawyer suspect victim".split())
# So many sentences back somebody without a name is who is meant.
_NEAR = 3


def _is_strangers(unit: Unit, root: int, office: Office, holders: Holders, strangers: Mapping[tuple[int, str], Sequence[Unit]]) -> bool:
    """Whether a work is rather that of somebody without a name, spoken of just before, or of nobody whom the article has named."""
    noun, named = unit.noun[1], holders.named.get((unit.article, root), ())
    if noun is None or noun.kind != "role":
        return False
    last = max((other.number for other in named if other.number < unit.number), default=-1)
    if last < 0 and unit.noun[0] != office.phrase and noun.group not in _ONE_WORK and not unit.reading.sentences[unit.sentence].heading:
        return True
    others = strangers.get((unit.article, noun.group), ())
    return any(last < other.number < unit.number and unit.sentence - other.sentence <= _NEAR for other in others)


def _by_key(offices: Mapping[int, Sequence[Office]]) -> dict[str, list[int]]:
    found: dict[str, set[int]] = {}
    for root, learned in offices.items():
        for office in learned:
            for key in (f"group {office.noun.group}", f"word {last_word(office.phrase)}", f"kind {office.noun.kind}"):
                found.setdefault(key, set()).add(root)
    return {key: sorted(roots) for key, roots in found.items()}


def _refers(unit: Unit) -> bool:
    """Whether a description points to somebody known: definite, or an office in a heading or with a capital."""
    if unit.is_plural or unit.head.dep in ("attr", "compound", "oprd") or _is_post_told(unit) or _is_name_alone(unit):
        return False
    heading = unit.reading.sentences[unit.sentence].heading
    if unit.noun[1] is not None and unit.noun[1].kind == "kin":
        return heading and unit.determiner == "bare" and len(unit.tokens) == 1  # "his wife" may be another man's
    if unit.determiner == "bare":
        return unit.noun[1] is not None and unit.noun[1].is_office and (heading or unit.head.text[0].isupper() or len(unit.tokens) > 1)
    return unit.determiner == "definite"


def _is_post_told(unit: Unit) -> bool:
    """Whether a sentence tells who holds a post: "was hired as head coach", "his years as the mayor of Lipa"."""
    return unit.head.dep == "pobj" and unit.reading.tokens[unit.head.head].text.lower() == "as"


# Titles that stand alone, without an article, as somebody's own name.
_NAMES_TOO = frozenset("prince queen duke earl count baron lord".split())


def _is_name_alone(unit: Unit) -> bool:
    """Whether a title without its article is a name: "Prince said"; and whether "his head" is no head of anything."""
    if unit.noun[0] == "head" and unit.tokens[0].text.lower() in ("his", "her"):
        return True
    return unit.noun[0] in _NAMES_TOO and len(unit.tokens) == 1 and unit.determiner == "bare"


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
    phrase, noun = told_noun(unit)
    if noun is None:
        return None
    domain = holders.domains.of(unit)
    roots = sorted({root for key in said_of(phrase, noun) for root in holders.by_key.get(key, ())})
    fits: list[tuple[int, int, Office]] = []
    for root in roots if len(roots) <= MOST_ALIKE else ():
        learned = holders.offices[root]
        rank, n = max((rank_office(unit, domain, office, holders.domains), -n) for n, office in enumerate(learned))
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
