"""Attribution: one side says in its own voice what the other puts into a mouth, or into another mouth."""

from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side, content_of, dice, matched, predicate_of
from synoptic.model import OWN_VOICE, DifferenceKind, EntityType, Relation, Statement

# The very same words in two mouths: one of the two is wrong. Below this likeness two people may well say alike things.
_SAME_WORDS = 0.8
# What is done by saying it: that it was done the article tells itself.
_DOING = frozenset(
    "announce answer appoint apologise apologize approve agree ban command congratulate decide declare decline invite offer open order plan "
    "pledge promise question refuse resolve sign thank threaten vote welcome".split()
)
# A single content word may be anybody's.
_LEAST_WORDS = 2


def attribution_difference(one: Side, other: Side) -> Finding | None:
    """The speakers of two sides, where they are not the same.

    Alone this makes nobody disagree: who tells an undisputed fact is no matter. The same words in two named mouths differ.
    """
    pairs = matched(one, other)
    if not pairs:
        return None
    mine, theirs, _ = next((pair for pair in pairs if not (pair[0].heading or pair[1].heading)), pairs[0])
    speakers = speaker_of(one, mine), speaker_of(other, theirs)
    if speakers[0] == speakers[1] or _same_speaker(mine, theirs, speakers):
        return None
    if _same_words(one, mine, other, theirs) and _are_named(one, mine, theirs) and _cue(one, mine) == _cue(other, theirs):
        return Finding(DifferenceKind.ATTRIBUTION, Relation.DIFFER, *speakers, "the same words stand in two mouths")
    why = "one says in its own voice what the other puts into somebody's mouth" if OWN_VOICE in speakers else "different speakers say it"
    return Finding(DifferenceKind.ATTRIBUTION, Relation.AGREE, *speakers, why)


def _same_words(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses are the same words, and not the few by which anybody asks the same ("how he got there")."""
    here, there = content_of(one, mine), content_of(other, theirs)
    asked = one.reading.tokens[mine.tokens[0]].tag.startswith("W")
    return not asked and len(here & there) >= _LEAST_WORDS and dice(here, there) >= _SAME_WORDS


@once_a_statement
def speaker_of(side: Side, statement: Statement) -> str:
    """The words by which the article names who says the statement; `OWN_VOICE` where it speaks itself."""
    attribution = side.attribution_of(statement)
    if attribution and attribution.cue_head == statement.predicate and predicate_of(side, statement) in _DOING:
        return OWN_VOICE
    return side.words(*attribution.source) if attribution and attribution.source else statement.speaker or OWN_VOICE


def _same_speaker(mine: Statement, theirs: Statement, speakers: tuple[str, str]) -> bool:
    if mine.voice and theirs.voice:
        return mine.voice == theirs.voice
    one, other = (set(words.casefold().split()) for words in speakers)
    return bool(one) and OWN_VOICE not in speakers and (one <= other or other <= one)


def _are_named(side: Side, mine: Statement, theirs: Statement) -> bool:
    """Whether both speakers are people or bodies known by name; what an indictment says its prosecutors say as well."""
    speakers = [side.case.entities.get(statement.voice or "") for statement in (mine, theirs)]
    types = {speaker.type if speaker and speaker.is_named else None for speaker in speakers}
    return types <= {EntityType.PERSON, EntityType.ORGANISATION}


def _cue(side: Side, statement: Statement) -> str:
    """The lemma of the verb by which a statement is given to its speaker."""
    head = side.cue_head_of(statement)
    return head.lemma if head else ""
