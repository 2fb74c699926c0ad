"""Whose words are whose."""

from dataclasses import replace

from synoptic.link import link_mentions, link_speakers
from synoptic.model import Attribution, AttributionKind, Span, Statement
from tests.link.story import annotated

TEXT = "Mayor Ana Kovac spoke. The bridge is safe, Kovac said. A clerk agreed that it was old."


def test_sources_have_entities_and_statements_voices() -> None:
    article = annotated("a", TEXT)
    source, content = TEXT.index("Kovac said"), TEXT.index("The bridge")
    clerk, old = TEXT.index("A clerk"), TEXT.index("it was")
    head = next(token.index for token in article.reading.tokens if token.start == source)
    attributions = (
        Attribution("a", AttributionKind.UNMARKED, (Span(content, source - 2),), source=Span(source, source + 5), source_head=head),
        Attribution("a", AttributionKind.INDIRECT, (Span(old, old + 10),), source=Span(clerk, clerk + 7)),
    )
    statements = (
        Statement("s1", "a", (Span(content, source - 2),), "The bridge is safe", 1, 0, (), attribution=0),
        Statement("s2", "a", (Span(old, old + 10),), "it was old", 2, 0, (), attribution=1),
        Statement("s3", "a", (Span(0, 10),), "Mayor Ana ", 0, 0, ()),
    )
    given = replace(article, attributions=attributions, statements=statements)
    found = link_mentions([given])
    (linked,) = link_speakers([given], found)
    (kovac,) = (entity for entity in found if entity.name == "Ana Kovac")
    assert [attribution.entity for attribution in linked.attributions] == [kovac.id, None]
    assert [(statement.voice, statement.speaker) for statement in linked.statements] == [(kovac.id, None), (None, "A clerk"), (None, None)]
