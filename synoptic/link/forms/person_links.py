"""Persons' names that are one: full names compared, then each bare surname given to who bears it."""

from collections.abc import Iterator, Mapping, Sequence

from synoptic.lexicon.name_words import COMPASS
from synoptic.lexicon.persons import given_name_genders, person_nouns
from synoptic.link.clusters import Clusters
from synoptic.link.forms.buckets import alike_pairs, bucket, sound_key
from synoptic.link.forms.form import Form
from synoptic.link.forms.loose_names import is_clipped, loose_pairs
from synoptic.link.names.parts import nicknames, person_name
from synoptic.link.names.persons import compare_persons
from synoptic.link.units import Unit
from synoptic.model import EntityType
from synoptic.text.names import fold, spelling_distance


def link_persons(forms: Sequence[Form], clusters: Clusters) -> None:
    """Join the units that name one person.

    Two full names are one where every full name already joined to either agrees: father and son stay apart even beside
    a form that would fit both. A bare surname goes to its only bearer, or to the bearer last named in full before it in its article.
    """
    persons = [form for form in forms if form.type is EntityType.PERSON]
    full = [form for form in persons if len(person_name(form.spelling).words) > 1]
    groups = _group_full(full, clusters)
    bare = [form for form in persons if len(person_name(form.spelling).words) == 1]
    orphans = []
    by_sound = bucket(groups, lambda group: {key for other in group for key in _keys(other)})
    by_given = _by_given_name(groups)
    for form in bare:
        near = sorted({n for key in _keys(form) for n in by_sound.get(key, ())})
        bearers = [groups[n] for n in near if any(compare_persons(form.spelling, other.spelling).same for other in groups[n])]
        if len(bearers) == 1:
            _give(form.units, bearers[0], clusters)
        elif bearers:
            _give_each(form.units, bearers, clusters)
        elif (called := _called(form, by_given)) is not None:
            clusters.join(called.units[0].number, form.units[0].number, f"{form.spelling!r} is what {called.spelling!r} is called")
        elif (respelt := _only_respelt(form, groups)) is not None:
            clusters.join(respelt.units[0].number, form.units[0].number, f"{form.spelling!r} may be another spelling of {respelt.spelling!r}")
        else:
            orphans.append(form)
    _join_bare_alike(orphans, clusters)


def _group_full(full: Sequence[Form], clusters: Clusters) -> list[list[Form]]:
    """Full names in groups of one person each, the surest pairs joined first."""
    pairs = []
    for n, m in alike_pairs(full, _keys):
        verdict = compare_persons(full[n].spelling, full[m].spelling)
        if verdict.same:
            pairs.append((-verdict.score, n, m, verdict.why))
    loose = loose_pairs(full)
    styles = {pair for n, m in (*_suffix_styles(full), *loose) for pair in ((n, m), (m, n))}
    pairs += [(-_STYLE, n, m, "no article names both") for n, m in _suffix_styles(full)]
    pairs += [(-_LOOSE, n, m, "forms of one name, of which no article has both") for n, m in loose]
    group_of = {n: [n] for n in range(len(full))}
    for _, n, m, why in sorted(pairs):
        left, right = group_of[n], group_of[m]
        if left is right or not all((a, b) in styles or compare_persons(full[a].spelling, full[b].spelling).same for a in left for b in right):
            continue
        clusters.join(full[n].units[0].number, full[m].units[0].number, f"{full[n].spelling!r} and {full[m].spelling!r}: {why}")
        left += right
        for member in right:
            group_of[member] = left
    groups = {id(group): group for group in group_of.values()}
    return [[full[n] for n in sorted(group)] for group in groups.values()]


# Surer than a spelling, less sure than equal words.
_STYLE = 0.97
# Less sure than any verdict on two names alone.
_LOOSE = 0.1


