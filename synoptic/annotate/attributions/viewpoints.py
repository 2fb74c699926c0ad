"""Phrases that name whose view or reckoning a sentence gives: "in the view of the union, …", "by her own account, …", "So says the report".

They are set off by commas, and what is said is the rest of the sentence; the training articles have too few of them to learn from.
"""

from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, Range
from synoptic.lexicon.cues import speaker_nouns
from synoptic.lexicon.grammar import FINITE, SUBJECTS
from synoptic.model import Token

# Noun → the preposition before it; only with an owner is it a cue ("in my eyes" is the speaker's own, "by all accounts" is nobody's).
_NOUNS = {
    **dict.fromkeys("view opinion eye judgment judgement estimation assessment telling reading".split(), "in"),
    **dict.fromkeys("account reckoning count estimate calculation tally admission".split(), "by"),
}
_THOUGHTS = frozenset("view opinion eye judgment judgement estimation assessment".split())
_OWN = frozenset({"my", "our", "your", "all", "most", "some"})
# From the preposition to the noun, and from the noun to the comma, there is hardly ever more.
_LONGEST_BEFORE = 7
_LONGEST_AFTER = 12
_NAMING = frozenset("call term dub label style claim say describe".split())
_COMMAS = frozenset({",", "–", "—"})


def is_thought(lemma: str) -> bool:
    """Whether a noun of a viewpoint is one of thinking ("in the eyes of") and not of saying ("by the account of")."""
    return lemma in _THOUGHTS


def viewpoint_owner(layout: Layout, head: int) -> int | None:
    """The head of whose view it is, where a noun stands in a phrase of viewpoint; None where it does not."""
    tokens, children = layout.reading.tokens, layout.reading.children
    preposition = _preposition(layout, head)
    if preposition is None:
        return None
    between = tokens[preposition + 1 : head]
    if any(token.text.lower() in _OWN for token in between):
        return None
    owner = next((child for child in children[head] if preposition < child < head and tokens[child].dep == "poss"), None)
    if owner is not None:
        return owner
    if head + 1 < len(tokens) and tokens[head + 1].text.lower() == "of" and tokens[head + 1].sentence == tokens[head].sentence:
        return next((child for child in children[head + 1] if tokens[child].dep == "pobj" and _may_hold(tokens[child])), None)
    return None


def _may_hold(token: Token) -> bool:
    """Whether somebody that a token names may hold a view: a name, or a noun of those that speak."""
    return token.pos == "PROPN" or token.lemma in speaker_nouns() or token.text.lower() in speaker_nouns() or token.text.lower() == "many"


def viewpoint(layout: Layout, head: int) -> Pieces | None:
    """What is said from a viewpoint: the sentence around the phrase, which a comma must part from it."""
    owner, preposition = viewpoint_owner(layout, head), _preposition(layout, head)
    if owner is None or preposition is None or layout.quote_of[head] != NOWHERE:
        return None
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[head].sentence]
    stop = min(sentence.last, head + _LONGEST_AFTER)
    end = next((index for index in range(max(head, owner) + 1, stop) if tokens[index].text in _COMMAS or index == sentence.last - 1), None)
    if end is None or any(token.tag in FINITE or token.dep in SUBJECTS for token in tokens[head:end]):
        return None
    right = (end + 1, sentence.last)
    if preposition == sentence.first or (preposition == sentence.first + 1 and tokens[sentence.first].pos in ("CCONJ", "ADV")):
        return (right,) if _says(layout, right) else None
    if tokens[preposition - 1].text not in _COMMAS:
        return None
    left = (sentence.first, preposition - 1)
    if end >= sentence.last - 1:
        return (left,) if _says(layout, left) else None
    return (left, right) if not _says(layout, left) and _says(layout, right) else None


def said_so(layout: Layout, head: int) -> Pieces | None:
    """The sentence before "So says the report": what that verb's subject says."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[head].sentence]
    if head != sentence.first + 1 or tokens[sentence.first].text != "So" or tokens[head].lemma not in ("say", "claim", "argue", "write"):
        return None
    before = layout.reading.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph != sentence.paragraph or before.heading:
        return None
    return ((before.first, before.last),)


def so_called(layout: Layout, head: int) -> Pieces | None:
    """What stands behind "what it called" or "what he claimed": the name that somebody else gives a thing."""
    tokens, children = layout.reading.tokens, layout.reading.children
    if tokens[head].lemma not in _NAMING or not any(tokens[child].dep == "nsubj" and child < head for child in children[head]):
        return None
    first = max(layout.reading.sentences[tokens[head].sentence].first, head - _LONGEST_BEFORE)
    what = next((index for index in range(head - 1, first - 1, -1) if tokens[index].text.lower() == "what"), None)
    last = layout.right[head]
    if what is None or last <= head + 1 or any(tokens[index].pos in ("VERB", "PUNCT") for index in range(what, head)):
        return None
    quote = layout.quote_of[last - 1]
    if quote != NOWHERE and layout.quotes[quote][1] <= last + 2:
        last = layout.quotes[quote][1]
    return ((head + 1, last),) if tokens[head + 1].pos in ("DET", "ADJ", "NOUN", "PRON", "PART", "AUX") else None


def _preposition(layout: Layout, head: int) -> int | None:
    """The "in" or "by" that opens a phrase of viewpoint with this noun."""
    tokens = layout.reading.tokens
    wanted = _NOUNS.get(tokens[head].lemma)
    if wanted is None or tokens[head].pos != "NOUN" or (tokens[head].lemma == "eye" and tokens[head].tag != "NNS"):
        return None
    first = layout.reading.sentences[tokens[head].sentence].first
    near = range(head - 1, max(first, head - _LONGEST_BEFORE) - 1, -1)
    return next((index for index in near if tokens[index].text.lower() == wanted and tokens[index].pos == "ADP"), None)


def _says(layout: Layout, piece: Range) -> bool:
    """Whether a stretch is long enough for a clause and has a finite verb, outside quotations."""
    tokens = layout.reading.tokens[piece[0] : piece[1]]
    return any(token.tag in FINITE and layout.quote_of[token.index] == NOWHERE for token in tokens)
