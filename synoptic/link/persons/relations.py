"""Persons by what they are to another: "his client", "her counterpart", "his mother"."""

from collections.abc import Callable, Mapping, Sequence

from synoptic.lexicon.persons import PersonNoun
from synoptic.link.clusters import Clusters
from synoptic.link.names.parts import person_name
from synoptic.link.persons.people import People
from synoptic.link.units import Unit
from synoptic.model import Annotated, EntityType, MentionForm

_LAWYERS = frozenset(("lawyer",))
_CLIENTS = frozenset(("client",))
_MEMBERS = frozenset("member official representative organiser organizer leader inspector".split())
# The other of two who meet.
_OTHERS = frozenset("counterpart interlocutor colleague".split())
# A relative is named so many sentences before or after at most.
_NEAR = 2
_RELATED = frozenset("related unrelated relation relate".split())
# So many units back a lawyer is looked for in the sentence.
_WINDOW = 12
# So many units hold the sentences around.
_AROUND = 80
# Kin of whom a father and a son of one name are none.
_OF_ONE_AGE = frozenset("brother sister husband wife spouse cousin".split())
# Of two who bear the surname the one spoken of so many times as often is whose relation the other is said to be.
_FOREMOST = 3


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
        rule = _rule_for(unit, noun)
        found = rule(unit, people) if rule is not None else None
        if found is not None:
            owner = people.owner(unit) or _named_before(unit, people)
            whose = owner.core.text if owner is not None else "the other"
            clusters.join(found.number, unit.number, f"{unit.core.text!r} is {found.core.text!r}, the {unit.noun[0]} of {whose!r}")


def _rule_for(unit: Unit, noun: PersonNoun) -> Callable[[Unit, People], Unit | None] | None:
    """By what it is found whom a description in the singular means; None where its noun says nothing of another."""
    if unit.head.lemma == "namesake" or _is_unrelated(unit):
        return _namesake
    if noun.group in _CLIENTS:
        return _client
    if noun.group in _OTHERS:
        return _other
    if noun.kind != "kin":
        return None
    return _told_relative if unit.tokens[0].text.lower() == "the" and not unit.is_modified else _relative


def _told_relative(unit: Unit, people: People) -> Unit | None:
    """ "The father" after "Juris Lind, her father": the only one whom the article has told to be one."""
    named = {
        people.clusters.find(other.number): name
        for other in people.by_noun[unit.article, unit.head.lemma][:_AROUND]
        if other is not unit and (name := next((member for member in people.members(other) if member.form is MentionForm.NAME), None)) is not None
    }
    return next(iter(named.values())) if len(named) == 1 else None


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


def _most_spoken_of(found: Mapping[int, Unit], people: People) -> Unit | None:
    """The only one, or the one of whom the story speaks far more than of the next."""
    ranked = sorted(((len(people.clusters.members(root)), -root) for root in found), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] < _FOREMOST * ranked[1][0]):
        return None
    return found[-ranked[0][1]]


def _family(unit: Unit, people: People) -> str:
    """The surname of whom a unit names or stands for."""
    full = (person_name(other.core.text) for other in people.members(unit) if other.form is MentionForm.NAME)
    return next((name.family for name in full if len(name.words) > 1), "")
