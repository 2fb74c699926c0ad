"""What a clause tells of as done: the verb that its own verb only carries ("vowed to stay", "ruled out resigning", "was forced to close")."""

from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.lexicon.implicatives import OF_ACTS
from synoptic.lexicon.modality import NEGATIVE_VERBS
from synoptic.model import Statement

_CARRYING = (
    NEGATIVE_VERBS
    | OF_ACTS.keys()
    | frozenset(
        "vow promise pledge agree vote plan offer decide choose intend threaten prepare try want seek need go set expect hope propose suppose".split()
    )
)
_CARRIED = frozenset({"xcomp", "pcomp"})
# "Rule out resigning" is read as "rule out, resigning".
_READ_APART = frozenset({"rule"})
# Between a verb and what it carries may stand an adjective or preposition: "is ready to sign", "refrained from signing".
_BETWEEN = frozenset({"acomp", "prep", "prt"})


def act_of(side: Side, statement: Statement) -> str:
    """The lemma of the predicate, or of the verb that it carries."""
    return side.reading.tokens[act_index(side, statement)].lemma


@once_a_statement
def has_particle(side: Side, statement: Statement) -> bool:
    """Whether what is done takes a particle to tell: "went off"."""
    tokens = side.reading.tokens
    return any(tokens[child].dep == "prt" for child in side.reading.children[act_index(side, statement)])


@once_a_statement
def act_index(side: Side, statement: Statement) -> int:
    """The predicate, or the verb that it carries."""
    tokens, children = side.reading.tokens, side.reading.children
    predicate = side.verb_of(statement)
    if predicate.lemma not in _CARRYING | {"be"}:
        return predicate.index
    near = [*children[predicate.index], *(low for child in children[predicate.index] if tokens[child].dep in _BETWEEN for low in children[child])]
    labels = _CARRIED | {"advcl"} if predicate.lemma in _READ_APART else _CARRIED
    carried = (tokens[i] for i in near if i in statement.tokens and tokens[i].dep in labels and tokens[i].pos == "VERB")
    return next((token.index for token in carried), predicate.index)
