"""The persons of a story, asked by name, by noun and by whose they are."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from synoptic.lexicon.persons import given_name_genders
from synoptic.link.clusters import Clusters
from synoptic.link.names.parts import person_name
from synoptic.link.units import Unit
from synoptic.model import Annotated, EntityType, MentionForm
from synoptic.text.names import fold, same_spelling

_MINE = frozenset(("my", "our"))
_NO_RELATION = ("no relation", "not related", "unrelated")


class People:
    """Who is meant in a story by the persons' descriptions and pronouns linked so far."""

    def __init__(self, articles: Sequence[Annotated], units: Sequence[Unit], clusters: Clusters, types: Callable[[int], EntityType]) -> None:
        self.articles, self.units, self.clusters, self.types = articles, units, clusters, types
        self.by_head = {(unit.article, unit.head.index): unit for unit in reversed(units)}
        self._bearers: dict[tuple[str, str], list[Unit]] = {}

    def members(self, unit: Unit) -> list[Unit]:
        """The units that are one with another."""
        return [self.units[number] for number in self.clusters.members(unit.number)]

    @cached_property
    def full_names(self) -> Sequence[Unit]:
        """One unit of every name of several words."""
        named = (unit for unit in self.units if unit.form is MentionForm.NAME and " " in unit.folded)
        return tuple({unit.folded: unit for unit in named}.values())

    @cached_property
    def by_noun(self) -> Mapping[tuple[int, str], Sequence[Unit]]:
        """Article and noun → the descriptions of persons by that noun."""
        found: defaultdict[tuple[int, str], list[Unit]] = defaultdict(list)
        for unit in self.units:
            if unit.form is MentionForm.DESCRIPTION and unit.core.type is EntityType.PERSON:
                found[unit.article, unit.head.lemma].append(unit)
        return found

    @cached_property
    def strangers(self) -> frozenset[int]:
        """The roots of those in whose sentence it says that a surname is all they share with somebody."""
        found: set[int] = set()
        said: dict[tuple[int, int], bool] = {}
        for unit in self.units:
            if unit.form is MentionForm.NAME:
                key = unit.article, unit.sentence
                if key not in said:
                    sentence = unit.reading.text(unit.reading.sentences[unit.sentence].span)
                    said[key] = any(words in sentence for words in _NO_RELATION)
                if said[key]:
                    found.add(self.clusters.find(unit.number))
        return frozenset(found)

    def others(self, owner: Unit, family: str, gender: str) -> dict[int, Unit]:
        """Root → a name of everybody but the owner who bears a surname and may be of a gender."""
        own = self.clusters.find(owner.number)
        if (family, gender) not in self._bearers:
            self._bearers[family, gender] = [unit for unit in self.full_names if _bears(unit, family, gender)]
        found = {self.clusters.find(unit.number): unit for unit in self._bearers[family, gender]}
        return {root: unit for root, unit in found.items() if root != own}

    def is_person(self, unit: Unit) -> bool:
        """Whether a unit is of a person."""
        return self.types(self.clusters.find(unit.number)) is EntityType.PERSON

    def owner(self, unit: Unit) -> Unit | None:
        """Whose somebody is said to be: "his" in "his client", Kovac in "Kovac's client"; "my" is who says it."""
        reading = unit.reading
        child = next((child for child in reading.children[unit.head.index] if reading.tokens[child].dep == "poss"), None)
        if child is None:
            return None
        return self._speaker(unit) if reading.tokens[child].text.lower() in _MINE else self.by_head.get((unit.article, child))

    def _speaker(self, unit: Unit) -> Unit | None:
        for attribution in reversed(self.articles[unit.article].attributions):
            if attribution.source_head is not None and any(span.holds(unit.core.span) for span in attribution.content):
                return self.by_head.get((unit.article, attribution.source_head))
        return None


def _bears(unit: Unit, family: str, gender: str) -> bool:
    name = person_name(unit.core.text)
    known = {given_name_genders().get(fold(word)) for word in name.given} - {None}
    return len(name.words) > 1 and same_spelling(name.family, family) and (gender == "u" or not known or gender in known)
