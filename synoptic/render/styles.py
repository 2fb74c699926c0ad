"""How a terminal shows weight and colour, by ANSI escapes."""

_STYLES = {"bold": "1", "dim": "2", "tag": "36", "bar": "36", "alert": "33", "marked": "1", "contradict": "1;31", "differ": "1;33"}


def styled(text: str, style: str, *, colour: bool) -> str:
    """The text in a style; as it is where no colours are wanted, where the style is "", and where nothing is to be seen."""
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if colour and style and text.strip() else text
