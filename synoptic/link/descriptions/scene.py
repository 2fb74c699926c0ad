"""What a story names that descriptions may mean, and what a description says of itself: known, plain, whose."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from synoptic.lexicon.places import capitals
from synoptic.link.descriptions.domains import Domains
from synoptic.link.descriptions.kinds import Named, group_of
from synoptic.link.mentions.place_votes import is_dateline
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

CAPITAL = "place capital"
# Bodies that need no article to be the known ones.
BARE = frozenset("police parliament congress prosecutors town".split())
# Bodies of which a land has one: prosecutors "in Lipa" are they, too.
_ONLY_OF_LAND = frozenset("parliament congress prosecutors".split())
# Whose the only body of its kind is, said without its name.
_PUBLIC = frozenset("state national federal government public country".split())
# What a force wears makes it no other force.
_GEAR = frozenset("riot armed uniformed mounted anti-riot".split())
# Bodies that go by who leads them.
_LED = frozenset("council government cabinet party ministry commission committee administration".split())
_NAME_AND_SIGN = 2
# A story's own thing is spoken of for the first time in a heading or in so many sentences under it.
_LEAD = 2


@dataclass(frozen=True)
class Scene:
    """What a story names that descriptions may mean.

    `named`: (article, kind) → (number of a name, root) in order, `guessed` the same for kinds that nothing tells;
    `worded`: the noun of a name → its words and a unit of it; `uses`: (article, root) → the numbers of its names there, in order.
    """

    units: Sequence[Unit]
    domains: Domains
    named: Named
    guessed: Named
    worded: Mapping[str, Sequence[tuple[frozenset[str], Unit]]]
    uses: Mapping[tuple[int, int], Sequence[int]]

    @cached_property
    def roots(self) -> Mapping[int, int]:
        """The number of a name → the root of what it names."""
        return {number: root for (_, root), numbers in self.uses.items() for number in numbers}

    @cached_property
    def everywhere(self) -> Mapping[int, int]:
        """Root of what the story names → how often."""
        return Counter(self.roots.values())

    @cached_property
    def of_lands(self) -> Mapping[tuple[str, frozenset[str]], int]:
        """(kind, countries in the name) → root of the first such: the Government of Karastan."""
        found: dict[tuple[str, frozenset[str]], int] = {}
        for (_, kind), entries in sorted(self.named.items()):
            for number, root in entries:
                found.setdefault((kind, self.domains.in_name(self.units[number])), root)
        return found

    @cached_property
    def capitals(self) -> Mapping[str, Unit]:
        """Country's id → the first unit that names its capital."""
        found: dict[str, Unit] = {}
        for unit in self.units:
            if unit.form is MentionForm.NAME and unit.folded in capitals():
                found.setdefault(capitals()[unit.folded], unit)
        return found

    @cached_property
    def capital_datelines(self) -> Sequence[Unit]:
        """The datelines of articles that speak of the capital, one a place."""
        speak = {unit.article for unit in self.units if unit.form is MentionForm.DESCRIPTION and group_of(unit) == CAPITAL}
        places = {unit.folded: unit for article in sorted(speak, reverse=True) for unit in self.datelines.get(article, ())}
        return tuple(places.values())

    @cached_property
    def datelines(self) -> Mapping[int, Sequence[Unit]]:
        """Article → its datelines, one a place."""
        found: dict[int, dict[str, Unit]] = {}
        for unit in self.units:
            if unit.form is MentionForm.NAME and is_dateline(unit) and not unit.reading.sentences[unit.sentence].heading:
                found.setdefault(unit.article, {}).setdefault(unit.folded, unit)
        return {article: tuple(places.values()) for article, places in found.items()}

    def told(self, kind: str) -> frozenset[int]:
        """Roots of everything that the story names and tells to be of a kind."""
        return frozenset(root for (_, other), entries in self.named.items() if other == kind for _, root in entries)


def uses_before(unit: Unit, root: int, scene: Scene) -> int:
    """How often the article has named something before a description."""
    return bisect_left(scene.uses.get((unit.article, root), ()), unit.number)


def is_near(unit: Unit, root: int, scene: Scene) -> bool:
    """Whether something is named in the same sentence as a description or in the few before."""
    numbers = scene.uses.get((unit.article, root), ())
    place = bisect_left(numbers, unit.number)
    return place > 0 and unit.sentence - scene.units[numbers[place - 1]].sentence <= _NEAR


# So many sentences back something is still in view.
_NEAR = 2


# What an outlet calls itself after "this" or "our".
_SELF = frozenset(
    "newspaper paper daily weekly magazine medium outlet website site station channel broadcaster publication agency portal blog".split()
)
_OWN = frozenset(("this", "our"))


def is_outlets_own(unit: Unit) -> bool:
    """Whether an outlet speaks of itself: "this newspaper" is another in every article."""
    return unit.form is MentionForm.DESCRIPTION and unit.head.lemma in _SELF and unit.tokens[0].text.lower() in _OWN


def is_known(unit: Unit, scene: Scene) -> bool:
    """Whether a description means something known: "the …", "this …", or a body that needs no article."""
    if unit.noun[0] in BARE or unit.reading.sentences[unit.sentence].heading:
        return unit.determiner != "indefinite"
    if unit.head.dep == "compound" and unit.determiner == "bare":
        return True  # "a ministry spokesman": the ministry spoken of
    if unit.tokens[0].text.lower() == "our" and unit.core.type is EntityType.PLACE:
        return True
    led = unit.tokens[0].tag == "PRP$" and unit.noun[0] in _LED and unit.tokens[0].text.lower() != "our"
    return unit.determiner == "definite" and (unit.tokens[0].tag == "DT" or led or is_of_person(unit, scene))


def is_plain(unit: Unit, scene: Scene) -> bool:
    """Whether nothing tells a description from others of its kind: no adjective, no name."""
    if unit.noun[0] == "police" and unit.tokens[0].text.lower() in _GEAR:
        return True
    domain = scene.domains.of(unit)
    modified = unit.is_modified and not (len(scene.told(group_of(unit))) == 1 and unit.tokens[-2].text.lower() in _PUBLIC)
    return not modified and (not domain or (unit.noun[0] in _ONLY_OF_LAND and all(map(scene.domains.is_place, domain))))


def is_of_person(unit: Unit, scene: Scene) -> bool:
    """Whether only somebody's name stands before the noun of a council or party: "Halina's council"."""
    before = unit.tokens[: -len(unit.noun[0].split())]
    named = len(before) == _NAME_AND_SIGN and before[0].tag == "NNP" and before[1].tag == "POS" and unit.noun[0] in _LED
    return named and not any(map(scene.domains.is_place, scene.domains.of(unit)))


def is_lead(unit: Unit) -> bool:
    """Whether a description stands in a heading or in the first sentences under it."""
    sentences = unit.reading.sentences
    if sentences[unit.sentence].heading:
        return True
    before = (sentence for sentence in islice(sentences, unit.sentence) if not sentence.heading)
    return len(list(islice(before, _LEAD))) < _LEAD


def owner_of(unit: Unit, scene: Scene) -> Unit | None:
    """The name or description within a description: "the press service of the Blue Palace", "the palace's press service"."""
    around = (*scene.units[unit.number + 1 : unit.number + 4], *scene.units[max(0, unit.number - 2) : unit.number])
    inside = (other for other in around if other.article == unit.article and unit.core.span.holds(other.core.span))
    return next((other for other in inside if other.form is not MentionForm.PRONOUN), None)