def _suffix_styles(full: Sequence[Form]) -> list[tuple[int, int]]:
    """A name with Jr. and the same without, where no article has both: outlets differ in style, father and son would be told apart."""
    names = [person_name(form.spelling) for form in full]
    plain: dict[tuple[str, ...], int] = {tuple(map(fold, name.words)): n for n, name in enumerate(names) if not name.suffix}
    found = []
    for n, name in enumerate(names):
        m = plain.get(tuple(map(fold, name.words))) if name.suffix else None
        if m is not None and not {unit.article for unit in full[n].units} & {unit.article for unit in full[m].units}:
            found.append((min(n, m), max(n, m)))
    return found


def _keys(form: Form) -> frozenset[str]:
    """Sound keys of the words that may be its surname, and of all together: two spellings of one person's name share one."""
    name = person_name(form.spelling)
    keys = [sound_key(word) for word in name.words]
    families = keys if name.east or len(keys) == 1 else keys[1:]
    apart_or_joined = sound_key("".join(name.words)), sound_key("".join(form.text.split()))
    return frozenset((*families, "+".join(sorted(keys)), *apart_or_joined))


def _join_bare_alike(bare: Sequence[Form], clusters: Clusters) -> None:
    """Spellings of one surname that nobody in the story is named by in full."""
    for n, m in alike_pairs(bare, _keys):
        one, other = bare[n], bare[m]
        if compare_persons(one.spelling, other.spelling).same:
            clusters.join(one.units[0].number, other.units[0].number, f"{one.spelling!r} and {other.spelling!r}: two spellings of one surname")


def _by_given_name(groups: Sequence[Sequence[Form]]) -> dict[str, list[Form]]:
    """Given name or nickname in quote marks, folded → one name of every person who bears it."""
    found: dict[str, list[Form]] = {}
    for group in groups:
        for word in sorted({word for other in group for word in (fold(person_name(other.spelling).given[0]), *_called_besides(other))}):
            found.setdefault(word, []).append(group[0])
    return found


def _called_besides(form: Form) -> Iterator[str]:
    """The nicknames that any use of a name has."""
    for unit in form.units:
        yield from nicknames(unit.reading.text(unit.whole))


# How unlike two spellings of one surname may sound.
_LEAST_SURNAME, _LOOSE_SURNAME = 5, 0.2


def _only_respelt(form: Form, groups: Sequence[Sequence[Form]]) -> Form | None:
    """The only full name of the story whose surname the bare one may be in another spelling or case, where no article has both."""
    bare = fold(person_name(form.spelling).words[0])
    here = {unit.article for unit in form.units}
    near = [
        group[0]
        for group in groups
        if any(_may_be_one_surname(bare, fold(person_name(other.spelling).family)) for other in group)
        and not any(unit.article in here for other in group for unit in other.units)
    ]
    return near[0] if len(near) == 1 else None


def _may_be_one_surname(one: str, other: str) -> bool:
    """Whether two surnames may be one: by their sound, or one with the ending of a man's or a case: Vardaki, Vardakis."""
    long = min(len(one), len(other)) >= _LEAST_SURNAME and one not in COMPASS
    return long and (spelling_distance(one, other) <= _LOOSE_SURNAME or one.removesuffix("s") == other.removesuffix("s"))


def _called(form: Form, by_given: Mapping[str, Sequence[Form]]) -> Form | None:
    """The only person of the story whose given name, or the end of it, a bare name is."""
    name = person_name(form.spelling)
    word = fold(name.words[0])
    found = by_given.get(word, ())
    if not found:
        found = [called for given, bearers in by_given.items() if is_clipped(word, given) for called in bearers]
    return found[0] if len(found) == 1 and (not name.title or word not in by_given) else None


def _give(units: Sequence[Unit], bearer: Sequence[Form], clusters: Clusters) -> None:
    name = bearer[0].spelling
    for unit in units:
        clusters.join(
            bearer[0].units[0].number, unit.number, f"{_spelling(unit)!r} is the surname of {name!r}, the only one of that name in the story"
        )


