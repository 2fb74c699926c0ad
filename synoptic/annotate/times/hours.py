"""Which hours are times where they stand: "17.40", "by ten", "a midday briefing"."""

from synoptic.annotate.times.entries import is_entry_head
from synoptic.annotate.times.meaning import Point
from synoptic.annotate.times.place import Place
from synoptic.lexicon.times import HELD, PRICING


def weak_time(place: Place) -> bool:
    """ "17.40" is a time where the tagger says so, or at the head of a live blog's entry, or where no count goes on after it."""
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
    token = place.reading.tokens[place.last]
    priced = token.entity != "" and (token.entity != "CARDINAL" or _priced(place))
    return not priced and (after is None or after.pos in ("PUNCT", "ADP"))


def _priced(place: Place) -> bool:
    """Whether a verb near a figure tells what something costs or scores: "closed at 15.30"."""
    first = max(place.first - _NEAR_VERB, 0)
    return any(token.lemma in PRICING for token in place.reading.tokens[first : place.first])


# Tokens before a figure among which its verb stands: "closed on the Arlen exchange at 15.30".
_NEAR_VERB = 8


def bare_hour(place: Place) -> bool:
    """ "By ten the queue had gone": an hour in words where the paragraph has told a time of day before."""
    token, after = place.reading.tokens[place.last], place.token(1)
    told = any(isinstance(lexeme.meaning, Point) and ":" in lexeme.meaning.part for lexeme in place.lexemes[: place.index])
    alone = token.dep == "pobj" and not place.reading.children[token.index]
    return told and alone and (after is None or after.pos in ("DET", "PRON", "PUNCT") or after.tag == "PRP$")


def names_hour(place: Place) -> bool:
    """ "A midday briefing", "the midnight deadline": the hour of what happens once, not a midnight mass or a midnight blue."""
    after, token = place.token(1), place.reading.tokens[place.last]
    return place.word_before in ("a", "the") and token.text.islower() and after is not None and after.tag == "NN" and after.lemma in HELD
