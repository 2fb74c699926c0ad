"""Given names and the nouns for people and their offices."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from synoptic.lexicon.tables import rows
from synoptic.text.names import fold


@dataclass(frozen=True, slots=True)
class PersonNoun:
    """A noun for a person: its kind (head, office, role, rank, kin, person), its group (the first word of those that stand for it), its gender."""

    kind: str
    group: str
    gender: str

    @property
    def is_office(self) -> bool:
        """Whether somebody is it by office: "president", "minister"."""
        return self.kind in {"head", "office"}

    @property
    def is_post(self) -> bool:
        """Whether somebody is it by office or by work: "president", "spokesman"."""
        return self.is_office or self.kind == "role"


# Nouns that several outlets choose among for the same people; the first names them. Narrower than the table's groups, which say only what work.
_PEERS = (
    "attacker gunman shooter assailant hijacker",
    "rescuer rescue-worker searcher",
    "protester protestor demonstrator marcher picketer",
    "migrant refugee asylum-seeker",
    "resident inhabitant villager local townspeople townsfolk islander",
    "worker employee staffer",
    "soldier serviceman servicewoman trooper conscript",
    "militant insurgent rebel guerrilla extremist terrorist jihadist",
    "student pupil schoolchild",
    "doctor physician medic",
    "victim casualty fatality",
    "passenger traveller traveler",
    "shareholder stockholder investor",
    "robber thief burglar raider",
    "hostage captive abductee",
    "detainee prisoner inmate",
    "boy schoolboy",
    "girl schoolgirl",
    "observer monitor",
    "investigator inspector detective",
    "striker picket",
    "farmer grower peasant",
    "fan spectator",
    "customer consumer shopper",
    "executive manager director boss",
    "saboteur infiltrator intruder",
    "mourner griever",
    "buyer bidder suitor acquirer",
    "owner proprietor",
    "scientist researcher",
    "supporter backer follower loyalist",
    "critic opponent detractor",
    "guard sentry",
    "spy agent",
    "smuggler trafficker",
    "hacker cybercriminal",
)
PEERS = {word: words.split()[0] for words in _PEERS for word in words.split()}

# Ranks that stand alone for their holder: "the general".
_ALONE = frozenset(
    "general colonel major captain lieutenant sergeant admiral commander commodore brigadier marshal corporal professor sheikh bishop".split()
)


# What a body, too, may be of another, or of what it makes or sells.
BODIES_TOO = frozenset(
    "owner co-owner operator backer investor contractor broker trader candidate member rival partner ally sponsor plaintiff defendant client "
    "customer neighbour neighbor host guarantor shareholder opponent supporter critic champion winner loser participant creditor buyer seller "
    "bidder successor predecessor mediator publisher employer donor signatory manufacturer maker producer supplier lender insurer developer "
    "distributor retailer importer exporter builder provider manager organiser organizer competitor".split()
)


def names_person(phrase: str) -> bool:
    """Whether a noun phrase describes a person by itself: "the general" does, "Mr" does not."""
    noun = person_nouns().get(phrase)
    return noun is not None and (noun.kind != "rank" or phrase in _ALONE)


# Words that say a person's sex though their group does not.
_FEMALE = frozenset(
    "congresswoman assemblywoman councilwoman chairwoman spokeswoman policewoman servicewoman businesswoman saleswoman alderwoman waitress actress heroine "
    "hostess schoolgirl headmistress fiancée fiancee girlfriend widow stewardess girl lady nun mother-in-law granddaughter baroness".split()
)
_MALE = frozenset(
    "congressman assemblyman councilman chairman spokesman policeman serviceman businessman gunman fireman cameraman fisherman salesman alderman waiter hero "
    "schoolboy headmaster fiancé fiance boyfriend widower boy gentleman monk".split()
)


@cache
def person_nouns() -> Mapping[str, PersonNoun]:
    """Noun or phrase in small letters → what it says of a person. A word of two kinds has that of the table's first."""
    found: dict[str, PersonNoun] = {}
    for kind, gender, words in rows("person_nouns.tsv"):
        forms = words.split("|")
        for form in forms:
            sex = "f" if form in _FEMALE else "m" if form in _MALE else gender
            if form not in found or (kind == "kin" and found[form].kind == "rank"):  # "Mother Teresa", but "his mother"
                found[form] = PersonNoun(kind, forms[0], sex)
    return found


@cache
def ranks() -> frozenset[str]:
    """Words that stand before a name and are no part of it, without their full stop."""
    return frozenset(form for kind, _, words in rows("person_nouns.tsv") if kind == "rank" for form in words.split("|"))


@cache
def given_names() -> Mapping[str, frozenset[int]]:
    """Given name, folded → the numbers of its groups: two names that share one are forms of one name."""
    found: dict[str, set[int]] = {}
    for number, (_, names) in enumerate(rows("given_names.tsv")):
        for name in names.split():
            found.setdefault(fold(name), set()).add(number)
    return {name: frozenset(groups) for name, groups in found.items()}


@cache
def given_name_genders() -> Mapping[str, str]:
    """Given name, folded → m or f; names of both are left out."""
    found: dict[str, set[str]] = {}
    for gender, names in (*rows("given_names.tsv"), *rows("given_names_more.tsv")):
        for name in names.split():
            found.setdefault(fold(name), set()).add(gender)
    return {name: next(iter(genders)) for name, genders in found.items() if len(genders) == 1 and genders <= {"m", "f"}}


def is_given_name(word: str) -> bool:
    """Whether a folded word is a given name of either table."""
    return word in given_names() or word in given_name_genders()
