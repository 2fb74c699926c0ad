"""Capitals and seats of power: where they act they are their country, where they are places they are not."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from synoptic.lexicon.name_words import DEALING_WORDS, DEALINGS, POWERS_OWN, TOWN_VERBS
from synoptic.lexicon.persons import person_nouns
from synoptic.lexicon.places import capitals, countries, country_names, seats
from synoptic.link.clusters import Clusters
from synoptic.link.mentions.place_votes import is_dateline
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

_DEALING_PREPOSITIONS = frozenset("with against on between from by to for toward towards".split())
# Brussels acting is that of these which the article names nearest to it.
_UNION = frozenset(("european commission", "european union", "eu"))
# What one has from a power: "assurances received from Kyiv"; from a town one comes.
_HAD_FROM = frozenset("receive obtain seek demand expect extract wring win secure request".split())
_ACTORS = frozenset(("nsubj", "nsubjpass", "agent"))


def link_metonyms(units: Sequence[Unit], clusters: Clusters) -> dict[int, str]:
    """Give capitals that act to their country; the result maps the number of every capital or seat of power left to its country's id."""
    union = [unit.number for unit in units if unit.form is MentionForm.NAME and unit.folded.removeprefix("the ") in _UNION]
    lands = {**({"EU": union[0]} if union else {}), **country_units(units)}
    left: dict[int, str] = {}
    moved: list[tuple[Unit, str]] = []
    for unit in units:
        text = unit.folded.removeprefix("the ")
        if unit.form is not MentionForm.NAME or (unit.core.type is EntityType.PERSON and text not in capitals()):
            continue
        if text in seats():
            left[unit.number] = seats()[text]
        elif text in capitals() and text not in country_names():
            country = _land_of(text, lands)
            if country in lands and not is_dateline(unit) and acts_as_power(unit):
                moved.append((unit, country))
            else:
                left[unit.number] = country
    clusters.leave(unit.number for unit, _ in moved)
    for unit, country in moved:
        place = bisect_left(union, unit.number)
        near = _nearest(unit, [units[number] for number in union[max(0, place - 1) : place + 1]]) if country == "EU" else None
        if near is not None:
            clusters.join(near.number, unit.number, f"{unit.core.text!r} stands for {near.core.text!r}, which acts from there")
            continue
        clusters.join(lands[country], unit.number, f"{unit.core.text!r} stands for {countries()[country].name} where it acts or is dealt with")
    return left


def _nearest(unit: Unit, others: Sequence[Unit]) -> Unit | None:
    """Of the names before and after a unit the nearer one of its own article."""
    here = [other for other in others if other.article == unit.article]
    return min(here, key=lambda other: (abs(other.core.span.start - unit.core.span.start), other.number), default=None)


def _land_of(capital: str, lands: Mapping[str, int]) -> str:
    """The country of a capital; Brussels is the European Union's where the story speaks of that and not of Belgium."""
    country = capitals()[capital]
    return "EU" if capital in ("brussels", "bruxelles") and "EU" in lands and country not in lands else country


def country_units(units: Sequence[Unit]) -> dict[str, int]:
    """Country → the first of its units by name."""
    found: dict[str, int] = {}
    for unit in units:
        key = country_names().get(unit.folded.removeprefix("the ")) if unit.form is MentionForm.NAME else None
        if key:
            found.setdefault(key, unit.number)
    return found


def acts_as_power(unit: Unit) -> bool:
    """Whether a place is spoken of as a government: it acts, has dealings, owns forces; and not as a town one is in.

    "ties with Moscow", "Moscow's forces invaded", "Moscow said" against "in Moscow", "the Moscow metro".
    """
    return any(_signs(unit))


def _signs(unit: Unit) -> Iterator[bool]:
    head, tokens = unit.head, unit.reading.tokens
    governor = tokens[head.head]
    if head.dep in _ACTORS:
        yield governor.pos == "VERB" and governor.lemma not in TOWN_VERBS
    elif head.dep == "dobj":
        yield governor.lemma in DEALING_WORDS
    elif head.dep == "poss":
        yield governor.lemma in POWERS_OWN
    elif head.dep == "pobj":
        above = tokens[governor.head]
        yield governor.text.lower() in _DEALING_PREPOSITIONS and above.lemma in DEALINGS | DEALING_WORDS
        yield governor.text.lower() in ("against", "with", "by") and above.pos in ("VERB", "ADJ", "NOUN") and above.lemma not in TOWN_VERBS
        yield governor.text.lower() == "on" and above.pos in ("VERB", "ADJ")
        yield governor.text.lower() == "from" and above.lemma in _HAD_FROM and above.pos == "VERB"
        yield governor.text.lower() == "of" and (noun := person_nouns().get(above.lemma)) is not None and noun.kind == "head"
    elif head.dep == "conj":
        yield governor.index != head.index and governor.dep in _ACTORS and tokens[governor.head].lemma not in TOWN_VERBS
