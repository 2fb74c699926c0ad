"""The parts of the page: dates, differing words, sides, layouts, and the drawing's scale."""

import re
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.model import Article, Claim, Difference, DifferenceKind, Noise, PairRelation, Relation, Span, Statement, Synopsis, TimelineEntry
from synoptic.render.page.calendar import in_words, moment_in_words, stretch
from synoptic.render.page.differing import difference_spans, relations, sides, standings
from synoptic.render.page.drawing import Flag, Mark, Scale, draw
from synoptic.render.page.index import Index, index
from synoptic.render.page.markup import join
from synoptic.render.page.passages import BlockKind, Layout, lay_out, pieces
from synoptic.render.page.signs import said
from synoptic.render.page.timeline import timeline_section
from tests import factory

_DAY = 739314.0  # 4 March 2025


@pytest.mark.parametrize(
    ("value", "days", "words"),
    [
        ("2025-03-04", (_DAY, _DAY + 1), "4 March 2025"),
        ("2025-03-04T12:00", (_DAY + 0.5, _DAY + 0.5), "4 March 2025, 12:00"),
        ("2025-03-04T06", (_DAY + 0.25, _DAY + 0.25), "4 March 2025, 06:00"),
        ("2025-03-04T12:00:30Z", (_DAY + 0.5, _DAY + 0.5), "4 March 2025, 12:00"),
        ("2025-03-04T24:00", (_DAY + 1, _DAY + 1), "4 March 2025, 24:00"),
        ("2025-03-04T24:30", None, "2025-03-04T24:30"),
        ("2025-03-04TEV", (_DAY + 0.75, _DAY + 1), "4 March 2025, evening"),
        ("2025-W10", (_DAY - 1, _DAY + 6), "week of 3 March 2025"),
        ("2025-W10-WE", (_DAY + 4, _DAY + 6), "weekend of 8 March 2025"),
        ("2025-03", (_DAY - 3, _DAY + 28), "March 2025"),
        ("2025-Q1", (_DAY - 62, _DAY + 28), "first quarter of 2025"),
        ("2025-H1", (_DAY - 62, _DAY + 119), "first half of 2025"),
        ("1999-WI", (_DAY - 9225, _DAY - 9134), "winter 1999–2000"),
        ("2025-SP", (_DAY - 3, _DAY + 89), "spring 2025"),
        ("2025", (_DAY - 62, _DAY + 303), "2025"),
        ("202X", (_DAY - 1889, _DAY + 1764), "2020s"),
        ("2025-03-04/2025-03-06", (_DAY, _DAY + 3), "4 to 6 March 2025"),
        ("2025-03-04/2025-03-04", (_DAY, _DAY + 1), "4 March 2025"),
        ("2025-03-04/2025-04-05", (_DAY, _DAY + 33), "4 March to 5 April 2025"),
        ("2024-03/2025-03", (_DAY - 368, _DAY + 28), "March 2024 to March 2025"),
        ("2025-03-04T09:00/2025-03-05T09:00", (_DAY + 0.375, _DAY + 1.375), "4 March 2025, 09:00 to 5 March 2025, 09:00"),
        ("P6W", None, "6 weeks"),
        ("PT1H", None, "1 hour"),
        ("P2.5Y", None, "2.5 years"),
        ("P3DE", None, "3 decades"),
        ("P1Y2M", None, "P1Y2M"),
        ("XXXX-XX-XX", None, "XXXX-XX-XX"),
        ("2025-02-30", None, "2025-02-30"),
        ("2025-03-04T25:00", None, "2025-03-04T25:00"),
        ("9999-12", None, "9999-12"),
        ("0000", None, "0000"),
        ("PRESENT_REF", None, "PRESENT_REF"),
        ("", None, ""),
    ],
)
def test_reads_times(value: str, days: tuple[float, float] | None, words: str) -> None:
    assert stretch(value) == days
    assert in_words(value) == words


