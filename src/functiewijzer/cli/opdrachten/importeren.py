"""The command `importeer` as typed; what it does is imported when it runs."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import IMPORT_FORMATEN, Overschrijf, Uitvoer, argument, formaat, optie, schakelaar


def importeer(
    handboek: Annotated[list[Path], argument("HANDBOEK", "Het handboek: .txt, .md, .docx of .pdf, of een map.")],
    naar: Annotated[Path, optie("--naar", "MAP", "De map met profielen: nieuw, of eerder zo gemaakt.")],
    proef: Annotated[bool, schakelaar("--proef", "Toon het verslag en schrijf niets.")] = False,
    toch: Annotated[bool, schakelaar("--toch", "Neem ook een handboek over waarvan de tekst beschadigd is.")] = False,
    herstel: Annotated[bool, schakelaar("--herstel", "Herstel letters zoals het verslag dat aanbiedt.")] = False,
    geldig_vanaf: Annotated[
        str | None,
        optie("--geldig-vanaf", "DATUM", "Vanaf wanneer de profielen gelden, zoals 2026-01-31; anders vandaag."),
    ] = None,
    alles: Annotated[bool, schakelaar("--alles", "Toon het hele verslag.")] = False,
    formaat: Annotated[str | None, formaat(IMPORT_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
) -> None:
    """Maak profielen van een functiehandboek, en zeg van elke regel waar die bleef.

    Staan de profielen er al, dan wordt vergeleken: wat u veranderde blijft, wat het handboek veranderde komt erin, en
    bij allebei kiest u. De code is 0 als alles goed is, en 1 als iemand iets moet nakijken of als het handboek is
    geweigerd; dan is er niets geschreven. Ze is 3 als een bestand niet te lezen of te schrijven is.
    """
    from functiewijzer.cli.datum import given_datum, today
    from functiewijzer.cli.handboek.importeren import run_importeer
    from functiewijzer.cli.handboek.verzoek import Importeerverzoek

    run_importeer(
        Importeerverzoek(
            paden=tuple(handboek),
            naar=naar,
            proef=proef,
            toch=toch,
            herstel=herstel,
            alles=alles,
            geldig_vanaf=given_datum("--geldig-vanaf", geldig_vanaf) or today(),
            formaat=formaat,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
        )
    )
