"""The units of a story: its mentions by their heads, without what only capitals make a name, with what stands in others unseen."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from synoptic.lexicon.nouns import noun_table
from synoptic.lexicon.organisations import organisation_groups, thing_nouns
from synoptic.lexicon.persons import is_given_name
from synoptic.lexicon.places import country_names
from synoptic.link.mentions.openings import story_names, without_opening
from synoptic.link.mentions.unmarked_names import unmarked_names
from synoptic.link.units import Unit
from synoptic.model import Annotated, EntityType, Mention, MentionForm, Span, Token
from synoptic.text.names import fold
from synoptic.text.openings import opens_words

# Longer words all in capitals are a headline's, shorter ones may be acronyms.
_LONGEST_ACRONYM = 5


def story_units(articles: Sequence[Annotated]) -> tuple[Unit, ...]:
    """All units of a story, in order of article id and offset; articles are given in order of id."""
    found: list[Unit] = []
    for place, annotated in enumerate(articles):
        by_head: dict[tuple[int, bool], list[Mention]] = {}
        for mention in annotated.mentions:
            by_head.setdefault((mention.head, mention.form is MentionForm.NAME), []).append(mention)
        units = [sorted(mentions, key=lambda mention: (mention.span.end - mention.span.start, mention.span)) for mentions in by_head.values()]
        for mentions in sorted(units, key=lambda group: (group[0].span, group[0].form)):
            head = annotated.reading.tokens[mentions[0].head]
            found.append(Unit(len(found), place, annotated.reading, head, tuple(mentions)))
    return _sifted(sorted([*found, *unmarked_names(articles, found)], key=lambda unit: (unit.article, unit.core.span, unit.form)))


# "His Majesty the Sultan" is the Sultan.
_STYLES = frozenset("majesty excellency highness holiness eminence".split())


def _sifted(found: Sequence[Unit]) -> tuple[Unit, ...]:
    """The units without those that only capitals make a name, and without what a sentence's start makes part of one."""
    small = _small_words(found)
    parts = {word for unit in found if unit.form is MentionForm.NAME and unit.core.type in _BODIES for word in _parts_of(unit)}
    shouts = {
        unit.number
        for unit in found
        if unit.form is MentionForm.NAME and (_is_shout(unit) or unit.folded in _STYLES or _only_begins(unit, small, parts) or _is_label(unit))
    }
    named = {unit.folded for unit in found if unit.form is MentionForm.NAME and unit.number not in shouts}
    kept = [unit for unit in found if unit.number not in shouts or unit.folded in named - _STYLES]
    heads = {(unit.article, token.index) for unit in kept if unit.form is MentionForm.NAME for token in unit.tokens} | {
        (unit.article, unit.head.index) for unit in kept
    }
    kept = [_as_name(unit, named) for unit in kept]
    parted = [part for unit in kept for part in (*_parts(unit, named), *_nested(unit, named, heads))]
    names = story_names(parted)
    return tuple(_renewed(unit, number, without_opening(unit, names)) for number, unit in enumerate(parted))


def _renewed(unit: Unit, number: int, mentions: tuple[Mention, ...]) -> Unit:
    """A unit with another number or mentions; the same one, with what is known of it, where neither has changed."""
    return unit if (unit.number, unit.mentions) == (number, mentions) else replace(unit, number=number, mentions=mentions)


def _as_name(unit: Unit, named: AbstractSet[str]) -> Unit:
    """A word in capitals, as datelines have it, is the name that the story writes otherwise: "LIPA. Six people …"."""
    word = unit.core.text
    shouted = unit.form is MentionForm.DESCRIPTION and word.isalpha() and word.isupper() and len(word) > _LEAST_DATELINE
    if not shouted or unit.folded not in named:
        return unit
    return replace(unit, mentions=tuple(replace(mention, form=MentionForm.NAME) for mention in unit.mentions))


_LEAST_DATELINE = 3
_MODIFIERS = frozenset(("compound", "amod", "nmod"))


def _nested(unit: Unit, named: AbstractSet[str], heads: set[tuple[int, int]]) -> Iterator[Unit]:
    """Names and bodies within the description of somebody that no mention holds: "the Lipa dictator", "a ministry spokesman"."""
    if unit.form is not MentionForm.DESCRIPTION or unit.core.type is not EntityType.PERSON:
        return
    for token in unit.tokens:
        if token.index >= unit.head.index or token.dep not in ("compound", "nmod", "amod") or (unit.article, token.index) in heads:
            continue
        beside = (other for other in unit.tokens if abs(other.index - token.index) == 1)
        name = token.text[0].isupper() and fold(token.text) in named and not any(other.text[0].isupper() for other in beside)
        body = token.head == unit.head.index and token.pos == "NOUN" and thing_nouns().get(token.lemma, (None,))[0] is EntityType.ORGANISATION
        if name or body:
            heads.add((unit.article, token.index))
            first = min((child for child in unit.reading.children[token.index] if unit.reading.tokens[child].dep in _MODIFIERS), default=token.index)
            span = Span(unit.reading.tokens[first].start if body else token.start, token.end)
            kind = EntityType.ORGANISATION if body else EntityType.OTHER
            form = MentionForm.NAME if name else MentionForm.DESCRIPTION
            yield replace(
                unit, head=token, mentions=(Mention(unit.core.article, span, unit.reading.text(span), kind, form, token.index, unit.core.confidence),)
            )


