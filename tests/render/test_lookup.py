"""How a statement is quoted: whole enough to be read, and in its article's characters."""

from dataclasses import replace

import pytest

from synoptic.model import OWN_VOICE, Article, Difference, DifferenceKind, Span, Statement, Synopsis
from synoptic.render.lookup import difference_note, look_up, quote
from synoptic.render.outline import Entry
from synoptic.render.page.index import index
from synoptic.render.page.signs import said
from synoptic.render.sections import outline_synopsis
from tests import factory

TEXT = (
    'She spoke of the crew. "We are the port": dockers strike again. '
    "Bell called it “a set of repairs.” The plan, that has failed before, was what she denied. Bell denied that."
)
ONE = factory.article("one", TEXT)


def quoted(*statements: Statement) -> list[str]:
    lookup = look_up(replace(factory.synopsis(ONE), statements=statements))
    return [quote(lookup, statement).words for statement in statements]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (['We are the port": dockers strike again'], ['"We are the port": dockers strike again']),
        (["Bell called it “a set of repairs"], ["Bell called it “a set of repairs.”"]),
        (["dockers strike again"], ["dockers strike again"]),
    ],
)
def test_a_quoted_statement_can_be_read(words: list[str], shown: list[str]) -> None:
    assert quoted(*(factory.statement(ONE, part) for part in words)) == [*shown, *words[len(shown) :]]


def parted(article: Article, *words: str) -> Statement:
    """A statement of several spans."""
    first = factory.statement(article, words[0])
    spans = tuple(factory.place(article, part) for part in words)
    return replace(first, id=f"s-{words[-1]}", spans=spans, text=" … ".join(words))


def test_an_aside_is_quoted_and_what_is_disputed_is_not() -> None:
    article = factory.article("a", "The flames, fire chief Tomas Hale said, were 80 metres high. Police, in Brenn, have arrested two men.")
    whole = parted(article, "The flames", "were 80 metres high")
    agreed = parted(article, "The flames", "were", "high")
    aside = parted(article, "Police", "have arrested two men")
    story = replace(factory.synopsis(article), statements=(whole, agreed, aside, factory.statement(article, "in Brenn")))
    lookup = look_up(story)
    assert [quote(lookup, statement).words for statement in (whole, agreed, aside)] == [
        "The flames, fire chief Tomas Hale said, were 80 metres high",
        "The flames, fire chief Tomas Hale said, were … high",
        "Police, in Brenn, have arrested two men",
    ]
    page = index(story)
    assert "The flames, fire chief Tomas Hale said, were … high" in said(page, page.columns["a"], agreed)


def test_no_quotation_holds_what_its_statement_was_cut_from(example_synopses: dict[str, Synopsis]) -> None:
    for synopsis in example_synopses.values():
        lookup = look_up(synopsis)
        for one in synopsis.statements:
            shown, own = (_characters(spans) for spans in (lookup.shown.get(one.id, one.spans), one.spans))
            for other in synopsis.statements:
                if other.article == one.article and (theirs := _characters(other.spans)) & own:
                    assert not (shown - own) & theirs


def _characters(spans: tuple[Span, ...]) -> set[int]:
    return {at for span in spans for at in range(*span)}


def test_a_word_that_only_joins_clauses_is_no_speaker() -> None:
    statement = factory.statement(ONE, "has failed before", speaker="that")
    lookup = look_up(replace(factory.synopsis(ONE), statements=(statement,)))
    assert quote(lookup, statement).remark == ""
    assert quote(lookup, replace(statement, speaker="the board")).remark == "the board"


def speech(*said: tuple[str, str, str]) -> tuple[Entry, ...]:
    acts = tuple(factory.attribution(ONE, content, source=source, cue=cue) for content, source, cue in said)
    outline = outline_synopsis(replace(factory.synopsis(ONE), attributions=acts))
    return next((section.entries for section in outline.sections if section.heading == "Who says what"), ())


def test_who_says_what_names_somebody_and_tells_something() -> None:
    shown = speech(("failed before", "that", "has"), ("that", "She", "denied"), ("dockers strike again", "We are the port", ":"))
    told = [(entry.lead.words, [(one.words, one.remark) for one in entry.quotes]) for entry in shown if entry.lead]
    assert told == [("We are the port", [("dockers strike again", "")]), ("Source not named", [("failed before", "has")])]


def test_in_quote_marks_stands_only_what_an_article_holds() -> None:
    difference = Difference(DifferenceKind.ATTRIBUTION, (("a", OWN_VOICE), ("b", "the police"), ("c", OWN_VOICE)), "why")
    assert difference_note(difference).text == "a, c own voice · b “the police”"
