"""The event that articles are about, in the words of each: a clash and an attack, a takeover and a deal, an inquiry and its commission."""

from synoptic.link.descriptions.domains import Domains
from synoptic.link.things.parties import Joining, Party, years
from synoptic.link.units import Unit


def join_headline(joining: Joining) -> None:
    """What a heading and the first sentences below it call by one kind is one."""
    told = [party for party in joining.found if party.groups and not party.named]
    tops = [(party, _top_articles(party, heading=True), _top_articles(party, heading=False)) for party in told]
    for one, headed, _ in tops:
        for other, _, led in tops:
            if headed & led and one.root != other.root and one.groups & other.groups and one.plural == other.plural:
                joining.join(one, other, "in the heading and at the head of the text", agree=False)


_LEAD = 3


def _top_articles(party: Party, *, heading: bool) -> frozenset[int]:
    """The articles whose heading, or whose first sentences, speak of a party."""
    return frozenset(
        unit.article
        for unit in party.units
        if unit.sentence <= _LEAD
        and unit.reading.sentences[unit.sentence].heading == heading
        and (heading or unit.determiner != "bare" or unit.is_plural)
    )


# Whom an inquiry is: it finds and blames.
_INQUIRY, _COMMISSION = "event investigation", "organisation commission"
_FINDING = frozenset("find say conclude blame fault report criticise criticize recommend rule determine accuse establish".split())


def join_inquiry(joining: Joining) -> None:
    """An inquiry that finds or blames is the commission that holds it, where the story has one."""
    found = [party for party in joining.found if _INQUIRY in party.groups and any(_finds(unit) for unit in party.units)]
    bodies = [party for party in joining.found if _COMMISSION in party.groups and not party.plural]
    for party in found:
        near = [body for body in bodies if body.articles & party.articles and len(body.units) > 1]
        if near and all(joining.one(near[0], other) for other in near[1:]):
            joining.join(near[0], party, "the body that holds the inquiry", agree=False)


def _finds(unit: Unit) -> bool:
    return unit.head.dep == "nsubj" and unit.reading.tokens[unit.head.head].lemma in _FINDING


# What befalls somebody or something.
_INCIDENT = "event incident"
# Events that articles about one of them call by any of these: what one outlet calls an attack another calls a clash.
_FAMILIES = tuple(
    frozenset(kind if kind.startswith("other ") else f"event {kind}" for kind in kinds.split("|"))
    for kinds in (
        "explosion|crash|collapse|incident|fire|earthquake|storm|flood|landslide|eruption|sinking|spill",
        "clash|attack|shooting|murder|stabbing|incident|explosion|robbery|kidnapping|poisoning|ambush",
        "ruling|sentencing",
        "protest|clash",
        "strike|strike action",
        "conversation|talks|meeting",
        "hike|rate decision|ruling|move",
        "cut|rate decision|move",
        "ruling|move",
        "seizure|incident|attack|kidnapping",
        "hack|spill|attack|incident",
        "stampede|incident",
        "closure|ruling|move",
        "ban|ruling|move",
        "deportation|ruling|move",
        "dismissal|ruling|move",
        "resignation|ruling|move",
        "withdrawal|ruling|move",
        "pardon|ruling|move",
        "recall|ruling|move",
        "other fine|ruling|move",
        "other tax|move",
        "other sanctions|move",
        "blackout|malfunction|incident",
        "referendum|election",
        "vote of confidence|election",
        "inauguration|ceremony",
        "funeral|ceremony|mass",
        "wedding|ceremony",
        "parade|ceremony",
        "bankruptcy|collapse",
        "lawsuit|other complaint",
    )
)
# Of these a story has many: "the move" is one of them, another tax is another.
_MANY = frozenset(("other tax", "other fine", "other sanctions"))
# Such words mean an event only where another word tells that there is one: a takeover is a deal, a deal is no takeover.
_MEANT = (
    (("event merger", "event sale"), frozenset(("event merger", "event sale", "other offer", "other agreement"))),
    (("event clinical trial", "other vaccine", "other drug"), frozenset(("event clinical trial", "event trial", "other report"))),
    (("other reform",), frozenset(("other reform", "other law"))),
)
# All of these kinds.
_MAY_BE_MAIN = frozenset().union(*_FAMILIES, *(family for _, family in _MEANT))


def join_main_event(joining: Joining) -> None:
    """What the articles call the event they are all about, each in its words; what is brought in beside it is another."""
    told = {group for party in joining.found for group in party.groups}
    able = [party for party in joining.found if not party.named and not party.plural and not _MAY_BE_MAIN.isdisjoint(party.groups) and _is_one(party)]
    for family in (*_FAMILIES, *(family for signs, family in _MEANT if told.intersection(signs))):
        alike = [party for party in able if not family.isdisjoint(party.groups)]
        mains = [party for party in alike if not any(unit.is_plural for unit in party.units)]
        if len(alike) <= 1 or not mains:
            continue
        main = max(mains, key=lambda party: (len(_tops(party)), len(party.units), -party.root))
        if not _tops(main):
            alike = [party for party in alike if _INCIDENT in family and _is_taken_for_known(party)]
            main = max(alike, key=lambda party: (len(party.units), -party.root), default=main)
        for party in alike:
            if not joining.one(party, main) and not party.groups & main.groups & _MANY and _speaks_of(party, main, joining.domains):
                joining.join(main, party, "the event that the articles are about, in other words", agree=False)


def _tops(party: Party) -> frozenset[int]:
    """The articles that speak of a party in their heading or first sentences."""
    return _top_articles(party, heading=False) | _top_articles(party, heading=True)


def _is_taken_for_known(party: Party) -> bool:
    """Whether an event is never told of but as known, and by nothing but its noun: after "the mayor was shot", "the attack"."""
    return not party.domain and all(unit.tokens[0].text.lower() == "the" and not unit.is_modified and not unit.years for unit in party.units)


def _is_one(party: Party) -> bool:
    """Whether a word that is a plural for one event, "talks", stands where an article says what it is about; elsewhere it may be any."""
    return not any(unit.is_plural for unit in party.units) or bool(_tops(party))


def _speaks_of(party: Party, main: Party, domains: Domains) -> bool:
    """Whether another word for an event may mean the main one: nothing brings it in as new after it, and no year tells it apart."""
    told = years(party) - years(main)
    if (told and (years(main) or not _top_articles(party, heading=True))) or not _is_at_one(party, main, domains):
        return False
    return 2 * sum(_is_new(unit, main) for unit in party.units) <= len(party.units)


def _is_at_one(party: Party, main: Party, domains: Domains) -> bool:
    places, also = (frozenset(key for key in keys if domains.is_country(key)) for keys in (party.domain, main.domain))
    return not (places and also and not places & also)


def _is_new(unit: Unit, main: Party) -> bool:
    """Whether a description brings in something after the main event was spoken of, or beside it in one sentence."""
    beside = any(other.article == unit.article and other.sentence == unit.sentence for other in main.units)
    after = any(other.article == unit.article and other.number < unit.number for other in main.units)
    words = {token.text.lower() for token in unit.tokens if token.index < unit.head.index}
    known = unit.determiner == "definite" or unit.reading.sentences[unit.sentence].heading or (unit.determiner == "bare" and unit.sentence <= _LEAD)
    return beside or bool(words & _OTHER) or (after and not known)


_OTHER = frozenset("new another other second third previous earlier last first similar further".split())
