"""Verbs that tell one act from its two ends: A sells to B, B buys from A. Written for this project."""

from synoptic.lexicon.word_lines import both_ways

_PAIRS = """
buy sell, purchase sell, give receive, grant receive, hand receive, send receive, lend borrow, teach learn, win lose, beat lose, defeat lose, host visit,
lead follow, precede follow, employ work, export import, supply receive, pay receive, rent let, inherit bequeath, owe lend
"""

CONVERSE = both_ways(_PAIRS)
