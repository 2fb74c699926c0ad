"""What the fitted choice looks at: numbers and hashed pairs of words, for cues, many at once."""

from collections.abc import Sequence

import numpy as np

from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.table import Floats, Ints, Table

# Hashed features fall into this many places.
PLACES = 1 << 16
_FARTHEST = 40
_FRAME = ("object", "clause", "infinitive", "passive", "parataxis", "modifier")
ACTS = ("speech", "thought", "wish", "decree")


def clip(values: Ints) -> Ints:
    """Distances that count no further than `_FARTHEST`."""
    return np.clip(values, -_FARTHEST, _FARTHEST)


def hashed(columns: Sequence[tuple[Ints, ...]]) -> Ints:
    """Places of features, one row a candidate: each column mixes its number with one, two or three arrays of codes."""
    places = []
    for number, arrays in enumerate(columns):
        mixed = np.full(len(arrays[0]), (number + 1) * 0x9E3779B1, dtype=np.uint64)
        for array in arrays:
            mixed = (mixed ^ array.astype(np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
            mixed ^= mixed >> np.uint64(29)
        places.append((mixed % np.uint64(PLACES)).astype(np.int64))
    return np.stack(places, axis=1)


def cue_places(table: Table, heads: Ints) -> Ints:
    """Hashed features of cues: the word with what it governs, what governs it, and its neighbours. Shape (cues, features)."""
    t, none = table, table.size
    lemma, child = t.lemma[heads], t.child
    preposition = t.lemma[child["preposition"][heads]]
    subject = np.where(child["subject"][heads] == none, child["passive"][heads], child["subject"][heads])
    frame = np.asarray(sum((child[name][heads] != none) * (1 << n) for n, name in enumerate(_FRAME)))
    after = np.minimum(heads + 1, none)
    before = np.where(heads > 0, heads - 1, none)
    two_before = np.where(heads > 1, heads - 2, none)
    above = t.head[heads]
    quoted = (t.quote[heads] >= 0).astype(np.int64)
    grandchild = child["object"][child["infinitive"][heads]]
    return hashed(
        [
            (lemma, t.pos[heads]),
            (lemma, frame),
            (lemma, preposition),
            (lemma, t.dep[heads]),
            (lemma, t.lemma[subject]),
            (t.lemma[subject], frame),
            (lemma, t.entity[subject], t.pos[subject]),
            (lemma, t.lemma[child["object"][heads]]),
            (t.lemma[child["object"][heads]], preposition),
            (lemma, t.lemma[child["infinitive"][heads]]),
            (t.lemma[child["infinitive"][heads]], t.lemma[grandchild]),
            (t.lemma[above], t.dep[heads]),
            (t.lemma[above], lemma),
            (t.tag[heads], t.dep[heads], frame),
            (lemma, t.word[after]),
            (lemma, t.word[before]),
            (t.word[after], t.tag[heads]),
            (lemma, quoted),
            (lemma, t.heading[heads]),
            (lemma, t.lemma[child["mark"][heads]]),
            (lemma, t.lemma[child["negation"][heads]], t.lemma[child["auxiliary"][heads]]),
            (t.pos[above], t.dep[above], t.dep[heads]),
            (t.word[before], t.word[two_before], t.tag[heads]),
            (t.word[two_before], t.pos[before], t.word[after]),
        ]
    )


def cue_numbers(table: Table, cues: Sequence[Cue], heads: Ints) -> Floats:
    """Numeric features of cues. Shape (cues, features)."""
    t, none = table, table.size
    child = t.child
    has = [(child[name][heads] != none) for name in child]
    quotes_left, quotes_right = _nearest_quotes(t, heads)
    subject = np.where(child["subject"][heads] == none, child["passive"][heads], child["subject"][heads])
    frames = [[float(letter in cue.word.frames) if cue.word else 0.0 for letter in "coir"] for cue in cues]
    acts = [float(ACTS.index(cue.word.act)) if cue.word else -1.0 for cue in cues]
    columns = [
        *has,
        np.array([cue.form for cue in cues]),
        np.array(acts),
        *np.array(frames).T,
        t.last[heads] - t.first[heads],
        heads - t.first[heads],
        t.last[heads] - heads,
        t.right[heads] - heads,
        heads - t.left[heads],
        t.quote[heads] >= 0,
        quotes_left,
        quotes_right,
        t.heading[heads],
        t.head[heads] == heads,
        clip(heads - t.head[heads]),
        clip(np.where(subject == none, 99, heads - subject)),
        t.right[subject] - t.left[subject],
        t.first_person[np.minimum(subject + 1, none)] - t.first_person[subject],
        t.quoted_words[t.last[heads]] - t.quoted_words[t.first[heads]],
        t.verbs[t.last[heads]] - t.verbs[t.first[heads]],
    ]
    return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)


def _nearest_quotes(table: Table, heads: Ints) -> tuple[Ints, Ints]:
    """Tokens to the end of the last quotation before, and to the start of the next one; a large number where there is none in reach."""
    inside = np.flatnonzero(table.quote >= 0)
    if not len(inside):
        far = np.full(len(heads), _FARTHEST)
        return far, far
    after = np.searchsorted(inside, heads, side="right")
    right = np.where(after < len(inside), inside[np.minimum(after, len(inside) - 1)] - heads, _FARTHEST)
    before = np.searchsorted(inside, heads, side="left") - 1
    left = np.where(before >= 0, heads - inside[np.maximum(before, 0)], _FARTHEST)
    return np.minimum(left, _FARTHEST), np.minimum(right, _FARTHEST)
