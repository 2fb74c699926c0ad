"""Finding the objects of a synopsis by their ids, and quoting them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import PurePath

from synoptic.model import OWN_VOICE, Article, Certainty, Difference, Entity, Span, Statement, Synopsis, TimelineEntry, Timex
from synoptic.render.asides import shown_spans
from synoptic.render.naming import names_somebody
from synoptic.render.outline import Note, Quote
from synoptic.render.surroundings import Around, article_sentences, cue_ends, sentence_of, surroundings, within

_QUOTE_MARKS = (("“", "”"), ('"', '"'), ("(", ")"), ("[", "]"))


@dataclass(frozen=True, slots=True)
class Lookup:
    """The objects of one synopsis by id.

    `origins` maps article id → origin id, `sentences` article id → its sentences in order, `starting` article id and offset → the
    longest statement that begins there, `shown` statement id → the characters to show of it, where that is more than its spans,
    `around` statement id → what of its sentence is shown around it, where it cannot be read alone, `again` claim id → the further
    statements that tell it again (`told_once`), `of_sentence` article id and sentence → its statements; `cue_ends` as of that function.
    """

    articles: Mapping[str, Article]
    entities: Mapping[str, Entity]
    statements: Mapping[str, Statement]
    times: Mapping[str, Timex]
    origins: Mapping[str, str]
    sentences: Mapping[str, tuple[Span, ...]]
    starting: Mapping[tuple[str, int], Statement]
    shown: Mapping[str, tuple[Span, ...]]
    around: Mapping[str, Around]
    again: Mapping[str, tuple[str, ...]]
    of_sentence: Mapping[tuple[str, int], Sequence[Statement]]
    cue_ends: frozenset[tuple[str, int]]

    def statements_of(self, ids: Iterable[str]) -> list[Statement]:
        """Statements by article and place; an id that is not in the synopsis is passed over."""
        found = (self.statements[key] for key in ids if key in self.statements)
        return sorted(found, key=lambda statement: (statement.article, statement.spans, statement.id))

    def words(self, article: str, span: Span) -> str:
        """The characters of a span."""
        return self.articles[article].text[span.start : span.end]

    def sentence(self, article: str, spans: Sequence[Span]) -> Span | None:
        """The sentence that holds the spans; None where none does."""
        return sentence_of(self.sentences[article], spans)

    def speaker(self, statement: Statement) -> str | None:
        """Who says it, as named across the story, else in the article's words; None for the article's own voice."""
        entity = self.entities.get(statement.voice) if statement.voice else None
        if entity or not statement.speaker:
            return entity.name if entity else None
        return statement.speaker if names_somebody(statement.speaker) else None

    def outlet(self, article: str) -> str:
        """The outlet, with the agency whose report it carries; the title or the file's name where none is known."""
        known = self.articles[article]
        return masthead(known) or known.title or PurePath(known.path).name


def look_up(synopsis: Synopsis, again: Mapping[str, tuple[str, ...]] | None = None) -> Lookup:
    """The synopsis by ids; `again` as `told_once` gives it."""
    of_sentence: defaultdict[tuple[str, int], list[Statement]] = defaultdict(list)
    for statement in synopsis.statements:
        of_sentence[statement.article, statement.sentence].append(statement)
    bounds = {article.id: tuple(article_sentences(article)) for article in synopsis.articles}
    shown = shown_spans(synopsis)
    return Lookup(
        {article.id: article for article in synopsis.articles},
        {entity.id: entity for entity in synopsis.entities},
        {statement.id: statement for statement in synopsis.statements},
        {timex.id: timex for timex in synopsis.times},
        dict(synopsis.origins),
        bounds,
        _by_start(synopsis.statements),
        shown,
        surroundings(synopsis, bounds, shown),
        again or {},
        of_sentence,
        cue_ends(synopsis),
    )


def _by_start(statements: Sequence[Statement]) -> dict[tuple[str, int], Statement]:
    """Article and offset → the longest statement that begins there."""
    return {(one.article, one.spans[0].start): one for one in sorted(statements, key=lambda one: (one.spans[-1].end, one.id)) if one.spans}


def masthead(article: Article) -> str:
    """The outlet and the agency, as far as they are known and not the same."""
    return " / ".join(dict.fromkeys(name for name in (article.outlet, article.agency) if name))


