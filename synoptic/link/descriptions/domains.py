"""What a description is of: the country, body or matter that its other words name, as keys that mean one thing across the story."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from synoptic.lexicon.name_words import COMPASS, HEAVENLY
from synoptic.lexicon.places import capitals, countries, country_adjectives, country_names, people_names, seats
from synoptic.link.clusters import Clusters
from synoptic.link.forms.buckets import Stems
from synoptic.link.forms.form import Form
from synoptic.link.forms.metonyms import acts_as_power, country_units
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm, Token
from synoptic.text.names import fold

# Nouns and adjectives that say nothing of whose office it is.
_NOTHING = frozenset(
    "former ex then late new old current acting interim incoming outgoing so-called self-proclaimed self-appointed mr mrs ms dr "
    "republic federation kingdom state people half quarter point basis percentage percent".split()
)


class Domains:
    """Keys of a story's words: one for "Serbia", "Serbian" and "the Serbs", one for an invented "Vardania" and "Vardanian"."""

    def __init__(self, units: Sequence[Unit], forms: Sequence[Form], clusters: Clusters) -> None:
        self._clusters = clusters
        self._inside = {(unit.article, token.index): unit for unit in units if unit.form is MentionForm.NAME for token in unit.tokens}
        self._places = Stems(form.text for form in forms if form.type is EntityType.PLACE and len(form.words) == 1)
        self._spelt = {form.text: form.units[0].number for form in forms}
        self._adjectives: dict[str, str] = {}
        self._read: dict[int, tuple[frozenset[str], tuple[int, ...]]] = {}
        self._lands = country_units(units)
        self._persons = [form.units[0].number for form in forms if form.type is EntityType.PERSON]
        words = Stems(word for unit in units if unit.form is not MentionForm.PRONOUN for word in unit.folded.split())
        listed = {clusters.find(form.units[0].number) for form in forms if form.text in country_names()}
        unlisted = [form for form in forms if form.type is EntityType.PLACE and clusters.find(form.units[0].number) not in listed]
        made = [form for form in unlisted if form.text not in capitals() and _is_land(form, words.adjective_of(form.text))]
        self._lands_made = [form.units[0].number for form in made]
        self._unlisted = [form.units[0].number for form in unlisted]

    @property
    def _made(self) -> frozenset[int]:
        """The roots of the lands that the story makes; clusters grow, and their roots with them."""
        return frozenset(map(self._clusters.find, self._lands_made))

    @property
    def _towns(self) -> frozenset[int]:
        return frozenset(map(self._clusters.find, self._unlisted)) - self._made

    def of(self, unit: Unit) -> frozenset[str]:
        """The keys of what a description is of: the words of its phrase beside its noun."""
        if unit.number not in self._read:
            self._read[unit.number] = self._words_of(unit)
        keys, named = self._read[unit.number]
        return keys.union(f"u{self._clusters.find(number)}" for number in named) if named else keys

    def _words_of(self, unit: Unit) -> tuple[frozenset[str], tuple[int, ...]]:
        """The keys beside a description's noun that stay as they are, and the numbers of the names there whose clusters are their keys."""
        noun = len(unit.noun[0].split())
        outside = [token for token in unit.tokens if not unit.head.index - noun < token.index <= unit.head.index]
        lands = {one.index: land for one, two in pairwise(outside) if (land := country_adjectives().get(fold(f"{one.text} {two.text}")))}
        keys, named = set(lands.values()), list[int]()
        for token in outside:
            if {token.index, token.index - 1} & lands.keys():
                continue
            name = self._inside.get((unit.article, token.index))
            key = self._known_place(name) if name is not None else self._key(unit, token)
            if key:
                keys.add(key)
            elif name is not None:
                named.append(name.number)
        return frozenset(keys), tuple(named)

    def in_name(self, unit: Unit) -> frozenset[str]:
        """The keys of the countries and places within a name of several words: "Government of Karastan" is of Karastan."""
        words = [fold(token.text) for token in unit.tokens]
        keys = (country_adjectives().get(word) or country_names().get(word) or self._place_of(word) for word in words)
        return frozenset(key for key in keys if key)

    def is_town(self, key: str) -> bool:
        """Whether a key is of a place that nothing in the story makes a country: it may be somebody's capital."""
        return key.startswith("u") and key[1:].isdigit() and self._clusters.find(int(key[1:])) in self._towns

    def is_country(self, key: str) -> bool:
        """Whether a key is of a country, listed or made one by the story's adjective of it."""
        return key in countries() or (key.startswith("u") and key[1:].isdigit() and self._clusters.find(int(key[1:])) in self._made)

    def is_person(self, key: str) -> bool:
        """Whether a key is of somebody: whose police it is tells who commands it."""
        return key[1:].isdigit() and self._clusters.find(int(key[1:])) in {self._clusters.find(number) for number in self._persons}

    def land_key(self, unit: Unit) -> str:
        """The key of a named country."""
        return self._place_key(unit)

    def is_made(self, unit: Unit) -> bool:
        """Whether a name is of a land that no table lists and the story's adjective of it shows to be one."""
        return self._clusters.find(unit.number) in self._made

    @staticmethod
    def is_named(key: str) -> bool:
        """Whether a key is of something that has a name, and not a common noun."""
        return key.isupper() or (key.startswith("u") and key[1:].isdigit())

    def is_place(self, key: str) -> bool:
        """Whether a key is of a country or town."""
        return self.is_country(key) or self.is_town(key)

    def clash(self, one: AbstractSet[str], other: AbstractSet[str]) -> bool:
        """Whether two things are of two places, or of two other names; what is of a place and what is of a body may be one."""
        names, also = ({key for key in keys if self.is_named(key)} for keys in (one, other))
        places, theirs = ({key for key in keys if self.is_place(key)} for keys in (names, also))
        if places and theirs and not places & theirs:
            return True
        return bool(names - places and also - theirs) and not (names - places) & (also - theirs)

    def of_land(self, key: str) -> int | None:
        """The number of a unit that names the country or place of a key; None where the story names it by no name."""
        if key.startswith("u") and key[1:].isdigit():
            return int(key[1:])
        return self._lands.get(key)

    def _key(self, unit: Unit, token: Token) -> str:
        """The key of a word that is in no name, "" where it says nothing of whose a thing is."""
        word = fold(token.text)
        if not word.isalpha() or word in _NOTHING:
            return ""
        land = country_adjectives().get(word) or people_names().get(word) or country_names().get(word)
        if land:
            return land
        if token.text[0].isupper() and (place := self._place_of(word)):
            return place
        return token.lemma if token.pos == "NOUN" and token.index < unit.head.index else ""

    def _place_key(self, unit: Unit) -> str:
        """A named country's key; a capital or seat of power stands for its country here."""
        return self._known_place(unit) or f"u{self._clusters.find(unit.number)}"

    def _known_place(self, unit: Unit) -> str:
        """The key of a name that the tables or the story's adjectives know; "" where its cluster is its key."""
        text = unit.folded.removeprefix("the ")
        return country_names().get(text) or country_adjectives().get(text) or capitals().get(text) or seats().get(text) or self._place_of(text)

    def _place_of(self, word: str) -> str:
        """The place of the story whose adjective a word is: Vardanian → Vardania's key."""
        if word not in self._adjectives:
            place = self._places.place_of(word)
            self._adjectives[word] = (country_names().get(place) or f"u{self._clusters.find(self._spelt[place])}") if place else ""
        return self._adjectives[word]


def _is_land(form: Form, adjective: str) -> bool:
    """Whether a story's adjective of a place makes it a land: "Vardanian" does, "Houstons" may be "Houston's", unless the place acts as a power."""
    if not adjective or form.text in HEAVENLY | COMPASS:
        return False
    return adjective != f"{form.text}s" or any(map(acts_as_power, form.units))
