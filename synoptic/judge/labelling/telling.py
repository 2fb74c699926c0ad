"""How telling a wording is: what speaks for showing it as a label and what against, each with a fitted weight."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from math import inf

from synoptic.judge.labelling.colours import colour_reasons
from synoptic.judge.labelling.weighing import label_weights, side_weights, takes_side, weigh
from synoptic.judge.labelling.wordings import Kind, Wording, is_title, names_event, tokens_of
from synoptic.lexicon.nouns import noun_table
from synoptic.lexicon.persons import person_nouns
from synoptic.lexicon.words import word_table
from synoptic.model import Annotated, EntityType, MentionForm, Story, Token

# Adjectives that place or count and colour nothing.
_PLAIN = frozenset(
    "new old first second third last next other same more several many few own early late current recent former previous following "
    "international national federal local public private general main additional further certain such low high total annual monthly daily "
    "northern southern eastern western central young due economic political military medical legal financial".split()
)
_MODIFIERS = frozenset({"amod", "acl"})
# What speaks otherwise together than one by one.
_TOGETHER = {
    "turn": ("inside", "speech", "heading", "lead"),
    "person": ("coloured", "only here", "rare", "inside", "the", "one word", "not in every article"),
    "event": ("coloured", "only here", "rare", "heading", "lead", "the", "prep", "named so only here", "not in every article", "one word"),
}
# Sentences of an article that are its lead.
_LEAD = 4
# Sentences that say what a story is about: headline and first sentence.
_FIRST = 3
# Ranks in the word table by frequency in news.
_RARE, _VERY_RARE, _COMMON = 4000, 10000, 500
_LONG = 9
# Such a noun tells something only beside what other articles say instead.
_BARE = "a bare noun for what has no other name"
_SIDES = ((2, "in two articles"), (3, "in three articles"))
_WAYS = ((2, "two ways"), (4, "four ways"), (8, "eight ways"))


class Telling:
    """What the articles of a story tell about a wording."""

    def __init__(self, story: Story) -> None:
        self._among = len(story.articles)
        self._users: defaultdict[str, set[str]] = defaultdict(set)
        for annotated in story.articles:
            for token in annotated.reading.tokens:
                self._users[token.lemma].add(annotated.article.id)
        self._times = Counter((annotated.article.id, token.lemma) for annotated in story.articles for token in annotated.reading.tokens)
        by_id = {annotated.article.id: annotated for annotated in story.articles}
        self._ways: dict[str, int] = {}
        self._sides: dict[str, int] = {}
        self._named: set[str] = set()
        self._words: dict[str, defaultdict[str, set[str]]] = {}
        self._matters = _matters(story)
        for entity in story.entities:
            mentions = [
                (mention, tokens_of(by_id[mention.article], mention.span)) for mention in entity.mentions if mention.form is not MentionForm.PRONOUN
            ]
            self._ways[entity.id] = len({_content(tokens) for _, tokens in mentions})
            self._sides[entity.id] = len({mention.article for mention, _ in mentions})
            if any(mention.form is MentionForm.NAME for mention, _ in mentions):
                self._named.add(entity.id)
            users: defaultdict[str, set[str]] = defaultdict(set)
            for mention, tokens in mentions:
                for token in tokens:
                    users[token.lemma].add(mention.article)
            self._words[entity.id] = users

    def _weight(self, reasons: AbstractSet[str]) -> float:
        return -inf if self._among == 1 and _BARE in reasons else weigh(reasons, label_weights())

    def weighed(self, wording: Wording, annotated: Annotated, *, inside: bool, speech: bool) -> tuple[float, bool]:
        """How far a wording is worth showing, and whether it takes a side; without another article, by words that judge alone."""
        reasons = self.reasons(wording, annotated, inside=inside, speech=speech)
        weight = self._weight(reasons)
        return weight, wording.loaded or (self._among > 1 and takes_side(reasons, weight, side_weights()))

    def reasons(self, wording: Wording, annotated: Annotated, *, inside: bool, speech: bool) -> set[str]:
        """What speaks for or against a wording, as the keys of the weights; `inside` whether somebody says it, `speech` word for word."""
        tokens = wording.tokens
        head = annotated.reading.tokens[wording.head]
        found = {"any", str(wording.kind)}
        found |= {name for name, holds in (("inside", inside), ("speech", speech), ("loaded", wording.loaded), ("judging", wording.judging)) if holds}
        found |= set(_of_place(annotated, head, tokens))
        found |= set(self._of_bearer(wording, head, tokens))
        if wording.kind is Kind.DESCRIPTION:
            found |= set(_of_kind(wording, head))
            found |= set(_of_form(tokens, head))
            found |= set(self._of_words(tokens, head))
        found |= set(colour_reasons(wording, head))
        if self._times[annotated.article.id, head.lemma] == 1:
            found.add("once in the article")
        if wording.kind is Kind.DESCRIPTION and head.pos == "NOUN" and len(wording.fold) <= 1 and "two ways" not in found:
            found.add(_BARE)
        if wording.kind is Kind.NAME and not names_event(head):
            found.add("titled" if any(is_title(token) or token.pos == "NOUN" for token in tokens) else "adjective and name")
        return found | {f"{one}, {other}" for one, others in _TOGETHER.items() if one in found for other in others if other in found}

    def _of_bearer(self, wording: Wording, head: Token, tokens: Sequence[Token]) -> Iterator[str]:
        if not wording.entity:
            return
        yield "linked"
        yield from (name for least, name in _WAYS if self._ways.get(wording.entity, 0) >= least)
        yield from (name for least, name in _SIDES if self._sides.get(wording.entity, 0) >= least)
        if wording.entity in self._named and wording.kind is Kind.DESCRIPTION:
            yield "for a name"
        users: Mapping[str, set[str]] = self._words.get(wording.entity, {})
        named = (
            head if wording.kind is Kind.DESCRIPTION else next((token for token in tokens if is_title(token) or token.pos in {"NOUN", "ADJ"}), None)
        )
        if named and self._sides.get(wording.entity, 0) > 1 and users.get(named.lemma) == {wording.article}:
            yield "named so only here" if named is head else "title only here"

    def _of_words(self, tokens: Sequence[Token], head: Token) -> Iterator[str]:
        if head.lemma in self._matters:
            yield "in a headline"
        users = len(self._users[head.lemma])
        if users < self._among:
            yield "not in every article"
        if users == 1 < self._among:
            yield "only here"
        rank = word_table().rank.get(head.lemma, _VERY_RARE)
        if rank >= _RARE:
            yield "rare"
        if rank >= _VERY_RARE:
            yield "very rare"
        if rank < _COMMON:
            yield "common"
        colours = [token for token in tokens if token.dep in _MODIFIERS and token.pos in {"ADJ", "VERB"} and token.lemma not in _PLAIN]
        if colours:
            yield "coloured"
        if self._among > 1 and any(len(self._users[token.lemma]) == 1 for token in colours):
            yield "coloured only here"


def _matters(story: Story) -> frozenset[str]:
    """The nouns for events in the articles' headlines and first sentences: what the story is about."""
    tokens = (
        token for annotated in story.articles for token in annotated.reading.tokens if annotated.reading.sentences[token.sentence].index < _FIRST
    )
    return frozenset(token.lemma for token in tokens if token.pos in {"NOUN", "PROPN"} and "event" in _kinds(token.lemma))


