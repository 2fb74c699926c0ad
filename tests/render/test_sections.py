"""What is shown of a story, whatever it is shown as: the outline that the terminal and the note share."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from synoptic.model import MORE_SPECIFIC, Difference, DifferenceKind, PairRelation, Relation, Role, Synopsis
from synoptic.render.as_json import render_json
from synoptic.render.html import render_html
from synoptic.render.outline import Entry, Outline, Quote
from synoptic.render.ranking import PERHAPS, WHO_IS_WHO
from synoptic.render.sections import outline_synopsis
from tests import factory


def entries(outline: Outline, heading: str) -> tuple[Entry, ...]:
    return next((section.entries for section in outline.sections if section.heading == heading), ())


def quotes(outline: Outline) -> Iterator[Quote]:
    for section in outline.sections:
        for entry in section.entries:
            yield from (*((entry.lead,) if entry.lead else ()), *entry.quotes, *entry.more)


def stands(quote: Quote, synopsis: Synopsis) -> bool:
    """Whether every piece of the words stands in the article it is quoted from."""
    text = next(article.text for article in synopsis.articles if article.id == quote.places[0][0])
    pieces = quote.words.removeprefix("“").removesuffix("”").split(" … ")
    return all(piece in text for piece in pieces)


@pytest.mark.parametrize("details", [False, True])
def test_every_quote_stands_in_its_article(example_synopses: dict[str, Synopsis], details: bool) -> None:  # noqa: FBT001
    for synopsis in (factory.bridge_story(), *example_synopses.values()):
        placed = [quote for quote in quotes(outline_synopsis(synopsis, details=details)) if any(spans for _, spans in quote.places)]
        assert placed
        assert [quote for quote in placed if not stands(quote, synopsis)] == []


def test_every_statement_is_shown(example_synopses: dict[str, Synopsis]) -> None:
    for synopsis in (factory.bridge_story(), *example_synopses.values()):
        places = [place for quote in quotes(outline_synopsis(synopsis, details=True)) for place in quote.places]
        shown = {article: {span for other, spans in places if other == article for span in spans} for article, _ in places}
        assert [one for one in synopsis.statements if not all(any(span.holds(part) for span in shown[one.article]) for part in one.spans)] == []


def test_claims_are_numbered_through_and_each_is_shown(example_synopses: dict[str, Synopsis]) -> None:
    for synopsis in example_synopses.values():
        shown = [entry for section in outline_synopsis(synopsis, details=True).sections for entry in section.entries if entry.number is not None]
        assert [entry.number for entry in shown] == list(range(1, len(shown) + 1))
        told = [note.text.split(",")[0] for entry in shown for note in entry.evidence if note.label == "claim"]
        assert sorted(told) == sorted(claim.id for claim in synopsis.claims if not claim.under)


def test_what_claims_are_told_and_counted_is_the_same_everywhere(example_synopses: dict[str, Synopsis]) -> None:
    for synopsis in example_synopses.values():
        count, outline = sum(not claim.under for claim in synopsis.claims), outline_synopsis(synopsis)
        assert f" {count} shared claims (" in outline.counts
        assert [entry.number for section in outline.sections for entry in section.entries if entry.number] == list(range(1, count + 1))
        assert f'Claims<span class="count"> {count}</span>' in render_html(synopsis)
        assert sum(not claim["under"] for claim in json.loads(render_json(synopsis))["claims"]) == count


def test_under_so_many_origins_stands_what_so_many_say() -> None:
    articles = [factory.article(name, f"{name}: the gate is shut, the Gate is shut.") for name in "abc"]
    lead = factory.statement(articles[0], "the gate is shut")
    others = [factory.statement(article, "the Gate is shut") for article in articles[1:]]
    claims = tuple(factory.claim(lead, other) for other in others)
    outline = outline_synopsis(replace(factory.synopsis(*articles), statements=(lead, *others), claims=claims))
    shared = entries(outline, "What 2 of 3 origins say")
    told = [{name for one in (entry.lead, *entry.quotes) if one for name in one.articles} for entry in shared]
    assert sorted(map(sorted, told)) == [["a", "b"], ["a", "c"]]


def test_what_shows_only_some_of_another_stands_last() -> None:
    articles = [factory.article(name, f"{name}: the gate is shut.") for name in "abc"]
    a, b, c = (factory.statement(article, article.text[:-1]) for article in articles)
    claims = (factory.claim(a, b, origins=3), factory.claim(a, b, c, origins=3, score=0.7))
    outline = outline_synopsis(replace(factory.synopsis(*articles), statements=(a, b, c), claims=claims))
    assert [len(entry.quotes) for entry in entries(outline, "What all 3 origins say")] == [2, 1]


def test_words_that_differ_are_seen() -> None:
    one = factory.article("a", "The harbour office put the loss at nine boats, which all sank in the night.")
    two = factory.article("b", "Seven boats sank in the night.")
    statements = (factory.statement(one, "which all sank in the night"), factory.statement(two, "Seven boats sank in the night"))
    difference = Difference(DifferenceKind.NUMBER, (("a", "nine boats"), ("b", "Seven boats")), "two counts")
    claim = factory.claim(*statements, relation=Relation.CONTRADICT, differences=(difference,))
    story = replace(factory.synopsis(one, two), statements=statements, claims=(claim,))
    entry = entries(outline_synopsis(story), "Where they contradict each other")[0]
    assert entry.lead
    assert entry.lead.words == one.text
    assert entry.quotes[0].words == "Seven boats sank in the night"


def test_who_only_says_more_is_told_to_who_asks() -> None:
    one, two = factory.article("a", "A cargo ship sank."), factory.article("b", "The ship sank.")
    statements = (factory.statement(one, "A cargo ship sank"), factory.statement(two, "The ship sank"))
    values = (("a", "cargo ship"), ("b", "ship"))

    def notes(why: str) -> tuple[list[str], list[str]]:
        claim = factory.claim(*statements, differences=(Difference(DifferenceKind.DETAIL, values, why),))
        story = replace(factory.synopsis(one, two), statements=statements, claims=(claim,))
        (entry,) = entries(outline_synopsis(story), "What both origins say")
        return [note.label for note in entry.notes], [note.label for note in entry.evidence]

    assert notes(MORE_SPECIFIC) == ([], ["claim", "detail", "why"])
    assert notes("one dates the same more exactly") == (["detail"], ["claim", "why"])


def test_who_stands_how_to_whom_is_told_where_it_is_not_the_same() -> None:
    outline = outline_synopsis(factory.bridge_story())
    notes = {note.label: note.text for note in entries(outline, "Where they contradict each other")[0].notes}
    assert notes["between"] == "herald and post contradict · herald and wire contradict · post and wire agree"
    story = factory.bridge_story()
    same = replace(story.claims[2], pairs=tuple(PairRelation(pair.articles, Relation.CONTRADICT) for pair in story.claims[2].pairs))
    alike = outline_synopsis(replace(story, claims=(same,)))
    assert "between" not in {note.label for note in entries(alike, "Where they contradict each other")[0].notes}


def test_a_dated_claim_is_told_in_words_that_hold_the_date() -> None:
    dated = entries(outline_synopsis(factory.bridge_story()), "When")
    assert [entry.lead.words for entry in dated if entry.lead] == ["2019", "2025-03-04"]
    assert dated[1].quotes[0].words == "The mayor of Orvelle, Jana Kovar, closed the Linden bridge on Tuesday"
    assert dated[1].quotes[0].articles == ("herald", "post", "wire")


def test_speakers_of_one_name_stand_together() -> None:
    one = factory.article("a", "The harbour office said the gate is shut. the Harbour Office said it will open.")
    said = (
        factory.attribution(one, "the gate is shut", source="The harbour office", cue="said"),
        factory.attribution(one, "it will open", source="the Harbour Office", cue="said"),
    )
    spoken = entries(outline_synopsis(replace(factory.synopsis(one), attributions=said)), "Who says what")
    assert [entry.lead.words for entry in spoken if entry.lead] == ["The harbour office"]
    assert [quote.words for quote in spoken[0].quotes] == ["the gate is shut", "it will open"]


def test_a_name_that_all_write_alike_is_not_listed() -> None:
    listed = {entry.lead.words for entry in entries(outline_synopsis(factory.bridge_story()), "Names and words") if entry.lead}
    assert listed == {"Jana Kovár (person)", "Baltek (organisation)"}


def test_what_is_doubtful_stands_apart_and_is_counted() -> None:
    one = factory.article("a", "The gate is shut. The keys are lost.")
    two = factory.article("b", "The gate was shut. The keys were lost.")
    pairs = [
        (factory.statement(one, first), factory.statement(two, second))
        for first, second in (("The gate is shut", "The gate was shut"), ("The keys are lost", "The keys were lost"))
    ]
    claims = (factory.claim(*pairs[0], score=0.4), factory.claim(*pairs[1], score=0.8))
    story = replace(factory.synopsis(one, two), statements=tuple(statement for pair in pairs for statement in pair), claims=claims)
    outline = outline_synopsis(story)
    found = {heading: [entry.lead.words for entry in entries(outline, heading) if entry.lead] for heading in ("What both origins say", PERHAPS)}
    assert found == {"What both origins say": ["The keys are lost"], PERHAPS: ["The gate is shut"]}
    assert " 2 shared claims (2 agree; 1 of them perhaps)" in outline.counts
    page = render_html(story)
    folded = re.search(r'<details class="folded"><summary>Perhaps the same.*?</table></details>', page)
    assert folded
    assert "The gate is shut" in folded[0]
    assert "The keys are lost" not in folded[0]


def test_a_stub_of_a_sentence_is_not_shown_alone() -> None:
    one = factory.article("a", "The mayor, Ada Renn, hoped that the gate holds. Ada Renn also said much. Norburg Gate.")
    told = [factory.statement(one, words) for words in ("hoped", "that the gate holds", "Ada Renn", "Ada Renn also said much.", "Norburg Gate.")]
    story = replace(factory.synopsis(one), statements=tuple(told), alone=(("a", tuple(one.id for one in told if one.text != "that the gate holds")),))
    assert [quote.words for quote in entries(outline_synopsis(story), "What one alone says")[0].quotes] == [
        "Ada Renn also said much.",
        "Norburg Gate.",
    ]
    detailed = entries(outline_synopsis(story, details=True), "What one alone says")[0]
    assert [quote.words for quote in detailed.quotes] == ["Ada Renn", "hoped", "Ada Renn also said much.", "Norburg Gate."]


def with_unread(*more: str) -> Synopsis:
    """Two articles that say the same, and others of which nothing is compared."""
    articles = [factory.article("a", "The gate is shut."), factory.article("b", "The gate was shut.")]
    gate = (factory.statement(articles[0], "The gate is shut"), factory.statement(articles[1], "The gate was shut"))
    unread = [factory.article(name, "Das Tor ist zu.") for name in more]
    return replace(factory.synopsis(*articles, *unread), statements=gate, claims=(factory.claim(*gate),))


def test_what_is_not_compared_is_no_origin_that_does_not_say_it() -> None:
    outline = outline_synopsis(with_unread("c", "d"))
    assert [section.heading for section in outline.sections] == ["What both origins say", "Not compared"]
    assert outline.counts.startswith("4 articles (2 not compared) · 2 origins · ")
    assert ["not compared" in article.text for article in outline.articles] == [False, False, True, True]
    assert [entry.lead.words for entry in entries(outline, "Not compared") if entry.lead] == ["Nothing of c, d"]


def test_the_page_tells_what_is_not_compared_from_what_is_not_said() -> None:
    for more, silences in (("cd", 2), ("cdef", 0)):
        page = render_html(with_unread(*more))
        assert f"{2 + len(more)} articles ({len(more)} not compared) · 2 origins" in page
        assert page.count("not here") == 0
        assert page.count('class="empty"') == silences
        assert ("Not in" in page) is False
        assert "None: every statement was compared." not in page
        assert page.count("Every claim that others share is also here.") == 2
    wide = render_html(with_unread("c"))
    assert "not compared" in wide.partition('class="empty"')[2].partition("</td>")[0]


def test_who_is_who_stands_apart() -> None:
    articles = [factory.article(name, f"{name}: Police Chief Ada Renn. The gate is shut.") for name in "ab"]
    chiefs = [replace(factory.statement(article, "Police Chief Ada Renn"), roles=(Role("subject", 0, ()),)) for article in articles]
    gates = [factory.statement(article, "The gate is shut") for article in articles]
    story = replace(factory.synopsis(*articles), statements=(*chiefs, *gates), claims=(factory.claim(*chiefs), factory.claim(*gates)))
    outline = outline_synopsis(story)
    assert [section.heading for section in outline.sections[:2]] == ["What both origins say", WHO_IS_WHO]
    assert [entry.lead.words for entry in entries(outline, WHO_IS_WHO) if entry.lead] == ["Police Chief Ada Renn"]
    assert re.search(r'<details class="folded"><summary>Who is who.*?Police Chief Ada Renn.*?</table></details>', render_html(story))
