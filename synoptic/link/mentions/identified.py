"""Somebody described and then named: "a man whom neighbours identified as Jon Rehn", "Survivor speaks" above "Jon Rehn, a teacher, …"."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from synoptic.lexicon.persons import person_nouns
from synoptic.link.clusters import Clusters
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

# "A man whom neighbours identified as Jon Rehn".
_NAMING = frozenset("identify name".split())
# Kinds of nouns by which somebody holds a post or plies a trade.
_DESCRIBED = frozenset(("relcl", "acl"))


def find_identified(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """ "A driver, whom police identified as Jon Rehn": a name and the description it was given to."""
    by_head = {(unit.article, unit.head.index): unit for unit in units}
    for unit in units:
        tokens = unit.reading.tokens
        preposition = tokens[unit.head.head]
        verb = tokens[preposition.head]
        if unit.form is not MentionForm.NAME or unit.head.dep != "pobj" or preposition.text.lower() != "as" or verb.lemma not in _NAMING:
            continue
        described = next((by_head[key] for key in _governors(unit, verb.index) if key in by_head and _is_somebody(by_head[key])), None)
        if described is not None:
            yield unit, described


def _governors(unit: Unit, verb: int) -> Iterator[tuple[int, int]]:
    """What a relative clause may describe: its governor, else what that belongs to; else the verb's object, or its subject in the passive."""
    tokens = unit.reading.tokens
    if tokens[verb].dep not in _DESCRIBED:
        yield from ((unit.article, child) for child in unit.reading.children[verb] if tokens[child].dep in ("nsubjpass", "dobj"))
        return
    place = tokens[verb].head
    for _ in range(_DEEPEST):
        yield unit.article, place
        place = tokens[place].head


# An employee of a contractor, Delta Ltd, whom …: four words up.
_DEEPEST = 4


def _is_somebody(unit: Unit) -> bool:
    """Whether a description is of one person, and no name stands in apposition to it."""
    somebody = unit.form is MentionForm.DESCRIPTION and unit.core.type is EntityType.PERSON and not unit.is_plural
    tokens = unit.reading.tokens
    return somebody and not any(tokens[child].dep == "appos" and tokens[child].pos == "PROPN" for child in unit.reading.children[unit.head.index])


def find_headed(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Whoever alone a crosshead speaks of, without a name, is whom the paragraph below it opens with: a name new to the article."""
    by_sentence: dict[tuple[int, int], list[Unit]] = {}
    seen: set[tuple[int, str]] = set()
    new: set[int] = set()
    for unit in units:
        if unit.form is MentionForm.NAME and unit.folded.count(" ") and (unit.article, unit.folded) not in seen:
            seen.add((unit.article, unit.folded))
            new.add(unit.number)
        by_sentence.setdefault((unit.article, unit.sentence), []).append(unit)
    for (article, sentence), above in sorted(by_sentence.items()):
        somebody = [unit for unit in above if _is_somebody(unit)]
        below = by_sentence.get((article, sentence + 1), ())
        if sentence and len(somebody) == 1 and below and _is_crosshead(above, below[0]):
            name = below[0]
            if (
                name.number in new
                and name.tokens[0].index <= name.reading.sentences[name.sentence].first + 1
                and somebody[0].determiner != "definite"
            ):
                yield name, somebody[0]


# Words of a line that heads a paragraph.
_LONGEST_HEAD = 10


def _is_crosshead(above: Sequence[Unit], below: Unit) -> bool:
    """Whether a sentence is a short line of its own without a name, and another paragraph follows."""
    reading = below.reading
    line, following = reading.sentences[above[0].sentence], reading.sentences[below.sentence]
    alone = line.paragraph != following.paragraph and (line.index == 0 or reading.sentences[line.index - 1].paragraph != line.paragraph)
    open_ended = line.heading or reading.tokens[line.last - 1].text not in (".", "!", "?")
    return alone and open_ended and line.last - line.first <= _LONGEST_HEAD and all(unit.form is not MentionForm.NAME for unit in above)


def link_titled(units: Sequence[Unit], persons: AbstractSet[int], clusters: Clusters) -> None:
    """Join the one nameless person of an article's title with whom its lead names and all of it names most: "Man jailed for fraud"."""
    by_article: dict[int, list[Unit]] = {}
    for unit in units:
        by_article.setdefault(unit.article, []).append(unit)
    for _, here in sorted(by_article.items()):
        title = [unit for unit in here if unit.sentence == 0 and unit.reading.sentences[0].heading]
        somebody = [unit for unit in title if _is_somebody(unit) and clusters.is_alone(unit.number)]
        if len(somebody) == 1 and somebody[0].determiner != "definite" and not any(unit.number in persons for unit in title):
            roots = {clusters.find(unit.number) for unit in here if unit.number in persons}
            found = _foremost([unit for unit in here if clusters.find(unit.number) in roots], clusters)
            if found is not None and not _holds_another_post(somebody[0], [units[number] for number in clusters.members(found.number)]):
                why = f"{somebody[0].core.text!r} is {found.core.text!r}, whom the article is about"
                clusters.join(found.number, somebody[0].number, why)


def _holds_another_post(somebody: Unit, members: Sequence[Unit]) -> bool:
    """Whether what a title calls somebody ("contractor") is none of the posts and trades by which a person is called ("prosecutor")."""
    called = somebody.noun[1]
    if called is not None and not called.is_post:
        return False
    words = (word.strip(".,") for unit in members for word in (*unit.title.split(), unit.noun[0] if unit.form is MentionForm.DESCRIPTION else ""))
    posts = {noun.group for word in words if (noun := person_nouns().get(word)) is not None and noun.is_post}
    return bool(posts) and (called is None or called.group not in posts)


# A person is named in so many sentences under the title, and spoken of so many times as often as anybody else.
_LEAD, _FOREMOST = 3, 1.5


def _foremost(spoken: Sequence[Unit], clusters: Clusters) -> Unit | None:
    """The full name in the lead of the only person of whom the article speaks far more than of any other."""
    uses: dict[int, list[Unit]] = {}
    for unit in spoken:
        uses.setdefault(clusters.find(unit.number), []).append(unit)
    ranked = sorted(((len(named), -root) for root, named in uses.items()), reverse=True)
    led = {clusters.find(unit.number) for unit in spoken if unit.sentence <= _LEAD}
    if not ranked or (len(ranked) > 1 and len(led) > 1 and ranked[0][0] < _FOREMOST * ranked[1][0]):
        return None
    return next((unit for unit in uses[-ranked[0][1]] if unit.sentence <= _LEAD and _is_full(unit)), None)


def _is_full(unit: Unit) -> bool:
    titled = any((noun := person_nouns().get(word.strip(".,"))) is not None and noun.kind != "role" for word in unit.title.split())
    return unit.form is MentionForm.NAME and (unit.folded.count(" ") > 0 or titled)
