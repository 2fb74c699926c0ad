from pathlib import Path
from typing import Any

from evaluation.kept import answers, changes
from evaluation.sets import StoryFolder

TEXTS = {"a": "The bridge is shut. It opens on Monday.", "b": "They closed the bridge. It opens on Friday."}


def _story(tmp_path: Path) -> StoryFolder:
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return StoryFolder("bridge", tuple((name, tmp_path / f"{name}.txt") for name in TEXTS), ())


def _synopsis(relation: str, day: str) -> dict[str, Any]:
    statements = [{"id": "s1", "article": "a", "spans": [[0, 19]]}, {"id": "s2", "article": "b", "spans": [[0, 23]]}]
    claims = [{"statements": ["s1", "s2"], "relation": relation, "differences": [{"kind": "time"}] if relation != "agree" else []}]
    return {"statements": statements, "claims": claims, "times": [{"article": "a", "start": 32, "end": 38, "value": day}]}


def test_nothing_changed_where_the_answers_are_the_same(tmp_path: Path) -> None:
    story = _story(tmp_path)
    same = answers(story, _synopsis("agree", "2024-05-06"))
    assert not list(changes(story, same, same))


def test_a_change_shows_the_words_it_is_about(tmp_path: Path) -> None:
    story = _story(tmp_path)
    before, now = answers(story, _synopsis("agree", "2024-05-06")), answers(story, _synopsis("differ", "2024-05-13"))
    assert list(changes(story, before, now)) == [
        "bridge: ~ agree → differ time  claim: a “The bridge is shut.” / b “They closed the bridge.”",
        "bridge: ~ 2024-05-06 → 2024-05-13  time: a “Monday”",
    ]


def test_what_is_kept_holds_no_words_of_the_articles(tmp_path: Path) -> None:
    kept = str(answers(_story(tmp_path), _synopsis("agree", "2024-05-06")))
    assert "bridge" not in kept
    assert "Monday" not in kept


def test_answers_to_other_texts_are_not_compared(tmp_path: Path) -> None:
    story = _story(tmp_path)
    before = answers(story, _synopsis("agree", "2024-05-06"))
    (tmp_path / "a.txt").write_text("Another text altogether, in which nothing stands where it stood.", encoding="utf-8")
    now = answers(story, _synopsis("agree", "2024-05-06"))
    assert list(changes(story, before, now)) == ["bridge: no kept answers for these texts"]
