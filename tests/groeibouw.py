"""Records of every kind for tests of `groei`: what there is to say of the next group differs for each."""

from pathlib import Path
from typing import Any, Final

from dossierbouw import bewaar, bibliotheek, vastgelegd
from functiewijzer.core.dossiers.combineren import combine, make_combinatiedossier, make_deel
from functiewijzer.core.dossiers.consensus import Beoordeling, Consensus
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.rendering.dossiers.redeneerwoorden import with_words
from gereedschap import GROOTHANDEL, ROOT

DOSSIERS: Final = ROOT / "voorbeelden" / "dossiers"
BESLUIT: Final[dict[str, Any]] = {"datum": "2026-05-20", "door": "directeur"}
_F: Final = {**BESLUIT, "functiegroep": "F"}
_LEIDING: Final = {"leidinggeven": "ja"}
_ZWAARDER: Final = {"aansturing": "weinig", "takenpakket": "alle", "aandeel": "veel_groter"}
_AFWIJKEND: Final = "De functie krijgt per mei een eigen klantgroep."


def _combinatie() -> Dossier:
    huis = bibliotheek().functiehuis
    binnen, buiten = vastgelegd("Verkoper binnen"), vastgelegd("Verkoper buiten", "2.1", besluit=_F)
    zijden = (Zijde("een.dossier.yaml", binnen), Zijde("twee.dossier.yaml", buiten))
    een, twee = (make_deel(zijde, bibliotheek(), None) for zijde in zijden)
    return make_combinatiedossier("Verkoper", with_words(combine((een, twee), huis), huis), binnen, buiten)


def _consensus() -> Dossier:
    one, other = (Beoordeling(dossier=f"{naam}.dossier.yaml", beoordelaar=naam, hash=naam) for naam in ("hr", "lijn"))
    return vastgelegd().model_copy(update={"consensus": Consensus(eerste=one, tweede=other)})


def _besloten(groep: str, **antwoorden: str) -> Dossier:
    return vastgelegd(antwoorden=antwoorden, besluit={**BESLUIT, "functiegroep": groep, "reden": _AFWIJKEND})


def make_gevallen(folder: Path) -> dict[str, tuple[Path, str | None]]:
    """Write a record of each kind, and return their files by what they show, with the group to ask for."""
    made = {
        "gelijk": (vastgelegd(), None),
        "eronder": (vastgelegd(), "D"),
        "terug": (
            vastgelegd(antwoorden={"aansturing": "weinig", "takenpakket": "alle", "aandeel": "veel_groter"}),
            "E",
        ),
        "andere_referentie": (_besloten("F"), "G"),
        "al_daar": (_besloten("E", werkzaamheden="commercieel", klantcontact="verkoopadvies"), "F"),
        "anders_besloten": (_besloten("D"), "E"),
        "geen_groep": (vastgelegd(antwoorden=_LEIDING), None),
        "past_niet": (_besloten("E", **_LEIDING), None),
        "consensus": (_consensus(), None),
        "combinatie": (_combinatie(), None),
    }
    files = {naam: (bewaar(folder, naam, dossier), naar) for naam, (dossier, naar) in made.items()}
    shipped = {
        "onvolledig": (GROOTHANDEL, "F"),
        "concept": (DOSSIERS / "004-commercieel-medewerker-buitendienst.dossier.yaml", "G"),
        "eerste_methode": (DOSSIERS / "medewerker-export-eerste-editie.dossier.yaml", "E"),
    }
    return files | shipped


GEVALLEN: Final = (
    *("gelijk", "eronder", "terug", "andere_referentie", "al_daar", "anders_besloten", "geen_groep", "past_niet"),
    *("consensus", "combinatie", "onvolledig", "concept", "eerste_methode"),
)
"""The kinds by name, for tests that have to name them before they are made."""
