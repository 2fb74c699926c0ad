"""What a clause tells of as a thing or as done: the nouns that take part in its predicate, and what is done by it."""

from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side, predicate_of
from synoptic.lexicon.done_by import DONE_BY
from synoptic.lexicon.grammar import NOUNS, VERBS
from synoptic.lexicon.nouns import steps_up
from synoptic.model import Statement, Token

_CORE = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "oprd"})
# The second of several is often read as what the first is called: "two guns, a drum of powder and a knife".
_IN_A_ROW = frozenset({"conj", "appos"})
# What these are of is what is told: "a drum of explosives", "a further round of talks".
GROUPS = frozenset(
    "amount bag barrel batch bottle box bundle cache can case crate deal drum dozen exchange form fragment gallon gram group haul heap hundred "
    "kilo kilogram kilogramme kind litre liter load lot metre number ounce packet pair piece pile pool pound quantity round row sack series set "
    "shipment sort stash stream suitcase supply thousand ton tonne type volley wave".split()
)
# A word so many steps below another still is a kind of what is meant by that.
_FEW_STEPS = 2


@once_a_statement
def told_words(side: Side, statement: Statement) -> frozenset[str]:
    """Lemmas of the predicate and of the nouns that take part in it, not of those that only describe others; and of what is done by these."""
    told = {token.lemma for token in side.tokens_of(statement) if _takes_part(side, token) or token.index == statement.predicate}
    predicate = predicate_of(side, statement)
    return frozenset(told).union(*(DONE_BY.get(act, ()) for act in (predicate, *(f"{predicate}_{word}" for word in told))))


def _takes_part(side: Side, token: Token) -> bool:
    """Whether a noun is a participant, stands in a row with one, or is what a participant holds or counts."""
    tokens = side.reading.tokens
    while token.pos in NOUNS and token.dep in _IN_A_ROW and token.head != token.index:
        token = tokens[token.head]
    if token.pos not in NOUNS:
        return False
    governor = tokens[token.head]
    if token.dep == "pobj" and governor.lemma == "of" and tokens[governor.head].lemma in GROUPS:
        return _takes_part(side, tokens[governor.head])
    if token.dep == "pobj":
        return tokens[governor.head].pos in VERBS
    return token.dep in _CORE


def is_kind_of(special: str, general: str) -> bool:
    """Whether a noun names a kind of what another names: of whom no weapon was found no pistol was."""
    steps = steps_up(special, general)
    return steps is not None and steps <= _FEW_STEPS
