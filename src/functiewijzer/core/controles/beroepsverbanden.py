"""Checks on the links between documents about occupations: that they lead somewhere, one way and not in a circle."""

from collections.abc import Iterator

from functiewijzer.core.beroepen.verwijzing import Beroepsplaats
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.beroepenbibliotheek import Beroepsverband, beroepen_in
from functiewijzer.core.controles.beroepswenken import make_wenk
from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.kringen import find_kringen
from functiewijzer.core.controles.verzameling import Verzameling


def _unknown_parts(verzameling: Verzameling) -> Iterator[Vondst]:
    bibliotheek = beroepen_in(verzameling)
    numbers = bibliotheek.numbers
    wenken = {(name, deel): make_wenk(known) for name, parts in numbers.items() for deel, known in parts.items()}
    for verband in bibliotheek.verbanden():
        naar = verband.naar
        parts = numbers.get(naar.document)
        if parts is not None and naar.nummer not in parts.get(naar.deel, {}):
            wenk = wenken.get((naar.document, naar.deel))
            kinds = f"het heeft alleen: {', '.join(deel.value for deel in parts)}"
            fact = f"{naar.document} heeft geen {naar.deel.value} {naar.nummer}"
            yield verband.plek, fact, kinds if wenk is None else wenk(naar.nummer)


def _own_document(verzameling: Verzameling) -> Iterator[Vondst]:
    for verband in beroepen_in(verzameling).verbanden():
        if _is_own(verband):
            what = "zichzelf" if verband.van == verband.naar else "zijn eigen document"
            fact = f"{_name(verband.van)} verwijst naar {what}"
            yield verband.plek, fact, "verwant_aan noemt een deel van een ander document. Haal dit weg."


def _both_ways(verzameling: Verzameling) -> Iterator[Vondst]:
    seen: set[tuple[Beroepsplaats, Beroepsplaats]] = set()
    for verband in beroepen_in(verzameling).verbanden():
        if (verband.naar, verband.van) in seen and not _is_own(verband):
            fact = f"dit verband staat ook bij {verband.naar}"
            yield verband.plek, fact, "Laat het aan één kant staan; de andere richting leidt functiewijzer zelf af."
        seen.add((verband.van, verband.naar))


def _circles(verzameling: Verzameling) -> Iterator[Vondst]:
    verbanden = [verband for verband in beroepen_in(verzameling).verbanden() if not _is_own(verband)]
    named = {(verband.van, verband.naar) for verband in verbanden}
    graph: dict[str, dict[str, Plek]] = {}
    for verband in verbanden:
        # What stands at both ends has a finding of its own.
        if (verband.naar, verband.van) not in named:
            graph.setdefault(verband.van.document, {}).setdefault(verband.naar.document, verband.plek)
    for kring in find_kringen({name: list(others) for name, others in graph.items()}):
        fact = f"documenten verwijzen in een kring naar elkaar: {kring.tekst}"
        yield (
            graph[kring.van][kring.naar],
            fact,
            "Laat verbanden één kant op gaan, zoals van een programma naar een beroep.",
        )


def _is_own(verband: Beroepsverband) -> bool:
    return verband.van.document == verband.naar.document


def _name(plaats: Beroepsplaats) -> str:
    return f"{plaats.deel.value} {plaats.nummer}"


FW344 = Controle(
    fout(
        "FW344",
        "Verband met een onbekend deel",
        "Met verwant_aan noemt een deel een kerntaak, kernopgave, competentie, werkproces of rij van een ander "
        "document. Dat document is er, maar dit deel heeft het niet. Verbeter het soort deel of het nummer. Een "
        "competentie van een kwalificatie heeft een letter.",
    ),
    _unknown_parts,
)
FW345 = Controle(
    fout(
        "FW345",
        "Verband met het eigen document",
        "Met verwant_aan noemt een deel iets uit een ander document. Hier staat het eigen document. Bedoelt u een "
        "ander, verbeter dan het id. Hoort een competentie bij een kerntaak van hetzelfde document, gebruik dan "
        "kerntaken.",
    ),
    _own_document,
)
FW346 = Controle(
    fout(
        "FW346",
        "Verband dat aan twee kanten staat",
        "Een verband tussen twee delen staat op één plek, en de andere richting wordt daaruit afgeleid. Staat het aan "
        "beide kanten, dan kan de ene kant veranderen en de andere niet, en is niet te zien welke klopt. Laat het "
        "staan bij het programma of de kwalificatie, en haal het bij het beroepsprofiel weg.",
    ),
    _both_ways,
)
FW347 = Controle(
    fout(
        "FW347",
        "Documenten verwijzen in een kring",
        "Verbanden gaan één kant op: van een programma of kwalificatie naar een beroepsprofiel. Volgt u hier de "
        "verbanden van document naar document, dan komt u weer bij het begin uit. Haal een van de verbanden uit de "
        "kring weg.",
    ),
    _circles,
)

VERBANDCONTROLES = (FW344, FW345, FW346, FW347)
