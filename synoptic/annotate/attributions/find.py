"""Attributions of a reading: a content and a source for each cue, then the choice among what overlaps."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from synoptic.annotate.attributions.carried import carry_over
from synoptic.annotate.attributions.certain import SUREST, Choice, reports, settle, surety
from synoptic.annotate.attributions.cues import Cue, Form, find_cues, name_start
from synoptic.annotate.attributions.deeds import only_meets, reports_nothing
from synoptic.annotate.attributions.edges import mend_edges, only_points
from synoptic.annotate.attributions.headings import may_head
from synoptic.annotate.attributions.inverted import phrase_head, subject_before, subject_behind
from synoptic.annotate.attributions.layout import Layout, Pieces, Range, lay_out
from synoptic.annotate.attributions.nesting import nested
from synoptic.annotate.attributions.passage import content_spans, kind_of, whole_end
from synoptic.annotate.attributions.pictures import only_shows
from synoptic.annotate.attributions.postposed import content_start, is_inverted
from synoptic.annotate.attributions.posts import signed_posts
from synoptic.annotate.attributions.ranking import accept, rank_contents, rank_sources
from synoptic.annotate.attributions.refusals import cue_start, is_told_against, keeps_silent
from synoptic.annotate.attributions.sources import Path, outside, propose_sources, source_tokens
from synoptic.annotate.attributions.subjects import rightful
from synoptic.annotate.attributions.table import FIRST_PERSON, tabulate
from synoptic.annotate.attributions.tags import shown_source
from synoptic.annotate.attributions.targets import is_course, is_hearsay, is_reader, is_target
from synoptic.annotate.attributions.unmarked import widen_unmarked
from synoptic.annotate.attributions.weights import load_weights
from synoptic.lexicon.grammar import FINITE, SUBJECTS
from synoptic.model import Act, Attribution, AttributionKind, Reading, Span

# Two contents that share this much of the smaller and nearly as much of the larger are one: its best cue keeps it.
_SAME_CONTENT = 0.6
# The threshold with the best F1 on held-out training articles.
_LEAST_FIT = 0.44
# In quote marks stand names and words used oddly too: a little more must speak for a quotation; on held-out articles recall loses as little.
_LEAST_DIRECT = 0.48
# In "said in a statement" the verb introduces what is said, unless so much more speaks for the noun.
_NOUN_LEAD = 0.1
# "In other words", "for example", "in short".
_LEADING_ON = frozenset("word example instance short brief fact particular nutshell addition conclusion contrast comparison".split())
# Inside somebody's own words "I think" is no second attribution.
_OWN_WORDS = (AttributionKind.DIRECT, AttributionKind.UNMARKED)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A cue with the content and source chosen for it."""

    cue: Cue
    pieces: Pieces
    score: float
    source: int | None = None
    source_tokens: Range | None = None


def find_attributions(reading: Reading) -> tuple[Attribution, ...]:
    """The attributions of a reading, in order of their content; `inside` points into the same order.

    Contents follow the gold's conventions: direct without its marks, mixed with them, indirect with its "that" and without its final stop.
    """
    if not reading.tokens:
        return ()
    layout = lay_out(reading)
    mended = [replace(proposal, pieces=mend_edges(layout, proposal.cue.head, proposal.pieces)) for proposal in _propose(layout)]
    single = _without_doubles(layout, _parted(layout, [proposal for proposal in mended if not only_points(layout, proposal.pieces)]))
    kept = [proposal for proposal in single if not _says_nothing(layout, proposal)]
    cue_sentences = frozenset(reading.tokens[proposal.cue.head].sentence for proposal in kept if _is_writers(layout, proposal))
    found = [_attribution(layout, proposal, cue_sentences) for proposal in kept]
    posts = tuple(signed_posts(layout))
    told = carry_over(layout, _in_order([a for a in found if a.content]))
    every = _in_order([*told, *posts])
    heard = [a for a in every if not (a.inside is not None and every[a.inside].kind in _OWN_WORDS and _is_first_person(layout, a.source_head))]
    return every if len(heard) == len(every) else nested(heard)


