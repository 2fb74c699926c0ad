"""What the fitted choice of a content looks at: its ends, what it leaves out and takes in against its rivals, and the cue."""

from collections.abc import Sequence

import numpy as np

from synoptic.annotate.attributions.features import clip, hashed
from synoptic.annotate.attributions.layout import Pieces
from synoptic.annotate.attributions.patterns import Pattern
from synoptic.annotate.attributions.table import Floats, Ints, Table, code


def content_places(table: Table, heads: Ints, patterns: Ints, starts: Ints, ends: Ints) -> Ints:
    """Hashed features of contents: what stands at their ends and just beyond, with the pattern and the cue. Shape (contents, features)."""
    t, none = table, table.size
    lemma = t.lemma[heads]
    before = np.where(starts > 0, starts - 1, none)
    last, after = ends - 1, np.minimum(ends, none)
    closing = (t.quote[last] >= 0) & (t.pos[last] == code("PUNCT"))
    inner = np.where(closing & (last > 0), last - 1, last)
    cut = _cut_relation(t, starts, ends)
    tail, _ = _rival_ends(heads, starts, ends, none)
    tail_inner, after_inner = t.lemma[t.child["inner"][tail]], t.lemma[t.child["inner"][after]]
    side = np.sign(heads - starts)
    above_after, above_tail = _attached(t, after, heads, starts, ends), _attached(t, tail, heads, starts, ends)
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
            (t.word[inner], t.word[after], side),
            (t.word[starts], t.word[np.minimum(starts + 1, none)]),
            (t.word[before], t.word[starts], side),
            (t.word[tail], t.dep[tail], side),
            (t.word[tail], tail_inner),
            (t.word[tail], t.entity[t.child["inner"][tail]], t.entity[tail]),
            (t.dep[tail], t.tag[tail], above_tail),
            (t.word[tail], above_tail, lemma),
            (t.word[after], after_inner),
            (t.word[after], t.entity[t.child["inner"][after]], t.entity[after]),
            (t.dep[after], t.tag[after], above_after),
            (t.word[after], above_after, lemma),
            (t.word[tail], t.lemma[t.head[tail]]),
            (t.word[after], t.lemma[t.head[after]]),
        ]
    )


def _rival_ends(heads: Ints, starts: Ints, ends: Ints, none: int) -> tuple[Ints, Ints]:
    """For each content where the next shorter one of the same cue and start ends, and the next longer one; `none` where there is none."""
    shorter, longer = np.full(len(heads), none), np.full(len(heads), none)
    order = np.lexsort((ends, starts, heads))
    same = (heads[order][1:] == heads[order][:-1]) & (starts[order][1:] == starts[order][:-1])
    shorter[order[1:][same]] = ends[order[:-1][same]]
    longer[order[:-1][same]] = ends[order[1:][same]]
    return shorter, longer


def _attached(table: Table, places: Ints, heads: Ints, starts: Ints, ends: Ints) -> Ints:
    """What the phrase that begins at a place hangs on: 1 the cue, 2 a word of the content, 3 a word elsewhere."""
    top = places
    for _ in range(3):
        above = table.head[top]
        top = np.where((above >= places) & (above < table.last[np.minimum(places, table.size)]), above, top)
    above = table.head[top]
    return np.where(above == heads, 1, np.where((above >= starts) & (above < ends), 2, 3))


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
    shorter, longer = _rival_ends(heads, starts, ends, none)
    return np.stack(
        [
            words,
            quoted - np.minimum(around, quoted),
            (quoted - np.minimum(around, quoted)) / np.maximum(words, 1),
            np.array([len(piece) for piece in pieces]),
            clip(starts - heads),
            clip(heads - ends),
            clip(starts - first),
            clip(last - ends),
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
            np.where(shorter < none, t.words[ends] - t.words[np.minimum(shorter, none)], -1),
            np.where(longer < none, t.words[np.minimum(longer, none)] - t.words[ends], -1),
            _attached(t, np.minimum(shorter, none), heads, starts, ends),
            _attached(t, np.minimum(ends, none), heads, starts, ends),
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
