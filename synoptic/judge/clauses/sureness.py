"""How surely a clause is said: by its own words, and by those under which it stands."""

from collections.abc import Sequence

from synoptic.judge.clauses.finite import is_finite
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.lexicon.modality import HEDGES, HEDGING_VERBS, POSSIBILITY_MODALS, leaves_open
from synoptic.model import Certainty, Statement, Token

# The tagger's lemma of these is the hopping of hares.
HOPING_FORMS = frozenset({"hoped", "hoping"})
_HEDGING = frozenset({"chance", "risk", "likelihood", "odds", "possibility"}) | HEDGES | HEDGING_VERBS | POSSIBILITY_MODALS - {"would"}
# What is done by saying that one wants to do it.
_PERFORMED = frozenset(
    "thank congratulate say tell stress emphasise emphasize add remind welcome apologise apologize express offer send note".split()
)


@once_a_statement
def has_hedge(side: Side, statement: Statement) -> bool:
    """Whether any word of a clause leaves open that it is so."""
    return any(token.lemma in _HEDGING and leaves_open(side.reading, token) for token in side.tokens_of(statement))


@once_a_statement
def is_flat(side: Side, statement: Statement) -> bool:
    """Whether a clause says by a finite verb, and without a hedge, that a thing is so or is not so."""
    return statement.certainty is Certainty.ASSERTED and is_finite(side, statement) and not has_hedge(side, statement)


@once_a_statement
def sureness(side: Side, statement: Statement) -> Certainty:
    """The clause's certainty, but for three turns of phrase that only look unsure.

    "I want to thank" thanks, who is wanted is so, and what could not be done was not.
    """
    head, children = side.verb_of(statement), side.under(statement)
    if {head.text.lower(), _cue_word(side, statement)} & HOPING_FORMS:
        return Certainty.HOPED
    if statement.certainty is Certainty.HEDGED and _was_unable(side, statement, children):
        return Certainty.ASSERTED
    if head.lemma == "want" and head.tag == "VBN":  # by the police
        return Certainty.ASSERTED
    wishing = statement.certainty is Certainty.HOPED and (
        head.lemma in _PERFORMED or any(child.lemma in _PERFORMED for child in children if child.dep == "xcomp")
    )
    return Certainty.ASSERTED if wishing else statement.certainty


def _was_unable(side: Side, statement: Statement, children: Sequence[Token]) -> bool:
    """Whether the only hedge is a "could not": what could not be done was not done."""
    hedges = [token.lemma for token in side.tokens_of(statement) if token.lemma in _HEDGING]
    return hedges == ["could"] and any(child.dep == "neg" for child in children)


def _cue_word(side: Side, statement: Statement) -> str:
    """The verb, as written in small letters, by which the statement is given to somebody; "" where it is given to nobody."""
    head = side.cue_head_of(statement)
    return head.text.lower() if head else ""
