"""A handbook of plain text: decoded, and split into lines."""

import codecs
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.loading.sluis.grenzen import TEKST
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.tabel.letters import find_letterfout

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WINDOWS: Final = "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in range(256))
"""Windows-1252, in which the five bytes that mean nothing are kept as they are: elsewhere they may be letters."""
_LINE_END: Final = re.compile("\r\n|[\n\r\v\u2028\u2029]")
_CONTROLS: Final = {
    **{code: "\ufffd" for code in range(32) if chr(code) not in "\t\n\v\f\r"},
    0x1E: "-",
    0x1F: None,
}
"""Characters that are no text; two of them are hyphens of Word, the last of which shows at the end of a line only."""


class Gedecodeerd(NamedTuple):
    """A text, how its bytes were read, and the codings in which its letters look better."""

    tekst: str
    codering: str
    passender: tuple[str, ...] = ()


def decode(inhoud: bytes, codering: str | None = None) -> Gedecodeerd:
    """Return the text of a file: as given, else by the BOM, else UTF-8 where all bytes fit it, else Windows-1252.

    A byte or character that is no text becomes U+FFFD: that the file is damaged, is for its verdict to say. Raises
    Weigering for what is no text at all.
    """
    if codering is not None:
        return Gedecodeerd(_without_controls(inhoud.decode(codering, "replace")), codering)
    for mark, codec in _MARKS:
        if inhoud.startswith(mark):
            return Gedecodeerd(_without_controls(inhoud.removeprefix(mark).decode(codec, "replace")), codec)
    _require_text(inhoud)
    try:
        return Gedecodeerd(_without_controls(inhoud.decode("utf-8")), "utf-8")
    except UnicodeDecodeError:
        tekst = codecs.charmap_decode(inhoud, "strict", _WINDOWS)[0]
    wrong = find_letterfout([inhoud])
    return Gedecodeerd(_without_controls(tekst), "cp1252", (wrong.codering,) if wrong and wrong.codering else ())


def read_tekst(tekst: str) -> Iterator[Bronregel]:
    """Yield the lines of a plain text, empty ones too; a form feed begins a page, a tab a cell."""
    for nummer, (pagina, regel) in enumerate(_paged(tekst), 1):
        yield Bronregel(nummer=nummer, cellen=tuple(regel.split("\t")), pagina=pagina)


def split_lines(tekst: str) -> list[str]:
    """Return the lines of a text, without their ends; raises Weigering for one that no handbook has."""
    lines = _LINE_END.split(tekst)
    if lines and not lines[-1]:
        del lines[-1]
    for nummer, line in enumerate(lines, 1):
        if len(line) > TEKST:
            raise Weigering(Weigersoort.TEKST, f"regel {nummer}")
    return lines


def _paged(tekst: str) -> Iterator[tuple[int | None, str]]:
    has_pages = "\f" in tekst.rstrip()
    pagina = 1
    for line in split_lines(tekst.rstrip("\f")):
        first, *others = line.split("\f")
        if first or not others:
            yield pagina if has_pages else None, first
        for other in others:
            pagina += 1
            yield pagina if has_pages else None, other


def _without_controls(tekst: str) -> str:
    return tekst.translate(_CONTROLS)


def _require_text(inhoud: bytes) -> None:
    start = inhoud[: 1 << 16]
    if 4 * start.count(0) > len(start):
        raise Weigering(Weigersoort.SOORT, "een bestand dat voor een groot deel uit NUL-tekens bestaat")
    odd = sum(start.count(code) for code in range(32) if code not in b"\t\n\v\f\r\x1e\x1f")
    if 20 * odd > len(start):
        raise Weigering(Weigersoort.SOORT, "een bestand zonder leesbare tekst")
