"""Forms, players, slideshows and notes of rights that lie in an article's text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.model import Span
from synoptic.read.glued import find_glued
from synoptic.read.panels import find_messages, message_kind, panel_kind

MESSAGES = (
    ("Invalid e-mail address.", "prompt"),
    ("Please re-type it.", "prompt"),
    ("Please confirm that you’re not a robot.", "prompt"),
    ("You must choose a newsletter to continue.", "prompt"),
    ("Thanks for signing up!", "prompt"),
    ("You are already subscribed to this mailing list.", "prompt"),
    ("You consent to receive offers from the Harbour Post and its partners.", "prompt"),
    ("Browse all our newsletters.", "prompt"),
    ("Sign up for our weekly harbour briefing.", "prompt"),
    ("Do you have a story for the Post's news desk?", "prompt"),
    ("Call our newsdesk on 0555 100 200.", "prompt"),
    ("Follow her on Mastodon.", "prompt"),
    ("This video is not available in your country.", "other"),
    ("All rights reserved.", "metadata"),
    ("Copyright © 2024 Harbour Media.", "metadata"),
    ("This material may not be republished or redistributed.", "metadata"),
    ("Any reproduction without written permission is an offence.", "metadata"),
    ("Earlier versions of this story gave a wrong age for the captain.", "metadata"),
    ("This article has been updated with the mayor’s reply.", "metadata"),
    ("(Reporting by Ana Roy in Marsk; please credit the Harbour Fund.", "metadata"),
    ("Please try again later.", "hint"),
    ("Every weekday, the harbour to your inbox.", "hint"),
    ("Lia Morten is a columnist for the Harbour Post.", "hint"),
)
NEWS = (
    "The address turned out to be invalid.",
    "You must register to vote by 9 October.",
    "Officials said an error had occurred in the count.",
    "The vessel entered the bay without prior permission.",
    "The report may not be published until the trial ends.",
    "Millions follow her on Instagram.",
    "The minister thanked them for their work.",
    "Copyright law has not changed since 1988.",
    "The singer sued over the copyright of 12 songs.",
    "An earlier version of the bill exempted farms.",
    "The transcripts were provided by the court.",
    "The video has been watched two million times.",
    "“Thank you for subscribing,” read the message to the victims.",
    "He urged residents to sign up for alerts.",
    "Views differ on what is expressed in the treaty.",
)
PANELS = (
    (
        (
            "Harbour Letters Sign up Please prove you are not a robot. Invalid e-mail. Please re-enter. "
            "You agree to receive updates and offers from Harbour Media. Thank you for signing up. Something went wrong. See all our newsletters."
        ),
        "prompt",
    ),
    ("Newsletter What the ferries do. And why they are late. Please verify you're not a robot. You are now subscribed to this newsletter.", "prompt"),
    ("We pay for stories! Do you have a tip for us to share with readers? Email us at desk@post.example. We pay for videos too.", "prompt"),
    ("Transcripts are created under deadline by a contractor. Accuracy and availability may vary.", "metadata"),
    ("Lia Morten is a columnist for the Harbour Post. Follow her @liamorten", "prompt"),
    ("JUST WATCHED How the ferry was raised Replay More Videos ... MUST WATCH How the ferry was raised 02:11", "caption"),
    ("Photos: The ferry Hide Caption 1 of 9 Photos: The ferry Divers at the wreck. Hide Caption 2 of 9 Photos: The ferry A life jacket.", "caption"),
    ("3 of 12 Full Screen Autoplay Close A crane lifts the bow. View Photos", "caption"),
)
PROSE = (
    "The ministers met in Marsk. They must watch the price of grain. Nobody spoke.",
    "The platform turned off Autoplay. Full Screen stayed as it was, the company said.",
    "Mute swans are back on the lake, where nine of 12 nests were empty a year ago.",
    "Copyright reform was voted down. The views of the chamber are split.",
    "The firm’s site told buyers: “Invalid email address. Please re-enter. Please try again later.” Few did.",
    "Jo Hart was a reporter for the Post. She died in the ferry.",
)


@pytest.mark.parametrize(("sentence", "kind"), MESSAGES)
def test_messages(sentence: str, kind: str) -> None:
    assert message_kind(sentence) == kind


@pytest.mark.parametrize("sentence", NEWS)
def test_news_is_no_message(sentence: str) -> None:
    assert message_kind(sentence) is None


@pytest.mark.parametrize(("paragraph", "kind"), PANELS)
def test_panels(paragraph: str, kind: str) -> None:
    assert panel_kind(paragraph) == kind


@pytest.mark.parametrize("paragraph", PROSE)
def test_prose_is_no_panel(paragraph: str) -> None:
    assert panel_kind(paragraph) is None
    assert not list(find_messages(paragraph, Span(0, len(paragraph))))


def cut(paragraph: str) -> list[str]:
    return [paragraph[slice(*noise.span)] for noise in find_glued(paragraph, Span(0, len(paragraph)))]


FERRY = "The ferry sank off Marsk with 40 people aboard, and the harbour was closed for the night."


@pytest.mark.parametrize(
    "panel",
    [
        "Please verify you're not a robot. Invalid email address. Please try again later. See all our newsletters.",
        "(Writing by Ana Roy; Please credit the Harbour Fund, which pays for reports on the sea. Visit fund.example to read them.)",
        "This article has been updated with the reply of the owner of the ferry to questions about the night on which it left Marsk.",
    ],
)
def test_a_panel_behind_text_is_cut_alone(panel: str) -> None:
    assert " ".join(cut(f"{FERRY} {panel}")) == panel


def test_a_form_within_text_is_cut_alone() -> None:
    form = "Please verify you're not a robot. Invalid email address. Thank you for subscribing."
    assert cut(f"{FERRY} {form} {FERRY}") == [form]


def test_one_message_within_text_stays() -> None:
    assert not cut(f"{FERRY} You can unsubscribe. {FERRY}")


@given(st.text(max_size=400))
def test_never_raises(text: str) -> None:
    panel_kind(text)
    for noise in find_messages(text, Span(0, len(text))):
        assert 0 <= noise.span.start < noise.span.end <= len(text)


@pytest.mark.parametrize(
    "line", ["Hide Caption " * 60_000, "Please re-enter. " * 20_000 + "“", "x" * 400_000, "you must select " * 30_000, "1 of 2 " * 60_000]
)
def test_long_lines_take_no_longer_than_their_length(line: str) -> None:
    panel_kind(line)
    list(find_messages(line, Span(0, len(line))))
