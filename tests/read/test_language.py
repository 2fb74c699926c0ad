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


SHORT = (
    ("zh", "市长星期二关闭了大桥。"),
    ("zh", "市长星期二关闭了大桥。" * 40),
    ("ja", "市長は火曜日に橋を閉鎖した。"),
    ("ko", "시장이 화요일에 다리를 폐쇄했다."),
    ("he", "ראש העיר סגר את הגשר ביום שלישי."),
    ("uk", "Мер закрив міст у вівторок."),
    ("ar", "أغلق رئيس البلدية الجسر يوم الثلاثاء."),
    ("el", "Ο δήμαρχος έκλεισε τη γέφυρα την Τρίτη."),
    ("da", "Borgmesteren lukkede broen tirsdag. Den vil være lukket i seks uger."),
    ("hu", "A polgármester kedden lezárta a hidat."),
    ("es", "El alcalde cerró el puente el martes."),
)


@pytest.mark.parametrize(("code", "text"), SHORT)
def test_a_sentence_or_two_in_another_language(code: str, text: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "Linden bridge shut",
        "Mayor Jana Kovar closed Linden bridge Tuesday.",
        "President Vučić received Serbian ambassador Šormaz.",
        "Bundeskanzler Scholz visits Nordrhein-Westfalen.",
        "Real Madrid beat Borussia Dortmund 2-0.",
        "Police free 21 captive schoolgirls amid talks.",
        "The mayor, Wáng Lì (王丽), shut it.",
        "Straßenbahn",
        "12 345 – 67",
        "",
    ],
)
def test_a_short_text_that_may_be_english(text: str) -> None:
    assert detect_language(text) is None


TAGS = (
    ("en-GB", "en"),
    ("EN_us", "en"),
    ("ru", "ru"),
    ("eng", "en"),
    ("zh-Hant-TW", "zh"),
    ("en-US,en;q=0.9", "en"),
    ("english", None),
    ("und", None),
    ("", None),
)


@pytest.mark.parametrize(("tag", "code"), TAGS)
def test_normal_language(tag: str, code: str | None) -> None:
    assert normal_language(tag) == code
