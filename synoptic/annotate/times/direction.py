"""Whether the words around a time expression speak of the past or of what is to come."""

from synoptic.lexicon.grammar import FINITE, VERBS
from synoptic.lexicon.times import (
    AWAITING,
    BARE_PARTS,
    BLAMING,
    COMING,
    DEPICTED,
    EXPECTING,
    FORWARD_NOUNS,
    HELD,
    IMPLICATIVE,
    MODALS_OF_FUTURE,
    REPORTING_LEMMAS,
    SAME_PAST,
    UNPLANNED,
)
from synoptic.model import Reading, Token

PAST, PRESENT, FUTURE, UNKNOWN = "past", "present", "future", ""

# A sentence's tree is seldom deeper; the bound keeps broken trees from holding us.
_CLIMB = 12
# "Named president, effective Jan. 1": the verb says when he was named.
_FORCE = frozenset("effective starting commencing".split())
_STOPS = frozenset('.!?"”’')
_NOUN_RELATIONS = frozenset("pobj dobj nsubj nsubjpass compound amod nmod attr appos".split())
_FORWARD_PREPOSITIONS = frozenset({"by", "until", "till", "from", "for", "before", "to"})


def direction(reading: Reading, index: int) -> str:
    """PAST or FUTURE, by the verb that governs the token at `index` and the preposition before it; UNKNOWN where they do not tell.

    PRESENT is that of a bare present tense: what is to come, or what is told as if it were seen.
    A verb in the past that expects or arranges something ("was set for Nov. 4") speaks of what is to come.
    """
    preposition = _preposition(reading, index)
    if preposition == "since":
        return PAST
    if index and reading.tokens[index - 1].text.lower() in _FORCE:
        verb, _ = _above(reading, index - 1)
        return FUTURE if verb is not None and _of_verb(reading, verb, preposition, straight=True) == FUTURE else UNKNOWN
    head = reading.tokens[reading.tokens[index].head]
    if head.lemma in UNPLANNED and reading.tokens[index].dep in ("poss", "compound", "nmod", "npadvmod") and head.pos == "NOUN":
        return PAST
    if _looks_ahead(reading, index):
        return FUTURE
    verb, straight = _governor(reading, index)
    if verb is None:
        return FUTURE if preposition in ("by", "until", "till") else UNKNOWN
    straight = straight or reading.tokens[index].lemma in BARE_PARTS  # "before midnight police came": no noun owns an hour
    found = _of_verb(reading, verb, preposition, straight=straight)
    named = reading.tokens[index].dep in ("compound", "nmod", "amod", "poss") and not straight
    return UNKNOWN if named and verb.lemma in EXPECTING else found


def lies_ahead(way: str) -> bool:
    """Whether a direction is one to what is to come, for all that is known."""
    return way in (PRESENT, FUTURE)


def _looks_ahead(reading: Reading, index: int) -> bool:
    """Whether what the time belongs to is still to come by its own words: "ahead of Monday's vote", "the planned march on Sunday"."""
    token = reading.tokens[index]
    for _ in range(_CLIMB):
        head = reading.tokens[token.head]
        if head.index == token.index or _is_verb(head):
            return False
        words = {reading.tokens[child].lemma for child in reading.children[head.index][:_CLIMB]}
        if head.lemma in HELD and _is_called_for(reading, head):
            return True
        if head.lemma in ("ahead", "deadline") or (head.pos == "NOUN" and not words.isdisjoint(COMING)):
            return True
        token = head
    return False


def _is_called_for(reading: Reading, noun: Token) -> bool:
    """Whether somebody calls for what is held at a time: "called for a strike on Monday"."""
    preposition = reading.tokens[noun.head]
    return noun.dep == "pobj" and preposition.lemma == "for" and reading.tokens[preposition.head].lemma == "call"


def _preposition(reading: Reading, index: int) -> str:
    """The preposition or conjunction that stands before a time, whatever the parser took it for."""
    token = _before(reading, index)
    if token is None or token.pos not in ("ADP", "SCONJ", "PART"):
        return ""
    outer = reading.tokens[token.index - 1].lemma if token.index else ""
    return outer if token.lemma == "after" and outer in ("until", "till") else token.lemma


def _before(reading: Reading, index: int) -> Token | None:
    """The token before a time and its own words (the, early, next, 9 …)."""
    for place in range(index - 1, max(index - _CLIMB, -1), -1):
        token = reading.tokens[place]
        if token.sentence != reading.tokens[index].sentence:
            return None
        if token.pos not in ("DET", "NUM", "ADJ", "PUNCT") and (token.entity not in ("DATE", "TIME") or token.pos in ("ADP", "SCONJ", "VERB")):
            return token
    return None


