"""Which of what the grammar put together is a time: words and figures that mean other things as well are looked at in their context."""

from collections.abc import Callable, Sequence

from synoptic.annotate.times.context import Context
from synoptic.annotate.times.hours import bare_hour, names_hour, weak_time
from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.meaning import Point
from synoptic.lexicon.grammar import TIME_ENTITIES
from synoptic.lexicon.times import AMBIGUOUS_MONTHS, BUSINESS_LEMMAS, NAMES_WITH_MONTHS, RUNNING, SCORING
from synoptic.model import Reading

_PREPOSITIONS = frozenset(
    "in since by until till from of during before after through throughout between to and or for around about circa early late mid as".split()
)


def accepted(reading: Reading, starts: Sequence[int], lexemes: Sequence[Lexeme], place: int) -> bool:
    """Whether the lexeme at `place` is a time expression where it stands."""
    check = _CHECKS.get(lexemes[place].kind)
    return check is None or check(Context(reading, starts, lexemes, place))


_NUMBERED = frozenset(("$", "€", "£", "#", "©", "copyright", "no.", "nos."))


def _year(context: Context) -> bool:
    """A bare figure is a year after a preposition that takes one, or where the tagger says so; not part of a name, not a count."""
    before, after, meaning = context.token(-1), context.token(1), context.lexeme.meaning
    if _coded(context) or context.reading.article.text[context.lexeme.end : context.lexeme.end + 1].isalpha():
        return False
    if before is not None and (before.tag in ("$", "#", "CD") or before.text.lower() in _NUMBERED):
        return False
    if before is not None and before.pos in ("PROPN", "NOUN") and context.kind_before == "_":
        return False
    counted = after is not None and (after.tag in ("NNS", "NNPS") or after.text in ("%", "percent"))
    old = isinstance(meaning, Point) and (meaning.year or 0) < _OLD
    if (counted and not context.tagged) or (old and not (context.tagged and context.word_before in _PREPOSITIONS)):
        return False
    return (
        context.tagged
        or _attributive(context)
        or (context.word_before in _PREPOSITIONS and (after is None or after.pos not in ("NOUN", "PROPN", "ADJ", "SYM", "NUM")))
    )


def _coded(context: Context) -> bool:
    """Whether a figure ends a code: "RXJ1131-1231"."""
    start = context.lexeme.start
    head = context.reading.article.text[max(start - 2, 0) : start]
    return head[-1:] == "-" and head[:1].isalnum() and context.kind_before == "dash" and context.lexemes[context.index - 2].kind == "_"


def _attributive(context: Context) -> bool:
    """ "Over failed 2024 coup", "the 2007 Golden Globes": a year of our time between an article or adjective and what happened in it."""
    before, after, meaning = context.token(-1), context.token(1), context.lexeme.meaning
    near = isinstance(meaning, Point) and _NEAR_YEARS[0] <= (meaning.year or 0) <= _NEAR_YEARS[1]
    named = before is not None and (before.pos in ("DET", "ADJ") or before.tag in ("VBN", "POS", "PRP$"))
    return near and named and after is not None and (after.tag == "NN" or after.text[:1].isupper())


# Of these years the news speaks without "in".
_NEAR_YEARS = (1900, 2099)
# Years before this are hardly ever in the news; "1430" is an hour.
_OLD = 1500


# "The May wages": a month of its own, not a march.
_DETERMINERS = frozenset("the its their his her our this".split())


def _month(context: Context) -> bool:
    token = context.reading.tokens[context.last]
    text = token.text.lower().rstrip(".")
    after = context.token(1)
    if _named_with_month(context):
        return False
    if token.dep == "compound" and context.kind_after == "_" and after is not None and after.pos == "PROPN" and after.entity not in TIME_ENTITIES:
        return False
    if text in AMBIGUOUS_MONTHS:
        of_thing = token.pos == "PROPN" and context.word_before in _DETERMINERS and after is not None and after.tag in ("NN", "NNS")
        return context.tagged or of_thing or context.word_before in _PREPOSITIONS - {"and", "or", "to", "as"}
    return token.entity not in ("PERSON", "ORG") or context.word_before in _PREPOSITIONS


# Tokens on either side in which what an expression is about is looked for: a long sentence.
_NEAR = 30


def _half(context: Context) -> bool:
    return context.word_before in ("in", "for", "during") and not BUSINESS_LEMMAS.isdisjoint(_lemmas_near(context))


def _lemmas_near(context: Context) -> set[str]:
    return {token.lemma for token in context.reading.tokens[max(context.first - _NEAR, 0) : context.last + _NEAR]}


# In a sentence with one of these, a quarter is of a game.
_SPORTS = frozenset("touchdown yard quarterback halftime fumble punt".split())


def _date(context: Context) -> bool:
    """ "Today" in a paper's name is no day, nor is "March 9" in a rocket's; a game's third quarter is none of the year."""
    token, before, meaning = context.reading.tokens[context.first], context.token(-1), context.lexeme.meaning
    if _named_with_month(context):
        return False
    if isinstance(meaning, Point) and meaning.quarter and not meaning.year and not _SPORTS.isdisjoint(_lemmas_near(context)):
        return False
    if context.last + 1 == context.reading.sentences[token.sentence].last and context.reading.sentences[token.sentence].heading:
        return True  # "How to Watch the Launch Today"
    deictic = token.lemma in ("today", "tonight", "tomorrow") and token.text[:1].isupper()
    return not (deictic and context.first == context.last and before is not None and before.pos == "PROPN")


