"""What a description is of: the country, body or matter that its other words name, as keys that mean one thing across the story."""

from collections.abc import Sequence

from synoptic.lexicon.places import capitals, country_adjectives, country_names, people_names, seats
from synoptic.link.clusters import Clusters
from synoptic.link.forms import Form
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm, Token
from synoptic.text.names import fold

# Nouns and adjectives that say nothing of whose office it is.
_NOTHING = frozenset("former ex then late new old current acting interim incoming outgoing so-called self-proclaimed self-appointed mr mrs ms dr republic federation kingdom state people".split())
_LEAST_STEM = 4


class Domains:
    """Keys of a story's words: one for "Serbia", "Serbian" and "the Serbs", one for an invented "Vardania" and "Vardanian"."""

    def __init__(self, units: Sequence[Unit], forms: Sequence[Form], clusters: Clusters) -> None:
        self._clusters = clusters
        self._inside = {(unit.article, token.index): unit for unit in units if unit.form is MentionForm.NAME for token in unit.tokens}
        self._places = tuple(form.text for form in forms if form.type is EntityType.PLACE and len(form.words) == 1)
        self._spelt = {form.text: form.units[0].number for form in forms}
        self._adjectives: dict[str, str] = {}

    def of(self, unit: Unit) -> frozenset[str]:
        """The keys of what a description is of: the words of its phrase beside its noun."""
        noun = len(unit.noun[0].split())
        found = set()
        for token in unit.tokens:
            if token.index > unit.head.index - noun and token.index <= unit.head.index:
                continue
            key = self._key(unit, token)
            if key:
                found.add(key)
        return frozenset(found)

    def of_name(self, unit: Unit) -> str:
        """The key of what a name names."""
        for table in (country_names(), seats()):
            if unit.folded in table:
                return table[unit.folded]
        return f"u{self._clusters.find(unit.number)}"

    def _key(self, unit: Unit, token: Token) -> str:
        named = self._inside.get((unit.article, token.index))
        if named is not None:
            return self._place_key(named)
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
        """A named country's key; a capital stands for its country here."""
        text = unit.folded.removeprefix("the ")
        return country_names().get(text) or country_adjectives().get(text) or capitals().get(text) or self._place_of(text) or f"u{self._clusters.find(unit.number)}"

    def _place_of(self, word: str) -> str:
        """The place of the story whose adjective a word is: Vardanian → Vardania's key."""
        if word not in self._adjectives:
            place = next((place for place in self._places if place == word or is_adjective_of(word, place)), "")
            self._adjectives[word] = (country_names().get(place) or f"u{self._clusters.find(self._spelt[place])}") if place else ""
        return self._adjectives[word]


def is_adjective_of(word: str, place: str) -> bool:
    """Whether a word is formed as the adjective of a place's name.

    >>> is_adjective_of("vardanian", "vardania"), is_adjective_of("karastani", "karastan"), is_adjective_of("severian", "vardania")
    (True, True, False)
    """
    stem = place.rstrip("aeiouy")
    if len(stem) < _LEAST_STEM:
        stem = place
    return word != place and word.startswith(stem) and word[len(stem) :] in _ENDINGS


_ENDINGS = frozenset("ian ean an n ese ish i ic er ite s ans ians is".split())

