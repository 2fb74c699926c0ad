"""What a mark gives to somebody: quotations signed with a dash, turns of a transcript, headings with the speaker behind or before the mark."""

from collections.abc import Sequence

from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, Range
from synoptic.lexicon.cues import speaker_nouns
from synoptic.lexicon.grammar import FINITE, VERBS
from synoptic.lexicon.nouns import is_person, noun_table

# What stands before a colon in capitals and is no speaker.
_LABELS = frozenset(
    "CLARIFICATION CORRECTION UPDATE UPDATED NOTE EDITOR READ RELATED WATCH PHOTO VIDEO BREAKING EXCLUSIVE LIVE VOTE POLL COMMENT OPINION ANALYSIS "
    "DONATE DONATIONS CONTACT INFORMATION INFO SOURCE SOURCES MORE SEE ALSO FACTS BACKGROUND TIMELINE".split()
)
_LONGEST_SPEAKER = 6
_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})


def signed_turn(layout: Layout, mark: int) -> Pieces | None:
    """A quotation signed with a dash and a name (“…” ― Name), or a speaker's turn in a transcript (SMITH: …)."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[mark].sentence]
    if tokens[mark].text != ":":
        quote = layout.quote_of[mark - 1]
        if quote == NOWHERE or not _is_speaker(layout, (mark + 1, sentence.last), words=3):
            return None
        return ((layout.quotes[quote][0], min(layout.quotes[quote][1], mark)),)
    before = [token.text for token in tokens[sentence.first : mark] if token.pos != "PUNCT"]
    paragraph = layout.paragraph_of[sentence.index]
    if before and paragraph[0] == sentence.first and all(map(_is_name, before)) and not sentence.heading and not _is_rubric(layout, before):
        return ((mark + 1, paragraph[1]),)
    return None


def _is_name(word: str) -> bool:
    return word.isupper() and len(word) > 1 and word not in _LABELS


def _is_rubric(layout: Layout, words: Sequence[str]) -> bool:
    """Whether one word in capitals is the noun of a thing, as over a paragraph ("COMPETITION: …"), and no name that the article has elsewhere."""
    word = words[0].lower()
    if len(words) > 1 or is_person(word) or not noun_table().senses_of(word):
        return False
    return not any(token.pos == "PROPN" and token.text == word.capitalize() for token in layout.reading.tokens)


def heading_side(layout: Layout, mark: int) -> Pieces | None:
    """A heading whose speaker stands on one side of a colon or dash: "Serbia to join – Presidency", "Minister: no talks"."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[mark].sentence]
    if not sentence.heading:
        return None
    before, after = (sentence.first, mark), (mark + 1, sentence.last)
    if _is_speaker(layout, after) and before[1] - before[0] > after[1] - after[0]:
        return (before,)
    if _is_speaker(layout, before) and any(token.pos in VERBS for token in tokens[after[0] : after[1]]):
        return (after,)
    return None


def _is_speaker(layout: Layout, tokens: Range, *, words: int = 0) -> bool:
    """Whether a stretch is a short name or a noun of those that speak, without a verb; `words` bare capitals will do too."""
    found = [token for token in layout.reading.tokens[tokens[0] : tokens[1]] if token.pos != "PUNCT"]
    if not found or len(found) > _LONGEST_SPEAKER or any(token.tag in FINITE for token in found):
        return False
    capitals = sum(token.text[:1].isupper() for token in found)
    named = any(token.entity in _NAMED for token in found) or (words > 0 and capitals >= min(words, len(found)))
    return named or found[-1].text.lower() in speaker_nouns() or found[0].text.lower() in speaker_nouns()
