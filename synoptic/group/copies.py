"""Passages that one article has from another, word for word but for light edits.

Runs of words that two articles share are anchors; anchors that follow one another in both, a few edited words apart, are one passage.
What two reporters both heard is no copy: where only quotations are shared, and too few words around them, nothing is reported.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from synoptic.group.words import Word, words_of
from synoptic.model import Article, CopiedPassage, Copy, Span

# Words of an anchor. Light edits leave about 30 % of 3-grams standing (NEWS-COPY, read in sources); of 4 and 5 words enough remain to start from.
_ANCHOR = 4
# Words on either side that an edit may put between two anchors of a passage.
_GAP = 7
_REACH = _ANCHOR + _GAP
# A passage counts from so many shared words: shorter ones are titles, formulas and names of bodies.
_LEAST_SHARED = 9
# Two articles are copies only where so many shared words in one passage stand outside quotation marks: the length of a short sentence.
_LEAST_OWN_WORDS = 15
# A run of words that comes back more often than this in one article is a formula, and no anchor (it also keeps the work linear).
_MOST_REPEATS = 3

_Anchor = tuple[int, int]


def find_copies(articles: Sequence[Article]) -> tuple[Copy, ...]:
    """Passages that one article has from another, noise left out; ordered by the ids of source and copy.

    The source is the article published earlier; failing that the agency's own, then the longer, then the first by id.
    """
    ordered = sorted(articles, key=lambda article: article.id)
    words = {article.id: words_of(article) for article in ordered}
    anchors = _anchors(words)
    found = []
    for one, other in combinations(ordered, 2):
        passages = _passages(words[one.id], words[other.id], anchors.get((one.id, other.id), []))
        if passages:
            found.append(_directed(one, other, passages))
    return tuple(sorted(found, key=lambda copy: (copy.source, copy.copy)))


def _anchors(words: Mapping[str, Sequence[Word]]) -> dict[tuple[str, str], list[_Anchor]]:
    """Places, in order, at which the same run of words begins in two articles, by pair of article ids."""
    places: defaultdict[tuple[str, ...], list[tuple[str, int]]] = defaultdict(list)
    for article, row in words.items():
        folds = [word.fold for word in row]
        for place, run in enumerate(zip(*(folds[step:] for step in range(_ANCHOR)), strict=False)):
            places[run].append((article, place))
    anchors: defaultdict[tuple[str, str], list[_Anchor]] = defaultdict(list)
    for found in places.values():
        if len(found) == 1:
            continue
        often = Counter(article for article, _ in found)
        kept = [entry for entry in found if often[entry[0]] <= _MOST_REPEATS]
        for (one, i), (other, j) in combinations(kept, 2):
            if one != other:
                anchors[one, other].append((i, j))
    return {pair: sorted(found) for pair, found in anchors.items()}


def _passages(one: Sequence[Word], other: Sequence[Word], anchors: Sequence[_Anchor]) -> list[tuple[Span, Span]]:
    """The passages two articles share, in the order of the first; none where they share quotations only."""
    chains = sorted(_chains(anchors), key=lambda chain: (-_shared(chain), chain[0]))
    kept: list[list[_Anchor]] = []
    taken_one, taken_other = set[int](), set[int]()
    for chain in chains:
        here, there = ({pair[side] for pair in chain} for side in (0, 1))
        if _shared(chain) < _LEAST_SHARED or 2 * len(here & taken_one) > len(here) or 2 * len(there & taken_other) > len(there):
            continue
        taken_one |= here
        taken_other |= there
        kept.append(chain)
    if not any(_own_words(one, other, chain) >= _LEAST_OWN_WORDS for chain in kept):
        return []
    return [(_span(one, [i for i, _ in chain]), _span(other, [j for _, j in chain])) for chain in sorted(kept)]


def _chains(anchors: Sequence[_Anchor]) -> Iterator[list[_Anchor]]:
    """Anchors that follow one another in both articles, not more than `_GAP` words apart, as chains in no order.

    Nearly every anchor lies a word behind another in both articles, and belongs to its chain: only where none does a chain is looked for.
    """
    open_chains: list[list[_Anchor]] = []
    ends: dict[_Anchor, list[_Anchor]] = {}
    for i, j in anchors:
        chain = ends.pop((i - 1, j - 1), None)
        if chain is None:
            yield from (known for known in open_chains if i - known[-1][0] > _REACH)
            open_chains = [known for known in open_chains if i - known[-1][0] <= _REACH]
            fitting = [known for known in open_chains if known[-1][0] < i and 0 < j - known[-1][1] <= _REACH]
            if fitting:
                chain = min(fitting, key=lambda known: (abs((i - known[-1][0]) - (j - known[-1][1])), known[0]))
                del ends[chain[-1]]
            else:
                chain = []
                open_chains.append(chain)
        chain.append((i, j))
        ends[i, j] = chain
    yield from open_chains


def _shared(chain: Sequence[_Anchor]) -> int:
    """How many words the chain shares."""
    return _ANCHOR + sum(min(later - place, _ANCHOR) for (place, _), (later, _) in pairwise(chain))


def _own_words(one: Sequence[Word], other: Sequence[Word], chain: Sequence[_Anchor]) -> int:
    """How many of them stand outside quotation marks in both articles."""
    shared = {(i + step, j + step) for i, j in chain for step in range(_ANCHOR)}
    return len({i for i, j in shared if not one[i].quoted and not other[j].quoted})


def _span(row: Sequence[Word], places: Sequence[int]) -> Span:
    return Span(row[min(places)].start, row[max(places) + _ANCHOR - 1].end)


def _directed(one: Article, other: Article, passages: Sequence[tuple[Span, Span]]) -> Copy:
    if not _comes_first(one, other):
        one, other, passages = other, one, sorted((there, here) for here, there in passages)
    return Copy(one.id, other.id, tuple(CopiedPassage(here, there) for here, there in passages))


def _comes_first(one: Article, other: Article) -> bool:
    return _rank(one, other) < _rank(other, one)


def _rank(article: Article, beside: Article) -> tuple[str, bool, int, str]:
    """By time, as exactly as both state it; then the agency's own text, the longer one, the id."""
    published, theirs = article.published or "", beside.published or ""
    exact = min(len(published), len(theirs))
    return published[:exact], not _is_agency(article), -len(article.text), article.id


def _is_agency(article: Article) -> bool:
    return bool(article.agency and article.outlet and article.agency.casefold() in article.outlet.casefold())
