"""Contents that a cue is put into or set behind: "who according to his mother …", "The price, he said, will rise", "…, the minister said"."""

from itertools import takewhile

from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.inverted import subject_before, subject_behind
from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, Range
from synoptic.annotate.attributions.postposed import is_inverted, part_start, postposed
from synoptic.annotate.attributions.tags import follows_apposition
from synoptic.annotate.attributions.unmarked import is_fragment, speaks
from synoptic.lexicon.grammar import FINITE, SUBJECTS
from synoptic.model import Token

_LONGEST_ASIDE = 7
_LONGEST_TAIL = 14
# Verbs behind a clause and a comma that hardly do anything but report it.
_PLAIN = frozenset(
    "say tell add write note report warn announce insist explain stress state declare claim assure complain confirm recall admit specify reply "
    "show remind inform reveal disclose promise vow repeat reiterate reaffirm maintain argue concede calculate estimate predict caution "
    "relate find observe reckon conclude".split()
)
_SUBORDINATORS = frozenset(
    "as after before when while if although though since because once until unless despite in on at with by for following during according".split()
)
_OBJECTS = frozenset({"it", "them", "him", "me", "us"})
_RELATIVE = frozenset({"WP", "WP$", "WDT"})


def relative_clause(layout: Layout, cue: Cue) -> Pieces | None:
    """What follows "who according to his mother": the relative clause behind the source."""
    tokens = layout.reading.tokens
    before = tokens[cue.head - 1] if cue.head else None
    last = layout.reading.sentences[tokens[cue.head].sentence].last
    if before is None or before.text.lower() not in ("who", "which", "that"):
        return None
    verb = next((index for index in range(cue.head + 2, last) if tokens[index].tag in FINITE), None)
    return ((verb, last),) if verb is not None else None


def enclosed(layout: Layout, cue: Cue) -> Pieces | None:
    """What a cue between two commas breaks into ("It was not for her, she stressed, to say"; "who, she claims, ordered him")."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[cue.head].sentence]
    near = range(cue.head - 1, max(sentence.first, cue.head - _LONGEST_ASIDE), -1)
    opening = next((index for index in near if tokens[index].text == ","), None)
    closing = cue.head + 1
    if opening is None or opening + 1 == cue.head or closing >= sentence.last - 1 or tokens[closing].text != ",":
        return None
    subject = tokens[opening + 1 : cue.head]
    plain = all(token.pos in ("PRON", "PROPN", "NOUN", "DET", "ADJ", "ADV", "SCONJ") for token in subject)
    plain = plain and any(token.pos in ("PRON", "PROPN", "NOUN") and token.text.lower() not in ("i", "we", "you") for token in subject)
    resumed = tokens[closing + 1]
    if not plain or subject[0].tag in ("WP", "WDT", "CC") or layout.quote_of[opening] != NOWHERE:
        return None
    if resumed.pos == "CCONJ" or resumed.tag in ("VBG", "WP", "WDT"):
        return None
    right = (closing + 1, sentence.last)
    if tokens[opening - 1].text.lower() in ("who", "which", "that"):
        return (right,)
    start = part_start(layout, sentence.index, opening)
    return ((start, opening), right) if _goes_on(layout, (start, opening), right) else None


def _goes_on(layout: Layout, before: Range, after: Range) -> bool:
    """Whether what stands before an aside is the beginning of what stands behind it, and no adverbial of the aside's own."""
    tokens = layout.reading.tokens[before[0] : before[1]]
    if not tokens or any(layout.quote_of[token.index] != NOWHERE for token in tokens):
        return False
    if tokens[0].lemma in _SUBORDINATORS or tokens[0].tag in ("VBG", "VBN", "RB", "UH"):
        return False
    quoted = layout.quote_of[after[0]] != NOWHERE
    return not (quoted and any(token.tag in FINITE for token in tokens))


