"""The statements of an article, from its clauses."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from synoptic.annotate.quantities import find_quantities
from synoptic.annotate.statements.clauses import Clause, denies, find_clauses
from synoptic.annotate.statements.modality import certainty_of, polarity_of
from synoptic.annotate.statements.surroundings import Surroundings, look_around
from synoptic.lexicon.grammar import PAST
from synoptic.model import Attribution, Reading, Span, Statement, Timex, Token
from synoptic.text.ids import content_id

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_TELLING = frozenset({"NUM", "PROPN", "VERB"})
_SAYING = frozenset({"NOUN", "VERB", "AUX", "ADJ"})
# A clause of fewer content words says too little to be compared.
_LEAST_CONTENT = 2
_LEAST_NAMES = 4
# Content words, times aside, that the occasion of a saying must have: "in a speech on Monday" is a saying's place, not an event.
_LEAST_OCCASION = 3
# Words that set an event in a row with earlier ones.
_COUNTING = frozenset({"first", "second", "third", "last", "latest", "since"})
_BINDING = frozenset({"ADP", "PART"})


def find_statements(reading: Reading, attributions: Sequence[Attribution], times: Sequence[Timex]) -> tuple[Statement, ...]:
    """The statements of a reading, in order of their predicates.

    A clause that only introduces what somebody says ("the ministry said on Monday") is no statement: its content is, in that voice. Of such a
    clause the occasion is one, where it is counted and told with a time of its own ("In his first talk with her since May, he said …").
    """
    around = look_around(reading, attributions, times)
    clauses = (clause for sentence in reading.sentences for clause in find_clauses(reading, sentence) if _asserts(reading, clause, around))
    told = (_occasion(reading, clause, around) if _only_introduces(clause, around) else clause for clause in clauses)
    return tuple(_statement(reading, clause, around, times) for clause in told if clause)


def _asserts(reading: Reading, clause: Clause, around: Surroundings) -> bool:
    """Whether a clause says enough to be compared, and not names and numbers alone, or whose time it is ("9 p.m. local time").

    In a headline capitals make verbs look like names: there, and where a preposition or possessive binds the names, a few are enough.
    """
    parts = [reading.tokens[i].pos for i in clause.tokens]
    if clause.kind == "appos" and _TELLING.isdisjoint(parts) and all(i in around.timed for i in clause.tokens):
        return False
    content = sum(part in _CONTENT for part in parts) + sum(_tells_by_itself(reading.tokens[i], clause) for i in clause.tokens)
    bound = reading.sentences[reading.tokens[clause.head].sentence].heading or not _BINDING.isdisjoint(parts)
    least = 1 if _tells_a_deed(reading, clause) else _LEAST_CONTENT
    return content >= least and (not _SAYING.isdisjoint(parts) or (bound and content >= _LEAST_NAMES))


def _tells_a_deed(reading: Reading, clause: Clause) -> bool:
    """Whether a clause is a sentence or what somebody says, and tells by its verb what was done: "she resigned", "all died"."""
    verb = reading.tokens[clause.head]
    told = clause.kind in {"ROOT", "ccomp"} and verb.pos == "VERB" and verb.tag in PAST
    return told and any(role.name in {"subject", "object"} for role in clause.roles)


def _tells_by_itself(token: Token, clause: Clause) -> bool:
    """Whether a word that is no content word tells something all the same: "nobody was hurt", "he acted alone"."""
    return denies(token) or (token.dep == "advmod" and token.pos == "ADV" and token.index > clause.head == token.head)


def _only_introduces(clause: Clause, around: Surroundings) -> bool:
    """Whether the clause is the cue of an attribution whose content stands in clauses of its own."""
    for number in around.cued.get(clause.head, ()):
        stretches = around.contents[number]
        if any(stretches) and not any(_holds_one_of(stretch, clause.tokens) for stretch in stretches):
            return True
    return False


def _occasion(reading: Reading, clause: Clause, around: Surroundings) -> Clause | None:
    """The phrase before the subject of an introducing clause that tells of an event and of when it was or had last been; None where there is none."""
    own = set(clause.tokens)
    for child in reading.children[clause.head]:
        nouns = [index for index in reading.children[child] if reading.tokens[index].dep == "pobj" and reading.tokens[index].pos == "NOUN"]
        if reading.tokens[child].dep == "prep" and child < clause.head and nouns:
            tokens = tuple(index for index in reading.subtree(child) if index in own and reading.tokens[index].pos != "PUNCT")
            content = sum(reading.tokens[index].pos in _CONTENT and index not in around.timed for index in tokens)
            counted = any(reading.tokens[index].lemma in _COUNTING for index in tokens)
            if content >= _LEAST_OCCASION and counted and nouns[0] not in around.timed and any(index in around.timed for index in tokens):
                return Clause(nouns[0], tokens, "occasion", ())
    return None


def _holds_one_of(stretch: range, indices: Sequence[int]) -> bool:
    """Whether one of some indices, in order, lies in a stretch."""
    place = bisect_left(indices, stretch.start)
    return place < len(indices) and indices[place] < stretch.stop


def _statement(reading: Reading, clause: Clause, around: Surroundings, times: Sequence[Timex]) -> Statement:
    tokens = [reading.tokens[i] for i in clause.tokens]
    spans = tuple(_runs(tokens))
    attribution = _attribution_of(clause, around)
    return Statement(
        id=content_id("s", reading.article.id, reading.article.sha256, spans),
        article=reading.article.id,
        spans=spans,
        text=" … ".join(reading.text(span) for span in spans),
        sentence=tokens[0].sentence,
        predicate=clause.head,
        tokens=clause.tokens,
        roles=clause.roles,
        attribution=attribution,
        polarity=polarity_of(reading, clause),
        certainty=certainty_of(reading, clause, _cues(reading, clause, around, attribution), reported=attribution is not None),
        times=tuple(times[number].id for number in _dates(reading, clause, around)),
        quantities=find_quantities(reading, [i for i in clause.tokens if i not in around.timed]),
        heading=reading.sentences[tokens[0].sentence].heading,
    )


def _dates(reading: Reading, clause: Clause, around: Surroundings) -> list[int]:
    """The numbers of a clause's times, in order; a clause that is a time itself, "as darkness fell", dates another."""
    own = around.times.get(clause.head, ()) if reading.tokens[clause.head].pos == "VERB" else ()
    return sorted({number for i in _dated_by(reading, clause, around) for number in around.times.get(i, ())}.difference(own))


