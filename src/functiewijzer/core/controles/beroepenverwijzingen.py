"""Checks on what documents about occupations are called, and on what they say of others as a whole."""

from collections.abc import Iterator

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.beroepenbibliotheek import beroepen_in
from functiewijzer.core.controles.beroepswenken import make_wenk
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.verzameling import Verzameling, file_name
from functiewijzer.core.documentsoorten import soort_of


def _double_ids(verzameling: Verzameling) -> Iterator[Vondst]:
    first: dict[str, str] = {}
    for pad, document in beroepen_in(verzameling).documenten.items():
        other = first.setdefault(document.id, pad)
        if other != pad:
            fact = f"id '{document.id}' is al van {file_name(other)}"
            yield (pad, "id"), fact, "Geef elk document een eigen id, ook als het van een andere soort is."


def _document_references(verzameling: Verzameling) -> Iterator[tuple[Plek, Beroepsdocument, str, str]]:
    """Yield where a document names another one whole: its plek, itself, the key, and the id that it names."""
    for pad, document in beroepen_in(verzameling).documenten.items():
        match document:
            case Beroepsprofiel():
                for index, stap in enumerate(document.loopbaan):
                    if stap.beroep is not None:
                        yield (pad, "loopbaan", index, "beroep"), document, "loopbaan", stap.beroep
            case Opleidingsprogramma():
                for index, name in enumerate(document.hoort_bij):
                    yield (pad, "hoort_bij", index), document, "hoort_bij", name


def _unknown_documents(verzameling: Verzameling) -> Iterator[Vondst]:
    bibliotheek = beroepen_in(verzameling)
    known = dict.fromkeys(bibliotheek.ids)
    wenk = make_wenk(known)
    named = [(plek, sleutel, name) for plek, _, sleutel, name in _document_references(verzameling)]
    named += [(verband.plek, "verwant_aan", verband.naar.document) for verband in bibliotheek.verbanden()]
    for plek, sleutel, name in named:
        if name not in known:
            yield plek, f"{sleutel} noemt onbekend document '{name}'", wenk(name)


def _no_occupation(verzameling: Verzameling) -> Iterator[Vondst]:
    by_id = beroepen_in(verzameling).by_id
    for plek, document, sleutel, name in _document_references(verzameling):
        if name == document.id:
            yield plek, f"{sleutel} noemt het eigen document", "Noem een ander document, of haal dit weg."
        elif isinstance(by_id.get(name), Opleidingsprogramma):
            hint = "Noem een beroepsprofiel of een kwalificatie."
            yield plek, f"{sleutel} noemt '{name}', en dat is een opleidingsprogramma", hint


def _wrong_file_names(verzameling: Verzameling) -> Iterator[Vondst]:
    for pad, document in beroepen_in(verzameling).documenten.items():
        good = f"{document.id}.{soort_of(type(document)).soort}"
        name = file_name(pad)
        if name.lower() not in {f"{good}.yaml", f"{good}.yml"}:
            yield (
                (pad, "id"),
                f"de bestandsnaam '{name}' past niet bij id '{document.id}'",
                f"Noem het bestand {good}.yaml.",
            )


FW340 = Controle(
    fout(
        "FW340",
        "Twee documenten over beroepen met hetzelfde id",
        "Beroepsprofielen, kwalificaties en opleidingsprogramma's roept u allemaal met hun id op. Hebben er twee "
        "hetzelfde id, dan is niet te zien welk van de twee is bedoeld. Geef een van beide een ander id. Is het ene "
        "een oude kopie, haal die dan weg.",
    ),
    _double_ids,
)
FW343 = Controle(
    fout(
        "FW343",
        "Onbekend document over een beroep",
        "Een document noemt met verwant_aan, hoort_bij of beroep een ander document over een beroep. Dat staat niet "
        "in de map beroepen. Verbeter het id, voeg het document toe, of haal de verwijzing weg.",
    ),
    _unknown_documents,
)
FW348 = Controle(
    fout(
        "FW348",
        "Verwijst niet naar een ander beroep",
        "Met hoort_bij noemt een programma de beroepen waarvoor het opleidt, en met loopbaan een beroep de beroepen "
        "die erna komen. Hier staat het document zelf, of een opleidingsprogramma. Noem het id van een beroepsprofiel "
        "of een kwalificatie.",
    ),
    _no_occupation,
)
FW349 = Controle(
    waarschuwing(
        "FW349",
        "Bestandsnaam past niet bij het id",
        "Een document over een beroep heet naar zijn id en zijn soort, zoals "
        "commercieel-medewerker-binnendienst.beroepsprofiel.yaml. Zo vindt u het terug. Pas de naam van het bestand "
        "aan, of het id als dat niet klopt.",
    ),
    _wrong_file_names,
)

BEROEPENCONTROLES = (FW340, FW343, FW348, FW349)
