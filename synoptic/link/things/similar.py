"""Descriptions in other words: "the structure" after a dam, "the panel" after a commission, one story's officials and authorities."""

from collections.abc import Sequence

from synoptic.lexicon.grammar import SUBJECTS
from synoptic.lexicon.nouns import is_artifact, steps_up
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.descriptions.kinds import kind_word
from synoptic.link.descriptions.scene import is_lead, is_outlets_own
from synoptic.link.things.events import join_headline, join_inquiry, join_main_event
from synoptic.link.things.parties import Joining, Party, parties, traits, years
from synoptic.link.things.thing import ANYBODYS
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm


def link_similar(units: Sequence[Unit], clusters: Clusters, domains: Domains) -> None:
    """Join clusters that one story's articles speak of in like words, the surest first."""
    told, known = traits(units, domains), dict[tuple[int, ...], Party]()
    joining, joined = Joining(parties(units, clusters, told, known), clusters, domains), clusters.joined
    for rule in PASSES:
        if clusters.joined != joined:  # what nothing has changed is not put together again
            joining, joined = Joining(parties(units, clusters, told, known), clusters, domains), clusters.joined
        rule(joining)


def _one_each(joining: Joining) -> None:
    """One kind of thing, of which no article has two: each has its ceasefire, and it is the same."""
    by_kind: dict[tuple[str, bool], list[Party]] = {}
    for party in joining.found:
        for kind in party.groups:
            by_kind.setdefault((kind, party.plural), []).append(party)
    for (kind, _), alike in sorted(by_kind.items()):
        told = [party for party in alike if _is_particular(party)]
        for n, one in enumerate(told):
            for other in told[n + 1 :]:
                only = all(_is_only(party, told) for party in (one, other)) or _share(one, other)
                if only and not joining.one(one, other) and not one.articles & other.articles:
                    joining.join(one, other, f"the only {kind_word(kind)} of each article")


def _is_particular(party: Party) -> bool:
    """Whether a cluster is of somebody or something meant, and not of any such."""
    told = [unit for unit in party.units if unit.form is MentionForm.DESCRIPTION]
    if any(_is_one_of_many(unit) or is_outlets_own(unit) for unit in told):
        return False
    return len(party.units) > 1 or any(unit.determiner != "indefinite" or unit.head.dep in SUBJECTS for unit in told)


def _is_one_of_many(unit: Unit) -> bool:
    """Whether a description is of each, of another, or of whose they are that the sentence alone tells."""
    words = [token.text.lower() for token in unit.tokens]
    ours = words[0] == "our" and unit.core.type is EntityType.ORGANISATION
    whose = ours or (unit.tokens[0].tag == "PRP$" and unit.core.type is EntityType.PERSON)
    return whose or bool(_EACH & set(words[:2])) or (unit.determiner == "indefinite" and "new" in words[:2])


# "Each side", "the other side" are none meant alone.
_EACH = frozenset("each every both either neither other another no any own".split())


def _is_only(party: Party, alike: Sequence[Party]) -> bool:
    return not any(other is not party and other.articles & party.articles for other in alike)


def _share(one: Party, other: Party) -> bool:
    return bool(one.modifiers & other.modifiers or one.domain & other.domain)


def _last_left(joining: Joining) -> None:
    """What nothing else was found for, where the story has only one of its kind that is spoken of often or has a name."""
    for party in joining.found:
        homes = _homes(party, joining) if len(party.units) <= _FEW else []
        if homes and all(joining.one(homes[0], other) for other in homes[1:]):
            joining.join(homes[0], party, f"the story's only {_noun_of(party)}")


def _foremost(joining: Joining) -> None:
    """What a heading or the lead calls by its kind, where the story speaks of one such far more than of all others."""
    for party in joining.found:
        homes = [home for home in _homes(party, joining) if len(home.units) > len(party.units)]
        if not homes or not any(map(is_lead, party.units)):
            continue
        ranked = sorted(homes, key=lambda home: (-len(home.units), home.root))
        rival = next((other for other in ranked[1:] if not joining.one(ranked[0], other)), None)
        if rival is None or len(ranked[0].units) >= _FAR_MORE * len(rival.units):
            joining.join(ranked[0], party, f"the {_noun_of(party)} that the story is about")


# How much more than of any other a story must speak of what it is about.
_FAR_MORE = 2.5


def _homes(party: Party, joining: Joining) -> list[Party]:
    """What a known thing without a name may be by its kind: what has a name, or is spoken of more often."""
    alike = joining.alike(party) if not party.named and not party.nouns & ANYBODYS else []
    if not alike or not _is_particular(party) or not any(map(_is_known, party.units)):
        return []
    return [other for other in alike if (other.named and not _is_of_another(party, other, joining.domains)) or len(other.units) > len(party.units)]


def _noun_of(party: Party) -> str:
    return min(party.nouns or map(kind_word, party.groups), default="one")


def _is_of_another(party: Party, other: Party, domains: Domains) -> bool:
    """Whether a thing of a land, and not the greatest of its kind there, is set beside a name of none: "Mexico's central bank"."""
    of = {key for key in party.domain if domains.is_named(key)}
    return bool(of) and not of & other.domain and not any(token.tag in ("JJS", "RBS") for unit in party.units for token in unit.tokens)


def _is_known(unit: Unit) -> bool:
    """Whether a description is definite, or a heading's."""
    definite = unit.determiner == "definite" or (unit.determiner == "bare" and unit.reading.sentences[unit.sentence].heading)
    return unit.form is MentionForm.DESCRIPTION and definite


