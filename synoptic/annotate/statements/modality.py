"""Whether a clause is affirmed or negated, and how surely it is asserted."""

from collections.abc import Sequence

from synoptic.annotate.statements.clauses import Clause
from synoptic.lexicon.grammar import SUBJECTS
from synoptic.lexicon.modality import (
    ASKING,
    DENYING,
    EVIDENCE,
    HEDGES,
    HEDGING_NOUNS,
    HEDGING_VERBS,
    HOPING,
    NEGATING_INFINITIVES,
    NEGATIVE_VERBS,
    NEGATIVE_WORDS,
    PLANNING,
    POSSIBILITY_MODALS,
    SWORN,
    WILL,
    leaves_open,
    shares_negation,
)
from synoptic.model import Certainty, Polarity, Reading, Token

_QUOTE_MARKS = frozenset("'\"‘’“”")
# "Not" and its "nor" stand in one sentence; more tokens than a long sentence of news has are not searched.
_CORRELATIVE_REACH = 80


def polarity_of(reading: Reading, clause: Clause) -> Polarity:
    """Negated where an odd number of negations bears on the clause: "not", "nobody", "refuse to", "without".

    What a heading says before its colon bears on nothing behind it: "No handshake, but a deal: rebels agree to stop".
    """
    colon = max((i for i in range(min(clause.tokens, default=clause.head), clause.head) if reading.tokens[i].text == ":"), default=-1)
    tokens = [reading.tokens[i] for i in clause.tokens if i > colon]
    count = sum(_negates(reading, token, clause) for token in tokens) + _lacks_evidence(reading, clause) + shares_negation(reading, clause.head)
    return Polarity.NEGATED if count % 2 else Polarity.AFFIRMED


def _negates(reading: Reading, token: Token, clause: Clause) -> bool:
    if token.lemma == "without":
        return clause.head in reading.children[token.index]
    if token.dep == "neg" or token.lemma in NEGATIVE_WORDS:
        return not _is_correlative(reading, token)
    return token.lemma in NEGATIVE_VERBS and token.pos == "VERB" and _bears_on_predicate(reading, token, clause)


def _lacks_evidence(reading: Reading, clause: Clause) -> bool:
    """Whether a clause says of what there is "no sign", "not any evidence"."""
    head = reading.tokens[clause.head]
    noun = reading.tokens[head.head]
    if head.dep not in {"acl", "ccomp", "relcl"} or noun.index == head.index or noun.lemma not in EVIDENCE:
        return False
    near = (*reading.children[noun.index], *reading.children[noun.head])
    return any(reading.tokens[child].dep == "neg" or reading.tokens[child].lemma == "no" for child in near)


def _is_correlative(reading: Reading, token: Token) -> bool:
    """Whether it denies nothing, as in "not only", "no doubt", "no matter"; or is the second of two that agree ("not … nor")."""
    following = reading.tokens[token.index + 1].lemma if token.index + 1 < len(reading.tokens) else ""
    if following in {"only", "just", "merely", "doubt", "matter"} and token.lemma in {"not", "no"}:
        return True
    first = max(reading.sentences[token.sentence].first, token.index - _CORRELATIVE_REACH)
    earlier = reading.tokens[first : token.index]
    return token.lemma in {"nor", "neither", "any"} and any(other.dep == "neg" or other.lemma in {"no", "neither", "never"} for other in earlier)


def _bears_on_predicate(reading: Reading, token: Token, clause: Clause) -> bool:
    """A negative verb that governs an infinitive ("refused to join") or is the clause's own predicate."""
    completed = any(reading.tokens[child].dep == "xcomp" for child in reading.children[token.index])
    return completed or (token.index == clause.head and token.lemma not in NEGATING_INFINITIVES)


def certainty_of(reading: Reading, clause: Clause, cues: Sequence[Token], *, reported: bool) -> Certainty:
    """How surely a clause is asserted; `cues` are the words that introduce it, innermost first ("expressed hope", "may have").

    The first rule that holds decides: asked, denied, hoped, planned in words `reported`, hedged, planned; else asserted.
    """
    tokens = [reading.tokens[i] for i in clause.tokens]
    frame = [token for token in tokens if _frames(reading, token, clause)]
    lemmas = {token.lemma for token in (*frame, *cues) if leaves_open(reading, token)}
    if _is_question(reading, clause) or lemmas & ASKING - _requesting(reading, (*frame, *cues)):
        return Certainty.ASKED
    if lemmas & DENYING - _sent_away(reading, tokens):
        return Certainty.DENIED
    if lemmas & HOPING:
        return Certainty.HOPED
    if reported and _is_future_told_afterwards(reading, clause):
        return Certainty.PLANNED
    rumoured = any(token.lemma in HEDGING_NOUNS for token in cues)
    if rumoured or lemmas & (HEDGES | HEDGING_VERBS | POSSIBILITY_MODALS) or _is_supposed(reading, clause.head):
        return Certainty.HEDGED
    if (
        lemmas & PLANNING - _held_to_be(reading, frame) - _sworn(reading, frame)
        or any(token.lemma in WILL and token.tag == "MD" for token in frame)
        or _is_future_infinitive(reading, clause)
    ):
        return Certainty.PLANNED
    return Certainty.ASSERTED


