"""Attribution: one side says in its own voice what the other puts into a mouth, or into another mouth."""

from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side, matched, predicate_of
from synoptic.model import OWN_VOICE, DifferenceKind, Relation, Statement

# What is done by saying it: that it was done the article tells itself.
_DOING = frozenset(
    "announce answer appoint apologise apologize approve agree ban command congratulate decide declare decline invite offer open order plan "
    "pledge promise question refuse resolve sign thank threaten vote welcome".split()
)


def attribution_difference(one: Side, other: Side) -> Finding | None:
    """The speakers of two sides, where they are not the same.

    Alone this makes nobody disagree: who tells an undisputed fact is no matter.
    """
    pairs = matched(one, other)
    if not pairs:
        return None
    mine, theirs, _ = next((pair for pair in pairs if not (pair[0].heading or pair[1].heading)), pairs[0])
    speakers = speaker_of(one, mine), speaker_of(other, theirs)
    if speakers[0] == speakers[1] or _same_speaker(mine, theirs, speakers):
        return None
    why = "one says in its own voice what the other puts into somebody's mouth" if OWN_VOICE in speakers else "different speakers say it"
    return Finding(DifferenceKind.ATTRIBUTION, Relation.AGREE, *speakers, why)


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
