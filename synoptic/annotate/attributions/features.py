"""What the fitted choice looks at: numbers and hashed pairs of words, for cues and for contents, many at once."""

from collections.abc import Sequence

import numpy as np

from synoptic.annotate.attributions.contents import Pattern
from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.layout import Pieces
from synoptic.annotate.attributions.table import Floats, Ints, Table, code

# Hashed features fall into this many places.
PLACES = 1 << 16
_FARTHEST = 40
_FRAME = ("object", "clause", "infinitive", "passive", "parataxis", "modifier")
_ACTS = ("speech", "thought", "wish", "decree")


def _clip(values: Ints) -> Ints:
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
    acts = [float(_ACTS.index(cue.word.act)) if cue.word else -1.0 for cue in cues]
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
        _clip(heads - t.head[heads]),
        _clip(np.where(subject == none, 99, heads - subject)),
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


def content_places(table: Table, heads: Ints, patterns: Ints, starts: Ints, ends: Ints) -> Ints:
    """Hashed features of contents: what stands at their ends and just beyond, with the pattern and the cue. Shape (contents, features)."""
    t, none = table, table.size
    lemma = t.lemma[heads]
    before = np.where(starts > 0, starts - 1, none)
    last, after = ends - 1, np.minimum(ends, none)
    closing = (t.quote[last] >= 0) & (t.pos[last] == code("PUNCT"))
    inner = np.where(closing & (last > 0), last - 1, last)
    cut = _cut_relation(t, starts, ends)
    preposition = t.lemma[t.child["preposition"][heads]]
    return hashed(
        [
            (patterns, lemma),
            (patterns, t.dep[heads]),
            (patterns, t.dep[starts], t.pos[starts]),
            (patterns, t.pos[before], t.word[before]),
            (t.word[starts], patterns),
            (lemma, t.word[starts]),
            (patterns, t.dep[after], t.pos[after]),
            (patterns, t.word[after]),
            (t.word[last], t.word[after]),
            (patterns, cut),
            (cut, lemma),
            (cut, t.word[after]),
            (t.pos[last], t.dep[last], patterns),
            (t.dep[heads], t.dep[starts], patterns),
            (lemma, preposition, patterns),
            (t.tag[heads], patterns, t.heading[heads]),
            (t.word[inner], patterns),
            (t.word[inner], t.word[after], np.sign(heads - starts)),
            (t.word[starts], t.word[np.minimum(starts + 1, none)]),
            (t.word[before], t.word[starts], np.sign(heads - starts)),
        ]
    )


def _cut_relation(table: Table, starts: Ints, ends: Ints) -> Ints:
    """The relation of what follows a content if the content governs it (0: it does not): a content that leaves a modifier behind."""
    after = np.minimum(ends, table.size)
    top = after
    for _ in range(3):
        above = table.head[top]
        inside = (above >= ends) & (above < table.last[after])
        top = np.where(inside, above, top)
    above = table.head[top]
    governed = (above >= starts) & (above < ends)
    return np.where(governed, table.dep[top], 0)


def content_numbers(table: Table, heads: Ints, patterns: Ints, pieces: Sequence[Pieces], cue_scores: Floats) -> Floats:
    """Numeric features of contents. `cue_scores` are over all tokens. Shape (contents, features)."""
    t, none = table, table.size
    starts = np.array([piece[0][0] for piece in pieces])
    ends = np.array([piece[-1][1] for piece in pieces])
    inner_start = np.array([piece[0][1] if len(piece) > 1 else piece[0][0] for piece in pieces])
    inner_end = np.array([piece[-1][0] if len(piece) > 1 else piece[0][0] for piece in pieces])
    words = t.words[ends] - t.words[starts] - (t.words[inner_end] - t.words[inner_start])
    quoted = t.quoted_words[ends] - t.quoted_words[starts] - (t.quoted_words[inner_end] - t.quoted_words[inner_start])
    around = np.where(t.quote[heads] >= 0, words, 0)
    gap_start, gap_end = np.minimum(np.where(starts > heads, heads + 1, ends), none), np.where(starts > heads, starts, heads)
    between = (inner_end > heads) & (heads >= inner_start)
    rivals = np.concatenate(([0.0], np.cumsum(cue_scores)[:-1]))
    first, last = t.first[heads], t.last[heads]
    return np.stack(
        [
            words,
            quoted - np.minimum(around, quoted),
            (quoted - np.minimum(around, quoted)) / np.maximum(words, 1),
            np.array([len(piece) for piece in pieces]),
            _clip(starts - heads),
            _clip(heads - ends),
            _clip(starts - first),
            _clip(last - ends),
            words / np.maximum(t.words[last] - t.words[first], 1),
            t.verbs[ends] - t.verbs[starts],
            t.commas[ends] - t.commas[starts],
            t.first_person[ends] - t.first_person[starts],
            t.sentence[ends - 1] - t.sentence[starts],
            _cut_relation(t, starts, ends) != 0,
            (t.head[starts] == heads),
            t.quote[starts] >= 0,
            t.quote[np.maximum(starts - 1, 0)] == t.quote[starts],
            t.quote[heads] >= 0,
            cue_scores[heads],
            *_group_numbers(heads, words),
            t.right[heads] - ends,
            t.last[heads] - t.first[heads],
            np.where(between, 0, t.words[gap_end] - t.words[gap_start]),
            np.where(between, 0, rivals[gap_end] - rivals[gap_start]),
            rivals[ends] - rivals[starts] - (rivals[inner_end] - rivals[inner_start]),
            between,
            t.sentence[np.minimum(starts, none)] - t.sentence[heads],
            t.sentence[ends - 1] - t.sentence[heads],
            t.verbs[gap_end] - t.verbs[gap_start],
            *[(patterns & pattern) != 0 for pattern in Pattern],
        ],
        axis=1,
    ).astype(np.float64)


def _group_numbers(heads: Ints, words: Ints) -> tuple[Floats, Floats]:
    """How many contents a cue has, and a content's length against the longest of them. Rows of one cue stand together."""
    if not len(heads):
        return np.zeros(0), np.zeros(0)
    bounds = np.flatnonzero(np.concatenate(([True], heads[1:] != heads[:-1])))
    counts = np.diff(np.concatenate((bounds, [len(heads)])))
    longest = np.maximum.reduceat(words, bounds)
    return np.repeat(counts, counts).astype(np.float64), words / np.maximum(np.repeat(longest, counts), 1)


def pattern_codes(patterns: Sequence[Pattern]) -> Ints:
    """Patterns as an array."""
    return np.array([int(pattern) for pattern in patterns], dtype=np.int64)
