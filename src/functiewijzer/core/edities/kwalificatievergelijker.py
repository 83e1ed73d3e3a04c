"""Every field of a kwalificatie, and how two editions of it are compared."""

from typing import Final

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsbeschrijving
from functiewijzer.core.beroepen.kwalificatie import (
    Competentiegebruik,
    Kennisitem,
    Keuzedeel,
    Kwalificatie,
    Kwalificatiecompetentie,
    Kwalificatieeisen,
    Kwalificatiekerntaak,
    Werkproces,
)
from functiewijzer.core.edities.beroepslezer import BRONDELEN, compare_beroepen, plain, velden_of
from functiewijzer.core.edities.documentvergelijker import Documentvergelijker
from functiewijzer.core.edities.velden import KOP, Velden
from functiewijzer.core.edities.wijziging import Wijziging

_VELDEN: Final[Velden] = {
    **BRONDELEN,
    Kwalificatie: {
        **KOP,
        **plain("id naam versie vorm niveau bron alternatieve_namen verwijst_naar"),
        **plain("beschrijving eisen bijzonderheden"),
        **velden_of(competenties="de competenties", kerntaken="de kerntaken", keuzedelen="de keuzedelen"),
    },
    Beroepsbeschrijving: plain("context rol complexiteit beroepshouding"),
    Kwalificatieeisen: {
        **velden_of(wettelijk="wettelijke eisen", branche="eisen van de branche"),
        **plain("nederlands_en_rekenen vreemde_talen vakkennis"),
    },
    Kwalificatiecompetentie: plain("letter naam raakt_aan verwant_aan bron"),
    Kwalificatiekerntaak: {
        **plain("nummer naam complexiteit rol kennis verwant_aan bron"),
        **velden_of(werkprocessen="de werkprocessen"),
    },
    Werkproces: {
        **plain("nummer naam omschrijving resultaten gedrag kennis"),
        **velden_of(competenties="de competenties"),
        **plain("raakt_aan verwant_aan bijzonderheid bron"),
    },
    Competentiegebruik: plain("letter naam componenten indicator"),
    Kennisitem: plain("tekst bron taal"),
    Keuzedeel: plain("code naam bron"),
}


def _compare(oud: Kwalificatie, nieuw: Kwalificatie) -> tuple[Wijziging, ...]:
    return compare_beroepen(_VELDEN, oud, nieuw)


VERGELIJKER: Final = Documentvergelijker(_VELDEN, _compare)
