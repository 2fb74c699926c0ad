"""What named bodies, places and things may be called by: the kinds that their names and the words beside them say they are of."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from synoptic.lexicon.name_words import HEAVENLY, LEGAL_FORMS, SHIP_PREFIXES, TRADES
from synoptic.lexicon.organisations import organisation_groups, organisation_key, thing_nouns
from synoptic.lexicon.persons import person_nouns
from synoptic.lexicon.places import country_names, seats
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.forms.form import Form
from synoptic.link.forms.name_types import BOUND_FOR, OUTLETS, title_noun
from synoptic.link.units import Unit, head_phrases
from synoptic.model import EntityType, MentionForm, Token
from synoptic.text.names import fold

COMPANY, COUNTRY, SHIP = "organisation company", "place country", "other ship"
BANK, CENTRAL_BANK, BAND = "organisation bank", "organisation central bank", "organisation group"
TOWNS = ("place city", "place town", "place village")
# "The town of Lipa" is Lipa.
_STYLES = frozenset((*TOWNS, "place island", "place region", "place country"))
# Things whose kind stands behind their own name: the Sinar Marua ferry.
NAMED_BY_KIND = frozenset((SHIP, "other plane", "other train", "other law", "other virus", "event storm")) | frozenset(
    f"place {kind}" for kind in "river lake island mountain peninsula plateau desert".split()
)
# Bodies that are called by their kind after their name: "the National Renewal party", "the Airwork union".
BODIES_NAMED_SO = frozenset(f"organisation {kind}" for kind in "party union bank newspaper militia coalition club company group".split())
# Kinds whose noun opens a name: Cyclone Sefora, Mount Asari, Operation Clean Hands, Flight 204, Camp Delta.
OPENED_BY_KIND = NAMED_BY_KIND - {"place peninsula", "place plateau", "place desert"} | {"place square", "facility camp"}
# Squares and streets whose noun opens their name, as it does in the Romance languages.
_SQUARES = frozenset("plaza piazza praça place rue calle via avenida boulevard".split())
_LONGEST_NOUN = 3
_LEAST_PLURAL = 3
# The parts of a name that is a number, "Dam No. 2", after its noun.
_NUMBER_WORDS = frozenset(("no", "no.", "number"))

# Bodies that may be called "the group".
_GROUPS = frozenset(f"organisation {kind}" for kind in ("militia", "charity", "rights group", "company"))

Named = Mapping[tuple[int, str], Sequence[tuple[int, int]]]


def group_of(unit: Unit) -> str:
    """The group of a description's noun, "" for one that no table holds."""
    entry = thing_nouns().get(unit.noun[0])
    return entry[1] if entry else ""


def kind_word(group: str) -> str:
    """The word of a group: "organisation company" → company."""
    return group.partition(" ")[2]


def told_kinds(forms: Sequence[Form], described: Mapping[int, Sequence[Unit]], clusters: Clusters, domains: Domains) -> dict[int, set[str]]:
    """Root of a named thing → the groups of nouns it may be called by, from its name and from what stands beside it."""
    found: dict[int, set[str]] = {}
    for form in forms:
        groups = found.setdefault(clusters.find(form.units[0].number), set())
        groups |= set(_name_groups(form))
        if form.text in country_names() or domains.is_made(form.units[0]) or (form.type is EntityType.PLACE and any(map(_has_south, form.units))):
            groups.add(COUNTRY)
        for unit in form.units if form.type is not EntityType.PERSON else ():
            beside = described.get(unit.number, ())
            groups |= {group for description in beside if (group := group_of(description) or _outlet_group(description))}
        if CENTRAL_BANK in groups or _is_central_bank(form, domains) or (BANK in groups and any(map(_has_governor, form.units))):
            groups |= {BANK, CENTRAL_BANK}  # a central bank is a bank, and no other is the central one
        if groups & _GROUPS:
            groups.add(BAND)
    return found


def _outlet_group(description: Unit) -> str:
    """The kind of an outlet that the nouns for things have not got: "ALN affiliate Veska" is no company by guess."""
    return "organisation newspaper" if description.head.lemma in OUTLETS else ""


