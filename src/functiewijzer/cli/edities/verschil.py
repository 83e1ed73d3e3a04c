"""The command `verschil`: two editions of a document, or of a whole folder, beside each other."""

from collections.abc import Mapping
from pathlib import Path

from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_no_source, require_target
from functiewijzer.cli.weergave import present
from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.documentsoort import Documentsoort
from functiewijzer.core.documentsoorten import SOORTEN, declared_soort, soort_named, soort_of
from functiewijzer.core.edities.verschil import Editie, Editieverschil, compare_documenten, compare_edities
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.schema import Model
from functiewijzer.loading.documenten import Document, load_document
from functiewijzer.loading.mapinhoud import Mapomgeving
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.profielen.profielcontrole import fouten_of
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import Lading, ProfielNietBruikbaar, find_home, load_lading
from functiewijzer.rendering.edities.editieverslag import Places, editieverschil_as_data, make_editieverslag


def run_verschil(*, oud: Path, nieuw: Path, formaat: str | None, uitvoer: Path | None, overschrijf: bool) -> None:
    """Compare two editions and end with 1 where they differ, as `diff` does."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    require_target(uitvoer, oud, nieuw, overschrijf=overschrijf)
    for path in (oud, nieuw):
        if not path.exists():
            raise Bestandsfout(f"{path} bestaat niet; geef twee edities van een document, of twee profielmappen")
    is_map = oud.is_dir()
    if is_map is not nieuw.is_dir():
        file, folder = (nieuw, oud) if is_map else (oud, nieuw)
        raise Gebruiksfout(f"{folder} is een map en {file} is een bestand; geef twee bestanden of twee mappen")
    verschil = _compare_folders(oud, nieuw, uitvoer) if is_map else _compare_files(oud, nieuw)
    places = Places(str(oud), str(nieuw))
    present(
        formaat,
        uitvoer,
        overschrijf=overschrijf,
        verslag=lambda: make_editieverslag(verschil, places, is_map=is_map),
        data=lambda: editieverschil_as_data(verschil, places),
    )
    if not verschil.is_empty:
        raise Klaar(Uitgang.BEVINDINGEN)


def _compare_files(oud: Path, nieuw: Path) -> Editieverschil:
    before, after = _load_editie_of_one(oud), _load_editie_of_one(nieuw)
    first, second = soort_of(type(before)), soort_of(type(after))
    if first is not second:
        what = f"{oud} is soort '{first.soort}' en {nieuw} is soort '{second.soort}'"
        raise Gebruiksfout(f"{what}; geef twee edities van hetzelfde document, of twee profielmappen")
    return Editieverschil((compare_documenten(before, after),))


def _load_editie_of_one(path: Path) -> Model:
    """Read one document; raises Bestandsfout, Gebruiksfout or ProfielNietBruikbaar where there is none to compare."""
    home = find_home(path)
    document = load_document(path, omgeving=None if home is None else Mapomgeving(home))
    found = fouten_of(document)
    unreadable = next((bevinding for bevinding in found if bevinding.code == "FW001"), None)
    if unreadable is not None:
        raise Bestandsfout(f"{path}: {unreadable.bericht}")
    if not document.yaml.problemen:
        _require_comparable(path, document.yaml.data)
    if found or document.waarde is None:
        soort = declared_soort(document.yaml.data)
        what = soort_of(Referentieprofiel) if soort is None else soort
        raise ProfielNietBruikbaar(f"{path} is niet te gebruiken als {what.soort}", found)
    return document.waarde


def _require_comparable(path: Path, data: object) -> None:
    """Raise Gebruiksfout for what is no profile, and no other document of which a folder has many."""
    says = data.get("soort") if isinstance(data, dict) else None
    found = soort_named(says)
    if found is None or found.vergelijker is None or found.is_single:
        what = f"soort '{says}'" if isinstance(says, str) else "een ander bestand"
        raise Gebruiksfout(
            f"{path} is geen profiel maar {what}; geef twee profielen ('soort: profiel'), twee documenten over een "
            "beroep, of twee profielmappen"
        )


def _compare_folders(oud: Path, nieuw: Path, uitvoer: Path | None) -> Editieverschil:
    folders = (Profielmap(oud), Profielmap(nieuw))
    require_no_source(uitvoer, *(path for folder in folders for path in folder.paths))
    before, after = map(_load_editie, folders)
    return compare_edities(before, after)


def _load_editie(profielmap: Profielmap) -> Editie:
    """Read a whole folder; a document that can't be read is none that went, so nothing is left out.

    Raises ProfielNietBruikbaar with every finding, and Gebruiksfout where two files are about one thing.
    """
    profielmap.single(Functiehuis)
    soorten = [soort for soort in SOORTEN if soort.vergelijker is not None]
    lading = load_lading(profielmap.folder, soorten)
    found = tuple(bevinding for document in lading.documenten for bevinding in _in_the_way(document))
    if found:
        raise ProfielNietBruikbaar(f"in {profielmap.folder} staan bestanden die niet te gebruiken zijn", found)
    return Editie({soort.soort: _documents_of(soort, lading, profielmap) for soort in soorten})


def _in_the_way(document: Document) -> tuple[Bevinding, ...]:
    """Return why a document can't be compared; a folder that was passed over may hold any, so it is in the way too."""
    return document.bevindingen if document.waarde is None else fouten_of(document)


def _documents_of(soort: Documentsoort, lading: Lading, profielmap: Profielmap) -> Mapping[str, Model]:
    if soort.is_single:
        return {"": profielmap.single(soort.load_model())}
    by_key: dict[str, tuple[str, Model]] = {}
    for pad, document in lading.of(soort.load_model()).items():
        key = soort.key_of(document) or ""
        other, _ = by_key.setdefault(key, (pad, document))
        if other != pad:
            raise Gebruiksfout(f"{other} en {pad} gaan allebei over {soort.soort} {key}; haal er een weg")
    return {key: document for key, (_, document) in by_key.items()}
