"""Which of the wordings that a story has for somebody or something a reader should see."""

import re
from collections import defaultdict
from collections.abc import Sequence

from synoptic.model import Entity, EntityType, Label, MentionForm

_ARTICLE = re.compile(r"(?:the|a|an)\s+")
# A thing that is no more than pointed at, owned or measured is not given a name by it: "its gas", "this policy", "enough gas".
_POINTED_AT = re.compile(
    r"(?:my|your|his|her|its|our|their|this|that|these|those|such|enough|some|any|more|less|much|many|no|other|another)\b", re.IGNORECASE
)

# Words that only lead to what another clause names: as a speaker they name nobody.
_RELATIVES = frozenset("that which who whom whose what".split())
# The same as what is said.
POINTERS = _RELATIVES | frozenset("this it so these those them".split())


def names_somebody(words: str) -> bool:
    """Whether words that stand for a speaker can be shown as one: not those that only join a clause to another."""
    return any(map(str.isalnum, words)) and words.casefold() not in _RELATIVES


def telling_labels(entity: Entity, labels: Sequence[Label]) -> tuple[Label, ...]:
    """The labels of one entity worth showing: all that take a side, and the others where articles name it differently.

    What repeats a name that the article has anyway tells nothing, nor does what only one article calls a thing, without taking a side.
    """
    names = {(mention.article, folded(mention.text)) for mention in entity.mentions if mention.form is MentionForm.NAME}
    said = [label for label in labels if label.loaded or label.voice is not None or (label.article, folded(label.text)) not in names]
    if entity.type is EntityType.OTHER:
        said = [label for label in said if label.loaded or not _POINTED_AT.match(label.text)]
    plain_too = any(label.loaded for label in said) or _parts(names | {(label.article, folded(label.text)) for label in said})
    return tuple(said) if plain_too else ()


def folded(words: str) -> str:
    """Words as they are compared: without case, and without the article before them."""
    return _ARTICLE.sub("", " ".join(words.split()).casefold(), count=1)


def _parts(wordings: set[tuple[str, str]]) -> bool:
    """Whether two articles have different wordings."""
    used: defaultdict[str, set[str]] = defaultdict(set)
    for article, words in wordings:
        used[article].add(words)
    return len({frozenset(words) for words in used.values()}) > 1
