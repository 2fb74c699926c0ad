"""Names and the descriptions that stand beside them: titles, appositions, "X is the president of Y"."""

from collections.abc import Iterator, Mapping, Sequence

from synoptic.lexicon.grammar import SUBJECTS
from synoptic.lexicon.nouns import is_person, steps_up
from synoptic.link.mentions.aliases import find_aliases
from synoptic.link.mentions.identified import find_headed, find_identified
from synoptic.link.mentions.place_votes import is_dateline
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm


def describe(units: Sequence[Unit]) -> Mapping[int, tuple[Unit, ...]]:
    """Number of a name → the descriptions that stand beside it as title, apposition or predicate, in order.

    A description is of one name: of that whose title it is, else of the nearest.
    """
    by_head = {(unit.article, unit.head.index): unit for unit in units}
    owners: dict[int, tuple[int, int, int]] = {}
    aliases = list(find_aliases(units))
    claims = (_titles(units), _appositions(units), aliases, _predicates(units), find_identified(units), find_headed(units))
    for order, pairs in enumerate(claims):
        for name, description in pairs:
            touches = description.core.span.end + 1 == name.core.span.start
            if not touches and _is_happening(description) and name.core.type in _STANDING:
                continue
            for other in (description, *_joined(description, by_head)):
                claim = (0 if touches else order, abs(other.number - name.number), name.number)
                owners[other.number] = min(claim, owners.get(other.number, claim))
    found: dict[int, list[Unit]] = {}
    for number, (_, _, owner) in sorted(owners.items()):
        found.setdefault(owner, []).append(units[number])
    for name, description in aliases:  # "Ak-Tash, a village known as Tetrivake": the village is Ak-Tash, and so is Tetrivake
        owner = owners[description.number][2]
        persons = description.form is MentionForm.DESCRIPTION and description.core.type is EntityType.PERSON
        if owner != name.number and not persons:
            found.setdefault(owner, []).append(name)
    return {name: tuple(descriptions) for name, descriptions in sorted(found.items())}


# Who and what is no event: a description of one beside it tells of something else ("after his ouster Morsi …").
_STANDING = (EntityType.PERSON, EntityType.PLACE)
_THINGS = ("person", "group", "location", "artifact")


def _is_happening(description: Unit) -> bool:
    """Whether a description's noun names what happens and nothing else."""
    noun = description.head.lemma
    if description.form is not MentionForm.DESCRIPTION or description.noun[1] is not None:
        return False
    return steps_up(noun, "event") is not None and all(steps_up(noun, thing) is None for thing in _THINGS)


def _joined(description: Unit, by_head: Mapping[tuple[int, int], Unit]) -> list[Unit]:
    """What is coordinated with a description: "president of the union and the chief's brother"."""
    children = (by_head.get((description.article, child)) for child in description.reading.children[description.head.index])
    return [
        other
        for other in children
        if other is not None and other.head.dep == "conj" and other.form is MentionForm.DESCRIPTION and other.core.type is EntityType.PERSON
    ]


