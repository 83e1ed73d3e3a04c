"""Checks on the migration table of a profile: it leads from ids that are gone to ids that are there."""

from collections.abc import Iterator, Mapping

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorheen import Voorheen


def _tables(profiel: Referentieprofiel) -> Iterator[tuple[Plek, str, Mapping[str, str], Mapping[str, object]]]:
    """Yield each table from old to new ids: its plek, what it is about, the table, and the ids of today."""
    voorheen = profiel.voorheen or Voorheen()
    yield ("voorheen", "vragen"), "vraag", voorheen.vragen, profiel.vragen_op_id
    for naam, opties in voorheen.opties.items():
        if naam in profiel.vragen_op_id:
            yield ("voorheen", "opties", naam), "optie", opties, profiel.vragen_op_id[naam].opties_op_id


def _leads_nowhere(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for naam in (profiel.voorheen or Voorheen()).opties:
        if naam not in profiel.vragen_op_id:
            fact = f"voorheen noemt onbekende vraag '{naam}'"
            yield ("voorheen", "opties", naam), fact, did_you_mean(naam, profiel.vragen_op_id)
    for plek, what, table, known in _tables(profiel):
        for old, new in table.items():
            if new not in known:
                yield (*plek, old), f"voorheen wijst naar onbekende {what} '{new}'", did_you_mean(new, known)


def _still_there(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for plek, what, table, known in _tables(profiel):
        for old in table:
            if old in known:
                fact = f"{what} '{old}' staat in voorheen, maar bestaat nog"
                yield (*plek, old), fact, "Haal het weg uit voorheen, of geef de nieuwe een ander id."


FW226 = Controle(
    fout(
        "FW226",
        "Voorheen wijst naar iets onbekends",
        "De tabel voorheen zegt hoe vragen en opties vroeger heetten, zodat oude antwoorden blijven tellen. Rechts "
        "van de dubbele punt hoort het id dat de vraag of optie nu heeft, en opties staan onder het id van de vraag "
        "van nu. Verbeter het id, of haal de regel weg als de vraag of optie is vervallen.",
    ),
    _leads_nowhere,
)
FW227 = Controle(
    fout(
        "FW227",
        "Voorheen noemt een id dat nog bestaat",
        "Links van de dubbele punt hoort een id dat het profiel niet meer heeft. Bestaat het nog, dan is van een oud "
        "antwoord niet te zeggen wat het betekent. Haal het weg uit voorheen. Kreeg hetzelfde id een nieuwe "
        "betekenis, geef de nieuwe vraag of optie dan een ander id.",
    ),
    _still_there,
    at_key=True,
)

VOORHEENCONTROLES = (FW226, FW227)
