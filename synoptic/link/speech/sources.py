"""Sources that are nobody themselves: a document speaks for its issuer, "they" are who spoke before."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from synoptic.link.speech.bodies_at_hand import body_at_hand
from synoptic.model import Annotated, Attribution, Entity, EntityType, MentionForm, Reading, Token
from synoptic.text.names import fold

# What a body gives out in its own name.
_STATEMENTS = frozenset("statement communique communiqué release declaration readout announcement bulletin letter memo report".split())
# Those that are nothing but what they are called.
_OWN_KINDS = frozenset("letter memo report bulletin".split())
_STUDIES = frozenset("survey poll study analysis assessment projection forecast estimate calculation account website page".split())
_RULINGS = frozenset("decision ruling verdict judgment judgement".split())
_COURTS = frozenset("court tribunal".split())
_BY = frozenset(("of", "by", "from"))
_PLURAL = frozenset(("they",))
# Persons by their word, firms and clubs as often: "the organiser said … It added …".
_FIRMS = frozenset(
    "organiser organizer operator owner developer maker manufacturer producer promoter distributor publisher employer insurer supplier "
    "contractor carrier lender retailer broadcaster sponsor".split()
)
# "They" and "it" look no farther back, in sentences, for who spoke.
_WINDOW = 2
# What "it" may stand for that speaks, unless the article has it speak by name too.
_SPEAKING = (EntityType.ORGANISATION, EntityType.PERSON, EntityType.PLACE)

# How a body gives out what is "the statement" afterwards.
_REPORTS = frozenset(
    "say report announce state declare inform publish issue release reject deny confirm respond insist explain stress warn condemn add note".split()
)
_BODIES = (EntityType.ORGANISATION, EntityType.FACILITY)
_SAYERS = frozenset(("nsubj", "pobj"))


@dataclass(frozen=True)
class Named:
    """What one article names: token → the entity of the mention with that head; entities by id; where courts are named, in order."""

    heads: Mapping[int, str]
    entities: Mapping[str, Entity]

    reading: Reading

    @cached_property
    def reporters(self) -> Sequence[tuple[int, str]]:
        """(head token, entity) of every body that reports or announces something, in order."""
        tokens = self.reading.tokens
        said = (head for head in self.heads if tokens[head].dep in _SAYERS and tokens[head].pos != "PRON" and _verb(tokens, head).lemma in _REPORTS)
        return sorted((head, self.heads[head]) for head in said if self.is_body(self.heads[head]))

    @cached_property
    def issued(self) -> Sequence[tuple[int, str]]:
        """(token, entity) of every document that somebody said something in, with who said it, in order: "Ana Kovac said in a statement"."""
        tokens, found = self.reading.tokens, []
        for token in tokens:
            if token.lemma in _STATEMENTS and token.dep == "pobj" and tokens[token.head].text.lower() == "in":
                verb = tokens[tokens[token.head].head]
                subjects = (child for child in self.reading.children[verb.index] if tokens[child].dep == "nsubj" and child in self.heads)
                found += [(token.index, self.heads[child]) for child in subjects]
        return found

    @cached_property
    def courts(self) -> Sequence[tuple[int, str]]:
        """(head token, entity) of every mention of a court, in order."""
        courts = {key for key in {*self.heads.values()} if not _COURTS.isdisjoint(fold(self.entities[key].name).split())}
        return sorted((head, key) for head, key in self.heads.items() if key in courts and self.is_body(key))

    def may_be_firm(self, key: str) -> bool:
        """Whether an entity is only described, by a word that firms have as well: "the organiser"."""
        mentions = self.entities[key].mentions
        nouns = {self.reading.tokens[mention.head].lemma for mention in mentions if mention.article == self.reading.article.id}
        return not any(mention.form is MentionForm.NAME for mention in mentions) and not nouns.isdisjoint(_FIRMS)

    def is_body(self, key: str) -> bool:
        """Whether an entity is an organisation, or a building that speaks for one: the Kremlin."""
        return self.entities[key].type in _BODIES


def link_sources(annotated: Annotated, found: Sequence[str | None], named: Named) -> tuple[str | None, ...]:
    """The entity of every attribution, given what was found for its source's own head.

    A document becomes its issuer where the text tells who that is, "they" the body or the several who spoke last.
    """
    linked = list(found)
    spoken = [n for n, attribution in enumerate(annotated.attributions) if attribution.source is not None]
    spoken.sort(key=lambda n: (annotated.attributions[n].source or (0, 0), n))
    sources = {attribution.source_head for attribution in annotated.attributions if attribution.source_head is not None}
    for place, n in enumerate(spoken):
        attribution = annotated.attributions[n]
        head = attribution.source_head
        if head is None:
            continue
        token = annotated.reading.tokens[head]
        earlier = [(annotated.attributions[m], linked[m]) for m in reversed(spoken[max(0, place - _REMEMBERED) : place])]
        if token.text.lower() in _PLURAL and linked[n] is None:
            linked[n] = _spoke_before(annotated.reading, token, earlier, named)
        elif token.text.lower() == "it" and not _may_speak(linked[n], annotated, found, named):
            linked[n] = _last_to_speak(annotated.reading, token, earlier, named)
        elif token.lemma in _STATEMENTS | _STUDIES | _RULINGS:
            linked[n] = _issuer(annotated.reading, token, named) or linked[n]
        else:
            linked[n] = body_at_hand(annotated.reading, token, linked[n], named.heads, named.entities, sources)
    return tuple(linked)


# So many sources back nobody looks.
_REMEMBERED = 8

_Earlier = Sequence[tuple[Attribution, str | None]]


def _spoke_before(reading: Reading, pronoun: Token, earlier: _Earlier, named: Named) -> str | None:
    """Who spoke last before "they" spoke, where that was several or a body."""
    other, entity = next(((other, entity) for other, entity in earlier if other.source_head is not None), (None, None))
    if other is None or other.source_head is None or entity is None:
        return None
    head = reading.tokens[other.source_head]
    several = head.tag in ("NNS", "NNPS") or head.text.lower() in _PLURAL
    speaks = several or named.is_body(entity) or named.entities[entity].type is EntityType.PLACE
    return entity if pronoun.sentence - head.sentence <= _WINDOW and speaks else None


def _may_speak(entity: str | None, annotated: Annotated, found: Sequence[str | None], named: Named) -> bool:
    """Whether what "it" was found to stand for speaks: a dam does not, unless the article has it speak by name, as the Kremlin does."""
    if entity is None or named.entities[entity].type in _SPEAKING:
        return entity is not None
    tokens = annotated.reading.tokens
    spoken = zip(annotated.attributions, found, strict=True)
    return any(other == entity and said.source_head is not None and tokens[said.source_head].pos != "PRON" for said, other in spoken)


def _last_to_speak(reading: Reading, pronoun: Token, earlier: _Earlier, named: Named) -> str | None:
    """The last that spoke shortly before "it" spoke and is no person."""
    near = (
        entity
        for other, entity in earlier
        if other.source_head is not None and pronoun.sentence - reading.tokens[other.source_head].sentence <= _WINDOW and entity is not None
    )
    return next((entity for entity in near if named.entities[entity].type is not EntityType.PERSON or named.may_be_firm(entity)), None)


def _issuer(reading: Reading, document: Token, named: Named) -> str | None:
    """Whose document it is: whom its phrase names, else the body that announced something last, or the court last named before its decision."""
    owner = next((named.heads[token] for token in _owners(reading, document.index) if token in named.heads), None)
    if owner is not None:
        return owner
    if not any(reading.tokens[child].text.lower() in ("the", "this", "that") for child in reading.children[document.index]):
        return None
    if document.lemma in _STUDIES:
        return None
    if document.tag == "NNS":
        return None
    issued = [(token, key) for token, key in named.issued if _is_alike(reading.tokens[token].lemma, document.lemma)]
    bodies = named.courts if document.lemma in _RULINGS else issued or named.reporters
    place = bisect_left(bodies, (document.index, ""))
    return bodies[place - 1][1] if place else None


def _is_alike(one: str, other: str) -> bool:
    """Whether two nouns may be one document: the letter is not the report."""
    return one == other or not {one, other} & _OWN_KINDS


def _verb(tokens: Sequence[Token], head: int) -> Token:
    """The verb of which a token is the subject, or the agent: "reported by the press service"."""
    governor = tokens[tokens[head].head]
    return tokens[governor.head] if tokens[head].dep == "pobj" and governor.dep == "agent" else governor


def _owners(reading: Reading, head: int) -> Iterator[int]:
    """Tokens that say whose a document is: "the Courier's survey", "a statement by the ministry", "a police report"."""
    for child in reading.children[head]:
        token = reading.tokens[child]
        if token.dep in ("poss", "compound"):
            yield child
        elif token.text.lower() in _BY:
            yield from (inner for inner in reading.children[child] if reading.tokens[inner].dep == "pobj")
