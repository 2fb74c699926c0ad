"""What an article says of somebody or something in so many words: phrases in quote marks, predicates, verbs and words that judge."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from synoptic.judge.labelling.loaded import is_loaded, judges_at
from synoptic.judge.labelling.wordings import Kind, Owners, Wording, fold_of, tokens_of
from synoptic.lexicon.grammar import FINITE, SUBJECTS, TIME_ENTITIES
from synoptic.lexicon.loaded import judging_words
from synoptic.lexicon.speech import JUDGING, NAMING
from synoptic.model import Annotated, EntityType, Span, Token

# Phrases in quote marks up to this many words are a choice of words; longer ones are speech.
_LONGEST_QUOTED = 8
# Of what hangs on a predicate noun so many tokens are shown.
_LONGEST_TAIL = 6
_QUOTED = re.compile(r"[“«]([^“”«»\n]{3,70})[”»]|\"([^\"\n]{3,70})\"|(?<!\w)[‘']([^‘’'\n]{3,60})[’'](?!\w)")
# Verbs by which somebody says what a thing is to be thought.
_NAMING = NAMING | JUDGING
_PREDICATES = frozenset({"attr", "oprd"})
# What a speaker points at: what is said of it is a judgement of the matter, not who somebody is.
_POINTING = frozenset("it this that which".split())
# Labels of verbs that assert.
_CLAUSE_HEADS = frozenset({"ROOT", "conj", "ccomp", "relcl", "advcl", "parataxis", "xcomp", "acl"})
# Verbs of saying that are plain with an object, or where nobody is found to say anything: "the flood claimed lives".
_OTHERWISE_PLAIN = frozenset("claim maintain insist storm thunder rage slam blast lash explode".split())
# Where a phrase that names somebody may stand, and how many words it needs with an adjective, participle or number as its head.
_NAMING_PLACES = frozenset({"nsubj", "nsubjpass", "pobj", "dobj"})
_ADJECTIVES = frozenset({"JJ", "VBN", "CD"})
_LEAST = {"JJ": 2, "VBN": 2, "CD": 3}
_LONGEST_THOSE = 9
# A judging adjective is shown with a noun so many words behind it.
_NEAR = 4
# What completes a verb, and how far behind it what is shown may end.
_COMPLETING = frozenset({"prt", "dobj", "prep", "advmod", "dative", "oprd", "agent", "xcomp"})
_LONGEST_DEED = 6
_BEFORE = frozenset({"det", "amod", "compound", "nummod", "poss", "nmod", "predet", "advmod", "neg"})


def sayings(annotated: Annotated, owners: Owners) -> Iterator[Wording]:
    """The wordings of one article that are no mentions, in no order."""
    yield from _phrases(annotated, owners)
    yield from _predicated(annotated, owners)
    yield from _verbs(annotated)
    yield from _nominal_adjectives(annotated, owners)
    yield from _words(annotated)


def _phrases(annotated: Annotated, owners: Owners) -> Iterator[Wording]:
    """Short phrases in quote marks, as said of whom the clause says them."""
    for match in _QUOTED.finditer(annotated.article.text):
        group = next(number for number in (1, 2, 3) if match.group(number) is not None)
        span = Span(*match.span(group))
        tokens = tokens_of(annotated, span)
        if tokens and len(tokens) <= _LONGEST_QUOTED and not _is_speech(tokens) and annotated.reading.sentences[tokens[0].sentence].span != span:
            yield _as_said(annotated, owners, span, tokens, Kind.QUOTED)


def _as_said(annotated: Annotated, owners: Owners, span: Span, tokens: list[Token], kind: Kind) -> Wording:
    """What a clause says of an entity in so many words."""
    top = _top(tokens)
    entity = _bearer(annotated, tokens if kind is Kind.QUOTED else [top], owners.heads)
    verb = annotated.reading.tokens[top.head]
    judging = (verb.lemma in _NAMING and top.dep not in SUBJECTS) or (kind is Kind.PREDICATE and _points(annotated, verb))
    return Wording(
        article=annotated.article.id,
        entity=entity,
        span=span,
        text=annotated.reading.text(span),
        fold=fold_of(tokens),
        type=owners.types.get(entity, EntityType.OTHER),
        loaded=is_loaded(tokens),
        kind=kind,
        head=top.index,
        tokens=tuple(tokens),
        judging=judging,
    )


def _points(annotated: Annotated, verb: Token) -> bool:
    """Whether a verb's subject is "it", "this" or "that"."""
    children = annotated.reading.below(verb)
    return any(child.dep in SUBJECTS and child.text.lower() in _POINTING for child in children)


