"""Stretches of text that may be the content of a cue: phrases it governs, the clause around it, quotations beside it.

Proposals are cheap and many; `ranking` chooses. The right stretch is among them for what docs/attributions.md says.
"""

from collections.abc import Iterator

from synoptic.annotate.attributions.inverted import subject_behind
from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, Range
from synoptic.annotate.attributions.patterns import Pattern
from synoptic.annotate.attributions.postposed import content_start, postposed
from synoptic.annotate.attributions.quoted_contents import quoted_contents
from synoptic.annotate.attributions.sources import according_to
from synoptic.model import Token

_RIGHT_PATTERN = {
    "ccomp": Pattern.CLAUSE,
    "parataxis": Pattern.CLAUSE,
    "dobj": Pattern.OBJECT,
    "attr": Pattern.OBJECT,
    "oprd": Pattern.OBJECT,
    "acomp": Pattern.OBJECT,
    "xcomp": Pattern.INFINITIVE,
    "prep": Pattern.PREPOSITION,
    "acl": Pattern.CLAUSE,
    "relcl": Pattern.CLAUSE,
    "pcomp": Pattern.OBJECT,
    "pobj": Pattern.OBJECT,
    "nsubj": Pattern.OBJECT,
}
_NO_CONTENT = frozenset({"punct", "aux", "auxpass", "neg", "prt", "cc", "conj", "agent", "poss", "case", "det", "expl", "mark", "amod", "compound"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_BEFORE_CUE = _SUBJECTS | {"aux", "auxpass", "neg", "advmod", "mark", "expl", "det", "poss", "amod", "compound"}
_PARENTHETIC = frozenset({"parataxis", "advcl", "ccomp", "relcl", "acl", "prep", "conj", "dep", "pcomp", "npadvmod", "advmod", "nsubj"})
_MODIFIERS = frozenset({"advcl", "prep", "relcl", "acl", "npadvmod", "conj", "parataxis", "advmod", "appos", "dep"})
_RAISING = frozenset({"seem", "appear", "tend", "be"})
_MOST_STARTS = 5
_MOST_CUTS = 4


def propose_contents(layout: Layout, head: int) -> dict[Pieces, Pattern]:
    """Stretches that may be the content of the cue with this head, each with the patterns that proposed it."""
    found: dict[Pieces, Pattern] = {}
    behind = subject_behind(layout, head)
    apart = {head, behind if behind is not None else head, *according_to(layout, head)}
    stop = _end_behind(layout, head)
    for pattern, pieces in _all_proposals(layout, head):
        tidy = tuple(piece for piece in (_tidy(layout, piece) for piece in pieces) if piece[0] < piece[1] and piece[0] < stop)
        if tidy and not any(first <= index < last for first, last in tidy for index in apart):
            found[tidy] = found[tidy] | pattern if tidy in found else pattern
    return found


def _end_behind(layout: Layout, head: int) -> int:
    """Where what "according to" covers ends behind it, where something stands before it: "300, according to police; the club counted 1,000"."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[head].sentence]
    if tokens[head].text != "according" or head == content_start(layout, sentence.index):
        return len(tokens)
    return next((index for index in range(head, sentence.last) if tokens[index].text == ";"), len(tokens))


def _all_proposals(layout: Layout, head: int) -> Iterator[tuple[Pattern, Pieces]]:
    yield from quoted_contents(layout, head)
    yield from _right(layout, head)
    yield from _left(layout, head)
    yield from _around(layout, head)
    for pieces in postposed(layout, head):
        broken = len(pieces) > 1
        yield (Pattern.BROKEN if broken else Pattern.POSTPOSED), pieces if broken else _snap(layout, head, pieces[0])
    if layout.reading.tokens[head].text == ":":
        yield Pattern.PARAGRAPH, ((head + 1, layout.paragraph_of[layout.reading.tokens[head].sentence][1]),)


def _right(layout: Layout, head: int) -> Iterator[tuple[Pattern, Pieces]]:
    """What follows the cue: from the start of each phrase it governs to the end of each, or to the end of the sentence."""
    tokens = layout.reading.tokens
    arguments = [child for child in layout.reading.children[head] if child > head and tokens[child].dep not in _NO_CONTENT]
    starts = list(_right_starts(layout, head, arguments))
    ends = sorted(set(_right_ends(layout, head, arguments)))
    subject = [child for child in layout.reading.children[head] if child < head and tokens[child].dep in _SUBJECTS]
    raised = subject and (tokens[subject[0]].dep == "nsubjpass" or tokens[head].lemma in _RAISING)
    seen = set()
    for start, least, pattern in starts[:_MOST_STARTS]:
        for end in ends:
            if end > max(start, least) and (start, end) not in seen:
                seen.add((start, end))
                yield pattern, _snap(layout, head, (start, end))
                if raised and pattern in (Pattern.INFINITIVE, Pattern.OBJECT, Pattern.AFTER_PREPOSITION, Pattern.PREPOSITION):
                    yield Pattern.PASSIVE, ((layout.left[subject[0]], min(layout.right[subject[0]], head)), (start, end))
    if raised:
        yield Pattern.PASSIVE, ((layout.left[subject[0]], min(layout.right[subject[0]], head)),)


def _right_starts(layout: Layout, head: int, arguments: list[int]) -> Iterator[tuple[int, int, Pattern]]:
    tokens = layout.reading.tokens
    for child in arguments:
        pattern = _RIGHT_PATTERN.get(tokens[child].dep, Pattern.OTHER_RIGHT)
        start = max(layout.left[child], head + 1)
        if pattern is Pattern.INFINITIVE:
            for grandchild in layout.reading.children[child]:
                if grandchild > child and tokens[grandchild].dep not in _NO_CONTENT:
                    yield layout.left[grandchild], grandchild, Pattern.INNER
                    break
        if pattern is Pattern.PREPOSITION:
            inner = [grandchild for grandchild in layout.reading.children[child] if grandchild > child]
            if inner:
                yield max(layout.left[inner[0]], child + 1), inner[0], Pattern.AFTER_PREPOSITION
        yield start, child, pattern
    after = head + 1
    stop = layout.reading.sentences[tokens[head].sentence].last
    while after < stop and (tokens[after].dep == "prt" or tokens[after].text in (",", ":", "—", "–")):
        after += 1
    if after < stop:
        yield after, after, Pattern.SURFACE


def _right_ends(layout: Layout, head: int, arguments: list[int]) -> Iterator[int]:
    sentence = layout.reading.sentences[layout.reading.tokens[head].sentence]
    for child in arguments:
        yield layout.right[child]
    if arguments:
        yield from _cuts(layout, arguments[-1])
        main = [child for child in arguments if layout.reading.tokens[child].dep in ("ccomp", "xcomp", "dobj")]
        if main and main[-1] != arguments[-1]:
            yield from _cuts(layout, main[-1])
    yield sentence.last


def _cuts(layout: Layout, top: int) -> Iterator[int]:
    """Where a phrase may end before its last modifiers: they are often the writer's, or the cue's."""
    current, made = top, 0
    tokens = layout.reading.tokens
    while made < _MOST_CUTS:
        below = [child for child in layout.reading.children[current] if child > current and tokens[child].dep != "punct"]
        if not below:
            return
        for child in below[::-1][:2]:
            if tokens[child].dep in _MODIFIERS:
                made += 1
                yield layout.left[child]
        current = below[-1]


def _left(layout: Layout, head: int) -> Iterator[tuple[Pattern, Pieces]]:
    """What stands before the cue and its subject."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[head].sentence]
    stop = _clause_start(layout, head)
    for child in layout.reading.children[head]:
        if child < stop and tokens[child].dep not in _NO_CONTENT:
            yield Pattern.LEFT_PHRASE, _snap(layout, head, (layout.left[child], min(layout.right[child], stop)))
    start = content_start(layout, sentence.index)
    if stop > start:
        yield Pattern.LEFT_SURFACE, _snap(layout, head, (start, stop))


def _clause_start(layout: Layout, head: int) -> int:
    """First token of the cue with its subject, auxiliaries and adverbs, as far as they stand together before it."""
    tokens = layout.reading.tokens
    start = head
    for child in reversed(layout.reading.children[head]):
        if child < head:
            if tokens[child].dep not in _BEFORE_CUE or layout.right[child] < start - 1:
                break
            start = min(start, layout.left[child])
    return start


def _clause_end(layout: Layout, head: int) -> int:
    """End of the cue with what belongs to it alone: up to the next comma, dash or quote mark."""
    tokens = layout.reading.tokens
    end, last = head + 1, layout.reading.sentences[tokens[head].sentence].last
    for child in layout.reading.children[head]:
        if child > head and tokens[child].dep in _SUBJECTS and layout.left[child] <= end + 1:
            end = max(end, layout.right[child])
    while end < last and tokens[end].pos != "PUNCT":
        end += 1
    return end


def _around(layout: Layout, head: int) -> Iterator[tuple[Pattern, Pieces]]:
    """The clause that a cue is put into ("The price, as he said, will rise"): both sides of it, or one."""
    tokens = layout.reading.tokens
    top = head
    if tokens[tokens[head].head].pos == "ADP" and tokens[head].pos != "VERB":
        top = tokens[head].head
    if tokens[top].head == top or tokens[top].dep not in _PARENTHETIC:
        return
    governor = tokens[top].head
    start = layout.left[top] if tokens[top].dep in ("prep", "advcl", "relcl", "acl") else min(_clause_start(layout, head), top)
    end = max(_clause_end(layout, head), layout.right[top] if tokens[top].dep in ("prep", "advcl") else 0)
    sentence = layout.reading.sentences[tokens[head].sentence]
    opening = content_start(layout, sentence.index)
    for first, last in ((max(layout.left[governor], opening), layout.right[governor]), (opening, sentence.last)):
        yield Pattern.AROUND, ((first, start), (end, last))
        yield Pattern.AROUND_LEFT, _snap(layout, head, (first, start))
        yield Pattern.AROUND_RIGHT, _snap(layout, head, (end, last))
    if tokens[top].dep == "relcl":
        yield Pattern.AROUND, ((layout.left[governor], start), (head + 1, layout.right[governor]))


def _snap(layout: Layout, head: int, piece: Range) -> Pieces:
    """A stretch that begins or ends within a quotation takes the whole of it, unless the cue stands there too."""
    first, last = piece
    if not first < last:
        return ()
    sentence = layout.reading.sentences[layout.reading.tokens[head].sentence]
    start, end = layout.quote_of[first], layout.quote_of[last - 1]
    inside = layout.quote_of[head]
    if start not in (NOWHERE, inside) and layout.quotes[start][0] < first:
        first = max(layout.quotes[start][0], sentence.first)
    if end not in (NOWHERE, inside) and layout.quotes[end][1] > last:
        last = min(layout.quotes[end][1], sentence.last)
    if first <= head < last:
        return (piece,)
    return ((first, last),)


def _tidy(layout: Layout, piece: Range) -> Range:
    """A stretch without punctuation at its ends, quote marks aside."""
    tokens = layout.reading.tokens
    first, last = piece
    while first < last and _is_outer(tokens[first], layout.quote_of[first]):
        first += 1
    while first < last and _is_outer(tokens[last - 1], layout.quote_of[last - 1]):
        last -= 1
    return first, last


def _is_outer(token: Token, quote: int) -> bool:
    return token.pos == "PUNCT" and quote == NOWHERE and token.text not in "?!)("
