"""Clauses that part in a matter though nothing joins them, gathered to claims."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from synoptic.judge.parting.beside import Matter
from synoptic.model import Alignment, Statement


class Link(NamedTuple):
    """Two clauses of different articles, the matter in which they part, the chance that they speak of one thing, and why that is thought."""

    chance: float
    one: Statement
    other: Statement
    matter: Matter
    why: str


def gather_links(links: Sequence[Link], stands: Callable[[Link], bool] = lambda _: True) -> list[Alignment]:
    """A claim for each link that `stands`, the likeliest first; a clause is in one such claim, with one of each other article."""
    groups: list[tuple[Link, dict[str, Statement]]] = []
    for link in sorted(links, key=lambda link: (-link.chance, link.one.id, link.other.id)):
        ends = (link.one, link.other)
        known = next((group for _, group in groups if any(group.get(statement.article) is statement for statement in ends)), {})
        new = {statement.article: statement for statement in ends if statement.article not in known}
        if new and stands(link):
            known.update(new)
            if len(new) == len(ends):
                groups.append((link, known))
    return [Alignment(tuple(group[article].id for article in sorted(group)), link.chance, link.why) for link, group in groups]
