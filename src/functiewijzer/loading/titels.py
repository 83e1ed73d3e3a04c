"""What reading titles needs from files: the woordenlijst of a profile folder and the table of frequencies."""

from importlib.resources import files

from functiewijzer.core.bibliotheek import Bibliotheek
from functiewijzer.core.titelmatch import Titelzoeker
from functiewijzer.core.titelscore import Frequenties
from functiewijzer.core.woordenlijst import Woordenlijst
from functiewijzer.loading.profielen import WOORDENBESTAND, ProfielNietBruikbaar, load_inside
from functiewijzer.loading.profielmap import Profielmap


def load_zoeker(profielmap: Profielmap, bibliotheek: Bibliotheek) -> Titelzoeker:
    """Return what finds titles in a library; raises ProfielNietBruikbaar where the woordenlijst is broken."""
    return Titelzoeker(bibliotheek, load_woordenlijst(profielmap), load_frequenties())


def load_woordenlijst(profielmap: Profielmap) -> Woordenlijst:
    """Return the woordenlijst of a profile folder; an empty one where the folder has none."""
    path = profielmap.folder / WOORDENBESTAND
    if not path.exists():
        return Woordenlijst()
    document = load_inside(path, profielmap.folder)
    if not isinstance(document.waarde, Woordenlijst):
        bericht = f"in {profielmap.folder} staat geen bruikbaar {WOORDENBESTAND}"
        raise ProfielNietBruikbaar(bericht, document.bevindingen)
    return document.waarde


def load_frequenties() -> Frequenties:
    """Return in how many occupation titles each n-gram occurs, from the table of the package."""
    text = files("functiewijzer").joinpath("gegevens", "titelfrequenties.txt").read_text(encoding="utf-8")
    lines = iter(line for line in text.splitlines() if not line.startswith("#"))
    titels, minstens = next(lines).split("\t")
    counts = {gram: int(count) for gram, count in (line.split("\t") for line in lines)}
    return Frequenties(int(titels), int(minstens), counts)