def _is_future_told_afterwards(reading: Reading, clause: Clause) -> bool:
    """Whether a clause says in reported words what will be: "said it would send"; not what would have been."""
    auxiliaries = {reading.tokens[child].lemma for child in reading.children[clause.head]}
    supposed = any(_is_supposed(reading, child) for child in (clause.head, *reading.children[clause.head]))
    return "would" in auxiliaries and "have" not in auxiliaries and not supposed


def _requesting(reading: Reading, tokens: Sequence[Token]) -> set[str]:
    """Verbs that ask for a deed or thing and put no question: "they were asked to leave", "had asked for the call"."""
    asking = (token for token in tokens if token.lemma == "ask")
    return {token.lemma for token in asking if any(_is_request(reading, child) for child in reading.children[token.index])}


def _is_request(reading: Reading, index: int) -> bool:
    return _is_infinitive(reading, index) or (reading.tokens[index].dep == "prep" and reading.tokens[index].lemma == "for")


def _is_infinitive(reading: Reading, index: int) -> bool:
    return reading.tokens[index].tag == "VB" and any(reading.tokens[child].tag == "TO" for child in reading.children[index])


def _sent_away(reading: Reading, tokens: Sequence[Token]) -> set[str]:
    """Verbs that deny nothing here: "he was dismissed"."""
    passive = (token for token in tokens if token.lemma == "dismiss" and token.tag == "VBN")
    return {token.lemma for token in passive if any(reading.tokens[child].dep == "auxpass" for child in reading.children[token.index])}


def _held_to_be(reading: Reading, frame: Sequence[Token]) -> set[str]:
    """Verbs that plan nothing here: "is considered illegal"."""
    passive = (token for token in frame if token.lemma == "consider" and token.tag == "VBN")
    return {token.lemma for token in passive if any(reading.tokens[child].dep == "auxpass" for child in reading.children[token.index])}


def _sworn(reading: Reading, frame: Sequence[Token]) -> set[str]:
    """Verbs that plan nothing here, for what they promise is done by it: "pledged allegiance"."""
    return {token.lemma for token in frame if any(reading.tokens[child].lemma in SWORN for child in reading.children[token.index])}


def _frames(reading: Reading, token: Token, clause: Clause) -> bool:
    """Whether a word bears on the predicate: itself, its auxiliaries and adverbs, what it completes."""
    governor = reading.tokens[token.head]
    close = clause.head in {token.index, token.head} or (governor.dep == "xcomp" and governor.head == clause.head)
    return close and token.dep not in SUBJECTS | {"pobj", "prep"} and not (token.dep == "dobj" and token.lemma not in HOPING)


def _is_question(reading: Reading, clause: Clause) -> bool:
    if clause.kind == "ROOT" and _last_mark(reading, reading.tokens[clause.head].sentence) in {"?", "?!"}:
        return True
    return any(reading.tokens[child].dep == "mark" and reading.tokens[child].lemma == "whether" for child in reading.children[clause.head])


def _last_mark(reading: Reading, number: int) -> str:
    """The last token of a sentence, quote marks aside."""
    sentence = reading.sentences[number]
    return next((token.text for token in reversed(reading.tokens[sentence.first : sentence.last]) if token.text not in _QUOTE_MARKS), "")


def _is_supposed(reading: Reading, head: int) -> bool:
    """Whether a clause or phrase is what another hangs on: "if true", "unless it rains"."""
    return any(reading.tokens[c].dep == "mark" and reading.tokens[c].lemma in {"if", "unless"} for c in reading.children[head])


def _is_future_infinitive(reading: Reading, clause: Clause) -> bool:
    """Whether it says "X to do Y", as headlines write it, or "is to do Y"."""
    marked = [reading.tokens[c] for c in reading.children[clause.head]]
    if any(token.tag == "TO" for token in marked) and reading.tokens[clause.head].tag == "VB":
        return clause.kind in {"ROOT", "conj"} or any(token.dep == "nsubj" for token in marked)
    head = reading.tokens[clause.head]
    return head.lemma == "be" and any(token.dep == "xcomp" and token.tag == "VB" for token in marked)
