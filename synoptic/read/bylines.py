"""Who wrote it and which agency sent it: bylines, datelines, credits."""

import re
from dataclasses import dataclass

from synoptic.lexicon.newsrooms import AGENCIES, NEWSROOM_WORDS, OPENING_NEWSROOM_WORDS, ROLE_WORDS
from synoptic.read.dates import find_dates

_BY = re.compile(
    r"(?:(?:written|words|story|reported|report|text|analysis|compiled|prepared|posted|photos?|video|from|interview|translated|edited)\s+)?"
    r"by:?\s+(?P<names>\S.*)"
    r"|(?:author|authors|reporter|journalist|byline|writer|text|words|correspondent)\s*:\s*(?P<labelled>\S.*)",
    re.IGNORECASE,
)
_MOST_BYLINE_WORDS = 16
_MOST_NAME_WORDS = 4
_MOST_NEWSROOM_WORDS = 6
_NAME_WORD = re.compile(r"(?:[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я][\w'’.-]*|de|da|di|del|della|van|von|der|den|la|le|el|al|bin|ibn|dos|ter|ten|y|O[’'][A-Z]\w+)$")
_OFFICES = frozenset("staff bureau desk newsroom team editors editor reporters correspondents reporter foreign international".split())
_NO_PERSON = NEWSROOM_WORDS | ROLE_WORDS
_ADDRESS = re.compile(r"@|://")
_JOINERS = frozenset("and & in for at with of the from on und".split())
_CUT = re.compile(r"\s*(?:\s[|•·/–—-]\s|\s{2,}|\t|,\s|\s(?:in|for|at|with|on)\s|\s\d|\s?[(\[<]|\S{1,64}@\S{1,64}|\s@\w)", re.IGNORECASE)
_MARKUP = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\s]{0,1000}\)|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}")
_AGENCY_SHAPE = r"(?:[A-ZÀ-Ž][\w.&'’/-]*(?:\s(?:(?:de|del|di|do|of|the)\s)?[A-ZÀ-Ž][\w.&'’-]*){0,3}|[a-z]{2,4})"
_PLACE = r"[A-ZÀ-Ž][\w.'’-]*(?:[\s/][A-ZÀ-Ža-z][\w.'’-]*){0,4}"
_DATED = (
    r"(?:(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s\d{1,2})?(?:,?\s\d{4})?"
    r"|\d{1,2}(?P<sign>[./-])\d{1,2}(?P=sign)\d{4}|\d{4}-\d{2}-\d{2})(?:,?\s\d{1,2}[:.]\d{2}(?:\s[A-Z]{2,4}\b)?)?"
)
_DASH = r"\s?\.?\s?[-–—]{1,2}"
_DATELINE = re.compile(
    rf"\s*(?P<place>{_PLACE}(?:,\s{_PLACE}){{0,2}}?)?(?:(?:,\s|\s|^)(?P<dated>{_DATED}))?\s?[.,]?\s{{0,2}}"
    rf"(?:\((?P<round>{_AGENCY_SHAPE})\)(?:{_DASH}|:|\s(?=[A-Z\"“‘']))|/(?P<slash>{_AGENCY_SHAPE})/\s?[.:–—-]"
    rf"|[–—-]\s?(?P<dashed>[A-Z]{{3,10}})\s?[–—-]|\[(?P<square>{_AGENCY_SHAPE})\]\s?[-–—:])"
)
_BARE_DATELINE = re.compile(rf"\s*(?P<place>[A-ZÀ-Ž][A-ZÀ-Ž.'’-]+(?:[\s/,]\s?[A-ZÀ-Ž][A-Za-zÀ-ž.'’-]*){{0,4}})(?:,?\s(?P<dated>{_DATED}))?{_DASH}\s")
_SOURCE = re.compile(
    r"(?:source|sources|agency|via|from|distributed by|courtesy of|news agency|provided by)\s*:?\s+(?P<name>\S.{1,48}?)\.?\s*$", re.IGNORECASE
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?P<year>(?:19|20)\d\d)?\s*(?:by\s)?(?P<name>[A-ZÀ-Ž][^.|©,\d]{1,48})?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Credit:
    """Who is credited: a person's or newsroom's name as one line, and the agency; None where not said."""

    byline: str | None = None
    agency: str | None = None


