"""Bodies, places and groups by whose they are: "the press service of the palace", "the Vardanian side", "the port of Tobano", "a team of six"."""

from synoptic.lexicon.places import country_names
from synoptic.link.descriptions.kinds import BODIES_NAMED_SO, NAMED_BY_KIND, group_of
from synoptic.link.descriptions.scene import Scene, owner_of
from synoptic.link.forms.name_types import BOUND_FOR
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

# Offices that speak for the body whose they are.
_MOUTHS = frozenset(("press service", "press office", "press centre", "press center", "media office", "information office"))
# A bank's or fund's staff forecasts in its name; a hospital's staff speaks for itself.
_STAFF = "staff"
_FORECASTERS = frozenset(("organisation bank", "organisation central bank", "organisation fund"))
_SIDES = frozenset("side delegation leadership".split())
# "The port of Tobano" is Tobano.
_APPOSITIVE = frozenset("city town village port island isle state province region republic kingdom county district municipality".split())
# What people are together.
_COMPANIES = frozenset("team group crowd gang band squad crew delegation column handful".split())
# Those who act for their body.
_AGENTS = frozenset("inspector staff official member representative employee staffer expert investigator delegate".split())

# The number of the unit that a description stands for, and why.
Found = tuple[int, str]


def acting_for(unit: Unit, scene: Scene) -> Found | None:
    """ "The inspectors of the INM" act for it."""
    owner = owner_of(unit, scene) if unit.is_plural and unit.head.lemma in _AGENTS and unit.determiner == "definite" else None
    if owner is None or owner.form is not MentionForm.NAME or owner.core.type is not EntityType.ORGANISATION:
        return None
    return owner.number, f"they act for {owner.core.text!r}"


def made_of(unit: Unit, scene: Scene) -> Found | None:
    """ "A team of six investigators" is six investigators."""
    members = owner_of(unit, scene) if unit.head.lemma in _COMPANIES else None
    if members is None or not members.is_plural or members.form is not MentionForm.DESCRIPTION:
        return None
    return members.number, f"it is made of {members.core.text!r}"


def named_after(unit: Unit, scene: Scene) -> Found | None:
    """ "The Pardo river" is the Pardo, "the Sinar Marua ferry" the Sinar Marua."""
    group = group_of(unit)
    if group not in NAMED_BY_KIND | BODIES_NAMED_SO or unit.is_plural or unit.head.lemma in BOUND_FOR:
        return None
    owner = owner_of(unit, scene)
    if owner is None or owner.form is not MentionForm.NAME or owner.tokens[-1].index != unit.head.index - len(unit.noun[0].split()):
        return None
    types = (EntityType.ORGANISATION, EntityType.OTHER) if group in BODIES_NAMED_SO else tuple(set(EntityType) - {EntityType.ORGANISATION})
    if owner.core.type not in types or owner.folded in country_names() or "-" in owner.tokens[-1].text:
        return None
    return owner.number, f"it is named {owner.core.text!r}"


def speaking_for(unit: Unit, scene: Scene) -> Found | None:
    """ "The press service of the Blue Palace" says what the palace says."""
    owner = owner_of(unit, scene) if unit.noun[0] in _MOUTHS or unit.noun[0] == _STAFF else None
    if owner is not None and unit.noun[0] == _STAFF and group_of(owner) not in _FORECASTERS:
        return None
    return (owner.number, f"it speaks for {owner.core.text!r}") if owner is not None else None


def side_of(unit: Unit, scene: Scene) -> Found | None:
    """ "The Vardanian side" is Vardania where it acts."""
    domain = scene.domains.of(unit) if unit.noun[0] in _SIDES else frozenset()
    land = scene.domains.of_land(next(iter(domain))) if len(domain) == 1 else None
    return (land, f"it is {scene.units[land].core.text!r} where it acts") if land is not None else None


def named_by_style(unit: Unit, scene: Scene) -> Found | None:
    """ "The port of Tobano" is Tobano."""
    owner = owner_of(unit, scene) if unit.noun[0] in _APPOSITIVE else None
    if owner is None or owner.form is not MentionForm.NAME:
        return None
    preposition = unit.reading.tokens[owner.tokens[0].index - 1]
    style = preposition.text.lower() == "of" and preposition.index == unit.head.index + 1
    return (owner.number, f"it is {owner.core.text!r} by its full style") if style else None
