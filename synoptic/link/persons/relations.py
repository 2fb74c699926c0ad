"""Persons by what they are to another: "his client", "her counterpart", "his mother"."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from synoptic.lexicon.persons import given_name_genders
from synoptic.link.clusters import Clusters
from synoptic.link.names.parts import person_name
from synoptic.link.units import Unit
from synoptic.model import Annotated, EntityType, MentionForm
from synoptic.text.names import fold, same_spelling

_LAWYERS = frozenset(("lawyer",))
_CLIENTS = frozenset(("client",))
_MEMBERS = frozenset("member official representative organiser organizer leader inspector".split())
# The other of two who meet.
_OTHERS = frozenset("counterpart interlocutor colleague".split())
_MINE = frozenset(("my", "our"))
# A relative is named so many sentences before or after at most.
_NEAR = 2
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


def link_relations(articles: Sequence[Annotated], units: Sequence[Unit], types: Callable[[int], EntityType], clusters: Clusters) -> None:
    """Join persons who are named by what they are to another with whom that makes them; pronouns must be linked before."""
    people = People(articles, units, clusters, types)
    for unit in units:
        noun = unit.noun[1] if unit.form is MentionForm.DESCRIPTION and unit.core.type is EntityType.PERSON else None
        if noun is None or any(other.form is MentionForm.NAME for other in people.members(unit)):
            continue
        if unit.is_plural:
            owner = people.owner(unit) if unit.head.lemma in _MEMBERS else None
            if owner is not None and owner.form is MentionForm.PRONOUN and types(clusters.find(owner.number)) is EntityType.ORGANISATION:
                clusters.join(owner.number, unit.number, f"{unit.core.text!r} act for whom {owner.core.text!r} stands for")
            continue
        rule = (
            _namesake
            if unit.head.lemma == "namesake" or _is_unrelated(unit)
            else _client
            if noun.group in _CLIENTS
            else _other
            if noun.group in _OTHERS
            else _told_relative
            if noun.kind == "kin" and unit.tokens[0].text.lower() == "the" and not unit.is_modified
            else _relative
            if noun.kind == "kin"
            else None
        )
        found = rule(unit, people) if rule is not None else None
        if found is not None:
            owner = people.owner(unit) or _named_before(unit, people)
            whose = owner.core.text if owner is not None else "the other"
            clusters.join(found.number, unit.number, f"{unit.core.text!r} is {found.core.text!r}, the {unit.noun[0]} of {whose!r}")


def _told_relative(unit: Unit, people: People) -> Unit | None:
    """ "The father" after "Juris Lind, her father": the only one whom the article has told to be one."""
    named = {
        people.clusters.find(other.number): name
        for other in people.by_noun[unit.article, unit.head.lemma][:_AROUND]
        if other is not unit and (name := next((member for member in people.members(other) if member.form is MentionForm.NAME), None)) is not None
    }
    return next(iter(named.values())) if len(named) == 1 else None


_RELATED = frozenset("related unrelated relation relate".split())


def _is_unrelated(unit: Unit) -> bool:
    """Whether somebody of the same surname is said to be no relation: "Ana Kovac, who is not related to the candidate"."""
    tokens = unit.reading.tokens
    preposition = tokens[unit.head.head]
    return unit.head.dep == "pobj" and preposition.text.lower() == "to" and tokens[preposition.head].lemma in _RELATED


def _named_before(unit: Unit, people: People) -> Unit | None:
    """The person last named before in the sentence."""
    before = (other for other in reversed(people.units[max(0, unit.number - _WINDOW) : unit.number]) if other.sentence == unit.sentence)
    return next((other for other in before if other.form is MentionForm.NAME and people.is_person(other)), None)


def _namesake(unit: Unit, people: People) -> Unit | None:
    """The other bearer of the surname: of whose namesake it is, of whom the sentence says that he is no relation."""
    owner = people.owner(unit) if unit.head.lemma == "namesake" else _named_before(unit, people)
    family = _family(owner, people) if owner is not None else ""
    if owner is None or not family:
        return None
    return _most_spoken_of(people.others(owner, family, "u"), people)


def _client(unit: Unit, people: People) -> Unit | None:
    """Whose lawyer the owner was said to be: "his lawyer said her client …"."""
    owner = people.owner(unit)
    if owner is None:
        return None
    for other in people.members(owner):
        if other.form is MentionForm.DESCRIPTION and other.noun[1] is not None and other.noun[1].group in _LAWYERS:
            client = people.owner(other)
            if client is not None and people.clusters.find(client.number) != people.clusters.find(owner.number):
                return client
    # "His counsel said his client …": both times he whose counsel it is, and no link for the second "his".
    if owner.form is MentionForm.PRONOUN:
        before = (other for other in reversed(people.units[max(0, unit.number - _WINDOW) : unit.number]) if other.sentence == unit.sentence)
        lawyer = next((other for other in before if other.noun[1] is not None and other.noun[1].group in _LAWYERS), None)
        return people.owner(lawyer) if lawyer is not None else None
    return None


# So many units back a lawyer is looked for in the sentence.
_WINDOW = 12


def _other(unit: Unit, people: People) -> Unit | None:
    """The other of the two who hold office and are spoken of most in the article."""
    owner = people.owner(unit)
    if owner is None or people.types(people.clusters.find(owner.number)) is not EntityType.PERSON:
        return None
    own = people.clusters.find(owner.number)
    uses: dict[int, int] = {}
    for other in people.units:
        root = people.clusters.find(other.number)
        if other.article == unit.article and root != own and other.form is MentionForm.NAME and _holds_office(root, people):
            uses[root] = uses.get(root, 0) + 1
    ranked = sorted(((count, -root) for root, count in uses.items()), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return None
    return people.units[-ranked[0][1]]


def _holds_office(root: int, people: People) -> bool:
    members = (people.units[number] for number in people.clusters.members(root))
    return any(unit.form is MentionForm.DESCRIPTION and unit.noun[1] is not None and unit.noun[1].is_office for unit in members)


def _relative(unit: Unit, people: People) -> Unit | None:
    """The only other person of the owner's surname in the sentences around, "his mother … Mrs. Teresa Ledesma", or else in the story."""
    owner, noun = people.owner(unit), unit.noun[1]
    family = _family(owner, people) if owner is not None else ""
    if owner is None or noun is None or not family:
        return None
    others = people.others(owner, family, noun.gender)
    around = people.units[max(0, unit.number - _AROUND) : unit.number + _AROUND]
    beside = {
        people.clusters.find(other.number) for other in around if other.article == unit.article and abs(other.sentence - unit.sentence) <= _NEAR
    }
    near = {root: other for root, other in others.items() if root in beside and root not in people.strangers}
    far = {root: other for root, other in others.items() if root not in people.strangers} if noun.group in _OF_ONE_AGE else {}
    return _most_spoken_of(near or far, people)


# So many units hold the sentences around.
_AROUND = 80


def _most_spoken_of(found: Mapping[int, Unit], people: People) -> Unit | None:
    """The only one, or the one of whom the story speaks far more than of the next."""
    ranked = sorted(((len(people.clusters.members(root)), -root) for root in found), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] < _FOREMOST * ranked[1][0]):
        return None
    return found[-ranked[0][1]]


# Kin of whom a father and a son of one name are none.
_OF_ONE_AGE = frozenset("brother sister husband wife spouse cousin".split())
# Of two who bear the surname the one spoken of so many times as often is whose relation the other is said to be.
_FOREMOST = 3


def _family(unit: Unit, people: People) -> str:
    """The surname of whom a unit names or stands for."""
    full = (person_name(other.core.text) for other in people.members(unit) if other.form is MentionForm.NAME)
    return next((name.family for name in full if len(name.words) > 1), "")


def _bears(unit: Unit, family: str, gender: str) -> bool:
    name = person_name(unit.core.text)
    known = {given_name_genders().get(fold(word)) for word in name.given} - {None}
    return len(name.words) > 1 and same_spelling(name.family, family) and (gender == "u" or not known or gender in known)
