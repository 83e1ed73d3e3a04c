"""Checks on the decision in a record: that it rests on an advice, and says why where it differs."""

from collections.abc import Iterator

from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.dossierproef import AGAIN, Dossierproef
from functiewijzer.core.gelijkenis import did_you_mean


def _decided_otherwise(proef: Dossierproef) -> Iterator[Vondst]:
    besluit = proef.dossier.besluit
    # A group that nobody knows is a slip of the pen, and is told as such.
    is_known = besluit is not None and (not proef.functiegroepen or besluit.functiegroep in proef.functiegroepen)
    if besluit is not None and is_known and proef.dossier.wijkt_af and besluit.reden is None:
        fact = f"het besluit ({besluit.functiegroep}) wijkt af van het advies ({_group(proef)}), zonder reden"
        yield ("besluit",), fact, "Schrijf achter reden: waarom."


def _group(proef: Dossierproef) -> str:
    return (proef.dossier.geadviseerd and proef.dossier.geadviseerd.functiegroep) or "geen groep"


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


def _decision_without_advice(proef: Dossierproef) -> Iterator[Vondst]:
    dossier = proef.dossier
    if dossier.besluit is not None and dossier.geadviseerd is None:
        yield ("besluit",), "er is een besluit, maar geen advies", AGAIN


def _dates_out_of_order(proef: Dossierproef) -> Iterator[Vondst]:
    dossier = proef.dossier
    besluit = dossier.besluit.datum if dossier.besluit is not None else None
    described = dossier.functiebeschrijving.datum if dossier.functiebeschrijving is not None else None
    for name, earlier in (("de peildatum", dossier.peildatum), ("de functiebeschrijving", described)):
        if besluit is not None and earlier is not None and besluit < earlier:
            fact = f"het besluit ({besluit.isoformat()}) is van voor {name} ({earlier.isoformat()})"
            yield ("besluit", "datum"), fact, "Kijk welke datum niet klopt."


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

FW609 = Controle(
    fout(
        "FW609",
        "Besluit zonder advies",
        "Er staat een besluit in het bestand, maar geen advies. Dan is niet te zien waarop het besluit rust. Maak het "
        "advies met functiewijzer indeel --antwoorden BESTAND --dossier BESTAND.",
    ),
    _decision_without_advice,
)

FW611 = Controle(
    waarschuwing(
        "FW611",
        "Datums in een vreemde volgorde",
        "Het besluit draagt een datum van voor de peildatum of van voor de functiebeschrijving. Een besluit rust op "
        "een functie zoals ze al was beschreven; waarschijnlijk is een van de datums verkeerd getypt. Verbeter die.",
    ),
    _dates_out_of_order,
)

BESLUITCONTROLES = (FW603, FW606, FW607, FW609, FW611)
