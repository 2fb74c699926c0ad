import pytest

from synoptic.align import align_statements
from synoptic.align.reasons import Word, say_shared
from tests.align.story import laid


def _words(marked: str) -> list[Word]:
    """Words of a side, rarer the longer; a capital makes a name."""
    return [Word(word.lower(), word, float(len(word)), (n, n + 1), word[0].isupper()) for n, word in enumerate(marked.split())]


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        (("Southern Arc has a pipe", "the pipe of Southern Arc"), "both have: “Southern Arc”, pipe"),
        (("Southern Arc", "an Arc in the Southern sea"), "both have: “Southern”, “Arc”"),  # no name of two words in the other
        (("25 ships", "25 boats"), "both have: 25"),
        (("ships sank", "boats burned"), ""),
        (("ships sank", "ships burned", "three ships"), "all 3 have: ships"),
        (("ships sank", "ships burned", "boats drifted"), "at least two have: ships"),
        (("ships ships ships", "ships"), "both have: ships"),
        (("a bb ccc dddd eeeee ffffff", "a bb ccc dddd eeeee ffffff"), "both have: ffffff, eeeee, dddd, ccc, bb"),  # the rarest five
        (("x" * 50, "x" * 50), ""),
        ((), ""),
    ],
)
def test_what_is_shared_is_said_rarest_first(sides: tuple[str, ...], expected: str) -> None:
    assert say_shared([_words(side) for side in sides]) == expected


def test_a_pronoun_shares_the_name_as_the_other_article_writes_it() -> None:
    he, name = Word("word dahl", "", 2.0, (0, 1)), Word("word dahl", "Dahl", 2.0, (3, 4), name=True)
    assert say_shared([[he], [name]]) == "both have: “Dahl”"
    assert say_shared([[he], [he]]) == ""


def test_the_reason_stands_in_the_articles() -> None:
    story = laid(
        "The Southern Arc pipeline will carry 25 million tonnes a year, minister Ada Wray said.",
        "Ada Wray announced that 25 million tonnes a year would flow through the Southern Arc pipeline.",
    )
    shown = [word.strip("“”") for alignment in align_statements(story).joined for word in alignment.why.partition(": ")[2].split(", ")]
    assert {"Southern Arc", "25 million", "pipeline"} <= set(shown)
    assert all(any(word in annotated.article.text for annotated in story.articles) for word in shown)
