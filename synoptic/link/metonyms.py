"""Capitals and seats of power: where they act they are their country, where they are places they are not."""

from collections.abc import Iterator, Mapping, Sequence

from synoptic.lexicon.places import capitals, countries, country_names, seats
from synoptic.link.clusters import Clusters
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

# Nouns that one has with, or that are put on, a power and not a town.
_DEALINGS = frozenset(
    "tie relation relationship sanction pressure talk negotiation agreement deal contact war alliance dialogue rapprochement cooperation demand call appeal warning criticism support aid influence reliance dependence "
    "loyalty friendship rift row dispute tension policy stance position foe ally threat ultimatum message signal concession embargo restriction measure trade pact treaty".split()
)
_DEALING_PREPOSITIONS = frozenset("with against on between from by to for toward towards".split())
_RELY = frozenset("rely depend lean side align negotiate trade break pressure sanction blame accuse urge press warn thank reliant dependent loyal hostile close".split())
# What a power owns that a town has not: "Moscow's forces", "Kyiv's territorial integrity".
_OWNED = frozenset(
    "force troop army military soldier integrity sovereignty government policy ally leader leadership ambassador envoy official minister president invasion war stance position decision demand aggression offensive parliament "
    "president diplomat negotiator intention interest refusal request bid claim offer proposal sanction ally foe partner path approach strategy ambition".split()
)
_ACTORS = frozenset(("nsubj", "nsubjpass", "agent"))
# Verbs of which a town, too, is the subject.
_TOWN_VERBS = frozenset("be lie stand have host wake sleep see remain look feel experience suffer witness celebrate burn".split())


def link_metonyms(units: Sequence[Unit], clusters: Clusters) -> dict[int, str]:
    """Give capitals that act to their country; the result maps the number of every capital or seat of power left to its country's id."""
    lands = country_units(units)
    left: dict[int, str] = {}
    for unit in units:
        text = unit.folded.removeprefix("the ")
        if unit.form is not MentionForm.NAME or unit.core.type is EntityType.PERSON and text not in capitals():
            continue
        if text in seats():
            left[unit.number] = seats()[text]
        elif text in capitals() and text not in country_names():
            country = _land_of(text, lands)
            if country in lands and acts_as_power(unit):
                clusters.move(unit.number, lands[country], f"{unit.core.text!r} stands for {countries()[country].name} where it acts or is dealt with")
            else:
                left[unit.number] = country
    return left


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
        yield governor.pos == "VERB" and governor.lemma not in _TOWN_VERBS
    elif head.dep == "dobj":
        yield governor.lemma in _RELY
    elif head.dep == "poss":
        yield governor.lemma in _OWNED
    elif head.dep == "pobj":
        above = tokens[governor.head]
        yield governor.text.lower() in _DEALING_PREPOSITIONS and above.lemma in _DEALINGS | _RELY
        yield governor.text.lower() in ("against", "with", "by") and above.pos in ("VERB", "ADJ", "NOUN") and above.lemma not in _TOWN_VERBS
        yield governor.text.lower() in ("on",) and above.pos in ("VERB", "ADJ")
    elif head.dep == "conj":
        yield governor.index != head.index and governor.dep in _ACTORS and tokens[governor.head].lemma not in _TOWN_VERBS
