"""What sentences and statements are compared by: their content words, entities, numbers and times."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from synoptic.lexicon.function_words import LIGHT_LEMMAS
from synoptic.lexicon.grammar import CONTENT
from synoptic.lexicon.numbers import MEASURES, MONEY
from synoptic.model import Annotated, MentionForm, Quantity, Statement, Story, Timex, Token

_PARTS = {"NOUN": "n", "PROPN": "n", "VERB": "v", "AUX": "v", "ADJ": "a", "ADV": "r"}
_NEGATIONS = frozenset({"no", "never", "nobody"})
COUNT = "count"


class TermKind(StrEnum):
    WORD = "word"
    NUMBER = "number"
    TIME = "time"


class Term(NamedTuple):
    """One thing compared: a folded lemma with its part of speech (n, v, a, r or ""), a number with its measure, or a time's value."""

    kind: TermKind
    text: str
    part: str = ""
    value: float | None = None
    interval: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class ArticleTerms:
    """The terms of one article by token index; a token that carries none is absent. `proper` are tokens of names."""

    by_token: Mapping[int, tuple[Term, ...]]
    proper: frozenset[int]


@cache
def plain(word: str) -> str:
    """Lower case without diacritics."""
    return "".join(character for character in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(character))


class Naming(NamedTuple):
    """That a token is part of a mention: the word its entity is best known by (the last of its name, folded), and the mention's form."""

    known_by: str
    form: MentionForm


def article_terms(annotated: Annotated, named: Mapping[tuple[str, int], Naming]) -> ArticleTerms:
    """The terms of one article; `named` says by (article id, token index) which tokens are part of a mention."""
    tokens = annotated.reading.tokens
    numbers = _numbers(annotated.statements, tokens)
    times = _times(annotated.times, tokens)
    found = {}
    for token in tokens:
        terms = times.get(token.index) or numbers.get(token.index) or _word(token, named.get((annotated.article.id, token.index)))
        if terms:
            found[token.index] = terms
    return ArticleTerms(found, frozenset(token.index for token in tokens if token.pos == "PROPN"))


def _word(token: Token, naming: Naming | None) -> tuple[Term, ...]:
    """A word stands for itself; in a pronoun or description, also for the name of whom it refers to.

    Names stay words: two of them may share one ("House Republicans", "the Republican leader") without being one entity.
    """
    own = (Term(TermKind.WORD, plain(token.text if token.pos == "PROPN" else token.lemma), _PARTS.get(token.pos, "")),) if is_content(token) else ()
    if naming is None or naming.form is MentionForm.NAME or not naming.known_by:
        return own
    return (*own, Term(TermKind.WORD, naming.known_by, "n"))


def is_content(token: Token) -> bool:
    """Whether a word says something by itself."""
    if not token.text[0].isalnum() or (len(token.text) == 1 and not token.text.isdigit()):
        return False
    return (token.pos in CONTENT or token.lemma in _NEGATIONS) and token.lemma not in LIGHT_LEMMAS


def _numbers(statements: Sequence[Statement], tokens: Sequence[Token]) -> dict[int, tuple[Term, ...]]:
    """Token index → the number it is part of; what is counted keeps its own word."""
    found: dict[int, tuple[Term, ...]] = {}
    for statement in statements:
        for quantity in statement.quantities:
            term = (Term(TermKind.NUMBER, f"{quantity.value:g}", measure_of(quantity), value=quantity.value),)
            inside = [i for i in statement.tokens if quantity.span.start <= tokens[i].start < quantity.span.end]
            found.update((i, term) for i in inside if tokens[i].pos in {"NUM", "SYM"} or tokens[i].text[0].isdigit())
    return found


def measure_of(quantity: Quantity) -> str:
    """What a quantity is measured in: money, a unit, or a count of something; "" for a bare number, which may be any of these."""
    unit = quantity.unit
    return unit and ("money" if unit in MONEY else unit if unit in MEASURES else COUNT)


def _times(times: Sequence[Timex], tokens: Sequence[Token]) -> dict[int, tuple[Term, ...]]:
    """Token index → the time it is part of."""
    spans = sorted((timex.span.start, timex.span.end, timex.value, timex.interval) for timex in times)
    found: dict[int, tuple[Term, ...]] = {}
    place = 0
    for token in tokens:
        while place < len(spans) and spans[place][1] <= token.start:
            place += 1
        if place < len(spans) and spans[place][0] <= token.start:
            *_, value, interval = spans[place]
            found[token.index] = (Term(TermKind.TIME, value.partition("T")[0] or value, interval=interval),)
    return found


def namings(story: Story) -> dict[tuple[str, int], Naming]:
    """(article id, token index) → what the shortest mention that covers the token names."""
    tokens = {annotated.article.id: annotated.reading.tokens for annotated in story.articles}
    found: dict[tuple[str, int], tuple[int, str, Naming]] = {}
    for entity in story.entities:
        known_by = _known_by(entity.name)
        for mention in entity.mentions:
            length = mention.span.end - mention.span.start
            for index in _covered(tokens[mention.article], mention.head, mention.span):
                key = (mention.article, index)
                if key not in found or (length, entity.id) < found[key][:2]:
                    found[key] = (length, entity.id, Naming(known_by, mention.form))
    return {key: naming for key, (*_, naming) in found.items()}


def _known_by(name: str) -> str:
    """The last capitalised word of a name, folded; "" where it has none."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isupper()]
    return plain(words[-1]) if words else ""


def _covered(tokens: Sequence[Token], head: int, span: tuple[int, int]) -> Iterable[int]:
    first = last = head
    while first > 0 and tokens[first - 1].start >= span[0]:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].end <= span[1]:
        last += 1
    return range(first, last + 1)
