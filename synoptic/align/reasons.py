"""Why statements were put together, in words a reader can check: the rarest that they share, as they stand in the articles."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple, overload

from synoptic.align.lexis import Lexis
from synoptic.align.relatedness import stem
from synoptic.align.terms import Term, TermKind, is_content
from synoptic.align.units import Unit
from synoptic.align.vocabulary import Vocabulary
from synoptic.model import Story

# More than five words are no longer taken in at a glance; longer ones are no words (addresses, runs of characters).
_MOST_SHOWN = 5
_LONGEST = 40


class Word(NamedTuple):
    """A word, figure or time of a statement: `key` is what makes two the same, `text` how it stands there, `weight` how rare it is.

    `tokens` are the first token and the one after the last; `name` says that it is part of a name. A pronoun's key is that of whom it
    refers to, its text "".
    """

    key: str
    text: str
    weight: float
    tokens: tuple[int, int]
    name: bool = False


class StatementWords(Sequence[tuple[Word, ...]]):
    """The words of every statement of some units that say something by themselves, in order; found when asked for.

    Tokens in a row that make one figure or time are one word.
    """

    def __init__(self, story: Story, units: Sequence[Unit], vocabulary: Vocabulary, lexis: Lexis) -> None:
        self._owned = [(unit.article, statement) for unit in units for statement in unit.statements]
        self._readings = [annotated.reading for annotated in story.articles]
        self._vocabulary = vocabulary
        self._weights = lexis.rare.tolist()
        self._known: dict[int, tuple[Word, ...]] = {}

    def __len__(self) -> int:
        return len(self._owned)

    @overload
    def __getitem__(self, place: int) -> tuple[Word, ...]: ...
    @overload
    def __getitem__(self, place: slice) -> list[tuple[Word, ...]]: ...
    def __getitem__(self, place: int | slice) -> tuple[Word, ...] | list[tuple[Word, ...]]:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        if place not in self._known:
            self._known[place] = self._words(place)
        return self._known[place]

    def _words(self, place: int) -> tuple[Word, ...]:
        article, statement = self._owned[place]
        runs = groupby(statement.tokens, key=lambda index: self._same_thing(article, index))
        return tuple(word for _, run in runs for word in self._run_words(article, list(run)))

    def _same_thing(self, article: int, index: int) -> int:
        """What tokens of one figure or time have in common: its term, below 0; a word's token is by itself."""
        own = self._vocabulary.by_token[article].get(index)
        return index if not own or self._vocabulary.terms[own[0]].kind is TermKind.WORD else -1 - own[0]

    def _run_words(self, article: int, run: Sequence[int]) -> Iterator[Word]:
        numbers = self._vocabulary.by_token[article].get(run[0], ())
        if not numbers:
            return
        reading = self._readings[article]
        span, token = (run[0], run[-1] + 1), reading.tokens[run[0]]
        text = " ".join(reading.text(reading.span(*span)).split())
        for place, number in enumerate(numbers):
            term = self._vocabulary.terms[number]
            own = place == 0 and (term.kind is not TermKind.WORD or is_content(token))
            name = own and term.kind is TermKind.WORD and token.pos == "PROPN"
            yield Word(_key(term), text if own else "", self._weights[number], span, name)


def _key(term: Term) -> str:
    return f"{term.kind.value} {stem(term.text) if term.kind is TermKind.WORD else term.text}"


def say_shared(sides: Sequence[Sequence[Word]]) -> str:
    """What the statements of each article have in common with those of all others, else of any other; "" where no word is.

    >>> arc, pipe = Word("arc", "Arc", 2.0, (0, 1), name=True), Word("pipe", "pipeline", 1.0, (1, 2))
    >>> say_shared(((arc, pipe), (pipe,))), say_shared(((arc, pipe), (pipe, arc)))
    ('both have: pipeline', 'both have: “Arc”, pipeline')
    """
    held = Counter(key for side in sides for key in {word.key for word in side})
    for least, who in ((len(sides), "both" if len(sides) == 2 else f"all {len(sides)}"), (2, "at least two")):  # noqa: PLR2004
        shown = _rarest(sides, frozenset(key for key, count in held.items() if count >= least))
        if shown:
            return f"{who} have: {', '.join(shown)}"
    return ""


def _rarest(sides: Sequence[Sequence[Word]], keys: frozenset[str]) -> list[str]:
    """The rarest phrases of words with some keys, rarest first, as the first article that has them writes them."""
    found: dict[tuple[str, ...], tuple[float, str]] = {}
    seen: set[str] = set()
    together = _side_by_side(sides)
    for side in sides:
        for phrase in _phrases([word for word in side if word.key in keys and 0 < len(word.text) <= _LONGEST], together):
            if not seen & {word.key for word in phrase}:
                found[tuple(word.key for word in phrase)] = max(word.weight for word in phrase), _written(phrase)
        seen |= {key for phrase in found for key in phrase}
    return [text for _, text in sorted(found.values(), key=lambda entry: (-entry[0], entry[1]))[:_MOST_SHOWN]]


def _side_by_side(sides: Sequence[Sequence[Word]]) -> frozenset[tuple[str, str]]:
    """Keys of two words of a name that follow one another in at least two articles."""
    pairs = Counter(pair for side in sides for pair in {(one.key, other.key) for one, other in pairwise(side) if _adjoin(one, other)})
    return frozenset(pair for pair, count in pairs.items() if count > 1)


def _adjoin(one: Word, other: Word) -> bool:
    return one.name and other.name and one.tokens[1] == other.tokens[0]


def _phrases(words: Iterable[Word], together: frozenset[tuple[str, str]]) -> list[list[Word]]:
    phrases: list[list[Word]] = []
    for word in words:
        if phrases and _adjoin(phrases[-1][-1], word) and (phrases[-1][-1].key, word.key) in together:
            phrases[-1].append(word)
        else:
            phrases.append([word])
    return phrases


def _written(phrase: Sequence[Word]) -> str:
    text = " ".join(word.text for word in phrase)
    return f"“{text}”" if phrase[0].name else text
