"""What an import left to look over in a folder: the open points of each document, and the lines of the handbook."""

from pathlib import Path

from msgspec.structs import replace

from functiewijzer.core.handboek.importstaat import Importstaat, Staatbestand, Staatregel
from functiewijzer.core.handboek.openpunt import Openpunt
from functiewijzer.core.profielen.bronplaats import Bronplaats
from functiewijzer.loading.handboek.importstaat import STAAT, read_staat, write_staat
from functiewijzer.loading.opslag.bestanden import write_atomically
from functiewijzer.loading.profielen.vinden import HUISBESTAND

Punten = tuple[Openpunt, ...]


class Naziestaat:
    """The points of the documents of a folder, kept where the import put them; nothing where nothing was imported."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._staat = read_staat(folder) or Importstaat()
        self._loose = self._staat.openpunten

    def points_of(self, path: Path) -> tuple[Openpunt, ...]:
        """Return the points of a document; with those of the functiehuis what became no document at all."""
        found = self._staat.documenten.get(self._pad(path))
        return (*(() if found is None else found.openpunten), *self._of_no_document(path))

    def keep(self, path: Path, punten: tuple[Openpunt, ...]) -> None:
        """Keep these points of a document, at once; raises Bestandsfout. Of what was not imported nothing is kept."""
        if punten == self.points_of(path):
            return
        pad, staat = self._pad(path), self._staat
        loose = self._loose if pad == HUISBESTAND else ()
        if loose:
            kept = tuple(punt for punt in punten if punt in loose)
            staat = replace(staat, openpunten=kept, nagezien=_seen(staat.openpunten, kept, staat.nagezien))
        document = staat.documenten.get(pad)
        if document is not None:
            own = tuple(punt for punt in punten if punt not in loose)
            seen = _seen(document.openpunten, own, document.nagezien)
            changed = replace(document, openpunten=own, nagezien=seen)
            staat = replace(staat, documenten={**staat.documenten, pad: changed})
        self._staat = staat
        write_atomically(self._folder / STAAT, write_staat(staat))

    def _of_no_document(self, path: Path) -> tuple[Openpunt, ...]:
        return self._staat.openpunten if self._pad(path) == HUISBESTAND else ()

    def lines_of(self, path: Path, punt: Openpunt) -> tuple[Staatregel, ...]:
        """Return the lines of the handbook that a point is about."""
        handboek = self._handboek(path)
        by_number = {} if handboek is None else {regel.nummer: regel for regel in handboek.regels}
        return tuple(by_number[nummer] for nummer in punt.regels if nummer in by_number)

    def place_of(self, path: Path, regels: tuple[Staatregel, ...]) -> str:
        """Return where lines stand, as a profile writes it; empty for none."""
        handboek = self._handboek(path)
        if handboek is None or not regels:
            return ""
        numbers = sorted(regel.nummer for regel in regels)
        return str(Bronplaats(handboek.naam, regels[0].pagina, numbers[0], numbers[-1]))

    def _handboek(self, path: Path) -> Staatbestand | None:
        document = self._staat.documenten.get(self._pad(path))
        if document is None:
            return None
        named = [item for item in self._staat.handboeken if item.naam == document.bron]
        return next(iter((*named, *self._staat.handboeken)), None)

    def _pad(self, path: Path) -> str:
        return path.absolute().relative_to(self._folder.absolute()).as_posix()


def _seen(before: Punten, after: Punten, seen: Punten) -> Punten:
    """Return the points that were dealt with: those that went, less those that came back."""
    gone = tuple(punt for punt in before if punt not in after)
    left = {_key(punt): frozenset(punt.regels) for punt in after}
    rest = (
        replace(p, regels=tuple(r for r in p.regels if r not in left.get(_key(p), frozenset()))) for p in (*seen, *gone)
    )
    return tuple(dict.fromkeys(punt for punt in rest if punt.regels or _key(punt) not in left))


def _key(punt: Openpunt) -> object:
    return (punt.soort, punt.plek, punt.gegevens)
