"""Whole sentences in quote marks that no cue reaches, and signed posts, in texts of our own. Rows: text, then (kind, source, content) found."""

import pytest

from tests.annotate.attributions.test_find import Find, shown

CARRIED = [
    (
        "Mayor Ana Ruiz said: “The harbour is closed.”\n\n“It will open again in May.”",
        [("direct", "Mayor Ana Ruiz", "The harbour is closed … It will open again in May")],
    ),
    (
        "Tomas Berg said the ferry was late.\n\n“We waited for two hours in the rain. Nobody told us a thing.”",
        [
            ("indirect", "Tomas Berg", "the ferry was late"),
            ("direct", "Tomas Berg", "We waited for two hours in the rain. Nobody told us a thing"),
        ],
    ),
    (
        "The gates were shut at noon.\n\n“We waited for two hours in the rain.”",
        [("direct", "", "We waited for two hours in the rain")],
    ),
    (
        "‘We are very glad,’ said Tomas Berg.\n\n‘This is the first ferry in a year.\n\n‘We built it ourselves.’",
        [("direct", "Tomas Berg", "We are very glad … This is the first ferry in a year … We built it ourselves")],
    ),
    (
        "Tomas Berg said the ferry was late. The quay was full.\n\n“The Ferryman's Daughter”",
        [("indirect", "Tomas Berg", "the ferry was late")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CARRIED)
def test_a_quotation_goes_on_after_its_speaker_is_named(find: Find, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = shown(find(text))
    assert [row for row in found if row[2] in {content for _, _, content in expected} or row[0] == "direct"] == expected


POSTS = [
    (
        "The singer spoke up.\n\nI am back on stage in May! We open in “Porta Nova”. https://t.co/abc — Ana Ruiz (@anaruiz) March 3, 2018",
        [("unmarked", "Ana Ruiz", "I am back on stage in May! We open in “Porta Nova”")],
    ),
    (
        "The harbour is shut. — Port Authority (@portnova) 3 May 2018 It opens soon. — Port Authority (@portnova) 4 May 2018",
        [("unmarked", "Port Authority", "The harbour is shut"), ("unmarked", "Port Authority", "It opens soon")],
    ),
    ("The singer — Ana Ruiz (@anaruiz) on the networks — has a large following and sings every night.", []),
]


@pytest.mark.parametrize(("text", "expected"), POSTS)
def test_a_signed_post_is_its_signers(find: Find, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [row for row in shown(find(text)) if row[0] == "unmarked"] == expected