def _content(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(sorted(token.lemma for token in tokens if token.pos in {"NOUN", "PROPN", "ADJ"}))


def _of_place(annotated: Annotated, head: Token, tokens: Sequence[Token]) -> Iterator[str]:
    sentence = annotated.reading.sentences[head.sentence]
    if sentence.heading:
        yield "heading"
    if sentence.index < _LEAD:
        yield "lead"
    if len(tokens) == 1:
        yield "one word"
    if len(tokens) >= _LONG:
        yield "long"


_CLASSES = ("group", "location", "vehicle", "building", "feeling")


@cache
def _classes() -> Mapping[int, str]:
    """The sense of each noun in whose terms a head is told."""
    return {noun_table().senses_of(noun)[0]: noun for noun in (*_CLASSES, "person", "event", "artifact")}


@lru_cache(maxsize=8192)
def _kinds(noun: str) -> frozenset[str]:
    """What a noun is a kind of in its first two senses, in those terms."""
    table, classes = noun_table(), _classes()
    return frozenset(classes[sense] for own in table.senses_of(noun)[:2] for sense in table.above(own) if sense in classes)


def _of_kind(wording: Wording, head: Token) -> Iterator[str]:
    roles = person_nouns().get(head.lemma)
    if roles:
        yield f"a {roles.kind}"
    kinds = _kinds(head.lemma)
    yield from (f"kind of {noun}" for noun in _CLASSES if noun in kinds)
    if wording.type is EntityType.PERSON or "person" in kinds:
        yield "person"
    elif wording.type is EntityType.EVENT or "event" in kinds:
        yield "event"
    elif wording.type is EntityType.OTHER:
        yield "artifact" if "artifact" in kinds else "thing"
    else:
        yield str(wording.type)


def _of_form(tokens: Sequence[Token], head: Token) -> Iterator[str]:
    first = tokens[0]
    if first.text.lower() == "the":
        yield "the"
    elif first.text.lower() in {"a", "an"}:
        yield "a"
    elif first.text.lower() in {"our", "my"}:
        yield "our"
    elif first.tag == "PRP$":
        yield "his"
    deps = {token.dep for token in tokens if token.index != head.index}
    yield from (dep for dep in ("compound", "relcl", "acl", "poss", "prep", "nummod") if dep in deps)
    if any(token.lemma in _PLAIN for token in tokens):
        yield "plain adjective"
    if head.tag == "NNS":
        yield "plural"
    if head.tag in {"JJ", "VBN", "CD"} or first.text.lower() == "those":
        yield "people by an adjective"
    if head.dep in {"nsubj", "dobj", "pobj", "appos", "ROOT", "conj", "poss", "compound"}:
        yield f"as {head.dep}"
    if any(token.entity in {"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"} for token in tokens):
        yield "measured"
