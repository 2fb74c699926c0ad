"""Whom "she said" stands for: who spoke before, however long the quotation between; who speaks on under a description."""

import pytest

from tests.link.speech.test_sources import speakers


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (  # sentences of a quotation are no distance
            "Bo Tamm took photographs. Ana Ruiz left the ferry. “It was dark. The deck shook. Nobody told us a thing. We waited,” she said.",
            "Ana Ruiz",
        ),
        (  # whom only the quotation names is far off
            "Pavel Rehn posted a message on Sunday. “The captain ran for the bridge and the mate fell,” Rehn wrote. He said he would sue the line.",
            "Pavel Rehn",
        ),
        (  # a surname in s is no plural
            "Pavel Harens retired on Monday. Harens said he had told his son Jon. Harens fell ill last year. He said the team had been kind.",
            "Pavel Harens",
        ),
        (  # the subject of the sentence before that of a clause in it
            "Jon Rehn said he was ready. When Pavel Tamm had to leave the team, Rehn led it to the final. He said he would stay in Lipa.",
            "Jon Rehn",
        ),
        ("Jon Rehn, who was on the tram, said it slid for ten seconds. The carpet fitter said nobody was hurt.", "Jon Rehn"),
        ("Jon Rehn said the tram slid for ten seconds. The mayor said nobody was hurt.", None),
        ("A carpet fitter was on the tram. Jon Rehn said it slid for ten seconds. The carpet fitter said nobody was hurt.", None),
    ],
)
def test_who_spoke_before_speaks_on(text: str, last: str | None) -> None:
    found = speakers(text)[-1]
    assert found == last if last else found != "Jon Rehn"


def test_whom_she_stood_for_is_no_he() -> None:
    found = speakers("Dr. Vanterpool met her guard on Monday. She said the wall was new. Her guard and Vanterpool left. He said the wall was old.")
    assert found[0] == "Vanterpool" != found[1]
