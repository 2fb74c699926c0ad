"""The clauses of a sentence, each with its head word, its own words and the participants of its predicate.

Labels are ClearNLP's, as spaCy's English models give them.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from synoptic.lexicon.grammar import CONTENT, SUBJECTS, VERBS
from synoptic.lexicon.modality import CLAUSE_PREPOSITIONS, NEGATORS
from synoptic.lexicon.nouns import is_person
from synoptic.model import Reading, Role, Sentence, Token
from synoptic.text.datelines import behind_dateline

# A dependent with one of these labels begins a clause of its own where it is a verb or has a subject.
_CLAUSE_LABELS = frozenset({"ccomp", "advcl", "relcl", "acl", "parataxis", "csubj", "csubjpass", "pcomp"})
_SUBJECTS = SUBJECTS | {"csubj", "csubjpass", "expl"}
# The roles of a predicate's dependents; a passive subject is what the act is done to.
_ROLE_OF = {
    "nsubj": "subject",
    "csubj": "subject",
    "nsubjpass": "object",
    "dobj": "object",
    "dative": "indirect",
    "attr": "complement",
    "acomp": "complement",
    "oprd": "complement",
    "npadvmod": "oblique",
}
_DESCRIBING = frozenset({"det", "amod", "prep", "relcl", "acl", "poss"})
_LEAST_CONTENT = 2
# Governors above a clause among which its subject is looked for; news sentences are no deeper.
_MOST_STEPS = 40


@dataclass(frozen=True, slots=True)
class Clause:
    """`head` is the token index of the predicate, `tokens` the clause's own token indices in order, `kind` its head's dependency label."""

    head: int
    tokens: tuple[int, ...]
    kind: str
    roles: tuple[Role, ...]


def find_clauses(reading: Reading, sentence: Sentence) -> tuple[Clause, ...]:
    """The clauses of one sentence in the order of their heads; every token but punctuation and a dateline's belongs to exactly one."""
    heads = _clause_heads(reading, sentence, _content_words(reading, sentence))
    owners = _owners(reading, sentence, heads)
    members: dict[int, list[int]] = {head: [] for head in sorted(heads)}
    for index in range(behind_dateline(reading, sentence), sentence.last):
        members[owners[index]].append(index)
    subjects = _subjects(reading, sentence)
    trimmed = {head: tuple(_trimmed(reading, indices)) for head, indices in members.items()}
    return tuple(Clause(head, tokens, heads[head], tuple(_roles(reading, head, heads, subjects))) for head, tokens in trimmed.items() if tokens)


def _subjects(reading: Reading, sentence: Sentence) -> dict[int, int]:
    """Predicate → its first subject, both token indices."""
    named = (token for token in reversed(reading.tokens[sentence.first : sentence.last]) if token.dep in SUBJECTS)
    return {token.head: token.index for token in named}


def _clause_heads(reading: Reading, sentence: Sentence, content_words: Sequence[int]) -> dict[int, str]:
    """Token index → label of every clause head of the sentence; `content_words` are counted from its first token on."""
    heads: dict[int, str] = {}
    for index in range(sentence.first, sentence.last):
        token = reading.tokens[index]
        if token.head == index:
            heads[index] = "ROOT"
    todo = sorted(heads)
    while todo:
        for child in reading.children[todo.pop()]:
            label = _clause_label(reading, child, heads)
            if label and content_words[child - sentence.first] >= _LEAST_CONTENT:
                heads[child] = label
            todo.append(child)
    return heads


def _clause_label(reading: Reading, index: int, heads: dict[int, str]) -> str | None:
    """The kind of clause that a token begins, or None."""
    token = reading.tokens[index]
    if token.dep == "pcomp" and not _stands_apart(reading, token):
        return None
    if token.dep in _CLAUSE_LABELS and (token.pos in VERBS or _has_subject(reading, index)):
        return token.dep
    if token.dep == "conj" and token.head in heads and (token.pos in VERBS or _has_subject(reading, index)):
        return "conj"
    if token.dep == "appos" and _is_described(reading, index):
        return "appos"
    if token.dep == "xcomp" and _has_subject(reading, index) and token.tag != "VB":
        return "ccomp"
    return None


def _stands_apart(reading: Reading, verb: Token) -> bool:
    """Whether what a preposition introduces is an event of its own ("after hitting a reef"), not the governor's ("thanked her for coming")."""
    return _has_subject(reading, verb.index) or reading.tokens[verb.head].lemma in CLAUSE_PREPOSITIONS


def _is_described(reading: Reading, index: int) -> bool:
    """Whether a noun in apposition says something of what it stands beside, by a determiner, an adjective or a complement; a mere name does not."""
    token = reading.tokens[index]
    labels = {reading.tokens[child].dep for child in reading.children[index]}
    if _is_one_of_several(reading, token, labels):
        return False
    if token.pos == "PROPN":
        return bool(labels & _DESCRIBING)
    if token.pos not in {"NOUN", "NUM"}:
        return False
    return bool(labels & (_DESCRIBING | {"nummod"})) or ("compound" in labels and reading.tokens[token.head].pos == "PROPN")


def _is_one_of_several(reading: Reading, token: Token, labels: AbstractSet[str]) -> bool:
    """Whether what is read as an apposition is the next of several things in a row: "two guns, a drum of powder and a knife"."""
    beside = reading.tokens[token.head]
    return {"cc", "conj"} <= labels and token.pos == beside.pos == "NOUN" and not is_person(beside.lemma)


def _has_subject(reading: Reading, index: int) -> bool:
    return any(reading.tokens[child].dep in _SUBJECTS for child in reading.children[index])


