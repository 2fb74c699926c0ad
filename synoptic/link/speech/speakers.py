"""Who speaks: the entity of every attribution's source, and the voice of every statement."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from synoptic.lexicon.nouns import is_person
from synoptic.link.speech.sources import Named, link_sources
from synoptic.model import Annotated, Attribution, Entity, MentionForm, Reading, Span, Statement

_RELATIVE = frozenset({"WP", "WDT"})
_PERSON = "PERSON"


def link_speakers(articles: Sequence[Annotated], entities: Sequence[Entity]) -> tuple[Annotated, ...]:
    """The same articles with the entity of every attribution's source, and the voice or speaker of every statement.

    A source is whom the mention with its head names, else the longest name in its words where only one is named.
    """
    heads: dict[str, dict[int, str]] = {}
    spans: dict[str, list[tuple[Span, MentionForm, str]]] = {}
    for entity in entities:
        for mention in entity.mentions:
            heads.setdefault(mention.article, {}).setdefault(mention.head, entity.id)
            spans.setdefault(mention.article, []).append((mention.span, mention.form, entity.id))
    by_id = {entity.id: entity for entity in entities}
    return tuple(_with_speakers(annotated, heads.get(annotated.article.id, {}), spans.get(annotated.article.id, []), by_id) for annotated in articles)


def _with_speakers(
    annotated: Annotated, heads: Mapping[int, str], spans: Sequence[tuple[Span, MentionForm, str]], entities: Mapping[str, Entity]
) -> Annotated:
    found = [_speaker(attribution, heads, spans, annotated.reading) for attribution in annotated.attributions]
    linked = link_sources(annotated, found, Named(heads, entities, annotated.reading))
    attributions = tuple(replace(attribution, entity=entity) for attribution, entity in zip(annotated.attributions, linked, strict=True))
    statements = tuple(_with_voice(statement, attributions, annotated) for statement in annotated.statements)
    return replace(annotated, attributions=attributions, statements=statements)


def _speaker(attribution: Attribution, heads: Mapping[int, str], spans: Sequence[tuple[Span, MentionForm, str]], reading: Reading) -> str | None:
    if attribution.source is None:
        return None
    if attribution.source_head is not None:
        head = _antecedent(reading, attribution.source_head)
        if head in heads:
            return heads[head]
    exact = sorted({entity for span, _, entity in spans if span == attribution.source})
    return exact[0] if len(exact) == 1 else None


def _antecedent(reading: Reading, head: int) -> int:
    """The noun that a relative clause is of, where the source is its "who" or "which": "Portnow, who said"; any other source itself.

    "Who" is whoever's name stands right before it, rather than a thing farther off that the parser has it after.
    """
    tokens = reading.tokens
    verb = tokens[tokens[head].head]
    if tokens[head].tag not in _RELATIVE or verb.dep != "relcl":
        return head
    before = head - 2 if head > 1 and tokens[head - 1].text == "," else head - 1
    somebody = tokens[verb.head].entity == _PERSON or is_person(tokens[verb.head].lemma)
    return before if tokens[head].tag == "WP" and tokens[before].entity == _PERSON and not somebody else verb.head


# "As we have reported": the article itself.
_WRITERS = frozenset({"we", "i"})


def _with_voice(statement: Statement, attributions: Sequence[Attribution], annotated: Annotated) -> Statement:
    """The statement with its voice: of the innermost attribution that holds it, or of the nearest outside that has a source."""
    if statement.attribution is None:
        return statement
    for attribution in _outward(statement.attribution, attributions):
        if attribution.entity is not None:
            return replace(statement, voice=attribution.entity)
        words = " ".join(annotated.reading.text(attribution.source).split()) if attribution.source else ""
        if words and words.casefold() not in _WRITERS:
            return replace(statement, speaker=words)
    return statement


def _outward(index: int | None, attributions: Sequence[Attribution]) -> Iterator[Attribution]:
    """An attribution and those that hold it, innermost first."""
    seen: set[int] = set()
    while index is not None and 0 <= index < len(attributions) and index not in seen:
        seen.add(index)
        yield attributions[index]
        index = attributions[index].inside
