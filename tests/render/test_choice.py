import pytest

from synoptic.render.choice import choose_claims
from tests.factory import bridge_story


@pytest.mark.parametrize(("origins", "score", "kept"), [(1, 0.0, 3), (2, 0.0, 3), (3, 0.0, 0), (1, 0.8, 2), (1, 0.9, 1), (1, 1.0, 0)])
def test_fewer_claims(origins: int, score: float, kept: int) -> None:
    chosen = choose_claims(bridge_story(), min_origins=origins, min_score=score)
    assert len(chosen.claims) == kept


def test_what_is_left_out_is_said() -> None:
    story = bridge_story()
    chosen = choose_claims(story, min_score=0.8)
    dropped = {key for claim in story.claims for key in claim.statements} - {key for claim in chosen.claims for key in claim.statements}
    assert {entry.statement: entry.why for entry in chosen.not_compared if entry.statement in dropped} == dict.fromkeys(
        dropped, "shared with a score below 0.8"
    )
    assert chosen.alone == story.alone


def test_nothing_chosen_changes_nothing() -> None:
    assert choose_claims(bridge_story()) == bridge_story()
