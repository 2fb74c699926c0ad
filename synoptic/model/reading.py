"""An article read closely: tokens with their grammar, sentences, and what was found in them."""

from dataclasses import dataclass, field

from synoptic.model.article import Article, Span


@dataclass(frozen=True, slots=True)
class Token:
    """One token: its characters, and its place in the sentence's dependency tree.

    `lemma` is lower case. `pos` is a Universal Dependencies part of speech, `tag` a Penn Treebank tag, `dep` a ClearNLP
    dependency label, `head` the index in the reading of the governing token (its own for a root). `entity` is the tagger's
    OntoNotes type or "" and `entity_start` marks the first token of a tagged name.
    """

    index: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    sentence: int
    entity: str = ""
    entity_start: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: tokens `[first, last)` of its reading, characters `span`, and whether it is a heading."""

    index: int
    first: int
    last: int
    span: Span
    paragraph: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its tokens and sentences; noise has neither.

    `children[i]` are the indices of the tokens that token `i` governs, in order.
    """

    article: Article
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    children: tuple[tuple[int, ...], ...] = field(repr=False)

    def below(self, token: Token) -> list[Token]:
        """The tokens that hang on a token, in order."""
        return [self.tokens[index] for index in self.children[token.index]]

    def subtree(self, index: int) -> list[int]:
        """Indices, in order, of a token and of all it governs, directly or not."""
        found, todo = [], [index]
        while todo:
            current = todo.pop()
            found.append(current)
            todo.extend(self.children[current])
        return sorted(found)

    def span(self, first: int, last: int) -> Span:
        """Characters of tokens `[first, last)`."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def text(self, span: Span) -> str:
        """The article's characters of a span."""
        return self.article.text[span.start : span.end]
