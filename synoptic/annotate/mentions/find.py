"""The mentions of an article, from its names, its phrases and its pronouns."""

from collections.abc import Iterator

from synoptic.annotate.mentions.names import NameRun, find_names
from synoptic.annotate.mentions.phrases import Phrase, find_phrases
from synoptic.model import EntityType, Mention, MentionForm, Reading

_PERSONAL = frozenset("he him himself she her hers herself they them themselves it itself".split())
_POSSESSIVE = frozenset("his her its their".split())
_SURE, _TAGGED, _GUESSED = 0.9, 0.7, 0.5


def find_mentions(reading: Reading) -> tuple[Mention, ...]:
    """The mentions of a reading, in order of start, the longer first.

    A titled name gives three: the whole ("Serbian President Aleksandar Vucic"), the name, and the title as a description.
    The types are the tagger's and the lexicon's first guess; `link` decides them across the story.
    """
    names = find_names(reading)
    phrases = find_phrases(reading, names)
    found = [*_names(reading, names, phrases), *_descriptions(reading, phrases), *_pronouns(reading)]
    once = {(mention.span, mention.head): mention for mention in reversed(found)}
    return tuple(sorted(once.values(), key=lambda mention: (mention.span.start, -mention.span.end, mention.head)))


def _names(reading: Reading, names: tuple[NameRun, ...], phrases: tuple[Phrase, ...]) -> Iterator[Mention]:
    wholes = {phrase.head: phrase for phrase in phrases if phrase.named}
    for run in names:
        yield _mention(reading, (run.first, run.last), run.head, run.type, MentionForm.NAME, confidence=_TAGGED if run.tagged else _GUESSED)
        whole = wholes.get(run.head)
        if whole is not None and (whole.first, whole.last) != (run.first, run.last):
            yield _mention(reading, (whole.first, whole.last), run.head, run.type, MentionForm.NAME, confidence=_TAGGED)


def _descriptions(reading: Reading, phrases: tuple[Phrase, ...]) -> Iterator[Mention]:
    for phrase in phrases:
        if not phrase.named:
            yield _mention(reading, (phrase.first, phrase.last), phrase.head, phrase.type, MentionForm.DESCRIPTION, confidence=_SURE)


def _pronouns(reading: Reading) -> Iterator[Mention]:
    for token in reading.tokens:
        word = token.text.lower()
        if token.tag in ("PRP", "PRP$") and (word in _PERSONAL or word in _POSSESSIVE) and token.dep != "expl":
            yield _mention(reading, (token.index, token.index + 1), token.index, _pronoun_type(word), MentionForm.PRONOUN, confidence=_SURE)


def _pronoun_type(word: str) -> EntityType:
    return EntityType.PERSON if word in ("he", "him", "himself", "his", "she", "her", "hers", "herself") else EntityType.OTHER


def _mention(reading: Reading, run: tuple[int, int], head: int, kind: EntityType, form: MentionForm, *, confidence: float) -> Mention:
    span = reading.span(*run)
    return Mention(reading.article.id, span, reading.text(span), kind, form, head, confidence)
