"""East Asian names in Latin letters: which word is the family's, and which romanisations are one syllable."""

import re
from functools import lru_cache

from synoptic.text.names import fold

_CHINESE_FAMILIES = frozenset(
    "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao "
    "cheng cao yuan deng xi "
    "fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin "
    "hao kong bai cui kang mao "
    "qiu qin gu hou shao meng long wan duan qian yin chang qiao lai gong wen mo mu chiang chou hsi hsu tsai chu teng chao tsao chiu "
    "tsui kuo hsieh hsiao lo chung bo "
    "chow wong cheung lam leung chan ng lau kwok ho tse yip tsang hui choi lei soong".split()
)
_KOREAN_FAMILIES = frozenset(
    "kim lee yi rhee park pak bak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin "
    "kwon kwun hwang ahn an song "
    "ryu yoo yu you ryoo hong jeon jun chon ko koh go moon mun yang son sohn bae pae baek paek back hur heo ho nam shim sim roh noh no "
    "ro ha kwak gwak sung seong "
    "cha joo ju woo u koo ku gu min na ra ban pan ri hyon hyun jin chin um uhm eom won thae tae".split()
)
_VIETNAMESE_FAMILIES = frozenset("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly to truong dinh mai".split())
_SYLLABLE = (
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|ts|tz|hs|hw|ky|hy|gy|my|ry|ny|pp|kk|ss|tt|ph|th|tr|ng|nh|kh|gh)?h?[aeiouy]{1,4}(?:ng|n|r|m|l|k|b|p|t|c|h)?"
)
_SYLLABLES = re.compile(rf"(?:{_SYLLABLE})(?:[-'’]?{_SYLLABLE}){{0,1}}$")
# So many words an East Asian name has.
_WORDS = range(2, 5)
_WADE_GILES_MARK = re.compile(r"hs|ts'|t'|p'|k'|ch'|tz|tse|szu|ssu|ieh|ueh|[aeiou]-|-[a-z]")

# Korean: sounds that the romanisations (Revised, McCune–Reischauer, as people please) write in several ways.
_KOREAN = (
    (r"^[rln](?=[ou])", "n"),
    (r"woo|wu|oo|ou|eo|eu|wo|u|o", "o"),
    (r"ee|ie|i|ui", "i"),
    (r"ae|ai|ay|e", "e"),
    (r"kk|gg|g|k|c(?!h)", "k"),
    (r"dd|tt|d|t", "t"),
    (r"bb|pp|b|p", "p"),
    (r"jj|tch|j|ch", "c"),
    (r"ss|sh|s", "s"),
    (r"r|l", "l"),
    (r"h$", ""),
)
# Chinese: Pinyin and Wade–Giles of one syllable (apostrophes, which newspapers drop, told t from t').
_CHINESE = (
    (r"ong|ung", "ong"),
    (r"eng", "eng"),
    (r"y?ing", "ing"),
    (r"ang", "ang"),
    (r"tz|ts|dz|z(?!h)|c(?!h)", "z"),
    (r"hs|x", "x"),
    (r"zh|ch|j|q", "c"),
    (r"d|t", "t"),
    (r"g|k", "k"),
    (r"b|p", "p"),
    (r"(?<=^)r", "c"),
    (r"ssu|szu|si|sze", "si"),
    (r"ieh|ie", "ie"),
    (r"ueh|ue", "ue"),
    (r"ien|ian", "ian"),
    (r"yen|yan", "yan"),
    (r"iu|iou", "iu"),
    (r"uei|ui|wei", "ui"),
    (r"erh|er", "er"),
    (r"uo|o(?=$)|e(?=$)", "e"),
    (r"ih|i(?=$)", "i"),
    (r"hua", "hua"),
    (r"i(?=$|ao)", "i"),
    (r"yu|u", "u"),
    (r"i(?=u$)", ""),
)


def is_family_first(words: tuple[str, ...]) -> bool:
    """Whether a name reads as East Asian with the family's name first.

    >>> is_family_first(("Xi", "Jinping")), is_family_first(("Kim", "Jong-un")), is_family_first(("Kim", "Clijsters"))
    (True, True, False)
    """
    plain = tuple(fold(word) for word in words)
    if len(plain) not in _WORDS or plain[0] not in _CHINESE_FAMILIES | _KOREAN_FAMILIES | _VIETNAMESE_FAMILIES:
        return False
    return all(_SYLLABLES.match(word) for word in plain[1:])


def is_family_name(word: str) -> bool:
    """Whether a word is a common Chinese, Korean or Vietnamese family name."""
    return fold(word) in _CHINESE_FAMILIES | _KOREAN_FAMILIES | _VIETNAMESE_FAMILIES


def same_syllables(one: str, other: str) -> bool:
    """Whether two romanised words or joined names can be the same Korean or Chinese syllables.

    >>> same_syllables("Jong Un", "Jong-un"), same_syllables("Suk Yeol", "Seok-youl"), same_syllables("Zedong", "Tse-tung")
    (True, True, True)
    >>> same_syllables("Jong Il", "Jong Un"), same_syllables("Keqiang", "Qiang")
    (False, False)
    """
    left, right = _joined(one), _joined(other)
    if left == right:
        return True
    if _key(left, _KOREAN) == _key(right, _KOREAN) and not _pinyin_pair(one, other):
        return True
    marked = bool(_WADE_GILES_MARK.search(fold(one).replace("’", "'"))) != bool(_WADE_GILES_MARK.search(fold(other).replace("’", "'")))
    return marked and _key(left, _CHINESE) == _key(right, _CHINESE)


def _pinyin_pair(one: str, other: str) -> bool:
    """Whether both are written as Pinyin writes given names, in one word: two such that differ are two names."""
    return not any(sign in word.strip() for word in (one, other) for sign in " -'’")


def _joined(text: str) -> str:
    return re.sub(r"[^a-z]", "", fold(text))


@lru_cache(maxsize=4096)
def _key(word: str, rules: tuple[tuple[str, str], ...]) -> str:
    """The word with every romanisation's way written in one; each rule sees only what none before it wrote."""
    done: list[tuple[str, bool]] = [(word, False)]
    for pattern, plain in rules:
        pieces: list[tuple[str, bool]] = []
        for text, written in done:
            pieces.extend([(text, True)] if written else _rewrite(text, pattern, plain))
        done = pieces
    return "".join(text for text, _ in done)


def _rewrite(text: str, pattern: str, plain: str) -> list[tuple[str, bool]]:
    pieces, at = [], 0
    for match in re.finditer(pattern, text):
        if match.end() > match.start():
            pieces += [(text[at : match.start()], False), (plain, True)]
            at = match.end()
    return [*pieces, (text[at:], False)]