_FEW = 2


def _same_head(joining: Joining) -> None:
    """A bare definite noun is what its article has called by that noun with more words: "the station" after a pumping station."""
    by_head: dict[tuple[int, str, bool], list[tuple[int, Party]]] = {}
    for party in joining.found:
        for unit in party.units:
            if unit.form is MentionForm.DESCRIPTION:
                by_head.setdefault(_head_of(unit), []).append((unit.number, party))
    for party in joining.found:
        unit = party.units[0]
        bare = len(party.units) == 1 and _is_known(unit) and unit.tokens[0].tag == "DT" and not unit.is_modified and not party.domain
        if not bare or unit.core.type is EntityType.PERSON:
            continue
        alike = by_head.get(_head_of(unit), ())
        fuller = [other for number, other in alike if number < unit.number] if len(alike) <= _MOST_OF_A_HEAD else []
        if fuller and all(joining.one(fuller[0], other) for other in fuller[1:]):
            joining.join(fuller[0], party, f"{unit.core.text!r} says less of what was spoken of")


# An article that says one noun more often is a list and no story.
_MOST_OF_A_HEAD = 60


def _head_of(unit: Unit) -> tuple[int, str, bool]:
    """What a description shares with another that says more of the same: its article, its noun, its number."""
    return unit.article, unit.head.lemma, unit.is_plural


def _general(joining: Joining) -> None:
    """What a definite noun says in general of what its article has spoken of more specially: "the structure" after a dam."""
    for party in joining.found:
        unit = next((unit for unit in party.units if _points_back(unit)), None)
        if unit is None or party.named or len(party.units) > _FEW:
            continue
        others = (other for other in joining.found if not joining.one(party, other))
        ranked = sorted(((weight, other) for other in others if (weight := _weight(unit, party, other))), key=lambda pair: (-pair[0], pair[1].root))
        if ranked and (len(ranked) == 1 or ranked[0][0] >= _CLEAR * ranked[1][0]):
            joining.join(ranked[0][1], party, f"{unit.core.text!r} says in general what was spoken of")


# What a war is called by who would not call it so.
_VEILED = frozenset("situation crisis events developments operation mission campaign".split())


def _veiled(joining: Joining) -> None:
    """ "The situation in Gelonia" is the war there, where the story speaks of one."""
    wars = [party for party in joining.found if _WAR in party.groups and party.domain]
    for party in joining.found:
        if not party.nouns & _VEILED or _WAR in party.groups:
            continue
        quoted = len(wars) == 1 and any(map(_is_distanced, party.units))
        home = next((war for war in wars if quoted or _share_land(party, war, joining.domains)), None)
        if home is not None:
            joining.join(home, party, "the war of one land in other words", agree=False)


_WAR = "event war"
_QUOTES = frozenset("\"“”„'‘’«»")


def _is_distanced(unit: Unit) -> bool:
    """Whether a word is put in quote marks of its own or said to be another's: "what it calls a 'protective mission'"."""
    tokens, first, last = unit.reading.tokens, unit.tokens[0].index, unit.tokens[-1].index
    said = tokens[unit.head.head].lemma in _TERMING and unit.head.dep in ("oprd", "dobj", "attr", "ccomp", "pobj")
    opens = any(token.text in _QUOTES for token in tokens[max(0, first - 1) : last + 1])
    closes = any(token.text in _QUOTES for token in tokens[last : last + 2])
    return said or (opens and closes) or "so-called" in unit.core.text


_TERMING = frozenset("call dub term describe".split())


def _share_land(one: Party, other: Party, domains: Domains) -> bool:
    return any(domains.is_place(key) for key in one.domain & other.domain)


# How much more than the next one a thing must be spoken of to be what is meant.
_CLEAR = 1.3


def _points_back(unit: Unit) -> bool:
    """Whether a description is of something spoken of before, and says no more than a kind."""
    plain = unit.form is MentionForm.DESCRIPTION and unit.determiner == "definite" and unit.tokens[0].tag == "DT" and not unit.is_modified
    return plain and is_artifact(unit.head.lemma)


def _weight(unit: Unit, party: Party, other: Party) -> float:
    """How likely a general noun is of another cluster: nothing where its nouns are no special ones, more the nearer and oftener it is spoken of."""
    if other.plural != party.plural or (EntityType.PERSON in party.types) != (EntityType.PERSON in other.types):
        return 0.0
    steps = [up for noun in other.nouns if (up := steps_up(noun, unit.head.lemma)) is not None and 0 < up <= _FARTHEST]
    before = [one for one in other.units if one.article == unit.article and one.number < unit.number]
    if not steps or not before or any(one.sentence == unit.sentence for one in before):
        return 0.0
    back = unit.sentence - max(one.sentence for one in before)
    return (len(before) + 0.5 * len(other.articles)) / (1 + 0.3 * min(steps)) / (1 + 0.2 * back)


_FARTHEST = 4


def _dated(joining: Joining) -> None:
    """Things of one kind and one year: "a large outbreak in 2003", "the outbreak of 2003"."""
    by_year: dict[tuple[str, frozenset[str]], Party] = {}
    for party in joining.found:
        when = years(party)
        for group in sorted(party.groups | party.nouns) if when and not party.named else ():
            first = by_year.setdefault((group, when), party)
            if not joining.one(first, party):
                joining.join(first, party, f"the {kind_word(group)} of that year")


PASSES = (_dated, join_headline, _one_each, _last_left, _foremost, join_main_event, join_inquiry, _same_head, _general, _veiled)
