"""Files of Office from before 2007, and newer ones with a password: both lie in a container of the same kind."""

from typing import Final

from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

BEGIN: Final = b"\xd0\xcf\x11\xe0"
START: Final = 1 << 20
"""So many bytes tell what is in it."""
WORD: Final = "een Word-document"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_INSIDE: Final = (
    ("WordDocument".encode("utf-16-le"), WORD),
    ("Workbook".encode("utf-16-le"), "een Excel-bestand"),
    ("PowerPoint Document".encode("utf-16-le"), "een PowerPoint-presentatie"),
)


def name_of_ole(start: bytes) -> str:
    """Return what is in a container, in words; raises Weigering for what lies behind a password."""
    if _ENCRYPTED in start:
        raise Weigering(Weigersoort.WACHTWOORD)
    return next((words for mark, words in _INSIDE if mark in start), "een bestand")
