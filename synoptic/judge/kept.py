"""Answers kept as long as their case: in a story of many articles one word, one statement, one side and one pair of sides stand in many claims."""

from functools import wraps
from typing import TYPE_CHECKING, TypeVar

from synoptic.model import Statement, Token

if TYPE_CHECKING:
    from collections.abc import Callable

    from synoptic.judge.sides import Case, Side

_Found = TypeVar("_Found")
_Keeper = TypeVar("_Keeper", "Case", "Side")


def once_a_statement(find: "Callable[[Side, Statement], _Found]") -> "Callable[[Side, Statement], _Found]":
    """`find` asked once for each statement: what it finds lies in the statement and its article, not in the side's other statements."""

    @wraps(find)
    def known(side: "Side", statement: Statement) -> _Found:
        try:
            found: _Found = side.case.kept[find][statement.id]
        except KeyError:
            found = side.case.kept.setdefault(find, {})[statement.id] = find(side, statement)
        return found

    return known


def once_a_token(find: "Callable[[Side, Statement, Token], _Found]") -> "Callable[[Side, Statement, Token], _Found]":
    """`find` asked once for each token of a statement."""

    @wraps(find)
    def known(side: "Side", statement: Statement, token: Token) -> _Found:
        asked = side.case.kept.setdefault(find, {}).setdefault(statement.id, {})
        try:
            found: _Found = asked[token.index]
        except KeyError:
            found = asked[token.index] = find(side, statement, token)
        return found

    return known


def _once(find: "Callable[[_Keeper], _Found]") -> "Callable[[_Keeper], _Found]":
    """`find` asked once for each case, or for each side of one."""

    @wraps(find)
    def known(keeper: _Keeper) -> _Found:
        try:
            found: _Found = keeper.kept[find]
        except KeyError:
            found = keeper.kept[find] = find(keeper)
        return found

    return known


once_a_case = once_a_side = _once


def once_a_pair(find: "Callable[[Side, Side], _Found]") -> "Callable[[Side, Side], _Found]":
    """`find` asked once for every two sides."""

    @wraps(find)
    def known(one: "Side", other: "Side") -> _Found:
        try:
            found: _Found = one.kept[find][other]
        except KeyError:
            found = one.kept.setdefault(find, {})[other] = find(one, other)
        return found

    return known
