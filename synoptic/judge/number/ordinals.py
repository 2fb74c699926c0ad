"""The how-manieth of its kind a thing is said to be: "the first rise in two years", "the third"; "the second-highest level"; "level 4"."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from synoptic.judge.clauses.predications import common, doers, done_to, other_doers
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.sides import SAME_ACT, Side, about_one, content_of, dice, matched, predicate_of
from synoptic.judge.wording import same_word
from synoptic.lexicon.grammar import SUPERLATIVE
from synoptic.lexicon.numbers import ORDINALS
from synoptic.model import DifferenceKind, Relation, Statement, Token
from synoptic.text.marks import HYPHENS

# Of these there are several beside each other: of the second half nothing is said by the first.
_PARTS = frozenset(
    "half quarter round day week month year hour minute time stage phase leg part set place degree floor generation page child person".split()
)
# What is said of a thing: "it is the second woman in the office", "a time of 59 minutes, the fastest of the year".
_PREDICATED = frozenset({"attr", "appos", "oprd"})
# "The most", "the least" grade another word.
_GRADING = frozenset({"most", "least"})


# What is told of a danger or storm by its place on a scale; of these a thing has one at a time.
_GRADES = frozenset({"level", "category", "grade"})
_JOINING = frozenset({"be", "become", "remain"})
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})


class Rank(NamedTuple):
    """The how-manieth a noun is said to be, with the words, whether as a predicate, and the content words that go with the noun."""

    place: int
    words: str
    predicated: bool
    about: frozenset[str]


def ordinal_difference(one: Side, other: Side) -> Finding | None:
    """Two ordinals of one noun, or two ranks by one superlative, in clauses of one act or said of one thing."""
    if not (_counts(one) and _counts(other)):
        return None
    for mine, theirs, likeness in matched(one, other):
        here, there = _counted(one, mine), _counted(other, theirs)
        for key in sorted(here.keys() & there.keys()):
            a, b = here[key], there[key]
            said = a.predicated and b.predicated and (dice(a.about, b.about) >= SAME_ACT or _of_one_subject(one, mine, other, theirs))
            graded = key in _GRADES and not other_doers(one, mine, other, theirs) and common(done_to(one, mine), done_to(other, theirs))
            if a.place != b.place and (said or graded or (likeness >= SAME_ACT and _is_one_act(one, mine, other, theirs))):
                return Finding(DifferenceKind.NUMBER, Relation.CONTRADICT, a.words, b.words, "two ordinals for one thing")
    return None


def _of_one_subject(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses say of one person or thing what it is: "she is the first woman in the post", "she becomes the second"."""
    joining = {predicate_of(one, mine), predicate_of(other, theirs)} <= _JOINING
    return joining and common(doers(one, mine), doers(other, theirs))


def _is_one_act(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    rest = content_of(one, mine) - ORDINALS.keys(), content_of(other, theirs) - ORDINALS.keys()
    if not same_word(predicate_of(one, mine), predicate_of(other, theirs)):
        return False  # "lost the third game", "won the fourth"
    return about_one(one, mine, other, theirs) and dice(*rest) >= SAME_ACT


@once_a_side
def _counts(side: Side) -> bool:
    """Whether any clause of a side tells the how-manieth a thing is."""
    return any(_counted(side, statement) for statement in side.statements)


@once_a_statement
def _counted(side: Side, statement: Statement) -> Mapping[str, Rank]:
    """Noun or superlative → which of its kind a clause says it is; what a clause counts twice is left out."""
    tokens = side.reading.tokens
    found: dict[str, list[Rank]] = {}
    for token in (tokens[i] for i in statement.tokens):
        for key, place, noun in _ranks(side, token):
            about = frozenset(tokens[i].lemma for i in side.reading.subtree(noun.index) if tokens[i].pos in _CONTENT) - ORDINALS.keys() - {key}
            words = side.words(min(token.start, noun.start), max(token.end, noun.end))
            found.setdefault(key, []).append(Rank(place, words, noun.dep in _PREDICATED, about | {noun.lemma}))
    return {key: ranks[0] for key, ranks in found.items() if len(ranks) == 1}


def _ranks(side: Side, token: Token) -> Iterator[tuple[str, int, Token]]:
    """By which word, as the how-manieth, and of which noun a token ranks a thing; nothing for most tokens."""
    tokens, noun = side.reading.tokens, side.reading.tokens[token.head]
    if token.index == noun.index + 1 and noun.lemma in _GRADES and token.text.isdecimal():
        yield noun.lemma, int(token.text), noun
    if token.index >= noun.index or noun.tag != "NN":
        return
    before = tokens[token.index - 2 : token.index] if token.index > 1 else ()
    ranked = len(before) == len("n-") and before[1].text in HYPHENS and before[0].lemma in ORDINALS
    if token.tag in SUPERLATIVE and token.lemma not in _GRADING and noun.dep in _PREDICATED:
        yield token.text.lower(), ORDINALS[before[0].lemma] if ranked else 1, noun
    elif token.lemma in ORDINALS and token.dep == "amod" and noun.lemma not in _PARTS and tokens[token.index + 1].text not in HYPHENS:
        yield noun.lemma, ORDINALS[token.lemma], noun
