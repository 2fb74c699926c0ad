"""Words with a capital that are nobody's name: initials of things, nouns for bodies and places, one of a people."""

from synoptic.lexicon.name_words import THING_INITIALS
from synoptic.lexicon.organisations import thing_nouns
from synoptic.lexicon.places import country_adjectives, country_names, member_names
from synoptic.model import Token
from synoptic.text.names import fold


def is_initials_of_thing(word: Token) -> bool:
    """Whether a name is the initials of something that is nobody: "DNA", "a CT scan"; "CT" of a land is the tagger's."""
    return word.text.replace(".", "").removesuffix("s") in THING_INITIALS and word.entity != "GPE"


# Kinds of body and place that go by their noun with a capital: "the Motherland", "the Ministry".
_KNOWN_KINDS = frozenset(f"place {kind}" for kind in ("country", "capital", "city", "town", "region")) | frozenset(
    f"organisation {kind}" for kind in ("government", "ministry", "commission", "court", "company", "group", "agency")
)


def is_known_noun(word: Token) -> bool:
    """Whether a name is no more than a noun with a capital."""
    return word.text.istitle() and thing_nouns().get(word.text.lower(), (None, ""))[1] in _KNOWN_KINDS


def is_member(token: Token) -> bool:
    """One of a people ("a Serbian", "the Dane"), and not the people nor a land."""
    word = fold(token.text)
    return token.tag in ("NN", "NNP") and (word in country_adjectives() or word in member_names()) and word not in country_names()