def _named_with_month(context: Context) -> bool:
    before, lexeme = context.token(-1), context.lexeme
    word = context.reading.article.text[lexeme.start : lexeme.end].partition(" ")[0]
    return before is not None and (before.text, word) in NAMES_WITH_MONTHS


def _reference(context: Context) -> bool:
    """ "As recently as last month" is last month; "in the past they lost" is a time, "the past was hard" none."""
    after = context.token(1)
    if context.reading.tokens[context.last].lemma == "past" and context.kind_after == "_":
        return context.word_before == "in" and after is not None and after.pos not in ("NOUN", "PROPN", "ADJ", "NUM")
    return not (context.word_before == "as" and after is not None and after.text.lower() == "as")


def _adverb(context: Context) -> bool:
    """ "Daily" in a paper's name is none."""
    token = context.reading.tokens[context.first]
    if token.pos == "NOUN" and token.dep not in ("compound", "amod", "nmod", "npadvmod") and context.word_before in ("the", "a", "this"):
        return False  # "the weekly of Arlen"
    after = context.token(1)
    if context.word_before == "the" and after is not None and after.pos == "PROPN" and token.lemma != "annual":
        return False  # "the daily Arlen Post"
    return token.pos != "PROPN" and not (token.text[:1].isupper() and token.dep == "compound")


def _bare_units(context: Context) -> bool:
    """ "Years" in "it took years": a noun that nothing counts, names or owns."""
    token = context.reading.tokens[context.last]
    own = {context.reading.tokens[child].dep for child in context.reading.children[token.index]}
    alone = own.isdisjoint({"det", "poss", "amod", "compound", "nummod", "case"})
    return alone and token.pos == "NOUN" and token.dep in ("dobj", "nsubj", "npadvmod", "pobj", "attr")


def _the_unit(context: Context) -> bool:
    """ "The week", "the morning": after a preposition that takes a time."""
    if context.kind_after in ("before", "after"):
        return False
    if isinstance(context.lexeme.meaning, Point) and context.lexeme.meaning.edge and context.lexeme.meaning.part:
        return True  # "late afternoon" is a time wherever it stands
    if context.word_before in ("at", "on") and context.lexeme.meaning == Point(weekend=True):
        return True
    return context.word_before in ("in", "during", "for", "over", "throughout", "through", "by", "into", "within", "until", "of") and _heads(context)


def _heads(context: Context) -> bool:
    """Whether the expression ends its noun phrase."""
    token = context.reading.tokens[context.last]
    head = context.reading.tokens[token.head]
    if context.word_before == "of" and context.lexeme.kind == "theunit":
        return False
    return not (token.dep in ("compound", "amod", "nmod", "poss") and head.index > token.index)


def _bare_season(context: Context) -> bool:
    token, after = context.reading.tokens[context.last], context.token(1)
    of = after is not None and after.text.lower() == "of"
    whole = _heads(context) or context.kind_after == "poss"
    return token.pos in ("NOUN", "PROPN") and whole and not of and (context.tagged or token.text.lower() not in ("fall", "spring"))


def _bare_part(context: Context) -> bool:
    meaning = context.lexeme.meaning
    noon = isinstance(meaning, Point) and ":" in meaning.part
    word = context.token(-2)
    if noon and context.word_before in ("before", "after", "at") and word is not None and word.pos == "ADV":
        return True  # "shortly before midnight police arrived", whatever the parser makes of it
    if noon and names_hour(context):
        return True
    return _heads(context) and (noon or context.word_before in ("at", "by", "until", "till", "before", "after", "since", "from", "around"))


def _holiday(context: Context) -> bool:
    """A named day, not the name of a celebration or song after it: "the New Year's Eve party" is of that day, a Christmas market is not."""
    meaning = context.lexeme.meaning
    if isinstance(meaning, Point) and (meaning.year or meaning.nth is not None):
        return True
    after = context.token(1)
    if isinstance(meaning, Point) and (meaning.holiday or "").endswith(_NAMING_DAYS) and after is not None and after.text.islower():
        return True
    return _heads(context) and not (after is not None and after.pos in ("NOUN", "PROPN") and context.kind_after == "_")


# A feast's name that ends so names its day and not its season.
_NAMING_DAYS = ("eve", "new year", "new year's", "new year's day", "christmas day")


def _lone_length(context: Context) -> bool:
    """ "An hour" after "60 miles" is a speed, cricket's "century" no time, "a day of mourning" no length."""
    before, after, token = context.token(-1), context.token(1), context.reading.tokens[context.last]
    if token.lemma == "day" and token.dep in ("dobj", "attr", "oprd", "appos") and after is not None and after.lemma == "of":
        return False
    scored = token.lemma == "century" and context.reading.tokens[token.head].lemma in SCORING
    return not scored and not (before is not None and before.lemma in ("mile", "kilometer", "kilometre", "km", "mph", "knot"))


def _described(context: Context) -> bool:
    """ "Five dry months", not "12 people hours after"."""
    middle = context.reading.tokens[context.last - 1]
    return middle.pos == "ADJ" and middle.head == context.last


def _nth_running(context: Context) -> bool:
    """ "For a second day", "spent a third night"; not the second day of what is planned."""
    token = context.reading.tokens[context.last]
    return context.word_before in ("for", "into") or context.reading.tokens[token.head].lemma in RUNNING


_CHECKS: dict[str, Callable[[Context], bool]] = {
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
