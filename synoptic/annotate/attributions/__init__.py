"""Who says or thinks what: cues, the contents and sources that go with them, and the choice among them."""

from synoptic.annotate.attributions.find import find_attributions

__all__ = ["find_attributions"]
