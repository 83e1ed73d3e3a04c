"""A check on what stands beside an answer as its evidence: what older files marked with it means that no more."""

from collections.abc import Iterator

from functiewijzer.core.controles.controle import Controle, Vondst, waarschuwing
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.stappen import find_start
from functiewijzer.core.profielen.antwoorden import UIT_TITEL


def _only_title(dossier: Dossier) -> Iterator[Vondst]:
    start = find_start(dossier.stappen)
    if start is not None and not start.editie.separates_voorstellen:
        return
    for vraag, antwoord in dossier.antwoorden.items():
        if antwoord.bron == UIT_TITEL:
            fact = f"bron 'titel' bij vraag '{vraag}': dit antwoord telt mee, maar een titel is geen bewijs"
            yield ("antwoorden", vraag, "bron"), fact, "Schrijf waar het staat, of haal weg wat alleen de titel zegt."


FW411 = Controle(
    waarschuwing(
        "FW411",
        "Een titel als bewijs",
        "Bij een antwoord staat bron: titel. In dossiers van de eerste editie van de methode betekende dat: niemand "
        "heeft dit nagevraagd, alleen de titel wijst erop. Tegenwoordig heet dat een voorstel. Wat onder antwoord "
        "staat, heeft iemand gegeven, en het telt mee. Noem bij bron de plaats waar het staat, zoals "
        "functiebeschrijving, taak 3. Weet u het alleen van de titel, haal het antwoord dan weg; functiewijzer leest "
        "de titel zelf.",
    ),
    _only_title,
)
