"""Tables of words that stand against each other, a line a table: the words of a line exclude each other, unless they stand on one side of a "/"."""

from collections import defaultdict


def both_ways(pairs: str) -> dict[str, frozenset[str]]:
    """Each word of pairs, which commas part, with all that stand beside it in some pair."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in (pair.split() for pair in pairs.replace("\n", " ").split(",")):
        found[one].add(other)
        found[other].add(one)
    return {word: frozenset(others) for word, others in found.items()}


def words_across(lines: str) -> dict[str, frozenset[str]]:
    """Each word with those that stand against it in some line; words of one side are alike wherever they stand. An indented line goes on."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    alike: defaultdict[str, set[str]] = defaultdict(set)
    for line in lines.strip().replace("\n    ", " ").split("\n"):
        sides = [side.split("/") for side in line.split()]
        for side in sides:
            for word in side:
                alike[word].update(side)
                found[word].update(other for across in sides if across is not side for other in across)
    return {word: frozenset(others - alike[word]) for word, others in found.items()}
