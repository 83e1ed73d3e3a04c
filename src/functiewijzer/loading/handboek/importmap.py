"""The folder that an import fills: looked at before, checked as it will be, and written whole or not at all."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.documentsoorten import declared_soort, soort_of
from functiewijzer.core.handboek.handboekdocumenten import Gegevens
from functiewijzer.core.handboek.huisopbouw import BANK
from functiewijzer.core.handboek.importstaat import Importstaat
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.controles.controleren import controleer
from functiewijzer.loading.handboek.importstaat import STAAT, read_staat
from functiewijzer.loading.mapinhoud import find_yaml
from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of, write_atomically
from functiewijzer.loading.profielen.vinden import load_lading, packaged_profielmap
from functiewijzer.loading.yaml.document import parse_yaml


class Doelmap(Struct, frozen=True, kw_only=True):
    """The folder as it is: what the last import left, and the bytes of its YAML files by their path."""

    folder: Path
    staat: Importstaat | None
    bestanden: dict[str, bytes]

    @property
    def gegevens(self) -> dict[str, Any]:
        """The data of each document by the path of the last import; an Exception where it can't be read.

        A profile that got another name or place is found by its code.
        """
        read = {pad: _data_of(content) for pad, content in self.bestanden.items()}
        return {pad: read[self.place_of(pad)] for pad in self._known if self.place_of(pad) in read} | {
            pad: data for pad, data in read.items() if pad not in self._known
        }

    @property
    def _known(self) -> Mapping[str, Any]:
        return self.staat.documenten if self.staat else {}

    def place_of(self, pad: str) -> str:
        """Return where a document of the last import stands now; its old path where it is not found."""
        known = self._known.get(pad)
        if pad in self.bestanden or known is None or "code" not in known.gegevens:
            return pad
        return self._by_code.get(str(known.gegevens["code"]), pad)

    @property
    def _by_code(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for pad, content in self.bestanden.items():
            data = _data_of(content) if pad not in self._known else None
            if isinstance(data, dict) and declared_soort(data) is soort_of(Referentieprofiel):
                found[str(data.get("code"))] = pad
        return found

    def is_as_written(self, pad: str) -> bool:
        """Tell whether a document still has the very bytes that the last import wrote."""
        known = self._known.get(pad)
        content = self.bestanden.get(pad)
        return known is not None and content is not None and sha_of(content) == known.sha256


def look_at(folder: Path) -> Doelmap:
    """Return the folder; raises Bestandsfout where it can't be used: it holds something else, or can't be read."""
    try:
        if not folder.exists():
            _require_parent(folder)
            return Doelmap(folder=folder, staat=None, bestanden={})
        if not folder.is_dir():
            raise Bestandsfout(f"{folder} is geen map; geef bij --naar een nieuwe map")
        staat = read_staat(folder)
        if staat is None and any(folder.iterdir()):
            raise Bestandsfout(
                f"in {folder} staat al iets anders; daar schrijft functiewijzer niets bij. Kies een andere map"
            )
        found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in find_yaml(folder)}
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"kan {folder} niet lezen: {reason_of(error)}") from error
    return Doelmap(folder=folder, staat=staat, bestanden=found)


def _require_parent(folder: Path) -> None:
    if not folder.absolute().parent.is_dir():
        raise Bestandsfout(f"kan {folder} niet maken: de map {folder.absolute().parent} bestaat niet")


def _data_of(content: bytes) -> Any:
    """Return the data of a YAML file; an Exception where there are none."""
    try:
        document = parse_yaml(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return error
    return ValueError("yaml") if document.problemen else document.data


def packaged_bank() -> Gegevens:
    """Return the vragenbank that comes with the tool, of which every imported folder gets a copy."""
    path = packaged_profielmap() / BANK
    try:
        return Gegevens(parse_yaml(path.read_text(encoding="utf-8")).data)
    except OSError as error:
        raise Bestandsfout(f"kan {path} niet lezen: {reason_of(error)}") from error


def sha_of(content: bytes) -> str:
    """Return the hash of bytes in hexadecimals."""
    return hashlib.sha256(content).hexdigest()


def check_folder(bestanden: Mapping[str, bytes]) -> tuple[Bevinding, ...]:
    """Return what our own checks say of a folder with these files, before it is there."""
    with tempfile.TemporaryDirectory(prefix="functiewijzer-") as name:
        _fill(Path(name), bestanden)
        found = controleer(load_lading(Path(name)))
        return tuple(_named(bevinding, Path(name)) for bevinding in found)


def _named(bevinding: Bevinding, folder: Path) -> Bevinding:
    place = bevinding.vindplaats
    pad = place.pad.removeprefix(str(folder)).lstrip(os.sep)
    return replace(bevinding, vindplaats=replace(place, pad=pad))


def write_folder(doel: Doelmap, bestanden: Mapping[str, bytes], staat: bytes) -> None:
    """Write documents and what the next import needs: a new folder whole, one of ours file by file, or nothing.

    Raises Bestandsfout; the folder is then as it was.
    """
    try:
        if doel.staat is None:
            _make_folder(doel.folder, {**bestanden, STAAT: staat})
        else:
            _update(doel, {**bestanden, STAAT: staat})
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"kan {doel.folder} niet schrijven: {reason_of(error)}") from error


def _make_folder(folder: Path, bestanden: Mapping[str, bytes]) -> None:
    with _staging(folder) as made:
        _fill(made, bestanden)
        if folder.exists():
            folder.rmdir()
        made.rename(folder)


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """Give a hidden folder beside the one that is to be; what is left of it goes."""
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.absolute().parent))
    try:
        made.chmod(0o777 & ~_umask())
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _fill(folder: Path, bestanden: Mapping[str, bytes]) -> None:
    for pad, content in bestanden.items():
        path = folder.joinpath(*pad.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _update(doel: Doelmap, bestanden: Mapping[str, bytes]) -> None:
    """Write what differs; where that fails halfway, what was there before goes back."""
    before: dict[Path, bytes | None] = {}
    try:
        for pad, content in bestanden.items():
            path = doel.folder.joinpath(*pad.split("/"))
            old = path.read_bytes() if path.exists() else None
            if pad in doel.bestanden and old != doel.bestanden[pad]:
                raise Bestandsfout(f"{path} is intussen veranderd; er is niets geschreven. Probeer het opnieuw")
            if old != content:
                path.parent.mkdir(parents=True, exist_ok=True)
                before[path] = old
                write_atomically(path, content)
    except (Bestandsfout, OSError):
        for path, old in before.items():
            with suppress(OSError, Bestandsfout):
                path.unlink(missing_ok=True) if old is None else write_atomically(path, old)
        raise