def said_before(layout: Layout, cue: Cue) -> tuple[Pieces, bool] | None:
    """The clause before ", the minister said", if nothing that could be said follows the cue, and whether it speaks as people do."""
    stop = _subject_start(layout, cue.head)
    for pieces in postposed(layout, cue.head):
        first, last = pieces[0]
        if last > stop or len(pieces) > 1 or any(layout.quote_of[index] != NOWHERE for index in range(first, last)):
            continue
        tokens = layout.reading.tokens
        inverted = is_inverted(layout, cue.head) and not any(token.text.lower() in _OBJECTS for token in tokens[cue.head + 1 : cue.head + 2])
        subject = tokens[last + 1 : cue.head] if not inverted else _behind(layout, cue.head)
        words = {token.text.lower() for token in subject}
        if inverted and ":" in words:
            continue
        if not any(token.pos in ("NOUN", "PROPN", "PRON") for token in subject) or words & {"i", "we", "who", "which"}:
            continue
        if speaks(layout, (first, last)) and tokens[first].lemma not in ("that", "whether", "as"):
            return pieces, True
        if is_fragment(layout, (first, last)) and cue.word is not None and not inverted and not _says_more(layout, cue.head, inverted=False):
            return pieces, False
        reports = tokens[cue.head].lemma in _PLAIN or subject_behind(layout, cue.head) is not None
        plain = reports and (subject_before(layout, cue.head) or _is_finite(layout, cue.head) or follows_apposition(layout, cue.head, last))
        if plain and _is_clause(tokens[first:last], cue.head) and not _says_more(layout, cue.head, inverted=inverted):
            return _with_rest(layout, cue.head, pieces), False
    return None


def _behind(layout: Layout, cue: int) -> tuple[Token, ...]:
    """The words behind an inverted cue where its subject may stand, up to a relative clause ("says a banker who knows the offer")."""
    tokens = layout.reading.tokens
    last = min(layout.reading.sentences[tokens[cue].sentence].last, cue + _LONGEST_TAIL)
    return tuple(takewhile(lambda token: token.tag not in _RELATIVE and token.text != "that", tokens[cue + 1 : last]))


def _subject_start(layout: Layout, cue: int) -> int:
    """Where the subject of a cue begins that stands before it; the cue where none does."""
    tokens = layout.reading.tokens
    subjects = [child for child in layout.reading.children[cue] if child < cue and tokens[child].dep == "nsubj"]
    return layout.left[subjects[-1]] if subjects else cue


def _is_finite(layout: Layout, index: int) -> bool:
    """Whether a verb is finite, or a participle with "has" or "had"."""
    tokens = layout.reading.tokens
    helped = any(tokens[child].dep == "aux" and tokens[child].tag in FINITE for child in layout.reading.children[index])
    return tokens[index].tag in FINITE or (tokens[index].tag == "VBN" and helped)


def _with_rest(layout: Layout, cue: int, pieces: Pieces) -> Pieces:
    """A content with the clause that goes on behind the cue's semicolon ("…, she told a news conference; the others wanted …")."""
    tokens = layout.reading.tokens
    last = layout.reading.sentences[tokens[cue].sentence].last
    for index in range(cue + 1, min(last - 2, cue + _LONGEST_TAIL)):
        if tokens[index].text == ";" and any(token.tag in FINITE for token in tokens[index + 1 : last]):
            return (*pieces, (index + 1, last))
    return pieces


def _is_clause(tokens: tuple[Token, ...], cue: int) -> bool:
    """Whether tokens have a finite verb with a subject of its own, and none that is the cue's."""
    if tokens[0].lemma in _SUBORDINATORS and tokens[0].dep != "prep":
        return False
    first = tokens[0].index
    subjects = [token for token in tokens if token.dep in SUBJECTS or token.dep == "expl"]
    if any(token.head == cue for token in subjects):
        return False
    heads = [token.head - first for token in subjects if token.lemma not in ("who", "which", "that") and first <= token.head < first + len(tokens)]
    return any(tokens[head].dep not in ("relcl", "advcl", "acl") for head in heads)


def _says_more(layout: Layout, cue: int, *, inverted: bool) -> bool:
    """Whether a clause follows the cue before the next comma: then that is what is said."""
    tokens = layout.reading.tokens
    for token in tokens[cue + 1 : layout.reading.sentences[tokens[cue].sentence].last]:
        if token.text in (",", ";"):
            return False
        if token.tag in FINITE or token.text in (":", "that") or layout.quote_of[token.index] != NOWHERE:
            return not inverted
    return False
