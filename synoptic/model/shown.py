"""How a notebook shows what the program returns."""

from importlib import import_module

_VIEW = "synoptic.render.notebook"


class ShownInNotebooks:
    """Gives a class the method that notebooks look for.

    The model knows nothing of what draws it: the room is named here, not imported, and loaded when a notebook first asks.
    """

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(import_module(_VIEW).render_notebook(self))
