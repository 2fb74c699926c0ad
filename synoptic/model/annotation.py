"""What is found in one article: mentions, attributions, times, statements."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from synoptic.model.article import Article, Span
from synoptic.model.reading import Reading


class EntityType(StrEnum):
    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    EVENT = "event"
    FACILITY = "facility"
    OTHER = "other"


class MentionForm(StrEnum):
    """How a mention refers: by name, by a description or office ("the Serbian leader"), or by a pronoun."""

    NAME = "name"
    DESCRIPTION = "description"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names somebody or something. `head` is the token index of its head word; `confidence` is in [0, 1]."""

    article: str
    span: Span
    text: str
    type: EntityType
    form: MentionForm
    head: int
    confidence: float = 1.0


class AttributionKind(StrEnum):
    """How the content is given: inside quote marks, in the article's words, both, or as speech without quote marks."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    UNMARKED = "unmarked"


class Act(StrEnum):
    """What the source does with the content."""

    SPEECH = "speech"
    THOUGHT = "thought"
    WISH = "wish"
    DECREE = "decree"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody says or thinks something. `cue` and `source` are None where the text has none.

    `cue_head` and `source_head` are token indices. `entity` is the source's entity id once `link` has decided, else None.
    `inside` is the index, in the article's attributions, of the attribution whose content holds this one.
    """

    article: str
    kind: AttributionKind
    content: tuple[Span, ...]
    cue: Span | None = None
    source: Span | None = None
    cue_head: int | None = None
    source_head: int | None = None
    act: Act = Act.SPEECH
    entity: str | None = None
    inside: int | None = None
    confidence: float = 1.0


class TimexType(StrEnum):
    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression (TIMEX3, ISO-TimeML).

    `value` is the TIMEX3 value or "XXXX…" where it could not be resolved (`why` then says why not); `modifier` is TIMEX3's
    mod (START, MID, END, APPROX, LESS_THAN, BEFORE, AFTER …) or "". `interval` is the first day and the day after the last,
    ISO dates, or None where the value names no stretch of the calendar.
    """

    id: str
    article: str
    span: Span
    text: str
    type: TimexType
    value: str
    interval: tuple[str, str] | None = None
    modifier: str = ""
    why: str = ""

    @property
    def days(self) -> tuple[date, date] | None:
        """Its interval; None where it has none, or one that no calendar holds (a year below 1 or above 9999)."""
        try:
            return (date.fromisoformat(self.interval[0]), date.fromisoformat(self.interval[1])) if self.interval else None
        except ValueError:
            return None


class Polarity(StrEnum):
    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Certainty(StrEnum):
    ASSERTED = "asserted"
    HEDGED = "hedged"
    HOPED = "hoped"
    PLANNED = "planned"
    DENIED = "denied"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit: `value` to `high` (equal unless a range or an open bound), in `unit` (a lemma, or "" for a bare number).

    `modifier` is "", "about", "over", "under", "least" or "most"; `text` stands at `span`.
    """

    value: float
    high: float
    unit: str
    span: Span
    text: str
    modifier: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A participant of a statement: `name` is subject, object, indirect, agent, oblique or complement; tokens `[first, last)`.

    `preposition` is the lemma that introduces an oblique, else "".
    """

    name: str
    head: int
    tokens: tuple[int, ...]
    preposition: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A clause in which an article asserts something.

    `spans` are its characters; `sentence` the index of its sentence, `predicate` the token index of its head word, `tokens` its
    token indices. `voice` is the entity id of who says it, `speaker` the same as words; both None for the article's own voice.
    `attribution` is the index of the innermost attribution whose content holds it. `times` are ids of `Timex`.
    """

    id: str
    article: str
    spans: tuple[Span, ...]
    text: str
    sentence: int
    predicate: int
    tokens: tuple[int, ...]
    roles: tuple[Role, ...] = ()
    voice: str | None = None
    speaker: str | None = None
    attribution: int | None = None
    polarity: Polarity = Polarity.AFFIRMED
    certainty: Certainty = Certainty.ASSERTED
    times: tuple[str, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    heading: bool = False

    def shares_words(self, other: "Statement") -> bool:
        """Whether some characters of its article are in both."""
        return self.article == other.article and any(one.overlaps(two) for one in self.spans for two in other.spans)

    @property
    def introduces(self) -> bool:
        """Whether it says who somebody is ("Transport Minister Ana Ruiz"): the name that it is about is its predicate."""
        return any(role.name == "subject" and role.head == self.predicate for role in self.roles)


@dataclass(frozen=True, slots=True)
class Annotated:
    """One article with all that `annotate` found in it.

    `introductions` say who somebody is ("Transport Minister Ana Ruiz"); they join the statements where another article has one too.
    """

    reading: Reading
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    times: tuple[Timex, ...] = ()
    statements: tuple[Statement, ...] = ()
    introductions: tuple[Statement, ...] = ()

    @property
    def article(self) -> Article:
        """The article itself."""
        return self.reading.article
