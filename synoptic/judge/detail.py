"""Detail: one side says more, or says it more closely, than the other."""

from synoptic.judge.finding import Finding
from synoptic.judge.sides import LIGHT, Side, content_of, matched, phrase
from synoptic.model import DifferenceKind, Relation, Statement

_TELLING = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
# Where so few words are shared the sides are put in different words altogether: what one has more cannot be told.
_LEAST_SHARED = 0.2


def detail_difference(one: Side, other: Side) -> Finding | None:
    """What one clause adds to its nearest counterpart, with the counterpart's words for the same."""
    for mine, theirs, likeness in matched(one, other)[:1]:
        if likeness < _LEAST_SHARED:
            continue
        extra, their_extra = _extra(one, mine, other), _extra(other, theirs, one)
        if extra or their_extra:
            return Finding(
                DifferenceKind.DETAIL, Relation.AGREE, extra or mine.text, their_extra or theirs.text, "one is more specific than the other"
            )
    return None


def _extra(side: Side, statement: Statement, beside: Side) -> str:
    """The first words of a clause that tell what the other side nowhere tells."""
    tokens, shared = side.reading.tokens, content_of(side, statement) & beside.content
    for index in statement.tokens:
        token = tokens[index]
        if token.pos in _TELLING and token.lemma not in beside.content and token.lemma not in LIGHT | shared:
            subtree = [i for i in side.reading.subtree(index) if i in statement.tokens]
            return phrase(side, subtree, around=index)
    return ""
