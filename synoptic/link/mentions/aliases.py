"""Other names of what has been named or described: "known as …", "as regulars call it"."""

import re
from collections.abc import Iterator, Sequence

from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

_ALIAS = re.compile(
    r",? (?:(?:also|better|widely|locally|commonly|popularly|formerly) )?(?:known|called|dubbed|nicknamed|named|referred to)"
    r"(?: (?:locally|widely|simply|there|here|in \w+|to \w+|among \w+))?"
    r"(?: (?:as|by (?:its|the|their)(?: \w+)? (?:initials|acronym|abbreviation|nickname)))?,? (?:the )?[\"“'‘]?"
)


def find_aliases(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """ "The agency, known as Basarka": a name or description and another name of it."""
    starts = {(unit.article, unit.core.span.start): unit for unit in units if unit.form is MentionForm.NAME}
    # "The agency of the port, known as …" is the agency; a name that ends there is what is meant.
    longest = sorted(
        (unit for unit in units if unit.form is not MentionForm.PRONOUN), key=lambda unit: (unit.form is MentionForm.NAME, -unit.core.span.start)
    )
    ends = {(unit.article, unit.core.span.end): unit for unit in longest}
    for (article, end), unit in sorted(ends.items()):
        match = _ALIAS.match(unit.reading.article.text, end)
        found = starts.get((article, match.end())) if match else None
        if found is not None:
            yield found, unit
    yield from _called(units)
    yield from _styled(units)


def _styled(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """ "The Keeper of the Seals, Ana Kovac, said": an office that is written as a name, and who holds it."""
    starts = {(unit.article, unit.whole.start): unit for unit in units if unit.form is MentionForm.NAME and unit.folded.count(" ")}
    for unit in units:
        if (
            unit.form is not MentionForm.NAME
            or unit.core.type not in (EntityType.PERSON, EntityType.OTHER)
            or unit.head.dep == "pobj"
            or not _is_office(unit)
        ):
            continue
        holder = starts.get((unit.article, _end_of(unit) + len(", ")))
        if holder is not None and holder.core.type is EntityType.PERSON and holder.sentence == unit.sentence and holder.head.dep == "appos":
            yield holder, unit


def _end_of(unit: Unit) -> int:
    """The end of a name with its of-phrase."""
    reading, last = unit.reading, unit.tokens[-1].index
    below = [index for child in reading.children[unit.head.index] if reading.tokens[child].text == "of" for index in reading.subtree(child)]
    comma = next((index for index in below if reading.tokens[index].text == ","), len(reading.tokens))
    return reading.tokens[max([last, *(index for index in below if index < comma)])].end


def _is_office(unit: Unit) -> bool:
    """Whether "the" stands before a name: no person is called so, but an office may be."""
    before = unit.reading.tokens[unit.tokens[0].index - 1] if unit.tokens[0].index else unit.tokens[0]
    return "the" in (unit.tokens[0].text.lower(), before.text.lower())


_CALLED = re.compile(r", as (?:\w+ ){0,3}?\w+ (?:calls?|called|dub(?:bed)?|nicknames?|nicknamed) (?:it,)?")


def _called(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """ "The Heron, as regulars call it", "the Old Mint, as lawyers call the ministry": a name and what it is another name of."""
    starts = {(unit.article, unit.whole.start): unit for unit in reversed(units) if unit.form is not MentionForm.PRONOUN}
    last: Unit | None = None
    for unit in units:
        if unit.form is not MentionForm.NAME:
            continue
        match = _CALLED.match(unit.reading.article.text, unit.core.span.end)
        if match:
            meant = last if match.group().endswith("it,") else starts.get((unit.article, match.end()))
            if meant is not None and meant.article == unit.article and unit.sentence - meant.sentence <= 1:
                yield unit, meant
        if unit.core.type is not EntityType.PERSON:
            last = unit
