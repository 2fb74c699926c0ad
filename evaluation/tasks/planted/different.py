"""Differences that can be planted in an article, one at a time.

Every planting replaces one stretch of the text. All words put in are our own; names put in are of nobody.
"""

import re
from collections.abc import Iterator

from evaluation.tasks.planted.planting import LEAST_WORDS, NUMBER_WORDS, Planting, lone_quantities, safe_statements
from synoptic.model import (
    Act,
    Annotated,
    DifferenceKind,
    EntityType,
    Mention,
    MentionForm,
    Polarity,
    Role,
    Span,
    Statement,
    TimexType,
    Token,
)

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_PEOPLE = ("Martin Keller", "Anna Lindqvist", "Peter Okafor", "Irina Duarte")
_BODIES = ("the Harwell Institute", "the Norden Council", "the Castell Foundation")
_PLACES = ("Lisbon", "Nairobi", "Helsinki", "Montevideo", "Tallinn")
_UNITS = dict(
    pair.split(":")
    for pair in "miles:kilometers kilometers:miles kilometres:miles km:miles meters:feet metres:feet feet:meters tonnes:kilograms tons:kilograms "
    "kilograms:tonnes hours:minutes minutes:hours weeks:months months:weeks".split()
)
_NEGATABLE = frozenset("will would is are was were has have can could should".split())
_PRESENT_PASSIVES = frozenset({"is", "are", "was", "were"})
_PLACING = frozenset({"in", "at", "near"})
_LEAST_FIGURE, _GREATEST_FIGURE = 3, 100000
# Verbs that assert nothing flatly as they stand.
_UNCERTAIN = frozenset("expect plan hope intend say believe think seem appear want suppose report".split())
# Attributions below this are too often none (the finder's own confidence).
_SURE_SPEAKER = 0.8
_OBJECT, _SUBJECT = frozenset({"object"}), frozenset({"subject"})


def numbers(annotated: Annotated) -> Iterator[Planting]:
    """Another figure, too far off for rounding."""
    for _, quantity in lone_quantities(annotated):
        other = _other_figure(quantity.text)
        if other:
            yield Planting("number", DifferenceKind.NUMBER, *quantity.span, other)


def _other_figure(words: str) -> str | None:
    match = re.match(r"([$€£]?)(\d{1,3}(?:,\d{3})+|\d+)(?![\d.,-])", words)
    if match:
        value = int(match[2].replace(",", ""))
        if not _LEAST_FIGURE <= value <= _GREATEST_FIGURE:
            return None
        other = value * 2 + 7
        return match[1] + (f"{other:,}" if "," in match[2] else str(other)) + words[match.end() :]
    first = words.split(" ", 1)[0]
    if first.lower() not in NUMBER_WORDS:
        return None
    word = NUMBER_WORDS[(NUMBER_WORDS.index(first.lower()) + 4) % len(NUMBER_WORDS)]
    return (word.capitalize() if first[0].isupper() else word) + words[len(first) :]


def units(annotated: Annotated) -> Iterator[Planting]:
    """The same figure of another unit."""
    dated = [timex.span for timex in annotated.times if timex.type is not TimexType.DURATION]
    for statement in safe_statements(annotated):
        for token in _tokens(annotated, statement):
            if any(span.start <= token.start < span.end for span in dated):
                continue  # "17 months ago" is a date
            before = annotated.reading.tokens[token.index - 1] if token.index else token
            if token.text in _UNITS and before.pos == "NUM":
                yield Planting("unit", DifferenceKind.NUMBER, token.start, token.end, _UNITS[token.text])


def dates(annotated: Annotated) -> Iterator[Planting]:
    """Another weekday, day of the month or year."""
    known = {timex.id: timex for timex in annotated.times}
    for statement in safe_statements(annotated):
        for timex in (known[key] for key in statement.times if key in known):
            if timex.type is TimexType.DATE and timex.interval:
                other = _other_date(timex.text)
                if other:
                    yield Planting("date", DifferenceKind.TIME, *timex.span, other)


def _other_date(words: str) -> str | None:
    if words in _WEEKDAYS:
        return _WEEKDAYS[(_WEEKDAYS.index(words) + 3) % len(_WEEKDAYS)]
    match = re.fullmatch(r"((?:[A-Z][a-z]+\.?) )(\d{1,2})", words)
    if match:
        return match[1] + str((int(match[2]) + 8) % 28 + 1)
    match = re.fullmatch(r"((?:19|20)\d)(\d)", words)
    return match[1] + str((int(match[2]) + 4) % 10) if match else None


def places(annotated: Annotated) -> Iterator[Planting]:
    """Another place after "in", "at" or "near"."""
    for statement in safe_statements(annotated):
        for mention in _names(annotated, statement, {EntityType.PLACE}):
            head = annotated.reading.tokens[mention.head]
            if annotated.reading.tokens[head.head].lemma in _PLACING and head.dep == "pobj":
                yield Planting("place", DifferenceKind.PLACE, *mention.span, _fresh(annotated, _PLACES))


def actors(annotated: Annotated) -> Iterator[Planting]:
    """Another doer by name."""
    for statement in safe_statements(annotated):
        if statement.attribution is None and not _introduces(annotated, statement):
            for mention in _fillers(annotated, statement, _SUBJECT):
                stock = _PEOPLE if mention.type is EntityType.PERSON else _BODIES
                yield Planting("actor", DifferenceKind.ACTOR, *mention.span, _fresh(annotated, stock))


