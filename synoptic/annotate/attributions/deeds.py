"""Cues that tell of a deed, not of what anybody says or thinks: "saw a brief rally", "posted a clip", "alerted the police", "claimed 20 lives".

With a clause or a predicate behind them the same verbs report ("saw that prices fell", "called the deal a farce"), and so they do with "for" or "as"
("sees the deal as a threat", "attacked the minister for his silence").
"""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from synoptic.annotate.attributions.cues import Cue, Form
from synoptic.annotate.attributions.inverted import may_speak
from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces
from synoptic.annotate.attributions.reckonings import reckoned
from synoptic.lexicon.grammar import FINITE, NOUNS
from synoptic.lexicon.modality import SWORN
from synoptic.lexicon.nouns import is_artifact, is_person, noun_table
from synoptic.model import Token

_PREDICATES = frozenset("ccomp xcomp oprd acomp dative".split())
# What is posted or published and carries words or pictures, but is not what they say.
_MEDIA = frozenset("image picture photo photograph video footage clip trailer tweet post message series list name letter screenshot".split())
# What somebody shows by his bearing.
_FELT = frozenset(
    "reaction emotion remorse regret feeling mercy restraint interest respect courage sign joy anger fear concern patience weakness strength".split()
)
_GATHERINGS = frozenset("meeting session summit conference gathering service hotline helpline number ambulance".split())
# What a disaster or a winner claims.
_CLAIMED = frozenset("life victim title medal gold silver bronze crown trophy prize championship win point seat spot place wicket asylum".split())
# What is said on an occasion, and tells nothing.
_BY_ROTE = frozenset("goodbye farewell grace mass prayer rosary hello".split())
_MOTION = frozenset("into onto off from toward towards through across down past".split())
_REASONS = frozenset("for as over about of on against to".split())
# What finds by inquiry, and tells what it found.
_INQUIRIES = frozenset("study survey poll report research review audit investigation inquiry probe analysis court jury judge tribunal panel".split())
_OPENERS = frozenset("that whether how why what if".split())
_VERBS = FINITE | {"TO", "WP", "WRB"}


@dataclass(frozen=True, slots=True)
class _Deed:
    """The object of a verb, its prepositions and particles, the words of its content, and who does it."""

    thing: Token | None
    governed: frozenset[str]
    content: tuple[Token, ...]
    doer: Token | None

    @property
    def has_reason(self) -> bool:
        """Whether a preposition follows that may open what is said."""
        return bool(self.governed & _REASONS)


def only_meets(layout: Layout, cue: Cue, pieces: Pieces, source: int | None = None) -> bool:
    """Whether a cue with this content and source tells only that something was met with, shown, called, hit or taken."""
    tokens = layout.reading.tokens
    verb = tokens[cue.head]
    test = _TESTS.get(verb.lemma)
    content = [index for piece in pieces for index in range(*piece)]
    if test is None or pieces[0][0] < cue.head or any(layout.quote_of[index] not in (NOWHERE, layout.quote_of[cue.head]) for index in content):
        return False
    governed = [tokens[child] for child in layout.reading.children[cue.head] if child > cue.head]
    if test not in (_meets, _watches) and any(token.dep in _PREDICATES for token in governed):
        return False
    thing = next((token for token in governed if token.dep == "dobj"), None)
    behind = frozenset(token.text.lower() for token in governed if token.dep in ("prep", "prt"))
    return test(_Deed(thing, behind, tuple(tokens[index] for index in content), tokens[source] if source is not None else None))


