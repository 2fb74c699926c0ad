"""The wordings by which an article names whom or what: descriptions, titled names, phrases in quote marks, verbs that judge."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from synoptic.judge.counts import is_person
from synoptic.judge.loaded import is_loaded
from synoptic.lexicon.loaded import JUDGING_CUES, JUDGING_VERBS
from synoptic.model import Annotated, EntityType, Mention, MentionForm, Span, Story, Token

# Phrases in quote marks up to this many words are a choice of words; longer ones are speech.
_LONGEST_QUOTED = 8
# Titles that the tagger takes for parts of names.
_TITLES = frozenset(
    "president minister chancellor premier governor gov. king queen prince princess secretary senator general gen. colonel chairman chief mayor "
    "pope".split()
)
# Of what hangs on a predicate noun so many tokens are shown.
_LONGEST_TAIL = 6
_QUOTED = re.compile(r"[“«]([^“”«»\n]{3,70})[”»]|\"([^\"\n]{3,70})\"|(?<!\w)[‘']([^‘’'\n]{3,60})[’'](?!\w)")
_START = attrgetter("start")
_GROUPS = frozenset({EntityType.PERSON, EntityType.ORGANISATION})
# Adjectives that place or count and colour nothing.
_PLAIN = frozenset(
    "new old first second third last next other same more several many few own early late current recent former previous following "
    "international national federal local public private general main additional further certain such low high total annual monthly daily "
    "northern southern eastern western central young due economic political military medical legal financial".split()
)
_JUDGING_DEEDS = JUDGING_VERBS - JUDGING_CUES
# Labels of verbs that assert.
_FINITE = frozenset({"ROOT", "conj", "ccomp", "relcl", "advcl", "parataxis"})
# Words about a head that say more of it than its number or whose it is.
_DESCRIBING = frozenset({"amod", "compound", "acl", "relcl", "nmod", "prep", "appos"})


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording: whom it names (an entity's id, "" where no other mention names it), its characters, and what is known of it.

    `fold` is its content words in lower case; `telling` whether it says more than a bare noun, `coloured` by an adjective;
    `quoted` whether it stands in quote marks or is predicated.
    """

    article: str
    entity: str
    span: Span
    text: str
    fold: tuple[str, ...]
    type: EntityType
    loaded: bool
    telling: bool
    coloured: bool = False
    quoted: bool = False


def wordings(story: Story, annotated: Annotated) -> Iterator[Wording]:
    """The wordings of one article, in no order; none inside a wider one of the same bearer."""
    owners = {
        (mention.span, mention.head): entity.id for entity in story.entities for mention in entity.mentions if mention.article == annotated.article.id
    }
    types = {entity.id: entity.type for entity in story.entities}
    named = [
        _named(annotated, mention, owners.get((mention.span, mention.head), ""), types)
        for mention in annotated.mentions
        if _describes(annotated, mention)
    ]
    yield from _widest(named)
    yield from _phrases(annotated, owners, types)
    yield from _predicated(annotated, owners, types)
    yield from _verbs(annotated)


def _describes(annotated: Annotated, mention: Mention) -> bool:
    """Whether a mention says something of whom it names: a description, or a name with a title or an adjective before it."""
    if mention.form is MentionForm.NAME:
        return any(token.pos in {"NOUN", "ADJ"} or _is_title(token) for token in _tokens(annotated, mention.span))
    return mention.form is MentionForm.DESCRIPTION


def _is_title(token: Token) -> bool:
    return token.lemma in _TITLES


def _tokens(annotated: Annotated, span: Span) -> list[Token]:
    """The tokens of a span; looked up by place, so that a long article is not searched for every mention."""
    tokens = annotated.reading.tokens
    first, last = (bisect_left(tokens, place, key=_START) for place in span)
    return list(tokens[first:last])


def _named(annotated: Annotated, mention: Mention, entity: str, types: dict[str, EntityType]) -> Wording:
    tokens = _tokens(annotated, mention.span)
    return Wording(
        article=mention.article,
        entity=entity,
        span=mention.span,
        text=mention.text,
        fold=_fold(tokens),
        type=EntityType.PERSON
        if mention.type is EntityType.OTHER and is_person(annotated.reading.tokens[mention.head].lemma)
        else types.get(entity, mention.type),
        loaded=is_loaded(tokens),
        coloured=any(token.dep == "amod" and token.pos == "ADJ" and token.text.islower() and token.lemma not in _PLAIN for token in tokens),
        telling=mention.form is MentionForm.NAME
        or any(token.dep in _DESCRIBING or token.dep == "poss" for token in tokens if token.index != mention.head),
    )