def _give_each(units: Sequence[Unit], bearers: Sequence[Sequence[Form]], clusters: Clusters) -> None:
    """Each use of a surname that several bear: by its title, else to whom the story names far more, else to whom its article is about.

    What a title has told counts for the uses without one.
    """
    clusters.split(unit.number for unit in units)
    told: dict[int, list[Unit]] = {n: [unit for form in bearer for unit in form.units] for n, bearer in enumerate(bearers)}
    rest = []
    for unit in units:
        able = _able(unit, bearers)
        fitting = [n for n in able if _title_fits(unit, bearers[n])]
        if len(fitting) == 1:
            _mean(unit, bearers[fitting[0]], clusters)
            told[fitting[0]].append(unit)
        else:
            rest.append((unit, fitting or able))
    for unit, able in rest:
        chosen = able[0] if len(able) == 1 else next((n for rule in _WHO if (n := rule(unit, able, told)) is not None), None)
        if chosen is not None:
            _mean(unit, bearers[chosen], clusters)


def _able(unit: Unit, bearers: Sequence[Sequence[Form]]) -> list[int]:
    """The bearers against whom neither Mr. nor Mrs. speaks."""
    return [n for n, bearer in enumerate(bearers) if not _is_other_sex(unit, bearer)] or list(range(len(bearers)))


def _mean(unit: Unit, bearer: Sequence[Form], clusters: Clusters) -> None:
    clusters.join(bearer[0].units[0].number, unit.number, f"{_spelling(unit)!r} is who is meant by that surname here, {bearer[0].spelling!r}")


def _is_other_sex(unit: Unit, bearer: Sequence[Form]) -> bool:
    """Whether Mr. or Mrs. before a surname speaks against the given name of a bearer."""
    nouns = person_nouns()
    said = {nouns[word].gender for raw in unit.title.split() if (word := raw.strip(".,")) in nouns} - {"u"}
    genders = {given_name_genders().get(fold(word)) for form in bearer for word in person_name(form.spelling).given} - {None}
    return len(said) == 1 and len(genders) == 1 and said != genders


# Who is named so many times as often as another is who a bare surname means.
_LEADS = 3


def _leading(_unit: Unit, able: Sequence[int], told: Mapping[int, Sequence[Unit]]) -> int | None:
    """The bearer whom the story names far more often than all the others."""
    uses = [len(told[n]) for n in able]
    most = max(uses)
    return able[uses.index(most)] if most >= _LEADS * (sum(uses) - most) else None


def _most_named(_unit: Unit, able: Sequence[int], told: Mapping[int, Sequence[Unit]]) -> int | None:
    """The bearer whom the story names most."""
    uses = sorted(((len(told[n]), -n) for n in able), reverse=True)
    return -uses[0][1] if uses[0][0] > uses[1][0] else None


def _title_fits(unit: Unit, bearer: Sequence[Form]) -> bool:
    """Whether an office or rank before this use stands before the bearer's full name somewhere, too; Mr. and Dr. say nothing."""
    offices = _title_groups(unit)
    return bool(offices) and any(offices & _title_groups(other) for form in bearer for other in form.units)


def _title_groups(unit: Unit) -> frozenset[str]:
    nouns = person_nouns()
    words = (word.strip(".,") for word in unit.title.split())
    return frozenset(nouns[word].group for word in words if word in nouns and nouns[word].group not in ("mr", "mrs", "dr"))


def _first_named(unit: Unit, able: Sequence[int], told: Mapping[int, Sequence[Unit]]) -> int | None:
    """The bearer whom the article has named first: the others of the surname, who come in later, keep their given names."""
    found = [(other.number, n) for n in able for other in told[n] if other.article == unit.article and other.number < unit.number]
    return min(found)[1] if found else None


# The first that finds somebody decides.
_WHO = (_leading, _first_named, _most_named)


def _spelling(unit: Unit) -> str:
    return " ".join(unit.core.text.split())
