"""The language of a text."""

import re

# Function words of English that hardly occur in other languages in Latin script.
_ENGLISH = frozenset(
    "the of and that with said has from which were been their would this they not will who after about than but have when there its could".split()
)
# 379 of 380 English articles of the development corpus have ten in a hundred and more; sentences in Dutch, Danish or Norwegian at most four.
_CLEAR_ENGLISH_SHARE = 0.1
_LEAST_WORDS = 20
# The odds that a short text is not English, as a natural logarithm: single sentences in 20 languages had 40 and more; of 675 English sentences and
# headings of real news without a function word none had more than 21, a heading of nothing but German names 28.
_CLEARLY_LIKELIER = 35.0
# Nigerian Pidgin is what py3langid takes English headlines for.
_NEAR_ENGLISH = frozenset(("en", "pcm"))
# Codes that name no language, and the long code of the one that is read.
_NO_LANGUAGE = frozenset(("", "und", "mul", "mis", "zxx"))
_SHORT = {"eng": "en"}
_SAMPLE = 6000
_LETTER = re.compile(r"[^\W\d_]")
_FOREIGN_LETTER = re.compile(r"[^\W\d_A-Za-z\u00aa-\u02b8\u1d00-\u1dbf\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff\ufb00-\ufb06\uff21-\uff5a]")


def detect_language(text: str) -> str | None:
    """ISO 639-1 code of a text's language; None where it is too short to tell.

    Letters that are mostly not Latin are not English, however few they are; in Latin letters English is told by its function words, and under
    20 words another language is named only where it is far likelier. py3langid, which costs more CPU than reading a story, is loaded only
    for texts that are not plainly English.
    """
    sample = text[:_SAMPLE]
    if 2 * len(_FOREIGN_LETTER.findall(sample)) > len(_LETTER.findall(sample)):
        return next(code for code, _ in _ranked(sample) if code not in _NEAR_ENGLISH)
    words = re.findall(r"[^\W\d_]+", sample.lower())
    english = sum(word in _ENGLISH for word in words) >= _CLEAR_ENGLISH_SHARE * len(words)
    if len(words) < _LEAST_WORDS:
        return None if english or not words else _clearly_foreign(sample)
    return "en" if english or (code := _ranked(sample)[0][0]) in _NEAR_ENGLISH else code


def _clearly_foreign(text: str) -> str | None:
    """The likeliest language where it is far likelier than English, else None."""
    ranked = _ranked(text)
    code, likelihood = ranked[0]
    return code if code not in _NEAR_ENGLISH and likelihood - dict(ranked)["en"] > _CLEARLY_LIKELIER else None


def _ranked(text: str) -> list[tuple[str, float]]:
    """All languages with the logarithm of their likelihood, the likeliest first."""
    import py3langid  # noqa: PLC0415 - only for texts that are not plainly English

    return [(str(code), float(likelihood)) for code, likelihood in py3langid.rank(text)]


def normal_language(code: str) -> str | None:
    """The language of a tag such as "en-GB", "EN_us" or "eng" (BCP 47), in ISO 639-1 for English; None where it is none."""
    match = re.match(r"\s*([a-zA-Z]{2,3})(?:[-_].*)?\s*$", code)
    language = match[1].lower() if match else ""
    return None if language in _NO_LANGUAGE else _SHORT.get(language, language)
