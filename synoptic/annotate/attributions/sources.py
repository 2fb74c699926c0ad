"""Who says it: noun phrases that may be a cue's source, likeliest first."""

from collections.abc import Iterator
from enum import IntEnum
from itertools import islice

from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, Range
from synoptic.annotate.attributions.postposed import content_start, is_inverted
from synoptic.lexicon.grammar import TIME_ENTITIES
from synoptic.model import Token


class Path(IntEnum):
    """The way from a cue to its source."""

    SUBJECT = 0
    AGENT = 1
    ACCORDING = 2
    POSSESSOR = 3
    RELATIVE = 4
    NOUN = 5
    CLIMBED = 6
    INVERTED = 7
    BY_NOUN = 8
    NEAR_LEFT = 9
    NEAR_RIGHT = 10
    SENTENCE_BEFORE = 11
    NOBODY = 12


_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_RELATIVE_PRONOUNS = frozenset({"who", "which", "that", "whom", "whose"})
_CLIMB = frozenset({"xcomp", "conj", "advcl", "pcomp", "acl", "relcl", "prep", "dobj", "attr", "pobj", "acomp", "ccomp", "oprd", "dep"})
_FARTHEST_CLIMB = 4
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ"})
_PHRASE_HEADS = frozenset({"nsubj", "nsubjpass", "pobj", "dobj", "attr", "poss", "ROOT", "appos", "dep", "npadvmod", "nmod", "dative", "ccomp"})
# What a subject behind its verb is taken for.
_TAKEN_FOR = frozenset({"nsubj", "dobj", "attr", "oprd", "npadvmod", "appos", "dep"})
_MOST_NEAR = 3
_FARTHEST_NEAR = 12
_SCENE = frozenset({"in", "on", "at", "during", "after", "before", "since", "until", "outside", "near"})
# Pronouns that have no phrase; "those who saw it", "many of the victims" have one.
_ALONE = frozenset({"PRP", "WP", "WDT", "EX"})
_DROPPED_TAIL = frozenset({"punct", "cc"})


def propose_sources(layout: Layout, head: int, *, nearby: bool = False) -> list[tuple[Path, int]]:
    """Heads of the phrases that may be the source of the cue with this head, likeliest first, with the way to each.

    `nearby` adds noun phrases that merely stand near, among which only the fitted choice can tell.
    """
    found: dict[int, Path] = {}
    start = content_start(layout, layout.reading.tokens[head].sentence)
    for path, source in (*_all_proposals(layout, head), *(_nearby(layout, head) if nearby else ())):
        token = layout.reading.tokens[source]
        if path >= Path.NEAR_LEFT and _is_scene(layout, source, head):
            continue
        in_dateline = token.sentence == layout.reading.tokens[head].sentence and source < start
        if _may_name(token) and token.dep != "expl" and not in_dateline:
            found.setdefault(source, path)
    return [(path, source) for source, path in found.items()]


def _is_scene(layout: Layout, source: int, head: int) -> bool:
    """Whether a token is no source but tells when or where it was said ("revealed yesterday", "said on our morning programme")."""
    token = layout.reading.tokens[source]
    if token.entity in TIME_ENTITIES:
        return True
    return token.dep == "pobj" and layout.reading.tokens[token.head].text.lower() in _SCENE and layout.reading.tokens[token.head].head == head


def _may_name(token: Token) -> bool:
    """Whether a token can be the head of a name or description; a foreign name is now and then tagged as a verb."""
    return token.pos in _NOMINAL or (token.dep in _SUBJECTS and token.text[:1].isupper())


def _all_proposals(layout: Layout, head: int) -> Iterator[tuple[Path, int]]:
    tokens = layout.reading.tokens
    yield from ((Path.ACCORDING, source) for source in according_to(layout, head))
    yield from _agent(layout, head)
    if tokens[head].pos in ("NOUN", "PROPN"):
        yield from _of_noun(layout, head)
    yield from _subject(layout, head, Path.SUBJECT)
    if tokens[head].pos == "VERB" and is_inverted(layout, head):
        yield from _behind(layout, head)
    yield from _climb(layout, head)


def according_to(layout: Layout, head: int) -> list[int]:
    """Whom "according to" names, where the cue is one: the source, and no part of what it says."""
    if layout.reading.tokens[head].lemma != "accord":
        return []
    return [source for _, source in _below_preposition(layout, head, Path.ACCORDING)]


