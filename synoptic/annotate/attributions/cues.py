"""Tokens that may introduce what somebody says or thinks."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from synoptic.annotate.attributions.inverted import subject_before, subject_behind
from synoptic.annotate.attributions.layout import NOWHERE, Layout
from synoptic.annotate.attributions.tags import opens_tag
from synoptic.annotate.attributions.viewpoints import is_thought, viewpoint
from synoptic.lexicon.cues import CueWord, cue_words
from synoptic.model import Act, Sentence, Token


class Form(IntEnum):
    """What kind of word a cue is."""

    VERB = 0
    NOUN = 1
    ADJECTIVE = 2
    ACCORDING = 3
    MARK = 4
    UNKNOWN_VERB = 5


@dataclass(frozen=True, slots=True)
class Cue:
    """A token that may be a cue: its index, its form, and its row of the lexicon (None: not in it)."""

    head: int
    form: Form
    word: CueWord | None = None

    @property
    def act(self) -> Act:
        """What the lexicon says that its source does; a word it lacks speaks."""
        return self.word.act if self.word else Act.SPEECH


_FORMS = {"VERB": Form.VERB, "AUX": Form.VERB, "NOUN": Form.NOUN, "ADJ": Form.ADJECTIVE}
# What the tagger takes a headline's verb for ("Minister Slams Report").
_HEADLINE_VERBS = frozenset({"NNPS", "NNS", "NNP", "NN"})
_DASHES = frozenset("–—―")
_MARKS = _DASHES | {":"}
_CLOSERS = frozenset({"”", '"', "''", "»", "“"})
# A speaker's name before a colon ("Fire Chief Dale Rourke: …") is hardly ever longer.
_LONGEST_SPEAKER = 8
# No dash is looked for farther back, so that one endless sentence costs no more than many.
_LONGEST_PART = 40


def find_cues(layout: Layout) -> Iterator[Cue]:
    """The tokens that may be cues, in order; which verbs are, the fitted choice says."""
    words = cue_words()
    for sentence in layout.reading.sentences:
        for token in layout.reading.tokens[sentence.first : sentence.last]:
            if token.text in _MARKS or _glued(token):
                if _stands_between(layout, sentence, token.index):
                    yield Cue(token.index, Form.MARK)
                continue
            pos = "VERB" if token.pos == "AUX" or (token.tag in _HEADLINE_VERBS and _ends(sentence, token)) else token.pos
            if token.pos == "NOUN" and (subject_behind(layout, token.index) is not None or subject_before(layout, token.index) is not None):
                yield Cue(token.index, Form.VERB, words[token.lemma, "VERB"])
                continue
            cue = _word_cue(layout, token, words.get((token.lemma, pos)))
            if cue is not None:
                yield cue
            elif token.pos == "NOUN" and opens_tag(layout, token.index):
                yield Cue(token.index, Form.UNKNOWN_VERB)
            elif token.pos == "NOUN" and viewpoint(layout, token.index) is not None:
                yield Cue(token.index, Form.NOUN, words["view" if is_thought(token.lemma) else "statement", "NOUN"])
            elif token.pos == "VERB" or (sentence.heading and token.tag in _HEADLINE_VERBS):
                yield Cue(token.index, Form.UNKNOWN_VERB)


def _word_cue(layout: Layout, token: Token, word: CueWord | None) -> Cue | None:
    if token.lemma == "accord" or (token.text.lower() == "according"):
        return Cue(token.index, Form.ACCORDING)
    if word is not None:
        return Cue(token.index, _FORMS.get(token.pos, Form.VERB), word)
    if token.pos == "VERB" and _beside_quote(layout, token.index):
        return Cue(token.index, Form.UNKNOWN_VERB)
    return None


def _ends(sentence: Sentence, token: Token) -> bool:
    """Whether a token is the last word of its sentence: after "…, records" the tagger takes "show" for a noun."""
    return sentence.last - 2 <= token.index


def _beside_quote(layout: Layout, index: int) -> bool:
    """Whether a verb with a subject stands right after or before a quotation ("…," he thundered)."""
    if layout.quote_of[index] != NOWHERE:
        return False
    first, last = layout.left[index], layout.right[index]
    near = (index - 2, index - 3, index + 1, index + 2, index + 3)
    return any(first <= place < last and layout.quote_of[place] != NOWHERE for place in near)


def _signs(layout: Layout, sentence: Sentence, index: int) -> bool:
    """Whether a dash stands between a quotation and a short rest of the sentence (“…” ― Name), which may be a sentence of its own."""
    token = layout.reading.tokens[index]
    glued = _glued(token)
    if not index or not (glued or (token.text in _DASHES and layout.quote_of[index] == NOWHERE)):
        return False
    before = layout.quote_of[index - 1]
    return before != NOWHERE and layout.quotes[before][1] == index + glued and 1 < sentence.last - index <= _LONGEST_SPEAKER


def _glued(token: Token) -> bool:
    """Whether a token is a closing mark and a dash in one, which no space parts (“…”― Name)."""
    return len(token.text) > 1 and token.text[-1] in _DASHES and token.text[:-1] in _CLOSERS


def name_start(layout: Layout, sentence: Sentence, mark: int) -> int:
    """Where a speaker before a colon begins: behind the last dash before it ("Fees will fall - Ana Ruiz: …"), else with the sentence."""
    tokens, least = layout.reading.tokens, max(sentence.first, mark - _LONGEST_PART)
    dashes = (index for index in range(mark - 2, least, -1) if tokens[index].text in _DASHES | {"-"})
    return next((index + 1 for index in dashes if tokens[index - 1].end < tokens[index].start), least)


def _opens_quote(layout: Layout, index: int) -> bool:
    """Whether a quotation opens right behind a colon that stands outside quote marks."""
    following = layout.quote_of[index + 1] if index + 1 < len(layout.quote_of) else NOWHERE
    return layout.quote_of[index] == NOWHERE and following != NOWHERE and layout.quotes[following][0] == index + 1


def _stands_between(layout: Layout, sentence: Sentence, index: int) -> bool:
    """Whether a colon or dash parts a speaker from what is said: in a heading, or as in a transcript ("SMITH: I do.")."""
    tokens = layout.reading.tokens
    if _signs(layout, sentence, index):
        return True
    if tokens[index].text == ":" and sentence.first < index and _opens_quote(layout, index):
        return not any(token.pos == "VERB" for token in tokens[name_start(layout, sentence, index) : index])
    if not sentence.first < index < sentence.last - 1:
        return False
    before = tokens[sentence.first : index]
    if layout.quote_of[index] != NOWHERE:  # a transcript whose paragraphs open with quote marks
        return tokens[index].text == ":" and len(before) <= _LONGEST_SPEAKER and all(token.pos == "PUNCT" or token.text.isupper() for token in before)
    if tokens[index].text == ":":
        named = len(before) <= _LONGEST_SPEAKER and any(token.pos in ("PROPN", "NOUN") for token in before)
        opens = layout.paragraph_of[sentence.index][0] == sentence.first
        return named and (sentence.heading or (opens and all(token.pos in ("PROPN", "PUNCT", "NOUN", "ADP", "DET") for token in before)))
    return sentence.heading and tokens[index].text in _DASHES
