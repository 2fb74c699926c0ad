"""Figures that somebody gives without a clause: "police put the crowd at 20,000", "the union counts 64 dead", "organisers spoke of 30,000".

The training articles have too few of them to learn from.
"""

from synoptic.annotate.attributions.layout import Layout, Pieces
from synoptic.model import Token

# Verbs of giving something a figure: its object and "at" with the figure.
_PUTTING = frozenset("put peg place estimate reckon".split())
_ESTIMATING = frozenset(("estimate", "reckon"))
_COUNTING = frozenset(("count",))
# Verbs and nouns that stand before "of" and a figure: "gave a figure of 12,000".
_SPEAKING = frozenset(("speak", "talk"))
_GIVING, _FIGURES = frozenset(("give", "cite", "quote", "report")), frozenset("figure number toll total estimate count".split())
_SUBJECTS = frozenset(("nsubj",))
_PERSONAL = frozenset("i you".split())


def gives_figure(verb: Token) -> bool:
    """Whether a verb reports nothing but figures."""
    return verb.lemma in _PUTTING - _ESTIMATING | _COUNTING


def reckoned(layout: Layout, head: int) -> Pieces | None:
    """The words in which the subject of a verb gives a figure; None where it gives none."""
    tokens, children = layout.reading.tokens, layout.reading.children
    verb = tokens[head]
    if not any(tokens[child].dep in _SUBJECTS and tokens[child].text.lower() not in _PERSONAL for child in children[head]):
        return None
    thing = next((child for child in children[head] if child > head and tokens[child].dep == "dobj"), None)
    if verb.lemma in _PUTTING and thing is not None:
        at = next((child for near in (head, thing) for child in children[near] if child > thing and tokens[child].text.lower() == "at"), None)
        return ((layout.left[thing], layout.right[at]),) if at is not None and _has_figure(layout, at) else None
    if verb.lemma in _COUNTING and thing is not None and _is_figure(layout, thing):
        return ((layout.left[thing], layout.right[thing]),)
    if verb.lemma in _GIVING and thing is not None and tokens[thing].lemma in _FIGURES:
        of = _behind(layout, thing, "of")
        return ((layout.left[thing], layout.right[thing]),) if of is not None and _has_figure(layout, of) else None
    of = _behind(layout, head, "of") if verb.lemma in _SPEAKING else None
    figure = next((child for child in children[of] if tokens[child].dep == "pobj"), None) if of is not None else None
    return ((layout.left[figure], layout.right[figure]),) if figure is not None and _is_figure(layout, figure) else None


def _behind(layout: Layout, head: int, word: str) -> int | None:
    tokens = layout.reading.tokens
    return next((child for child in layout.reading.children[head] if child > head and tokens[child].text.lower() == word), None)


def _is_figure(layout: Layout, index: int) -> bool:
    """Whether a noun is counted, or a number stands for it; one's own fingers are not."""
    tokens = layout.reading.tokens
    return _is_number(tokens[index]) or any(_is_number(tokens[child]) for child in layout.reading.children[index] if child < index)


def _has_figure(layout: Layout, index: int) -> bool:
    """Whether a preposition's phrase holds a number."""
    return any(_is_number(token) for token in layout.reading.tokens[index : layout.right[index]])


def _is_number(token: Token) -> bool:
    return token.tag == "CD" and token.text.lower() != "one"
