"""Where a sentence ends behind an hour: "8:05 p.m. Firemen" are two, "8:05 p.m. Tuesday" is one."""

import pytest

from synoptic.model import Span
from synoptic.text.paragraphs import sentences


@pytest.mark.parametrize(
    "text",
    [
        "The valve was shut at 8:05 p.m. | Fire chief Aune said otherwise.",
        "The dam burst at about 4.20 a.m. | Within minutes the water rose.",
        "The ferry sailed at 7 a.m. | It had waited for the mail.",
        "At 10 a.m. Marshal Kolga will review the troops.",
        "On Monday at 7 p.m. Norgas shut the valve.",
        "A vigil is held at 7 p.m. Tuesday in the old church.",
        "It left at 11:36 a.m. PST, the airline said.",
        "It left at 11:36 a.m. London time, the airline said.",
        "The price fell at 9:34 a.m. New York. | Others rose.",
        "The 8 p.m. Norgas briefing was short.",
        "It closed at 9 p.m. Nov. 3, 2016.",
    ],
)
def test_an_hour_ends_a_sentence_unless_what_follows_is_its_own(text: str) -> None:
    whole = text.replace(" | ", " ")
    assert [whole[start:end] for start, end in sentences(whole, Span(0, len(whole)))] == text.split(" | ")


@pytest.mark.parametrize(
    "text",
    [
        "The hold was full.|The crew slept.",
        'The hold was full, he said.|"We slept on deck."',
        '"We slept on deck."|He shrugged.',
        "“We slept on deck.”|He shrugged.",
        "Write to Harbour.Com or look at example.Net for berths.",
        "The file was named Berths.Txt.",
    ],
)
def test_a_lost_blank_still_parts_two_sentences(text: str) -> None:
    whole = text.replace("|", "")
    assert [whole[start:end] for start, end in sentences(whole, Span(0, len(whole)))] == text.split("|")
