"""Reading one article closely: tokens, mentions, attributions, times, statements."""

from synoptic.annotate.attributions import find_attributions
from synoptic.annotate.introductions import find_introductions
from synoptic.annotate.mentions import find_mentions
from synoptic.annotate.parse import read_closely
from synoptic.annotate.statements import find_statements
from synoptic.annotate.times import find_times
from synoptic.model import Annotated, Article, Reading

__all__ = ["READ_LANGUAGES", "annotate"]

# Codes of the languages that are read; None where an article's is not known.
READ_LANGUAGES = (None, "en")


def annotate(article: Article, *, model: str | None = None) -> Annotated:
    """One article read closely with a spaCy model (None: the installed small one). One in a language that is not read has no sentences."""
    if article.language not in READ_LANGUAGES:
        return Annotated(Reading(article, (), (), ()))
    reading = read_closely(article, model=model)
    times = find_times(reading)
    attributions = find_attributions(reading)
    mentions = find_mentions(reading)
    statements = find_statements(reading, attributions, times)
    return Annotated(reading, mentions, attributions, times, statements, find_introductions(reading, mentions))