@given(st.text(alphabet="0123456789-WQHTXPSDEM:/.", max_size=20))
def test_no_value_raises(value: str) -> None:
    days = stretch(value)
    assert days is None or days[0] <= days[1]
    assert in_words(value) or not value


@pytest.mark.parametrize(
    ("moment", "words"), [("2025-03-05T09:30:00+01:00", "5 March 2025, 09:30"), ("2025-03-05", "5 March 2025"), (None, None), ("soon", "soon")]
)
def test_reads_moments(moment: str | None, words: str | None) -> None:
    assert moment_in_words(moment) == words


def _claim(*texts: str, relation: Relation, values: tuple[str, ...] = ()) -> tuple[Index, Claim, list[Article]]:
    articles = [factory.article("abcdef"[n], f"{text}.\n") for n, text in enumerate(texts)]
    statements: list[Statement] = [factory.statement(article, text) for article, text in zip(articles, texts, strict=True)]
    differences = (Difference(DifferenceKind.NUMBER, tuple((a.id, v) for a, v in zip(articles, values, strict=True)), "why"),) if values else ()
    claim = factory.claim(*statements, relation=relation, differences=differences)
    base = factory.synopsis(*articles)
    whole = Synopsis(**{name: getattr(base, name) for name in base.__slots__} | {"statements": tuple(statements), "claims": (claim,)})
    return index(whole), claim, articles


@pytest.mark.parametrize(
    ("texts", "values", "relation", "expected"),
    [
        (("Six people died", "Nine people died"), ("Six", "Nine"), Relation.CONTRADICT, [["Six"], ["Nine"]]),
        (("Six people died", "Nine people died"), ("six", "nine"), Relation.CONTRADICT, [["Six"], ["Nine"]]),
        # No value stands in the words: the words that the other side does not have.
        (("The bridge is closed today", "The bridge is open today"), (), Relation.CONTRADICT, [["closed"], ["open"]]),
        (("It rose by 4 percent", "It rose by 5 percent"), ("own voice", "a bank"), Relation.DIFFER, [["4"], ["5"]]),
        # Too little is shared, and to agree is no difference.
        (("The bridge is closed", "Cars cannot cross there"), (), Relation.CONTRADICT, [[], []]),
        (("The bridge is closed", "The bridge is shut"), (), Relation.AGREE, [[], []]),
        # A value inside another word is not found.
        (("Sixteen boats sank", "Nine boats sank"), ("Six", "Nine"), Relation.CONTRADICT, [[], ["Nine"]]),
        # A value of two parts.
        (("They fell from 9 to 7", "They fell from 9 to 6"), ("from 9 … 7", "6"), Relation.DIFFER, [["from 9", "7"], ["6"]]),
        # Words that look like a pattern.
        (("It cost $5 (about)", "It cost $6"), ("$5 (about)", "$6"), Relation.DIFFER, [["$5 (about)"], ["$6"]]),
    ],
)
def test_finds_the_differing_words(texts: tuple[str, ...], values: tuple[str, ...], relation: Relation, expected: list[list[str]]) -> None:
    found, claim, articles = _claim(*texts, relation=relation, values=values)
    spans = difference_spans(found, claim)
    assert [[article.text[start:end] for start, end in spans[article.id]] for article in articles] == expected


def _pairs(*pairs: str) -> Claim:
    relations = {"=": Relation.AGREE, "~": Relation.DIFFER, "!": Relation.CONTRADICT}
    entries = tuple(PairRelation((pair[0], pair[2]), relations[pair[1]]) for pair in pairs)
    return Claim("c", "", (), tuple(sorted({name for pair in pairs for name in (pair[0], pair[2])})), Relation.DIFFER, entries, (), 1.0, 2)


