"""Which of what the grammar put together is a time: words and figures that mean other things as well are looked at in their place."""

from collections.abc import Callable, Sequence

from synoptic.annotate.times.hours import bare_hour, names_hour, weak_time
from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.meaning import Point
from synoptic.annotate.times.place import Place
from synoptic.lexicon.grammar import TIME_ENTITIES
from synoptic.lexicon.times import AMBIGUOUS_MONTHS, BUSINESS_LEMMAS, NAMES_WITH_MONTHS, RUNNING, SCORING
from synoptic.model import Reading

_PREPOSITIONS = frozenset(
    "in since by until till from of during before after through throughout between to and or for around about circa early late mid as".split()
)


def accepted(reading: Reading, starts: Sequence[int], lexemes: Sequence[Lexeme], place: int) -> bool:
    """Whether the lexeme at `place` is a time expression where it stands."""
    check = _CHECKS.get(lexemes[place].kind)
    return check is None or check(Place(reading, starts, lexemes, place))


_NUMBERED = frozenset(("$", "€", "£", "#", "©", "copyright", "no.", "nos."))


def _year(place: Place) -> bool:
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


def _attributive(place: Place) -> bool:
    """ "Over failed 2024 coup": a year of our time between an article or adjective and what happened in it."""
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


def _month(place: Place) -> bool:
    token = place.reading.tokens[place.last]
    text = token.text.lower().rstrip(".")
    after = place.token(1)
    if token.dep == "compound" and place.kind_after == "_" and after is not None and after.pos == "PROPN" and after.entity not in TIME_ENTITIES:
        return False
    if text in AMBIGUOUS_MONTHS:
        of_thing = token.pos == "PROPN" and place.word_before in _DETERMINERS and after is not None and after.tag in ("NN", "NNS")
        return place.tagged or of_thing or place.word_before in _PREPOSITIONS - {"and", "or", "to", "as"}
    return token.entity not in ("PERSON", "ORG") or place.word_before in _PREPOSITIONS


# Tokens on either side in which what an expression is about is looked for: a long sentence.
_NEAR = 30


def _half(place: Place) -> bool:
    words = {token.lemma for token in place.reading.tokens[max(place.first - _NEAR, 0) : place.last + _NEAR]}
    return place.word_before in ("in", "for", "during") and not words.isdisjoint(BUSINESS_LEMMAS)


def _date(place: Place) -> bool:
    """ "Today" in a paper's name is no day, nor is "March 9" in a rocket's."""
    token, before = place.reading.tokens[place.first], place.token(-1)
    if before is not None and (before.text, token.text) in NAMES_WITH_MONTHS:
        return False
    deictic = token.lemma in ("today", "tonight", "tomorrow") and token.text[:1].isupper()
    return not (deictic and place.first == place.last and before is not None and before.pos == "PROPN")


def _reference(place: Place) -> bool:
    """ "As recently as last month" is last month."""
    after = place.token(1)
    return not (place.word_before == "as" and after is not None and after.text.lower() == "as")


def _adverb(place: Place) -> bool:
    """ "Daily" in a paper's name is none."""
    token = place.reading.tokens[place.first]
    if token.pos == "NOUN" and token.dep not in ("compound", "amod", "nmod", "npadvmod") and place.word_before in ("the", "a", "this"):
        return False  # "the weekly of Arlen"
    after = place.token(1)
    if place.word_before == "the" and after is not None and after.pos == "PROPN":
        return False  # "the daily Arlen Post"
    return token.pos != "PROPN" and not (token.text[:1].isupper() and token.dep == "compound")


def _bare_units(place: Place) -> bool:
    """ "Years" in "it took years": a noun that nothing counts, names or owns."""
    token = place.reading.tokens[place.last]
    own = {place.reading.tokens[child].dep for child in place.reading.children[token.index]}
    alone = own.isdisjoint({"det", "poss", "amod", "compound", "nummod", "case"})
    return alone and token.pos == "NOUN" and token.dep in ("dobj", "nsubj", "npadvmod", "pobj", "attr")


def _the_unit(place: Place) -> bool:
    """ "The week", "the morning": after a preposition that takes a time."""
    if place.kind_after in ("before", "after"):
        return False
    if isinstance(place.lexeme.meaning, Point) and place.lexeme.meaning.edge and place.lexeme.meaning.part:
        return True  # "late afternoon" is a time wherever it stands
    if place.word_before in ("at", "on") and place.lexeme.meaning == Point(weekend=True):
        return True
    return place.word_before in ("in", "during", "for", "over", "throughout", "through", "by", "into", "within", "until", "of") and _heads(place)


def _heads(place: Place) -> bool:
    """Whether the expression ends its noun phrase."""
    token = place.reading.tokens[place.last]
    head = place.reading.tokens[token.head]
    if place.word_before == "of" and place.lexeme.kind == "theunit":
        return False
    return not (token.dep in ("compound", "amod", "nmod", "poss") and head.index > token.index)


def _bare_season(place: Place) -> bool:
    token, after = place.reading.tokens[place.last], place.token(1)
    of = after is not None and after.text.lower() == "of"
    return token.pos in ("NOUN", "PROPN") and _heads(place) and not of and (place.tagged or token.text.lower() not in ("fall", "spring"))


def _bare_part(place: Place) -> bool:
    meaning = place.lexeme.meaning
    noon = isinstance(meaning, Point) and ":" in meaning.part
    word = place.token(-2)
    if noon and place.word_before in ("before", "after", "at") and word is not None and word.pos == "ADV":
        return True  # "shortly before midnight police arrived", whatever the parser makes of it
    if noon and names_hour(place):
        return True
    return _heads(place) and (noon or place.word_before in ("at", "by", "until", "till", "before", "after", "since", "from", "around"))


def _holiday(place: Place) -> bool:
    """A named day, not the name of a celebration or song after it."""
    meaning = place.lexeme.meaning
    if isinstance(meaning, Point) and (meaning.year or meaning.nth is not None):
        return True
    after = place.token(1)
    return _heads(place) and not (after is not None and after.pos in ("NOUN", "PROPN") and place.kind_after == "_")


def _lone_length(place: Place) -> bool:
    """ "An hour" after "60 miles" is a speed, cricket's "century" no time, "a day of mourning" no length."""
    before, after, token = place.token(-1), place.token(1), place.reading.tokens[place.last]
    if token.lemma == "day" and token.dep in ("dobj", "attr", "oprd", "appos") and after is not None and after.lemma == "of":
        return False
    scored = token.lemma == "century" and place.reading.tokens[token.head].lemma in SCORING
    return not scored and not (before is not None and before.lemma in ("mile", "kilometer", "kilometre", "km", "mph", "knot"))


def _described(place: Place) -> bool:
    """ "Five dry months", not "12 people hours after"."""
    middle = place.reading.tokens[place.last - 1]
    return middle.pos == "ADJ" and middle.head == place.last


def _nth_running(place: Place) -> bool:
    """ "For a second day", "spent a third night"; not the second day of what is planned."""
    token = place.reading.tokens[place.last]
    return place.word_before in ("for", "into") or place.reading.tokens[token.head].lemma in RUNNING


_CHECKS: dict[str, Callable[[Place], bool]] = {
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
    "weaktime": weak_time,
    "barehour": bare_hour,
    "described": _described,
    "running": _nth_running,
    "lena": _lone_length,
    "halfdate": lambda _: False,
    "quarterdate": lambda _: False,
    "shortdecade": lambda _: False,
    "part": lambda _: False,
}