def unmark(text: str) -> str:
    """A line without Markdown's links and emphasis.

    >>> unmark("By [AFP](#)")
    'By AFP'
    """
    return _MARKUP.sub(lambda match: match[1] or "", text).strip()


def agency_name(name: str) -> str | None:
    """The usual name of a known agency, else None."""
    return AGENCIES.get(re.sub(r"\s+", " ", name).strip(" .*-–—/()[]").lower())


def is_name_shaped(text: str) -> bool:
    """Whether all words are capitalised or particles, and few: "Ana de la Cruz", "Fact-checking desk" is not."""
    words = text.split()
    return 0 < len(words) <= _MOST_NAME_WORDS + 1 and all(_NAME_WORD.match(word) for word in words) and words[0][0].isupper()


def is_person_name(text: str) -> bool:
    """Whether a text has the shape of a person's name and holds no newsroom's or office's word."""
    words = text.split()
    lower = {word.lower().strip(".,") for word in words}
    return 1 < len(words) <= _MOST_NAME_WORDS and is_name_shaped(text) and not lower & _NO_PERSON and not any(map(str.isdigit, text))


def is_newsroom_name(text: str) -> bool:
    """Whether a text is a name that ends or begins as newsrooms' names do, and not an office within one: "Allied World Press", "The Globe-Herald"."""
    words = re.split(r"[\s-]+", text.strip().lower())
    named = 1 < len(words) <= _MOST_NEWSROOM_WORDS  # one word names too much
    return named and is_name_shaped(text) and (words[-1] in NEWSROOM_WORDS - _OFFICES or words[0] in OPENING_NEWSROOM_WORDS)


def read_byline(line: str) -> Credit | None:
    """The credit of a line or part of one that is a byline, else None.

    >>> read_byline("By Ruth Pattinama, Tobano")
    Credit(byline='Ruth Pattinama', agency=None)
    >>> read_byline("By [AFP](#)")
    Credit(byline=None, agency='AFP')
    """
    linked = re.search(r"\[([A-Z]{2,6})\]\(#?\)", line)
    plain = unmark(line)
    match = _BY.match(plain)
    if not match or len(plain.split()) > _MOST_BYLINE_WORDS:
        return None
    rest = (match["names"] or match["labelled"]).rstrip(" .")
    if not _all_capitalised(rest):
        return None
    names, agency = _people(rest)
    if agency is None and linked and linked[1] in rest.split():
        agency, names = linked[1], [name for name in names if name != linked[1]]
    return Credit(", ".join(names) or None, agency) if names or agency else None


def _all_capitalised(text: str) -> bool:
    """No lower-case word but what joins names and says a role."""
    words = re.sub(r"\S+@\S+|https?://\S+|[|•·/–—()]", " ", text).split()
    if not words or not _NAME_WORD.match(words[0]) or text.endswith(('"', "”", "’", "'")):
        return False
    for word in words:
        bare = word.strip(",.;:").lower()
        if not (
            _NAME_WORD.match(word.strip(",;:"))
            or bare in _JOINERS
            or bare in ROLE_WORDS
            or bare in NEWSROOM_WORDS
            or bare in ("wire", "reports", "agencies")
            or not bare.isalpha()
        ):
            return False
    return True


def _people(rest: str) -> tuple[list[str], str | None]:
    """The names a byline credits and the agency among them."""
    joined = re.split(r"\s+(?:and|&)\s+", rest, flags=re.IGNORECASE)
    listed = len(joined) > 1
    names: list[str] = []
    agency = None
    for part in joined:
        pieces = part.split(", ") if listed else [_CUT.split(part, maxsplit=1)[0]]
        for piece in pieces:
            name = _CUT.split(piece, maxsplit=1)[0].strip(" ,.")
            known = agency_name(name)
            agency = agency or known
            if not known and name and (is_person_name(_cased(name)) or not names):
                names.extend(_without_roles(_cased(name)))
    if agency is None:
        agency = next((known for piece in re.split(r"[,/|]| for | with ", rest) if (known := agency_name(piece))), None)
    return names, agency


