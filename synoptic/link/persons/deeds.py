"""Roles by what was done: who was sentenced is "the convict", "the accused" or "the condemned man" later."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from synoptic.lexicon.grammar import VERBS
from synoptic.lexicon.persons import PersonNoun, person_nouns
from synoptic.link.units import Unit
from synoptic.model import MentionForm

# What is done to somebody, and the role that it gives; the first word of a group of `person_nouns.tsv`.
_DONE_TO = {
    **dict.fromkeys(
        "arrest detain charge accuse indict prosecute try sentence convict condemn jail imprison remand suspect extradite apprehend".split(),
        "suspect",
    ),
    **dict.fromkeys("kill murder stab shoot wound injure rescue assassinate behead".split(), "victim"),
    "nominate": "candidate",
    "elect": "president-elect",
}
# What somebody does, and the role that it gives.
_DOES = {**dict.fromkeys("die survive drown".split(), "victim"), "testify": "witness", "win": "president-elect|winner"}
# Adjectives that say what was done: "the dead man", "the guilty man".
_STATES = {**dict.fromkeys("dead deceased slain missing".split(), "victim"), "guilty": "suspect", "accused": "suspect"}
_VOTES = frozenset("election vote runoff run-off presidency poll race ballot majority term".split())
_OBJECTS, _SUBJECTS = frozenset(("dobj", "nsubjpass")), frozenset(("nsubj",))


def roles_done(units: Sequence[Unit], persons: AbstractSet[int]) -> Iterator[tuple[Unit, str]]:
    """Names of persons, each with a role that what happened gives."""
    for unit in units:
        if unit.number not in persons or unit.form is not MentionForm.NAME:
            continue
        verb = unit.reading.tokens[unit.head.head]
        role = _DONE_TO.get(verb.lemma) if unit.head.dep in _OBJECTS else _DOES.get(verb.lemma) if unit.head.dep in _SUBJECTS else None
        if role is None and verb.lemma == "find" and _is_found_guilty(unit):
            role = "suspect"
        if role is not None and verb.pos in VERBS:
            yield from ((unit, each) for each in role.split("|") if each != "president-elect" or _wins_vote(unit))


def _wins_vote(unit: Unit) -> bool:
    """Whether what somebody wins may be an election: it says so, or does not say what."""
    below = (unit.reading.tokens[child] for child in unit.reading.children[unit.head.head])
    won = [token.lemma for token in below if token.dep == "dobj"]
    return not won or not _VOTES.isdisjoint(won)


def _is_found_guilty(unit: Unit) -> bool:
    reading = unit.reading
    near = reading.tokens[unit.head.index : reading.sentences[unit.sentence].last]
    return any(token.text.lower() in ("guilty", "innocent") for token in near)


def told_noun(unit: Unit) -> tuple[str, PersonNoun | None]:
    """A description's noun, and what it says of a person; of "the condemned man" the role that the participle tells."""
    phrase, noun = unit.noun
    if noun is None or noun.kind != "person":
        return phrase, noun
    before = (token for token in unit.tokens if token.index < unit.head.index)
    roles = (
        _STATES.get(token.text.lower()) or (_DONE_TO.get(token.lemma) if token.tag == "VBN" else None) or _participle(token.text) for token in before
    )
    role = next((role for role in roles if role), None)
    return (role, person_nouns()[role]) if role is not None else (phrase, noun)


def _participle(word: str) -> str | None:
    """The role of a participle that the tagger takes for an adjective."""
    low = word.lower()
    stem = low.removesuffix("ed")
    return next((role for form in (stem, stem + "e", low.removesuffix("d")) if low.endswith("ed") and (role := _DONE_TO.get(form))), None)
