"""Checks on a record: that advice, answers and decision belong together, and that it can be defended."""

from collections.abc import Iterator

from functiewijzer.core.bevinding import Constatering, Plek
from functiewijzer.core.controles.besluit import BESLUITCONTROLES
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.dossiercombinatie import COMBINATIECONTROLES
from functiewijzer.core.controles.dossierproef import AGAIN, MEND, Dossierproef
from functiewijzer.core.controles.dossierteksten import TEKSTCONTROLES
from functiewijzer.core.controles.personen import PERSOONSCONTROLES
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.tegenspraak import (
    LosseReden,
    find_stray_advies,
    find_stray_antwoorden,
    find_stray_redenen,
)
from functiewijzer.core.dossiers.vastleggen import recorded_indeling
from functiewijzer.core.dossiers.wijzigingen import has_changed, has_other_drempels


def find_strays(dossier: Dossier) -> Iterator[Vondst]:
    """Yield where advice, stappen and answers of a record contradict each other; needs no profile."""
    advies = dossier.advies
    if advies is None:
        if dossier.stappen:
            yield ("stappen",), "er staan stappen zonder advies", AGAIN
        return
    try:
        indeling = recorded_indeling(dossier)
    except ValueError:
        yield ("advies",), "er staat een advies zonder de stappen waaruit het volgt", AGAIN
        return
    if dossier.herkomst is None or dossier.profiel is None:
        yield ("advies",), "er staat een advies zonder profiel of herkomst", AGAIN
    for veld in find_stray_advies(advies, indeling):
        fact = f"{veld.veld} is {_shown(veld.was)}, maar uit de stappen volgt {_shown(veld.nu)}"
        yield ("advies", veld.veld), fact, MEND
    for stray in find_stray_antwoorden(dossier):
        yield ("antwoorden", stray.vraag), f"wat bij ‘{stray.naam}’ staat, is gewijzigd na het advies", MEND
    yield from map(_about_reden, find_stray_redenen(dossier))


def _about_reden(stray: LosseReden) -> Vondst:
    plek: Plek = stray.plek[:1] if stray.plek[0] == "overwogen" else stray.plek
    what = "gewijzigd" if stray.nu is not None else "weggehaald"
    stood = " Wat er stond, leest u onder advies: motivering." if stray.toen is not None else ""
    return plek, f"de tekst bij ‘{'.'.join(map(str, stray.plek))}’ is {what} na het advies", f"{MEND}{stood}"


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(str, value))}]"
    return "leeg" if value is None else str(value)


def _follows(proef: Dossierproef) -> Iterator[Vondst]:
    return find_strays(proef.dossier)


def _needless_closing(proef: Dossierproef) -> Iterator[Vondst]:
    advies = proef.dossier.advies
    if advies is None:
        return
    for vlag in proef.dossier.afgesloten_vlaggen:
        if vlag not in advies.vlaggen:
            yield ("afgesloten_vlaggen", vlag.value), f"het advies heeft geen vlag '{vlag.value}'", "Haal de tekst weg."


def _other_edition(proef: Dossierproef) -> Iterator[Vondst]:
    dossier, profiel = proef.dossier, proef.profiel
    if not dossier.is_vastgelegd or profiel is None or dossier.herkomst is None:
        return
    remedy = "Zie wat dat verandert: functiewijzer herijk BESTAND (met --profielen MAP bij eigen profielen)."
    if has_changed(dossier, profiel):
        toen = dossier.herkomst.profielversie
        same = ", met andere inhoud" if toen == profiel.versie else ""
        fact = f"gemaakt met profiel {profiel.code} versie {toen}; nu geldt {profiel.versie}{same}"
        yield ("herkomst",), fact, remedy
    if proef.drempels is not None and has_other_drempels(dossier, proef.drempels):
        yield ("herkomst",), f"gemaakt met andere drempels dan nu gelden voor profiel {profiel.code}", remedy


def _two_in_one(proef: Dossierproef) -> Iterator[Vondst]:
    dossier = proef.dossier
    if dossier.combinatie is not None and (dossier.advies is not None or dossier.antwoorden):
        fact = "een combinatie heeft geen eigen advies of antwoorden"
        yield ("combinatie",), fact, "Haal ze weg: de combinatie rust op de dossiers van haar delen."


FW604 = Controle(
    fout(
        "FW604",
        "Advies past niet bij de stappen of antwoorden",
        "Een dossier bewaart het advies samen met de stappen waaruit het volgt en de antwoorden waarop die rusten. Die "
        "drie spreken elkaar hier tegen: waarschijnlijk is het bestand met de hand gewijzigd nadat het advies was "
        "gemaakt. Ook een reden (keuze, redenen, overwogen, afgesloten_vlaggen) die daarna is gewijzigd of weggehaald, "
        "hoort niet meer bij het advies. Was het een vergissing, zet dan terug wat er stond. Was het de bedoeling, "
        "maak het advies dan opnieuw met functiewijzer indeel --antwoorden BESTAND --dossier BESTAND.",
    ),
    _follows,
)
FW605 = Controle(
    waarschuwing(
        "FW605",
        "Afgesloten vlag die er niet is",
        "Onder afgesloten_vlaggen staat een tekst bij een vlag die het advies niet heeft. Misschien zijn antwoorden "
        "gewijzigd sinds de tekst werd geschreven. Haal de tekst weg, of zet hem bij de goede vlag.",
    ),
    _needless_closing,
    at_key=True,
)
FW608 = Controle(
    waarschuwing(
        "FW608",
        "Gemaakt met een andere editie of met andere drempels",
        "Het profiel of een drempel is veranderd sinds dit dossier is gemaakt. Het dossier blijft geldig zoals het "
        "is, maar met wat nu geldt kan er iets anders uitkomen. De opdracht functiewijzer herijk laat zien bij welke "
        "dossiers, en door welke regel.",
    ),
    _other_edition,
)
FW610 = Controle(
    fout(
        "FW610",
        "Combinatie met een eigen advies",
        "Een combinatie van twee functies rust op de dossiers van haar delen. Staat er ook een advies in, of staan er "
        "antwoorden in, dan zegt het dossier twee dingen tegelijk. Haal het advies en de antwoorden weg, of maak "
        "daar een eigen dossier van.",
    ),
    _two_in_one,
    at_key=True,
)

DOSSIERCONTROLES = (FW604, FW605, FW608, FW610, *BESLUITCONTROLES, *TEKSTCONTROLES, *COMBINATIECONTROLES)


def check_dossier(proef: Dossierproef) -> Iterator[Constatering]:
    """Yield everything that is odd about a dossier by itself and beside the library."""
    for persoonscontrole in PERSOONSCONTROLES:
        yield from persoonscontrole.run(proef.dossier)
    for controle in DOSSIERCONTROLES:
        yield from controle.run(proef)