def _nearby(layout: Layout, head: int) -> Iterator[tuple[Path, int]]:
    """The nearest noun phrases of the sentence on either side, and the subject of the sentence before."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[head].sentence]
    left = (index for index in range(head - 1, sentence.first - 1, -1) if _is_phrase_head(layout, index, head))
    right = (index for index in range(head + 1, min(sentence.last, head + _FARTHEST_NEAR)) if _is_phrase_head(layout, index, head))
    yield from ((Path.NEAR_LEFT, index) for index in islice(left, _MOST_NEAR))
    yield from ((Path.NEAR_RIGHT, index) for index in islice(right, _MOST_NEAR))
    if sentence.index:
        before = layout.reading.sentences[sentence.index - 1]
        subjects = (token.index for token in tokens[before.first : before.last] if token.dep == "nsubj" and layout.quote_of[token.index] == NOWHERE)
        yield from ((Path.SENTENCE_BEFORE, index) for index in islice(subjects, 1))


def _is_phrase_head(layout: Layout, index: int, cue: int) -> bool:
    token = layout.reading.tokens[index]
    return token.pos in ("NOUN", "PROPN", "PRON") and (token.dep in _PHRASE_HEADS or (token.dep == "compound" and token.head == cue))


def _subject(layout: Layout, head: int, path: Path) -> Iterator[tuple[Path, int]]:
    tokens = layout.reading.tokens
    for child in layout.reading.children[head]:
        if tokens[child].dep in _SUBJECTS:
            if tokens[child].dep == "nsubjpass" and path is not Path.CLIMBED:
                continue
            relative = tokens[child].lemma in _RELATIVE_PRONOUNS and tokens[head].dep == "relcl"
            if relative:
                yield (Path.RELATIVE if path is Path.SUBJECT else path), tokens[head].head
            else:
                yield (path if child < head or path is Path.CLIMBED else Path.INVERTED), child


def _behind(layout: Layout, head: int) -> Iterator[tuple[Path, int]]:
    """The subject of an inverted cue, whatever the parser takes it for ("assured to La Linterna the president")."""
    tokens = layout.reading.tokens
    for child in layout.reading.children[head]:
        if child > head and tokens[child].dep in _TAKEN_FOR and tokens[child].pos in ("NOUN", "PROPN", "PRON"):
            yield Path.INVERTED, child


def _agent(layout: Layout, head: int) -> Iterator[tuple[Path, int]]:
    for child in layout.reading.children[head]:
        if layout.reading.tokens[child].dep == "agent":
            yield from _below_preposition(layout, child, Path.AGENT)


def _below_preposition(layout: Layout, index: int, path: Path) -> Iterator[tuple[Path, int]]:
    """The object of a preposition, or of the preposition that it governs ("according to")."""
    for child in layout.reading.children[index]:
        token = layout.reading.tokens[child]
        if token.dep == "pobj":
            yield path, child
        elif token.dep in ("prep", "pcomp"):
            yield from ((path, inner) for inner in layout.reading.children[child] if layout.reading.tokens[inner].dep == "pobj")


def _of_noun(layout: Layout, head: int) -> Iterator[tuple[Path, int]]:
    tokens = layout.reading.tokens
    for child in layout.reading.children[head]:
        if tokens[child].dep == "poss":
            yield Path.POSSESSOR, child
    for child in layout.reading.children[head]:
        if tokens[child].dep == "prep" and tokens[child].lemma in ("by", "from", "of", "among"):
            yield from _below_preposition(layout, child, Path.BY_NOUN)


def _climb(layout: Layout, head: int) -> Iterator[tuple[Path, int]]:
    """Subjects of the verbs above, and the noun that a participle or a relative clause belongs to."""
    tokens = layout.reading.tokens
    current = head
    for _ in range(_FARTHEST_CLIMB):
        token = tokens[current]
        above = token.head
        if above == current or token.dep not in _CLIMB:
            return
        if token.dep in ("acl", "relcl") and tokens[above].pos in _NOMINAL:
            yield Path.NOUN, above
        if tokens[above].pos in ("NOUN", "PROPN") and token.dep not in ("acl", "relcl"):
            yield from _of_noun(layout, above)
        yield from _subject(layout, above, Path.CLIMBED)
        current = above


def source_range(layout: Layout, source: int, cue: int) -> Range:
    """The tokens of a source's phrase: with appositions and relative clauses, without the cue's clause and punctuation at its ends."""
    tokens = layout.reading.tokens
    first, last = layout.left[source], layout.right[source]
    if tokens[source].tag in _ALONE:
        return source, source + 1
    if first <= cue < last:
        first, last = _without_cue(layout, source, cue, (first, last))
    first = min(max(first, content_start(layout, tokens[source].sentence)), source)
    while first < source and (tokens[first].dep in _DROPPED_TAIL or tokens[first].pos == "PUNCT"):
        first += 1
    while last > source + 1 and (tokens[last - 1].pos == "PUNCT" or tokens[last - 1].dep in ("cc", "case")):
        if tokens[last - 1].text == ")" and any(token.text == "(" for token in tokens[first:last]):
            break  # "the Dockers' Union (DU)"
        last -= 1
    return first, last


def _without_cue(layout: Layout, source: int, cue: int, around: Range) -> Range:
    """The phrase up to the modifier that holds the cue."""
    first, last = around
    for child in layout.reading.children[source]:
        if layout.left[child] <= cue < layout.right[child]:
            if child > source:
                last = min(last, layout.left[child])
            else:
                first = max(first, layout.right[child])
    return first, max(last, source + 1)


def source_tokens(layout: Layout, path: Path, source: int, cue: int) -> Range:
    """The tokens of a source as it is quoted: its phrase, or the "who" of "Smith, who says", which stands for it."""
    if path is Path.RELATIVE:
        children = layout.reading.children[cue]
        subject = next(child for child in children if layout.reading.tokens[child].dep in ("nsubj", "csubj"))
        return subject, subject + 1
    return source_range(layout, source, cue)


def outside(source: int, pieces: Pieces) -> bool:
    """Whether a source stands outside a content."""
    return not any(first <= source < last for first, last in pieces)
