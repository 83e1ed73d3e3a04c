"""The table of document kinds: each kind of YAML document is one entry, and whatever treats documents follows from it.

An entry names its parts by their module, and a part is loaded when it is first used: start-up counts, and this table,
on which every room stands, uses none of them (ADR 10).
"""

from functools import cache
from typing import Final

from functiewijzer.core.documentsoort import ROOM_OF_CORE, Documentsoort, Plaats

SOORTEN: Final = (
    Documentsoort(
        soort="profiel",
        meervoud="profielen",
        model="profielen.referentieprofiel:Referentieprofiel",
        plaats=Plaats(),
        sleutel="code",
        keuring="controles.profielkeuring:KEURING",
        vergelijker="edities.profielvergelijker:VERGELIJKER",
        voor_indelen=True,
    ),
    Documentsoort(
        soort="functiehuis",
        meervoud="functiehuizen",
        model="profielen.functiehuis:Functiehuis",
        plaats=Plaats(bestand="functiehuis.yaml"),
        keuring="controles.huiskeuring:KEURING",
        vergelijker="edities.huisvergelijker:VERGELIJKER",
        voor_indelen=True,
    ),
    Documentsoort(
        soort="voorbeelden",
        meervoud="voorbeelden",
        model="indeling.voorbeelden:Voorbeelden",
        plaats=Plaats(einde=".voorbeelden"),
        sleutel="profiel",
        keuring="controles.voorbeeldkeuring:KEURING",
    ),
    Documentsoort(
        soort="indeling",
        meervoud="dossiers",
        model="dossiers.dossier:Dossier",
        plaats=Plaats(in_profielmap=False),
        keuring="controles.dossierkeuring:KEURING",
        herkenbaar_aan="antwoorden",
    ),
    Documentsoort(
        soort="woordenlijst",
        meervoud="woordenlijsten",
        model="profielen.woordenlijst:Woordenlijst",
        plaats=Plaats(bestand="woordenlijst.yaml"),
        keuring="controles.woordkeuring:KEURING",
        vergelijker="edities.woordvergelijker:VERGELIJKER",
        voor_indelen=True,
        mag_ontbreken=True,
    ),
    Documentsoort(
        soort="vragenbank",
        meervoud="vragenbanken",
        model="profielen.vragenbank:Vragenbank",
        plaats=Plaats(bestand="vragenbank.yaml"),
        keuring="controles.bankkeuring:KEURING",
        voor_indelen=True,
        mag_ontbreken=True,
    ),
    Documentsoort(
        soort="beroepsprofiel",
        meervoud="beroepsprofielen",
        model="beroepen.beroepsprofiel:Beroepsprofiel",
        plaats=Plaats(map="beroepen", einde=".beroepsprofiel"),
        sleutel="id",
        keuring="controles.beroepskeuring:BEROEPSPROFIEL",
        vergelijker="edities.beroepsprofielvergelijker:VERGELIJKER",
    ),
    Documentsoort(
        soort="kwalificatie",
        meervoud="kwalificaties",
        model="beroepen.kwalificatie:Kwalificatie",
        plaats=Plaats(map="beroepen", einde=".kwalificatie"),
        sleutel="id",
        keuring="controles.beroepskeuring:KWALIFICATIE",
        vergelijker="edities.kwalificatievergelijker:VERGELIJKER",
    ),
    Documentsoort(
        soort="opleidingsprogramma",
        meervoud="opleidingsprogramma's",
        model="beroepen.opleidingsprogramma:Opleidingsprogramma",
        plaats=Plaats(map="beroepen", einde=".opleidingsprogramma"),
        sleutel="id",
        keuring="controles.beroepskeuring:PROGRAMMA",
        vergelijker="edities.programmavergelijker:VERGELIJKER",
    ),
    Documentsoort(
        soort="opleidingsplan",
        meervoud="opleidingsplannen",
        model="opleiding.opleidingsplan:Opleidingsplan",
        plaats=Plaats(in_profielmap=False),
        keuring="controles.plankeuring:KEURING",
    ),
)
"""Every kind of document, in the order in which people read about them."""


def names_of_soorten() -> str:
    """Return the names of all kinds, as people read them: `a, b of c`."""
    *others, last = (soort.soort for soort in SOORTEN)
    return f"{', '.join(others)} of {last}"


def soort_named(soort: object) -> Documentsoort | None:
    """Return the kind that calls itself so, if there is one."""
    return next((item for item in SOORTEN if item.soort == soort), None)


@cache
def soort_of(model: type) -> Documentsoort:
    """Return the kind of which the documents are of a model; raises KeyError where no kind is."""
    path = f"{model.__module__.removeprefix(ROOM_OF_CORE)}:{model.__qualname__}"
    found = next((soort for soort in SOORTEN if soort.model == path), None)
    if found is None:
        raise KeyError(path)
    return found


def declared_soort(data: object) -> Documentsoort | None:
    """Return the kind that a document says to be of; a document that does not say so may be known by a key."""
    if not isinstance(data, dict):
        return None
    if "soort" in data:
        return soort_named(data["soort"])
    return next((soort for soort in SOORTEN if soort.herkenbaar_aan in data), None)
