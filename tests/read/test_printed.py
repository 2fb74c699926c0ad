"""Lines of printed pages to paragraphs."""

from dataclasses import replace

import pytest

from synoptic.read.printed import Row, join_rows, page_rows, spell_out

TALL = 800.0


def rows(*lines: tuple[str, float, float], page: int = 0) -> list[Row]:
    return [Row(text, size, high, page, TALL) for text, size, high in lines]


NARROW = rows(
    ("Linden bridge", 24, 700),
    ("is shut", 24, 672),
    ("By Ann Lee", 12, 640),
    ("4 March 2025", 12, 626),
    ("The mayor closed the Linden bridge", 12, 600),
    ("on Tuesday after engineers found a", 12, 586),
    ("crack.", 12, 572),
    ("It will stay closed for six weeks,", 12, 546),
    ("the city said.", 12, 532),
)


def test_the_lines_of_a_narrow_column_are_joined() -> None:
    printed = join_rows(NARROW)
    assert printed.text.split("\n\n") == [
        "Linden bridge is shut",
        "By Ann Lee",
        "4 March 2025",
        "The mayor closed the Linden bridge on Tuesday after engineers found a crack.",
        "It will stay closed for six weeks, the city said.",
    ]
    assert [printed.text[slice(*span)] for span in printed.headings] == ["Linden bridge is shut"]


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("engineers found con-", "nections that had rusted through", "engineers found connections that had rusted through"),
        ("according to a well-", "known laboratory in Marn city", "according to a well-known laboratory in Marn city"),
        ("engineers found qua\u00ad", "zzles that had rusted through it", "engineers found quazzles that had rusted through it"),
        ("the firm of Smith-", "Jones had built it long ago", "the firm of Smith- Jones had built it long ago"),
    ],
)
def test_a_word_broken_at_the_line_end(above: str, below: str, joined: str) -> None:
    assert join_rows(rows((above, 12, 600), (below, 12, 586))).text == joined


def test_a_sentence_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    printed = join_rows(
        [
            *rows(("The mayor closed the Linden bridge", 12, 114), ("on Tuesday after engineers found a", 12, 100)),
            *rows(("crack in a pier of it.", 12, 700)),
            *rows(("A ferry will run.", 12, 700), page=1),
        ]
    )
    assert printed.text.split("\n\n") == [
        "The mayor closed the Linden bridge on Tuesday after engineers found a crack in a pier of it.",
        "A ferry will run.",
    ]


def test_what_the_browser_prints_at_the_edges_is_left_out() -> None:
    printed = join_rows(
        [
            *rows(("11/22/26, 11:48 PM Linden bridge is shut | The Post", 8, 780)),
            *NARROW,
            *rows(("https://post.example/2025/03/04/bridge 1/1", 8, 17)),
        ]
    )
    assert printed == replace(join_rows(NARROW), address="https://post.example/2025/03/04/bridge")


@pytest.mark.parametrize(("first", "rest", "begun"), [("F", "erries will run all day", "Ferries will"), ("A", "ferry will run all day", "A ferry")])
def test_a_large_first_letter_begins_its_word(first: str, rest: str, begun: str) -> None:
    assert join_rows(rows((first, 40, 575), ("Linden bridge is shut", 24, 700), (rest, 12, 600))).text.split("\n\n")[1].startswith(begun)


def test_a_superscript_breaks_no_sentence() -> None:
    lines = (("The bridge was shut for the first time", 12, 600), ("since 2019, officials of the city said", 12, 580), ("on Tuesday.", 12, 566))
    assert "\n" not in join_rows(rows(*lines)).text


def test_rows_of_a_page() -> None:
    pieces = [("", 12.0, 0.0), ("The ", 12.0, 700.0), ("bridge", 12.2, 700.0), ("1", 8.0, 704.0), ("\n", 12.0, 0.0), ("is shut\n", 12.0, 686.0)]
    assert list(page_rows(pieces, page=3, tall=TALL)) == [Row("The bridge1", 12.0, 700.0, 3, TALL), Row("is shut", 12.0, 686.0, 3, TALL)]


def test_no_rows() -> None:
    assert join_rows([]).text == ""


def test_ligatures_are_letters() -> None:
    assert spell_out("ﬁre, reﬁnery, ﬂames, eﬀort, oﬃce, baﬄe, ﬆ") == "fire, refinery, flames, effort, office, baffle, st"
