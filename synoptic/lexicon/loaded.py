"""Words by which a writer takes a side: an observation for the reader, never a score. `judging.tsv` holds them and says where they come from."""

from functools import cache

from synoptic.lexicon.tables import rows


@cache
def judging_words(kind: str) -> frozenset[str]:
    """The lemmas of one kind: noun, modifier, deed, cue or strong."""
    return frozenset(word for found, _, words in rows("judging.tsv") if found == kind for word in words.split())
