"""What articles that agree tell by another measure, or in more words: each on two texts of our own writing, both ways round."""

import pytest

from synoptic.model import DifferenceKind, Relation
from tests.judge.story import judged

UNIT = "the figures are the same but for rounding, bounds or the unit"
CLOCK = "the clock times are the same but for rounding or the zone"
LASTING = "one tells since when, the other for how long"
MORE = "one is more specific than the other"


@pytest.mark.parametrize(
    ("one", "other", "why", "words"),
    [
        ("The gauge measured 310 mm of rain.", "The gauge measured 31 centimetres of rain.", UNIT, ("310 mm", "31 centimetres")),
        ("The rain fell for 24 hours.", "The rain fell for one day.", UNIT, ("24 hours", "one day")),
        ("The buoy weighs 4.2 metric tons.", "The buoy weighs 4,200 kilograms.", UNIT, ("4.2 metric tons", "4,200 kilograms")),
        ("The fire burned 23 square kilometres.", "The fire burned 5,700 acres.", UNIT, ("23 square kilometres", "5,700 acres")),
        ("About 2,000 litres of oil leaked.", "Two cubic metres of oil leaked.", UNIT, ("About 2,000 litres", "Two cubic metres")),
        ("The dam gave way at 6:40 a.m.", "The dam gave way shortly before 7 a.m.", CLOCK, ("6:40 a.m.", "7 a.m.")),
        ("The shooting began at 1840 GMT.", "The shooting began at 22:40 local time.", CLOCK, ("1840 GMT", "22:40 local time")),
        ("The bridge has been shut for eleven weeks.", "The bridge has been shut since December.", LASTING, ("eleven weeks", "December")),
        ("The bridge has been shut for two days.", "The bridge has been shut since Monday.", LASTING, ("two days", "Monday")),
        ("The mayor praised the crew.", "The mayor praised the crew within minutes of the landing.", None, ()),
        ("The lorry reached Orvelle by noon.", "The lorry reached Orvelle after a night of rain.", MORE, ("by noon", "after a night of rain")),
    ],
)
def test_detail(one: str, other: str, why: str | None, words: tuple[str, ...]) -> None:
    for first, second, told in ((one, other, words), (other, one, words[::-1])):
        claim = judged(first, second)
        details = [difference for difference in claim.differences if difference.kind is DifferenceKind.DETAIL]
        assert claim.relation is Relation.AGREE
        assert [entry.why for entry in details] == ([why] if why else [])
        assert all(tuple(value for _, value in entry.values) == told for entry in details)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire burned 23 square kilometres.", "The fire burned 9,700 acres."),
        ("The quake struck at 0520 GMT.", "The quake struck at 0950 GMT."),
        ("The bridge has been shut for eleven weeks.", "The bridge has been shut for three weeks."),
    ],
)
def test_other_measures_are_not_the_same(one: str, other: str) -> None:
    assert judged(one, other).relation is Relation.CONTRADICT


def test_a_stretch_that_begins_elsewhere_is_no_since() -> None:
    claim = judged("The bridge has been shut for eleven weeks.", "The bridge has been shut since August.")
    assert LASTING not in {difference.why for difference in claim.differences}
