"""Mentions as link sees them: those that share a head are one unit, with its name, its title and what stands around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from synoptic.lexicon.name_words import PLAIN_ADJECTIVES
from synoptic.lexicon.numbers import WORDS as NUMBER_WORDS
from synoptic.lexicon.organisations import thing_nouns
from synoptic.lexicon.persons import PEERS, PersonNoun, names_person, person_nouns
from synoptic.model import EntityType, Mention, MentionForm, Reading, Span, Token
from synoptic.text.names import fold

_DEFINITE = frozenset("the this that these those his her its their our my your whose both".split())
_INDEFINITE = frozenset("a an another one some any no each every".split())
_LONGEST_NOUN = 4
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_DATING = frozenset("in of on dated".split())
_ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj"))
# Words of "on Oct. 15, 2022"; what stands between its preposition and its year.
_LONGEST_DATE = 6
_BETWEEN = re.compile(r"[A-Z][a-z]+\.?|\d{1,2}(?:st|nd|rd|th)?|[.,]|early|late|mid")


@dataclass(frozen=True, eq=False)
class Unit:
    """One naming act: the mentions of one head token of one article.

    `number` is its place in the story's order (article id, offset); `core` the name or description itself, the longest mention
    being the last of `mentions`; `sentence` is the index of its sentence.
    """

    number: int
    article: int
    reading: Reading = field(repr=False)
    head: Token
    mentions: tuple[Mention, ...]

    @cached_property
    def core(self) -> Mention:
        """The name without title, or the description."""
        return self.mentions[0]

    @cached_property
    def whole(self) -> Span:
        """The longest of its spans."""
        return self.mentions[-1].span

    @cached_property
    def form(self) -> MentionForm:
        """How it refers."""
        return self.core.form

    @property
    def sentence(self) -> int:
        """The index of its sentence."""
        return self.head.sentence

    @cached_property
    def folded(self) -> str:
        """The core's text folded, in single spaces."""
        return " ".join(fold(self.core.text).split())

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the core."""
        return _tokens_of(self.reading, self.core.span, self.head.index)

    @cached_property
    def title(self) -> str:
        """What stands before the name in its phrase, folded."""
        return fold(self.reading.article.text[self.whole.start : self.core.span.start]).strip() if self.form is MentionForm.NAME else ""

    @cached_property
    def determiner(self) -> str:
        """definite, indefinite or bare, after the phrase's first word."""
        first = self.tokens[0].text.lower() if self.tokens else ""
        if first in _DEFINITE or any(token.tag == "POS" for token in self.tokens if token.index < self.head.index):
            return "definite"
        return "indefinite" if first in _INDEFINITE or first.isdigit() else "bare"

    @cached_property
    def is_plural(self) -> bool:
        """Whether the head is a plural."""
        word, lemma = self.head.text.lower(), self.head.lemma
        slip = word == lemma and not lemma.endswith("s") and thing_nouns().get(lemma, (None,))[0] is EntityType.EVENT
        return (self.head.tag in ("NNS", "NNPS") and not slip) or word in ("they", "them", "their", "themselves")

    @cached_property
    def is_several(self) -> bool:
        """Whether it is of several: a plural, but none that the lexicon has for one event: "the talks", "the proceedings"."""
        last = self.head.text.lower()
        one = last != self.head.lemma and self.noun[0].endswith(last) and thing_nouns().get(self.noun[0], (None,))[0] is EntityType.EVENT
        return self.is_plural and not one

    @cached_property
    def is_modified(self) -> bool:
        """Whether a word before the noun tells it from others of its kind: "the meteorological office", not "the big office"."""
        noun = len(self.noun[0].split())
        before = [token for token in self.tokens if token.index <= self.head.index - noun]
        return any(token.pos in ("ADJ", "NOUN", "PROPN", "VERB") and token.lemma not in PLAIN_ADJECTIVES for token in before)

    @cached_property
    def figures(self) -> frozenset[str]:
        """The numbers before the noun: how many, how strong; as figures, however they are written."""
        before = [token for token in self.tokens if token.index < self.head.index and (token.tag == "CD" or token.text.replace(".", "").isdigit())]
        return frozenset(f"{NUMBER_WORDS[word]:g}" if (word := token.text.lower()) in NUMBER_WORDS else word for token in before)

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that date a description, but for its article's own: "a 1986 treaty", "a coup on Oct. 15, 2022", "in 1998 a quake killed …".

        None in a heading: what a heading dates is what the story is about.
        """
        if self.reading.sentences[self.sentence].heading:
            return frozenset()
        last = self.tokens[-1].index
        found = {token.text for token in self.tokens if _YEAR.fullmatch(token.text)} | _dated_by(self._words_from(last + 1))
        if not found and self.determiner == "indefinite":
            found = self._years_of_clause
        return frozenset(found) - {(self.reading.article.published or "")[:4]}

    @property
    def _years_of_clause(self) -> set[str]:
        """The years that the verb is dated by of which this is subject or object."""
        reading, verb = self.reading, self.head.head
        if self.head.dep not in _ARGUMENTS:
            return set()
        dates = (child for child in reading.children[verb] if reading.tokens[child].text.lower() in _DATING)
        return set().union(*(_dated_by(self._words_from(child)) for child in dates))

    def _words_from(self, index: int) -> list[str]:
        """The words of a date that may begin with a token, in its sentence."""
        end = min(index + _LONGEST_DATE, self.reading.sentences[self.sentence].last)
        return [token.text for token in self.reading.tokens[index:end]]

    @cached_property
    def person_kind(self) -> str:
        """What kind of person a description is of: an office whatever it is called, else the very noun; "" for no person, kin, and an age alone."""
        noun = self.noun[1]
        if self.core.type is not EntityType.PERSON or noun is None or noun.kind == "kin" or self.head.text == "old":
            return ""
        return f"person {noun.group if noun.kind in ('head', 'office') else PEERS.get(self.head.lemma, self.head.lemma)}"

    @cached_property
    def noun(self) -> tuple[str, PersonNoun | None]:
        """The longest noun phrase of the lexicon that ends with a description's head ("prime minister"), and what it says of a person."""
        for written in head_phrases(self.reading, self.head):
            phrase = written.rstrip(".")
            if names_person(phrase):
                return phrase, person_nouns()[phrase]
            if phrase in thing_nouns() and self.core.type is not EntityType.PERSON:
                return phrase, None
        return self.head.lemma, PersonNoun("role", self.head.lemma, "u") if self.core.type is EntityType.PERSON else None


