"""Noun phrases that describe somebody or something: "the Serbian leader", "a pressure vessel", "the war in Ukraine"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic.annotate.mentions.edges import is_prefix, is_prefixed, left_edges
from synoptic.annotate.mentions.names import NameRun
from synoptic.annotate.mentions.people import is_aged, is_one_of_a_people
from synoptic.lexicon.nouns import is_person
from synoptic.lexicon.organisations import thing_nouns
from synoptic.lexicon.persons import names_person, person_nouns, ranks
from synoptic.model import EntityType, Reading, Token

_NOUN_TAGS = frozenset(("NN", "NNS", "NNP", "NNPS"))
# Of-phrases belong to any description; these others only where they place or concern it with a name.
_NAMING_PREPOSITIONS = frozenset(("in", "for", "on", "around", "at", "against", "to", "with"))
_LONGEST = 14
_LONGEST_NOUN = 4
# Nouns that measure or count others, or name a time: no thing of their own.
_NO_THING = frozenset(
    "year month week day hour minute second time morning evening night afternoon percent per cent dollar euro pound mile kilometer "
    "kilometre meter metre number amount lot kind sort type part rest "
    "way end beginning fact thing reason case example moment decade century half majority today tomorrow yesterday weekend noon "
    "midnight spring summer autumn winter".split()
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `[first, last)` of a noun phrase with its head; `named`: its head is a name, and the phrase says more than the name."""

    first: int
    last: int
    head: int
    type: EntityType
    named: bool


def find_phrases(reading: Reading, names: Sequence[NameRun]) -> tuple[Phrase, ...]:
    """Descriptions, titles, and the whole phrases around names."""
    edges = left_edges(reading)
    inside = {index: run for run in names for index in range(run.first, run.last)}
    found = [phrase for run in names if (phrase := _around(reading, run, edges)) is not None]
    found += [title for phrase in found if (title := _title(reading, phrase, inside)) is not None]
    for token in reading.tokens:
        noun = token.tag in _NOUN_TAGS or is_prefixed(reading, token) or is_aged(reading, token)
        if (
            token.index not in inside
            and noun
            and not is_prefix(reading, token)
            and (phrase := _description(reading, token, edges, inside)) is not None
        ):
            found.append(phrase)
    return tuple(found)


def _around(reading: Reading, run: NameRun, edges: Sequence[int]) -> Phrase | None:
    """The whole phrase whose head is a name: with its title, and with the appositions that touch it."""
    first = min(edges[run.head], run.first)
    if run.first - first > _LONGEST:
        return None
    tokens = reading.tokens
    before = [token.text.lower() for token in tokens[first : run.first]]
    if " ".join(before).removeprefix("the ") not in person_nouns() and not {"of", "in", "from"}.isdisjoint(before):
        return None
    if first > 0 and tokens[first - 1].text.lower() == "of" and first < run.first:
        return None
    while first < run.first and (tokens[first].tag in ("IN", "CC", "RB") or not tokens[first].text[:1].isalnum()):
        first += 1
    if first == run.first - 1 and tokens[first].tag == "DT":
        return Phrase(first, run.last, run.head, run.type, named=True)
    return Phrase(first, run.last, run.head, run.type, named=True) if first < run.first else None


def _title(reading: Reading, whole: Phrase, inside: dict[int, NameRun]) -> Phrase | None:
    """The common noun that stands right before a person's name, a title for once: "fisherman Domi Rehatta", "Harbour master Petrus Lahade"."""
    run = inside[whole.head]
    token = reading.tokens[run.first - 1]
    if (
        whole.type is not EntityType.PERSON
        or token.index < whole.first
        or token.index in inside
        or token.tag not in ("NN", "NNP")
        or noun_type(reading, token) is EntityType.PERSON
    ):
        return None
    title = token.text[:1].isalpha() and len(token.text) > _LEAST_TITLE and token.text.lower().strip(".") not in ranks()
    kind = noun_type(reading, token)
    firm = token.lemma in _WHOLES or token.lemma.endswith("maker")  # "chipmaker Volara"; a lawmaker is a person to the tables
    of_whom = kind if kind in (EntityType.PLACE, EntityType.ORGANISATION) and firm else EntityType.PERSON
    return Phrase(whole.first, run.first, token.index, of_whom, named=False) if title else None


# Before a name these say that it is a land's or body's: "host nation Qarim", "budget airline Volara".
_WHOLES = frozenset(
    "nation country state republic city town village company firm airline bank group club carrier lender retailer insurer brewer shipbuilder union "
    "giant".split()
)
# Shorter words before a name are its initials or ranks.
_LEAST_TITLE = 3


