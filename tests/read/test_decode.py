"""Bytes to characters."""

import pytest

from synoptic.errors import ReadError
from synoptic.read.decode import decode

TEXT = "Der Präsident von Niš sagte: „Alles ist möglich“ – so Vučić am Freitag.\nUnd ging.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_encodings(encoding: str) -> None:
    decoded = decode(TEXT.encode(encoding), path="a.txt")
    assert (decoded.text, decoded.problem) == (TEXT, None)


def test_utf16_without_mark() -> None:
    assert decode("The president spoke.\nHe left.".encode("utf-16-le"), path="a.txt").text == "The president spoke.\nHe left."


def test_windows_encodings() -> None:
    assert decode("He said “no” – twice – in a café.".encode("cp1252"), path="a.txt").text == "He said “no” – twice – in a café."
    russian = "Президент заявил, что встреча состоится завтра утром в столице. Он добавил, что всё готово к приёму гостей."
    assert decode(russian.encode("cp1251"), path="a.txt").text == russian


def test_declared() -> None:
    assert decode("Košice leží na východe.".encode("iso8859_2"), path="a.html", declared="iso-8859-2").text == "Košice leží na východe."


def test_line_ends() -> None:
    assert decode(b"a\r\nb\rc\n", path="a.txt").text == "a\nb\nc\n"


def test_broken_bytes_are_a_problem() -> None:
    decoded = decode("Café Niš. ".encode() * 200 + b"\xff and", path="a.txt")
    assert decoded.encoding == "utf-8"
    assert decoded.problem is not None
    assert "1 broken" in decoded.problem


@pytest.mark.parametrize("raw", [b"\x89PNG\r\n\x1a\n" + bytes(64), bytes(range(256)) * 8, b"PK\x03\x04rest", b"%PDF-1.4"])
def test_binary(raw: bytes) -> None:
    with pytest.raises(ReadError, match="not an article's text"):
        decode(raw, path="a.txt")
