"""The command `verschil`: two editions of a profile, or of a whole folder, beside each other."""

from pathlib import Path

from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present
from functiewijzer.core.edities.verschil import (
    Editie,
    Editieverschil,
    Profielverschil,
    compare_edities,
    compare_profielen,
)
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.documenten import load_document
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.profielen.profielcontrole import fouten_of
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import ProfielNietBruikbaar
from functiewijzer.loading.titels.titellezing import load_woordenlijst
from functiewijzer.rendering.edities.editieverslag import Places, editieverschil_as_data, make_editieverslag


def run_verschil(oud: Path, nieuw: Path, formaat: str | None, uitvoer: Path | None) -> None:
    """Compare two editions and end with 1 where they differ, as `diff` does."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    for path in (oud, nieuw):
        if not path.exists():
            raise Bestandsfout(f"{path} bestaat niet; geef twee profielen of twee profielmappen")
    is_map = oud.is_dir()
    if is_map is not nieuw.is_dir():
        file, folder = (nieuw, oud) if is_map else (oud, nieuw)
        raise Gebruiksfout(f"{folder} is een map en {file} is een bestand; geef twee bestanden of twee mappen")
    verschil = _compare_folders(oud, nieuw, uitvoer) if is_map else _compare_files(oud, nieuw, uitvoer)
    places = Places(str(oud), str(nieuw))
    present(
        formaat,
        uitvoer,
        verslag=lambda: make_editieverslag(verschil, places, is_map=is_map),
        data=lambda: editieverschil_as_data(verschil, places),
    )
    if not verschil.is_empty:
        raise Klaar(Uitgang.BEVINDINGEN)


def _compare_files(oud: Path, nieuw: Path, uitvoer: Path | None) -> Editieverschil:
    require_target(uitvoer, oud, nieuw)
    before, after = _load_profiel(oud), _load_profiel(nieuw)
    return Editieverschil((Profielverschil(before, after, compare_profielen(before, after)),))


def _load_profiel(path: Path) -> Referentieprofiel:
    """Read one profile; raises Bestandsfout, Gebruiksfout or ProfielNietBruikbaar where there is none to compare."""
    document = load_document(path)
    found = fouten_of(document)
    unreadable = next((bevinding for bevinding in found if bevinding.code == "FW001"), None)
    if unreadable is not None:
        raise Bestandsfout(f"{path}: {unreadable.bericht}")
    if not document.yaml.problemen:
        _require_soort(path, document.yaml.data)
    if found or not isinstance(document.waarde, Referentieprofiel):
        raise ProfielNietBruikbaar(f"{path} is niet te gebruiken als profiel", found)
    return document.waarde


def _require_soort(path: Path, data: object) -> None:
    soort = data.get("soort") if isinstance(data, dict) else None
    if soort != "profiel":
        what = f"soort '{soort}'" if isinstance(soort, str) else "een ander bestand"
        raise Gebruiksfout(
            f"{path} is geen profiel maar {what}; geef twee profielen ('soort: profiel'), of twee profielmappen"
        )


def _compare_folders(oud: Path, nieuw: Path, uitvoer: Path | None) -> Editieverschil:
    folders = (Profielmap(oud), Profielmap(nieuw))
    require_target(uitvoer, *(path for folder in folders for path in folder.paths))
    before, after = map(_load_editie, folders)
    return compare_edities(before, after)


def _load_editie(profielmap: Profielmap) -> Editie:
    """Read a whole folder; a profile that can't be read is no profile that went, so nothing is left out.

    Raises ProfielNietBruikbaar with every finding, and Gebruiksfout where two files are about one profile.
    """
    huis = profielmap.bibliotheek.functiehuis
    found = tuple(bevinding for document in profielmap.lading.documenten for bevinding in fouten_of(document))
    if found:
        raise ProfielNietBruikbaar(f"in {profielmap.folder} staan bestanden die niet te gebruiken zijn", found)
    by_code: dict[str, str] = {}
    profielen = profielmap.lading.of_kind(Referentieprofiel)
    for pad, profiel in profielen.items():
        other = by_code.setdefault(profiel.code, pad)
        if other != pad:
            raise Gebruiksfout(f"{other} en {pad} gaan allebei over profiel {profiel.code}; haal er een weg")
    return Editie(huis, load_woordenlijst(profielmap), {profiel.code: profiel for profiel in profielen.values()})
