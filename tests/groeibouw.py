"""Records of every kind for tests of `groei`: what there is to say of the next group differs for each."""

from collections.abc import Callable
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


def make_geval(folder: Path, naam: str) -> tuple[Path, str | None]:
    """Write a record of a kind, and return its file with the group to ask for; a shipped one lies where it is."""
    if naam in _SHIPPED:
        return _SHIPPED[naam]
    make, naar = _MADE[naam]
    return bewaar(folder, naam, make()), naar


_MADE: Final[dict[str, tuple[Callable[[], Dossier], str | None]]] = {
    "gelijk": (vastgelegd, None),
    "eronder": (vastgelegd, "D"),
    "terug": (lambda: vastgelegd(antwoorden=_ZWAARDER), "E"),
    "andere_referentie": (lambda: _besloten("F"), "G"),
    "al_daar": (lambda: _besloten("E", werkzaamheden="commercieel", klantcontact="verkoopadvies"), "F"),
    "anders_besloten": (lambda: _besloten("D"), "E"),
    "geen_groep": (lambda: vastgelegd(antwoorden=_LEIDING), None),
    "past_niet": (lambda: _besloten("E", **_LEIDING), None),
    "consensus": (_consensus, None),
    "combinatie": (_combinatie, None),
}
_SHIPPED: Final = {
    "onvolledig": (GROOTHANDEL, "F"),
    "concept": (DOSSIERS / "004-commercieel-medewerker-buitendienst.dossier.yaml", "G"),
    "eerste_methode": (DOSSIERS / "medewerker-export-eerste-editie.dossier.yaml", "E"),
}
GEVALLEN: Final = (*_MADE, *_SHIPPED)
"""The kinds by name."""