def _in_order(found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Attributions in order of their content, each with the one around it."""
    return nested(sorted(found, key=lambda a: (a.content[0].start, -a.content[-1].end, a.content, a.cue or Span(0, 0))))


def _propose(layout: Layout) -> list[Proposal]:
    """The best content of each cue that is good enough, with its source."""
    weights, cues, table = load_weights(), list(find_cues(layout)), tabulate(layout)
    ranking = rank_contents(layout, table, cues, weights)
    settled = settle(layout, cues, ranking.choices)
    sources = rank_sources(layout, table, settled, weights)
    accepted = accept(table, ranking, settled, sources, weights)
    found = []
    for (cue, pieces, _), source, fit in zip(settled, sources, accepted, strict=True):
        choice = (cue, pieces, fit if fit >= SUREST else max(fit, surety(layout, cue, pieces)))
        least = _LEAST_DIRECT if kind_of(layout, pieces, cue.head) is AttributionKind.DIRECT else _LEAST_FIT
        if choice[2] >= least and may_head(layout, cue, pieces):
            ranked = rightful(layout, cue.head, pieces, None if source.path is Path.NOBODY else (source.path, source.head))
            found.append(_with_source(layout, choice, shown_source(layout, cue.head, pieces) or _or_behind(layout, choice, ranked)))
    named = [each for each in found if each.source is not None or _is_quoted(layout, each) or is_hearsay(layout, each.cue)]
    return [_without_target(layout, each) for each in named]


def _without_target(layout: Layout, proposal: Proposal) -> Proposal:
    """A proposal without its source where that is only what is spoken of."""
    target = proposal.source is not None and is_target(layout, proposal.cue, proposal.source)
    return replace(proposal, source=None, source_tokens=None) if target else proposal


def _says_nothing(layout: Layout, proposal: Proposal) -> bool:
    """Whether a proposal tells of silence, of a deed, or of what a picture shows."""
    cue, pieces, source = proposal.cue, proposal.pieces, proposal.source
    return (
        keeps_silent(layout, cue, pieces)
        or is_told_against(layout, cue.head)
        or (source is not None and (is_reader(layout, cue, source) or is_course(layout, cue, source)))
        or only_meets(layout, cue, pieces, source)
        or only_shows(layout, cue, source)
        or reports_nothing(layout, cue, pieces)
    )


def _is_quoted(layout: Layout, proposal: Proposal) -> bool:
    """Whether a content has words in quote marks: such a one counts even where nobody is named; "is expected to fall" is nobody's saying."""
    return kind_of(layout, proposal.pieces, proposal.cue.head) is not AttributionKind.INDIRECT


def _or_behind(layout: Layout, choice: Choice, ranked: tuple[Path, int] | None) -> tuple[Path, int] | None:
    """The subject right behind an inverted cue, unless the likeliest source holds it; else the likeliest source."""
    cue, pieces, _ = choice
    behind = subject_behind(layout, cue.head)
    if behind is None or not outside(behind, pieces):
        return ranked
    if ranked is not None:
        first, last = source_tokens(layout, *ranked, cue.head)
        if first <= behind < last:
            return ranked
    return Path.INVERTED, behind


def _with_source(layout: Layout, choice: Choice, found: tuple[Path, int] | None) -> Proposal:
    cue, pieces, score = choice
    if found is None and is_inverted(layout, cue.head) and pieces[0][0] < cue.head:
        found = next(((path, source) for path, source in propose_sources(layout, cue.head) if path is Path.INVERTED), None)
    if cue.form is Form.MARK:
        return Proposal(cue, pieces, score, *(_other_side(layout, cue.head, pieces) or (None, None)))
    before = subject_before(layout, cue.head)
    if before is not None and pieces[0][1] <= before[0]:
        return Proposal(cue, pieces, score, phrase_head(layout, before), before)
    if found is None:
        return Proposal(cue, pieces, score)
    path, source = found
    return _with_subject_back(layout, Proposal(cue, pieces, score, source, source_tokens(layout, path, source, cue.head)))


def _with_subject_back(layout: Layout, proposal: Proposal) -> Proposal:
    """A content with the subject that the parser joins to the source: "According to the chief, | two men fled"."""
    tokens, (first, last) = layout.reading.tokens, proposal.pieces[0]
    if proposal.cue.form is not Form.ACCORDING or proposal.source_tokens is None or proposal.source_tokens[1] != first:
        return proposal
    verb = next((token for token in tokens[first:last] if token.tag in FINITE), None)
    comma = next((index for index in range(*proposal.source_tokens) if tokens[index].text == ","), None)
    if (
        verb is None
        or comma is None
        or any(first <= child < verb.index and tokens[child].dep in SUBJECTS for child in layout.reading.children[verb.index])
    ):
        return proposal
    source = (proposal.source_tokens[0], comma)
    return replace(proposal, pieces=((comma + 1, last), *proposal.pieces[1:]), source=phrase_head(layout, source), source_tokens=source)


def _other_side(layout: Layout, mark: int, pieces: Pieces) -> tuple[int, Range] | None:
    """The head and tokens of what stands on the other side of a mark than the content; None where nothing does."""
    sentence = layout.reading.sentences[layout.reading.tokens[mark].sentence]
    first, last = (sentence.first, mark) if pieces[0][0] > mark else (mark + 1, sentence.last)
    if first == sentence.first < last and layout.reading.tokens[mark].text == ":":
        first = min(name_start(layout, sentence, mark), last - 1)
    if first >= last:
        return None
    first = max(first, min(content_start(layout, sentence.index), last - 1))
    while last > first + 1 and layout.reading.tokens[last - 1].pos == "PUNCT":
        last -= 1
    return None if _is_turn_of_phrase(layout, first, last) else (last - 1, (first, last))


def _is_turn_of_phrase(layout: Layout, first: int, last: int) -> bool:
    """Whether what stands before a mark is no speaker but leads on: "In other words: …"; "From the majority opinion: …" quotes."""
    tokens = layout.reading.tokens
    return tokens[last - 1].lemma in _LEADING_ON and any(token.text.lower() in ("in", "for", "by") for token in tokens[first : first + 2])


def _parted(layout: Layout, proposals: Sequence[Proposal]) -> list[Proposal]:
    """Contents cut before a second cue of the same source that the parser took into them ("denied that … and accused …").

    The second cue has the first one's form and no subject; what it is joined to has another form, or the second cue was given the first one's source.
    """
    tokens = layout.reading.tokens
    sources = {proposal.cue.head: proposal.source for proposal in proposals if tokens[proposal.cue.head].dep == "conj"}
    cues = sorted(sources)
    found = []
    for proposal in proposals:
        head, (first, last) = proposal.cue.head, proposal.pieces[-1]
        for cue in cues[bisect_left(cues, first + 1) : bisect_left(cues, last)]:
            other_form = tokens[tokens[cue].head].tag != tokens[head].tag or proposal.source == sources[cue] is not None
            if (
                first > head
                and tokens[cue].tag == tokens[head].tag
                and other_form
                and not any(tokens[child].dep == "nsubj" for child in layout.reading.children[cue])
            ):
                cut = cue - 1 if tokens[cue - 1].dep in ("cc", "advmod") else cue
                proposal = replace(proposal, pieces=(*proposal.pieces[:-1], (first, max(cut, first + 1))))  # noqa: PLW2901
                break
        found.append(proposal)
    return found


def _without_doubles(layout: Layout, proposals: Sequence[Proposal]) -> list[Proposal]:
    """Of proposals with the same content, the best, a verb before its noun; sorted by score, so that the outcome does not hang on their order."""
    kept: list[Proposal] = []
    by_token: dict[int, list[Proposal]] = {}
    verbs = {proposal.pieces: proposal.score for proposal in proposals if proposal.cue.form is Form.VERB}
    told = (p for p in proposals if p.cue.form is not Form.NOUN or verbs.get(p.pieces, 0.0) < p.score - _NOUN_LEAD)
    for proposal in sorted(told, key=lambda p: (-p.score, p.cue.head)):
        rivals = {id(rival): rival for first, last in proposal.pieces for rival in by_token.get(first, []) + by_token.get(last - 1, [])}
        if any(_doubles(layout, proposal, rival) for rival in rivals.values()):
            continue
        kept.append(proposal)
        for first, last in proposal.pieces:
            for index in range(first, last):
                by_token.setdefault(index, []).append(proposal)
    return kept


def _doubles(layout: Layout, proposal: Proposal, rival: Proposal) -> bool:
    """Whether a proposal gives the words of a better one again; what B said stays beside the report of A that B said it."""
    if _tells_of(layout, proposal, rival) or _tells_of(layout, rival, proposal):
        return False
    return set(proposal.pieces) < set(rival.pieces) or _overlap(proposal.pieces, rival.pieces) >= _SAME_CONTENT


def _tells_of(layout: Layout, outer: Proposal, inner: Proposal) -> bool:
    """Whether by one proposal somebody reports that another, the subject of its verb, says something."""
    source, tokens = inner.source, layout.reading.tokens
    if source is None or tokens[source].head != inner.cue.head or tokens[source].tag in ("WP", "WDT"):
        return False
    if (
        outer.source is None
        or inner.cue.act is not Act.SPEECH
        or not reports(inner.cue)
        or not (reports(outer.cue) or outer.cue.form is Form.ACCORDING)
    ):
        return False
    clause = any(tokens[child].dep == "ccomp" for child in layout.reading.children[inner.cue.head]) or _is_quoted(layout, inner)
    parts = ((inner.cue.head, inner.cue.head + 1), (source, source + 1), *inner.pieces)
    return clause and all(any(first <= start and end <= last for first, last in outer.pieces) for start, end in parts)


def _overlap(one: Pieces, other: Pieces) -> float:
    common = sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)
    total = sum(last - first for first, last in (*one, *other)) - common
    return common / total if total else 0.0


