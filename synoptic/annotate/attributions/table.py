"""A layout as arrays of numbers, one entry a token, from which features are drawn for many tokens at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from zlib import crc32

import numpy as np
import numpy.typing as npt

from synoptic.annotate.attributions.layout import Layout

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

# Relations whose dependant is looked up from its head; each gives the first such child, or none.
_LOOKUPS = {
    "subject": ("nsubj", "csubj", "expl"),
    "passive": ("nsubjpass", "csubjpass"),
    "object": ("dobj", "attr", "oprd", "acomp"),
    "clause": ("ccomp",),
    "infinitive": ("xcomp",),
    "preposition": ("prep", "dative"),
    "agent": ("agent",),
    "auxiliary": ("aux", "auxpass"),
    "negation": ("neg",),
    "mark": ("mark",),
    "particle": ("prt",),
    "adverbial": ("advcl", "advmod", "npadvmod"),
    "modifier": ("acl", "relcl"),
    "possessor": ("poss",),
    "parataxis": ("parataxis", "dep"),
    "inner": ("pobj", "pcomp"),
}
FIRST_PERSON = frozenset({"i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves"})


@dataclass(frozen=True, slots=True)
class Table:
    """Arrays over the tokens of a layout, with one row more at the end that stands for "no token".

    `lemma`, `word` are hashes of strings, `pos`, `dep`, `tag`, `entity` too; `head`, `left`, `right`, `sentence`, `first`, `last` are indices
    (of the token's sentence), `quote` is the quotation or -1, `words[i]` counts the words before token `i`.
    `child[name]` is the first dependant by each relation of `_LOOKUPS`, or the row for "no token".
    """

    size: int
    lemma: Ints
    word: Ints
    pos: Ints
    dep: Ints
    tag: Ints
    entity: Ints
    head: Ints
    left: Ints
    right: Ints
    first: Ints
    last: Ints
    sentence: Ints
    quote: Ints
    heading: Ints
    first_person: Ints
    words: Ints
    quoted_words: Ints
    verbs: Ints
    commas: Ints
    child: dict[str, Ints]


def code(text: str) -> int:
    """A number for a string, the same on every machine."""
    return crc32(text.encode("utf-8", "surrogatepass"))


def _codes(texts: Iterable[str]) -> list[int]:
    known: dict[str, int] = {}
    return [known[text] if text in known else known.setdefault(text, code(text)) for text in texts]


def tabulate(layout: Layout) -> Table:
    """The arrays of a layout, in time linear in its length."""
    tokens, sentences = layout.reading.tokens, layout.reading.sentences
    size = len(tokens)
    sentence = [token.sentence for token in tokens]
    is_word = np.array([token.pos not in ("PUNCT", "SPACE", "SYM") for token in tokens] + [False])
    quote = np.array([*layout.quote_of, -1])
    dep = np.array(_codes([*(token.dep for token in tokens), ""]))
    pos = np.array(_codes([*(token.pos for token in tokens), ""]))
    head = np.array([*(token.head for token in tokens), size])
    word = np.array(_codes([*(token.text.lower() for token in tokens), ""]))
    return Table(
        size=size,
        lemma=np.array(_codes([*(token.lemma for token in tokens), ""])),
        word=word,
        pos=pos,
        dep=dep,
        tag=np.array(_codes([*(token.tag for token in tokens), ""])),
        entity=np.array(_codes([*(token.entity for token in tokens), ""])),
        head=head,
        left=np.array([*layout.left, size]),
        right=np.array([*layout.right, size]),
        first=np.array([*(sentences[number].first for number in sentence), size]),
        last=np.array([*(sentences[number].last for number in sentence), size]),
        sentence=np.array([*sentence, len(sentences)]),
        quote=quote,
        heading=np.array([*(sentences[number].heading for number in sentence), False]).astype(np.int64),
        first_person=_before(np.array([*(token.lemma in FIRST_PERSON or token.text.lower() in FIRST_PERSON for token in tokens), False])),
        words=_before(is_word),
        quoted_words=_before(is_word & (quote >= 0)),
        verbs=_before(pos == code("VERB")),
        commas=_before(word == code(",")),
        child={name: _children(size, dep, head, labels) for name, labels in _LOOKUPS.items()},
    )


def _before(flags: npt.NDArray[np.bool_]) -> Ints:
    """How many flags are set before each index."""
    return np.concatenate(([0], np.cumsum(flags)[:-1])).astype(np.int64)


def _children(size: int, dep: Ints, head: Ints, labels: tuple[str, ...]) -> Ints:
    """For each token its first dependant by one of the relations; numpy keeps the last value written, so they are written backwards."""
    found = np.full(size + 1, size)
    places = np.flatnonzero(np.isin(dep, [code(label) for label in labels]))[::-1]
    found[head[places]] = places
    found[size] = size
    return found
