"""The Pakket: a zip looked through before anything is unpacked, of which parts are then read piece by piece."""

import zipfile
from collections.abc import Iterator
from typing import BinaryIO, Final

from functiewijzer.loading.sluis.grenzen import DELEN, GEWOON, UITGEPAKT, VERHOUDING
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

_BLOCK: Final = 1 << 16
_ENCRYPTED: Final = 0x1
_KNOWN: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Pakket:
    """The parts of a zip by name; raises Weigering for what no honest program writes."""

    def __init__(self, bron: BinaryIO) -> None:
        try:
            self._zip = zipfile.ZipFile(bron)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise Weigering(Weigersoort.STUK, "het zip-bestand is niet compleet") from error
        items = self._zip.infolist()
        if not items:
            raise Weigering(Weigersoort.LEEG)
        if len(items) > DELEN:
            raise Weigering(Weigersoort.DELEN, str(len(items)))
        if sum(item.file_size for item in items) > UITGEPAKT:
            raise Weigering(Weigersoort.UITPAKKEN, f"meer dan {UITGEPAKT // 1_000_000_000} GB")
        for item in items:
            _look_at(item)
        self._namen = {item.filename.replace("\\", "/").lstrip("/").casefold(): item for item in items}

    def __contains__(self, naam: str) -> bool:
        """Tell whether there is a part with this name."""
        return naam.casefold() in self._namen

    @property
    def namen(self) -> tuple[str, ...]:
        """The names of the parts, in small letters."""
        return tuple(self._namen)

    def stukken(self, naam: str) -> Iterator[bytes]:
        """Yield the content of a part in pieces; raises Weigering where it is not there, or not as it was written."""
        item = self._namen.get(naam.casefold())
        if item is None:
            raise Weigering(Weigersoort.STUK, f"{naam} ontbreekt")
        try:
            with self._zip.open(item) as stream:
                while piece := stream.read(_BLOCK):
                    yield piece
        except (zipfile.BadZipFile, zipfile.zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as error:  # type: ignore[attr-defined]
            raise Weigering(Weigersoort.STUK, f"{naam} is niet uit te pakken") from error


def _look_at(item: zipfile.ZipInfo) -> None:
    if item.flag_bits & _ENCRYPTED:
        raise Weigering(Weigersoort.WACHTWOORD)
    if item.compress_type not in _KNOWN:
        raise Weigering(Weigersoort.STUK, f"{item.filename[:80]} is ingepakt op een onbekende manier")
    if item.file_size > GEWOON and item.file_size > VERHOUDING * max(item.compress_size, 1):
        raise Weigering(Weigersoort.UITPAKKEN, f"{item.filename[:80]} wordt {item.file_size // 1_000_000} MB")