def _is_writers(layout: Layout, proposal: Proposal) -> bool:
    """Whether a cue is the writer's: it speaks, and its source is not "I" or "we", which would stand in somebody's speech."""
    return proposal.cue.act is Act.SPEECH and proposal.source is not None and not _is_first_person(layout, proposal.source)


def _is_first_person(layout: Layout, source: int | None) -> bool:
    return source is not None and layout.reading.tokens[source].text.lower() in FIRST_PERSON


def _attribution(layout: Layout, proposal: Proposal, cue_sentences: frozenset[int]) -> Attribution:
    head = proposal.cue.head
    pieces = whole_end(layout, proposal.pieces, head)
    kind = kind_of(layout, pieces, head)
    if kind is AttributionKind.INDIRECT and proposal.cue.act is Act.SPEECH:
        spoken = widen_unmarked(layout, pieces, cue=head, source=proposal.source_tokens, cue_sentences=cue_sentences)
        kind, pieces = (AttributionKind.UNMARKED, spoken) if spoken else (kind, pieces)
    return Attribution(
        article=layout.reading.article.id,
        kind=kind,
        content=content_spans(layout, pieces, kind),
        cue=layout.reading.span(cue_start(layout, head), _cue_end(layout, proposal.cue)),
        source=layout.reading.span(*proposal.source_tokens) if proposal.source_tokens else None,
        cue_head=head,
        source_head=proposal.source,
        act=proposal.cue.act,
        confidence=round(proposal.score, 3),
    )


def _cue_end(layout: Layout, cue: Cue) -> int:
    """The token behind a cue: "according" takes its "to" along."""
    following = layout.reading.tokens[cue.head + 1 : cue.head + 2]
    return cue.head + (2 if cue.form is Form.ACCORDING and following and following[0].lemma == "to" else 1)
