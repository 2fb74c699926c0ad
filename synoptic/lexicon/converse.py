"""Verbs that tell one act from its two ends: A sells to B, B buys from A. Written for this project."""

_PAIRS = """
buy sell, purchase sell, give receive, grant receive, hand receive, send receive, lend borrow, teach learn, win lose, beat lose, defeat lose, host visit,
lead follow, precede follow, employ work, export import, supply receive, pay receive, rent let, inherit bequeath, owe lend
"""

_pairs = [tuple(pair.split()) for pair in _PAIRS.replace("\n", " ").split(",")]
CONVERSE: dict[str, frozenset[str]] = {
    word: frozenset({b for a, b in _pairs if a == word} | {a for a, b in _pairs if b == word}) for pair in _pairs for word in pair
}
