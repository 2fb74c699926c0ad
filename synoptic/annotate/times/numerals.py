"""Numbers written in several words or signs, put together: "twenty-five", "one hundred and twenty", "2 million", "two and a half"."""

from collections.abc import Iterator

from synoptic.annotate.times.lexeme import Lexeme

# No length of time in the news is longer than this many of any unit; what is stands for a count of something else.
_LONGEST = 1e11


def join_numerals(lexemes: list[Lexeme]) -> Iterator[Lexeme]:
    """Number words put together: "twenty", "-", "five"; "one hundred and twenty"; "2", "million"."""
    at = 0
    while at < len(lexemes):
        if lexemes[at].kind not in ("num", "scale") or lexemes[at].number >= _LONGEST:
            yield lexemes[at]
            at += 1
            continue
        last, value = _numeral(lexemes, at)
        kind = "num" if value < _LONGEST else "_"
        yield Lexeme(kind, lexemes[at].start, lexemes[last - 1].end, lexemes[at].text if last == at + 1 else "", value)
        at = last


def _numeral(lexemes: list[Lexeme], at: int) -> tuple[int, float]:
    """Where the numeral that starts at `at` ends, and its value."""
    total, group, last = 0.0, 0.0, at
    joint, previous = "", None
    while last < len(lexemes):
        lexeme = lexemes[last]
        if previous is not None and not joint and lexeme.kind in ("dash", "and"):
            joint, last = lexeme.kind, last + 1
            continue
        if lexeme.kind not in ("num", "scale") or not (previous is None or _continues(previous, lexeme, joint)):
            break
        if lexeme.kind == "scale":
            group = (group or 1.0) * lexeme.number
            if lexeme.number >= 1000:  # noqa: PLR2004 - a thousand closes its group
                total, group = total + group, 0.0
        else:
            group += lexeme.number
        joint, previous, last = "", lexeme, last + 1
    last -= bool(joint)
    kinds = [lexeme.kind for lexeme in lexemes[last : last + 6] if lexeme.kind != "dash"]
    if kinds[:3] == ["and", "a", "half"]:  # "two and a half", "two-and-a-half"
        return last + [lexeme.kind for lexeme in lexemes[last : last + 6]].index("half") + 1, total + group + 0.5
    return last, total + group


def _continues(left: Lexeme, right: Lexeme, joint: str) -> bool:
    """Whether one number word goes on with another: "twenty-five", "hundred and two", "2 million"."""
    if right.kind == "scale":
        return not joint
    spelled = right.text[:1].isalpha()
    if left.kind == "scale":
        return spelled and joint != "dash"
    tens = left.text[:1].isalpha() and 20 <= left.number <= 90  # noqa: PLR2004 - "twenty" to "ninety"
    return spelled and tens and right.number < 10 and joint != "and"  # noqa: PLR2004 - a unit