@pytest.mark.parametrize(
    ("pairs", "groups", "expected"),
    [
        (("a=b",), ["ab"], []),
        (("a!b", "a!c", "b=c"), ["bc", "a"], ["bc!a"]),
        (("a~b", "a!c", "b~c"), ["a", "b", "c"], ["a~b", "a!c", "b~c"]),
        (("a=b", "c=d", "a!c", "a~d", "b~c", "b~d"), ["ab", "cd"], ["ab!cd"]),
        # Agreement that does not carry over: who agrees with both stands on both sides, and who parts is told pair by pair.
        (("a=b", "b=c", "a!c"), ["ab", "bc"], ["a!c"]),
        (("a=b", "a=c", "a=d", "b!c", "b~d", "c=d"), ["acd", "ab"], ["c!b", "d~b"]),
        (("a=b", "b=c", "c=d", "a!c", "a!d", "b!d"), ["ab", "cd"], ["a!c", "a!d", "b!d"]),
        (("a=b", "a=c", "a!d", "b!c", "b=d", "c=d"), ["ab", "cd"], ["a!d", "b!c"]),
    ],
)
def test_finds_the_sides(pairs: tuple[str, ...], groups: list[str], expected: list[str]) -> None:
    claim = _pairs(*pairs)
    found = sides(claim, claim.articles)
    assert ["".join(group) for group in found] == groups
    signs = {Relation.AGREE: "=", Relation.DIFFER: "~", Relation.CONTRADICT: "!"}
    assert ["".join(one) + signs[relation] + "".join(two) for one, relation, two in standings(claim, found)] == expected


@given(st.lists(st.sampled_from("=~!"), min_size=15, max_size=15))
def test_every_two_articles_of_a_side_agree(signs: list[str]) -> None:
    pairs = [f"{one}{sign}{two}" for (one, two), sign in zip(combinations("abcdef", 2), signs, strict=True)]
    claim = _pairs(*pairs)
    found = sides(claim, claim.articles)
    assert {article for group in found for article in group} == set(claim.articles)
    assert all(relations(claim)(*pair) is Relation.AGREE for group in found for pair in combinations(group, 2))
    told = {frozenset((a, b)) for one, _, two in standings(claim, found) for a in one for b in two}
    assert told == {frozenset((pair[0], pair[2])) for pair in pairs if pair[1] != "="}


def test_a_pair_that_is_not_told_stands_as_its_claim() -> None:
    claim = _pairs("a=b", "a!c")
    assert relations(claim)("c", "a") is Relation.CONTRADICT
    assert relations(claim)("b", "c") is claim.relation


@given(st.text(alphabet="ab \n.", max_size=40), st.lists(st.tuples(st.integers(-3, 45), st.integers(-3, 45), st.sampled_from("xyz")), max_size=6))
def test_pieces_put_together_are_the_text(text: str, marks: list[tuple[int, int, str]]) -> None:
    found = list(pieces(text, Span(0, len(text)), [(Span(start, end), kind) for start, end, kind in marks]))
    assert "".join(piece.words for piece in found) == text
    at = 0
    for piece in found:
        covering = {kind for start, end, kind in marks if start < end and start <= at and at + len(piece.words) <= end}
        assert set(piece.marks) == covering
        at += len(piece.words)


@given(st.text(alphabet='Ab. \n"', max_size=80), st.lists(st.tuples(st.integers(-3, 85), st.integers(-3, 85)), max_size=3))
def test_every_character_stands_in_the_layout(text: str, noise: list[tuple[int, int]]) -> None:
    article = factory.article("a", text)
    noisy = Article(article.id, article.path, article.sha256, text, noise=tuple(Noise(Span(*span), "other") for span in noise))
    layout = lay_out(noisy)
    covered = {at for start, end in layout.sentences for at in range(start, end)}
    assert {at for at, character in enumerate(text) if not character.isspace()} <= covered
    assert list(layout.sentences) == sorted(layout.sentences)


def test_noise_and_headings_are_told_apart() -> None:
    article = factory.bridge_story().articles[0]
    kinds = [(block.kind, article.text[block.span.start : block.span.end]) for block in lay_out(article).blocks]
    assert kinds[0][0] is BlockKind.HEADING
    assert (BlockKind.NOISE, "By Ida Marsh") in kinds
    assert (BlockKind.NOISE, "Share this story") in kinds


