"""What somebody sees who types a name into Python's prompt."""

from tests.factory import bridge_story


def test_a_synopsis_shows_itself_in_one_line() -> None:
    assert repr(bridge_story()) == "<Synopsis 'Orvelle bridge closed after crack is found': 3 articles, 2 origins, 3 shared claims>"


def test_an_article_does_not_pour_out_its_text() -> None:
    shown = repr(bridge_story().articles[0])
    assert "Orvelle Herald" in shown
    assert "Engineers found a crack" not in shown
