"""Direct speech without quote marks, as machine-translated and blog texts have it: I was there. We spoke for long, the minister said.

The cue gives its own clause only; the sentences around it that are as much the speaker's are found here.
"""

from dataclasses import dataclass

from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, Range
from synoptic.annotate.attributions.table import FIRST_PERSON
from synoptic.lexicon.cues import speaker_nouns
from synoptic.lexicon.grammar import FINITE, SUBJECTS, TIME_ENTITIES
from synoptic.model import Sentence, Token

_ADDRESS = frozenset("you your yours yourself yourselves".split())
_OUTCRIES = frozenset("yes no not well oh never please enough".split())
# "This is a victory": in reported speech it would be "that it was".
_POINTERS = frozenset("this these that's here".split())
_PRESENT = frozenset("is are isn't 's ’s".split())
_SHORTENED = frozenset("n't n’t 'd ’d 're ’re 'll ’ll 've ’ve 'm ’m".split())
_COMPLEMENTIZERS = frozenset("that whether if how why what who".split())
# How a sentence speaks of him or her who then says "I".
_OTHERS = {"he": frozenset("he him his himself".split()), "she": frozenset("she her hers herself".split())}

# A sentence before the first "I" or "we" that is as short and opens its paragraph is hardly ever the writer's ("It was no easy year. We are …").
_LONGEST_OPENING = 8
# A speaker's sentences after the cue; more is the writer's paragraph.
_MOST_AFTER = 4
# A clause without a finite verb and no longer than this is an outcry ("Not so fast, says …").
_LONGEST_OUTCRY = 5


def widen_unmarked(layout: Layout, pieces: Pieces, *, cue: int, source: Range | None, cue_sentences: frozenset[int]) -> Pieces | None:
    """The whole of a speech without quote marks to which a content belongs; None where the content is not spoken as "I" or "we".

    `cue_sentences` are the sentences with a cue; a run of speech stops at them, at quote marks, and at a sentence about the speaker.
    """
    if any(layout.quote_of[index] != NOWHERE for piece in pieces for index in range(*piece)) or layout.quote_of[cue] != NOWHERE:
        return None
    tokens, sentences = layout.reading.tokens, layout.reading.sentences
    here = tokens[cue].sentence
    speaker = tokens[source[0] : source[1]] if source else ()
    if sentences[here].heading or any(token.text.lower() in FIRST_PERSON for token in speaker) or not _stands_apart(layout, pieces, cue):
        return None
    names = frozenset(token.text for token in speaker if token.pos == "PROPN")
    others = _OTHERS.get(speaker[0].text.lower(), frozenset()) if speaker else frozenset()
    before = _run_before(layout, here, pieces, _Told(names, others, cue_sentences))
    spoken = any(speaks(layout, piece) for piece in pieces) or (len(pieces) == 1 and pieces[0][1] <= cue and is_fragment(layout, pieces[0]))
    if not spoken and not any(_speaks_up(layout, sentences[number]) for number in before):
        return None
    start = sentences[before[0]].first if before else pieces[0][0]
    after = _run_after(layout, here, _Told(names, others, cue_sentences))
    tail = ((sentences[after[0]].first, sentences[after[-1]].last),) if after else ()
    return ((start, pieces[0][1]), *pieces[1:], *tail)


def _stands_apart(layout: Layout, pieces: Pieces, cue: int) -> bool:
    """Whether a content stands before its cue, parted by a comma, or after a colon, and has no "that"."""
    tokens = layout.reading.tokens
    first, last = pieces[0][0], pieces[-1][1]
    if tokens[first].lemma in _COMPLEMENTIZERS and tokens[first].dep != "nsubj":
        return False
    if pieces[0][1] <= cue:
        return any(token.text in ",?!–—" for token in tokens[pieces[0][1] : cue]) or tokens[pieces[0][1] - 1].text in ("?", "!")
    return first > cue and tokens[first - 1].text == ":" and last > first


def speaks(layout: Layout, piece: Range) -> bool:
    """Whether somebody speaks in a stretch as "I" or "we", outside quote marks, or cries out ("Not so fast")."""
    tokens = layout.reading.tokens[piece[0] : piece[1]]
    unquoted = (token for token in tokens if layout.quote_of[token.index] == NOWHERE)
    if any(token.text.lower() in FIRST_PERSON and token.pos in ("PRON", "DET", "ADJ") for token in unquoted):
        return True
    return _is_outcry(tokens) or (len(tokens) > 1 and tokens[0].text.lower() in _POINTERS and tokens[1].text.lower() in _PRESENT)


