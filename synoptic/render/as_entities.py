"""Who and what a story names, in how many ways, and why they are one: a page for the terminal, JSON."""

import json
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence

from synoptic.model import Entity, EntityType, Mention, MentionForm
from synoptic.render.safe import unseen_escaped, visible
from synoptic.render.styles import styled

_INDENT = "    "
_FORMS = ((MentionForm.NAME, "named"), (MentionForm.DESCRIPTION, "described"), (MentionForm.PRONOUN, "pronouns"))


def choose_entities(
    entities: Sequence[Entity], *, types: Sequence[EntityType] = (), text: str | None = None, unnamed: bool = False
) -> tuple[Entity, ...]:
    """The entities of some types, with `text` in one of their names; those that no article names only where `unnamed` is asked for."""
    wanted = text.casefold() if text else ""
    return tuple(
        entity
        for entity in entities
        if (not types or entity.type in types)
        and (unnamed or entity.is_named)
        and any(wanted in mention.text.casefold() for mention in entity.mentions)
    )


def render_entities_text(
    entities: Sequence[Entity], *, everybody: Sequence[Entity] = (), width: int = 80, why: bool = False, colour: bool = False
) -> str:
    """A paragraph an entity: its name and type, how each article names it, of what it is the seat, and why its mentions are one.

    `everybody` are all entities of the story: a seat of power names its country even where the country is not shown.
    """
    names = {entity.id: entity.name for entity in (*everybody, *entities)}
    blocks = ["\n".join(_lines(entity, names, width=width, why=why, colour=colour)) for entity in entities]
    return "\n\n".join(blocks) + "\n" if blocks else "Nobody and nothing is named.\n"


def _lines(entity: Entity, names: dict[str, str], *, width: int, why: bool, colour: bool) -> Iterator[str]:
    articles = sorted({mention.article for mention in entity.mentions})
    count = f"{len(entity.mentions)} in {', '.join(map(visible, articles))}"
    yield styled(visible(entity.name), "bold", colour=colour) + "  " + styled(f"{entity.type}, {count}", "dim", colour=colour)
    for form, label in _FORMS:
        said = _said(entity.mentions, form)
        if said:
            yield from _wrapped(f"{label}: {said}", width)
    if entity.seat_of in names:
        yield from _wrapped(f"seat of: {visible(names[str(entity.seat_of)])}", width)
    if why:
        for reason in entity.why:
            yield from _wrapped(f"because {visible(reason)}", width)


def _said(mentions: Sequence[Mention], form: MentionForm) -> str:
    """The words of one form, the most used first, each with how often."""
    counts = Counter(visible(mention.text) for mention in mentions if mention.form is form)
    ordered = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return "; ".join(text if number == 1 else f"{text} ×{number}" for text, number in ordered)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=_INDENT, subsequent_indent=_INDENT + "  ", break_long_words=False, break_on_hyphens=False)


def render_entities_json(entities: Sequence[Entity]) -> str:
    """An object with `schema` and `entities`: SYNOPSIS_JSON's fields, every mention with its form, and `seat_of`."""
    written = [
        {
            "id": entity.id,
            "name": entity.name,
            "type": entity.type,
            "seat_of": entity.seat_of,
            "mentions": [
                {"article": mention.article, "start": mention.span.start, "end": mention.span.end, "text": mention.text, "form": mention.form}
                for mention in entity.mentions
            ],
            "why": list(entity.why),
        }
        for entity in entities
    ]
    return unseen_escaped(json.dumps({"schema": "entities/1", "entities": written}, ensure_ascii=False, indent=1)) + "\n"
