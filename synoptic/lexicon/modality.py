"""Words that negate, hedge, hope, plan, deny and ask; lemmas in lower case.

Written for this project from the modality literature's usual classes (Saurí and Pustejovsky 2009, "FactBank").
"""

NEGATIVE_WORDS = frozenset("no not n't never nobody nothing none nowhere neither nor without hardly scarcely barely".split())

# Verbs whose infinitive or object did not happen.
NEGATIVE_VERBS = frozenset(
    "refuse decline fail deny reject refrain avoid prevent stop cease lack forbid ban bar prohibit rule exclude oppose".split()
) - {"rule", "stop"}

DENYING = frozenset("deny dismiss refute rebut disavow".split())

HOPING = frozenset("hope wish want desire pray long aspire urge demand seek".split()) - {"seek", "demand"}

HEDGES = frozenset(
    "reportedly allegedly apparently possibly probably perhaps maybe likely unlikely presumably supposedly purportedly seemingly potentially conceivably "
    "alleged suspected unconfirmed possible probable rumoured rumored".split()
)

HEDGING_VERBS = frozenset(
    "seem appear suspect suggest believe think assume guess fear expect estimate speculate allege claim reckon presume worry".split()
) - {"expect", "claim"}

POSSIBILITY_MODALS = frozenset("may might could can would".split()) - {"can"}

PLANNING = frozenset(
    "plan intend expect schedule promise pledge vow propose agree prepare aim vote consider threaten due set await project".split()
) - {"agree", "vote", "set"}

ASKING = frozenset("ask wonder inquire enquire question".split())
