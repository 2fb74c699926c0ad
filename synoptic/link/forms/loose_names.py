"""Full names that only the story can tell to be one: another form of a given name or surname, where no article names both."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from synoptic.lexicon.persons import given_name_genders, given_names
from synoptic.link.forms.buckets import bucket
from synoptic.link.forms.form import Form
from synoptic.link.names.parts import PersonName, is_trade, person_name
from synoptic.text.names import fold, same_spelling, spelling_distance

# Two spellings of a surname that its given name carries: in so much of its sounds, or with so many letters in common.
_LOOSE_SOUNDS, _SHARED_LETTERS, _LEAST_LETTERS = 0.3, 0.8, 5
# A pet name keeps the first letters of its name and is short.
_KEPT, _LONGEST_PET = 2, 6
# What is left where the first syllables go.
_LEAST_CLIPPED = 4


def loose_pairs(full: Sequence[Form]) -> list[tuple[int, int]]:
    """Places of two full names that may be one person's: "Jarda Petrik" and "Jaroslav Petrik", "Ana Dvorak" and "Ana Dvorzak"."""
    names = [person_name(form.spelling) for form in full]
    articles = [{unit.article for unit in form.units} for form in full]
    found = sorted({(min(n, m), max(n, m)) for n, m in _near(names)})
    partners: dict[int, set[str]] = {}
    for n, m in found:
        partners.setdefault(n, set()).add(fold(names[m].given[0])[:_KEPT])
        partners.setdefault(m, set()).add(fold(names[n].given[0])[:_KEPT])
    return [(n, m) for n, m in found if not articles[n] & articles[m] and len(partners[n]) == len(partners[m]) == 1]


def _near(names: Sequence[PersonName]) -> Iterator[tuple[int, int]]:
    """Places of two names with one surname and a given name cut short, or with one given name and two spellings of a surname."""
    plain = [not name.suffix and not name.patronyms and not name.east and len(name.words) > 1 for name in names]
    for rule, part in ((_is_pet_form, lambda name: fold(name.family)), (_is_respelt, lambda name: fold(name.given[0]))):
        found = bucket(names, lambda name, part=part: (part(name),) if len(name.words) > 1 else ())  # type: ignore[misc]
        for _, places in sorted(found.items()):
            for place, n in enumerate(places):
                yield from ((n, m) for m in places[place + 1 :] if plain[n] and plain[m] and rule(names[n], names[m]))


def is_clipped(short: str, given: str) -> bool:
    """Whether a folded word is what is left of a folded given name whose first syllables go: Tobi of Oluwatobi, Nesto of Ernesto."""
    return len(short) >= _LEAST_CLIPPED and given.endswith(short)


def _is_pet_form(one: PersonName, other: PersonName) -> bool:
    """Whether the given name of one may be a pet form of the other's that no table holds."""
    if len(one.given) > 1 or len(other.given) > 1 or not same_spelling(one.family, other.family):
        return False
    short, long = sorted((fold(one.given[0]), fold(other.given[0])), key=len)
    if is_trade(short) or is_trade(long):
        return True  # "Goalkeeper Rehn" is Jan Rehn
    if is_clipped(short, long):
        return True
    known = short in given_names() and long in given_names()
    sexes = {given_name_genders().get(short), given_name_genders().get(long)} - {None}
    return not known and len(sexes) < _KEPT and _KEPT < len(short) < min(len(long), _LONGEST_PET + 1) and short[:_KEPT] == long[:_KEPT]


def _is_respelt(one: PersonName, other: PersonName) -> bool:
    """Whether two surnames may be spellings of one."""
    left, right = fold(one.family), fold(other.family)
    if min(len(left), len(right)) < _LEAST_LETTERS or len(one.words) != len(other.words):
        return False
    alike = SequenceMatcher(None, left, right, autojunk=False).ratio() >= _SHARED_LETTERS
    return alike or spelling_distance(left, right) <= _LOOSE_SOUNDS
