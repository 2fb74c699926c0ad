"""An outlet that names itself: the masthead, "told the Courier", "this newspaper"."""

import re
from collections.abc import Iterator, Sequence

from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.scene import is_outlets_own
from synoptic.link.units import Unit
from synoptic.model import Annotated, Article, EntityType, Mention, MentionForm, Span
from synoptic.text.names import fold

# No token of the text read: what stands in a masthead was cut as noise.
NO_HEAD = -1
_SURE = 0.9


def link_outlets(articles: Sequence[Annotated], units: Sequence[Unit], clusters: Clusters) -> dict[int, tuple[Mention, ...]]:
    """Join what each article calls its own outlet; the result maps a unit of every outlet so named to its mentions in the masthead."""
    found: dict[int, tuple[Mention, ...]] = {}
    by_name: dict[str, list[Unit]] = {}
    by_article: dict[int, list[Unit]] = {}
    for unit in units:
        if unit.form is MentionForm.NAME:
            by_name.setdefault(unit.folded.removeprefix("the ").removesuffix("'s"), []).append(unit)
        elif is_outlets_own(unit):
            by_article.setdefault(unit.article, []).append(unit)
    for place, annotated in enumerate(articles):
        outlet = annotated.article.outlet or annotated.article.agency or ""
        words = [word for word in fold(outlet).split() if word != "the"]
        if not words:
            continue
        short = [unit for unit in by_name.get(words[-1], ()) if unit.article == place]
        naming = sorted({unit.number for unit in (*by_name.get(" ".join(words), ()), *short, *by_article.get(place, ()))})
        if naming:
            for number in naming[1:]:
                clusters.join(naming[0], number, f"{units[number].core.text!r} is {outlet!r}, the outlet that says so")
            found[naming[0]] = tuple(_in_masthead(annotated.article, outlet))
    return found


def _in_masthead(article: Article, outlet: str) -> Iterator[Mention]:
    """The outlet's name where it stands in what was cut: whole, else its last word."""
    words = outlet.split()
    for wanted in dict.fromkeys((r"\s+".join(map(re.escape, words)), re.escape(words[-1]))):
        for match in re.finditer(rf"\b{wanted}\b", article.text, re.IGNORECASE):
            inside = any(noise.span.start <= match.start() and match.end() <= noise.span.end for noise in article.noise)
            if inside:
                span = Span(match.start(), match.end())
                yield Mention(article.id, span, match.group(), EntityType.ORGANISATION, MentionForm.NAME, NO_HEAD, _SURE)