def _top(tokens: list[Token]) -> Token:
    inside = {token.index for token in tokens}
    return next((token for token in tokens if token.head not in inside or token.head == token.index), tokens[0])


def _predicated(annotated: Annotated, owners: Owners) -> Iterator[Wording]:
    """What a clause says somebody or something is, or calls it: "is a victory of justice", "calls him a traitor"."""
    reading = annotated.reading
    for token in reading.tokens:
        if token.dep in _PREDICATES and token.pos == "NOUN":
            below = [reading.tokens[i] for i in reading.subtree(token.index) if i <= token.index + _LONGEST_TAIL]
            words = list(takewhile(lambda word: word.index <= token.index or word.pos != "PUNCT", below))  # noqa: B023
            said = _as_said(annotated, owners, Span(words[0].start, words[-1].end), words, Kind.PREDICATE)
            if said.loaded or said.judging:
                yield said


def _is_speech(tokens: list[Token]) -> bool:
    """Whether a phrase is a sentence of its own or its predicate: a finite verb, or a full stop."""
    inside = {token.index for token in tokens}
    return tokens[-1].text in {".", "!", "?"} or any(token.tag in FINITE or (token.dep in SUBJECTS and token.head in inside) for token in tokens)


def _bearer(annotated: Annotated, tokens: list[Token], heads: dict[int, str]) -> str:
    """Whom a phrase is said of: itself a mention, what it is predicated of, or the object of the verb that calls it so."""
    for token in tokens:
        if token.index in heads:
            return heads[token.index]
    verb = annotated.reading.tokens[_top(tokens).head]
    for labels in ({"dobj", "nsubjpass"}, {"nsubj"}):
        for child in annotated.reading.children[verb.index]:
            if annotated.reading.tokens[child].dep in labels and child in heads:
                return heads[child]
    return ""


def _verbs(annotated: Annotated) -> Iterator[Wording]:
    """Verbs that judge: of saying, as cues or of somebody who yields or boasts; of doing, with what is done."""
    cues = {attribution.cue_head for attribution in annotated.attributions}
    for token in annotated.reading.tokens:
        if (token.pos != "VERB" and token.index not in cues) or token.dep not in _CLAUSE_HEADS:
            continue
        children = annotated.reading.below(token)
        particle = next((child for child in children if child.dep in {"prt", "advmod"} and child.index == token.index + 1), None)
        forms = _forms(token, particle)
        says = token.index in cues or token.lemma not in _OTHERWISE_PLAIN
        thing = token.lemma in _OTHERWISE_PLAIN and any(child.dep == "dobj" for child in children)
        sounds = token.index in cues and not judging_words("sound").isdisjoint(forms)
        if sounds or (says and not thing and not judging_words("cue").isdisjoint(forms)):
            yield _word(annotated, Span(token.start, token.end), [token], Kind.VERB)
        elif token.index not in cues:
            words = _with_object(annotated, token)
            if not judging_words("deed").isdisjoint(forms) or any(
                judges_at(annotated.reading.tokens, word.index) for word in words if word.pos == "ADV"
            ):
                yield replace(_word(annotated, Span(words[0].start, words[-1].end), words, Kind.DEED), head=token.index)


