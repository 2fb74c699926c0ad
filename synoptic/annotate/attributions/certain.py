"""Contents that their surface gives away, where the fitted choice, trained on one kind of newspaper, is unsure or was never shown the like.

Speech without quote marks, headlines whose speaker stands behind a dash or colon, quotations signed with a dash, transcripts,
and clauses before ", the minister said" that the parser took apart.
"""

from collections.abc import Iterable

from synoptic.annotate.attributions.asides import enclosed, relative_clause, said_before
from synoptic.annotate.attributions.cues import Cue, Form
from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, Range
from synoptic.annotate.attributions.postposed import is_inverted
from synoptic.annotate.attributions.quoted_contents import carry_on
from synoptic.annotate.attributions.reckonings import reckoned
from synoptic.annotate.attributions.signed import heading_side, signed_turn
from synoptic.annotate.attributions.tags import tagged
from synoptic.annotate.attributions.viewpoints import said_so, so_called, viewpoint
from synoptic.lexicon.grammar import FINITE
from synoptic.model import Act

Choice = tuple[Cue, Pieces, float]

# Read off the training articles: how often such a content is right.
_SPOKEN, _SIGNED, _QUOTED, _HEADLINE, _CLAUSE = 0.9, 0.9, 0.65, 0.7, 0.5
# Too rare there to count: no other reading comes to mind.
_TAGGED, _VIEWED, _RECKONED = 0.75, 0.6, 0.6
SUREST = max(_SPOKEN, _SIGNED)
# A fitted choice at least this good is left alone.
_SURE = 0.45
_LONGEST_ASIDE = 7
_IN_SUBJECT = frozenset({"PROPN", "NOUN", "PRON", "DET", "ADJ", "ADV", "AUX", "PART"})


def settle(layout: Layout, cues: Iterable[Cue], choices: Iterable[Choice]) -> list[Choice]:
    """The choices, with those that the surface decides otherwise put in their place."""
    chosen = {choice[0].head: choice for choice in choices}
    for cue in cues:
        certain = choose_certain(layout, cue)
        if certain is None:
            continue
        rival = chosen.get(cue.head)
        if rival is None and certain[2] == _QUOTED:
            continue
        if rival is not None and certain[2] in (_QUOTED, _TAGGED) and _covers(rival[1], certain[1][0], alone=certain[2] == _TAGGED):
            continue
        if rival is None or (rival[1] != certain[1] and _gives_way(layout, rival, certain)):
            chosen[cue.head] = certain
    return [chosen[head] for head in sorted(chosen)]


def surety(layout: Layout, cue: Cue, pieces: Pieces) -> float:
    """How often a content is right that the training articles hardly show and the surface gives away; 0 for any other."""
    certain = choose_certain(layout, cue)
    return certain[2] if certain is not None and certain[1] == pieces and certain[2] != _QUOTED else 0.0


def _gives_way(layout: Layout, rival: Choice, certain: Choice) -> bool:
    """Whether a fitted choice is too poor to stand against what the surface gives."""
    return rival[2] < _bar(certain) or _says_nothing(layout, rival[0], rival[1], inverted=certain[2] == _CLAUSE)


def _bar(certain: Choice) -> float:
    """The fit below which a rival gives way."""
    return _SURE if certain[2] <= _CLAUSE else certain[2] + 0.1


def _says_nothing(layout: Layout, cue: Cue, pieces: Pieces, *, inverted: bool) -> bool:
    """Whether a content has neither a finite verb nor a quotation, where the cue needs one ("said on Sunday").

    What follows an `inverted` cue (", recalled the mayor") is its subject, whatever else it may take.
    """
    follows = inverted and is_inverted(layout, cue.head) and pieces[0][0] == cue.head + 1
    if cue.word is None or (cue.word.frames != frozenset("c") and not follows):
        return False
    return not any(layout.reading.tokens[index].tag in FINITE or layout.quote_of[index] != NOWHERE for piece in pieces for index in range(*piece))


def choose_certain(layout: Layout, cue: Cue) -> Choice | None:
    """The content that the surface gives a cue, with how often such a one is right; None where it gives none."""
    if cue.form is Form.MARK:
        turn = signed_turn(layout, cue.head)
        if turn is not None:
            return cue, turn, _SIGNED
        side = heading_side(layout, cue.head)
        return (cue, side, _HEADLINE) if side is not None else None
    viewed = viewpoint(layout, cue.head) if cue.form is Form.NOUN else None
    if viewed is not None:
        return cue, viewed, _VIEWED
    if layout.quote_of[cue.head] != NOWHERE:
        return None
    figure = reckoned(layout, cue.head) if cue.form in (Form.VERB, Form.UNKNOWN_VERB) else None
    if figure is not None or cue.act is not Act.SPEECH:
        return (cue, figure, _RECKONED) if figure is not None else None
    named = so_called(layout, cue.head) if cue.form is Form.VERB else None
    return (cue, named, _VIEWED) if named is not None else _spoken(layout, cue)


def _spoken(layout: Layout, cue: Cue) -> Choice | None:
    """The same for what a cue of speech outside quote marks reports."""
    tag = tagged(layout, cue.head) if cue.form is Form.UNKNOWN_VERB or reports(cue) else None
    if tag is not None:
        return cue, tag[0], _TAGGED
    if cue.form is Form.ACCORDING:
        clause = relative_clause(layout, cue)
        return (cue, clause, _SPOKEN) if clause is not None else None
    return _reported(layout, cue) if reports(cue) else None


def _reported(layout: Layout, cue: Cue) -> Choice | None:
    """The same for a verb that takes a clause or a quotation."""
    so = said_so(layout, cue.head)
    if so is not None:
        return cue, so, _VIEWED
    quoted = _quoted_before(layout, cue)
    if quoted is not None:
        return cue, quoted, _QUOTED
    around = enclosed(layout, cue)
    if around is not None:
        return cue, around, _SPOKEN
    before = said_before(layout, cue)
    return (cue, before[0], _SPOKEN if before[1] else _CLAUSE) if before is not None else None


def reports(cue: Cue) -> bool:
    """Whether a cue is a verb of speech or thought that takes a clause or a quotation."""
    return cue.form is Form.VERB and cue.word is not None and "c" in cue.word.frames


def _quoted_before(layout: Layout, cue: Cue) -> Pieces | None:
    """A quotation that opens the sentence, or the ones before it, and ends in a comma or mark right before the cue and its subject."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[cue.head].sentence]
    quote = layout.quote_of[sentence.first]
    if quote == NOWHERE or layout.quote_of[cue.head] != NOWHERE:
        return None
    first, last = layout.quotes[quote]
    between = tokens[last : cue.head]
    if last > cue.head or len(between) > _LONGEST_ASIDE or not all(token.pos in _IN_SUBJECT or token.text == "," for token in between):
        return None
    if tokens[last - 2].text not in (",", "?", "!") or not any(token.tag in FINITE for token in tokens[max(first, sentence.first) : last]):
        return None
    carried = carry_on(layout, quote, sentence.index)
    return tuple(layout.quotes[number] for number in (quote, *carried))


def _covers(pieces: Pieces, quote: Range, *, alone: bool) -> bool:
    """Whether a content has at least the last words of a quotation; `alone`: and not what stands right behind it."""
    return any(first < quote[1] - 1 < last and not (alone and last > quote[1]) for first, last in pieces)
