"""Words that negate, hedge, hope, plan, deny and ask; lemmas in lower case.

Written for this project from the modality literature's usual classes (Saurí and Pustejovsky 2009, "FactBank").
"""

from synoptic.lexicon.grammar import SUBJECTS
from synoptic.model import Reading, Token

# Words that deny the verb they stand by or take part in; and those that deny anything.
NEGATORS = frozenset("no not n't never nobody nothing none nowhere neither nor hardly scarcely barely".split())
NEGATIVE_WORDS = NEGATORS | {"without"}

# Verbs whose infinitive or object did not happen.
NEGATIVE_VERBS = frozenset("refuse decline fail deny reject refrain avoid prevent cease lack forbid ban bar prohibit exclude oppose".split())

# Of these, verbs that deny only an infinitive: "failed to open", but "the dam failed", "output declined".
NEGATING_INFINITIVES = frozenset({"fail", "decline"})

DENYING = frozenset("deny dismiss refute rebut disavow".split())

# "Hop" is what spaCy's rules make of "hopes" and "hoped".
HOPING = frozenset("hope hop wish want desire pray long aspire urge".split())

HEDGES = frozenset(
    "reportedly allegedly apparently possibly probably perhaps maybe likely unlikely presumably supposedly purportedly seemingly potentially conceivably "
    "alleged suspected unconfirmed possible probable rumoured rumored".split()
)

HEDGING_VERBS = frozenset("seem appear suspect suggest believe think assume guess fear estimate speculate allege reckon presume worry".split())

# Nouns that leave open what they are of: "rumours that the bank had failed".
HEDGING_NOUNS = frozenset("rumour rumor speculation suspicion conjecture possibility".split())

# What commits to a thing to come; "wo" stands before the "n't" of "won't".
WILL = frozenset({"will", "shall", "'ll", "wo"})

POSSIBILITY_MODALS = frozenset("may might could would".split())

# What "appear" has below it where it means "seem", not "come to be seen".
_SEEMING = frozenset({"xcomp", "acomp", "ccomp", "oprd"})

PLANNING = frozenset("plan intend expect schedule promise pledge vow propose prepare aim consider threaten due await project".split())

# What is given by promising it.
SWORN = frozenset({"allegiance", "loyalty", "fealty"})

ASKING = frozenset("ask wonder inquire enquire question".split())

# Prepositions that introduce an event beside the governor's: when, why, how or instead of what it happens.
CLAUSE_PREPOSITIONS = frozenset(
    "after before since while when until till upon despite without by following besides although though because amid".split()
)

# Nouns that, denied, deny the clause that says of what: "no sign that the dam had failed".
EVIDENCE = frozenset("sign evidence indication proof suggestion hint trace ground basis reason".split())


# What makes a joined verb a clause of its own, and the words that join under one "not".
_OF_ITS_OWN = SUBJECTS | {"aux", "auxpass", "neg"}
_EITHER = frozenset({"or", "nor"})


def leaves_open(reading: Reading, token: Token) -> bool:
    """Whether a word that may leave something open does: the month of May does not, "two miles long", "appears in a photo", "could not move"."""
    if token.lemma in POSSIBILITY_MODALS:
        return token.tag == "MD" and not (token.lemma == "could" and _is_denied(reading, token))
    if token.lemma == "long":
        return token.pos == "VERB"
    return token.lemma != "appear" or any(reading.tokens[child].dep in _SEEMING for child in reading.children[token.index])


def shares_negation(reading: Reading, index: int) -> bool:
    """Whether a verb is negated by the "not" of the verb that it is joined with: "was not charged or tried", "aren't combined, written out".

    Not so behind "and" or "but", and where the verb has a subject or an auxiliary of its own.
    """
    verb = reading.tokens[index]
    if verb.dep != "conj" or any(reading.tokens[child].dep in _OF_ITS_OWN for child in reading.children[index]):
        return False
    joined = [reading.tokens[child] for child in reading.children[verb.head]]
    if any(token.dep == "cc" and token.lemma not in _EITHER and token.index < index for token in joined):
        return False
    return any(token.dep == "neg" and token.index < verb.head for token in joined) or shares_negation(reading, verb.head)


def _is_denied(reading: Reading, auxiliary: Token) -> bool:
    """Whether what an auxiliary stands with is denied: "could not see"; not what could not have been."""
    beside = [reading.tokens[child] for child in reading.children[auxiliary.head]]
    return any(token.dep == "neg" for token in beside) and not any(token.lemma == "have" and token.dep == "aux" for token in beside)
