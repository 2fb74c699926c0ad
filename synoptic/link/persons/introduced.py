"""Somebody told of by age, land or trade, and so again elsewhere: "a Dutch tourist", "a Dutch guest"; "a forest worker", then his name."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from synoptic.lexicon.persons import given_name_genders
from synoptic.lexicon.places import country_adjectives
from synoptic.link.clusters import Clusters
from synoptic.link.units import Unit, is_person_noun
from synoptic.model import MentionForm
from synoptic.text.names import fold

# "Jan Rehn, 34, …", "Jan Rehn (34)", "aged 34"; "the 34-year-old".
_AGE_BEHIND = re.compile(r"(?:, (?:aged )?|,? aged | \()(\d{1,3})(?=[,.;)\s]|$)(?! (?:\w+ )?(?:percent|people|times))")
_AGE_WITHIN = re.compile(r"\b(\d{1,3})-year-old\b")
# Who speaks to the press, or is but one of many: their land tells nobody from others.
_ANYBODY = frozenset(
    "official source diplomat analyst expert spokesman spokeswoman spokesperson journalist reporter correspondent lawmaker resident citizen "
    "soldier officer leader member politician minister president commentator observer economist historian scientist researcher".split()
)
# Somebody's land or trade tells him from others where the story speaks of few of them.
_KINDS = frozenset(("role", "person"))

Sign = tuple[str, str]


def link_aged(units: Sequence[Unit], persons: AbstractSet[int], clusters: Clusters) -> None:
    """Join who has one age with whom alone the story says to have it: "the 62-year-old opposition leader", whatever leaders it names."""
    _link_signs(units, persons, clusters, kinds=frozenset(("age",)))


def link_introduced(units: Sequence[Unit], persons: AbstractSet[int], clusters: Clusters) -> None:
    """Join who has one land or trade where every article tells it of one person only, and no article speaks of both."""
    _link_signs(units, persons, clusters, kinds=frozenset(("land", "trade")))


def _link_signs(units: Sequence[Unit], persons: AbstractSet[int], clusters: Clusters, *, kinds: AbstractSet[str]) -> None:
    told: dict[Sign, list[Unit]] = {}
    for unit in units:
        if unit.form is not MentionForm.PRONOUN and not unit.is_plural and (unit.number in persons or is_person_noun(unit)):
            for sign in _signs(unit, named=unit.number in persons):
                if sign[0] in kinds:
                    told.setdefault(sign, []).append(unit)
    for sign, bearers in sorted(told.items()):
        roots = sorted({clusters.find(unit.number) for unit in bearers})
        if len(roots) == 1 or not _are_one(bearers, roots, units, persons, clusters):
            continue
        texts = sorted({unit.core.text for unit in bearers})
        clusters.join_all([unit.number for unit in bearers], f"the only one of that {sign[0]} in the story: {', '.join(texts[:4])}")


def _is_somebody(unit: Unit) -> bool:
    """Whether a description is of one person who holds no office."""
    noun = unit.noun[1]
    return is_person_noun(unit) and noun is not None and noun.kind in _KINDS


def _signs(unit: Unit, *, named: bool) -> Iterator[Sign]:
    """What a name or description tells of somebody: the age; of a description also the land, and the trade in two words."""
    if age := told_age(unit):
        yield "age", age
    if named or unit.head.lemma in _ANYBODY or not _is_somebody(unit):
        return
    before = [token for token in unit.tokens if token.index < unit.head.index]
    for token in before:
        if (land := country_adjectives().get(fold(token.text))) is not None:
            yield "land", land
    if before and before[-1].pos == "NOUN" and before[-1].dep == "compound":
        yield "trade", f"{before[-1].lemma} {unit.head.lemma}"


def told_age(unit: Unit) -> str:
    """The age that a name or description tells of somebody, "" for none."""
    text, end = unit.reading.article.text, max(unit.core.span.end, unit.whole.end)
    age = _AGE_BEHIND.match(text, end) if unit.form is MentionForm.NAME else _AGE_WITHIN.search(unit.core.text) or _AGE_BEHIND.match(text, end)
    return age[1] if age is not None else ""


def _are_one(bearers: Sequence[Unit], roots: Sequence[int], units: Sequence[Unit], persons: AbstractSet[int], clusters: Clusters) -> bool:
    """Whether those of one sign can be one: no two of them named, of two sexes or ages, or told of side by side in one article."""
    members = {root: [units[number] for number in clusters.members(root)] for root in roots}
    if sum(any(unit.number in persons for unit in group) for group in members.values()) > 1:
        return False
    ages = {age for group in members.values() for unit in group for kind, age in _signs(unit, named=True) if kind == "age"}
    sexes = {sex for group in members.values() for unit in group for sex in _sexes(unit)}
    if len(ages) > 1 or len(sexes) > 1:
        return False
    definite = {unit.number for unit in bearers if unit.determiner == "definite" and unit.form is MentionForm.DESCRIPTION}
    seen: dict[int, int] = {}
    for root, group in members.items():
        for article in {unit.article for unit in group}:
            known = seen.setdefault(article, root)
            if known != root and not any(unit.number in definite for unit in group + members[known] if unit.article == article):
                return False
    return True


def _sexes(unit: Unit) -> Iterator[str]:
    """What a description or given name says of somebody's sex."""
    noun = unit.noun[1]
    if unit.form is MentionForm.DESCRIPTION and noun is not None and noun.gender in ("m", "f"):
        yield noun.gender
    elif unit.form is MentionForm.NAME and " " in unit.folded and (sex := given_name_genders().get(unit.folded.split()[0])):
        yield sex
