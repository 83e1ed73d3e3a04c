"""Every field of a beroepsprofiel, and how two editions of it are compared."""

from typing import Final

from functiewijzer.core.beroepen.beroepsprofiel import (
    Beroepsbeschrijving,
    Beroepscompetentie,
    Beroepsprofiel,
    Kernopgave,
    Kerntaak,
    Loopbaanstap,
    Succescriteria,
    Trend,
)
from functiewijzer.core.edities.beroepslezer import BRONDELEN, compare_beroepen, plain, velden_of
from functiewijzer.core.edities.documentvergelijker import Documentvergelijker
from functiewijzer.core.edities.velden import KOP, Velden
from functiewijzer.core.edities.wijziging import Wijziging

_VELDEN: Final[Velden] = {
    **BRONDELEN,
    Beroepsprofiel: {
        **KOP,
        **plain("id naam versie bron alternatieve_namen verwijst_naar beschrijving"),
        **velden_of(trends="de trends", loopbaan="de loopbaan", kerntaken="de kerntaken"),
        **velden_of(kernopgaven="de kernopgaven", competenties="de competenties"),
        **plain("bijzonderheden"),
    },
    Beroepsbeschrijving: plain("context rol complexiteit beroepshouding"),
    Trend: plain("id naam tekst bron"),
    Loopbaanstap: plain("richting naam beroep bron"),
    Kerntaak: {
        **plain("nummer naam proces rol complexiteit betrokkenen middelen kwaliteit keuzes"),
        **plain("verwant_aan bron"),
    },
    Kernopgave: plain("nummer naam tekst bron"),
    Beroepscompetentie: {
        **plain("nummer naam tekst domein kerntaken kernopgaven criteria"),
        **plain("raakt_aan verwant_aan bijzonderheid bron"),
    },
    Succescriteria: plain("proces resultaat"),
}


def _compare(oud: Beroepsprofiel, nieuw: Beroepsprofiel) -> tuple[Wijziging, ...]:
    return compare_beroepen(_VELDEN, oud, nieuw)


VERGELIJKER: Final = Documentvergelijker(_VELDEN, _compare)
