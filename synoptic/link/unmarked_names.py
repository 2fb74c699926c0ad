"""Names that no mention holds though the story names the same elsewhere: "Maxival, too, has questions to answer"."""

import re
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


def unmarked_names(articles: Sequence[Annotated], units: Sequence[Unit]) -> Iterator[Unit]:
    """Units, all of number -1, for the names of a story where they stand in an article and no name's unit has them."""
    known = _known_names(units)
    if not known:
        return
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(known, key=lambda name: (-len(name), name))))})(?![\w-])")
    taken = {(unit.article, token.index) for unit in units if unit.form is MentionForm.NAME for token in unit.tokens}
    for place, annotated in enumerate(articles):
        reading = annotated.reading
        starts = {token.start: token for token in reading.tokens}
        for match in pattern.finditer(reading.article.text):
            tokens = _tokens(reading, starts.get(match.start()), match.end())
            if tokens and not any((place, token.index) in taken for token in tokens) and _names_it(reading, tokens):
                mention = Mention(reading.article.id, Span(*match.span()), match[0], known[match[0]], MentionForm.NAME, tokens[-1].index, _CONFIDENCE)
                yield Unit(-1, place, reading, tokens[-1], (mention,))


def _known_names(units: Sequence[Unit]) -> Mapping[str, EntityType]:
    """The names that stand within sentences as they are written, and their commonest type."""
    votes: dict[str, Counter[EntityType]] = {}
    for unit in units:
        sentence = unit.reading.sentences[unit.sentence]
        within = unit.tokens[0].index > sentence.first and not sentence.heading
        if unit.form is MentionForm.NAME and within and len(unit.core.text) >= _LEAST and unit.core.text[0].isupper():
            votes.setdefault(unit.core.text, Counter())[unit.core.type] += 1
    return {name: max(EntityType, key=lambda kind: (seen[kind], kind)) for name, seen in votes.items()}


def _tokens(reading: Reading, first: Token | None, end: int) -> Sequence[Token]:
    """The tokens from one on that end at an offset; none where it is none's start or end."""
    if first is None:
        return ()
    last = first.index
    while last + 1 < len(reading.tokens) and reading.tokens[last].end < end:
        last += 1
    return reading.tokens[first.index : last + 1] if reading.tokens[last].end == end else ()


def _names_it(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether the words are a name here too, and no part of another: at a sentence's start and in a heading a noun need not be."""
    if (tokens[-1].dep in _BESIDE and tokens[-1].head == tokens[-1].index + 1) or tokens[-1].tag in _NO_NAME:
        return False
    sentence = reading.sentences[tokens[0].sentence]
    anywhere = sentence.heading or tokens[0].index == sentence.first
    return not anywhere or len(tokens) > 1 or tokens[0].tag == "NNP" or not noun_table().senses_of(tokens[0].text.lower())
