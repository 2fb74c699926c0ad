"""Whose verb a cue is, where the likeliest source is a noun that only stands nearer: "A witness who came with the crew said …" is no crew's word."""

from collections.abc import Callable, Iterator

from synoptic.annotate.attributions.inverted import may_speak
from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces
from synoptic.annotate.attributions.postposed import content_start
from synoptic.annotate.attributions.sources import Path, outside
from synoptic.lexicon.grammar import FINITE, RELATIVES, SUBJECTS
from synoptic.model import Token

_DENYING = frozenset({"deny", "reject", "dismiss", "refute", "dispute"})
_QUOTING = frozenset({"quote", "cite"})

Found = tuple[Path, int]


def rightful(layout: Layout, cue: int, pieces: Pieces, ranked: Found | None) -> Found | None:
    """The subject of a cue where grammar tells it against the likeliest source; else that one."""
    if ranked is None or layout.reading.tokens[cue].pos != "VERB":
        return ranked
    start = content_start(layout, layout.reading.tokens[cue].sentence)
    for rule in _RULES:
        source = rule(layout, cue, ranked[1])
        if source is not None and source != ranked[1] and source >= start and outside(source, pieces):
            return Path.SUBJECT, source
    return ranked


def _own_subject(layout: Layout, cue: int, source: int) -> int | None:
    """The subject of the cue that holds the source, or that stands before it where the parser gives the cue two."""
    tokens = layout.reading.tokens
    subjects = [
        child for child in layout.reading.children[cue] if tokens[child].dep == "nsubj" and child < cue and tokens[child].tag not in RELATIVES
    ]
    if tokens[source].tag in RELATIVES:
        return subjects[-1] if subjects and tokens[source].text.lower() == "what" and tokens[source].head == cue else None
    for subject in subjects:
        named = tokens[source].dep == "appos" and (tokens[source].pos, tokens[subject].pos) == ("PROPN", "NOUN")
        within = subject < source < layout.right[subject] and not named
        second = source in subjects and subject < source and any(tokens[child].dep == "relcl" for child in layout.reading.children[subject])
        if (within or second) and _speaks(layout, tokens[subject]):
            return subject
    return None


def _before_clause(layout: Layout, cue: int, source: int) -> int | None:
    """The noun whose relative clause holds the source but, rightly read, not the cue: "TechNews, who posted a sketch of the phone and said …"."""
    tokens = layout.reading.tokens
    for verb in _above(layout, source):
        if tokens[verb].dep == "relcl" and verb < source < cue:
            noun = tokens[verb].head
            opened = any(tokens[child].tag == "WP" for child in layout.reading.children[verb])
            apart = not layout.left[verb] <= cue < layout.right[verb]
            bare = tokens[noun].dep == "ROOT" and tokens[cue].tag in FINITE and layout.right[source] == cue
            if opened and (apart or bare) and _speaks(layout, tokens[noun]):
                return noun
    return None


def _of_with(layout: Layout, cue: int, source: int) -> int | None:
    """Who stands between "with" and a participle: "with some drivers, among them the winner, claiming that …"."""
    tokens = layout.reading.tokens
    if tokens[cue].tag != "VBG" or tokens[cue].dep not in ("advcl", "acl", "pcomp"):
        return None
    for child in layout.reading.children[tokens[cue].head]:
        if source < child < cue and tokens[child].text.lower() == "with":
            named = [inner for inner in layout.reading.children[child] if tokens[inner].dep == "pobj" and inner < cue]
            if named and layout.right[named[0]] in (cue, cue - 1) and _speaks(layout, tokens[named[0]]):
                return named[0]
    return None


def _as_saying(layout: Layout, cue: int, source: int) -> int | None:  # noqa: ARG001 - one of the rules
    """Whom somebody quotes as saying it."""
    tokens = layout.reading.tokens
    if tokens[cue].tag != "VBG" or not cue or tokens[cue - 1].text.lower() != "as":
        return None
    quoting = next((verb for verb in _above(layout, cue) if tokens[verb].lemma in _QUOTING), None)
    if quoting is None:
        return None
    return next((child for child in layout.reading.children[quoting] if tokens[child].dep == "dobj" and quoting < child < cue), None)


def _quoted(layout: Layout, cue: int, source: int) -> int | None:  # noqa: ARG001 - one of the rules
    """Whom a paper or station quotes: “…,” the paper quoted him as saying."""
    tokens, children = layout.reading.tokens, layout.reading.children[cue]
    if tokens[cue].lemma not in _QUOTING or not any(tokens[child].text.lower() == "as" and tokens[child].dep == "prep" for child in children):
        return None
    return next((child for child in children if tokens[child].dep == "dobj" and child > cue), None)


def _of_root(layout: Layout, cue: int, source: int) -> int | None:  # noqa: ARG001 - one of the rules
    """The subject of the sentence where its verb goes on: "denied that …, saying …"; "says he met her after she wrote and says …"."""
    tokens = layout.reading.tokens
    above = list(_above(layout, cue))
    if not above or any(tokens[child].dep in SUBJECTS for child in layout.reading.children[cue]):
        return None
    root = above[-1]
    denied = tokens[cue].tag == "VBG" and tokens[cue - 1].text == "," and tokens[root].lemma in _DENYING
    joined = tokens[cue].dep == "conj" and tokens[cue].tag in FINITE and tokens[root].tag == tokens[cue].tag != tokens[above[0]].tag
    if len(above) == 1 or root > cue or not (denied or joined):
        return None
    subjects = (child for child in layout.reading.children[root] if tokens[child].dep == "nsubj" and child < root)
    return next((child for child in subjects if tokens[child].text.lower() != "it"), None)  # "it was two when he rose and said"


def _above(layout: Layout, index: int) -> Iterator[int]:
    """The tokens that govern one, nearest first."""
    tokens = layout.reading.tokens
    while tokens[index].head != index:
        index = tokens[index].head
        yield index


def _speaks(layout: Layout, token: Token) -> bool:
    return may_speak(token) and layout.quote_of[token.index] == NOWHERE


_RULES: tuple[Callable[[Layout, int, int], int | None], ...] = (_as_saying, _quoted, _own_subject, _before_clause, _of_with, _of_root)
