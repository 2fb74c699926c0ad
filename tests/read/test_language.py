"""The language of a text."""

import pytest

from synoptic.read.language import detect_language, normal_language

TEXTS = (
    ("en", "The president said on Monday that he would go to the summit with his ministers, and that the talks would not be easy for them."),
    ("no", "Statsministeren sa mandag at hun vil reise til toppmøtet for å snakke om krigen som har vart i to år. Det er for tidlig å si mer."),
    ("nl", "De president heeft maandag gezegd dat hij van plan is om naar de top te gaan. Het is de eerste keer in drie jaar dat de landen praten."),
    (
        "ru",
        "Президент заявил, что поедет на саммит с министрами и что переговоры будут долгими, потому что от них зависит многое. Он готов.",
    ),
)


@pytest.mark.parametrize(("code", "text"), TEXTS)
def test_detect_language(code: str, text: str) -> None:
    assert detect_language(text) == code


def test_too_short() -> None:
    assert detect_language("Hello there.") is None


@pytest.mark.parametrize(("tag", "code"), [("en-GB", "en"), ("EN_us", "en"), ("ru", "ru"), ("english", None), ("", None)])
def test_normal_language(tag: str, code: str | None) -> None:
    assert normal_language(tag) == code
