"""Subjects that stand behind their verb of saying: "The bridge is shut, reported the mayor"; "“A farce,” says a nurse who was there".

Parsers take them for what is said, or hang the verb on the clause before.
"""

from itertools import takewhile

from synoptic.annotate.attributions.layout import Layout, Range
from synoptic.annotate.attributions.postposed import is_inverted
from synoptic.lexicon.cues import cue_words, speaker_nouns
from synoptic.lexicon.grammar import NOUNS, SUBJECTS
from synoptic.lexicon.nouns import is_person, steps_up
from synoptic.lexicon.persons import names_person
from synoptic.model import Token

# "claims lawyer Ana Ruiz": a rare verb before a name is taken for a noun.
_SAYS = frozenset({"VBD", "VBZ", "VBP", "NNS"})
_HEADS = NOUNS | {"PRON"}
_IN_NAME = _HEADS | {"DET", "ADJ", "NUM", "PART"}
_WITHIN = frozenset({"compound", "poss", "nmod"})
_PRONOUNS = frozenset({"he", "she", "they"})
_LONGEST_NAME = 8
_LONGEST_SUBJECT = 12
# Tags of a subject's last word and of its verb where that was taken for a noun.
_AGREEING = frozenset({("NN", "NNS"), ("NNP", "NNS"), ("NNS", "NN"), ("NNPS", "NN")})
_OPENS = frozenset({"DET", "PROPN", "NOUN", "ADJ", "PRON", "SCONJ"})
_IN_SUBJECT = _IN_NAME | {"ADP", "SCONJ"}
# Types of names that speak.
_SPEAKING = frozenset(("PERSON", "ORG", "GPE", "NORP"))


def may_speak(token: Token) -> bool:
    """Whether a token is a name of somebody, but for what a heading has a capital for ("Victory"), or a noun of those that speak."""
    named = token.entity in _SPEAKING and steps_up(token.text.lower(), "event") is None
    return named or token.lemma in speaker_nouns() or names_person(token.lemma) or is_person(token.lemma)


def subject_behind(layout: Layout, head: int) -> int | None:
    """The head of the subject right behind a finite verb of saying that follows a clause or quotation; None where none stands there."""
    tokens = layout.reading.tokens
    if tokens[head].tag not in _SAYS or not _reports(tokens[head]) or not is_inverted(layout, head) or _shares_subject(layout, head):
        return None
    last = min(layout.reading.sentences[tokens[head].sentence].last, head + 1 + _LONGEST_NAME)
    named = [token for token in takewhile(lambda token: token.pos in _IN_NAME, tokens[head + 1 : last]) if token.pos in _HEADS]
    if not named or named[0].pos == "PRON":
        return named[0].index if named and named[0].text.lower() in _PRONOUNS else None
    heads = list(takewhile(lambda token: token.pos == "PROPN" or token.dep in _WITHIN or may_speak(token), named))
    return heads[-1].index if heads and heads[-1].dep not in _WITHIN else None


def subject_before(layout: Layout, index: int) -> Range | None:
    """The subject between a comma and the verb that ends the sentence, where that agrees with it and was taken for a noun; else None.

    "The pass is open, the ministry reports"; "The price has doubled, customs figures show".
    """
    tokens = layout.reading.tokens
    token = tokens[index]
    sentence = layout.reading.sentences[token.sentence]
    if index < max(sentence.last - 2, 1) or (tokens[index - 1].tag, token.tag) not in _AGREEING or not token.text.islower() or not _reports(token):
        return None
    near = range(index - 1, max(sentence.first, index - _LONGEST_SUBJECT), -1)
    comma = next((place for place in near if tokens[place].text == ","), None)
    if comma is None or tokens[comma + 1].pos not in _OPENS or not all(other.pos in _IN_SUBJECT for other in tokens[comma + 1 : index]):
        return None
    return comma + 1 + (tokens[comma + 1].pos == "SCONJ"), index


def phrase_head(layout: Layout, phrase: Range) -> int:
    """The last word of a phrase before its first preposition."""
    first, last = phrase
    return next((index for index in range(first + 1, last) if layout.reading.tokens[index].pos == "ADP"), last) - 1


def _reports(token: Token) -> bool:
    """Whether a word is, as a verb, one that takes a clause or a quotation."""
    word = cue_words().get((token.lemma, "VERB"))
    return word is not None and "c" in word.frames


def _shares_subject(layout: Layout, head: int) -> bool:
    """Whether a verb has its subject before it, or is one of several that "and" joins ("came, reported it and left")."""
    tokens = layout.reading.tokens
    above = tokens[head].head
    listed = any(tokens[child].dep == "cc" for verb in (above, head) for child in layout.reading.children[verb])
    if tokens[head].dep == "conj" and tokens[above].tag == tokens[head].tag and listed:
        return True
    return any(child < head and tokens[child].dep in SUBJECTS for child in layout.reading.children[head])
