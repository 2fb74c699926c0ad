"""The shape of what a reader is shown: sections of entries of quotes. The terminal and the Markdown note share it.

Nothing here is worded but by fixed labels; every other line quotes an article or gives a reason that `judge` or `link` gave.
"""

from dataclasses import dataclass

from synoptic.model import Relation, Span


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article. `places` says where they stand: one (article, spans) for each article that has just these words.

    `remark` says in whose voice and how surely; `alerted` words take a side; `marked` are the words among them by which their
    article differs. `tagged` is False under a lead that names the article already. `around` are the words of the sentence before and
    behind that are shown beside these where they cannot be read alone.
    """

    words: str
    places: tuple[tuple[str, tuple[Span, ...]], ...]
    remark: str = ""
    alerted: bool = False
    tagged: bool = True
    marked: tuple[str, ...] = ()
    around: tuple[str, str] = ("", "")

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that have these words."""
        return tuple(article for article, _ in self.places)


@dataclass(frozen=True, slots=True)
class Note:
    """A fixed label and what it introduces, such as a difference and the words on each side."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One matter: a lead (a gist, a name, a date), who says what of it, notes.

    `lead` is None where the quotes need none. `more` and `evidence` are for a reader who asks for details.
    """

    lead: Quote | None
    quotes: tuple[Quote, ...] = ()
    notes: tuple[Note, ...] = ()
    more: tuple[Quote, ...] = ()
    evidence: tuple[Note, ...] = ()
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its entries; `relation` where all of them stand so to one another."""

    heading: str
    entries: tuple[Entry, ...]
    relation: Relation | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole synopsis: its title, one line of counts, the articles, and sections that all hold something."""

    title: str
    counts: str
    articles: tuple[Note, ...]
    sections: tuple[Section, ...]


def heading(words: str) -> Quote:
    """A lead that is no quotation: a name or a date."""
    return Quote(words, (), tagged=False)


def written_places(quote: Quote) -> str:
    """Where the words stand: `a:17–154 b:353–440,450–470`; nothing for a lead that stands nowhere."""
    return " ".join(f"{article}:{','.join(f'{start}–{end}' for start, end in spans)}" for article, spans in quote.places if spans)