def _titles(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Descriptions of persons that stand before a name in its phrase: "Serbian President" in "Serbian President Aleksandar Vucic"."""
    for place, unit in enumerate(units):
        if unit.form is not MentionForm.NAME or unit.whole.start == unit.core.span.start:
            continue
        for other in reversed(units[max(0, place - _NEAR) : place]):
            inside = other.article == unit.article and unit.whole.start <= other.core.span.start and other.core.span.end <= unit.core.span.start
            whole = other.core.type in _WHOLES and other.core.span.end + 1 == unit.core.span.start
            if inside and other.form is MentionForm.DESCRIPTION and (other.core.type is EntityType.PERSON or whole) and not _is_possessor(other):
                yield unit, other


# So many units may stand between a title's first word and its name.
_NEAR = 8
# "Host nation Qarim", "airline group Volara".
_WHOLES = (EntityType.ORGANISATION, EntityType.PLACE)


def _is_possessor(unit: Unit) -> bool:
    """ "the president's" in "the president's lawyer, X" is another's description."""
    return unit.head.dep == "poss"


def _appositions(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Neighbours in apposition, as the parser has it or as the commas do."""
    by_head = {(unit.article, unit.head.index): unit for unit in units}
    for unit in units:
        if (
            unit.head.dep == "appos"
            and not _opens_report(unit, by_head)
            and (other := by_head.get((unit.article, unit.head.head))) is not None
            and (pair := _name_and_description(unit, other))
            and _is_parted(*pair)
            and not _is_lost_subject(*pair)
            and not _is_between_two(*pair)
        ):
            yield pair
    ordered = sorted(
        (unit for unit in units if unit.form is not MentionForm.PRONOUN), key=lambda unit: (unit.article, unit.core.span.start, -unit.core.span.end)
    )
    starts = {(unit.article, unit.core.span.start): unit for unit in reversed(ordered)}
    starts.update({(unit.article, unit.whole.start): unit for unit in reversed(ordered)})
    for unit in ordered:
        for gap in (1, 2):
            following = starts.get((unit.article, unit.core.span.end + gap))
            if following is not None and (pair := _beside(unit, following)) is not None and not _is_between_two(*pair):
                yield pair
            elif (
                following is not None
                and (named := starts.get((unit.article, following.core.span.end + 1))) is not None
                and _is_chain(unit, following, named)
            ):
                yield named, unit


def _is_lost_subject(name: Unit, description: Unit) -> bool:
    """Whether a description behind a place or body is the subject that the verb lacks: "In a statement to the Courier, a friend of hers said"."""
    reading, sentence = name.reading, name.reading.sentences[name.sentence]
    root = next((token for token in reading.tokens[sentence.first : sentence.last] if token.head == token.index), name.head)
    subject = any(reading.tokens[child].dep in SUBJECTS for child in reading.children[root.index])
    return name.head.dep == "pobj" and description.head.index < root.index and root.pos == "VERB" and not subject


def _is_between_two(name: Unit, description: Unit) -> bool:
    """Whether a name behind a comma may be of either of two: "the brother of the gunman, Jon Rehn"."""
    tokens = name.reading.tokens
    of = tokens[description.head.head]
    behind = description.core.span.end < name.core.span.start and name.reading.article.text[description.core.span.end] == ","
    return behind and description.head.dep == "pobj" and of.lemma == "of" and is_person(tokens[of.head].lemma)


def _opens_report(unit: Unit, by_head: Mapping[tuple[int, int], Unit]) -> bool:
    """Whether what hangs on a dateline's place is the sentence behind it: "LIPA, May 3 (KRP) - A former bishop went on trial"."""
    place = by_head.get((unit.article, unit.head.head))
    return place is not None and place.form is MentionForm.NAME and is_dateline(place)


def _is_chain(unit: Unit, title: Unit, name: Unit) -> bool:
    """Whether a description is followed by a comma, a title and the name: "his co-accused, the oil trader Khaled Mansouri"."""
    persons = all(other.form is MentionForm.DESCRIPTION and other.core.type is EntityType.PERSON and not other.is_plural for other in (unit, title))
    between = unit.reading.article.text[unit.core.span.end : title.core.span.start]
    return persons and between == ", " and unit.determiner == "definite" and name.form is MentionForm.NAME and name.sentence == unit.sentence


def _is_parted(name: Unit, description: Unit) -> bool:
    """Whether a mark stands between a name and the description after it; before it none is needed."""
    between = name.reading.article.text[name.core.span.end : description.core.span.start]
    if (
        name.head.dep == "pobj"
        and name.core.type is EntityType.PLACE
        and name.reading.tokens[name.head.head].text.lower() in ("of", "in", "from", "at")
    ):
        return False
    return not between or any(mark in between for mark in ",(–—-:;[")


def _beside(one: Unit, other: Unit) -> tuple[Unit, Unit] | None:
    """Two units with a comma between them: an office and its holder."""
    between = one.reading.article.text[one.core.span.end : other.whole.start]
    pair = _name_and_description(one, other)
    if pair is None or between not in (", ", " ") or one.sentence != other.sentence or _opens_clause(one, other):
        return None
    name, description = pair
    if description.noun[1] is None and not (
        between == ", " and description is other and description.determiner == "definite" and description.tokens[0].tag == "DT"
    ):
        return None
    if description.is_plural:
        body = name.core.type is EntityType.ORGANISATION and description is one and between == ", "
        return pair if body and description.determiner == "definite" else None
    if description.noun[1] is not None and name.core.type is EntityType.PLACE and not _can_be_person(name):
        return None
    if between == " ":
        return pair if description is one and description.core.span.end < name.core.span.start and description.head.dep != "poss" else None
    if description is one:
        return pair if description.determiner == "definite" or _is_enclosed(name, description) else None
    noun = description.noun[1]
    if noun is not None and noun.kind == "kin" and description.determiner == "bare":
        return None
    return pair if description.determiner != "bare" or (noun is not None and noun.is_post) else None


def _is_enclosed(name: Unit, description: Unit) -> bool:
    """Whether somebody's full name stands in commas between an indefinite subject and its verb: "a spokesman for the mayor, Jon Rehn, said"."""
    text, tokens = name.reading.article.text, name.reading.tokens
    behind = tokens[name.tokens[-1].index + 1 : name.tokens[-1].index + 3]
    person = name.core.type is not EntityType.PLACE and _can_be_person(name) and text[name.core.span.end : name.core.span.end + 1] == ","
    return person and description.head.dep == "nsubj" and len(behind) > 1 and behind[1].index == description.head.head


def _opens_clause(one: Unit, other: Unit) -> bool:
    """Whether a comma parts a place from the subject that follows: "On Monday in Brod, the mayor said …"."""
    return one.form is MentionForm.NAME and one.head.dep == "pobj" and other.head.dep in ("nsubj", "nsubjpass")


def _can_be_person(name: Unit) -> bool:
    return len(name.core.text.split()) > 1


def _name_and_description(one: Unit, other: Unit) -> tuple[Unit, Unit] | None:
    """The name first, the description second; None where the two are not one of each."""
    forms = (one.form, other.form)
    if forms == (MentionForm.NAME, MentionForm.DESCRIPTION):
        return _fitting(one, other)
    if forms != (MentionForm.DESCRIPTION, MentionForm.NAME):
        return None
    # "President of Russia X and President of Serbia Y": each title touches its name, the list changes nothing.
    return (other, one) if _touches(one, other) and not one.core.span.overlaps(other.core.span) else _fitting(other, one)


def _touches(title: Unit, name: Unit) -> bool:
    """Whether an office stands right before a name, without a mark between."""
    noun = title.noun[1]
    return noun is not None and noun.is_post and not title.is_plural and name.core.span.start - title.core.span.end == 1


def _fitting(name: Unit, description: Unit) -> tuple[Unit, Unit] | None:
    """A list ("sanctions, Russia and the president") is no apposition: nothing may be coordinated with the name."""
    tokens, children = name.reading.tokens, name.reading.children
    lists = any(tokens[child].dep == "conj" for child in children[name.head.index]) or any(
        tokens[child].dep == "conj" and tokens[child].tag != "NN" for child in children[description.head.index]
    )
    if lists and not _is_listed_alike(name, description):
        return None
    return None if name.core.span.overlaps(description.core.span) else (name, description)


def _is_listed_alike(name: Unit, description: Unit) -> bool:
    """Whether only the comma of an apposition looks like a list: "among them the Chief Justice, Ana Kovac"."""
    tokens = name.reading.tokens
    office = description.noun[1] is not None and description.noun[1].is_office and not description.is_plural
    beside = name.head.head == description.head.index and name.whole.start == description.core.span.end + len(", ")
    joined = any(tokens[child].dep == "cc" for index in (name.head.index, description.head.index) for child in name.reading.children[index])
    return office and beside and not joined and description.determiner == "definite"


# Who does so as somebody is that: "she served as his defence minister".
_SERVING = frozenset("serve act work".split())
# Who is made something is that: "she was appointed general manager".
_NAMED_TO = frozenset("appoint hire elect name install sign".split())


def _predicates(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """ "Nuland is the ambassador", "she served as minister", "the tenth passenger was Ana Kovac": a name that is said to be something definite."""
    by_head = {(unit.article, unit.head.index): unit for unit in units}
    for unit in units:
        if unit.form is not MentionForm.DESCRIPTION or unit.core.type is not EntityType.PERSON or unit.is_plural:
            continue
        tokens, governor = unit.reading.tokens, unit.reading.tokens[unit.head.head]
        as_post = unit.head.dep == "pobj" and governor.text.lower() == "as"
        verb = tokens[governor.head] if as_post else governor
        said = unit.determiner == "definite" and verb.lemma == "be" and not as_post
        other: tuple[str, ...] = {"attr": ("nsubj",), "nsubj": ("attr",)}.get(unit.head.dep, ()) if said else ()
        if as_post and verb.lemma in _SERVING:
            other = ("nsubj",)
        elif verb.lemma in _NAMED_TO and (as_post or unit.head.dep == "oprd"):
            other = ("nsubjpass", "dobj")
        partners = [child for child in unit.reading.children[verb.index] if tokens[child].dep in other]
        name = by_head.get((unit.article, partners[0])) if partners else None
        if name is not None and name.form is MentionForm.NAME:
            yield name, unit
