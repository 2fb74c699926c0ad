"""What persons are said to be: by their titles, by what stands beside their names, by what was done to them."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from synoptic.lexicon.persons import PersonNoun, names_person, person_nouns
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.persons.deeds import roles_done
from synoptic.link.units import Unit, is_person_noun

# A deputy is never "the governor".
DEPUTIES = frozenset("deputy vice lieutenant assistant under associate".split())
_LEARNED = ("head", "office", "role", "rank", "kin")


@dataclass(frozen=True, slots=True)
class Office:
    """What a person was said to be: the noun phrase, what the lexicon knows of it, and what it is of."""

    phrase: str
    noun: PersonNoun
    domain: frozenset[str]
    text: str


def learn_offices(
    units: Sequence[Unit], described: Mapping[int, Sequence[Unit]], persons: AbstractSet[int], clusters: Clusters, domains: Domains
) -> dict[int, list[Office]]:
    """Root of a person's units → the offices and roles its names were given; `persons` are the numbers of persons' names."""
    found: dict[int, list[Office]] = {}
    for number, descriptions in described.items():
        for description in descriptions:
            if is_person_noun(description) and not description.is_plural:
                found.setdefault(clusters.find(number), []).extend(_offices(description, domains))
    for unit in units:
        if unit.title:
            for office in _ranks(unit):
                found.setdefault(clusters.find(unit.number), []).append(office)
    for unit, role in roles_done(units, persons):
        found.setdefault(clusters.find(unit.number), []).append(Office(role, person_nouns()[role], frozenset(), f"{role} ({unit.core.text})"))
    return found


def _ranks(unit: Unit) -> Iterator[Office]:
    """The ranks and offices that stand before a name: who is "former minister General Lahade" is "the general" later, and "the ex-minister"."""
    nouns = person_nouns()
    words = [word.strip(".,") for word in unit.title.split()]
    place = 0
    while place < len(words):
        phrases = (" ".join(words[place:end]) for end in range(min(len(words), place + _LONGEST_TITLE), place, -1))
        phrase = next((phrase for phrase in phrases if phrase in nouns and names_person(phrase)), "")
        taught = ("rank",) if DEPUTIES & set(words) else ("rank", "head", "office")
        place += len(phrase.split()) or 1
        follows = place == len(words) or words[place] in nouns  # "head athletic trainer" is no head
        if phrase and follows and nouns[phrase].kind in taught:
            yield Office(
                nouns[phrase].group if nouns[phrase].kind == "rank" else phrase, nouns[phrase], frozenset(), f"{unit.title} {unit.core.text}"
            )


# Words of an office, "minister of foreign affairs".
_LONGEST_TITLE = 4


def _offices(unit: Unit, domains: Domains) -> Iterator[Office]:
    """The office a description names, and the roles its other words name ("the fugitive thief")."""
    phrase, noun = unit.noun
    domain = domains.of(unit)
    governor = unit.reading.tokens[unit.head.head]
    served = unit.head.dep == "pobj" and unit.reading.tokens[governor.head].tag in ("VBD", "VBN")
    text = f"former {unit.core.text}" if served else unit.core.text
    if noun is not None and noun.kind in _LEARNED:
        yield Office(phrase, noun, domain, text)
    for token in unit.tokens:
        if token.index > unit.head.index - len(phrase.split()):
            break
        other = person_nouns().get(token.text.lower())
        if token.index < unit.head.index and other is not None and other.kind == "role" and token.dep in ("amod", "compound", "nmod"):
            yield Office(token.text.lower(), other, domain, unit.core.text)
