"""Words of which one says what the other denies, near ones of adjectives included: "guilty" and "acquitted".

Source: WordNet 3.0 (Copyright 2006 by Princeton University, WordNet licence: see NOTICE). Built by `evaluation/lexicon_tables/antonyms.py`.
"""

from collections.abc import Mapping
from functools import cache

from synoptic.lexicon.tables import rows


@cache
def antonyms() -> Mapping[str, frozenset[str]]:
    """Word → its opposites."""
    return {word: frozenset(others.split()) for word, others in rows("antonyms.tsv")}