def swapped_roles(annotated: Annotated) -> Iterator[Planting]:
    """Doer and done-to change places."""
    for statement in safe_statements(annotated):
        doers, targets = (list(_fillers(annotated, statement, names)) for names in (_SUBJECT, _OBJECT))
        if len(doers) == len(targets) == 1 and doers[0].span.end < targets[0].span.start and not _introduces(annotated, statement):
            one, other = doers[0].span, targets[0].span
            text = annotated.article.text
            swapped = text[other.start : other.end] + text[one.end : other.start] + text[one.start : one.end]
            yield Planting("roles", DifferenceKind.ACTOR, one.start, other.end, swapped)


def negations(annotated: Annotated) -> Iterator[Planting]:
    """A "not" after the auxiliary, or one less."""
    for statement in safe_statements(annotated):
        children = [annotated.reading.tokens[i] for i in annotated.reading.children[statement.predicate]]
        verb = annotated.reading.tokens[statement.predicate]
        helpers = [token for token in (verb, *children) if token.text in _NEGATABLE and token.dep in {"aux", "auxpass", "ROOT", "conj", "ccomp"}]
        denying = [token for token in children if token.dep == "neg"]
        if denying and denying[0].text == "not":
            yield Planting("negation dropped", DifferenceKind.POLARITY, denying[0].start, denying[0].end + 1, "")
        elif helpers and not denying and statement.polarity is Polarity.AFFIRMED and not _has_negative(annotated, statement):
            yield Planting("negation", DifferenceKind.POLARITY, helpers[0].end, helpers[0].end, " not")


def certainties(annotated: Annotated) -> Iterator[Planting]:
    """Weaker: "may have been", "may"; or as mere hearsay, "reportedly"."""
    for statement in safe_statements(annotated):
        verb = annotated.reading.tokens[statement.predicate]
        children = [annotated.reading.tokens[i] for i in annotated.reading.children[verb.index]]
        if _introduces(annotated, statement) or verb.lemma in _UNCERTAIN or any(token.dep == "neg" for token in children):
            continue
        helper = next((token for token in children if token.dep in {"aux", "auxpass"}), None)
        if helper and helper.text == "will":
            yield Planting("certainty", DifferenceKind.CERTAINTY, helper.start, helper.end, "may")
        elif helper and helper.dep == "auxpass" and helper.text in _PRESENT_PASSIVES:
            yield Planting("certainty", DifferenceKind.CERTAINTY, helper.start, helper.end, "may have been")
        elif helper is None and verb.tag == "VBD" and verb.pos == "VERB":
            yield Planting("certainty", DifferenceKind.CERTAINTY, verb.start, verb.start, "reportedly ")


def speakers(annotated: Annotated) -> Iterator[Planting]:
    """Another speaker of the same words."""
    for number, attribution in enumerate(annotated.attributions):
        source = attribution.source
        told = [statement for statement in annotated.statements if statement.attribution == number and len(statement.tokens) >= LEAST_WORDS]
        if attribution.act is not Act.SPEECH or attribution.confidence < _SURE_SPEAKER or not told:
            continue
        for mention in annotated.mentions:
            if source and source.holds(mention.span) and mention.head == attribution.source_head and _is_full_name(mention):
                stock = _PEOPLE if mention.type is EntityType.PERSON else _BODIES
                yield Planting("speaker", DifferenceKind.ATTRIBUTION, *mention.span, _fresh(annotated, stock))


DIFFERENT = (numbers, units, dates, places, actors, swapped_roles, negations, certainties, speakers)


def _tokens(annotated: Annotated, statement: Statement) -> list[Token]:
    return [annotated.reading.tokens[i] for i in statement.tokens]


def _names(annotated: Annotated, statement: Statement, types: set[EntityType]) -> Iterator[Mention]:
    for mention in annotated.mentions:
        if mention.form is MentionForm.NAME and mention.type in types and Span(*statement.spans[0]).holds(mention.span):
            yield mention


def _fillers(annotated: Annotated, statement: Statement, names: frozenset[str]) -> Iterator[Mention]:
    """Full names that fill a role, each role once."""
    for role in statement.roles:
        if role.name in names:
            yield from _named(annotated, statement, role)


def _named(annotated: Annotated, statement: Statement, role: Role) -> Iterator[Mention]:
    held = [mention for mention in _names(annotated, statement, {EntityType.PERSON, EntityType.ORGANISATION}) if mention.head == role.head]
    fitting = [mention for mention in held if _is_full_name(mention) and _is_plain(annotated, role, mention)]
    if len(fitting) == 1:
        yield fitting[0]


def _is_full_name(mention: Mention) -> bool:
    """Whether a mention is a name of two words or more and nothing else, so that another can take its place."""
    words = mention.text.split()
    return (
        mention.form is MentionForm.NAME
        and mention.type in {EntityType.PERSON, EntityType.ORGANISATION}
        and len(words) > 1
        and all(w[:1].isupper() for w in words)
    )


def _is_plain(annotated: Annotated, role: Role, mention: Mention) -> bool:
    """Whether the name is not one of several, and no other phrase hangs on it that says who it is."""
    below = annotated.reading.children[role.head]
    return (
        not any(annotated.reading.tokens[child].dep in {"conj", "cc", "appos", "relcl", "poss", "prep"} for child in below)
        and mention.head == role.head
    )


def _introduces(annotated: Annotated, statement: Statement) -> bool:
    return any(attribution.cue_head == statement.predicate for attribution in annotated.attributions)


def _has_negative(annotated: Annotated, statement: Statement) -> bool:
    return any(
        token.lemma in {"no", "not", "never", "nobody", "nothing", "none", "only", "n't", "nor", "neither", "without"}
        for token in _tokens(annotated, statement)
    )


def _fresh(annotated: Annotated, stock: tuple[str, ...]) -> str:
    """The first name of the stock that the article does not hold."""
    return next((name for name in stock if name.split()[-1] not in annotated.article.text), stock[-1])
