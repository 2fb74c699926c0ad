"""Statements of whole texts: what asserts, under whose voice, with which times and numbers."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.annotate import annotate
from synoptic.annotate.parse import read_closely
from synoptic.annotate.statements import find_statements
from synoptic.model import Attribution, AttributionKind, Noise, Reading, Span, Statement
from tests.factory import article, attribution, place, timex


def texts(text: str) -> list[str]:
    return [statement.text for statement in annotate(article("a", text)).statements]


def cued(reading: Reading, content: str, source: str, cue: str) -> Attribution:
    found = attribution(reading.article, content, source=source, cue=cue)
    return replace(found, cue_head=next(token.index for token in reading.tokens if token.text == cue))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor closed the bridge.", ["The mayor closed the bridge"]),
        ("The bridge was unsafe, the mayor said.", ["The bridge was unsafe"]),
        ("BRENNA, June 4 (Norpress) - Two old boats sank.", ["Two old boats sank"]),
        ("The barge caught fire at around 9 p.m. local time.", ["The barge caught fire at around 9 p.m."]),
        ("The captain, Ewa Nowak, left the ship.", ["The captain, Ewa Nowak, left the ship"]),
        ("The mayor thanked the crews for saving the bridge.", ["The mayor thanked the crews for saving the bridge"]),
        ("Nobody was hurt.", ["Nobody was hurt"]),
        ("There have never been any repairs.", ["There have never been any repairs"]),
        ("She acted alone, the police said.", ["She acted alone"]),
    ],
)
def test_statements(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize("text", ["", "\n\n", "Ewa Nowak", "Norpress", "12 34", "...", "Yes.", "Brenna Norpress 2024"])
def test_nothing_is_stated(text: str) -> None:
    assert not texts(text)


def test_the_innermost_voice_is_taken() -> None:
    reading = read_closely(article("a", "The mayor said the guard had claimed the old dam was safe."))
    outer = cued(reading, "the guard had claimed the old dam was safe", "The mayor", "said")
    inner = cued(reading, "the old dam was safe", "the guard", "claimed")
    found = {statement.text: statement.attribution for statement in find_statements(reading, (outer, inner), ())}
    assert found["the old dam was safe"] == 1
    assert "The mayor said" not in found


def test_an_attribution_elsewhere_is_no_voice() -> None:
    reading = read_closely(article("a", "The old dam burst. The bridge was unsafe, the mayor said."))
    said = cued(reading, "The bridge was unsafe", "the mayor", "said")
    assert [statement.attribution for statement in find_statements(reading, (said,), ())] == [None, 0]


def test_a_time_is_no_quantity() -> None:
    reading = read_closely(article("a", "In 2019 the storm sank 12 boats."))
    when = timex(reading.article, "2019", "2019")
    (statement,) = find_statements(reading, (), (when,))
    assert statement.times == (when.id,)
    assert [quantity.text for quantity in statement.quantities] == ["12 boats"]


def test_noise_holds_no_statement() -> None:
    whole = article("a", "The mayor closed the bridge.\n\nReaders like this old story.\n\nThe port was busy.")
    noise = Noise(place(whole, "Readers like this old story."), "share")
    found = annotate(replace(whole, noise=(noise,))).statements
    assert found
    assert not any(span.overlaps(noise.span) for statement in found for span in statement.spans)


def _check(text: str, statements: tuple[Statement, ...]) -> None:
    for statement in statements:
        assert statement.text == " … ".join(text[start:end] for start, end in statement.spans)
        assert all(0 <= start < end <= len(text) for start, end in statement.spans)
        assert list(statement.spans) == sorted(statement.spans)


_TEXT = 'said that the mayor closed bridges , " not 12 million in 2019 - ( Norpress ) KALMA after going who , which . \n\n " of for'
_WORDS = st.sampled_from(_TEXT.split(" "))


@settings(max_examples=40, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=40).map(" ".join)), st.integers(0, 100), st.integers(0, 40))
def test_any_text_is_read_and_noise_left_out(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    noise = (Noise(span, "other"),) if span.start < span.end else ()
    statements = annotate(replace(article("a", text), noise=noise)).statements
    _check(text, statements)
    assert not any(found.overlaps(one.span) for statement in statements for found in statement.spans for one in noise)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=6))
def test_any_attributions_are_borne(places: list[tuple[int, int]]) -> None:
    text = "The mayor said the guard had claimed the old dam was safe after two storms."
    reading = read_closely(article("a", text))
    attributions = tuple(Attribution("a", AttributionKind.INDIRECT, (Span(start, min(start + length, len(text))),)) for start, length in places)
    for statement in find_statements(reading, attributions, ()):
        head = reading.tokens[statement.predicate]
        holding = [(span.end - span.start, n) for n, one in enumerate(attributions) for span in one.content if span.start <= head.start < span.end]
        assert statement.attribution == (min(holding)[1] if holding else None)


def test_a_cleft_sentence_dates_what_happened() -> None:
    told = {entry.text: len(entry.times) for entry in annotate(article("a", "It was 2.40 in the morning when the lawyer beat her rival.")).statements}
    assert told["when the lawyer beat her rival"] == 1


def test_a_clause_that_is_a_time_dates_another() -> None:
    told = {entry.text: len(entry.times) for entry in annotate(article("a", "Two nurses left the ward as darkness fell on the town.")).statements}
    assert told["as darkness fell on the town"] == 0
