"""Words that introduce what somebody says or thinks, with the act and the frames they take."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from synoptic.model import Act


@dataclass(frozen=True, slots=True)
class CueWord:
    """What a lemma does as a cue: its first act in the table, and its frames (c clause or quote, o object, i infinitive, r raising)."""

    act: Act
    frames: frozenset[str]


@cache
def cue_words() -> Mapping[tuple[str, str], CueWord]:
    """(lemma, part of speech) → cue word, from `cues.tsv`. A lemma of two acts has that of the frame named first."""
    acts: dict[tuple[str, str], Act] = {}
    frames: dict[tuple[str, str], set[str]] = {}
    for line in files(__package__).joinpath("cues.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        act, pos, letters, lemmas = line.split("\t")
        for lemma in lemmas.split():
            acts.setdefault((lemma, pos), Act(act))
            frames.setdefault((lemma, pos), set()).update(letters)
    return {key: CueWord(act, frozenset(frames[key])) for key, act in acts.items()}


@cache
def speaker_nouns() -> frozenset[str]:
    """Nouns for offices, bodies and documents that speak in headlines, from `speakers.txt`."""
    lines = files(__package__).joinpath("speakers.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
