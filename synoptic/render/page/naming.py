"""How each article names whom, and in whose voice."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from synoptic.model import Entity, Label, MentionForm
from synoptic.render.naming import telling_labels
from synoptic.render.page.index import Column, Index
from synoptic.render.page.markup import Html, join, name, tag, text
from synoptic.render.page.signs import NOT_HERE, cell_head, column_heads, in_context, letter, meta, quoted, section, silence

_LOADED = "loaded"


def naming_section(index: Index) -> Html:
    """Entities named in more than one way, or with a label; those most spoken of first."""
    labels: defaultdict[str, list[Label]] = defaultdict(list)
    for label in index.synopsis.labels:
        if label.article in index.columns:
            labels[label.entity].append(label)
    entities = sorted(index.synopsis.entities, key=lambda entity: (-len({m.article for m in entity.mentions}), -len(entity.mentions), entity.name))
    telling = {entity.id: telling_labels(entity, labels.get(entity.id, [])) for entity in entities}
    varied = [entity for entity in entities if telling[entity.id] or len(_forms(entity)) > 1]
    alike = [entity for entity in entities if entity not in varied and len({m.article for m in entity.mentions}) > 1]
    same = tag("p", "Named in one way throughout: ", join((name(entity.name) for entity in alike), ", "), ".", class_="alike") if alike else None
    if not varied:
        return section("names", "How each names whom", tag("p", "Nobody is named in more than one way.", class_="none"), same)
    lead = tag(
        "p",
        "Names and descriptions as written, with how often, and in whose voice. ",
        tag("b", _LOADED, class_="loaded"),
        " marks wording that takes a side.",
        class_="lead",
    )
    render = _table if index.is_wide else _list
    return section("names", "How each names whom", lead, render(index, [(entity, telling[entity.id]) for entity in varied]), same, count=len(varied))


def _forms(entity: Entity) -> set[str]:
    return {mention.text.casefold() for mention in entity.mentions if mention.form is not MentionForm.PRONOUN}


def _table(index: Index, entities: Sequence[tuple[Entity, Sequence[Label]]]) -> Html:
    head = tag("thead", tag("tr", tag("th", "Who or what", scope="col", class_="first"), *column_heads(index)))
    rows = [
        tag("tbody", tag("tr", _head(index, entity), *(_cell(index, column, entity, labels) for column in index.columns.values())))
        for entity, labels in entities
    ]
    return tag(
        "table", tag("caption", "How each article names people, places, bodies and events", class_="unseen"), head, *rows, class_="alignment wide"
    )


def _list(index: Index, entities: Sequence[tuple[Entity, Sequence[Label]]]) -> Html:
    return join(_folded(index, entity, labels) for entity, labels in entities)


def _folded(index: Index, entity: Entity, labels: Sequence[Label]) -> Html:
    rows = [tag("li", letter(column), " ", found) for column in index.columns.values() if (found := _names(index, column, entity, labels))]
    loaded = tag("b", _LOADED, class_="loaded") if any(label.loaded for label in labels) else None
    summary = tag(
        "summary",
        name(entity.name),
        tag("span", f" {entity.type}", class_="type"),
        " – ",
        str(len(_forms(entity) | {label.text.casefold() for label in labels})),
        " wordings ",
        loaded,
    )
    return tag("details", summary, tag("ul", *rows, class_="sayings lettered"), _why(index, entity))


def _head(index: Index, entity: Entity) -> Html:
    return tag(
        "th",
        tag("span", name(entity.name), class_="line"),
        tag("span", entity.type, class_="line type"),
        _why(index, entity),
        scope="row",
        class_="first",
    )


def _why(index: Index, entity: Entity) -> Html | None:
    """On what ground the names were taken as one, for a reader to check."""
    seat = index.entity_name(entity.seat_of)
    reasons = [*entity.why, *([f"stands for {seat}, and is kept apart from it"] if seat else [])]
    return tag("details", tag("summary", "Why as one"), tag("ul", *(tag("li", reason) for reason in reasons)), class_="grounds") if reasons else None


def _cell(index: Index, column: Column, entity: Entity, labels: Sequence[Label]) -> Html:
    found = _names(index, column, entity, labels)
    return tag("td", cell_head(column), found or silence(index, column, NOT_HERE), class_=None if found else "empty quiet")


def _names(index: Index, column: Column, entity: Entity, labels: Sequence[Label]) -> Html | None:
    """The names of one entity in one article with their number, then its labels with their voice; None where there is neither."""
    own = sorted((label for label in labels if label.article == column.article.id), key=lambda label: label.span)
    labelled = {label.span for label in own}
    mentions = [m for m in entity.mentions if m.article == column.article.id and m.form is not MentionForm.PRONOUN and m.span not in labelled]
    names: defaultdict[str, list[str]] = defaultdict(list)
    for mention in mentions:
        names[mention.text.casefold()].append(mention.text)
    alike: defaultdict[tuple[str, str | None, bool], list[Label]] = defaultdict(list)
    for label in own:
        alike[label.text.casefold(), label.voice, label.loaded].append(label)
    lines = [*(_name(found) for found in names.values()), *(_label(index, column, found) for found in alike.values())]
    return tag("ul", *(tag("li", line) for line in lines), class_="names") if lines else None


def _name(written: Sequence[str]) -> Html:
    """A name as it is written most often, the first of several, and how often it stands there in any case."""
    return join([tag("span", Counter(written).most_common(1)[0][0], dir="auto"), _times(len(written))])


def _times(count: int) -> Html | None:
    return tag("span", f" ×{count}", class_="times") if count > 1 else None


def _label(index: Index, column: Column, alike: Sequence[Label]) -> Html:
    """Labels of the same words in the same voice, with the way to the first."""
    label = alike[0]
    voice = join(["voice of ", name(index.entity_name(label.voice) or "somebody quoted")]) if label.voice is not None else text("own voice")
    loaded = tag("b", _LOADED, class_="loaded") if label.loaded else None
    context = in_context(column, column.sentence_of([label.span]))
    return join([quoted(label.text), _times(len(alike)), meta(loaded, voice, context=context)], " ")
