"""Answers kept as long as their case: in a story of many articles one word, one statement, one side and one pair of sides stand in many claims."""

from functools import wraps
from typing import TYPE_CHECKING, TypeVar

from synoptic.model import Statement, Token

if TYPE_CHECKING:
    from collections.abc import Callable

    from synoptic.judge.sides import Case, Side

_Found = TypeVar("_Found")


def once_a_case(find: "Callable[[Case], _Found]") -> "Callable[[Case], _Found]":
    """`find` asked once for each case."""

    @wraps(find)
    def known(case: "Case") -> _Found:
        try:
            found: _Found = case.kept[find]
        except KeyError:
            found = case.kept[find] = find(case)
        return found

    return known


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


def once_a_side(find: "Callable[[Side], _Found]") -> "Callable[[Side], _Found]":
    """`find` asked once for each side."""

    @wraps(find)
    def known(side: "Side") -> _Found:
        try:
            found: _Found = side.kept[find]
        except KeyError:
            found = side.kept[find] = find(side)
        return found

    return known


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
