import pytest

from evaluation.tasks.timeml import Document, Expression, main, match, read_timeml, same_interval, score

FILE = """<?xml version="1.0" ?>
<TimeML><DOCID>x</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22" functionInDocument="CREATION_TIME">March 22, 2013</TIMEX3></DCT>
<TEXT>He <EVENT eid="e1">left</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2013-03-18">Monday</TIMEX3> &amp;
came back <TIMEX3 tid="t2" type="DATE" value="2013-03-22">today</TIMEX3>.</TEXT></TimeML>"""


def test_a_file_is_read_without_its_tags() -> None:
    document = read_timeml("x", FILE)
    assert document.text == "He left on Monday &\ncame back today."
    assert document.published == "2013-03-22"
    assert document.times == (Expression(11, 17, "Monday", "2013-03-18"), Expression(30, 35, "today", "2013-03-22"))


def test_right_answers_score_full() -> None:
    assert [figure.f1 for figure in score([read_timeml("x", FILE)])] == [1.0, 1.0, 1.0, 1.0]


def test_what_is_missed_counts_against_recall() -> None:
    wrong = Document("x", "He left on Monday.", "2013-03-22", (Expression(11, 17, "Monday", "2013-03-25"), Expression(0, 2, "He", "2013")))
    strict, relaxed, value, interval = score([wrong])
    assert (strict.precision, strict.recall) == (1.0, 0.5)
    assert relaxed.f1 == strict.f1
    assert value.f1 == interval.f1 == 0.0


def test_what_is_optional_counts_on_neither_side() -> None:
    monday, he = Expression(11, 17, "Monday", "2013-03-25"), Expression(0, 2, "He", "2013")
    for figure in score([Document("x", "He left on Monday.", "2013-03-22", (monday, he), frozenset((monday, he)))]):
        assert figure.counts == "found 0/0, right 0/0"


def test_the_pair_that_shares_most_is_matched() -> None:
    gold = (Expression(0, 10, "", "1"), Expression(11, 20, "", "2"))
    found = (Expression(8, 20, "", "3"),)
    assert match(gold, found) == ((gold[1], found[0]),)


@pytest.mark.parametrize(("one", "other", "alike"), [("2013-Q2", "2013-04/2013-06", True), ("P3M", "P3M", True), ("P3M", "P12W", False)])
def test_values_of_the_same_days_are_alike(one: str, other: str, alike: bool) -> None:  # noqa: FBT001 - a table's column
    assert same_interval(one, other) is alike


def test_no_file_is_said(capsys: pytest.CaptureFixture[str], tmp_path: object) -> None:
    assert main([str(tmp_path)]) == 2
    assert "no .tml file" in capsys.readouterr().out