def _dated_by(words: Sequence[str]) -> set[str]:
    """The year of a date that words begin with: "in 2003", "on Oct. 15, 2022"."""
    if not words or words[0].lower() not in _DATING:
        return set()
    for word in words[1:]:
        if _YEAR.fullmatch(word):
            return {word}
        if not _BETWEEN.fullmatch(word):
            return set()
    return set()


# What a tokeniser cuts off: "co-owner", "workers' party".
_GLUED = frozenset("-'’")


def head_phrases(reading: Reading, head: Token) -> list[str]:
    """The head with the words before it, longest first, its last word as written and as lemma; "ex-" and "co-" forms whole and bare."""
    first = reading.sentences[head.sentence].first
    last, found = head.text.lower(), list[str]()
    following = reading.tokens[head.index + 1 : head.index + 1 + _LONGEST_NOUN]
    if following and following[0].text.lower() in ("of", "for"):
        after = [token.text.lower() for token in following]
        found += [" ".join([last, *after[:length]]) for length in (4, 3, 2)]
    before = [token.text.lower() for token in reading.tokens[max(first, head.index - _LONGEST_NOUN + 1) : head.index]]
    while before and ("of" in before or "for" in before):
        del before[0]  # such a phrase has another head
    glued = any(word[:1] in _GLUED for word in (*before, last, head.lemma))
    for start in range(len(before) + 1):
        for noun in (last, head.lemma):
            text = " ".join([*before[start:], noun])
            found.append(text.replace(" - ", "-").replace(" '", "'").replace(" ’", "'") if glued else text)
    return found


def _tokens_of(reading: Reading, span: Span, head: int) -> tuple[Token, ...]:
    first = last = head
    while first > 0 and reading.tokens[first - 1].start >= span.start:
        first -= 1
    while last + 1 < len(reading.tokens) and reading.tokens[last + 1].end <= span.end:
        last += 1
    return reading.tokens[first : last + 1]


def is_person_noun(unit: Unit) -> bool:
    """Whether a description's noun is one for a person."""
    return unit.form is MentionForm.DESCRIPTION and unit.core.type is EntityType.PERSON
