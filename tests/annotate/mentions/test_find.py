"""What one article names, describes and points to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.annotate.mentions import find_mentions
from synoptic.annotate.parse import read_closely
from synoptic.model import EntityType, MentionForm
from tests.factory import article


def found(text: str, form: MentionForm) -> set[str]:
    return {mention.text for mention in find_mentions(read_closely(article("a", text))) if mention.form is form}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Polish President Ewa Nowak spoke.", {"Polish President Ewa Nowak", "Ewa Nowak"}),
        ("The mayor met R.K. Dimov of the Ministry of Defence.", {"R.K. Dimov", "Ministry of Defence"}),
        ("She thanked Khaled al-Tarif.", {"Khaled al-Tarif"}),
        ('Friends called Ronald "Ronnie" Marsh.', {'Ronald "Ronnie" Marsh'}),
        ("The General Prosecutor's Office in Poland declined.", {"General Prosecutor's Office", "Poland"}),
        ("BROD, Aug. 18 (Lipa Press) - A bridge fell.", {"BROD", "Lipa Press"}),
        ("It rained on Monday in May.", set()),
        ("COLD SPELL Farmers fear the frost in spring.", set()),
        ("She said: “Grown men wept.”", set()),
        ("He spoke to NATO and NBC NEWS in Brod.", {"NATO", "NBC NEWS", "Brod"}),
        ("She won a prize for “The Age of Small Rivers” in Brod.", {"The Age of Small Rivers", "Brod"}),
        ("He was taken into the Hall of Fame by the Court of Appeal.", {"Hall of Fame", "Court of Appeal"}),
        ("They wept for Bruno M. Pike in Brod.", {"Bruno M. Pike", "Brod"}),
        ("It is named after Ivan Luther King Jr. of Brod.", {"Ivan Luther King Jr.", "Brod"}),
        ("He pitched in the Major Leagues.", {"Major Leagues"}),
        ("She was named Rookie of the Year by La Volara.", {"Rookie of the Year", "La Volara"}),
        ("Traces of DNA were found by a CT scan.", set()),
        ("It begins at 1:10 p.m. Eastern, by a 4K TV.", set()),
        ("It rose on Nov. 6 by 3 percent.", set()),
    ],
)
def test_names(text: str, names: set[str]) -> None:
    assert names <= found(text, MentionForm.NAME)
    if not names:
        assert not found(text, MentionForm.NAME)


@pytest.mark.parametrize("text", ["“We are all very glad,” she said.", 'They call Ronald "Iron Horse" Marsh a friend.', "She met the Mayor of Brod."])
def test_what_is_said_or_held_is_no_title(text: str) -> None:
    assert not found(text, MentionForm.NAME) & {"We are all very glad", "Iron Horse", "Mayor of Brod"}


@pytest.mark.parametrize(
    ("heading", "body", "name", "none"),
    [
        ("Halvor Seizes Ship Of Brod Port Council", "Halvor seized a ship on Monday. The ship is small.", "Brod Port Council", "Ship"),
        ("Ana Kovac Tells Of Fear And Hope", "She had hope. Ana Kovac told of her fear on Monday.", "Ana Kovac", "Hope"),
        ("Will Marsh Wins Brod Vote", "Mr. Marsh will be mayor of Brod: he wins a vote on Monday.", "Marsh", "Vote"),
    ],
)
def test_a_heading_s_capitals_make_no_names(heading: str, body: str, name: str, none: str) -> None:
    names = found(f"{heading}\n\n{body}", MentionForm.NAME)
    assert name in names
    assert not any(none in other for other in names)


@pytest.mark.parametrize(
    ("text", "descriptions"),
    [
        ("The President of Poland, Ewa Nowak, spoke.", {"The President of Poland"}),
        ("The press service of the port said so.", {"The press service of the port"}),
        ("He fears the war in Ukraine.", {"the war in Ukraine"}),
        ("Polish President Ewa Nowak spoke.", {"Polish President"}),
        ("The prosecutor's office declined.", {"The prosecutor's office"}),
        ("The country's search and rescue agency said so.", {"The country's search and rescue agency"}),
        ("She praised the most complex and costly mission of Poland.", {"the most complex and costly mission of Poland"}),
    ],
)
def test_descriptions(text: str, descriptions: set[str]) -> None:
    assert descriptions <= found(text, MentionForm.DESCRIPTION)


def test_an_office_s_prosecutor_is_nobody() -> None:
    assert "The prosecutor" not in found("The prosecutor's office declined.", MentionForm.DESCRIPTION)


def test_pronouns_have_types() -> None:
    mentions = find_mentions(read_closely(article("a", "She said it was his.")))
    assert [(mention.text, mention.type) for mention in mentions if mention.form is MentionForm.PRONOUN] == [
        ("She", EntityType.PERSON),
        ("it", EntityType.OTHER),
        ("his", EntityType.PERSON),
    ]


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_mentions_within_it(text: str) -> None:
    reading = read_closely(article("a", text))
    for mention in find_mentions(reading):
        assert text[mention.span.start : mention.span.end] == mention.text
        assert mention.text
        assert 0 <= mention.head < len(reading.tokens)
