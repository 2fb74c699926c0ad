"""Whose verb a cue is, where another noun stands nearer."""

import pytest

from tests.annotate.attributions.conftest import Find


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The women who were robbed during a parade in the square by the church in front of Lipa's town hall told how they had lost their phones.",
            "The women who were robbed during a parade in the square by the church in front of Lipa's town hall",
        ),
        ("An aid worker who saw the children after their release said all but two were ill.", "An aid worker"),
        ("The ferry sank after what Norvara says was a collision with a barge.", "Norvara"),
        ("The match was stopped with some players, including the captain, claiming the field was too wet.", "some players, including the captain"),
        ("The Gazette quoted Ana Ruiz as saying the dam was safe.", "Ana Ruiz"),
        ("“It is the end of the quarry,” the paper quoted the mayor as saying.", "the mayor"),
        ("According to police chief Ana Ruiz, two men and a woman fled over the wall.", "police chief Ana Ruiz"),
        ("Minister Ruiz denied that the nine sailors were exchanged for prisoners, saying “this is no swap.”", "Minister Ruiz"),
        ("Ana Ruiz, head of the water board in Lipa, told reporters that the dam was safe.", "Ana Ruiz, head of the water board in Lipa"),
        ("LIPA, Norvara — Ana Ruiz said the dam was safe.", "Ana Ruiz"),
        ("The mayor's spokesman said the dam was safe.", "The mayor's spokesman"),
    ],
)
def test_the_subject_is_the_source(find: Find, text: str, source: str) -> None:
    reading, attributions = find(text)
    assert source in [reading.text(attribution.source) for attribution in attributions if attribution.source]


def test_who_says_one_thing_says_the_other(find: Find) -> None:
    reading, attributions = find("Dana Ekman says Jon Ruiz called her after she wrote that Berg refused it and says she wants people to know.")
    assert [reading.text(attribution.source) for attribution in attributions if attribution.source].count("Dana Ekman") > 1
