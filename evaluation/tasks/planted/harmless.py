"""Changes that say the same in other words: none of them may be reported as a difference beyond detail."""

import re
from collections.abc import Iterator
from itertools import pairwise

from evaluation.tasks.planted.planting import NUMBER_WORDS, Planting, lone_quantities, safe_statements
from synoptic.model import Annotated, Sentence, Statement, TimexType, Token

_SYNONYMS = dict(
    pair.split(":")
    for pair in "big:large large:big began:started bought:purchased huge:enormous shut:closed ended:finished quickly:rapidly car:vehicle "
    "cars:vehicles firm:company firms:companies whole:entire important:significant enough:sufficient children:kids many:numerous often:frequently "
    "got:received while:whereas although:though around:about currently:now nearly:almost almost:nearly helped:aided "
    "doctor:physician doctors:physicians lawyer:attorney lawyers:attorneys film:movie house:home houses:homes probe:investigation "
    "purchase:buy injured:hurt hurt:injured wounded:injured gathered:assembled showed:displayed chose:selected tried:attempted "
    "allow:permit allowed:permitted stopped:halted".split()
)
_MONTHS = {
    "Jan.": "January", "Feb.": "February", "Aug.": "August", "Sept.": "September", "Oct.": "October", "Nov.": "November", "Dec.": "December",
}  # fmt: skip
_OPENER = re.compile(r"(?P<time>(?:On|In) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d)), (?P<rest>[^\n]*?[^.\s])\.$")
# Verbs whose object is a measure or a name, and cannot become a subject.
_NO_PASSIVE = frozenset("average total equal number cost call name resemble lack".split())
_LONGEST_MERGED = 40
_ROUNDABLE = range(21, 1000)


def synonyms(annotated: Annotated) -> Iterator[Planting]:
    """One word for another that says the same."""
    for statement in safe_statements(annotated):
        for index in statement.tokens:
            token = annotated.reading.tokens[index]
            if token.text in _SYNONYMS and not token.entity and token.pos in {"VERB", "NOUN", "ADJ", "ADV"}:
                yield Planting("synonym", None, token.start, token.end, _SYNONYMS[token.text])


def reordered(annotated: Annotated) -> Iterator[Planting]:
    """A time moved from the front of the sentence to its end."""
    for sentence in _sentences(annotated):
        match = _OPENER.match(annotated.reading.text(sentence.span))
        if match and "“" not in match["rest"] and '"' not in match["rest"]:
            first, rest = match["time"], match["rest"]
            starts = annotated.reading.tokens[sentence.first + len(first.split()) + 1]
            lead = rest if starts.entity or starts.pos == "PROPN" else rest[0].upper() + rest[1:]
            yield Planting("reordering", None, *sentence.span, f"{lead} {first[0].lower()}{first[1:]}.")


def rounded(annotated: Annotated) -> Iterator[Planting]:
    """A figure rounded, and said to be."""
    for _, quantity in lone_quantities(annotated):
        match = re.match(r"(\d+)(?![\d.,-])(?= [a-z])", quantity.text)
        if match and not quantity.modifier and int(match[1]) in _ROUNDABLE and int(match[1]) % 10:
            value = int(match[1])
            step = 10 if value < _ROUNDABLE.stop // 10 else 100
            near = round(value / step) * step
            if near and abs(near - value) <= near / 10 and annotated.article.text[quantity.span.start - 1 : quantity.span.start] == " ":
                yield Planting(
                    "rounding", None, quantity.span.start, quantity.span.start + len(match[1]), f"{'almost' if near > value else 'more than'} {near}"
                )


def figures(annotated: Annotated) -> Iterator[Planting]:
    """A number word as a figure, or a figure as a word; not in a name ("Apollo 11")."""
    named = {token.start for token in annotated.reading.tokens if token.index and annotated.reading.tokens[token.index - 1].pos == "PROPN"}
    for _, quantity in lone_quantities(annotated):
        if quantity.span.start in named:
            continue
        first = quantity.text.split(" ", 1)[0]
        if first in NUMBER_WORDS:
            yield Planting("figure", None, quantity.span.start, quantity.span.start + len(first), str(NUMBER_WORDS.index(first) + 2))
        elif first.isdecimal() and int(first) in range(2, 13) and annotated.article.text[quantity.span.start - 1 : quantity.span.start] == " ":
            yield Planting("figure", None, quantity.span.start, quantity.span.start + len(first), NUMBER_WORDS[int(first) - 2])


def date_formats(annotated: Annotated) -> Iterator[Planting]:
    """Another order or length: "May 9" as "9 May", "Oct. 22" as "October 22"."""
    held = {key for statement in safe_statements(annotated) for key in statement.times}
    for timex in annotated.times:
        match = re.fullmatch(r"([A-Z][a-z]{2,8}\.?) (\d{1,2})", timex.text)
        if timex.id in held and timex.type is TimexType.DATE and match:
            yield Planting("date format", None, *timex.span, f"{_MONTHS[match[1]]} {match[2]}" if match[1] in _MONTHS else f"{match[2]} {match[1]}")


