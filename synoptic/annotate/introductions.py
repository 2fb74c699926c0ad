"""Phrases that say who somebody is: a name with its title, office, description or age."""

import re
from collections.abc import Iterator, Sequence

from synoptic.annotate.quantities import find_quantities
from synoptic.lexicon.persons import names_person
from synoptic.model import Mention, MentionForm, Reading, Role, Span, Statement, Token
from synoptic.text.datelines import behind_dateline
from synoptic.text.ids import content_id

# A phrase of more tokens tells a story of its own, which has its own clauses.
_LONGEST = 24
_AGE = re.compile(r"\d\d\d?")
_AGED = frozenset({"aged", "age", "old"})
# What hangs on a description and is no part of it.
_APART = frozenset("conj cc appos relcl acl advcl parataxis".split())


def find_introductions(reading: Reading, mentions: Sequence[Mention]) -> tuple[Statement, ...]:
    """What each name stands with that is said of a person.

    Of each such statement the name's head is the predicate, the name the subject, and what its bearer is the complement. A name without a title,
    a description or an age says nothing of its bearer and gives none; whether it is a person's `link` decides.
    """
    longest: dict[int, Mention] = {}
    for mention in mentions:
        if mention.form is MentionForm.NAME:
            longest[mention.head] = max(mention, longest.get(mention.head, mention), key=lambda known: known.span.end - known.span.start)
    found = (_introduction(reading, mention) for _, mention in sorted(longest.items()))
    return tuple(statement for statement in found if statement)


def _introduction(reading: Reading, mention: Mention) -> Statement | None:
    named = _tokens_of(reading, mention)
    roles = [*_titles(named, mention.head), *_described(reading, mention.head)]
    ages = list(_ages(reading, mention.head))
    if not named or not (roles or ages):
        return None
    reach = {token.index for token in named}.union(ages, *(_phrase(reading, role, mention.head) for role in roles))
    opening = behind_dateline(reading, reading.sentences[reading.tokens[mention.head].sentence])
    first, last = max(min(reach), opening), _last(reading, max(reach))
    if last - first >= _LONGEST or reading.tokens[first].sentence != reading.tokens[last].sentence:
        return None
    tokens = tuple(range(first, last + 1))
    span = Span(reading.tokens[first].start, reading.tokens[last].end)
    sentence = reading.tokens[mention.head].sentence
    return Statement(
        id=content_id("s", reading.article.id, reading.article.sha256, (span,)),
        article=reading.article.id,
        spans=(span,),
        text=reading.text(span),
        sentence=sentence,
        predicate=mention.head,
        tokens=tokens,
        roles=(Role("subject", mention.head, tuple(token.index for token in named)), *(Role("complement", role, (role,)) for role in roles)),
        quantities=find_quantities(reading, tokens),
        heading=reading.sentences[sentence].heading,
    )


def _tokens_of(reading: Reading, mention: Mention) -> list[Token]:
    """The tokens of a mention, which stand around its head."""
    sentence = reading.sentences[reading.tokens[mention.head].sentence]
    return [token for token in reading.tokens[sentence.first : sentence.last] if mention.span.start <= token.start and token.end <= mention.span.end]


def _titles(named: Sequence[Token], head: int) -> Iterator[int]:
    """Words of the name's own phrase, before it, that say what its bearer is: "Transport Minister" in "Transport Minister Retna Wulandari"."""
    return (token.index for token in named if token.index < head and _is_role(token))


def _described(reading: Reading, head: int) -> Iterator[int]:
    """Nouns in apposition, on either side: "Ana Ruiz, the pilot", "the pilot, Ana Ruiz"."""
    name = reading.tokens[head]
    beside = [reading.tokens[child] for child in reading.children[head] if reading.tokens[child].dep == "appos"]
    if name.dep == "appos":
        beside.append(reading.tokens[name.head])
    return (token.index for token in beside if _is_role(token))


def _is_role(token: Token) -> bool:
    return token.pos in {"NOUN", "PROPN", "ADJ"} and (names_person(token.text.lower()) or names_person(token.lemma.lower()))


def _phrase(reading: Reading, role: int, name: int) -> set[int]:
    """The words of a description: all before the name, behind it without the clauses and coordinated nouns that the parser hangs there."""
    if role < name:
        return {index for index in reading.subtree(role) if index <= name}
    found, todo = set(), [role]
    while todo:
        current = todo.pop()
        if reading.tokens[current].pos != "PUNCT":
            found.add(current)
        todo.extend(child for child in reading.children[current] if reading.tokens[child].dep not in _APART)
    return found


def _ages(reading: Reading, head: int) -> Iterator[int]:
    """A number that tells the age of a name's bearer: "Hasan Tolle, 52,", "Tolle, aged 52,", "the 52-year-old Tolle"."""
    for child in reading.children[head]:
        token = reading.tokens[child]
        if token.dep in {"appos", "nummod"} and child > head and _AGE.fullmatch(token.text):
            if not reading.tokens[min(child + 1, len(reading.tokens) - 1)].text[0].isalnum():
                yield child
        elif token.text.lower() in _AGED:
            yield from (index for index in reading.subtree(child) if _AGE.fullmatch(reading.tokens[index].text))


def _last(reading: Reading, last: int) -> int:
    """A bracket that closes behind the last word belongs to the phrase."""
    behind = reading.tokens[last + 1] if last + 1 < len(reading.tokens) else None
    return last + 1 if behind and behind.text == ")" and behind.sentence == reading.tokens[last].sentence else last
