"""Contents that their surface gives away, where the fitted choice, trained on one kind of newspaper, is unsure or was never shown the like.

Speech without quote marks, headlines whose speaker stands behind a dash or colon, quotations signed with a dash, transcripts,
and clauses before ", the minister said" that the parser took apart.
"""

from collections.abc import Iterable

from synoptic.annotate.attributions.cues import Cue, Form
from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, Range
from synoptic.annotate.attributions.postposed import is_inverted, part_start, postposed
from synoptic.annotate.attributions.quoted_contents import carry_on
from synoptic.annotate.attributions.reckonings import reckoned
from synoptic.annotate.attributions.tags import follows_apposition, tagged
from synoptic.annotate.attributions.unmarked import is_fragment, speaks
from synoptic.annotate.attributions.viewpoints import said_so, viewpoint
from synoptic.lexicon.cues import speaker_nouns
from synoptic.model import Act, Token

Choice = tuple[Cue, Pieces, float]

# Read off the training articles: how often such a content is right.
_SPOKEN, _SIGNED, _QUOTED, _HEADLINE, _CLAUSE = 0.9, 0.9, 0.65, 0.7, 0.5
# Too rare there to count: no other reading comes to mind.
_TAGGED, _VIEWED, _RECKONED = 0.75, 0.6, 0.6
# A fitted choice at least this good is left alone.
_SURE = 0.45
_LONGEST_SPEAKER = 6
_LONGEST_ASIDE = 7
_LONGEST_TAIL = 14
_IN_SUBJECT = frozenset({"PROPN", "NOUN", "PRON", "DET", "ADJ", "ADV", "AUX", "PART"})
# Verbs behind a clause and a comma that hardly do anything but report it.
_PLAIN = frozenset(
    "say tell add write note report warn announce insist explain stress state declare claim assure complain confirm recall admit specify reply "
    "show remind inform reveal disclose promise vow repeat reiterate reaffirm maintain argue concede calculate estimate predict caution "
    "relate".split()
)
# What stands before a colon in capitals and is no speaker.
_LABELS = frozenset(
    "CLARIFICATION CORRECTION UPDATE UPDATED NOTE EDITOR READ RELATED WATCH PHOTO VIDEO BREAKING EXCLUSIVE LIVE VOTE POLL COMMENT OPINION ANALYSIS "
    "DONATE DONATIONS CONTACT INFORMATION INFO SOURCE SOURCES MORE SEE ALSO FACTS BACKGROUND TIMELINE".split()
)
_SUBORDINATORS = frozenset(
    "as after before when while if although though since because once until unless despite in on at with by for following during according".split()
)
_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


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
    return not any(layout.reading.tokens[index].tag in _FINITE or layout.quote_of[index] != NOWHERE for piece in pieces for index in range(*piece))


def choose_certain(layout: Layout, cue: Cue) -> Choice | None:
    """The content that the surface gives a cue, with how often such a one is right; None where it gives none."""
    if cue.form is Form.MARK:
        return _signed(layout, cue) or _headline(layout, cue)
    viewed = viewpoint(layout, cue.head) if cue.form is Form.NOUN else None
    if viewed is not None:
        return cue, viewed, _VIEWED
    if layout.quote_of[cue.head] != NOWHERE:
        return None
    figure = reckoned(layout, cue.head) if cue.form in (Form.VERB, Form.UNKNOWN_VERB) else None
    if figure is not None or cue.act is not Act.SPEECH:
        return (cue, figure, _RECKONED) if figure is not None else None
    return _spoken(layout, cue)


def _spoken(layout: Layout, cue: Cue) -> Choice | None:
    """The same for what a cue of speech outside quote marks reports."""
    tag = tagged(layout, cue.head) if cue.form is Form.UNKNOWN_VERB or _reports(cue) else None
    if tag is not None:
        return cue, tag[0], _TAGGED
    if cue.form is Form.ACCORDING:
        return _relative_clause(layout, cue)
    if _reports(cue):
        so = said_so(layout, cue.head)
        return (cue, so, _VIEWED) if so is not None else _quoted_before(layout, cue) or _enclosed(layout, cue) or _said_before(layout, cue)
    return None


