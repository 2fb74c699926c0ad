"""What a clause undoes may have been so before: a road that was blocked is cleared, who was missing is found."""

import re

from synoptic.judge.clauses.predications import opposites_told
from synoptic.judge.clauses.verb_groups import is_present
from synoptic.judge.moments.comparing import other_edition
from synoptic.judge.sides import Side
from synoptic.lexicon.states import UNDOING
from synoptic.model import Statement

# What lasts is not undone.
_LASTING = re.compile(r"\b(?:still|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|never|yet|ever)\b", re.IGNORECASE)


def may_be_undone(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether one clause ends what the other tells as having been so, or as being so on the day before: "is blocked", "was cleared"."""
    pairs = opposites_told(one, mine, other, theirs)
    ended_there = all(_ends(word, opposite) for word, opposite in pairs)
    ended_here = all(_ends(opposite, word) for word, opposite in pairs)
    return bool(pairs) and ((ended_there and _may_have_ended(other, theirs, one)) or (ended_here and _may_have_ended(one, mine, other)))


def _ends(word: str, state: str) -> bool:
    """Whether what a word tells ends what another does, if that was so."""
    return word in UNDOING and (not UNDOING[word] or state in UNDOING[word])


def _may_have_ended(side: Side, statement: Statement, beside: Side) -> bool:
    """Whether what a clause tells was so once, or is so in an article of another day, and is not said to last."""
    return not _LASTING.search(statement.text) and (not is_present(side, statement) or other_edition(side, beside) is not None)
