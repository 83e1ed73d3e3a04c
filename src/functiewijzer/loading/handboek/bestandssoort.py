"""What a file is by its first bytes, whatever its name says."""

import codecs
from typing import Final

from functiewijzer.core.handboek.bron import Bronvorm
from functiewijzer.loading.sluis.olebestand import BEGIN, name_of_ole
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

_TEXT: Final = 1 << 12
"""So many bytes tell of what kind a text is."""
_BEGINS: Final = (
    (b"{\\rtf", "een RTF-bestand"),
    (b"\x89PNG", "een afbeelding"),
    (b"\xff\xd8\xff", "een afbeelding"),
    (b"GIF8", "een afbeelding"),
    (b"II*\0", "een afbeelding"),
    (b"MM\0*", "een afbeelding"),
    (b"\x1f\x8b", "een ingepakt bestand"),
    (b"7z\xbc\xaf", "een ingepakt bestand"),
    (b"Rar!", "een ingepakt bestand"),
)
_WEB: Final = (b"<!doctypehtml", b"<html", b"<head", b"<body", b"mime-version:")
_XML: Final = b"<?xml"


def vorm_of(start: bytes, einde: str) -> Bronvorm:
    """Return the format of a file by how it begins; only whether a text is Markdown is told by the name's ending.

    Raises Weigering, by its kind, for what is no handbook.
    """
    if not start:
        raise Weigering(Weigersoort.LEEG)
    if b"%PDF-" in start[:1024]:
        return Bronvorm.PDF
    if start.startswith(b"PK"):
        return Bronvorm.DOCX
    if start.startswith(BEGIN):
        raise Weigering(Weigersoort.SOORT, f"{name_of_ole(start)} van een oud Office-programma")
    bare = b"".join(start[:_TEXT].removeprefix(codecs.BOM_UTF8).split()).lower()
    if bare.startswith(_WEB) or (bare.startswith(_XML) and b"<html" in bare):
        raise Weigering(Weigersoort.SOORT, "een webpagina (HTML)")
    if bare.startswith(_XML):
        raise Weigering(Weigersoort.SOORT, "een XML-bestand")
    for begin, words in _BEGINS:
        if start.startswith(begin):
            raise Weigering(Weigersoort.SOORT, words)
    return Bronvorm.MD if einde.casefold() in {".md", ".markdown"} else Bronvorm.TXT
