"""Two figures of two states of one thing: of what there is room for and of who came, of who left and of who stayed, of a share and of the rest.

And two ways that are measured from two places.
"""

import re

from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.figures.figure import Figure
from synoptic.judge.sides import Side
from synoptic.judge.wording import opposite_word, same_word
from synoptic.lexicon.courses import are_two_steps

# Shares of a whole, and what rounding leaves.
_WHOLE, _ROUGHLY = 100.0, 1.0
# How many a place holds, not how many came.
_HOLDING = frozenset({"hold", "seat", "accommodate", "fit"})
_ROOM = frozenset("seat bed berth bunk".split())
# Who stayed, and who did not.
_STAYING = frozenset({"remain", "stay"})
_GOING = frozenset("leave evacuate bring flee escape move free release rescue return cross".split())
# "Six years in prison", "a sentence of six years", "jailed for six years"; and "ran the city for eleven years".
_TERM = re.compile(
    r"^\W*(?:in|behind)\s+(?:prison|jail|bars|custody|detention|a\s+penal)|^\s+(?:of\s+)?(?:imprisonment|hard\s+labou?r)"
    r"|^[\s-]+(?:prison|jail|suspended)\b|^[\s-]+(?:sentence|term)\b",
    re.IGNORECASE,
)
_SENTENCING = re.compile(r"\b(?:sentence[ds]?|jail(?:ed|s)?|imprison(?:ed|s)?|prison|behind bars|condemn(?:ed|s)?)\b", re.IGNORECASE)
_FOR = re.compile(r"\bfor\s+(?:\w+\s+)?$", re.IGNORECASE)
# "Around 2,000 kilometres east of the cape", "some 800 miles from Tokyo": from where a way is measured.
_FROM = re.compile(
    r"^\s+(?:(?:away|off|out|offshore|inland|(?:to the )?(?:due )?(?:north|south|east|west)[\w-]*) )*(?:from|of|off)\s+((?:[\w’'.-]+ ?){1,6})",
    re.IGNORECASE,
)
_NAMED = re.compile(r"[^\W\d_a-z][\w’'.-]+")
_BEFORE = re.compile(r"\bbefore (?:the )?((?:[\w-]+ ?){1,3})", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|since|once) (?:the )?((?:[\w-]+ ?){1,3})", re.IGNORECASE)


def of_two_states(one: Side, a: Figure, other: Side, b: Figure) -> bool:
    """Whether two figures that clauses tell are of two states: what there may be, what was before an event or came of an opposite or further act."""
    if not (a.clause and b.clause):
        return False
    if opposite_word(a.predicate, b.predicate) or are_two_steps(a.predicate, b.predicate) or _is_room(a, b) or _is_room(b, a):
        return True
    texts = one.sentence_of(one.case.statements[a.clause]), other.sentence_of(other.case.statements[b.clause])
    if a.kind == b.kind == "time" and (_term_and_length(one, a, other, b) or _term_and_length(other, b, one, a)):
        return True
    return _stayed(a, b) or _stayed(b, a) or _was_before(*texts) or _was_before(*reversed(texts)) or _from_two_places(one, a, other, b)


def _from_two_places(one: Side, a: Figure, other: Side, b: Figure) -> bool:
    """Whether two ways are measured from two named places."""
    places = _measured_from(one, a), _measured_from(other, b)
    return all(places) and places[0].isdisjoint(places[1])


def _measured_from(side: Side, figure: Figure) -> set[str]:
    """The names of the place from which a way is measured; none where none is named."""
    found = _FROM.match(_around(side, figure)[1]) if figure.kind == "metre" else None
    return set(_NAMED.findall(found[1])) if found else set()


def _term_and_length(one: Side, term: Figure, other: Side, length: Figure) -> bool:
    """Whether one stretch of time is what somebody was sentenced to, and the other says for how long he did something else."""
    return _is_term(one, term) and not _is_term(other, length) and bool(_FOR.search(_around(other, length)[0]))


def _is_term(side: Side, figure: Figure) -> bool:
    before, after = _around(side, figure)
    return bool(_TERM.search(after) or _SENTENCING.search(before))


def _around(side: Side, figure: Figure) -> tuple[str, str]:
    """What a figure's clause says before and behind its words."""
    before, _, after = side.case.statements[figure.clause].text.partition(figure.words)
    return before, after


def _is_room(room: Figure, people: Figure) -> bool:
    """Whether one figure says how many people there is room for, and the other how many there are."""
    if people.kind != "person":
        return False
    return room.noun in _ROOM or (room.kind == "person" and room.predicate in _HOLDING and people.predicate not in _HOLDING)


def _stayed(left_behind: Figure, gone: Figure) -> bool:
    """Whether one figure counts who stayed, and the other who left."""
    return left_behind.predicate in _STAYING and gone.predicate in _GOING


def _was_before(text: str, later: str) -> bool:
    """Whether one sentence tells what was before an event, and the other what was after it."""
    before, after = _BEFORE.search(text), _AFTER.search(later)
    if not before or not after or _BEFORE.search(later):
        return False
    return not set(before[1].lower().split()).isdisjoint(after[1].lower().split())


def are_complements(one: Side, a: Figure, other: Side, b: Figure) -> bool:
    """Whether two shares make up the whole and are told of what excludes each other: "61 percent voted", "39 percent stayed at home"."""
    if a.kind != "percent" or b.kind != "percent" or not (a.clause and b.clause) or abs(a.high + b.high - _WHOLE) > _ROUGHLY:
        return False
    known = one.case.statements
    return not same_word(a.predicate, b.predicate) or is_negated(one, known[a.clause]) != is_negated(other, known[b.clause])