def _governor(reading: Reading, index: int) -> tuple[Token | None, bool]:
    """The verb of a time, and whether no noun stands between: the verb just before it ("he left in June"), else the one above it."""
    left = _before(reading, index)
    if left is not None and reading.tokens[index].dep == "poss" and _is_verb(left):
        left = None  # "called Sunday's vote crazy": the day is the vote's
    if left is not None and left.pos in ("ADP", "ADV") and left.index:
        left = reading.tokens[left.index - 1]
    if left is not None and _is_verb(left) and left.sentence == reading.tokens[index].sentence and _has_subject(reading, left):
        return left, True
    return _above(reading, index)


def _is_verb(token: Token) -> bool:
    """Whether a token is a verb by its place in the tree too: "two launches" may be tagged as one."""
    return token.pos in VERBS and token.dep not in _NOUN_RELATIONS


def _has_subject(reading: Reading, verb: Token) -> bool:
    """Whether a verb form has a subject or helper of its own, or can only be a verb: "launches" may be a noun."""
    own = {reading.tokens[child].dep for child in reading.children[verb.index]}
    return verb.tag in ("VBD", "VBN", "VBG") or not own.isdisjoint({"nsubj", "nsubjpass", "aux", "expl"})


def _above(reading: Reading, index: int) -> tuple[Token | None, bool]:
    token, straight = reading.tokens[index], True
    for _ in range(_CLIMB):
        head = reading.tokens[token.head]
        if head.index == token.index:
            return (token, straight) if _is_verb(token) else (None, straight)
        if _is_verb(head):
            return head, straight
        straight = straight and (head.pos in ("ADP", "SCONJ", "ADV") or head.entity in ("DATE", "TIME") or head.lemma in BARE_PARTS)
        token = head
    return None, straight


def _of_verb(reading: Reading, verb: Token, preposition: str, *, straight: bool) -> str:
    """The direction that a verb with its auxiliaries gives to its time."""
    for _ in range(_CLIMB):
        helpers = [child for child in reading.below(verb) if child.dep in ("aux", "auxpass")]
        found = _of_group(reading, verb, helpers, preposition, straight=straight)
        if found is not None:
            return found
        if verb.head == verb.index:
            return UNKNOWN
        above, straight_above = _above(reading, verb.index)
        if above is None or above.index == verb.index:
            return UNKNOWN
        verb, straight = above, straight and straight_above
    return UNKNOWN


def _of_group(reading: Reading, verb: Token, helpers: list[Token], preposition: str, *, straight: bool) -> str | None:
    """The direction of one verb group; None where the verb above must tell."""
    lemmas = {helper.lemma for helper in helpers}
    texts = {helper.text.lower() for helper in helpers}
    if lemmas & MODALS_OF_FUTURE or texts & {"'ll", "’ll", "wo", "would", "'d", "’d"}:
        failed = "could" in texts and any(reading.tokens[child].dep == "neg" for child in reading.children[verb.index])
        return PAST if "have" in lemmas or failed else FUTURE  # "could not be reached on Sunday"
    if verb.tag == "VBG" and verb.dep == "pcomp":
        return _of_gerund(reading, verb)
    did = any(helper.lemma == "do" and helper.tag == "VBD" for helper in helpers)
    if not did and (verb.tag == "VB" or any(helper.tag == "TO" for helper in helpers)):
        bare = verb.head == verb.index and not helpers  # "sixty observers arrive by Friday", which taggers take for an infinitive
        return FUTURE if bare and preposition in ("by", "until", "till") else _of_infinitive(reading, verb, lemmas)
    put_off = _is_put_off(reading, verb)
    expecting = verb.lemma in EXPECTING or put_off or _is_due(reading, verb)
    ahead = not straight and (put_off or verb.lemma in AWAITING)
    if expecting and (preposition in _FORWARD_PREPOSITIONS or ahead or _says_nothing_else(verb, preposition)):
        return FUTURE
    if preposition == "before" and (not straight or verb.lemma == "be"):
        return UNKNOWN
    if preposition in ("until", "till") and any(helper.lemma == "have" and helper.tag in ("VBZ", "VBP") for helper in helpers):
        return FUTURE  # "has been closed until Friday"; "was closed until Friday" looks back
    unmarked = verb.lemma in SAME_PAST and verb.tag in ("VBP", "VBN") and not helpers and preposition not in _FORWARD_PREPOSITIONS
    if unmarked or verb.tag == "VBD" or any(helper.tag == "VBD" or helper.lemma == "have" for helper in helpers):
        return PAST
    return _of_present(reading, verb, helpers, preposition, straight=straight)