def _description(reading: Reading, token: Token, edges: Sequence[int], inside: dict[int, NameRun]) -> Phrase | None:
    """The description of which a noun is the head; None for part of another phrase that is none, or for a measure."""
    kind = noun_type(reading, token)
    if kind is None or (token.dep in ("compound", "nmod") and not (kind is EntityType.PERSON and token.index + 1 in inside)):
        return None
    if (token.dep == "poss" and reading.tokens[token.head].lemma in _OFFICES_OF) or _is_bare_role(reading, token, kind, edges):
        return None
    first, last = _from_article(reading, token, edges[token.index]), token.index + 1
    if last - first > _LONGEST or token.lemma in _NO_THING:
        return None
    return Phrase(first, _with_complement(reading, token, last, inside), token.index, kind, named=False)


def _from_article(reading: Reading, token: Token, first: int) -> int:
    """The start of a phrase without what measures it: "nearly twice the bank" is the bank."""
    articles = [child for child in reading.children[token.index] if first < child < token.index and reading.tokens[child].tag in ("DT", "PRP$")]
    measured = articles and all(reading.tokens[n].tag in ("RB", "PDT", "CD", "JJ", "RBR", "RBS") for n in range(first, articles[0]))
    return articles[0] if measured else first


# "The prosecutor's office" is an office, no prosecutor.
_OFFICES_OF = frozenset(("office", "service", "department"))


def _is_bare_role(reading: Reading, token: Token, kind: EntityType, edges: Sequence[int]) -> bool:
    """A noun for a person alone, small, in the singular and in running text names nobody: "justice", "counsel"."""
    alone = edges[token.index] == token.index and token.tag == "NN" and token.text.islower() and kind is EntityType.PERSON
    return (
        alone
        and token.dep in ("pobj", "dobj", "nsubj", "conj", "ROOT")
        and not reading.sentences[token.sentence].heading
        and not _has_of(reading, token)
    )


def _has_of(reading: Reading, token: Token) -> bool:
    return any(reading.tokens[child].text.lower() in ("of", "to") for child in reading.children[token.index] if child > token.index)


def noun_type(reading: Reading, token: Token) -> EntityType | None:
    """The type of what a noun names, None where it names no thing that is named again."""
    if is_aged(reading, token) or is_one_of_a_people(reading, token):
        return EntityType.PERSON
    for phrase in noun_phrases(reading, token):
        if names_person(phrase):
            return EntityType.PERSON
        if phrase in thing_nouns():
            return thing_nouns()[phrase][0]
    if token.tag not in ("NN", "NNS") or token.lemma in _NO_THING or not token.lemma.isalpha():
        return None
    return EntityType.PERSON if is_person(token.lemma) else EntityType.OTHER


# "Chairman of the Government": its head is the chairman, not the government.
_HEADS_BEFORE = frozenset(("of", "for"))


def noun_phrases(reading: Reading, token: Token) -> Iterator[str]:
    """The noun with the words before it, longest first: "nuclear power plant", "power plant", "plant"; its last word as written, then its lemma."""
    sentence = reading.sentences[token.sentence]
    for length in range(min(_LONGEST_NOUN, token.index - sentence.first + 1), 0, -1):
        before = [other.text.lower() for other in reading.tokens[token.index - length + 1 : token.index]]
        if not _HEADS_BEFORE.isdisjoint(before):
            continue
        yield " ".join([*before, token.text.lower()]).replace(" - ", "-")
        if token.text.lower() != token.lemma:
            yield " ".join([*before, token.lemma]).replace(" - ", "-")


def _with_complement(reading: Reading, token: Token, last: int, inside: dict[int, NameRun]) -> int:
    """The end of the phrase with an of-phrase, or another that names where or whom: "the President of Serbia", "the war in Ukraine"."""
    if last >= len(reading.tokens):
        return last
    preposition = reading.tokens[last]
    if preposition.dep != "prep" or preposition.head != token.index:
        return last
    word = preposition.text.lower()
    objects = [child for child in reading.children[last] if reading.tokens[child].dep == "pobj"]
    person = token.dep != "compound" and noun_type(reading, token) is EntityType.PERSON
    if not objects or (word != "of" and not (word in _NAMING_PREPOSITIONS and (objects[0] in inside or (person and word in ("to", "for"))))):
        return last
    end = _object_end(reading, last + 1, objects[0], inside)
    following = _with_complement(reading, reading.tokens[objects[0]], end, inside) if objects[0] not in inside and end - last < _LONGEST else end
    return following if following - token.index <= _LONGEST else last


def _object_end(reading: Reading, start: int, target: int, inside: dict[int, NameRun]) -> int:
    """The end of a preposition's object; where two names touch after it, the first is the object and the second a person's."""
    first = start + (reading.tokens[start].tag == "DT")
    near, run = inside.get(first), inside.get(target)
    if near is not None and run is not None and near is not run and near.last <= run.first:
        return near.last
    return max(target + 1, run.last if run is not None else 0)
