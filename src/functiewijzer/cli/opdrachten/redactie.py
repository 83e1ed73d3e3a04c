"""The commands with which people make and finish profiles, as typed; what they do is imported when they run."""

from typing import Annotated

from functiewijzer.cli.opties import Profielmap, argument, optie


def vaststellen(
    doel: Annotated[str, argument("MAP|CODE", "Een profielmap, of de code van één profiel.")],
    door: Annotated[str | None, optie("--door", "ROL", "Wie vaststelde: een rol, geen naam.")] = None,
    op: Annotated[str | None, optie("--op", "DATUM", "Wanneer: 31-1-2026, 2026-01-31 of vandaag.")] = None,
    bron: Annotated[str | None, optie("--bron", "TEKST", "Waar dat besluit staat.")] = None,
    profielmap: Profielmap = None,
) -> None:
    """Stel een concept vast, of alle profielen van een map.

    Dat kan pas als er geen bevindingen en geen open punten meer zijn. Wie, wanneer en waar komen in het profiel te
    staan. Van een map gaan alle profielen door, of geen.
    """
    from functiewijzer.cli.redactie.vaststellen import Vaststelverzoek, run_vaststellen

    run_vaststellen(Vaststelverzoek(doel=doel, door=door, op=op, bron=bron, profielmap=profielmap))
