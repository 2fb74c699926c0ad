"""What of its sentence is shown around a statement."""

from dataclasses import replace

import pytest

from synoptic.model import Synopsis
from synoptic.render.as_markdown import render_markdown
from synoptic.render.as_text import render_text
from synoptic.render.html import render_html
from synoptic.render.lookup import look_up
from synoptic.render.surroundings import reads_alone
from tests import factory

TEXT = (
    "The crew became aware on Tuesday night that a passenger had the wrong ticket. They flew on, tired, in an attempt to reach the coast. "
    "On the next morning (when it was still raining) “they slept”, said Ada Renn, whose report, read aloud to the harbour committee "
    "and to the widows of Marn, fills nine pages of close handwriting. Bells rang."
)
ONE = factory.article("a", TEXT)
TWO = factory.article("b", "The crew were told that a passenger had the wrong ticket.")


def story(words: str) -> Synopsis:
    """A story in which one claim holds these words and some of another article."""
    told = factory.statement(ONE, words), factory.statement(TWO, "that a passenger had the wrong ticket")
    return replace(factory.synopsis(ONE, TWO), statements=told, claims=(factory.claim(*told),))


def around(words: str) -> tuple[str, str]:
    """What is shown around these words."""
    synopsis = story(words)
    return look_up(synopsis).around.get(synopsis.statements[0].id, ("", ""))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("that a passenger had the wrong ticket", ("The crew became aware on Tuesday night ", ".")),
        ("to reach the coast", ("They flew on, tired, in an attempt ", ".")),
        ("They flew on, tired, in an attempt", ("", " to reach the coast.")),  # leads on
        ("The crew became aware on Tuesday night", ("", " that a passenger had the wrong ticket.")),
        ("Bells rang", ("", "")),  # nothing else stands in its sentence
        ("reach the coast", ("They flew on, tired, in an attempt to ", ".")),
        ("On the next morning (when it was still raining) “they slept”, said Ada Renn", ("", "")),
    ],
)
def test_what_cannot_be_read_alone_has_its_sentence_around_it(words: str, shown: tuple[str, str]) -> None:
    found = around(words)
    assert found == (shown[0], "" if shown[1] == "." else shown[1])


def test_a_long_sentence_is_cut_between_words() -> None:
    before, behind = around("whose report")
    assert before == "… morning (when it was still raining) “they slept”, said Ada Renn, "
    assert behind.endswith("…")
    assert TEXT.count(behind[:-2].rstrip()) == 1


def test_what_no_claim_holds_and_nobody_alone_says_has_none() -> None:
    synopsis = replace(story("to reach the coast"), claims=())
    assert not look_up(synopsis).around


def test_a_part_of_a_sentence_that_one_article_alone_says_stands_in_it() -> None:
    synopsis = story("to reach the coast")
    alone = replace(synopsis, claims=(), alone=(("a", (synopsis.statements[0].id,)),))
    assert look_up(alone).around
    shared = factory.statement(ONE, "They flew on, tired")
    parted = replace(alone, statements=(shared, *alone.statements), claims=(factory.claim(shared, synopsis.statements[1]),))
    assert "They flew on, tired, in an attempt ‹to reach the coast›" in render_text(parted, width=200)


def test_it_is_told_apart_from_the_statement() -> None:
    synopsis = story("to reach the coast")
    assert "They flew on, tired, in an attempt ‹to reach the coast›" in render_text(synopsis, width=200)
    assert "in an attempt\x1b[0m to reach the coast" in render_text(synopsis, width=200, colour=True)
    assert "in an attempt ‹to reach the coast›" in render_markdown(synopsis)
    assert '<span class="around">They flew on, tired, in an attempt </span>to reach the coast' in render_html(synopsis)


HUNG = "The dive was the worst the two old men could ever remember having made. Ada Renn said the two old men had made it before noon on Monday."


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("the two old men could ever remember having made", "The dive was the worst "),
        ("the two old men had made it before noon on Monday", ""),  # behind the cue of what is said
    ],
)
def test_a_clause_that_hangs_on_a_word_has_its_sentence_around_it(words: str, before: str) -> None:
    one = factory.article("a", HUNG)
    told = factory.statement(one, words), factory.statement(TWO, "that a passenger had the wrong ticket")
    said = factory.attribution(one, "the two old men had made it before noon on Monday", source="Ada Renn", cue="said")
    synopsis = replace(factory.synopsis(one, TWO), statements=told, claims=(factory.claim(*told),), attributions=(said,))
    assert look_up(synopsis).around.get(told[0].id, ("", ""))[0] == before


def test_a_clause_with_a_subject_of_its_own_reads_alone() -> None:
    whole = factory.statement(ONE, "They flew on, tired, in an attempt")
    assert reads_alone(replace(whole, predicate=1, tokens=(0, 1, 2)))
    assert not reads_alone(replace(whole, predicate=0, tokens=(0, 1, 2)))  # opens with its verb
    assert not reads_alone(factory.statement(ONE, "Bells rang"))


def test_the_page_quotes_clauses_of_one_sentence_together() -> None:
    told = [factory.statement(ONE, words) for words in ("They flew on", "to reach the coast")]
    other = factory.statement(TWO, "that a passenger had the wrong ticket")
    synopsis = replace(factory.synopsis(ONE, TWO), statements=(*told, other), claims=(factory.claim(*told, other),))
    assert 'They flew on<span class="around">, tired, in an attempt </span>to reach the coast' in render_html(synopsis)


def test_the_mark_of_an_entry_of_a_list_is_no_part_of_its_sentence() -> None:
    one = factory.article("a", "What we know\n\n- Its speed was high, says the harbour board.")
    told = factory.statement(one, "Its speed was high"), factory.statement(TWO, "that a passenger had the wrong ticket")
    synopsis = replace(factory.synopsis(one, TWO), statements=told, claims=(factory.claim(*told),))
    assert look_up(synopsis).around.get(told[0].id, ("", ""))[0] == ""