def _content_words(reading: Reading, sentence: Sentence) -> list[int]:
    """How many content words and denials each token of the sentence governs, itself included; a deep tree is walked once."""
    order = [index for index in range(sentence.first, sentence.last) if reading.tokens[index].head == index]
    for index in order:  # grows as it is read: governors before what they govern
        order.extend(reading.children[index])
    counts = [int(token.pos in CONTENT or denies(token)) for token in reading.tokens[sentence.first : sentence.last]]
    for index in reversed(order):
        head = reading.tokens[index].head
        if head != index:
            counts[head - sentence.first] += counts[index - sentence.first]
    return counts


def denies(token: Token) -> bool:
    """Whether a word says by itself that something is not so: "nobody was hurt", "has not been charged"."""
    return token.dep == "neg" or token.lemma.lower() in NEGATORS


def _owners(reading: Reading, sentence: Sentence, heads: dict[int, str]) -> dict[int, int]:
    """Token index → head of the clause it belongs to: its nearest ancestor that is one; a preposition goes with the clause it introduces."""
    owners: dict[int, int] = {}
    todo = [index for index in range(sentence.first, sentence.last) if reading.tokens[index].head == index]
    owners.update((index, index) for index in todo)
    while todo:
        parent = todo.pop()
        for child in reading.children[parent]:
            owners[child] = child if child in heads else _introduced(reading, child, heads) or owners[parent]
            todo.append(child)
    return owners


def _introduced(reading: Reading, index: int, heads: dict[int, str]) -> int | None:
    """The clause that a preposition introduces; None for any other word."""
    if reading.tokens[index].dep != "prep":
        return None
    return next((child for child in reading.children[index] if heads.get(child) == "pcomp"), None)


def _trimmed(reading: Reading, indices: list[int]) -> list[int]:
    """A clause's tokens without the punctuation and conjunctions at its ends."""
    loose = {"PUNCT", "SPACE", "CCONJ"}
    start, end = 0, len(indices)
    while start < end and reading.tokens[indices[start]].pos in loose:
        start += 1
    while end > start and reading.tokens[indices[end - 1]].pos in loose:
        end -= 1
    return indices[start:end]


def _roles(reading: Reading, head: int, heads: dict[int, str], subjects: Mapping[int, int]) -> Iterator[Role]:
    """The participants of a predicate and of the infinitives that complete it, the subject it shares with another clause included."""
    chain = [head, *_completions(reading, head, heads)]
    found = [role for verb in chain for role in _own_roles(reading, verb, heads)]
    if not any(role.name == "subject" for role in found) and not _is_passive(reading, head):
        found += _shared_subject(reading, head, heads, subjects)
    elif _is_passive(reading, head) and not any(role.name == "object" for role in found):
        found += [Role("object", role.head, role.tokens) for role in _shared_subject(reading, head, heads, subjects)]
    yield from found


def _completions(reading: Reading, head: int, heads: dict[int, str]) -> Iterator[int]:
    """The infinitives and participles that complete a predicate ("agreed to continue maintaining"), outermost first."""
    todo = [head]
    while todo:
        current = todo.pop()
        if current != head:
            yield current
        todo.extend(child for child in reversed(reading.children[current]) if reading.tokens[child].dep == "xcomp" and child not in heads)


def _own_roles(reading: Reading, verb: int, heads: dict[int, str]) -> Iterator[Role]:
    for child in reading.children[verb]:
        token = reading.tokens[child]
        if token.dep in _ROLE_OF and child not in heads:
            named = _antecedent(reading, child)
            yield Role(_ROLE_OF[token.dep], named, _phrase(reading, named, heads))
        elif token.dep in {"prep", "agent"}:
            yield from _obliques(reading, token, heads)


def _antecedent(reading: Reading, index: int) -> int:
    """The noun that a relative pronoun stands for; any other token is itself."""
    token = reading.tokens[index]
    governor = reading.tokens[token.head]
    return governor.head if token.tag in {"WDT", "WP"} and governor.dep == "relcl" else index


def _obliques(reading: Reading, preposition: Token, heads: dict[int, str]) -> Iterator[Role]:
    todo = [preposition]
    while todo:
        governor = todo.pop()
        for child in reading.children[governor.index]:
            if reading.tokens[child].dep in {"pobj", "pcomp"} and child not in heads:
                agent = governor.dep == "agent"
                yield Role("subject" if agent else "oblique", child, _phrase(reading, child, heads), "" if agent else governor.lemma)
        todo.extend(reading.tokens[child] for child in reversed(reading.children[governor.index]) if reading.tokens[child].dep == "prep")


def _phrase(reading: Reading, index: int, heads: dict[int, str]) -> tuple[int, ...]:
    """The token indices of a noun phrase, clauses inside it left out."""
    found, todo = [], [index]
    while todo:
        current = todo.pop()
        found.append(current)
        todo.extend(child for child in reading.children[current] if child not in heads)
    return tuple(sorted(found))


def _is_passive(reading: Reading, head: int) -> bool:
    token = reading.tokens[head]
    labels = {reading.tokens[child].dep for child in reading.children[head]}
    if labels & {"nsubjpass", "auxpass"}:
        return True
    return token.tag == "VBN" and token.dep in {"acl", "relcl"} and "aux" not in labels


def _shared_subject(reading: Reading, head: int, heads: dict[int, str], subjects: Mapping[int, int]) -> list[Role]:
    """The subject a clause has from elsewhere: of the verb it is coordinated with, of its governor, or the noun it describes."""
    token = reading.tokens[head]
    for _ in range(_MOST_STEPS):
        if token.head == token.index:
            break
        if token.dep in {"relcl", "acl", "appos"}:
            return [Role("subject", token.head, _phrase(reading, token.head, heads))]
        if token.head in subjects:
            return [Role("subject", subjects[token.head], _phrase(reading, subjects[token.head], heads))]
        token = reading.tokens[token.head]
    return []
