"""The encoding of a text file: decided over the whole file before its first row is read, and said."""

import codecs
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import Final, Literal, NamedTuple

from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of
from functiewijzer.loading.tabel.letters import find_letterfout

Bijfout = Literal["stop", "vervang"]
_BLOCK: Final = 1 << 20
_LINE: Final = 10_000_000
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8 met BOM"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)

_NOT_TEXT: Final = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf")
_OTHER_TEXT: Final = (
    ((b"<!doctype html", b"<html", b"<table", b"<meta", b"mime-version:"), "een webpagina (HTML)"),
    ((b"<?xml", b"<workbook"), "een XML-bestand"),
    ((b"[{", b'{"', b"[["), "een JSON-bestand"),
)
"""What programs export under the name of a table, by how it begins."""


class Codering(NamedTuple):
    """How the bytes of a file become text: the codec, the handling of what does not fit, and what to say of it."""

    codec: str
    errors: str
    melding: str


def decide_codering(path: Path, given: str | None, bij_fout: Bijfout) -> Codering:
    """Return the encoding: as given, else by the BOM, else UTF-8 where all bytes fit it, else Windows-1252.

    Raises Bestandsfout with line, byte and column where bytes do not fit and `bij_fout` is stop.
    """
    _require_lines(path)
    _require_table(path)
    codec, name = _given(given) if given else _by_mark(path)
    if codec is None:
        _require_text(path)
        codec, name = ("utf-8", "UTF-8") if _first_misfit(path, "utf-8") is None else ("cp1252", "Windows-1252")
    misfit = _first_misfit(path, codec)
    doubt = _doubt(path) if codec == "cp1252" and not given else ""
    if misfit is None:
        return Codering(codec, "strict", f"Codering: {name}.{doubt}")
    if bij_fout == "stop":
        remedy = doubt or " Geef --codering NAAM, of --bij-fout vervang"
        raise Bestandsfout(f"{path} past niet in {name}: {misfit}.{remedy}")
    return Codering(
        codec, "replace", f"Codering: {name}; tekens die niet te lezen zijn, werden �. De eerste: {misfit}."
    )


def _require_lines(path: Path) -> None:
    """Raise Bestandsfout for a line so long that it can be no row: it would have to be held in memory as one."""
    size = 0
    for number, block in enumerate(_blocks(path)):
        after = len(block) - 1 - max(block.rfind(b"\n"), block.rfind(b"\r"))
        size = size + len(block) if after == len(block) else after
        if size > _LINE:
            raise Bestandsfout(
                f"{path} heeft rond byte {number * _BLOCK} een regel van meer dan {_LINE // 1_000_000} MB; is dit wel "
                "een tabel? Bewaar de lijst opnieuw als CSV of XLSX"
            )


def _doubt(path: Path) -> str:
    """Return what to say where letters look wrong, with the encoding in which they look right."""
    wrong = find_letterfout(_blocks(path))
    if wrong is None:
        return ""
    if not wrong.codering:
        return f" Letters zien er vreemd uit, zoals in ‘{wrong.woord}’; geef met --codering NAAM een andere codering."
    remedy = f"Met --codering {wrong.codering} wordt dat ‘{wrong.goed}’."
    return f" Letters zien er vreemd uit: er staat ‘{wrong.woord}’. {remedy}"


def _require_table(path: Path) -> None:
    """Raise Bestandsfout for a text of another kind, of which every line would become a row."""
    with opened(path) as stream:
        start = b"".join(stream.read(1 << 10).removeprefix(codecs.BOM_UTF8).replace(b"\0", b"").split()).lower()
    for begins, what in _OTHER_TEXT:
        if start.startswith(tuple(begin.replace(b" ", b"") for begin in begins)):
            raise Bestandsfout(
                f"{path} is {what} en geen tabel, hoe het bestand ook heet; open het in Excel of LibreOffice en bewaar "
                "het als XLSX of CSV"
            )


def _require_text(path: Path) -> None:
    """Raise Bestandsfout for what is no text at all, or a text whose encoding cannot be seen."""
    with opened(path) as stream:
        start = stream.read(1 << 16)
    if start.startswith(_NOT_TEXT):
        raise Bestandsfout(f"{path} is geen tabel maar een ander soort bestand; bewaar de lijst als CSV of XLSX")
    if 4 * start.count(0) > len(start):
        raise Bestandsfout(
            f"{path} bestaat voor een groot deel uit NUL-tekens; is het UTF-16, geef dan --codering utf-16-le (of "
            "utf-16-be), en bewaar de lijst anders opnieuw als CSV"
        )


def _given(name: str) -> tuple[str, str]:
    try:
        found = codecs.lookup(name).name
    except LookupError:
        found = ""
    if not found or found == "undefined" or not getattr(codecs.lookup(found), "_is_text_encoding", True):
        raise Bestandsfout(f"--codering {name} bestaat niet; kies bijvoorbeeld utf-8, windows-1252 of utf-16")
    return ("utf-8-sig" if found == "utf-8" else found), name


def _by_mark(path: Path) -> tuple[str | None, str]:
    with opened(path) as stream:
        start = stream.read(4)
    return next(((codec, name) for mark, codec, name in _MARKS if start.startswith(mark)), (None, ""))


def opened(path: Path) -> BufferedReader:
    """Return the file, open for reading bytes; raises Bestandsfout."""
    try:
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"kan {path} niet lezen: {reason_of(error)}") from error


def _blocks(path: Path) -> Iterator[bytes]:
    with opened(path) as stream:
        while block := stream.read(_BLOCK):
            yield block


def _first_misfit(path: Path, codec: str) -> str | None:
    """Return where the first byte stands that does not fit, in words; None where all fit."""
    decoder = codecs.getincrementaldecoder(codec)()
    before, lines, line_start = 0, 1, 0
    tail = b""
    for block in _blocks(path):
        try:
            decoder.decode(block)
        except UnicodeDecodeError as error:
            # The decoder may have held back bytes of the block before; they count from there.
            at = before - len(tail) + error.start
            seen = (tail + block)[: error.start]
            lines += seen.count(b"\n") - tail.count(b"\n")
            newline = seen.rfind(b"\n")
            start = before - len(tail) + newline + 1 if newline >= 0 else line_start
            byte = error.object[error.start]
            return f"regel {lines}, byte {at + 1}, kolom {at - start + 1} (0x{byte:02X})"
        held = decoder.getstate()[0]
        lines += block.count(b"\n")
        newline = block.rfind(b"\n")
        line_start = before + newline + 1 if newline >= 0 else line_start
        before += len(block)
        tail = held
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return f"regel {lines}, byte {before}, aan het eind van het bestand"
    return None