def _reports(cue: Cue) -> bool:
    """Whether a cue is a verb that takes a clause or a quotation."""
    return cue.form is Form.VERB and cue.word is not None and "c" in cue.word.frames


def _quoted_before(layout: Layout, cue: Cue) -> Choice | None:
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
    if tokens[last - 2].text not in (",", "?", "!") or not any(token.tag in _FINITE for token in tokens[max(first, sentence.first) : last]):
        return None
    carried = carry_on(layout, quote, sentence.index)
    return cue, tuple(layout.quotes[number] for number in (quote, *carried)), _QUOTED


def _covers(pieces: Pieces, quote: Range, *, alone: bool) -> bool:
    """Whether a content has at least the last words of a quotation; `alone`: and not what stands right behind it."""
    return any(first < quote[1] - 1 < last and not (alone and last > quote[1]) for first, last in pieces)


def _relative_clause(layout: Layout, cue: Cue) -> Choice | None:
    """What follows "who according to his mother": the relative clause behind the source."""
    tokens = layout.reading.tokens
    before = tokens[cue.head - 1] if cue.head else None
    last = layout.reading.sentences[tokens[cue.head].sentence].last
    if before is None or before.text.lower() not in ("who", "which", "that"):
        return None
    verb = next((index for index in range(cue.head + 2, last) if tokens[index].tag in _FINITE), None)
    return (cue, ((verb, last),), _SPOKEN) if verb is not None else None


def _enclosed(layout: Layout, cue: Cue) -> Choice | None:
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
        return cue, (right,), _SPOKEN
    start = part_start(layout, sentence.index, opening)
    return (cue, ((start, opening), right), _SPOKEN) if _goes_on(layout, (start, opening), right) else None


def _goes_on(layout: Layout, before: Range, after: Range) -> bool:
    """Whether what stands before an aside is the beginning of what stands behind it, and no adverbial of the aside's own."""
    tokens = layout.reading.tokens[before[0] : before[1]]
    if not tokens or any(layout.quote_of[token.index] != NOWHERE for token in tokens):
        return False
    if tokens[0].lemma in _SUBORDINATORS or tokens[0].tag in ("VBG", "VBN", "RB", "UH"):
        return False
    quoted = layout.quote_of[after[0]] != NOWHERE
    return not (quoted and any(token.tag in _FINITE for token in tokens))


def _said_before(layout: Layout, cue: Cue) -> Choice | None:
    """The clause before ", the minister said", if nothing that could be said follows the cue."""
    stop = _subject_start(layout, cue.head)
    for pieces in postposed(layout, cue.head):
        first, last = pieces[0]
        if last > stop or len(pieces) > 1 or any(layout.quote_of[index] != NOWHERE for index in range(first, last)):
            continue
        tokens = layout.reading.tokens
        inverted = is_inverted(layout, cue.head)
        subject = tokens[last + 1 : cue.head] if not inverted else tokens[cue.head + 1 : cue.head + _LONGEST_TAIL]
        words = {token.text.lower() for token in subject}
        if not any(token.pos in ("NOUN", "PROPN", "PRON") for token in subject) or words & {"i", "we", "who", "which"}:
            continue
        if speaks(layout, (first, last)) and tokens[first].lemma not in ("that", "whether"):
            return cue, pieces, _SPOKEN
        if is_fragment(layout, (first, last)) and cue.word is not None and not inverted and not _says_more(layout, cue.head, inverted=False):
            return cue, pieces, _CLAUSE
        plain = (_is_finite(layout, cue.head) or follows_apposition(layout, cue.head, last)) and tokens[cue.head].lemma in _PLAIN
        if plain and _is_clause(tokens[first:last], cue.head) and not _says_more(layout, cue.head, inverted=inverted):
            return cue, _with_rest(layout, cue.head, pieces), _CLAUSE
    return None


def _subject_start(layout: Layout, cue: int) -> int:
    """Where the subject of a cue begins that stands before it; the cue where none does."""
    tokens = layout.reading.tokens
    subjects = [child for child in layout.reading.children[cue] if child < cue and tokens[child].dep == "nsubj"]
    return layout.left[subjects[-1]] if subjects else cue