def _without_roles(name: str) -> list[str]:
    """The names among names and roles that stand side by side: "Ann Lee Senior Reporter Bo Ray" holds two."""
    if is_person_name(name) or is_newsroom_name(name):
        return [name]
    words = ["|" if word.lower().strip(".,") in ROLE_WORDS else word for word in name.split()]
    people = [part.strip() for part in " ".join(words).split("|")]
    return [part for part in people if is_person_name(part)] or [name]


def read_names(names: str, *, outlet: str = "") -> Credit:
    """The credit of a list of names as markup states it: agencies told apart, the outlet's own name and roles left out.

    >>> read_names("By Ann Lee, Political Editor; AFP", outlet="The Sun")
    Credit(byline='Ann Lee', agency='AFP')
    """
    bare = re.sub(r"^(?:written |story |words )?by:?\s+", "", names.strip(), flags=re.IGNORECASE)
    listed = re.split(r",\s+|;\s*|\s+\|\s+|\s+(?:and|&|und)\s+", bare)
    parts = [part.strip(" .") for part in listed if part.strip(" .")]
    agency = next((known for part in parts if (known := agency_name(part))), None)
    own = outlet.casefold().removeprefix("the ")
    others = [part for part in parts if part.casefold().removeprefix("the ") != own and not _is_role(part) and not _ADDRESS.search(part)]
    people = [_cased(_CUT.split(part, maxsplit=1)[0].strip()) for part in others if not agency_name(part)]
    kept = [name for name in dict.fromkeys(people) if name and name.casefold().removeprefix("the ") != own]
    return Credit(", ".join(kept) or None, agency)


def _is_role(text: str) -> bool:
    """Whether a part of a byline says an office and no name: "Political Editor", "BBC News"."""
    words = [word.strip(".,").lower() for word in text.split()]
    return bool(words) and all(word in ROLE_WORDS or word in _JOINERS for word in words)


def _cased(name: str) -> str:
    """A name in capitals written as names are; initials and short forms stay."""
    words = name.split()
    if not name.isupper() or len(words) == 1:
        return name
    return " ".join(word if len(word.strip(".")) < 3 else _capitalise(word) for word in words)  # noqa: PLR2004 - initials


def _capitalise(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), word)


def dateline_agency(line: str) -> str | None:
    """The agency of a dateline at the start of a line: "BELGRADE (Reuters) -", "Place, November 17. /KarInform/."."""
    match = _DATELINE.match(unmark(line))
    if not match:
        return None
    name = match["round"] or match["slash"] or match["dashed"] or match["square"]
    known = agency_name(name)
    return known or (name if _is_dateline(match, name) else None)


def _is_dateline(match: re.Match[str], name: str) -> bool:
    """Whether an unknown name stands where an agency does: after a dated place, a place in capitals, or as a short form itself."""
    place = match["place"]
    if not (place or match["dated"]) or match["dashed"] or re.match(r"[RDI]-", name) or match.group().endswith(")"):
        return False
    return bool(match["dated"] or match["slash"] or (place or "").split(",")[0].isupper() or re.fullmatch(r"[A-Z]{2,6}", name))


def dateline_end(line: str) -> int:
    """Where a dateline at the start of a line ends, 0 where there is none."""
    match = _DATELINE.match(line) or _BARE_DATELINE.match(line)
    return match.end() if match else 0


def source_agency(line: str) -> str | None:
    """The agency that a short "Source: …" line names: a known one, or one that calls itself agency, press or wire."""
    plain = unmark(line)
    match = _SOURCE.match(plain)
    if not match:
        return agency_name(plain) if len(plain) > 1 and not _find_any_date(plain) else None
    name = match["name"].strip()
    known = agency_name(name)
    if known:
        return known
    last = name.split()[-1].lower()
    return name if last in ("agency", "press", "wire", "newswire", "news", "service") and is_name_shaped(name) else None


def _find_any_date(text: str) -> bool:
    """Whether a full date stands in the text."""
    return next(find_dates(text, day_first=True), None) is not None


def copyright_notice(line: str) -> tuple[str | None, int | None]:
    """The owner and year of a copyright line; (None, None) where it is none."""
    match = _COPYRIGHT.search(unmark(line))
    if not match or not (match["year"] or match["name"]):
        return None, None
    name = re.split(r"\s*(?:all rights|any reproduction|$)", match["name"] or "", maxsplit=1, flags=re.IGNORECASE)[0].strip() or None
    return name, int(match["year"]) if match["year"] else None
