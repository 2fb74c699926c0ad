import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.render.safe import clip, columns, visible
from tests.factory import HOSTILE

UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Jana Kovár", "Jana Kovár"),
        ("two\n lines\tand \u00a0 gaps ", "two lines and gaps"),
        ("\x1b[2J", "\\x1b[2J"),
        ("\x9b31m", "\\x9b31m"),
        ("gpj\u202eexe", "gpj\\u202eexe"),
        ("\u200fעברית", "\\u200fעברית"),
        ("zero\u200bwidth and soft\u00adhyphen", "zerowidth and softhyphen"),
        ("\U000e0041tag", "\\U000e0041tag"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # Persian is not written without its joiners
        ("Việt Nam", "Việt Nam"),
        ("half \ud800", "half \\ud800"),
        ("", ""),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text() | st.sampled_from(HOSTILE))
def test_nothing_unseen_is_left(text: str) -> None:
    shown = visible(text)
    assert not any(unicodedata.category(character) in UNSEEN for character in shown if character not in "\u200c\u200d")
    assert visible(shown) == shown


def test_piled_marks_are_cut() -> None:
    assert len(visible("e" + "\u0301" * 500)) < 10


@given(st.text(max_size=80), st.integers(4, 40))
def test_clip_keeps_the_bound_and_the_start(text: str, most: int) -> None:
    cut = clip(text, most)
    assert len(cut) <= most
    assert cut == text or (cut.endswith(" …") and text.startswith(cut[:-2]))


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("漢字", 4), ("e\u0301", 1), ("", 0)])
def test_columns(text: str, width: int) -> None:
    assert columns(text) == width
