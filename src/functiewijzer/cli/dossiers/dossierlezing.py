"""The reading of many dossiers, the same for every command: each under one name, and what can't be read kept."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from functiewijzer.cli.uitvoer import say, say_exactly
from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.dubbel import find_dubbelen
from functiewijzer.core.profielen.vingerafdruk import vingerafdruk
from functiewijzer.loading.dossiers.dossiermap import Dossierbestand, load_dossiers, load_each
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.rendering.veilig import visible_line

T = TypeVar("T")


class Dossierlezing:
    """Yields dossiers one by one with the names of their files; what can't be read stands in `bevindingen` after that.

    A file is called by its place in `folder`, the same on every operating system; as it was given where there is none.
    """

    def __init__(self, files: Iterable[Dossierbestand], folder: Path | None) -> None:
        self.bevindingen: list[Bevinding] = []
        self.dubbelen: Mapping[str, str] = {}
        self._files = files
        self._folder = folder
        self._is_empty = True

    def __iter__(self) -> Iterator[tuple[str, Dossier]]:
        """Yield each dossier with its name."""
        for file in self._files:
            self._is_empty = False
            self.bevindingen += file.bevindingen
            if file.dossier is not None:
                yield self._inside(file.pad), file.dossier

    def once(self, make: Callable[[str, Dossier], T]) -> list[tuple[str, T]]:
        """Return what is made of each dossier by its name, but of no copy; those stand in `dubbelen` after that.

        Only what is made is kept, so that a folder of any size fits.
        """
        hashes: dict[str, str] = {}
        made: dict[str, T] = {}
        for pad, dossier in self:
            key = hashes[pad] = vingerafdruk(dossier)
            if key not in made:
                made[key] = make(pad, dossier)
        self.dubbelen = find_dubbelen(hashes.items())
        return [(pad, made[key]) for pad, key in hashes.items() if pad not in self.dubbelen]

    @property
    def onleesbaar(self) -> tuple[Bevinding, ...]:
        """What could not be read, under the names that reports use."""
        return tuple(
            replace(b, vindplaats=replace(b.vindplaats, pad=self._inside(b.vindplaats.pad))) for b in self.bevindingen
        )

    def require_any(self, where: str) -> None:
        """Raise Bestandsfout where there was, after all was read, neither a dossier nor anything else to name."""
        if self._is_empty:
            raise Bestandsfout(
                f"in {where} staan geen dossiers; geef de map waarin functiewijzer indeel --dossier ze heeft bewaard"
            )

    def _inside(self, pad: str) -> str:
        path = Path(pad)
        if self._folder is None or not path.is_relative_to(self._folder):
            return pad
        return path.relative_to(self._folder).as_posix()


def read_folder(folder: Path) -> Dossierlezing:
    """Begin to read a folder; raises Bestandsfout where there is no such folder, or it is no folder."""
    return Dossierlezing(load_dossiers(folder), folder)


def read_each(paths: tuple[Path, ...]) -> Dossierlezing:
    """Begin to read files and folders; only in one folder by itself a short name says which file it is."""
    folder = paths[0] if len(paths) == 1 and paths[0].is_dir() else None
    return Dossierlezing(load_each(paths), folder)


def tell_dubbelen(dubbelen: Mapping[str, str]) -> None:
    """Say on stderr which files hold a dossier that was counted already."""
    for pad, first in dubbelen.items():
        say(f"Let op: {visible_line(pad)} is hetzelfde dossier als {visible_line(first)}, en telt niet mee.")


def tell_bevindingen(bevindingen: Iterable[Bevinding]) -> None:
    """Say on stderr what could not be read, with files as they can be opened from here, and how many there are."""
    found = tuple(bevindingen)
    if found:
        from functiewijzer.cli.vondsten import found_text
        from functiewijzer.rendering.dossiers.bestanden import unread_text

        say_exactly(found_text(found, {}))
        say(unread_text(found))
