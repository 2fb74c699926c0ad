"""An outlet that names itself: the masthead, "told the Courier", "this newspaper"."""

import re
from collections.abc import Iterator, Sequence

from synoptic.link.clusters import Clusters
from synoptic.link.units import Unit
from synoptic.model import Annotated, Article, EntityType, Mention, MentionForm, Span
from synoptic.text.names import fold

# What an outlet calls itself after "this" or "our".
_SELF = frozenset(
    "newspaper paper daily weekly magazine medium outlet website site station channel broadcaster publication agency portal blog".split()
)
_OWN = frozenset("this our".split())
# No token of the text read: what stands in a masthead was cut as noise.
NO_HEAD = -1
_SURE = 0.9


def link_outlets(articles: Sequence[Annotated], units: Sequence[Unit], clusters: Clusters) -> dict[int, tuple[Mention, ...]]:
    """Join what each article calls its own outlet; the result maps a unit of every outlet so named to its mentions in the masthead."""
    found: dict[int, tuple[Mention, ...]] = {}
    for place, annotated in enumerate(articles):
        outlet = annotated.article.outlet or annotated.article.agency
        words = fold(outlet).split() if outlet else []
        if outlet is None or not words:
            continue
        naming = [unit for unit in units if _names(unit, words, own=unit.article == place)]
        if naming:
            first = naming[0].number
            for unit in naming[1:]:
                clusters.join(first, unit.number, f"{unit.core.text!r} is {outlet!r}, the outlet that says so")
            found[first] = tuple(_in_masthead(annotated.article, outlet))
    return found


def _names(unit: Unit, words: Sequence[str], *, own: bool) -> bool:
    """Whether a unit means an outlet: its whole name anywhere; in its own article its last word with an article, or "this newspaper"."""
    if unit.form is MentionForm.NAME:
        text = unit.folded.removeprefix("the ").removesuffix("'s").split()
        whole = [word for word in words if word != "the"]
        return text == whole or (own and len(whole) > 1 and text == whole[-1:])
    return own and unit.form is MentionForm.DESCRIPTION and unit.head.lemma in _SELF and unit.tokens[0].text.lower() in _OWN


def _in_masthead(article: Article, outlet: str) -> Iterator[Mention]:
    """The outlet's name where it stands in what was cut: whole, else its last word."""
    words = outlet.split()
    for wanted in dict.fromkeys((r"\s+".join(map(re.escape, words)), re.escape(words[-1]))):
        for match in re.finditer(rf"\b{wanted}\b", article.text, re.IGNORECASE):
            inside = any(noise.span.start <= match.start() and match.end() <= noise.span.end for noise in article.noise)
            if inside:
                span = Span(match.start(), match.end())
                yield Mention(article.id, span, match.group(), EntityType.ORGANISATION, MentionForm.NAME, NO_HEAD, _SURE)