def reports_nothing(layout: Layout, cue: Cue, pieces: Pieces) -> bool:
    """Whether a verb that is none of saying has neither a clause with "that" or "whether" nor a whole quotation for its content.

    "A few minutes passed: a worker came out"; "She became such a symbol that a commentator wrote"; "has taken to calling itself a state".
    """
    tokens = layout.reading.tokens
    first, last = pieces[0]
    if cue.form is not Form.UNKNOWN_VERB or all(layout.quote_of[index] != NOWHERE for piece in pieces for index in range(*piece)):
        return False
    clause = next((child for child in layout.reading.children[cue.head] if tokens[child].dep == "ccomp" and first <= child < last), None)
    return (clause is None or tokens[first].text.lower() not in _OPENERS) and reckoned(layout, cue.head) is None


def _meets(deed: _Deed) -> bool:
    return not any(token.tag in _VERBS or token.text.lower() == "as" for token in deed.content)


def _watches(deed: _Deed) -> bool:
    return deed.content[0].lemma != "that"


def _finds(deed: _Deed) -> bool:
    found = deed.thing is not None and deed.thing.pos in NOUNS | {"PRON"} and deed.content[-1].pos != "ADJ"
    return found and (deed.doer is None or deed.doer.lemma not in _INQUIRIES)


def _identifies(deed: _Deed) -> bool:
    return _meets(deed) and deed.thing is not None and not may_speak(deed.thing)


def _shows(deed: _Deed) -> bool:
    thing = deed.thing
    return thing is not None and thing.pos in NOUNS and (is_artifact(thing.lemma) or thing.lemma in _MEDIA)


def _shows_himself(deed: _Deed) -> bool:
    """Whether something is shown, or somebody shows what he feels: "showed no reaction"."""
    felt = deed.thing is not None and deed.thing.lemma in _FELT and deed.doer is not None and may_speak(deed.doer)
    return felt or _shows(deed)


def _unveils(deed: _Deed) -> bool:
    thing = deed.thing
    return thing is not None and (_shows(deed) or thing.pos == "PROPN" or not noun_table().senses_of(thing.lemma))


def _addresses(deed: _Deed) -> bool:
    told = any(token.tag in _VERBS or token.text.lower() in _REASONS for token in deed.content)
    return deed.thing is not None and may_speak(deed.thing) and not told and not deed.has_reason


def _calls(deed: _Deed) -> bool:
    thing = deed.thing
    return thing is not None and not deed.has_reason and (thing.lemma in _GATHERINGS or (thing.pos != "PRON" and may_speak(thing)))


def _takes(things: AbstractSet[str]) -> Callable[[_Deed], bool]:
    """Whether the object is one of some things."""
    return lambda deed: deed.thing is not None and deed.thing.lemma in things


def _points(deed: _Deed) -> bool:
    return deed.thing is not None and deed.thing.lemma != "finger"


def _threatens(deed: _Deed) -> bool:
    return deed.thing is not None and not deed.has_reason and deed.doer is not None and deed.doer.pos == "NOUN" and not may_speak(deed.doer)


def _hits(deed: _Deed) -> bool:
    thing = deed.thing
    if thing is None or deed.governed & _MOTION:
        return bool(deed.governed & _MOTION)
    return not deed.has_reason and thing.pos in NOUNS and (is_person(thing.lemma) or is_artifact(thing.lemma) or may_speak(thing))


_TESTS: Mapping[str, Callable[[_Deed], bool]] = {
    **dict.fromkeys("see hear notice discover meet perceive sense know learn remember forget recognize recognise".split(), _meets),
    **dict.fromkeys("reveal disclose release publish post share display present issue".split(), _shows),
    **dict.fromkeys("alert inform notify warn remind reassure".split(), _addresses),
    **dict.fromkeys("attack blast slam hit rip hammer bash lash".split(), _hits),
    "say": _takes(_BY_ROTE),
    "show": _shows_himself,
    "watch": _watches,
    "find": _finds,
    "identify": _identifies,
    "unveil": _unveils,
    "call": _calls,
    "claim": _takes(_CLAIMED),
    "threaten": _threatens,
    "point": _points,
    **dict.fromkeys(("pledge", "swear", "vow", "promise"), _takes(SWORN)),
}
