"""Works cut down to the name before their noun: "the Makuru dam" is Makuru where nothing else is called so."""

from collections import Counter
from collections.abc import Sequence

from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.kinds import group_of
from synoptic.link.forms.form import Form
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

# One work by two words.
_ALIKE = {"facility reservoir": "facility dam"}
# What a bare name of a work is seldom: who acts or owns, where one lives.
_OTHERS = frozenset("nsubj nsubjpass poss agent appos conj ROOT".split())
_TOWNS = frozenset("in near outside around".split())


def link_sites(units: Sequence[Unit], forms: Sequence[Form], clusters: Clusters) -> set[int]:
    """Join the descriptions of a work that have one name before their noun, and the name where it stands alone: the numbers of such names."""
    found: set[int] = set()
    by_head = {(unit.article, unit.head.index): unit for unit in units if unit.form is MentionForm.DESCRIPTION}
    for form in forms:
        if form.type is EntityType.PERSON and not all(map(_is_saint, form.units)):
            continue
        works = {unit.number: work for unit in form.units if (work := _work(unit, by_head)) is not None}
        if not works:
            continue
        kinds = Counter(_ALIKE.get(group_of(work), group_of(work)) for work in works.values())
        kind = max(sorted(kinds), key=lambda group: kinds[group])
        chosen = [work for work in works.values() if _ALIKE.get(group_of(work), group_of(work)) == kind]
        for work in chosen[1:]:
            clusters.join(chosen[0].number, work.number, f"{chosen[0].core.text!r} and {work.core.text!r}: works of one name and kind")
        bare = [unit for unit in form.units if unit.number not in works]
        if bare and len(kinds) == 1 and not any(map(_is_another, bare)):
            clusters.join(chosen[0].number, form.units[0].number, f"{form.spelling!r} is what {chosen[0].core.text!r} is cut down to")
            found.update(unit.number for unit in form.units)
    return found


def _work(unit: Unit, by_head: dict[tuple[int, int], Unit]) -> Unit | None:
    """The description of a work before whose noun a name stands: "the Makuru dam"."""
    if unit.head.dep not in ("compound", "nmod") and not (unit.head.dep == "poss" and _is_saint(unit)):
        return None
    work = by_head.get((unit.article, unit.head.head))
    named = work is not None and group_of(work).startswith("facility ") and work.core.span.holds(unit.core.span) and not work.is_plural
    return work if named else None


def _is_saint(unit: Unit) -> bool:
    """Whether a name is a saint's, as hospitals, schools and churches have them: "a nurse at St Olav's"."""
    return unit.title.strip(".") in ("st", "saint")


def _is_another(unit: Unit) -> bool:
    """Whether a name alone is used of somebody, of a town or of a body."""
    tokens = unit.reading.tokens
    town = unit.head.dep == "pobj" and tokens[unit.head.head].text.lower() in _TOWNS
    return unit.head.dep in _OTHERS or town or (bool(unit.title) and not _is_saint(unit)) or unit.reading.sentences[unit.sentence].heading
