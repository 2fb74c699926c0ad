"""Which body "the company" is that speaks: the one that spoke right before, rather than one that another part of the story calls so."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from synoptic.lexicon.organisations import thing_nouns
from synoptic.model import Entity, EntityType, MentionForm, Reading, Token

# Nouns by which any body of its kind is spoken of again.
_KINDS = frozenset(("organisation company", "organisation group", "organisation charity"))
# How far back such a body spoke, in sentences.
_WINDOW = 2
_SPOKEN_FOR = frozenset("spokesman spokeswoman spokesperson representative".split())
_PLAIN = frozenset(("det", "amod", "punct"))
# "CNN reported": whoever reports it is seldom the company that the report is of.
_REPORTING = frozenset(("report",))


def body_at_hand(
    reading: Reading, source: Token, found: str | None, heads: Mapping[int, str], entities: Mapping[str, Entity], sources: AbstractSet[int]
) -> str | None:
    """The entity of a source called by its kind alone: the body that spoke shortly before, itself or by a spokesman, or the only one named there.

    `sources` are the head tokens of all sources. Another kind of body than the word says is not meant, nor is any where the one found stands nearer.
    """
    if not _is_by_kind(reading, source):
        return found
    near: list[str] = []
    for token in _backward(reading, source):
        key = heads.get(token.index) if token.pos == "PROPN" else None
        if key is None or entities[key].type is not EntityType.ORGANISATION or _is_other_kind(entities[key]) or _reports(reading.tokens, token):
            continue
        if key == found or _spoke(reading.tokens, token, sources):
            return key
        near.append(key)
    return near[0] if len(set(near)) == 1 else found


def _is_by_kind(reading: Reading, source: Token) -> bool:
    """Whether a source is "the company", "the airline", "the charity" and hardly more than that."""
    known = thing_nouns().get(source.lemma)
    children = reading.below(source)
    plain = all(
        child.dep in _PLAIN and child.text == child.text.lower() and not reading.children[child.index] for child in children if child.dep != "det"
    )
    return source.tag == "NN" and known is not None and known[1] in _KINDS and plain and any(child.text.lower() == "the" for child in children)


def _backward(reading: Reading, source: Token) -> Iterator[Token]:
    """The tokens before a source, nearest first, as far as its article looks back; headings tell of other things."""
    for sentence in reversed(reading.sentences[max(0, source.sentence - _WINDOW) : source.sentence + 1]):
        if not sentence.heading:
            yield from reversed(reading.tokens[sentence.first : min(sentence.last, source.index)])


def _is_other_kind(entity: Entity) -> bool:
    """Whether a body is called a ministry, a union or whatever else no company is."""
    words = {mention.text.split()[-1].lower() for mention in entity.mentions if mention.form is not MentionForm.PRONOUN}
    kinds = {thing_nouns()[word][1] for word in words if word in thing_nouns()}
    return bool(kinds) and kinds.isdisjoint(_KINDS)


def _reports(tokens: Sequence[Token], token: Token) -> bool:
    return token.dep == "nsubj" and tokens[token.head].lemma in _REPORTING


def _spoke(tokens: Sequence[Token], token: Token, sources: AbstractSet[int]) -> bool:
    """Whether a name is a source, or a spokesman's whose is one."""
    governor = tokens[token.head]
    if token.index in sources:
        return True
    if token.dep == "pobj":
        governor = tokens[governor.head]
    return governor.lemma in _SPOKEN_FOR and governor.index in sources
