"""Where "it" stands for a clause that follows, or for nothing: "it is safe to say", "makes it clear that"."""

from synoptic.lexicon.nouns import is_happening
from synoptic.lexicon.organisations import thing_nouns
from synoptic.link.units import Unit
from synoptic.model import EntityType, Reading, Token

# "It is clear that", "it seems that", "she makes it hard to": nothing is meant.
_SEEMING = frozenset("seem appear feel look take happen turn".split())
_LINKING = frozenset("be become remain prove get".split())
_FINDING = frozenset("make find think consider believe deem keep leave".split())
# What is so itself: "it is ready to leave".
_OWN_STATES = frozenset(
    "ready able unable willing unwilling keen eager sure confident prepared afraid aware glad happy proud sorry free due set likely".split()
)
_CLAUSES = frozenset(("ccomp", "xcomp", "csubj", "csubjpass", "advcl"))
# "It is against the law to", "it is too soon to".
_STATES = frozenset(("against", "soon", "early", "late"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
# What bodies, places and buildings are said to be.
_LASTING = frozenset((EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY))


def is_idle(unit: Unit) -> bool:
    """Whether "it" stands for a clause, for what happened, or for nothing."""
    if unit.head.text.lower() != "it":
        return False
    verb = unit.reading.tokens[unit.head.head]
    if unit.head.dep == "dobj":
        return verb.lemma == "do"  # "it took weeks to do it"
    return unit.head.dep in _SUBJECTS and (_is_clause(unit, verb) or _is_happening(unit.reading, verb))


def _is_clause(unit: Unit, verb: Token) -> bool:
    """Whether a clause follows that says what is meant."""
    tokens, children = unit.reading.tokens, unit.reading.children
    told = [child for child in children[verb.index] if child > unit.head.index]
    if verb.pos == "ADJ":
        return verb.dep in ("ccomp", "xcomp") and tokens[verb.head].lemma in _FINDING
    clause = any(tokens[child].dep in _CLAUSES for child in told)
    if any(tokens[child].text.lower() in _OWN_STATES for child in told):
        return False
    state = [child for child in told if tokens[child].dep in ("acomp", "attr") or tokens[child].text.lower() in _STATES]
    inner = clause or any(tokens[grandchild].dep in _CLAUSES for child in state for grandchild in children[child])
    return inner and ((_links(verb) and bool(state)) or verb.lemma in _SEEMING)


def _links(verb: Token) -> bool:
    """Whether a verb is one of being; taggers do not know "’s"."""
    return verb.lemma in _LINKING or verb.text in ("'s", "’s")


def _is_happening(reading: Reading, verb: Token) -> bool:
    """Whether "it" is said to be something that happens, as no body or place is: "it was the second crash"."""
    told = (reading.tokens[child].lemma for child in reading.children[verb.index] if reading.tokens[child].dep == "attr")
    return _links(verb) and any(is_happening(noun) and thing_nouns().get(noun, (None,))[0] not in _LASTING for noun in told)