def _speaks_up(layout: Layout, sentence: Sentence) -> bool:
    """Whether a sentence is spoken by one who says "I" or "we": "our" and "us" alone may be the newspaper's."""
    words = {token.text.lower() for token in layout.reading.tokens[sentence.first : sentence.last]}
    return speaks(layout, (sentence.first, sentence.last)) and (not words & FIRST_PERSON or bool(words & {"i", "we"}))


def _is_outcry(tokens: tuple[Token, ...]) -> bool:
    return 0 < len(tokens) <= _LONGEST_OUTCRY and (tokens[0].text.lower() in _OUTCRIES or tokens[-1].text == "!")


def is_fragment(layout: Layout, piece: Range) -> bool:
    """Whether a stretch is a few words without a finite verb that nobody would report otherwise than as they fell ("A coup in gowns, he said")."""
    tokens = layout.reading.tokens[piece[0] : piece[1]]
    if not 1 < len(tokens) <= _LONGEST_OUTCRY or tokens[0].pos in ("ADP", "ADV", "SCONJ", "CCONJ", "VERB", "PROPN", "PART"):
        return False
    return not any(token.tag in FINITE or token.entity in TIME_ENTITIES or token.pos == "PUNCT" for token in tokens)


@dataclass(frozen=True, slots=True)
class _Told:
    """What shows that the writer tells of the speaker: the speaker's names, pronouns other than "I", sentences that have a cue."""

    names: frozenset[str]
    pronouns: frozenset[str]
    cue_sentences: frozenset[int]


def _run_before(layout: Layout, here: int, pieces: Pieces, told: _Told) -> list[int]:
    """The sentences just before the cue's, in its paragraph, that go on with the speech: from the first "I" or "we" on, or a short one before."""
    sentences = layout.reading.sentences
    start = pieces[0][0]
    if start != sentences[here].first and layout.reading.tokens[start - 1].text != ":":
        return []
    run: list[int] = []
    silent = 0
    number = here - 1
    while number >= 0 and sentences[number].paragraph == sentences[here].paragraph and _may_speak(layout, number, told):
        speaking = speaks(layout, (sentences[number].first, sentences[number].last))
        if not speaking and _is_about_somebody(layout, number, told):
            break
        run.insert(0, number)
        silent = 0 if speaking else silent + 1
        number -= 1
    return run[silent - (silent > 0 and _opens(layout, sentences[run[silent - 1]])) :]


def _opens(layout: Layout, sentence: Sentence) -> bool:
    """Whether a sentence is a short statement that opens its paragraph."""
    tokens = layout.reading.tokens[sentence.first : sentence.last]
    stated = tokens[-1].text == "." and any(token.tag in FINITE for token in tokens)
    return stated and len(tokens) <= _LONGEST_OPENING and layout.paragraph_of[sentence.index][0] == sentence.first


def _is_about_somebody(layout: Layout, number: int, told: _Told) -> bool:
    """Whether a person is the subject of a sentence, or the speaker is spoken of: then the writer tells of the speaker in it, as like as not."""
    sentence = layout.reading.sentences[number]
    tokens = layout.reading.tokens[sentence.first : sentence.last]
    if any(token.text.lower() in told.pronouns or (told.pronouns and token.entity == "PERSON") for token in tokens):
        return True
    subjects = [token for token in tokens if token.dep in SUBJECTS]
    if told.pronouns and any(token.pos == "PROPN" and layout.reading.tokens[token.head].pos == "VERB" for token in subjects):
        return True
    return any(token.entity == "PERSON" or token.lemma in ("he", "she") or token.lemma in speaker_nouns() for token in subjects)


def _run_after(layout: Layout, here: int, told: _Told) -> list[int]:
    """The sentences just after the cue's, in its paragraph, that speak as "I", "we" or "you", or in shortened forms."""
    tokens, sentences = layout.reading.tokens, layout.reading.sentences
    run: list[int] = []
    for sentence in sentences[here + 1 : here + 1 + _MOST_AFTER]:
        words = {token.text.lower() for token in tokens[sentence.first : sentence.last]}
        speaking = words & (FIRST_PERSON | _ADDRESS | _SHORTENED)
        if sentence.paragraph != sentences[here].paragraph or not speaking or not _may_speak(layout, sentence.index, told):
            break
        run.append(sentence.index)
    return run


def _may_speak(layout: Layout, number: int, told: _Told) -> bool:
    sentence = layout.reading.sentences[number]
    tokens = layout.reading.tokens[sentence.first : sentence.last]
    if number in told.cue_sentences or sentence.heading:
        return False
    return not any(token.text in told.names or layout.quote_of[token.index] != NOWHERE for token in tokens)
