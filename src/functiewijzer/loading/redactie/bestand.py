"""A file of the profile folder changed: read, changed in its text, and put back whole, by one process at a time."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.core.redactie.bewerking import Bewerking, PlekOnbekend
from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of, write_atomically
from functiewijzer.loading.opslag.vergrendeling import claimed
from functiewijzer.loading.redactie.bewerken import NietBewerkbaar, edit_all

_BOM: Final = b"\xef\xbb\xbf"


class Vervanging(Struct, frozen=True):
    """The bytes of a file before and after."""

    oud: bytes
    nieuw: bytes


def edit_files(bewerkingen: Mapping[Path, Iterable[Bewerking]]) -> dict[Path, Vervanging]:
    """Make changes in several files, all of them or none, and return what became of each.

    Nothing is written before every change is made; where writing fails halfway, what was written goes back. Raises
    Bestandsfout.
    """
    made = {path: Vervanging(*_changed(path, asked)) for path, asked in bewerkingen.items()}
    _write_all(made)
    return made


def undo_files(made: Mapping[Path, Vervanging]) -> None:
    """Put files back as they were before a change; raises Bestandsfout where one was changed since."""
    _write_all({path: Vervanging(item.nieuw, item.oud) for path, item in made.items()})


def _write_all(made: Mapping[Path, Vervanging]) -> None:
    done: list[Path] = []
    try:
        for path, verandering in made.items():
            _replace(path, verandering.oud, verandering.nieuw)
            done.append(path)
    except Bestandsfout:
        for path in done:
            _replace(path, made[path].nieuw, made[path].oud)
        raise


def _changed(path: Path, bewerkingen: Iterable[Bewerking]) -> tuple[bytes, bytes]:
    bom, tekst = _read(path)
    return bom + tekst.encode("utf-8"), bom + edited(tekst, bewerkingen, path).encode("utf-8")


def _replace(path: Path, oud: bytes, nieuw: bytes) -> None:
    with claimed(path):
        bom, tekst = _read(path)
        if bom + tekst.encode("utf-8") != oud:
            raise Bestandsfout(f"{path} is intussen door een ander veranderd; er is niets veranderd. Probeer het weer")
        if nieuw != oud:
            write_atomically(path, nieuw)


def edited(tekst: str, bewerkingen: Iterable[Bewerking], path: Path) -> str:
    """Return the text of a file after changes; raises Bestandsfout, with the name of the file, where it can't be."""
    try:
        return edit_all(tekst, bewerkingen)
    except NietBewerkbaar as error:
        raise Bestandsfout(
            f"{path} is zo geschreven dat functiewijzer het niet veilig kan veranderen; er is niets veranderd. "
            "Controleer het met: functiewijzer valideer, of verander het zelf in een editor"
        ) from error
    except PlekOnbekend as error:
        raise Bestandsfout(f"{path} heeft geen {error}; er is niets veranderd") from error


def read_text(path: Path) -> str:
    """Return the text of a file with its own line ends; raises Bestandsfout."""
    return _read(path)[1]


def _read(path: Path) -> tuple[bytes, str]:
    """Return what marks a file as UTF-8, where that is there, and its text with its own line ends."""
    try:
        content = path.read_bytes()
        bom = _BOM if content.startswith(_BOM) else b""
        return bom, content[len(bom) :].decode("utf-8")
    except UnicodeDecodeError as error:
        raise Bestandsfout(f"{path} is geen UTF-8; sla het op als UTF-8") from error
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"kan {path} niet lezen: {reason_of(error)}") from error