def _fold(tokens: list[Token]) -> tuple[str, ...]:
    return tuple(sorted(token.lemma for token in tokens if token.pos in {"NOUN", "PROPN", "ADJ", "VERB", "NUM"}))


def _widest(found: list[Wording]) -> Iterator[Wording]:
    """Of wordings of one bearer that lie in one another, the widest."""
    reached: dict[str, Span] = {}
    for wording in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        wider = reached.get(wording.entity)
        if wider is None or wider == wording.span or not wider.holds(wording.span):
            reached[wording.entity] = wording.span
            yield wording


def _phrases(annotated: Annotated, owners: dict[tuple[Span, int], str], types: dict[str, EntityType]) -> Iterator[Wording]:
    """Short phrases in quote marks, as said of whom the clause says them."""
    heads = {head: entity for (_, head), entity in owners.items()}
    for match in _QUOTED.finditer(annotated.article.text):
        group = next(number for number in (1, 2, 3) if match.group(number) is not None)
        span = Span(*match.span(group))
        tokens = _tokens(annotated, span)
        if tokens and len(tokens) <= _LONGEST_QUOTED and not _is_speech(tokens) and annotated.reading.sentences[tokens[0].sentence].span != span:
            entity = _bearer(annotated, tokens, heads)
            yield _as_said(annotated, entity, span, tokens, types)


def _as_said(annotated: Annotated, entity: str, span: Span, tokens: list[Token], types: dict[str, EntityType]) -> Wording:
    """What a clause says of an entity in so many words."""
    text, kind = annotated.reading.text(span), types.get(entity, EntityType.OTHER)
    return Wording(annotated.article.id, entity, span, text, _fold(tokens), kind, is_loaded(tokens), telling=True, quoted=True)


def _predicated(annotated: Annotated, owners: dict[tuple[Span, int], str], types: dict[str, EntityType]) -> Iterator[Wording]:
    """What a clause says somebody or something is, or calls it: "is a victory of justice", "calls him a traitor"."""
    heads = {head: entity for (_, head), entity in owners.items()}
    for token in annotated.reading.tokens:
        if token.dep in {"attr", "oprd"} and token.pos == "NOUN":
            below = [annotated.reading.tokens[i] for i in annotated.reading.subtree(token.index)]
            words = [entry for entry in below if entry.index <= token.index or entry.index - token.index <= _LONGEST_TAIL]
            span = Span(words[0].start, words[-1].end)
            entity = _bearer(annotated, [token], heads)
            yield _as_said(annotated, entity, span, words, types)


def _is_speech(tokens: list[Token]) -> bool:
    """Whether a phrase is a sentence of its own: a finite verb with its subject, or a full stop."""
    inside = {token.index for token in tokens}
    return tokens[-1].text in {".", "!", "?"} or any(token.dep in {"nsubj", "nsubjpass"} and token.head in inside for token in tokens)


def _bearer(annotated: Annotated, tokens: list[Token], heads: dict[int, str]) -> str:
    """Whom a phrase is said of: itself a mention, what it is predicated of, or the object of the verb that calls it so."""
    inside = {token.index for token in tokens}
    for token in tokens:
        if token.index in heads:
            return heads[token.index]
    top = next((token for token in tokens if token.head not in inside), tokens[0])
    verb = annotated.reading.tokens[top.head]
    for labels in ({"dobj", "nsubjpass"}, {"nsubj"}):
        for child in annotated.reading.children[verb.index]:
            if annotated.reading.tokens[child].dep in labels and child in heads:
                return heads[child]
    return ""


def _verbs(annotated: Annotated) -> Iterator[Wording]:
    """Verbs that judge: of saying, as cues; of doing, where somebody does them."""
    heads = {mention.head for mention in annotated.mentions}
    cues = {attribution.cue_head for attribution in annotated.attributions}
    for token in annotated.reading.tokens:
        if token.pos != "VERB" or token.dep not in _FINITE or token.lemma not in (JUDGING_CUES if token.index in cues else _JUDGING_DEEDS):
            continue
        if token.index in cues or any(child in heads for child in annotated.reading.children[token.index]):
            span = Span(token.start, token.end)
            yield Wording(annotated.article.id, "", span, token.text, (token.lemma,), EntityType.OTHER, loaded=True, telling=True)


def groups(wording: Wording) -> bool:
    """Whether a wording names people or a body."""
    return wording.type in _GROUPS