def counted(number: int, noun: str) -> str:
    """A number and its noun.

    >>> counted(1, "article"), counted(2, "article")
    ('1 article', '2 articles')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def compared_articles(synopsis: Synopsis) -> frozenset[str]:
    """Ids of the articles of which statements were found; of one in a language that is not read nobody can say what it does not say."""
    return frozenset(statement.article for statement in synopsis.statements)


def compared_origins(synopsis: Synopsis) -> int:
    """How many independent origins stand behind the articles that are compared: what claims are set against."""
    compared = compared_articles(synopsis)
    return len({origin for article, origin in synopsis.origins if article in compared})


def story_size(synopsis: Synopsis) -> tuple[str, str]:
    """How many articles, and how many origins are compared: `4 articles (2 not compared)`, `2 origins`."""
    apart = len(synopsis.articles) - len(compared_articles(synopsis).intersection(article.id for article in synopsis.articles))
    articles = counted(len(synopsis.articles), "article")
    return (f"{articles} ({apart:,} not compared)" if apart else articles), counted(compared_origins(synopsis), "origin")


def remark(lookup: Lookup, statement: Statement) -> str:
    """In whose voice and how surely: `Jana Kovár, hoped`; nothing for what an article asserts in its own voice."""
    certainty = "" if statement.certainty is Certainty.ASSERTED else str(statement.certainty)
    return ", ".join(part for part in (lookup.speaker(statement), certainty) if part)


def widened(lookup: Lookup, one: Quote, words: Sequence[str]) -> Quote:
    """The quote of one article, as its whole sentence where only that holds all of `words`: what differs must be seen."""
    article, spans = one.places[0]
    bounds = lookup.sentence(article, spans)
    if all(word in one.words for word in words) or bounds is None:
        return one
    sentence = lookup.words(article, bounds)
    return replace(one, words=sentence, around=("", "")) if all(word in sentence for word in words) else one


def quote(lookup: Lookup, statement: Statement) -> Quote:
    """A statement's words with its voice, and with the asides between them (`shown_spans`)."""
    shown = lookup.shown.get(statement.id, statement.spans)
    words = " … ".join(lookup.words(statement.article, _with_marks(lookup.articles[statement.article].text, span)) for span in shown)
    return Quote(words, ((statement.article, statement.spans),), remark(lookup, statement))


def in_its_sentence(lookup: Lookup, one: Quote, first: Statement, last: Statement) -> Quote:
    """The quote with what of its sentence is shown around its statements that cannot be read alone; a quote mark that it holds is not shown twice."""
    before, behind = lookup.around.get(first.id, ("", ""))[0], lookup.around.get(last.id, ("", ""))[1]
    marks = "".join(mark for pair in _QUOTE_MARKS for mark in pair)
    before = before[:-1] if before and before[-1] in marks and one.words.startswith(before[-1]) else before
    behind = behind[1:] if behind and behind[0] in marks and one.words.endswith(behind[0]) else behind
    return replace(one, around=(before, behind))


def _is_of(timex: Timex, entry: TimelineEntry) -> bool:
    """Whether an entry of the timeline is that of a time, or of what has gone on since it."""
    first, _, last = entry.value.partition("/")
    return timex.value == entry.value or bool(last and timex.interval and timex.interval[0] == first)


def dates_itself(times: Mapping[str, Timex], statement: Statement, entry: TimelineEntry) -> bool:
    """Whether the date of an entry stands in a statement's own words, and not in those that introduce it; so too where no times are known."""
    return not times or any(key in times and _is_of(times[key], entry) for key in statement.times)


def dated_quote(lookup: Lookup, statement: Statement, entry: TimelineEntry) -> Quote:
    """A statement's words at its date: within its sentence where it cannot be read alone, and its sentence where only that holds the date."""
    own, bounds = quote(lookup, statement), lookup.sentence(statement.article, statement.spans)
    if bounds is None:
        return own
    if not dates_itself(lookup.times, statement, entry):
        return replace(own, words=lookup.words(statement.article, bounds), remark="")
    shown = lookup.shown.get(statement.id, statement.spans)
    return replace(own, around=within(lookup.articles[statement.article].text, bounds, statement, shown, lookup.cue_ends))


def _with_marks(text: str, span: Span) -> Span:
    """The span with a quote mark or bracket beside it whose other half it holds."""
    start, end = span.start, span.end
    for opening, closing in _QUOTE_MARKS:
        words = text[start:end]
        unpaired = words.count(opening) % 2 == 1 if opening == closing else words.count(opening) != words.count(closing)
        if unpaired and start and text[start - 1] == opening:
            start -= 1
        elif unpaired and text[end : end + 1] == closing:
            end += 1
        elif unpaired and text[end + 1 : end + 2] == closing and text[end] in ".,!?":
            end += 2
    return Span(start, end)


def gather(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Quotes of the same words (case and white space aside) and the same remark put together, in the order of their first."""
    groups: dict[tuple[str, str], list[Quote]] = {}
    for one in quotes:
        groups.setdefault((" ".join(one.words.split()).casefold(), one.remark), []).append(one)
    return tuple(replace(same[0], places=_places(same)) for same in groups.values())


def _places(quotes: Sequence[Quote]) -> tuple[tuple[str, tuple[Span, ...]], ...]:
    places = sorted(place for one in quotes for place in one.places)
    return tuple((article, tuple(span for _, spans in same for span in spans)) for article, same in groupby(places, key=lambda place: place[0]))


def difference_note(difference: Difference) -> Note:
    """The words on each side, those of several articles once; in quote marks stands only what an article holds."""
    sides: dict[str, list[str]] = {}
    for article, words in difference.values:
        sides.setdefault(words, []).append(article)
    return Note(str(difference.kind), " · ".join(f"{', '.join(articles)} {_in_marks(words)}" for words, articles in sides.items()))


def _in_marks(words: str) -> str:
    return words if words == OWN_VOICE else f"“{words}”"
