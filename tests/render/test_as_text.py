import re
import unicodedata
from dataclasses import replace

import pytest

from synoptic.model import Problem, Relation
from synoptic.render.as_text import _short, render_text
from synoptic.render.safe import columns
from tests import factory

HEADINGS = [
    "What both origins say",
    "Where they contradict each other",
    "Where they differ",
    "What one alone says",
    "Who says what",
    "When",
    "Names and words",
    "Copies and origins",
    "Not compared",
    "Problems",
]


def test_what_all_say_comes_first_and_problems_last() -> None:
    lines = render_text(factory.bridge_story()).splitlines()
    assert [line for line in lines if line in HEADINGS] == HEADINGS


@pytest.mark.parametrize(
    "line",
    [
        "3 articles · 2 origins · 2025-03-04 to 2025-03-05",
        "herald  Orvelle Herald, 2025-03-05, origin 1",
        "1 The city of Orvelle has shut the Linden bridge (Jana Kovár) [post, wire]",
        "herald  The closure will last six weeks (planned)",
        "number: herald “six weeks” · post, wire “at least three months”",
        "why: two figures for one count, which no rounding or unit makes equal",
        "- Kovár hopes that the state will pay for the repair. (Jana Kovár, hoped)",
        "“The reckless contractor” (in its own voice, takes a side)",
        "post has 1 passage of wire: 243 characters, 82 % of it",
        "notes.pdf: not a text file; give the text as .txt or .md",
    ],
)
def test_what_a_reader_is_told(line: str) -> None:
    assert line in " ".join(render_text(factory.bridge_story(), width=200).replace("notes.pdf  ", "notes.pdf: ").split("\n"))


@pytest.mark.parametrize("details", [False, True])
@pytest.mark.parametrize("width", [40, 80, 81, 120, 200])
def test_no_line_is_wider_than_asked(width: int, details: bool) -> None:  # noqa: FBT001
    for synopsis in (factory.bridge_story(), factory.spoil(factory.bridge_story(), "x" * 300), factory.spoil(factory.bridge_story(), "漢字 " * 50)):
        assert max(map(columns, render_text(synopsis, width=width, details=details).splitlines())) <= width


def test_many_articles_are_counted_behind_the_first() -> None:
    assert _short(("herald", "wire")) == "herald, wire"
    assert _short(("almeira-gazette", "northline", "the-lever")) == "almeira-gazette and 2 more"


@pytest.mark.parametrize("folders", range(1, 20))
def test_the_name_of_a_file_is_never_broken(folders: int) -> None:
    """Wherever the lines of a long path end, its last name can be read and copied."""
    problem = Problem("/news" + "/folder-7" * folders + "/notes.txt", "no such file; check the path")
    lines = render_text(replace(factory.bridge_story(), problems=(problem,)), width=60).splitlines()
    assert any("notes.txt" in line for line in lines)
    assert max(map(columns, lines)) <= 60


def test_no_colour_unless_asked() -> None:
    assert "\x1b" not in render_text(factory.bridge_story())
    coloured = render_text(factory.bridge_story(), colour=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render_text(factory.bridge_story())


@pytest.mark.parametrize("words", factory.HOSTILE)
def test_nothing_hostile_reaches_the_terminal(words: str) -> None:
    shown = render_text(factory.spoil(factory.bridge_story(), words), details=True)
    assert not {character for character in shown if unicodedata.category(character) in {"Cc", "Cf", "Cs"}} - {"\n"}


def test_details_say_where_everything_stands() -> None:
    story = factory.bridge_story()
    shown = " ".join(render_text(story, details=True, width=200).split())
    for statement in story.statements:
        for span in statement.spans:
            assert f"{statement.article}:{span.start}–{span.end}" in shown
    for claim in story.claims:
        assert f"{claim.id}, {claim.relation}, score {claim.score:.2f}" in shown


def test_clauses_of_one_sentence_stand_together() -> None:
    one = factory.article("a", "The council met and it raised the fee, although the mayor objected.")
    two = factory.article("b", "Nothing of the kind was told here.")
    parts = [replace(factory.statement(one, words), sentence=7) for words in ("The council met", "it raised the fee", "the mayor objected")]
    story = replace(factory.synopsis(one, two), statements=tuple(parts), alone=(("a", tuple(part.id for part in parts)), ("b", ())))
    assert "- The council met and it raised the fee, although the mayor objected" in render_text(story)


def test_what_another_article_shares_is_not_drawn_in_between() -> None:
    one = factory.article("a", "The council met and it raised the fee, although the mayor objected.")
    two = factory.article("b", "It raised the fee.")
    parts = [replace(factory.statement(one, words), sentence=7) for words in ("The council met", "it raised the fee", "the mayor objected")]
    shared = factory.claim(parts[1], factory.statement(two, "It raised the fee"))
    story = replace(factory.synopsis(one, two), statements=tuple(parts), claims=(shared,), alone=(("a", (parts[0].id, parts[2].id)), ("b", ())))
    assert "- The council met … the mayor objected" in render_text(story)


def test_headings_count_origins() -> None:
    articles = [factory.article(name, f"{name}: The gate is shut.") for name in "abcd"]
    statements = [factory.statement(one, "The gate is shut") for one in articles]
    claims = (
        factory.claim(*statements, origins=4),
        factory.claim(*statements[:3], origins=3),
        factory.claim(*statements[:2], origins=1),
        factory.claim(*statements[1:], origins=3, relation=Relation.DIFFER),
    )
    shown = render_text(replace(factory.synopsis(*articles), statements=tuple(statements), claims=claims)).splitlines()
    headings = ["What all 4 origins say", "Where they differ", "What 3 of 4 origins say", "Repeated, but by one origin only"]
    assert [line for line in shown if line in headings] == headings


def test_one_origin_is_said() -> None:
    articles = [factory.article(name, "The gate is shut.") for name in "ab"]
    statements = [factory.statement(one, "The gate is shut") for one in articles]
    story = replace(factory.synopsis(*articles), statements=tuple(statements), claims=(factory.claim(*statements, origins=1),))
    shown = render_text(replace(story, origins=(("a", "o1"), ("b", "o1"))))
    assert "2 articles · 1 origin" in shown
    assert "What all say, of one origin" in shown
    assert "Origin 1: a, b" in shown


def test_many_wordings_are_summed_up() -> None:
    articles = [factory.article(f"a{n:02}", f"Gate {n} is shut.") for n in range(20)]
    statements = [factory.statement(one, one.text[:-1]) for one in articles]
    story = replace(factory.synopsis(*articles), statements=tuple(statements), claims=(factory.claim(*statements, origins=20),))
    assert "also: a06, a07" in render_text(story)
    assert "Gate 19 is shut" not in render_text(story)
    assert "Gate 19 is shut" in render_text(story, details=True)


def test_an_empty_story_is_shown() -> None:
    shown = render_text(factory.synopsis(factory.article("a", "x"), factory.article("b", "y")))
    assert "0 shared claims" in shown
    assert "no date" in shown


def test_long_ids_hang() -> None:
    name = "a-very-long-name-of-a-file-that-somebody-saved-2025-03-04"
    articles = (factory.article(name, "The gate is shut."), factory.article("b", "The gate is shut now."))
    statements = [factory.statement(one, one.text[:-1]) for one in articles]
    shown = render_text(replace(factory.synopsis(*articles), statements=tuple(statements), claims=(factory.claim(statements[1], statements[0]),)))
    assert name in shown
    assert max(map(columns, shown.splitlines())) <= 80