def _parts(unit: Unit, named: AbstractSet[str]) -> tuple[Unit, ...]:
    """Two names that a tagger takes for one, "Lipa and Brod", where the story has one of them alone."""
    if unit.form is not MentionForm.NAME or " and " not in unit.folded:
        return (unit,)
    first, _, last = unit.folded.partition(" and ")
    conjunction = next((token for token in unit.tokens if token.tag == "CC"), None)
    one = unit.folded in country_names() or unit.folded in organisation_groups()
    if conjunction is None or one or not {first, last} & named:
        return (unit,)
    halves = (
        [token for token in unit.tokens if token.index < conjunction.index],
        [token for token in unit.tokens if token.index > conjunction.index],
    )
    return tuple(_half(unit, tokens) for tokens in halves if tokens)


def _half(unit: Unit, tokens: Sequence[Token]) -> Unit:
    span, head = Span(tokens[0].start, tokens[-1].end), tokens[-1]
    core = replace(unit.core, span=span, text=unit.reading.text(span), head=head.index)
    return replace(unit, head=head, mentions=(core,))


def _is_shout(unit: Unit) -> bool:
    """Whether a long word is taken for a name that a heading has in capitals, as it has all its words."""
    sentence = unit.reading.sentences[unit.sentence]
    single = " " not in unit.core.text and len(unit.core.text) > _LONGEST_ACRONYM
    return single and sentence.heading and unit.reading.text(sentence.span).isupper()


def _small_words(found: Sequence[Unit]) -> frozenset[str]:
    """The words that a story writes small."""
    readings = {unit.article: unit.reading for unit in found}
    return frozenset(token.text for reading in readings.values() for token in reading.tokens if token.text.islower())


def _only_begins(unit: Unit, small: AbstractSet[str], parts: AbstractSet[str]) -> bool:
    """Whether a plain word is taken for a name because it begins something: "Fireworks lit the bay", "2/9 Bodybuilders in Lipa"."""
    word = unit.head
    if len(unit.tokens) > 1 or not word.text.istitle() or is_given_name(unit.folded) or unit.folded in country_names():
        return False
    sentence = unit.reading.sentences[unit.sentence]
    if not opens_words(unit.reading.tokens[sentence.first : sentence.last], word.index - sentence.first):
        return False
    if word.text.lower() in small:
        return word.entity not in _SURE_NAMES and not (word.entity and unit.folded in parts)
    return not word.entity and unit.folded.endswith("s") and bool(noun_table().senses_of(unit.folded.removesuffix("s")))


# What goes by one word of its name, "the Union", and has that at the start of headings.
_BODIES = frozenset((EntityType.ORGANISATION, EntityType.FACILITY))


def _parts_of(unit: Unit) -> Sequence[str]:
    """The words of a name of several outside headings."""
    words = unit.folded.split()
    return words if len(words) > 1 and not unit.reading.sentences[unit.sentence].heading else ()


# What the tagger takes for somebody or a place is one, though a word that is written small as well: "Will", "Reading".
_SURE_NAMES = frozenset(("PERSON", "GPE"))
# What a menu or a page has names for.
_LABELLED = frozenset("tab menu button option options settings list area section folder icon screen heading label category".split())


def _is_label(unit: Unit) -> bool:
    """Whether a name is a step through menus, an inscription on a screen or a row of figures: "Settings > Themes", "the Friends tab", "Mass: 12"."""
    tokens, first, last = unit.reading.tokens, unit.tokens[0].index, unit.tokens[-1].index
    before, following = tokens[max(0, first - 1)].text, tokens[min(len(tokens) - 1, last + 1)]
    named = following.text in _LABELLED and following.sentence == unit.sentence and tokens[first].text.istitle()
    plain = all(noun_table().senses_of(word) or noun_table().senses_of(word.removesuffix("s")) for word in unit.folded.split())
    return ">" in (before, following.text) or (plain and ((named and before.lower() in _BEFORE_LABELS) or _is_of_figures(tokens, first, last)))


_BEFORE_LABELS = frozenset(("the", "a", "this", "your", "new"))


def _is_of_figures(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a colon and a number stand behind a name or before it: "Stages: 2 Boosters: 2"."""
    before, behind = tokens[max(0, first - 2) : first], tokens[last + 1 : last + 3]
    return any(pair[0].text == ":" and pair[1].text[0].isdigit() for pair in (before, behind) if len(pair) > 1)
