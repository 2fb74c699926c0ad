"""What happened to those whom a quantity counts: they died, were hurt, are missing."""

import re

from synoptic.judge.sides import Side
from synoptic.lexicon.tolls import PERSONS, TOLL_OF
from synoptic.model import Quantity

# A toll word counts for a figure from at most so many steps up the tree.
_REACH = 4
_BESIDE_THE_WAY = frozenset({"conj", "advcl", "relcl", "nsubj"})
# "The death toll climbs to 23": subjects that say what a figure beyond the verb counts.
_COUNTS = frozenset({"toll", "tally", "count", "number", "total"})
# What tells a fate right behind a number: "three wounded", "12 died".
_BEFALLEN = frozenset({"JJ", "VBN", "VBD"})
# "Licensed to carry 100": how many there may be, not how many there were.
_CAPACITY = re.compile(
    r"\b(?:licen[sc]ed?|certifie[sd]|certificate|allow(?:s|ed)?|built|designed|capacity|permit(?:s|ted)?|room|seats?|limit)\b[^.;,]*$", re.IGNORECASE
)
_CAPACITY_REACH = 40


def fate_of(side: Side, quantity: Quantity, index: int, within: set[int]) -> str:
    """What happened to those a quantity counts, or "allowed" where it says how many there may be; "" where nothing tells."""
    before = side.words(max(0, quantity.span.start - _CAPACITY_REACH), quantity.span.start)
    return "allowed" if _CAPACITY.search(before) else toll_of(side, index, quantity.unit, within)


def toll_of(side: Side, index: int, unit: str, within: set[int]) -> str:
    """What happened to those counted at a token, by the nearest toll word up the tree or beside the way up; "" where none stands.

    "Confirmed as having died" is as good as died.
    """
    if unit in TOLL_OF and unit not in PERSONS:
        return TOLL_OF[unit]
    reading, current = side.reading, index
    following = reading.tokens[index + 1 : index + 2]
    if following and following[0].tag in _BEFALLEN and following[0].lemma in TOLL_OF:
        return TOLL_OF[following[0].lemma]  # "one dead and three wounded", whatever the parser hangs them on
    for _ in range(_REACH):
        near = [current, *(child for child in reading.children[current] if reading.tokens[child].dep not in _BESIDE_THE_WAY)]
        near += [
            low for child in near if reading.tokens[child].lemma == "as" for low in reading.children[child] if reading.tokens[low].dep == "pcomp"
        ]
        for place in near:
            lemma = reading.tokens[place].lemma
            toll = TOLL_OF.get(lemma)
            if lemma == unit:
                continue
            if toll and (place in within or place == current):
                return toll
        counted = _toll_of_subject(side, current)
        if counted:
            return counted
        parent = reading.tokens[current].head
        if parent == current or (parent not in within and reading.tokens[current].dep != "xcomp"):
            break
        current = parent
    return TOLL_OF.get(unit, "")


def _toll_of_subject(side: Side, index: int) -> str:
    """What is counted by a verb's subject that is itself a count: "the number of injured rose"; "" where it is none."""
    reading = side.reading
    for child in reading.children[index]:
        token = reading.tokens[child]
        if token.dep in {"nsubj", "nsubjpass"} and token.lemma in _COUNTS:
            words = [reading.tokens[place].lemma for place in reading.subtree(child)]
            return next((TOLL_OF[word] for word in words if word in TOLL_OF), "")
    return ""
