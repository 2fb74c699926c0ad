"""Names that no mention holds though the story names the same elsewhere: "Maxival, too, has questions to answer"."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from synoptic.lexicon.nouns import noun_table
from synoptic.link.units import Unit
from synoptic.model import Annotated, EntityType, Mention, MentionForm, Reading, Span, Token

# Shorter names are too often something else.
_LEAST = 4
_CONFIDENCE = 0.5
# "Karastani forces", "the Suryan refinery".
_BESIDE = frozenset(("amod", "compound", "nmod"))
_NO_NAME = frozenset(("JJ", "NNS"))

Words = tuple[str, ...]


def unmarked_names(articles: Sequence[Annotated], units: Sequence[Unit]) -> Iterator[Unit]:
    """Units, all of number -1, for the names of a story where they stand in an article and no name's unit has them."""
    known = _known_names(units)
    openings: dict[str, list[Words]] = {}
    for words in sorted(known, key=lambda words: (-len(words), words)):
        openings.setdefault(words[0], []).append(words)
    taken = {(unit.article, token.index) for unit in units if unit.form is MentionForm.NAME for token in unit.tokens}
    for place, annotated in enumerate(articles):
        reading, free = annotated.reading, 0
        for token in reading.tokens:
            found = _name_at(reading, token, openings.get(token.text, ())) if token.index >= free else None
            if found is None:
                continue
            tokens = reading.tokens[token.index : token.index + len(found)]
            free = tokens[-1].index + 1
            if not any((place, other.index) in taken for other in tokens) and _names_it(reading, tokens):
                yield Unit(-1, place, reading, tokens[-1], (_mention(reading, tokens, known[found]),))


def _name_at(reading: Reading, token: Token, names: Sequence[Words]) -> Words | None:
    """The longest of some names, each in words, that begins with a token."""
    return next((words for words in names if tuple(other.text for other in reading.tokens[token.index : token.index + len(words)]) == words), None)


def _mention(reading: Reading, tokens: Sequence[Token], kind: EntityType) -> Mention:
    span = Span(tokens[0].start, tokens[-1].end)
    return Mention(reading.article.id, span, reading.text(span), kind, MentionForm.NAME, tokens[-1].index, _CONFIDENCE)


def _known_names(units: Sequence[Unit]) -> Mapping[Words, EntityType]:
    """The names that stand within sentences, word by word as they are written, and their commonest type."""
    votes: dict[Words, Counter[EntityType]] = {}
    for unit in units:
        if unit.form is not MentionForm.NAME or len(unit.core.text) < _LEAST or not unit.core.text[0].isupper():
            continue
        sentence = unit.reading.sentences[unit.sentence]
        if unit.tokens[0].index > sentence.first and not sentence.heading:
            votes.setdefault(tuple(token.text for token in unit.tokens), Counter())[unit.core.type] += 1
    return {words: max(EntityType, key=lambda kind: (seen[kind], kind)) for words, seen in votes.items()}


def _names_it(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether the words are a name here too, and no part of another: at a sentence's start and in a heading a noun need not be."""
    if (tokens[-1].dep in _BESIDE and tokens[-1].head == tokens[-1].index + 1) or tokens[-1].tag in _NO_NAME:
        return False
    sentence = reading.sentences[tokens[0].sentence]
    anywhere = sentence.heading or tokens[0].index == sentence.first
    return not anywhere or len(tokens) > 1 or tokens[0].tag == "NNP" or not noun_table().senses_of(tokens[0].text.lower())