def _is_finite(layout: Layout, index: int) -> bool:
    """Whether a verb is finite, or a participle with "has" or "had"."""
    tokens = layout.reading.tokens
    helped = any(tokens[child].dep == "aux" and tokens[child].tag in _FINITE for child in layout.reading.children[index])
    return tokens[index].tag in _FINITE or (tokens[index].tag == "VBN" and helped)


def _with_rest(layout: Layout, cue: int, pieces: Pieces) -> Pieces:
    """A content with the clause that goes on behind the cue's semicolon ("…, she told a news conference; the others wanted …")."""
    tokens = layout.reading.tokens
    last = layout.reading.sentences[tokens[cue].sentence].last
    for index in range(cue + 1, min(last - 2, cue + _LONGEST_TAIL)):
        if tokens[index].text == ";" and any(token.tag in _FINITE for token in tokens[index + 1 : last]):
            return (*pieces, (index + 1, last))
    return pieces


def _is_clause(tokens: tuple[Token, ...], cue: int) -> bool:
    """Whether tokens have a finite verb with a subject of its own, and none that is the cue's."""
    if tokens[0].lemma in _SUBORDINATORS and tokens[0].dep != "prep":
        return False
    first = tokens[0].index
    subjects = [token for token in tokens if token.dep in ("nsubj", "nsubjpass", "expl")]
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
        if token.tag in _FINITE or token.text in (":", "that") or layout.quote_of[token.index] != NOWHERE:
            return not inverted
    return False


def _signed(layout: Layout, cue: Cue) -> Choice | None:
    """A quotation signed with a dash and a name (“…” ― Name), or a speaker's turn in a transcript (SMITH: …)."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[cue.head].sentence]
    if tokens[cue.head].text != ":":
        quote = layout.quote_of[cue.head - 1]
        if quote == NOWHERE or not _is_speaker(layout, (cue.head + 1, sentence.last), words=3):
            return None
        return cue, ((layout.quotes[quote][0], min(layout.quotes[quote][1], cue.head)),), _SIGNED
    before = [token.text for token in tokens[sentence.first : cue.head] if token.pos != "PUNCT"]
    paragraph = layout.paragraph_of[sentence.index]
    if before and paragraph[0] == sentence.first and all(map(_is_name, before)) and not sentence.heading:
        return cue, ((cue.head + 1, paragraph[1]),), _SIGNED
    return None


def _is_name(word: str) -> bool:
    return word.isupper() and len(word) > 1 and word not in _LABELS


def _headline(layout: Layout, cue: Cue) -> Choice | None:
    """A heading whose speaker stands on one side of a colon or dash: "Serbia to join – Presidency", "Minister: no talks"."""
    tokens = layout.reading.tokens
    sentence = layout.reading.sentences[tokens[cue.head].sentence]
    if not sentence.heading:
        return None
    before, after = (sentence.first, cue.head), (cue.head + 1, sentence.last)
    if _is_speaker(layout, after) and before[1] - before[0] > after[1] - after[0]:
        return cue, (before,), _HEADLINE
    if _is_speaker(layout, before) and any(token.pos in ("VERB", "AUX") for token in tokens[after[0] : after[1]]):
        return cue, (after,), _HEADLINE
    return None


def _is_speaker(layout: Layout, tokens: Range, *, words: int = 0) -> bool:
    """Whether a stretch is a short name or a noun of those that speak, without a verb; `words` bare capitals will do too."""
    found = [token for token in layout.reading.tokens[tokens[0] : tokens[1]] if token.pos != "PUNCT"]
    if not found or len(found) > _LONGEST_SPEAKER or any(token.tag in _FINITE for token in found):
        return False
    capitals = sum(token.text[:1].isupper() for token in found)
    named = any(token.entity in _NAMED for token in found) or (words > 0 and capitals >= min(words, len(found)))
    return named or found[-1].text.lower() in speaker_nouns() or found[0].text.lower() in speaker_nouns()
