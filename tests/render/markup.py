"""A page taken apart: its elements with their attributes, as a browser's parser would find them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset(("input", "meta"))


@dataclass
class Element:
    """One element: its name, its attributes, and the words directly and indirectly in it."""

    name: str
    attributes: dict[str, str | None]
    words: str = ""


@dataclass
class Taken(HTMLParser):
    """The elements of a page in order; `unclosed` are names that were not closed in the order of their opening."""

    elements: list[Element] = field(default_factory=list)
    unclosed: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.elements.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop().name != tag:
            self.unclosed.append(tag)

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.words += data

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    def all(self, name: str, class_: str = "") -> list[Element]:
        """Elements of one name, and of one class where that is given."""
        return [e for e in self.elements if e.name == name and (not class_ or class_ in (e.attributes.get("class") or "").split())]

    def shapes(self) -> set[tuple[str, str]]:
        """Every pair of an element's name and an attribute of it; ("p", "") for the element itself."""
        return {(element.name, name) for element in self.elements for name in ("", *element.attributes)}


def take_apart(page: str) -> Taken:
    """The elements of a page."""
    taken = Taken()
    taken.feed(page)
    taken.close()
    taken.unclosed += [element.name for element in taken._open]
    return taken
