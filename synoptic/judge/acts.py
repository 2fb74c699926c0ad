"""What a clause tells of as done: the verb that its own verb only carries ("vowed to stay", "ruled out resigning", "was forced to close")."""

from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.lexicon.modality import NEGATIVE_VERBS
from synoptic.model import Statement

_CARRYING = NEGATIVE_VERBS | frozenset(
    "vow promise pledge agree plan offer decide choose intend threaten begin start continue manage prepare try want seek need have go set force "
    "order allow expect rule".split()
)
_CARRIED = frozenset({"xcomp", "pcomp"})
# Between a verb and what it carries may stand an adjective or preposition: "is ready to sign", "refrained from signing".
_BETWEEN = frozenset({"acomp", "prep", "prt"})


@once_a_statement
def act_of(side: Side, statement: Statement) -> str:
    """The lemma of the predicate, or of the verb that it carries."""
    tokens, children = side.reading.tokens, side.reading.children
    predicate = tokens[statement.predicate]
    if predicate.lemma not in _CARRYING | {"be"}:
        return predicate.lemma
    near = [*children[predicate.index], *(low for child in children[predicate.index] if tokens[child].dep in _BETWEEN for low in children[child])]
    carried = (tokens[i] for i in near if i in statement.tokens and tokens[i].dep in _CARRIED and tokens[i].pos == "VERB")
    return next((token.lemma for token in carried), predicate.lemma)
