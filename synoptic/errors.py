"""What can go wrong, as types that carry where it went wrong."""


class SynopticError(Exception):
    """Base of every error a user can mend.

    `path` and `article` say where (a file as given, an article's id), `offset` the character in the article's text;
    each is None where it does not apply. `str(error)` is one line that names the file and the way to mend it.
    """

    def __init__(self, message: str, *, path: str | None = None, article: str | None = None, offset: int | None = None) -> None:
        super().__init__(message)
        self.path = path
        self.article = article
        self.offset = offset


class ReadError(SynopticError):
    """A file or page that could not be read as an article."""


class StoryError(SynopticError):
    """Articles that cannot be laid side by side, such as a single one."""


class SettingError(SynopticError):
    """An option, sidecar table or model that is wrong or missing."""
