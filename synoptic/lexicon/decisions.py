"""Having decided, and not having decided yet. Written for this project."""

from synoptic.lexicon.phrases import Phrases

UNDECIDED = Phrases(
    r"\b(?:undecided|(?:still|is|are|was|were) weighing (?:up )?whether|(?:not|n't|never|yet to|still to)\b[^.;,]{0,15}\b(?:decided?|reached? a decision|taken? a decision|made? a decision"
    r"|made? up (?:its|his|her|their|my|our|your) minds?|made? (?:its|his|her|their|my|our|your) minds? up))\b"
)

# Verbs by which one binds oneself, or refuses to.
DECIDING = frozenset("agree accept undertake pledge commit promise vow resolve decide choose opt reject refuse decline approve".split())

# Verbs by which one comes to know.
FINDING_OUT = frozenset("confirm establish conclude determine find prove verify ascertain show".split())