def guessed_kinds(forms: Sequence[Form], told: Mapping[int, set[str]], clusters: Clusters) -> dict[int, set[str]]:
    """The same for what nothing tells, from its type: what is mostly a body is a company, a place a town."""
    found: dict[int, set[str]] = {}
    bodies: dict[int, int] = {}
    for form in forms:
        root = clusters.find(form.units[0].number)
        bodies[root] = bodies.get(root, 0) + len(form.units) * (1 if form.type is EntityType.ORGANISATION else -1)
    for form in forms:
        root = clusters.find(form.units[0].number)
        if told[root] <= {BAND} and _may_be_company(form) and bodies[root] >= 0:
            found.setdefault(root, set()).update((COMPANY, BAND))
        if form.type is EntityType.PLACE and form.text not in country_names() and form.text not in HEAVENLY and not told[root]:
            found.setdefault(root, set()).update(TOWNS)
    return found


def _is_central_bank(form: Form, domains: Domains) -> bool:
    """Whether a name is that of a land's bank: "Swiss National Bank", "Bank of England"; not "First National Bank", "Bank of America"."""
    words, national = form.words, ("national", "bank")
    if words[:2] == national or words[-2:] == ("reserve", "bank"):
        return True
    of_land = words[-2:] == national or (words[:2] == ("bank", "of") and words[-1] not in _FIRMS_LANDS)
    return of_land and bool(domains.in_name(form.units[0]))


def _has_governor(unit: Unit) -> bool:
    """Whether a governor stands beside a name, "the governor of Norbank", as no firm's bank has one."""
    tokens = unit.reading.tokens
    above = tokens[unit.head.head]
    if unit.head.dep == "pobj" and above.text.lower() == "of":
        above = tokens[above.head]
    return above.lemma == "governor" and above.index != unit.head.index


# Lands whose bank is a firm.
_FIRMS_LANDS = frozenset("america ireland scotland china".split())


def _may_be_company(form: Form) -> bool:
    """Whether a body may be a firm: no seat of power, none that the tables know, no outlet, no "S9"."""
    body = form.type is EntityType.ORGANISATION and form.text not in seats() and organisation_key(form.spelling) not in organisation_groups()
    return body and not form.text[-1].isdigit() and not any(map(_is_spoken_to, form.units))


def _is_spoken_to(unit: Unit) -> bool:
    """Whether a body is an outlet: one that was told something, "she told ALN", or from which an article comes."""
    told = unit.reading.tokens[unit.head.head].lemma == "tell" and unit.head.dep in ("dobj", "dative", "iobj")
    article = unit.reading.article
    name = unit.folded.removeprefix("the ")
    return told or name in {fold(outlet).removeprefix("the ") for outlet in (article.outlet, article.agency) if outlet}


def _form_groups(form: Form) -> Iterator[str]:
    """What the form of a name tells: KM before a ship's, Ltd behind a company's, "Severeximbank"."""
    if form.words[0] in SHIP_PREFIXES:
        yield SHIP
    if form.words[0] in _SQUARES and len(form.words) > 1:
        yield "place square"
    if form.type is not EntityType.PERSON:
        openings = {form.words[0] if len(form.words) > 1 else "", *map(title_noun, form.units)}
        yield from sorted({entry[1] for word in openings if (entry := thing_nouns().get(word)) and entry[1] in OPENED_BY_KIND})
    if len(form.words) == 1 and form.text.endswith("bank") and form.text != "bank":
        yield BANK
    if len(form.words) > 1 and form.words[-1].strip(".") in TRADES | LEGAL_FORMS and form.type is EntityType.ORGANISATION:
        yield COMPANY


def _has_south(unit: Unit) -> bool:
    """Whether a place is spoken of as a land: by its south or north, by its president or army."""
    tokens, first = unit.reading.tokens, unit.tokens[0].index
    governor = tokens[unit.head.head]
    if unit.head.dep == "poss" and (governor.lemma in _LED_BY or _is_ministers(unit, governor)):
        return True
    if unit.head.dep == "pobj" and governor.text.lower() == "of" and _is_ministers(unit, tokens[governor.head]):
        return True
    return first > 0 and tokens[first - 1].text.lower() in _COMPASS


def _is_ministers(unit: Unit, head: Token) -> bool:
    """Whether a noun is of a minister or head of state: "Sambala's former defence chief"."""
    nouns = person_nouns()
    return any((noun := nouns.get(phrase)) and noun.group.endswith(" minister") for phrase in head_phrases(unit.reading, head))


