"""Which of what the grammar put together is a time: words and figures that mean other things as well are looked at in their place."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from synoptic.annotate.times.entries import is_entry_head
from synoptic.annotate.times.lexemes import Lexeme
from synoptic.annotate.times.meaning import Point
from synoptic.lexicon.times import AMBIGUOUS_MONTHS, BUSINESS_LEMMAS, HELD, SCORING
from synoptic.model import Reading, Token

_TIME_ENTITIES = ("DATE", "TIME")
_PREPOSITIONS = frozenset(
    "in since by until till from of during before after through throughout between to and or for around about circa early late mid as".split()
)


def accepted(reading: Reading, starts: Sequence[int], lexemes: Sequence[Lexeme], place: int) -> bool:
    """Whether the lexeme at `place` is a time expression where it stands."""
    check = _CHECKS.get(lexemes[place].kind)
    return check is None or check(_Place(reading, starts, lexemes, place))


class _Place:
    """A lexeme among the tokens of its article."""

    def __init__(self, reading: Reading, starts: Sequence[int], lexemes: Sequence[Lexeme], place: int) -> None:
        self.reading, self.lexeme = reading, lexemes[place]
        self.kind_before = lexemes[place - 1].kind if place else "bos"
        self.kind_after = lexemes[place + 1].kind if place + 1 < len(lexemes) else "bos"
        self.first = max(bisect_right(starts, self.lexeme.start) - 1, 0)
        self.last = max(bisect_right(starts, self.lexeme.end - 1) - 1, 0)

    def token(self, offset: int) -> Token | None:
        """The token `offset` before the first (negative) or after the last (positive), within the sentence."""
        index = self.first + offset if offset < 0 else self.last + offset
        if not 0 <= index < len(self.reading.tokens):
            return None
        found = self.reading.tokens[index]
        return found if found.sentence == self.reading.tokens[self.first].sentence else None

    @property
    def tagged(self) -> bool:
        """Whether the tagger took it for a date or time."""
        return self.reading.tokens[self.last].entity in _TIME_ENTITIES

    @property
    def word_before(self) -> str:
        before = self.token(-1)
        return before.text.lower() if before else ""


_NUMBERED = frozenset(("$", "€", "£", "#", "©", "copyright", "no.", "nos."))


def _year(place: _Place) -> bool:
    """A bare figure is a year after a preposition that takes one, or where the tagger says so; not part of a name, not a count."""
    before, after, meaning = place.token(-1), place.token(1), place.lexeme.meaning
    if before is not None and (before.tag in ("$", "#", "CD") or before.text.lower() in _NUMBERED):
        return False
    if before is not None and before.pos in ("PROPN", "NOUN") and place.kind_before == "_":
        return False
    counted = after is not None and (after.tag in ("NNS", "NNPS") or after.text in ("%", "percent"))
    old = isinstance(meaning, Point) and (meaning.year or 0) < _OLD
    if (counted or old) and not place.tagged:
        return False
    return (
        place.tagged
        or _attributive(place)
        or (place.word_before in _PREPOSITIONS and (after is None or after.pos not in ("NOUN", "PROPN", "ADJ", "SYM", "NUM")))
    )


def _attributive(place: _Place) -> bool:
    """ "Over failed 2024 coup": a year of our time between an article or adjective and what happened in it."""  # noqa: D210 - a quotation opens it
    before, after, meaning = place.token(-1), place.token(1), place.lexeme.meaning
    near = isinstance(meaning, Point) and _NEAR_YEARS[0] <= (meaning.year or 0) <= _NEAR_YEARS[1]
    named = before is not None and (before.pos in ("DET", "ADJ") or before.tag in ("VBN", "POS", "PRP$"))
    return near and named and after is not None and after.tag == "NN" and after.text.islower()


# Of these years the news speaks without "in".
_NEAR_YEARS = (1900, 2099)
# Years before this are hardly ever in the news; "1430" is an hour.
_OLD = 1500


# "The May wages": a month of its own, not a march.
_DETERMINERS = frozenset("the its their his her our this".split())


def _month(place: _Place) -> bool:
    token = place.reading.tokens[place.last]
    text = token.text.lower().rstrip(".")
    after = place.token(1)
    if token.dep == "compound" and place.kind_after == "_" and after is not None and after.pos == "PROPN" and after.entity not in _TIME_ENTITIES:
        return False
    if text in AMBIGUOUS_MONTHS:
        of_thing = token.pos == "PROPN" and place.word_before in _DETERMINERS and after is not None and after.tag in ("NN", "NNS")
        return place.tagged or of_thing or place.word_before in _PREPOSITIONS - {"and", "or", "to", "as"}
    return token.entity not in ("PERSON", "ORG") or place.word_before in _PREPOSITIONS


# Tokens on either side in which what an expression is about is looked for: a long sentence.
_NEAR = 30


def _half(place: _Place) -> bool:
    words = {token.lemma for token in place.reading.tokens[max(place.first - _NEAR, 0) : place.last + _NEAR]}
    return place.word_before in ("in", "for", "during") and not words.isdisjoint(BUSINESS_LEMMAS)


def _date(place: _Place) -> bool:
    """ "Today" in a paper's name is no day."""  # noqa: D210 - a quotation opens it
    token, before = place.reading.tokens[place.first], place.token(-1)
    deictic = token.lemma in ("today", "tonight", "tomorrow") and token.text[:1].isupper()
    return not (deictic and place.first == place.last and before is not None and before.pos == "PROPN")


