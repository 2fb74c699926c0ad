"""What is found in sentences of our own, form by form. Each row: text, kind, source, what stands in the content."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from synoptic.annotate.attributions.find import find_attributions
from synoptic.model import Act, Attribution, Reading

Read = Callable[[str], Reading]
Find = Callable[[str], tuple[Reading, tuple[Attribution, ...]]]


def said(reading: Reading, attribution: Attribution) -> str:
    return " … ".join(reading.text(span) for span in attribution.content)


def holds(found: tuple[Reading, tuple[Attribution, ...]], kind: str, source: str | None, content: str) -> bool:
    reading, attributions = found
    return any(
        attribution.kind == kind
        and said(reading, attribution) == content
        and (attribution.source is None if source is None else attribution.source is not None and reading.text(attribution.source) == source)
        for attribution in attributions
    )


def shown(found: tuple[Reading, tuple[Attribution, ...]]) -> list[tuple[str, str, str]]:
    reading, attributions = found
    return [(str(a.kind), reading.text(a.source) if a.source else "", said(reading, a)) for a in attributions]


FORMS = [
    ("Some 300 people came, according to police; the union counted a thousand.", "indirect", "police", "Some 300 people came"),
    ("More than 40 officials say the bridge is unsafe.", "indirect", "More than 40 officials", "the bridge is unsafe"),
    ("More people died than in 2003, officials say.", "indirect", "officials", "More people died than in 2003"),
    ("Despite what he had heard, the minister said the bridge was safe.", "indirect", "the minister", "the bridge was safe"),
    ('"The harbour will open on Monday," Mayor Ana Ruiz said.', "direct", "Mayor Ana Ruiz", "The harbour will open on Monday"),
    ("''The harbour will open on Monday,'' said Ana Ruiz.", "direct", "Ana Ruiz", "The harbour will open on Monday"),
    ("“We are tired,” said Tomas Berg. “We want to go home.”", "direct", "Tomas Berg", "We are tired … We want to go home"),
    ("The minister said that the harbour would open on Monday.", "indirect", "The minister", "that the harbour would open on Monday"),
    ("The minister said the harbour would open on Monday.", "indirect", "The minister", "the harbour would open on Monday"),
    ("The harbour would open on Monday, the minister said.", "indirect", "the minister", "The harbour would open on Monday"),
    ("According to the port authority, nine ships were damaged.", "indirect", "the port authority", "nine ships were damaged"),
    (
        'The mayor said that it "was ready to take all the steps that the law of the land allows".',
        "mixed",
        "The mayor",
        'that it "was ready to take all the steps that the law of the land allows"',
    ),
    ("The bank sees the deal as a threat.", "indirect", "The bank", "the deal as a threat"),
    ("The mine said it was safe but insisted that the inspectors were wrong.", "indirect", "The mine", "it was safe"),
    ('The minister called the strike "a gift to our rivals".', "mixed", "The minister", 'the strike "a gift to our rivals"'),
    ("The union accused the company of lying to its workers.", "indirect", "The union", "the company of lying to its workers"),
    ("The bishop called for an end to the violence.", "indirect", "The bishop", "for an end to the violence"),
    ("The price, as the trader noted, will be 40 dollars.", "indirect", "the trader", "The price … will be 40 dollars"),
    ("It was not for the court, she stressed, to say so.", "indirect", "she", "It was not for the court … to say so"),
    ("The engine failed, who knows why, and his lawyer claimed that he was innocent.", "indirect", "his lawyer", "that he was innocent"),
    ('“The harbour is closed," said Tomas Berg. “We want to go home.”', "direct", "Tomas Berg", "The harbour is closed … We want to go home"),
    (
        "The minister was short. Ana Ruiz: “The harbour is closed and it will stay closed.”",
        "direct",
        "Ana Ruiz",
        "The harbour is closed and it will stay closed",
    ),
    (
        "PORTA NOVA, Sept 3 (Newswire) - The harbour board cut its fees and warned that more cuts would come.",
        "indirect",
        "The harbour board",
        "that more cuts would come",
    ),
    ("UPDATE 2-Harbour board says fees will fall\nThe fees are high.", "indirect", "Harbour board", "fees will fall"),
    (
        "By Tuesday night the water had reached nine villages in the north, district chief Tomas Berg told the Gazette.",
        "indirect",
        "district chief Tomas Berg",
        "By Tuesday night the water had reached nine villages in the north",
    ),
    (
        "The bridge is due to open at noon on Friday, the region's transport chief, Ana Ruiz, told reporters.",
        "indirect",
        "the region's transport chief, Ana Ruiz",
        "The bridge is due to open at noon on Friday",
    ),
    ("“The bridge is old and it should be closed.”― Ana Ruiz Berg", "direct", "Ana Ruiz Berg", "The bridge is old and it should be closed"),
    ("The plan, which Petrov hopes to see approved in May, is old.", "indirect", "Petrov", "to see approved in May"),
    ("Harbour to close for a week – Ministry\nThe harbour is old.", "indirect", "Ministry", "Harbour to close for a week"),
    (
        '"The tunnel will stay closed for weeks," Ana Ruiz, head of the rail service, revealed on Tuesday.',
        "direct",
        "Ana Ruiz, head of the rail service",
        "The tunnel will stay closed for weeks",
    ),
    ('"I lost everything," sobs Ana K. outside the school.', "direct", "Ana K.", "I lost everything"),
    ('"It was like the end of the world," gasps Ivo Lem, 44, a baker.', "direct", "Ivo Lem, 44, a baker", "It was like the end of the world"),
    (
        "The tunnel will stay closed for weeks, Ana Ruiz, head of the service, disclosed last night.",
        "indirect",
        "Ana Ruiz, head of the service",
        "The tunnel will stay closed for weeks",
    ),
    (
        "Nothing was left of the bridge, recalled the mayor, Ana Ruiz, in the council chamber.",
        "indirect",
        "the mayor, Ana Ruiz",
        "Nothing was left of the bridge",
    ),
    ("“They will not listen,” said Tarnex's chief engineer, Ivo Lem.", "direct", "Tarnex's chief engineer, Ivo Lem", "They will not listen"),
    ("“They will not listen,” Ivo Lem, who leads the union, said.", "direct", "Ivo Lem, who leads the union", "They will not listen"),
    ("In the view of the union, the new rota breaks the contract.", "indirect", "the union", "the new rota breaks the contract"),
    ("The ship, by the captain's account, had left harbour without lights.", "indirect", "the captain", "The ship … had left harbour without lights"),
    ("By Ruiz's own account, the ship had left harbour without lights.", "indirect", "Ruiz", "the ship had left harbour without lights"),
    ("The fees have doubled in a year. So says a study by the union.", "indirect", "a study by the union", "The fees have doubled in a year"),
]


@pytest.mark.parametrize(("text", "kind", "source", "content"), FORMS)
def test_forms(find: Find, text: str, kind: str, source: str | None, content: str) -> None:
    found = find(text)
    assert holds(found, kind, source, content), shown(found)


UNMARKED = [
    (
        "I spoke with the miners this morning. They have not been paid since May. We will not forget them, Petrov said.",
        "I spoke with the miners this morning. They have not been paid since May. We will not forget them",
    ),
    (
        "The captain was angry. I understand that people are tired, but we had no choice, she said yesterday.",
        "I understand that people are tired, but we had no choice",
    ),
    ("Not a chance, says Tomas Berg.", "Not a chance"),
    ("It was no easy year. We are glad that it is over, Petrov said.", "It was no easy year. We are glad that it is over"),
    (
        "At five in the morning steam rose above the roofs of the old tannery. We have worked here all our lives, says Tomas Berg.",
        "We have worked here all our lives",
    ),
    ("A farce from the start, Petrov said on the steps. We do not accept it.", "A farce from the start … We do not accept it"),
    ("For Olaf Lund, 71, the wait goes on. Twice his appeal was put off. I no longer count the days, he says.", "I no longer count the days"),
]


@pytest.mark.parametrize(("text", "content"), UNMARKED)
def test_speech_without_marks_is_whole(find: Find, text: str, content: str) -> None:
    reading, attributions = find(text)
    assert (content,) in {(said(reading, a),) for a in attributions if a.kind == "unmarked"}, shown((reading, attributions))


def test_the_verb_is_the_cue_of_what_is_said_in_a_statement(find: Find) -> None:
    reading, attributions = find('"The ferry will not sail this week, and nobody knows why," Ana Ruiz said in a statement on Monday.')
    assert [reading.text(a.cue) for a in attributions if a.cue] == ["said"]


def test_our_town_is_no_speech(find: Find) -> None:
    reading, attributions = find("The strike cost our town dear. The ferry will sail again on Monday, the company reported.")
    assert [said(reading, a) for a in attributions] == ["The ferry will sail again on Monday"]


SILENT = [
    "The firm declined to comment on the report.",
    "The mine has been shut since October, whatever the company says.",
    "Contrary to what the minister says, the bridge is unsafe.",
    "The toll is higher than officials say.",
    "The former mayor showed no reaction as the verdict was read.",
    "The mayor said goodbye to the harbour on Friday, a day after the bridge was opened.",
    "Police would not say who had paid the driver.",
    "By the count of votes, the party won.",
    "The town, in the eye of the storm, was quiet.",
    "The company has not released the names of the crew.",
    "The ministry did not answer our questions.",
    "The ministry did not respond to questions about whether the dam was safe.",
    "The mayor will discuss the budget on Monday.",
    "Ana Ruiz left without saying where she would go.",
    "The firm refused to discuss its debts.",
    "Nobody expects the bridge to reopen.",
    "The captain was told to wait.",
    "Rain is expected on Sunday.",
    "The port saw a brief recovery in May.",
    "Old sailors remember the storm of 1953.",
    "The singer posted a photograph of the harbour.",
    'She starred in "Who Goes There?", wins Oscar Ruiz a prize.',
]


@pytest.mark.parametrize("text", SILENT)
def test_nothing_said_is_no_attribution(find: Find, text: str) -> None:
    found = find(text)
    assert not found[1], shown(found)


@pytest.mark.parametrize("heading", ["No handshake, but a deal: talks fail again", "A night of fear: crowds flee the harbour"])
def test_a_headings_event_says_nothing(find: Find, heading: str) -> None:
    assert shown(find(f"{heading}\nThe ships waited outside the harbour.")) == []


@pytest.mark.parametrize("speaker", ["Minister", "Berg", "Court of Appeal"])
def test_a_heading_names_its_speaker(find: Find, speaker: str) -> None:
    assert shown(find(f"{speaker}: the port stays shut\nThe ships waited outside the harbour.")) == [("indirect", speaker, "the port stays shut")]


def test_a_rubric_is_no_speaker(find: Find) -> None:
    text = "The ships wait outside.\n\nCOMPETITION: Volara is building a bigger ship. It will sail in two years.\n\nSMITH: I saw it. It was large."
    reading, attributions = find(text)
    assert [reading.text(attribution.source) for attribution in attributions if attribution.source] == ["SMITH"]


@pytest.mark.parametrize("text", ["The crater is old. In other words: “We don't know where it came from.”", "For example: “We don't know.”"])
def test_what_leads_on_is_no_source(find: Find, text: str) -> None:
    assert all(attribution.source is None for attribution in find(text)[1])


@pytest.mark.parametrize("text", ["“We will appeal,” it was revealed yesterday.", "“The road is open,” was said on our morning programme."])
def test_when_and_where_are_no_source(find: Find, text: str) -> None:
    found = find(text)
    assert not any(word in source for _, source, _ in shown(found) for word in ("yesterday", "programme")), shown(found)


NOBODY = ["The harbour opened on Monday.", "It is late, says", "Nine ships lay at anchor in the rain.", "", "???", "“”", "\n\n"]


@pytest.mark.parametrize("text", NOBODY)
def test_where_nobody_says_anything(find: Find, text: str) -> None:
    assert shown(find(text)) == []


def test_acts(find: Find) -> None:
    text = "The mayor hopes that the bridge will stand. The court ordered that the bridge be closed. The minister said that it was old."
    _, attributions = find(text)
    assert {Act.WISH, Act.DECREE, Act.SPEECH} <= {attribution.act for attribution in attributions}


def test_nested_attributions_know_what_holds_them(find: Find) -> None:
    reading, attributions = find("The police said that a witness claimed that the driver was asleep.")
    inner = next(a for a in attributions if reading.text(a.cue) == "claimed")  # type: ignore[arg-type]
    assert inner.inside is not None
    assert reading.text(attributions[inner.inside].cue) == "said"  # type: ignore[arg-type]


_PARTS = ['"', "“", "”", "''", "said", "he", "I", "we", ",", ".", ":", "–", "according", "to", "that", "who", ";", "\n\n", "Ana", "?"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.sampled_from(_PARTS), max_size=40))
def test_nothing_raises_and_spans_are_of_the_text(read: Read, words: list[str]) -> None:
    reading = read(" ".join(words))
    text = reading.article.text
    for attribution in find_attributions(reading):
        assert attribution.content == tuple(sorted(attribution.content))
        for span in (*attribution.content, *(s for s in (attribution.cue, attribution.source) if s)):
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end] == text[span.start : span.end].strip()


def test_the_same_text_gives_the_same_attributions(find: Find) -> None:
    text = "The minister said that the harbour would open. “It is old,” Ana Ruiz said, and the union denied it."
    assert find(text)[1] == find(text)[1]
