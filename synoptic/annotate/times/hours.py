"""Which hours are times where they stand: "17.40", "by ten", "a midday briefing"."""

from synoptic.annotate.times.context import Context
from synoptic.annotate.times.entries import is_entry_head
from synoptic.annotate.times.meaning import Point
from synoptic.lexicon.times import HELD, PRICING


def weak_time(context: Context) -> bool:
    """ "17.40" is a time where the tagger says so, or at the head of a live blog's entry, or where no count goes on after it."""
    if context.tagged:
        return True
    after, before = context.token(1), context.token(-1)
    if context.kind_before in ("bos", "sign"):
        return context.kind_after == "dash" or is_entry_head(context.reading, context.lexeme.start)
    opens = before is not None and before.text == "At" and context.word_before == "at"
    if opens and context.reading.tokens[context.last].entity in ("", "CARDINAL") and after is not None:
        return after.pos not in ("NOUN", "NUM", "SYM", "ADJ")  # "At 1.30 the guns fell silent"
    if after is not None and after.lemma in ("local", "hrs", "hours"):
        return True
    token = context.reading.tokens[context.last]
    priced = token.entity != "" and (token.entity != "CARDINAL" or _priced(context))
    return not priced and (after is None or after.pos in ("PUNCT", "ADP"))


def _priced(context: Context) -> bool:
    """Whether a verb near a figure tells what something costs or scores: "closed at 15.30"."""
    first = max(context.first - _NEAR_VERB, 0)
    return any(token.lemma in PRICING for token in context.reading.tokens[first : context.first])


# Tokens before a figure among which its verb stands: "closed on the Arlen exchange at 15.30".
_NEAR_VERB = 8


def bare_hour(context: Context) -> bool:
    """ "By ten the queue had gone": an hour in words where the paragraph has told a time of day before."""
    token, after = context.reading.tokens[context.last], context.token(1)
    told = any(isinstance(lexeme.meaning, Point) and ":" in lexeme.meaning.part for lexeme in context.lexemes[: context.index])
    alone = token.dep == "pobj" and not context.reading.children[token.index]
    return told and alone and (after is None or after.pos in ("DET", "PRON", "PUNCT") or after.tag == "PRP$")


def names_hour(context: Context) -> bool:
    """ "A midday briefing", "the midnight deadline": the hour of what happens once, not a midnight mass or a midnight blue."""
    after, token = context.token(1), context.reading.tokens[context.last]
    return context.word_before in ("a", "the") and token.text.islower() and after is not None and after.tag == "NN" and after.lemma in HELD
