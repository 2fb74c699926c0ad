"""Bodies, places and buildings by what they are: "the company", "the town", "the plant" after their names."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from synoptic.lexicon.name_words import PLAIN_ADJECTIVES
from synoptic.link.bodies.by_owner import Found, acting_for, made_of, named_after, named_by_style, side_of, speaking_for
from synoptic.link.bodies.laws import join_laws, kinds_now
from synoptic.link.bodies.overseers import find_overseer
from synoptic.link.bodies.roles import find_role, learn_roles
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.descriptions.kinds import (
    COMPANY,
    NAMED_BY_KIND,
    SHIP,
    Named,
    group_of,
    guessed_kinds,
    kind_word,
    named_kinds,
    singular,
    told_kinds,
    uses_of,
    worded_names,
)
from synoptic.link.descriptions.scene import BARE, CAPITAL, Scene, is_known, is_lead, is_near, is_of_person, is_outlets_own, is_plain, uses_before
from synoptic.link.forms.form import Form
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm
from synoptic.text.names import fold

# Of two named as often, the one named last.
_RECENT = 0.5
# So many names back nobody looks for what "the company" is.
_REMEMBERED = 100
# One word of a description says only its kind.
_LEAST_WORDS = 2


def link_bodies(units: Sequence[Unit], forms: Sequence[Form], described: Mapping[int, Sequence[Unit]], clusters: Clusters, domains: Domains) -> None:
    """Join descriptions of bodies, places and things with the name beside them, else with what the first rule of `RULES` finds."""
    told = told_kinds(forms, described, clusters, domains)
    guessed = guessed_kinds(forms, told, clusters)
    join_laws(units, named_kinds(units, told, clusters), clusters)
    told = kinds_now(told, clusters)
    named, worded = named_kinds(units, told, clusters), worded_names(forms, told, clusters)
    scene = Scene(units, domains, named, named_kinds(units, guessed, clusters), worded, uses_of(units, clusters))
    persons = {unit.number for form in forms if form.type is EntityType.PERSON for unit in form.units}
    roles = learn_roles(units, persons, described, clusters)
    beside = {other.number: number for number, descriptions in described.items() if number not in persons for other in descriptions}
    for number, descriptions in described.items():
        for other in descriptions:
            if other.form is MentionForm.NAME and (number in persons) == (other.number in persons):
                clusters.join(number, other.number, f"{units[number].core.text!r} is said to be another name of {other.core.text!r}")
    for unit in units:
        if unit.form is not MentionForm.DESCRIPTION or is_outlets_own(unit) or _is_nameless_event(unit):
            continue
        if unit.number in beside:
            clusters.join(beside[unit.number], unit.number, f"{unit.core.text!r} stands beside {units[beside[unit.number]].core.text!r}")
            continue
        if not clusters.is_alone(unit.number):
            continue
        several = unit.core.type is EntityType.PERSON or (unit.is_plural and unit.head.text.lower() not in BARE)
        rules = (acting_for, _worded) if several else RULES
        found = find_role(unit, roles, scene) or next((found for rule in rules if (found := rule(unit, scene)) is not None), None)
        if found is not None:
            clusters.join(found[0], unit.number, f"{unit.core.text!r}: {found[1]}")


def _is_nameless_event(unit: Unit) -> bool:
    """Whether a description is of an event of a kind that has no names."""
    return unit.core.type is EntityType.EVENT and group_of(unit) not in NAMED_BY_KIND


def _worded(unit: Unit, scene: Scene) -> Found | None:
    """A description that uses a name's words without capitals: "the justice ministry", "the search and rescue agency"."""
    content = [token for token in unit.tokens if token.pos in ("NOUN", "PROPN", "ADJ") and token.tag != "POS"]
    words = {singular(fold(token.text)) for token in content if token.lemma not in PLAIN_ADJECTIVES}
    if len(words) < _LEAST_WORDS or unit.determiner == "indefinite":
        return None
    found = [other for have, other in scene.worded.get(singular(fold(unit.head.text)), ()) if words <= have]
    return (found[0].number, f"its words are those of {found[0].core.text!r}") if len({other.folded for other in found}) == 1 else None


def _capital(unit: Unit, scene: Scene) -> Found | None:
    """The capital of the country a description names, where the story names it; else the article's only dateline."""
    if group_of(unit) != CAPITAL:
        return None
    lands = sorted(key for key in scene.domains.of(unit) if key.isupper())
    for land in lands:
        if land in scene.capitals:
            return scene.capitals[land].number, f"the capital, {scene.capitals[land].core.text!r}"
    if lands or not is_known(unit, scene):
        return None
    told = scene.told(CAPITAL)
    if len(told) == 1:
        return min(told), f"the capital, as {scene.units[min(told)].core.text!r} is said to be"
    opens = scene.datelines.get(unit.article, ()) or scene.capital_datelines
    return (opens[0].number, f"the capital, from where the article is datelined, {opens[0].core.text!r}") if len(opens) == 1 else None


def _of_land(unit: Unit, scene: Scene) -> Found | None:
    """ "The Karastan government" is what another article names "Government of Karastan": same kind, of the same land."""
    group, domain = group_of(unit), scene.domains.of(unit)
    if not group or not domain:
        return None
    root = scene.of_lands.get((group, domain))
    return (root, f"the same {kind_word(group)} as {scene.units[root].core.text!r}") if root is not None else None