def _forms(verb: Token, particle: Token | None) -> set[str]:
    """A verb's lemma, also with its particle; and with the "e" that the lemmatiser takes from "raged" and "scraped"."""
    text = verb.text.lower()
    lemmas = {verb.lemma} | ({text[:-1]} if text.endswith("ed") and verb.lemma == text[:-2] else set())
    return lemmas | ({f"{lemma}_{particle.lemma}" for lemma in lemmas} if particle else set())


def _with_object(annotated: Annotated, verb: Token) -> list[Token]:
    """A verb with the particle, object or short phrase that stands right behind it."""
    reading = annotated.reading
    last = verb.index
    for child in reading.children[verb.index]:
        below = [reading.tokens[place] for place in reading.subtree(child)]
        unbroken = below[0].index == last + 1 and below[-1].index - last == len(below)
        timed = any(word.entity in TIME_ENTITIES for word in below)
        if reading.tokens[child].dep in _COMPLETING and unbroken and not timed and below[-1].index - verb.index <= _LONGEST_DEED:
            last = below[-1].index
    before = reading.tokens[verb.index - 1] if verb.index else verb
    first = before.index if before.pos == "ADV" and before.head == verb.index and before.lemma.endswith("ly") else verb.index
    return list(reading.tokens[first : last + 1])


def _word(annotated: Annotated, span: Span, tokens: list[Token], kind: Kind) -> Wording:
    text = annotated.reading.text(span)
    return Wording(
        annotated.article.id, "", span, text, fold_of(tokens), EntityType.OTHER, loaded=True, kind=kind, head=tokens[-1].index, tokens=tuple(tokens)
    )


def _nominal_adjectives(annotated: Annotated, owners: Owners) -> Iterator[Wording]:
    """Adjectives and numbers that name people: "the fallen", "our sixty dead", "those who stayed"."""
    reading = annotated.reading
    for token in reading.tokens:
        if token.dep not in _NAMING_PLACES:
            continue
        if token.text.lower() == "those":
            words = [reading.tokens[n] for n in reading.subtree(token.index) if n >= token.index]
            named = 1 < len(words) <= _LONGEST_THOSE and words[1].lemma == "who"
        else:
            words = list(reading.tokens[_left_edge(annotated, token) : token.index + 1])
            named = token.tag in _ADJECTIVES and (words[0].tag == "PRP$" or words[0].text.lower() == "the") and len(words) >= _LEAST[token.tag]
        if named:
            yield _people(annotated, owners, token, words)


def _people(annotated: Annotated, owners: Owners, head: Token, words: list[Token]) -> Wording:
    span = Span(words[0].start, words[-1].end)
    return Wording(
        article=annotated.article.id,
        entity=owners.heads.get(head.index, ""),
        span=span,
        text=annotated.reading.text(span),
        fold=fold_of(words),
        type=EntityType.PERSON,
        loaded=is_loaded(words),
        kind=Kind.DESCRIPTION,
        head=head.index,
        tokens=tuple(words),
    )


def _left_edge(annotated: Annotated, token: Token) -> int:
    """The first token of the unbroken row of words that belong to a token and stand before it."""
    tokens, first = annotated.reading.tokens, token.index
    while first and tokens[first - 1].dep in _BEFORE and first <= tokens[first - 1].head <= token.index:
        first -= 1
    return first


def _words(annotated: Annotated) -> Iterator[Wording]:
    """Words that judge, wherever they stand, with the phrase of which they are the head."""
    reading = annotated.reading
    for token in reading.tokens:
        if not judges_at(reading.tokens, token.index):
            continue
        head = reading.tokens[token.head] if token.dep == "amod" and token.index < token.head <= token.index + _NEAR else token
        words = list(reading.tokens[_left_edge(annotated, head) : head.index + 1])
        if token.pos == "ADV" and token.head == token.index + 1:
            words.append(reading.tokens[token.head])
        yield _word(annotated, Span(words[0].start, words[-1].end), words, Kind.WORD)