def _dated_by(reading: Reading, clause: Clause, around: Surroundings) -> Sequence[int]:
    """The tokens whose times are a clause's: its own; of "when the siren sounded" in "it was noon when the siren sounded" also noon."""
    head = reading.tokens[clause.head]
    above = reading.tokens[head.head]
    opens = reading.tokens[clause.tokens[0]].text.lower() in ("when", "that", "before")
    if above.lemma != "be" or above.index >= head.index or not opens:
        return clause.tokens
    below = [child for child in reading.children[above.index] if child < clause.tokens[0]]
    subjects = [child for child in below if reading.tokens[child].dep in ("nsubj", "expl")]
    if [reading.tokens[child].lemma for child in subjects] != ["it"]:
        return clause.tokens
    cleft = [index for child in below if child > subjects[0] for index in reading.subtree(child) if index < clause.tokens[0]]
    return [*(index for index in cleft if index in around.timed), *clause.tokens]


def _runs(tokens: Sequence[Token]) -> Iterator[Span]:
    """The stretches of text that some tokens, in order, cover; punctuation between two of them does not part them."""
    first = last = tokens[0]
    for token in tokens[1:]:
        if token.index > last.index + 1:
            yield Span(first.start, last.end)
            first = token
        last = token
    yield Span(first.start, last.end)


def _attribution_of(clause: Clause, around: Surroundings) -> int | None:
    """The index of the shortest attribution whose content holds the clause's predicate or whose cue it is."""
    holding = [*around.cued.get(clause.head, ()), *([around.innermost[clause.head]] if clause.head in around.innermost else [])]
    return min(holding, key=lambda number: (around.lengths[number], number), default=None)


def _cues(reading: Reading, clause: Clause, around: Surroundings, attribution: int | None) -> tuple[Token, ...]:
    """The words of the cue under which a clause stands, and the verb that governs it ("expressed hope that …")."""
    found = [reading.tokens[i] for i in around.cues[attribution]] if attribution is not None else []
    head = reading.tokens[clause.head]
    if head.dep in {"ccomp", "acl"}:
        found.append(reading.tokens[head.head])
    return tuple(found)
