"""What of its sentence is shown around a statement that cannot be read by itself: "to alleviate the tensions" says nothing without the rest."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence

from synoptic.lexicon.function_words import LEADING_ON, OPENING_CLAUSES, PREPOSITIONS
from synoptic.model import Article, Span, Statement, Synopsis
from synoptic.text.paragraphs import paragraphs, sentences, subtract, trim, unmarked

# A statement of fewer words is seldom read by itself.
_LEAST_WORDS = 6
# So many characters of the sentence are shown on either side.
_WINDOW = 70
_CUT = "…"
# Between two clauses that stand side by side.
_JOINING = frozenset("and but or nor yet so then that".split())
# Around the statement, where no colour tells it from its surroundings.
MARKS = ("‹", "›")

Around = tuple[str, str]
"""The words before and behind a statement."""


def article_sentences(article: Article) -> Iterator[Span]:
    """The article's sentences as the parser is given them, noise left out."""
    holes = [noise.span for noise in article.noise]
    for paragraph in paragraphs(article.text):
        for part in subtract(paragraph, holes):
            span = unmarked(article.text, part)
            if span.start < span.end:
                yield from (trim(article.text, sentence) for sentence in sentences(article.text, span))


def sentence_of(found: Sequence[Span], spans: Sequence[Span]) -> Span | None:
    """The sentence, of those found in an article, that holds the spans; None where none does."""
    place = bisect_right(found, spans[0].start, key=lambda sentence: sentence.start) - 1
    return found[place] if place >= 0 and all(found[place].holds(span) for span in spans) else None


def surroundings(synopsis: Synopsis, bounds: Mapping[str, Sequence[Span]], shown: Mapping[str, Sequence[Span]]) -> dict[str, Around]:
    """Statement id → what is shown around it, for those of claims, and those that one article alone makes, which cannot be read by themselves.

    `bounds` holds the sentences of each article (by id), `shown` what is shown of a statement where that is more than its spans.
    """
    told = {key for claim in synopsis.claims for key in claim.statements} | {key for _, keys in synopsis.alone for key in keys}
    ends = cue_ends(synopsis)
    texts = {article.id: article.text for article in synopsis.articles}
    found = {}
    for statement in synopsis.statements:
        if statement.id not in told or statement.article not in texts or not statement.spans:
            continue
        text, spans = texts[statement.article], shown.get(statement.id, statement.spans)
        sentence = sentence_of(bounds.get(statement.article, ()), spans)
        if sentence is None:
            continue
        around = within(text, sentence, statement, spans, ends)
        if any(around):
            found[statement.id] = around
    return found


def cue_ends(synopsis: Synopsis) -> frozenset[tuple[str, int]]:
    """Article and offset of every end of a cue: what stands right behind one is what was said."""
    return frozenset((one.article, one.cue.end) for one in synopsis.attributions if one.cue)


def within(text: str, sentence: Span, statement: Statement, spans: Sequence[Span], ends: frozenset[tuple[str, int]]) -> Around:
    """What of its sentence is shown around a statement, of which `spans` are shown; nothing around one that can be read by itself.

    `ends` are the ends of cues (`cue_ends`).
    """
    before, behind = text[sentence.start : spans[0].start], text[spans[-1].end : sentence.end]
    said = (statement.article, sentence.start + len(before.rstrip())) in ends
    alone = reads_alone(statement) and (said or not _hangs(before))
    return "" if alone else _last_words(before), "" if alone and not _leads_on(statement.text, behind) else _first_words(behind)


def reads_alone(statement: Statement) -> bool:
    """Whether a statement can be read without its sentence: it is long enough, and opens neither with what joins it nor with its verb."""
    if statement.introduces:
        return True
    words = statement.text.split()
    opening = words[0].strip("“\"'‘(").casefold() if words else ""
    verb_first = bool(statement.tokens) and statement.predicate == min(statement.tokens)
    return len(words) >= _LEAST_WORDS and opening not in OPENING_CLAUSES and not verb_first


def _hangs(before: str) -> bool:
    """Whether a clause hangs on the word before it: "the best telescope | one can imagine"."""
    words = before.split()[-1:]
    return before[-1:].isspace() and any(word[-1].isalnum() and word.casefold() not in _JOINING for word in words)


def shown_around(around: Around, show: Callable[[str], str]) -> Around:
    """The words around a statement as `show` writes them, with the space that parts them from it."""
    before, behind = around
    return show(before) + " " * before[-1:].isspace(), " " * behind[:1].isspace() + show(behind)


def _leads_on(words: str, behind: str) -> bool:
    """Whether words ask for what stands behind them: "in an attempt | to become", "thanked him for | sending it"."""
    last, following = words.split()[-1:], behind.split()[:1] if behind[:1].isspace() else []
    return not PREPOSITIONS.isdisjoint(map(str.casefold, last)) or not LEADING_ON.isdisjoint(map(str.casefold, following))


def _first_words(text: str) -> str:
    if not any(map(str.isalnum, text)):
        return ""
    words = text.rstrip()
    if len(words) <= _WINDOW:
        return words
    return f"{words[: words.rfind(' ', 0, _WINDOW) + 1]}{_CUT}"


def _last_words(text: str) -> str:
    if not any(map(str.isalnum, text)):
        return ""
    words = text.lstrip()
    if len(words) <= _WINDOW:
        return words
    return f"{_CUT}{words[words.find(' ', len(words) - _WINDOW) :]}"
