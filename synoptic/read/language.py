"""The language of a text."""

import re

# Function words of English that hardly occur in other languages in Latin script.
_ENGLISH = frozenset(
    "the of and that with said has from which were been their would this they not will who after about than but have when there its could".split()
)
# 379 of 380 English articles of the development corpus have ten in a hundred and more; sentences in Dutch, Danish or Norwegian at most four.
_CLEAR_ENGLISH_SHARE = 0.1
_LEAST_WORDS = 20
_SAMPLE = 6000


def detect_language(text: str) -> str | None:
    """ISO 639-1 code of a text's language; None where it is too short to tell.

    English is told by its function words; only for other texts is py3langid loaded, which costs more CPU than reading a story.
    """
    words = re.findall(r"[^\W\d_]+", text[:_SAMPLE].lower())
    if len(words) < _LEAST_WORDS:
        return None
    if sum(word in _ENGLISH for word in words) >= _CLEAR_ENGLISH_SHARE * len(words):
        return "en"
    import py3langid  # noqa: PLC0415 - only for texts that are not plainly English

    code, _ = py3langid.classify(text[:_SAMPLE])
    return str(code)


def normal_language(code: str) -> str | None:
    """ISO 639-1 code of a language tag such as "en-GB" or "EN_us"; None where it is none."""
    match = re.match(r"\s*([a-zA-Z]{2})(?:[-_].*)?\s*$", code)
    return match[1].lower() if match else None
