"""Turns of phrase by which somebody is shown in a light: how a thing is done, and what stands before a name without an article."""

from collections.abc import Iterator, Sequence

from synoptic.judge.labelling.colours import is_coloured
from synoptic.judge.labelling.wordings import Kind, Owners, Wording, fold_of, tokens_of
from synoptic.lexicon.grammar import VERBS
from synoptic.lexicon.nouns import steps_up
from synoptic.model import Annotated, EntityType, Mention, MentionForm, Span, Token
from synoptic.text.marks import joins

# Words that say how: "with dignity and a smile", "in an orderly manner", "like a thief". Of so many tokens at most.
_HOW = frozenset("with without in like".split())
# What "in" says how by: "in anger" too, for nouns of feeling are looked up.
_WAYS = frozenset("manner way mood spirit fashion style tone atmosphere silence secret tears blood vain triumph disgrace chaos earnest".split())
_LONGEST = 7


def turns(annotated: Annotated, owners: Owners) -> Iterator[Wording]:
    """The turns of phrase of one article, in no order."""
    yield from _manners(annotated)
    yield from _before_names(annotated, owners)


def _manners(annotated: Annotated) -> Iterator[Wording]:
    """Phrases that say how something is done, in words that have some colour."""
    reading = annotated.reading
    for token in reading.tokens:
        if token.dep == "prep" and token.text.lower() in _HOW and _is_done(reading.tokens, token):
            words = [reading.tokens[place] for place in reading.subtree(token.index)]
            while words[-1].pos == "PUNCT":
                words.pop()
            whole = 1 < len(words) <= _LONGEST and words[0].index == token.index and words[-1].index - token.index + 1 == len(words)
            if whole and _says_how(words) and not any(word.entity for word in words) and is_coloured(words):
                yield _wording(annotated, words, Kind.TURN, "", EntityType.OTHER)


def _is_done(tokens: Sequence[Token], preposition: Token) -> bool:
    """Whether a phrase belongs to a verb, or to its object: "carried out the order with a smile"."""
    above = tokens[preposition.head]
    verb = tokens[above.head] if above.dep == "dobj" and preposition.text.lower() != "in" else above
    return verb.pos in VERBS


def _says_how(words: Sequence[Token]) -> bool:
    return words[0].text.lower() != "in" or any(word.lemma in _WAYS or steps_up(word.lemma, "feeling") is not None for word in words[1:])


def _before_names(annotated: Annotated, owners: Owners) -> Iterator[Wording]:
    """What stands before a person's name: "building king", "Mum-of-two"; not what is a description by itself."""
    described = [mention for mention in annotated.mentions if mention.form is MentionForm.DESCRIPTION]
    told = {token.index for mention in described for token in tokens_of(annotated, mention.span)}
    for mention in annotated.mentions:
        if mention.form is MentionForm.NAME and mention.type is EntityType.PERSON:
            words = _title(annotated, mention)
            if words and not all(word.index in told for word in words):
                yield _wording(annotated, words, Kind.DESCRIPTION, owners.of(mention), mention.type)


def _title(annotated: Annotated, mention: Mention) -> list[Token]:
    """The nouns and adjectives, hyphened words whole, between a name and what its phrase opens with."""
    tokens = annotated.reading.tokens
    name = tokens_of(annotated, mention.span)
    last = first = next((token.index for token in name if token.entity or token.pos == "PROPN"), mention.head)
    while first and last - first < _LONGEST and tokens[first - 1].sentence == tokens[last].sentence and _may_stand(tokens, first - 1):
        first -= 1
    words = list(tokens[first:last])
    return words if any((word.pos in {"NOUN", "ADJ"} and word.text.islower()) or joins(tokens, word.index) for word in words) else []


def _may_stand(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if any(joins(tokens, near.index) for near in tokens[max(index - 1, 0) : index + 2]):
        return token.pos != "PROPN"
    return (token.pos in {"NOUN", "ADJ"} or token.tag == "VBG") and not token.entity


def _wording(annotated: Annotated, words: Sequence[Token], kind: Kind, entity: str, type_: EntityType) -> Wording:
    span, fold = Span(words[0].start, words[-1].end), fold_of(list(words))
    return Wording(
        annotated.article.id,
        entity,
        span,
        annotated.reading.text(span),
        fold,
        type_,
        loaded=False,
        kind=kind,
        head=words[-1].index,
        tokens=tuple(words),
    )