def _only_one(unit: Unit, scene: Scene) -> Found | None:
    """ "A passenger ferry sank", "the land's largest union agreed" in the lead, where the story, or the lead, names one such."""
    group = group_of(unit)
    if not group or unit.is_plural or not is_lead(unit) or (unit.tokens[0].tag == "DT" and is_known(unit, scene)) or _is_anothers(unit):
        return None
    named = [key for key in scene.domains.of(unit) if scene.domains.is_named(key)]
    best = unit.determiner == "indefinite" or any(token.tag in ("JJS", "RBS") for token in unit.tokens)
    built = unit.core.type in (EntityType.ORGANISATION, EntityType.FACILITY)
    if named and not (best and built and all(map(scene.domains.is_place, named))):
        return None
    roots = scene.told(group)
    if len(roots) > 1:
        here = scene.named.get((unit.article, group), ())
        roots = frozenset(root for number, root in here if scene.units[number].sentence - unit.sentence in (1, 2))
    only = min(roots) if len(roots) == 1 and _may_be_elsewhere(unit, min(roots), scene) else None
    return (only, f"the only {kind_word(group)} the story names") if only is not None else None


# What a story has one of, a land its police, a wreck its ship: another article's is the same.
_ONE_OF_A_STORY = frozenset(
    f"organisation {kind}"
    for kind in ("police", "army", "ministry", "government", "prosecutors", "parliament", "central bank", "commission", "union", "court")
) | {"facility palace", SHIP}
# What a story speaks of in so many articles is known in the others, too.
_SPOKEN_OF = 2
# A company that is only guessed to be one, but named so many times as often, is rather meant.
_FAR_MORE = 3


def _is_anothers(unit: Unit) -> bool:
    """Whether a description is of something new: beside another name ("chipmaker Sondra", "Sondra, a chipmaker"), or without an article in a text."""
    tokens, first, last = unit.reading.tokens, unit.tokens[0].index, unit.tokens[-1].index
    bare = unit.determiner == "bare" and unit.noun[0] not in BARE and unit.head.dep != "compound" and not unit.tokens[0].text[0].isupper()
    follows = last + 1 < len(tokens) and tokens[last + 1].tag == "NNP" and unit.head.dep in ("compound", "nmod") and tokens[last + 1].pos == "PROPN"
    text = not unit.reading.sentences[unit.sentence].heading
    apposed = unit.head.dep == "appos" and tokens[first - 1].text == ","
    return apposed or follows or (bare and text)


def _last(unit: Unit, scene: Scene) -> Found | None:
    """Of the things of its kind that the article has named before, the one named most and last; where it names none, the story's only one."""
    group = group_of(unit)
    if not group or not is_known(unit, scene) or not (is_plain(unit, scene) or is_of_person(unit, scene)):
        return None
    told, guessed = (_named_most(unit, group, named) for named in (scene.named, scene.guessed))
    if told is None and guessed is not None and unit.core.type is EntityType.PLACE:
        told = _elsewhere(unit, group, scene.named, scene)
    if told is not None and guessed is not None and group == COMPANY and not is_near(unit, told, scene):
        told = None if uses_before(unit, guessed, scene) >= _FAR_MORE * max(uses_before(unit, told, scene), 1) else told
    found = (root for root in (told, guessed, *(_elsewhere(unit, group, named, scene) for named in (scene.named, scene.guessed))) if root is not None)
    root = next(found, None)
    return (root, f"the {kind_word(group)} named before it, {scene.units[root].core.text!r}") if root is not None else None


def _named_most(unit: Unit, group: str, named: Named) -> int | None:
    """The thing of a kind that the article has named most so far; None where it has named none."""
    here = named.get((unit.article, group), ())
    before = [root for _, root in here[: bisect_left(here, (unit.number, -1))]][-_REMEMBERED:]
    uses = Counter(before)
    return max(uses, key=lambda root: (uses[root] + _RECENT * (root == before[-1]), root)) if before else None


def _elsewhere(unit: Unit, group: str, named: Named, scene: Scene) -> int | None:
    """The thing of a kind that the article names later under a heading, or the only one of the story that more articles than one speak of."""
    here = named.get((unit.article, group), ())
    if here and unit.reading.sentences[unit.sentence].heading:
        return here[0][1]
    roots = {root for (_, other), entries in named.items() if other == group for _, root in entries}
    return min(roots) if len(roots) == 1 and _may_be_elsewhere(unit, min(roots), scene) else None


def _may_be_elsewhere(unit: Unit, root: int, scene: Scene) -> bool:
    """Whether the only thing of its kind may be meant though another article names it: one this article or more than one article names, an event."""
    named = (unit.article, root) in scene.uses or sum(other == root for _, other in scene.uses) >= _SPOKEN_OF
    return named or unit.core.type is EntityType.EVENT or group_of(unit) in _ONE_OF_A_STORY


# The first that finds something decides.
RULES: tuple[Callable[[Unit, Scene], Found | None], ...] = (
    speaking_for,
    side_of,
    named_by_style,
    made_of,
    named_after,
    _worded,
    find_overseer,
    _capital,
    _of_land,
    _only_one,
    _last,
)