def _reference(place: _Place) -> bool:
    """ "As recently as last month" is last month."""  # noqa: D210 - a quotation opens it
    after = place.token(1)
    return not (place.word_before == "as" and after is not None and after.text.lower() == "as")


def _adverb(place: _Place) -> bool:
    """ "Daily" in a paper's name is none."""  # noqa: D210 - a quotation opens it
    token = place.reading.tokens[place.first]
    if token.pos == "NOUN" and token.dep not in ("compound", "amod", "nmod", "npadvmod") and place.word_before in ("the", "a", "this"):
        return False  # "the weekly of Arlen"
    return token.pos != "PROPN" and not (token.text[:1].isupper() and token.dep == "compound")


def _bare_units(place: _Place) -> bool:
    """ "Years" in "it took years": a noun that nothing counts, names or owns."""  # noqa: D210 - a quotation opens it
    token = place.reading.tokens[place.last]
    own = {place.reading.tokens[child].dep for child in place.reading.children[token.index]}
    alone = own.isdisjoint({"det", "poss", "amod", "compound", "nummod", "case"})
    return alone and token.pos == "NOUN" and token.dep in ("dobj", "nsubj", "npadvmod", "pobj", "attr")


def _the_unit(place: _Place) -> bool:
    """ "The week", "the morning": after a preposition that takes a time."""  # noqa: D210 - a quotation opens it
    if place.kind_after in ("before", "after"):
        return False
    if isinstance(place.lexeme.meaning, Point) and place.lexeme.meaning.edge and place.lexeme.meaning.part:
        return True  # "late afternoon" is a time wherever it stands
    if place.word_before in ("at", "on") and place.lexeme.meaning == Point(weekend=True):
        return True
    return place.word_before in ("in", "during", "for", "over", "throughout", "through", "by", "into", "within", "until", "of") and _heads(place)


def _heads(place: _Place) -> bool:
    """Whether the expression ends its noun phrase."""
    token = place.reading.tokens[place.last]
    head = place.reading.tokens[token.head]
    if place.word_before == "of" and place.lexeme.kind == "theunit":
        return False
    return not (token.dep in ("compound", "amod", "nmod", "poss") and head.index > token.index)


