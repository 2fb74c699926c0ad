"""What a clause is worth under the words above it: "denied reports that …", "no sign that …", "were unable to establish who …".

The words above are read from the top of the sentence down, each passing a sign on to what it governs (`lexicon.implicatives`).
"""

from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.lexicon.grammar import SUBJECTS, TENSED
from synoptic.lexicon.implicatives import OF_ACTS, OF_CLAUSES, OF_NOUNS, OF_PREDICATIVES, OTHERWISE
from synoptic.lexicon.modality import NEGATORS
from synoptic.model import Reading, Statement, Token

_CLAUSAL = frozenset({"ccomp", "csubj", "csubjpass"})
# "Barely managed to stop the train": it was stopped.
_NEGATIVE = NEGATORS - {"barely"}
# Who takes part: "no report says so".
_PARTICIPANTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "expl"})
# Places of a noun in which the verb above it may deny it: "reports were denied", "denied reports".
_DENIABLE = frozenset({"nsubjpass", "dobj", "nsubj"})
_COMPLEMENTS = frozenset({"acomp", "attr", "oprd", "xcomp"})
_INTRODUCING = frozenset({"that", "if", "whether"})
# Prepositions that deny the act behind them.
_WITHOUT = frozenset({"without"})
# "I would have liked, expected, thought": said of how one feels now; "that would have been, it would have said": a supposition that denies nothing.
_WISHED = frozenset("like love prefer want wish hate expect think hope imagine say be".split())
# Sentences are no deeper; a tree that runs in a ring is left.
_DEEPEST = 12


@once_a_statement
def standing(side: Side, statement: Statement) -> str:
    """What a clause is worth before its own negations: "+" as sure as the text, "-" denied, "o" left open."""
    return worth(side.reading, statement.predicate)


def worth(reading: Reading, index: int, depth: int = 0) -> str:
    """What the words above a token make of it."""
    token = reading.tokens[index]
    above = reading.tokens[token.head]
    if above.index == index or depth > _DEEPEST:
        return "+"
    if token.dep == "conj":
        return worth(reading, joined_with(reading, token).index, depth + 1)
    if token.dep in {"acl", "ccomp"} and above.pos in {"NOUN", "PROPN"}:
        return _under_noun(reading, above, depth)
    if token.dep == "ccomp" and not _is_introduced(reading, token, above):
        return "+"  # speech in the article's words, or two sentences in a row, which the parser hangs on each other
    if token.dep in _CLAUSAL | {"xcomp"}:
        signature = OF_ACTS.get(above.lemma, OTHERWISE) if token.dep == "xcomp" else _signature_of_clause(reading, above)
        return _passed(signature, _sign_of(reading, above, depth))
    if token.dep == "pcomp":
        return "-" if above.lemma in _WITHOUT else "+"
    return "+"


def joined_with(reading: Reading, token: Token) -> Token:
    """The verb that a verb is joined with: of two, the one above, where the tense is its own and not that of the one within.

    The parser hangs "blames" on "was" in "denies that the load was loose and blames the waves".
    """
    within = reading.tokens[token.head]
    above = reading.tokens[within.head]
    outer = within.dep == "ccomp" and token.tag == above.tag != within.tag and token.tag in TENSED
    return above if outer and not any(child.dep in SUBJECTS for child in reading.below(token)) else within


def _is_introduced(reading: Reading, token: Token, above: Token) -> bool:
    """Whether a clause stands right behind its verb or is introduced by "that", "whether" or "who"."""
    first = reading.tokens[reading.subtree(token.index)[0]]
    if first.lemma in _INTRODUCING or first.tag.startswith("W"):
        return True
    return first.index == above.index + 1 or reading.tokens[first.index - 1].head == above.index


def _passed(signature: str, sign: str) -> str:
    """What a complement is worth under a word of some sign."""
    return "o" if sign == "o" else signature[sign == "-"]


def _sign_of(reading: Reading, token: Token, depth: int) -> str:
    """Whether a verb, adjective or noun is affirmed or denied where it stands: by what is above it, and by what negates it."""
    sign = worth(reading, token.index, depth + 1) if token.dep not in {"acomp", "attr"} else _sign_of(reading, reading.tokens[token.head], depth + 1)
    if sign == "o" or not is_denied(reading, token):
        return sign
    return "-" if sign == "+" else "+"


def is_denied(reading: Reading, token: Token) -> bool:
    """Whether a word is negated by a word beside it, or by one of its participants ("nobody", "no report")."""
    children = reading.below(token)
    if is_unreal(reading, token):
        return True
    if any(child.dep == "neg" or (child.lemma in _NEGATIVE and child.index < token.index) for child in children):
        return True
    return any(child.dep in _PARTICIPANTS and _has_no(reading, child) for child in children)


def is_unreal(reading: Reading, token: Token) -> bool:
    """Whether a verb says what would have been, and so was not: "would have let inspectors in"; not what one would have liked."""
    auxiliaries = {child.lemma for child in reading.below(token) if child.dep == "aux"}
    return auxiliaries >= {"would", "have"} and token.lemma not in _WISHED


def _has_no(reading: Reading, noun: Token) -> bool:
    return any(child.lemma in {"no", "not"} for child in reading.below(noun))


def _signature_of_clause(reading: Reading, above: Token) -> str:
    """The signature of what governs a clause: a verb, or the complement of "be" ("it is not true that …")."""
    if above.lemma in OF_CLAUSES:
        return OF_CLAUSES[above.lemma]
    if above.lemma in OF_PREDICATIVES:
        return OF_PREDICATIVES[above.lemma]
    told = (child for child in reading.below(above) if child.dep in _COMPLEMENTS)
    return next((OF_PREDICATIVES[word.lemma] for word in told if word.lemma in OF_PREDICATIVES), OTHERWISE)


def _under_noun(reading: Reading, noun: Token, depth: int) -> str:
    """What a clause is worth that fills a noun: by the noun's own signature, and by what is said of the noun."""
    if noun.lemma not in OF_NOUNS:
        return "+"
    own = OF_NOUNS[noun.lemma]
    if is_denied(reading, noun):
        return own[1]
    above = reading.tokens[noun.head]
    if noun.dep not in _DENIABLE:
        return own[0]
    told = _passed(_signature_of_clause(reading, above), _sign_of(reading, above, depth))
    return told if told != "+" else own[0]
