"""What sentences and statements are compared by: their content words, entities, numbers and times."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from synoptic.lexicon.function_words import LIGHT_LEMMAS
from synoptic.model import Annotated, MentionForm, Statement, Story, Timex, Token

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"})
_PARTS = {"NOUN": "n", "PROPN": "n", "VERB": "v", "AUX": "v", "ADJ": "a", "ADV": "r"}
_NEGATIONS = frozenset({"no", "never", "nobody"})


class TermKind(Enum):
    WORD = "word"
    ENTITY = "entity"
    NUMBER = "number"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Term:
    """One thing compared: a folded lemma with its part of speech (n, v, a, r or ""), an entity's id, a number or a time's value."""

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

    def of(self, tokens: Iterable[int]) -> tuple[Term, ...]:
        """The distinct terms of some tokens, in order."""
        return tuple(dict.fromkeys(term for index in tokens for term in self.by_token.get(index, ())))


@cache
def fold(word: str) -> str:
    """Lower case without diacritics."""
    return "".join(character for character in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(character))


def article_terms(annotated: Annotated, entities: Mapping[tuple[str, int], tuple[str, MentionForm]]) -> ArticleTerms:
    """The terms of one article; `entities` maps (article id, token index) to the entity that a mention there names."""
    tokens = annotated.reading.tokens
    numbers = _numbers(annotated.statements, tokens)
    times = _times(annotated.times, tokens)
    found = {}
    for token in tokens:
        terms = times.get(token.index) or numbers.get(token.index) or _word(token, entities.get((annotated.article.id, token.index)))
        if terms:
            found[token.index] = terms
    return ArticleTerms(found, frozenset(token.index for token in tokens if token.pos == "PROPN"))


def _word(token: Token, named: tuple[str, MentionForm] | None) -> tuple[Term, ...]:
    """A name stands for its entity, a pronoun too; a description for its entity and its own words."""
    own = (Term(TermKind.WORD, fold(token.text if token.pos == "PROPN" else token.lemma), _PARTS.get(token.pos, "")),) if is_content(token) else ()
    if named is None:
        return own
    entity = Term(TermKind.ENTITY, named[0])
    if named[1] is MentionForm.DESCRIPTION:
        return (entity, *own)
    return (entity,) if token.pos in {"PROPN", "PRON"} or not own else own


def is_content(token: Token) -> bool:
    """Whether a word says something by itself."""
    if not token.text[0].isalnum() or (len(token.text) == 1 and not token.text.isdigit()):
        return False
    return (token.pos in _CONTENT or token.lemma in _NEGATIONS) and token.lemma not in LIGHT_LEMMAS


def _numbers(statements: Sequence[Statement], tokens: Sequence[Token]) -> dict[int, tuple[Term, ...]]:
    """Token index → the number it is part of; what is counted keeps its own word."""
    found: dict[int, tuple[Term, ...]] = {}
    for statement in statements:
        for quantity in statement.quantities:
            term = (Term(TermKind.NUMBER, f"{quantity.value:g}", value=quantity.value),)
            inside = [i for i in statement.tokens if quantity.span.start <= tokens[i].start < quantity.span.end]
            found.update((i, term) for i in inside if tokens[i].pos in {"NUM", "SYM"} or tokens[i].text[0].isdigit())
    return found


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


def entity_at(story: Story) -> dict[tuple[str, int], tuple[str, MentionForm]]:
    """(article id, token index) → entity and form of the shortest mention that covers the token."""
    tokens = {annotated.article.id: annotated.reading.tokens for annotated in story.articles}
    found: dict[tuple[str, int], tuple[int, str, MentionForm]] = {}
    for entity in story.entities:
        for mention in entity.mentions:
            every = tokens[mention.article]
            length = mention.span.end - mention.span.start
            for index in _covered(every, mention.head, mention.span):
                key = (mention.article, index)
                if key not in found or (length, entity.id) < found[key][:2]:
                    found[key] = (length, entity.id, mention.form)
    return {key: (entity, form) for key, (_, entity, form) in found.items()}


def _covered(tokens: Sequence[Token], head: int, span: tuple[int, int]) -> Iterable[int]:
    first = last = head
    while first > 0 and tokens[first - 1].start >= span[0]:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].end <= span[1]:
        last += 1
    return range(first, last + 1)