def _bare_season(place: _Place) -> bool:
    token, after = place.reading.tokens[place.last], place.token(1)
    of = after is not None and after.text.lower() == "of"
    return token.pos in ("NOUN", "PROPN") and _heads(place) and not of and (place.tagged or token.text.lower() not in ("fall", "spring"))


def _bare_part(place: _Place) -> bool:
    meaning = place.lexeme.meaning
    noon = isinstance(meaning, Point) and ":" in meaning.part
    word = place.token(-2)
    if noon and place.word_before in ("before", "after", "at") and word is not None and word.pos == "ADV":
        return True  # "shortly before midnight police arrived", whatever the parser makes of it
    if noon and _attributes(place):
        return True
    return _heads(place) and (noon or place.word_before in ("at", "by", "until", "till", "before", "after", "since", "from", "around"))


def _attributes(place: _Place) -> bool:
    """ "A midday briefing", "the midnight deadline": the hour of what happens once, not a midnight mass or a midnight blue."""  # noqa: D210 - a quotation opens it
    after, token = place.token(1), place.reading.tokens[place.last]
    return place.word_before in ("a", "the") and token.text.islower() and after is not None and after.tag == "NN" and after.lemma in HELD


def _holiday(place: _Place) -> bool:
    """A named day, not the name of a celebration or song after it."""
    meaning = place.lexeme.meaning
    if isinstance(meaning, Point) and (meaning.year or meaning.nth is not None):
        return True
    after = place.token(1)
    return _heads(place) and not (after is not None and after.pos in ("NOUN", "PROPN") and place.kind_after == "_")


def _weak_time(place: _Place) -> bool:
    """ "17.40" is a time where the tagger says so, or at the head of a live blog's entry, or where no count goes on after it."""  # noqa: D210 - a quotation opens it
    if place.tagged:
        return True
    after, before = place.token(1), place.token(-1)
    if place.kind_before in ("bos", "sign"):
        return place.kind_after == "dash" or is_entry_head(place.reading, place.lexeme.start)
    opens = before is not None and before.text == "At" and place.word_before == "at"
    if opens and place.reading.tokens[place.last].entity in ("", "CARDINAL") and after is not None:
        return after.pos not in ("NOUN", "NUM", "SYM", "ADJ")  # "At 1.30 the guns fell silent"
    if after is not None and after.lemma in ("local", "hrs", "hours"):
        return True
    return place.reading.tokens[place.last].entity == "" and (after is None or after.pos in ("PUNCT", "ADP"))


def _lone_length(place: _Place) -> bool:
    """ "An hour" after "60 miles" is a speed, cricket's "century" no time, "a day of mourning" no length."""  # noqa: D210 - a quotation opens it
    before, after, token = place.token(-1), place.token(1), place.reading.tokens[place.last]
    if token.lemma == "day" and token.dep in ("dobj", "attr", "oprd", "appos") and after is not None and after.lemma == "of":
        return False
    scored = token.lemma == "century" and place.reading.tokens[token.head].lemma in SCORING
    return not scored and not (before is not None and before.lemma in ("mile", "kilometer", "kilometre", "km", "mph", "knot"))


def _described(place: _Place) -> bool:
    """ "Five dry months", not "12 people hours after"."""  # noqa: D210 - a quotation opens it
    middle = place.reading.tokens[place.last - 1]
    return middle.pos == "ADJ" and middle.head == place.last


_CHECKS: dict[str, Callable[[_Place], bool]] = {
    "year": _year,
    "month": _month,
    "halves": _half,
    "date": _date,
    "often": _adverb,
    "ref": _reference,
    "bareunits": _bare_units,
    "theunit": _the_unit,
    "bareseason": _bare_season,
    "barepart": _bare_part,
    "holidate": _holiday,
    "weaktime": _weak_time,
    "described": _described,
    "lena": _lone_length,
    "halfdate": lambda _: False,
    "quarterdate": lambda _: False,
    "shortdecade": lambda _: False,
    "part": lambda _: False,
}
