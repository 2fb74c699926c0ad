"""Sentences that share a speaker and nothing else are joined with less confidence, and never cut."""

from pathlib import Path

import pytest

from synoptic.align.units import sentence_units
from synoptic.align.voices import SPEAKER_ALONE, doubt_voices
from synoptic.pipeline import read_together
from synoptic.read import read_story

INSPECTED = "The hospital's director, Tobias Renck, said the pipe had been inspected in June."
SURE, LEAST = 0.8, 0.5


@pytest.mark.parametrize(
    ("other", "chance"),
    [
        ("One of the men was in a critical condition on Tuesday, Tobias Renck said.", SURE * SPEAKER_ALONE),
        ("Tobias Renck said that the pipe had not been inspected for years.", SURE),
        ("One of the men was in a critical condition on Tuesday, Hilde Aaberg said.", SURE),
        ("One of the men was in a critical condition on Tuesday.", SURE),
    ],
)
def test_a_speaker_alone_is_little_common_ground(tmp_path: Path, other: str, chance: float) -> None:
    (tmp_path / "a.txt").write_text(INSPECTED, encoding="utf-8")
    (tmp_path / "b.txt").write_text(other, encoding="utf-8")
    articles, _ = read_story([str(tmp_path)], metadata={})
    story = read_together(articles)
    units = sentence_units(story)
    assert doubt_voices(story, units, {(0, len(units[0].statements)): SURE}, LEAST) == {(0, len(units[0].statements)): pytest.approx(chance)}
    assert set(doubt_voices(story, units, {(0, len(units[0].statements)): LEAST}, LEAST).values()) == {LEAST}
