"""Checks on a record: that advice, answers and decision belong together, and that it can be defended."""

from collections.abc import Iterator
from dataclasses import dataclass

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.personen import PERSOONSCONTROLES
from functiewijzer.core.dossier import Dossier
from functiewijzer.core.dossiers.vastlegging import find_stray_advies, find_stray_antwoorden
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.referentieprofiel import Referentieprofiel
from functiewijzer.core.vastleggen import recorded_indeling
from functiewijzer.core.wijzigingen import has_changed


@dataclass(frozen=True, slots=True)
class Dossierproef:
    """A dossier with what the library says now: its profile (None where it is gone) and the functiegroepen."""

    dossier: Dossier
    profiel: Referentieprofiel | None
    functiegroepen: tuple[str, ...]


def find_strays(dossier: Dossier) -> Iterator[Vondst]:
    """Yield where advice, stappen and answers of a record contradict each other; needs no profile."""
    advies = dossier.advies
    if advies is None:
        if dossier.stappen:
            yield ("stappen",), "er staan stappen zonder advies", _AGAIN
        return
    try:
        indeling = recorded_indeling(dossier)
    except ValueError:
        yield ("advies",), "er staat een advies zonder de stappen waaruit het volgt", _AGAIN
        return
    for veld in find_stray_advies(advies, indeling):
        fact = f"{veld.veld} is {_shown(veld.was)}, maar uit de stappen volgt {_shown(veld.nu)}"
        yield ("advies", veld.veld), fact, _AGAIN
    for stray in find_stray_antwoorden(dossier):
        yield ("antwoorden", stray.vraag), f"het antwoord bij ‘{stray.naam}’ is gewijzigd na het advies", _AGAIN


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(str, value))}]"
    return "leeg" if value is None else str(value)


_AGAIN = "Maak het advies opnieuw met: functiewijzer indeel --dossier BESTAND."


def _follows(proef: Dossierproef) -> Iterator[Vondst]:
    return find_strays(proef.dossier)


def _decided_otherwise(proef: Dossierproef) -> Iterator[Vondst]:
    besluit = proef.dossier.besluit
    if besluit is not None and proef.dossier.wijkt_af and besluit.reden is None:
        fact = f"het besluit ({besluit.functiegroep}) wijkt af van het advies ({_group(proef)}), zonder reden"
        yield ("besluit",), fact, "Schrijf achter reden: waarom."


def _group(proef: Dossierproef) -> str:
    return (proef.dossier.geadviseerd and proef.dossier.geadviseerd.functiegroep) or "geen groep"


def _needless_closing(proef: Dossierproef) -> Iterator[Vondst]:
    advies = proef.dossier.advies
    for vlag in proef.dossier.afgesloten_vlaggen if advies is not None else ():
        if advies is not None and vlag not in advies.vlaggen:
            yield ("afgesloten_vlaggen", vlag.value), f"het advies heeft geen vlag '{vlag.value}'", "Haal de tekst weg."


def _unknown_group(proef: Dossierproef) -> Iterator[Vondst]:
    besluit, known = proef.dossier.besluit, proef.functiegroepen
    if besluit is not None and known and besluit.functiegroep not in known:
        fact = f"functiegroep '{besluit.functiegroep}' staat niet in het functiehuis"
        yield ("besluit", "functiegroep"), fact, did_you_mean(besluit.functiegroep, known)


def _open_flags(proef: Dossierproef) -> Iterator[Vondst]:
    if proef.dossier.besluit is not None:
        for vlag in proef.dossier.open_vlaggen:
            fact = f"er is een besluit, maar de vlag '{vlag.value}' is niet afgesloten"
            yield ("besluit",), fact, f"Schrijf onder afgesloten_vlaggen: achter {vlag.value}: waarom het advies staat."


def _other_edition(proef: Dossierproef) -> Iterator[Vondst]:
    dossier, profiel = proef.dossier, proef.profiel
    if dossier.is_vastgelegd and profiel is not None and dossier.herkomst and has_changed(dossier, profiel):
        fact = f"gemaakt met profiel {profiel.code} versie {dossier.herkomst.profielversie}; nu geldt {profiel.versie}"
        yield ("herkomst",), fact, "Zie wat dat verandert: functiewijzer herijk MAP --profielen NIEUWE_MAP."


def _decision_without_advice(proef: Dossierproef) -> Iterator[Vondst]:
    dossier = proef.dossier
    if dossier.besluit is not None and dossier.geadviseerd is None:
        yield ("besluit",), "er is een besluit, maar geen advies", _AGAIN


FW603 = Controle(
    fout(
        "FW603",
        "Besluit wijkt af zonder reden",
        "De werkgever mag anders besluiten dan het advies, maar dan staat erbij waarom. Zonder reden is het besluit "
        "niet te volgen, en dus niet te verdedigen. Schrijf onder besluit: achter reden: waaruit blijkt dat deze groep "
        "beter past.",
    ),
    _decided_otherwise,
)
FW604 = Controle(
    fout(
        "FW604",
        "Advies past niet bij de stappen of antwoorden",
        "Een dossier bewaart het advies samen met de stappen waaruit het volgt en de antwoorden waarop die rusten. Die "
        "drie spreken elkaar hier tegen: waarschijnlijk is het bestand met de hand gewijzigd nadat het advies was "
        "gemaakt. Zet de wijziging terug, of maak het advies opnieuw met functiewijzer indeel --dossier BESTAND.",
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
FW606 = Controle(
    fout(
        "FW606",
        "Besluit noemt een onbekende groep",
        "De functiegroep van het besluit staat niet in functiehuis.yaml. Kies een groep uit de lijst functiegroepen, "
        "of geef met --profielen de map van het goede handboek.",
    ),
    _unknown_group,
)
FW607 = Controle(
    waarschuwing(
        "FW607",
        "Besluit met een open vlag",
        "Er is besloten terwijl het advies nog een vlag heeft die niemand heeft afgesloten. Een vlag sluit u met een "
        "tekst: wat is er bekeken, en waarom staat het advies toch? Schrijf die onder afgesloten_vlaggen.",
    ),
    _open_flags,
)
FW608 = Controle(
    waarschuwing(
        "FW608",
        "Gemaakt met een andere editie van het profiel",
        "Het profiel is veranderd sinds dit dossier is gemaakt. Het dossier blijft geldig zoals het is, maar met de "
        "nieuwe editie kan er iets anders uitkomen. De opdracht functiewijzer herijk laat zien bij welke dossiers, en "
        "door welke regel.",
    ),
    _other_edition,
)
FW609 = Controle(
    fout(
        "FW609",
        "Besluit zonder advies",
        "Er staat een besluit in het bestand, maar geen advies. Dan is niet te zien waarop het besluit rust. Maak het "
        "advies met functiewijzer indeel --dossier BESTAND.",
    ),
    _decision_without_advice,
)

DOSSIERCONTROLES = (FW603, FW604, FW605, FW606, FW607, FW608, FW609)


def check_dossier(proef: Dossierproef) -> Iterator[Constatering]:
    """Yield everything that is odd about a dossier by itself and beside the library."""
    for persoonscontrole in PERSOONSCONTROLES:
        yield from persoonscontrole.run(proef.dossier)
    for controle in DOSSIERCONTROLES:
        yield from controle.run(proef)
