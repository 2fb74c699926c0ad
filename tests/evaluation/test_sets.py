import json
from pathlib import Path

from evaluation.scorers.check_gold import check
from evaluation.sets import HELD_OUT, event_of, story_sets
from evaluation.systems import tfidf_sentences


def test_the_examples_gold_is_sound(tmp_path: Path) -> None:
    examples = next(story_set for story_set in story_sets() if story_set.name == "examples")
    for story in examples.stories:
        folder = tmp_path / story.name
        folder.mkdir()
        story.lay_out(folder)
        assert check(folder) == []


def test_held_out_weights_have_not_seen_their_story() -> None:
    weights = [json.loads(path.read_text(encoding="utf-8")) for path in HELD_OUT.glob("*.json")]
    assert weights
    for fitted in weights:
        assert fitted["held_out"]
        assert not {event_of(name) for name in fitted["held_out"]} & {event_of(name) for name in fitted["learnt_from"]}


def test_the_baseline_joins_the_reprint_and_not_the_rest() -> None:
    examples = next(story_set for story_set in story_sets() if story_set.name == "examples")
    strike = next(story for story in examples.stories if story.name == "port-strike")
    found = tfidf_sentences(strike, threshold=0.99)
    statements = {statement["id"]: statement for statement in found["statements"]}  # type: ignore[attr-defined]
    claims = [tuple(statements[key]["text"] for key in claim["statements"]) for claim in found["claims"]]  # type: ignore[attr-defined]
    assert claims
    assert all(one == other for one, other in claims)