@pytest.mark.parametrize(("offset", "expected"), [(-1, None), (0, 0), (4, 0), (5, 0), (6, 1), (99, 1)])
def test_finds_the_sentence_of_a_character(offset: int, expected: int | None) -> None:
    layout: Layout = lay_out(factory.article("a", "One. \nTwo."))
    assert layout.sentence_at(offset) == expected


def test_the_scale_is_true() -> None:
    scale = Scale(0, 10)
    assert scale.at(5) == pytest.approx(50)
    assert scale.at(7) - scale.at(5) == pytest.approx(scale.at(3) - scale.at(1))


def _numbers(drawing: str, name: str, attribute: str) -> list[float]:
    return [float(number) for number in re.findall(rf'<{name} [^>]*\b{attribute}="([\d.]+)%?"', drawing)]


def test_marks_stand_where_their_days_are() -> None:
    marks = [Mark(1, (100, 101)), Mark(2, (150, 151)), Mark(3, (199, 200))]
    (drawing,) = draw(marks, [])
    first, second, third = _numbers(drawing, "circle", "cx")
    assert second - first == pytest.approx((third - second) * 50 / 49, abs=0.02)
    assert _numbers(drawing, "rect", "width") == pytest.approx([0.94] * 3, abs=0.01)


def test_marks_do_not_lie_on_one_another() -> None:
    (drawing,) = draw([Mark(n, (100, 101)) for n in range(1, 6)], [])
    places = list(zip(_numbers(drawing, "circle", "cx"), _numbers(drawing, "circle", "cy"), strict=True))
    assert len(set(places)) == 5


def test_the_busiest_days_are_drawn_closer() -> None:
    marks = [Mark(1, (10_000, 10_001)), *(Mark(n, (20_000.0 + n, 20_001.0 + n)) for n in range(2, 9))]
    close, whole = draw(marks, [Flag("A B", 20_009.5)])
    assert "The busiest days" in close
    assert "A B" in close
    assert len(_numbers(close, "circle", "cx")) == 7
    assert "closer above" in whole
    assert len(_numbers(whole, "circle", "cx")) == 1


@given(st.lists(st.tuples(st.integers(1, 3_600_000), st.integers(0, 4000)), max_size=12))
def test_any_days_can_be_drawn(days: list[tuple[int, int]]) -> None:
    marks = [Mark(n, (start, start + length)) for n, (start, length) in enumerate(days, 1)]
    drawn = join(draw(marks, [Flag("A", start) for start, _ in days]))
    assert all(0 <= place <= 100 for place in _numbers(drawn, "circle", "cx"))
    assert sorted(set(re.findall(r'class="mark-number">(\d+)<', drawn))) == sorted(str(mark.number) for mark in marks)


def test_a_short_aside_is_shown_and_a_relative_pronoun_is_no_voice() -> None:
    one = factory.article("a", "The mayor, Ada Renn, shut the gate that has failed before.")
    shut = factory.statement(one, "The mayor")
    shut = replace(shut, spans=(*shut.spans, factory.place(one, "shut the gate")), text="The mayor … shut the gate", speaker="that")
    page = index(replace(factory.synopsis(one), statements=(shut,)))
    shown = str(said(page, page.columns["a"], shut))
    assert "The mayor, Ada Renn, shut the gate" in shown
    assert "own voice" in shown


def test_a_dated_claim_is_told_by_those_who_date_it() -> None:
    story = factory.bridge_story()
    weeks, months = (next(one for one in story.statements if words in one.text) for words in ("six weeks", "three months"))
    entry = TimelineEntry("2025-04-15", tuple(claim.id for claim in story.claims), (weeks.id,))
    listed = timeline_section(index(replace(story, timeline=(entry,)))).partition('class="dated"')[2]
    line = re.sub(r"<[^>]+>", "", next(line for line in listed.split("<li>") if "six weeks" in line))
    assert " ".join(line.split()).startswith("≠ contradict A The closure will last six weeks")
    assert months.text not in listed
