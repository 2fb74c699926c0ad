"""Those who act for a body: officers for the police, officials for the authorities, the lawyers for the Lawyers' Collective."""

from collections.abc import Mapping, Sequence

from synoptic.lexicon.name_words import PLAIN_ADJECTIVES
from synoptic.lexicon.nouns import steps_up
from synoptic.lexicon.organisations import thing_nouns
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.descriptions.kinds import group_of, kind_word, singular
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

# Members → the group of the body they act for.
_ACT_FOR = {
    **dict.fromkeys(("officer", "policeman", "police officer", "gendarme", "riot policeman"), "organisation police"),
    **dict.fromkeys(("soldier", "serviceman", "troop", "army officer"), "organisation army"),
    **dict.fromkeys(("official", "government official", "state official"), "organisation government"),
}
_FORCES = frozenset(("organisation police", "organisation army"))
_GEAR = frozenset("riot armed uniformed mounted anti-riot local state shock security elite special".split())


def link_crowds(units: Sequence[Unit], clusters: Clusters, domains: Domains) -> None:
    """Join members spoken of in the plural, uncounted and with nothing that tells which, with the only body of theirs that the story has."""
    bodies = _bodies(units, clusters)
    names = _first_words(units)
    crowds: dict[str, Unit] = {}
    for unit in units:
        if unit.form is not MentionForm.DESCRIPTION or not clusters.is_alone(unit.number):
            continue
        force = _bare_group(unit)
        if not unit.is_plural and force not in _FORCES:
            continue
        group = (_ACT_FOR.get(unit.noun[0]) or _ACT_FOR.get(unit.head.lemma) or force) if unit.is_plural else force
        known = unit.determiner == "definite" or (unit.determiner == "bare" and len(unit.tokens) > 1)
        namesake = names.get(unit.head.lemma) if known and unit.is_plural else None
        if namesake is None and unit.is_plural and unit.determiner == "definite":
            namesake = _by_a_kind(unit, names)
        elif namesake is not None and not _words(unit) <= _words(namesake):
            namesake = None
        if namesake is not None:
            clusters.join(namesake.number, unit.number, f"{unit.core.text!r} speak for {namesake.core.text!r}")
        elif group and _is_any(unit, domains):
            home = bodies.get(group, crowds.setdefault(group, unit))
            if home is not None and home is not unit:
                why = f"{unit.core.text!r} act for {home.core.text!r}, the only {kind_word(group)} of the story"
                clusters.join(home.number, unit.number, why)


def _by_a_kind(unit: Unit, names: Mapping[str, Unit | None]) -> Unit | None:
    """The body that is named after what members are a kind of, with their other words: "hospital bosses", the Hospital Employers' Association."""
    others = _words(unit) - {singular(unit.head.text.lower())}
    found = (named for word, named in names.items() if named is not None and steps_up(unit.head.lemma, word) == 1)
    return next((named for named in found if others and others <= _words(named)), None)


def _bare_group(unit: Unit) -> str:
    """The group of a force spoken of by what it is: riot police, the security forces."""
    return group if (group := group_of(unit)) in _ACT_FOR.values() else ""


def _bodies(units: Sequence[Unit], clusters: Clusters) -> Mapping[str, Unit | None]:
    """Group → a unit of the only cluster of that kind that has a name or is spoken of more than once; None where there are several."""
    found: dict[str, Unit | None] = {}
    for unit in units:
        named = unit.form is MentionForm.NAME
        group = thing_nouns().get(unit.folded.split()[-1], (None, ""))[1] if named else group_of(unit)
        if group in _ACT_FOR.values() and (named or not clusters.is_alone(unit.number)):
            known = found.setdefault(group, unit)
            if known is not None and clusters.find(known.number) != clusters.find(unit.number):
                found[group] = None
    return found


def _is_any(unit: Unit, domains: Domains) -> bool:
    """Whether nothing counts them or tells them from others."""
    before = [token for token in unit.tokens if token.index < unit.head.index]
    told = [token for token in before if token.pos in ("ADJ", "PROPN", "VERB", "NUM") or token.tag == "CD"]
    plain = all(token.lemma in PLAIN_ADJECTIVES | _GEAR for token in told)
    named = (key for key in domains.of(unit) if domains.is_named(key) and not domains.is_person(key))
    several = unit.tokens[0].text.lower() in ("both", "each", "either", "neither")
    return plain and not several and unit.determiner != "indefinite" and not any(named)


def _first_words(units: Sequence[Unit]) -> Mapping[str, Unit | None]:
    """Lawyer → the only body that its name says is theirs, "Lawyers' Collective"; None where several are."""
    found: dict[str, Unit | None] = {}
    for unit in units:
        words = unit.folded.removeprefix("the ").split()
        if unit.form is MentionForm.NAME and unit.core.type is not EntityType.PERSON and len(words) > 1:
            for word in (singular(word) for word in words[:-1] if word.endswith("s")):
                known = found.setdefault(word, unit)
                if known is not None and known.folded.removeprefix("the ").split()[:2] != words[:2]:
                    found[word] = None
    return found


def _words(unit: Unit) -> frozenset[str]:
    return frozenset(map(singular, unit.folded.removeprefix("the ").split()))