def passives(annotated: Annotated) -> Iterator[Planting]:
    """Active told as passive, where subject, regular verb and object follow one another and end the clause's span."""
    for statement in safe_statements(annotated):
        parts = _simple_active(annotated, statement)
        if parts:
            subject, verb, target = parts
            head = next(annotated.reading.tokens[role.head] for role in statement.roles if role.name == "object")
            was = "were" if head.tag in {"NNS", "NNPS"} or any(token.dep == "conj" for token in target) else "was"
            begins = _cased(annotated, target, first=subject[0].index == annotated.reading.sentences[statement.sentence].first)
            words = f"{begins} {was} {verb.text} by {_cased(annotated, subject, first=False)}"
            yield Planting("passive", None, subject[0].start, target[-1].end, words)


def _simple_active(annotated: Annotated, statement: Statement) -> tuple[list[Token], Token, list[Token]] | None:
    """Tokens of subject, verb and object, where they stand side by side, the verb is a plain past and all are nouns."""
    verb = annotated.reading.tokens[statement.predicate]
    roles = {role.name: role for role in statement.roles}
    if verb.tag != "VBD" or not verb.text.endswith("ed") or verb.lemma in _NO_PASSIVE or not {"subject", "object"} <= set(roles):
        return None
    subject, target = ([annotated.reading.tokens[i] for i in roles[name].tokens] for name in ("subject", "object"))
    adjoining = subject and target and subject[-1].index + 1 == verb.index and target[0].index == verb.index + 1
    whole = adjoining and all(b.index == a.index + 1 for row in (subject, target) for a, b in pairwise(row))
    nouns = whole and all(annotated.reading.tokens[roles[name].head].pos in {"NOUN", "PROPN"} for name in ("subject", "object"))
    short = nouns and not any(token.dep in {"relcl", "acl", "appos", "cc"} or token.text == "," for token in (*subject, *target))
    return (subject, verb, target) if short else None


def _cased(annotated: Annotated, tokens: list[Token], *, first: bool) -> str:
    words = annotated.article.text[tokens[0].start : tokens[-1].end]
    if first:
        return words[0].upper() + words[1:]
    return words if tokens[0].entity or tokens[0].pos == "PROPN" else words[0].lower() + words[1:]


def split_sentences(annotated: Annotated) -> Iterator[Planting]:
    """Two clauses joined by "and" as two sentences."""
    for token in annotated.reading.tokens:
        if token.text != "and" or token.dep != "cc" or token.index == 0:
            continue
        before, verb = annotated.reading.tokens[token.index - 1], annotated.reading.tokens[token.head]
        joined = [
            annotated.reading.tokens[child] for child in annotated.reading.children[verb.index] if annotated.reading.tokens[child].dep == "conj"
        ]
        if before.text == "," and verb.dep == "ROOT" and joined and _starts_clause(annotated, token, joined[0]):
            following = annotated.reading.tokens[token.index + 1]
            yield Planting("split", None, before.start, following.start + 1, f". {following.text[0].upper()}")


def _starts_clause(annotated: Annotated, joint: Token, verb: Token) -> bool:
    """Whether what follows the joint is the subject of the verb it joins."""
    subjects = [annotated.reading.tokens[child] for child in annotated.reading.children[verb.index]]
    return any(token.dep in {"nsubj", "nsubjpass"} and annotated.reading.subtree(token.index)[0] == joint.index + 1 for token in subjects)


def merged_sentences(annotated: Annotated) -> Iterator[Planting]:
    """Two short sentences of a paragraph as one."""
    rows = list(_sentences(annotated))
    for one, other in pairwise(rows):
        first = annotated.reading.tokens[other.first]
        gap = annotated.article.text[one.span.end - 1 : other.span.start]
        short = (
            other.index == one.index + 1 and one.paragraph == other.paragraph and one.last - one.first + other.last - other.first <= _LONGEST_MERGED
        )
        if short and gap == ". " and first.pos in {"DET", "PRON"} and first.text != "I" and not first.entity:
            yield Planting("merge", None, one.span.end - 1, first.end, f", and {first.text[0].lower()}{first.text[1:]}")


def _sentences(annotated: Annotated) -> Iterator[Sentence]:
    """Sentences of the body, without quotations, in which one can move words about."""
    for sentence in annotated.reading.sentences:
        words = annotated.reading.text(sentence.span)
        if not sentence.heading and not re.search(r"[\"“”:;()\n]", words):
            yield sentence


HARMLESS = (synonyms, reordered, rounded, figures, date_formats, passives, split_sentences, merged_sentences)
