"""Mentions to entities, across the articles of a story; who speaks."""

from collections.abc import Sequence
from functools import cache

from synoptic.link.bodies.by_kind import link_bodies
from synoptic.link.bodies.crowds import link_crowds
from synoptic.link.bodies.members import link_families, link_members
from synoptic.link.bodies.outlets import link_outlets
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.entities import Linked, build_entities, cluster_type
from synoptic.link.forms.form import story_forms
from synoptic.link.forms.metonyms import country_units, link_metonyms
from synoptic.link.forms.name_links import link_names
from synoptic.link.forms.person_links import link_persons
from synoptic.link.mentions.appositions import describe
from synoptic.link.mentions.identified import link_titled
from synoptic.link.mentions.story_units import story_units
from synoptic.link.persons.holders import link_descriptions
from synoptic.link.persons.homelands import link_homelands
from synoptic.link.persons.introduced import link_aged, link_introduced
from synoptic.link.persons.nationals import link_nationals
from synoptic.link.persons.pronouns import link_pronouns
from synoptic.link.persons.relations import link_relations
from synoptic.link.places.capitals import link_capitals
from synoptic.link.places.own_places import link_own_places
from synoptic.link.places.sites import link_sites
from synoptic.link.speech.quotations import share_quotations
from synoptic.link.speech.speakers import link_speakers
from synoptic.link.things.nameless import link_things
from synoptic.link.things.similar import link_similar
from synoptic.model import Annotated, Entity, EntityType, Story

__all__ = ["link_mentions", "link_speakers", "link_story"]


def link_story(articles: Sequence[Annotated]) -> Story:
    """Articles read closely as one story: who and what they name, who says what, and which words of one are another's quotation."""
    entities = link_mentions(articles)
    return Story(share_quotations(link_speakers(articles, entities)), entities)


def link_mentions(articles: Sequence[Annotated]) -> tuple[Entity, ...]:
    """Who and what the mentions of a story name, in order of first mention; every merge says why.

    Names are joined first, then descriptions by the offices and kinds the names were given, then things spoken of again, then pronouns.
    The order of the articles does not matter.
    """
    ordered = sorted(articles, key=lambda annotated: annotated.article.id)
    units = story_units(ordered)
    described = describe(units)
    clusters = Clusters(len(units))
    forms = link_names(story_forms(units, described), clusters)
    link_persons(forms, clusters)
    seats = link_metonyms(units, clusters)
    domains = Domains(units, forms, clusters)
    persons = frozenset(unit.number for form in forms if form.type is EntityType.PERSON for unit in form.units)
    link_aged(units, persons, clusters)
    offices = link_descriptions(units, described, persons, clusters, domains)
    link_titled(units, persons, clusters)
    link_introduced(units, persons, clusters)
    link_nationals(units, persons, clusters)
    link_bodies(units, forms, described, clusters, domains)
    link_capitals(units, forms, clusters, domains)
    link_crowds(units, clusters, domains)
    link_things(units, clusters, domains)
    link_similar(units, clusters, domains)
    works = link_sites(units, forms, clusters)
    link_members(units, clusters, domains)
    link_families(units, forms, clusters)
    link_own_places(ordered, units, forms, clusters, domains)
    mastheads = link_outlets(ordered, units, clusters)
    types = (
        {unit.number: form.type for form in forms for unit in form.units}
        | dict.fromkeys(mastheads, EntityType.ORGANISATION)
        | dict.fromkeys(works, EntityType.FACILITY)
    )

    @cache
    def type_of(root: int) -> EntityType:
        return cluster_type([units[number] for number in clusters.members(root)], types)

    link_pronouns(ordered, units, type_of, clusters)
    link_relations(ordered, units, type_of, clusters)
    link_homelands(units, offices, clusters, domains)
    return build_entities(Linked(units, types, described, clusters, mastheads), seats, country_units(units))