_LED_BY = frozenset("president king queen emir sultan parliament army military constitution".split())
_COMPASS = frozenset("northern southern eastern western central".split())


@cache
def _folded_nouns() -> Mapping[str, tuple[EntityType, str]]:
    """The nouns for things as folding leaves them: without apostrophes."""
    return {fold(noun): entry for noun, entry in thing_nouns().items()}


def _name_groups(form: Form) -> Iterator[str]:
    """The kind of thing its name says it is: "Court of Appeal" a court, "Halu Strait" a strait; and what its uses say, "the Sinar Marua ferry"."""
    if form.type is not EntityType.PERSON and len(form.words) > 1:
        tails = (" ".join(words[-length:]) for words in (_head_words(form.words),) for length in range(min(_LONGEST_NOUN, len(words)), 0, -1))
        kind, group = next((_folded_nouns()[tail] for tail in tails if tail in _folded_nouns()), (form.type, ""))
        if group and not (kind is EntityType.ORGANISATION and form.type is EntityType.PLACE):  # "Lipa Side" is no club
            yield group
    yield from _form_groups(form)
    for unit in form.units:
        governor = unit.reading.tokens[unit.head.head]
        if unit.head.dep in ("compound", "nmod") and governor.index == unit.tokens[-1].index + 1:
            entry = thing_nouns().get(governor.lemma)
            works = entry is not None and entry[0] is form.type is EntityType.FACILITY  # "the Lipa-3 colliery" is a mine
            if entry and (works or entry[1] in NAMED_BY_KIND) and governor.lemma not in BOUND_FOR:
                yield entry[1]
        elif unit.head.dep == "pobj" and governor.text.lower() == "of" and form.type is EntityType.PLACE:
            entry = thing_nouns().get(unit.reading.tokens[governor.head].lemma)
            if entry and entry[0] is EntityType.PLACE and entry[1] in _STYLES and governor.index == governor.head + 1:
                yield entry[1]


def _head_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name up to its noun: before "of" or "for", before its number."""
    link = next((n for n, word in enumerate(words) if n and word in ("of", "for", "against", "on")), 0)
    if link:
        return words[:link]
    return words[:1] if words[1] in _NUMBER_WORDS or words[1].isdigit() else words


def named_kinds(units: Sequence[Unit], kinds: Mapping[int, set[str]], clusters: Clusters) -> Named:
    """(article, kind) → (number of a name, root) in order."""
    found: dict[tuple[int, str], list[tuple[int, int]]] = {}
    for unit in units:
        if unit.form is MentionForm.NAME:
            root = clusters.find(unit.number)
            for group in sorted(kinds.get(root, ())):
                found.setdefault((unit.article, group), []).append((unit.number, root))
    return found


def uses_of(units: Sequence[Unit], clusters: Clusters) -> dict[tuple[int, int], list[int]]:
    """(article, root) → the numbers of its names there, in order."""
    found: dict[tuple[int, int], list[int]] = {}
    for unit in units:
        if unit.form is MentionForm.NAME:
            found.setdefault((unit.article, clusters.find(unit.number)), []).append(unit.number)
    return found


_WATERS = frozenset(f"place {kind}" for kind in "river lake sea island mountain".split())


def worded_names(forms: Sequence[Form], kinds: Mapping[int, set[str]], clusters: Clusters) -> dict[str, list[tuple[frozenset[str], Unit]]]:
    """The noun of a name → its words and a unit of it; of a river's name in it also the word: "the river commission"."""
    waters = {form.text: kinds.get(clusters.find(form.units[0].number), set()) for form in forms if form.type is EntityType.PLACE}
    found: dict[str, list[tuple[frozenset[str], Unit]]] = {}
    for form in forms:
        if form.type is not EntityType.PERSON and len(form.words) > 1:
            words = tuple(singular(word) for word in form.words)
            key = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
            also = {kind_word(kind) for word in form.words for kind in waters.get(word, ()) if kind in _WATERS}
            found.setdefault(key, []).append((frozenset(words) | also | {"country", "national", "state"}, form.units[0]))
    return found


def singular(word: str) -> str:
    """A word without the ending of its plural or possessive, which folding has made one."""
    return word.removesuffix("s") if len(word) > _LEAST_PLURAL else word
