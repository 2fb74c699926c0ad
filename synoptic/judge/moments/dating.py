"""Which of a clause's times date what it tells, and whether what it tells is past or still to come."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from synoptic.lexicon.grammar import PAST, VERBS
from synoptic.lexicon.modality import WILL
from synoptic.lexicon.times import EXPECTING
from synoptic.model import Annotated, Certainty, Reading, Statement, Timex, TimexType, Token

# What stands between "since" and a time: "since at least 2009", "since late in 2010".
_SINCE_REACH = 3
_OPEN_WORDS = frozenset({"ADV", "ADP", "ADJ", "DET"})
# Under a stamp of who posted it, a date is the post's: "— Ana Ruiz (@anaruiz) May 3, 2024".
_HANDLE_REACH = 3
# What stands between the ends of a range, and how long it is at most.
_TO, _LINKED = frozenset({"to", "until", "till", "through", "-", "–", "—"}), 9
# A picture's place, before its day.
_PLACE, _PLACE_REACH = re.compile(r"\([A-Z][^()\d]{2,40}, $"), 44
# How a paper opens what it takes back: so many words.
_CORRECTIONS, _CORRECTION = frozenset({"an earlier version", "a previous version", "an earlier headline"}), 3
# Days that an article may be behind the clock of what it tells as past.
_ZONES = 1
# A sentence's tree is seldom deeper.
_CLIMB = 6
_BESIDE_NOUN = frozenset({"nummod", "compound", "amod", "nmod"})
_BODILESS = frozenset({"acomp", "attr"})


class Clauses:
    """The clauses of one article with the words about their times."""

    def __init__(self, annotated: Annotated) -> None:
        """Of an article read closely."""
        self.reading: Reading = annotated.reading
        self.today = annotated.article.day.isoformat() if annotated.article.day else ""
        self.times: Mapping[str, Timex] = {timex.id: timex for timex in annotated.times}
        self._starts = [token.start for token in self.reading.tokens]

    def dating(self, statement: Statement) -> Iterator[Timex]:
        """The times that date what a clause tells: no bound of it, no year in a name, none that another tells more closely."""
        placed = [timex for key in statement.times if (timex := self.times.get(key)) is not None and timex.interval]
        for timex in placed if self._tells(statement) else ():
            if not self._is_aside(statement, timex) and not any(_within(other, timex) or self._ends(timex, other) for other in placed):
                yield timex

    def _is_aside(self, statement: Statement, timex: Timex) -> bool:
        """Whether a time in a clause dates something else, or nothing."""
        beside = self.bounds(timex) or self._names(statement, timex) or self.signs(timex) or self._shows(timex)
        return beside or self._goes_on(statement, timex) or self._tells_a_thing(statement, timex)

    def lasting(self, statement: Statement) -> Iterator[Timex]:
        """The times since which goes on what a clause tells, where no other dates it: "has led it since 2013"."""
        tokens = [self.reading.tokens[index] for index in self.reading.children[statement.predicate]]
        if any(token.lemma == "have" and token.dep == "aux" for token in tokens) and not any(self.dating(statement)):
            yield from (timex for key in statement.times if (timex := self.times.get(key)) is not None and timex.interval and self.bounds(timex))

    def ahead(self, statement: Statement, timex: Timex) -> bool:
        """Whether a clause tells of what is still to come on the day of its article: by the calendar, and by its tense where that may be either."""
        if not timex.interval or not self.today:
            return False
        today = self.today
        if timex.interval[1] <= today:
            return False
        if timex.interval[0] > today:
            return not (self._is_past(statement) and _days(today, timex.interval[0]) <= _ZONES)
        return self._looks_ahead(statement, timex)

    def token(self, timex: Timex) -> Token | None:
        """The token in which a time begins; None for one of the article's own head lines."""
        index = bisect_right(self._starts, timex.span.start) - 1
        return self.reading.tokens[index] if index >= 0 and self.reading.tokens[index].end > timex.span.start else None

    def bounds(self, timex: Timex) -> bool:
        """Whether a time is only that since which something holds."""
        for token in reversed(self._before(timex, _SINCE_REACH)):
            if token.lemma == "since":
                return True
            if token.pos not in _OPEN_WORDS:
                return False
        return False

    def _before(self, timex: Timex, reach: int) -> Sequence[Token]:
        """The tokens before a time, as many as asked for, of its own sentence."""
        first = self.token(timex)
        if first is None:
            return ()
        return [token for token in self.reading.tokens[max(first.index - reach, 0) : first.index] if token.sentence == first.sentence]

    def _tells(self, statement: Statement) -> bool:
        """Whether a clause has a verb, without which it is an address, a credit, a line of a programme; and is not what a paper takes back."""
        first = self.reading.sentences[statement.sentence].first
        opening = " ".join(token.text for token in self.reading.tokens[first : first + _CORRECTION]).lower()
        return opening not in _CORRECTIONS and any(self.reading.tokens[index].pos in VERBS for index in statement.tokens)

    def _shows(self, timex: Timex) -> bool:
        """Whether a date is a picture's: "(Marn, 4 May 2002)"."""
        text = self.reading.article.text
        return text[timex.span.end : timex.span.end + 1] == ")" and bool(
            _PLACE.search(text[max(timex.span.start - _PLACE_REACH, 0) : timex.span.start])
        )

    def _names(self, statement: Statement, timex: Timex) -> bool:
        """Whether a year tells one thing from others of its kind: "the biggest flood of 2018"; "sold his 2008 van in May"."""
        token, before = self.token(timex), self._before(timex, 1)
        if token is None or len(timex.value) != len("2018"):
            return False
        beside = token.dep in _BESIDE_NOUN and token.head > token.index and len(statement.times) > 1
        return beside or (bool(before) and before[-1].lemma == "of")

    def signs(self, timex: Timex) -> bool:
        """Whether a date signs a post."""
        text = "".join(token.text for token in self._before(timex, _HANDLE_REACH))
        return "@" in text and text.endswith(")")

    def _tells_a_thing(self, statement: Statement, timex: Timex) -> bool:
        """Whether a date long past belongs to something in what will be: "will carry his 2008 car"."""
        head = self.reading.tokens[statement.predicate]
        willed = any(helper.lemma in WILL and helper.tag == "MD" for helper in self._helpers(head))
        return willed and timex.interval is not None and bool(self.today) and _days(timex.interval[1], self.today) > _ZONES

    def _ends(self, timex: Timex, other: Timex) -> bool:
        """Whether a time ends what another begins: "from 1918 until 2004", "between 1:30 and 4 p.m."."""
        text = self.reading.article.text
        between = text[other.span.end : timex.span.start].strip().lower() if 0 < timex.span.start - other.span.end <= _LINKED else ""
        return between in _TO or (between == "and" and any(token.lemma == "between" for token in self._before(other, 1)))

    def _goes_on(self, statement: Statement, timex: Timex) -> bool:
        """Whether "today" is no day but our time: "the biggest of them today", "he is alive today"."""
        head = self.reading.tokens[statement.predicate]
        below = {self.reading.tokens[child].dep for child in self.reading.children[head.index]}
        return timex.text.lower() == "today" and head.lemma == "be" and head.tag not in PAST and not below.isdisjoint(_BODILESS)

    def _is_past(self, statement: Statement) -> bool:
        """Whether a clause is told in the past: its verb or the first of its helpers is, and nothing in it plans or wills."""
        head = self.reading.tokens[statement.predicate]
        helpers = self._helpers(head)
        if statement.certainty is Certainty.PLANNED or any(token.tag == "MD" for token in helpers):
            return False
        return head.tag == "VBD" or any(token.tag == "VBD" or token.lemma == "have" for token in helpers)

    def _helpers(self, head: Token) -> list[Token]:
        children = self.reading.below(head)
        return [token for token in children if token.dep in ("aux", "auxpass")]

    def _looks_ahead(self, statement: Statement, timex: Timex) -> bool:
        """Of a stretch of days that holds the article's own: whether a clause wills or plans, or tells in the present of what is later in it."""
        past = self._is_past(statement)
        if statement.certainty is Certainty.PLANNED or (statement.certainty is Certainty.HOPED and not past) or self._willed(statement):
            return True
        head = self.reading.tokens[statement.predicate]
        arranged = head.lemma in EXPECTING and (head.tag == "VBN" or (head.tag in PAST and statement.heading))
        if arranged or (head.tag == "VB" and head.index == min(statement.tokens)):  # "set for Monday"; "watch the match today"
            return True
        return not past and self._is_later(timex) and self._is_told_now(statement)

    def _willed(self, statement: Statement) -> bool:
        """Whether a verb of a clause, or one that it depends on as a part of what is willed, stands with "will"."""
        token = self.reading.tokens[statement.predicate]
        for _ in range(_CLIMB):
            helpers = self._helpers(token)
            if any(helper.lemma in WILL and helper.tag == "MD" for helper in helpers):
                return True
            if token.tag == "VBD" or any(helper.tag in ("VBD", "VBZ", "VBP") for helper in helpers) or token.dep not in ("advcl", "conj", "relcl"):
                return False
            token = self.reading.tokens[token.head]
        return False

    def _is_told_now(self, statement: Statement) -> bool:
        head = self.reading.tokens[statement.predicate]
        return head.tag in ("VBZ", "VBP", "VBG", "VBN", "VB") or any(helper.tag in ("VBZ", "VBP") for helper in self._helpers(head))

    def _is_later(self, timex: Timex) -> bool:
        """ "Later this month"; the end of what has only begun."""
        return timex.text.lower().startswith("later") or timex.modifier == "END"


def _within(one: Timex, other: Timex) -> bool:
    """Whether a time lies in another that tells less: a day in its month, an hour in its day."""
    if one.interval is None or other.interval is None or one.type is TimexType.DURATION or other.type is TimexType.DURATION:
        return False
    inside = other.interval[0] <= one.interval[0] and one.interval[1] <= other.interval[1]
    return inside and (one.interval != other.interval or ("T" in one.value and "T" not in other.value))


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