def _says_nothing_else(verb: Token, preposition: str) -> bool:
    """ "Due on Friday" and "expected Monday" speak of Friday and Monday; "agreed on Monday" of when it was agreed."""
    return verb.lemma in ("expect", "schedule", "slate", "due", "suppose", "be") and preposition in ("on", "in", "at", "")


def _is_put_off(reading: Reading, verb: Token) -> bool:
    """Whether something is put off or pushed back: to a time to come."""
    particles = {reading.tokens[child].text for child in reading.children[verb.index] if reading.tokens[child].dep in ("prt", "advmod")}
    return (verb.lemma == "put" and "off" in particles) or (verb.lemma in ("push", "put") and "back" in particles)


def _is_due(reading: Reading, verb: Token) -> bool:
    complements = [child for child in reading.below(verb) if child.dep in ("acomp", "xcomp", "attr")]
    return any(token.lemma in ("due", "set", "scheduled", "slated") for token in complements)


def _of_infinitive(reading: Reading, verb: Token, lemmas: set[str]) -> str | None:
    if "have" in lemmas:
        return PAST
    head = reading.tokens[verb.head]
    if "to" in lemmas and verb.dep in ("acl", "relcl") and _is_headline(reading, verb):
        return FUTURE
    if head.index == verb.index:  # a headline's "Leaders to meet Monday"
        return FUTURE if verb.tag == "VB" and "to" in lemmas else UNKNOWN
    if "to" in lemmas and verb.dep == "advcl" and _ends_headline(reading, verb):
        return FUTURE
    # "Gathered to watch on Friday", "a race to save him in May": as the verb above; "a plan to visit in May" is ahead.
    purpose = verb.dep == "advcl" or (verb.dep in ("acl", "relcl") and head.lemma not in FORWARD_NOUNS)
    return None if purpose or head.lemma in IMPLICATIVE else FUTURE


def _is_headline(reading: Reading, verb: Token) -> bool:
    """Whether no verb of a sentence is finite: "ministers to meet on Tuesday" is how headlines say that they will."""
    sentence = verb.sentence
    start, end = verb.index, verb.index
    while start and reading.tokens[start - 1].sentence == sentence:
        start -= 1
    while end < len(reading.tokens) and reading.tokens[end].sentence == sentence:
        end += 1
    return all(token.tag not in FINITE for token in reading.tokens[start:end])


def _ends_headline(reading: Reading, verb: Token) -> bool:
    """ "Branches shut on Monday, to reopen on Tuesday": after a comma in a line without a full stop, an infinitive is what will be."""
    aux = next(child for child in reading.children[verb.index] if reading.tokens[child].tag == "TO")
    last = reading.tokens[reading.sentences[verb.sentence].last - 1]
    return aux > 0 and reading.tokens[aux - 1].text == "," and last.text[-1:] not in _STOPS


def _of_gerund(reading: Reading, verb: Token) -> str | None:
    """ "Suspected of shipping", "after meeting": what is done already, whatever the tense above."""
    preposition = reading.tokens[verb.head]
    blamed = preposition.lemma in ("of", "for", "with") and reading.tokens[preposition.head].lemma in BLAMING
    return PAST if blamed or preposition.lemma in ("after", "since") else None


def _of_present(reading: Reading, verb: Token, helpers: list[Token], preposition: str, *, straight: bool) -> str | None:
    if verb.tag in ("VBZ", "VBP") or any(helper.tag in ("VBZ", "VBP") for helper in helpers):
        heading = reading.sentences[verb.sentence].heading
        if verb.lemma in REPORTING_LEMMAS or (heading and not helpers):
            return PAST
        if verb.lemma in DEPICTED and verb.tag != "VBG":
            return PAST
        told = PRESENT if verb.tag in ("VBZ", "VBP") and not helpers else FUTURE
        return told if straight and (not heading or verb.tag == "VBG") else UNKNOWN
    if preposition in ("by", "until", "till"):
        return FUTURE
    if verb.tag == "VBN" and (not helpers or verb.dep in ("acl", "relcl", "advcl", "conj") or verb.head == verb.index):
        return PAST if verb.lemma not in EXPECTING else FUTURE
    return None
