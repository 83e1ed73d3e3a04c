"""Every field of an opleidingsprogramma, and how two editions of it are compared."""

from typing import Final

from functiewijzer.core.beroepen.opleidingsprogramma import (
    Opleidingsprogramma,
    Persoonscompetentie,
    Programmacompetentie,
    Programmarij,
    Programmavoorheen,
)
from functiewijzer.core.edities.beroepslezer import BRONDELEN, compare_beroepen, plain, velden_of
from functiewijzer.core.edities.documentvergelijker import Documentvergelijker
from functiewijzer.core.edities.velden import KOP, Velden
from functiewijzer.core.edities.wijziging import Wijziging

_VELDEN: Final[Velden] = {
    **BRONDELEN,
    Opleidingsprogramma: {
        **KOP,
        **plain("id naam beroep versie bron regeling duur omschrijving hoort_bij"),
        **velden_of(deel_a="deel A", deel_b="deel B"),
        **plain("verwijst_naar bijzonderheden voorheen"),
    },
    Programmacompetentie: {**plain("nummer naam voorbeelden bron"), **velden_of(rijen="de rijen")},
    Programmarij: {
        **plain("id nummer kennis acties klaar_als bouwt_op raakt_aan verwant_aan bron"),
    },
    Persoonscompetentie: plain("id naam omschrijving bron"),
    Programmavoorheen: velden_of(rijen="rij"),
}


def _compare(oud: Opleidingsprogramma, nieuw: Opleidingsprogramma) -> tuple[Wijziging, ...]:
    voorheen = {} if nieuw.voorheen is None else nieuw.voorheen.rijen
    known = {rij.id for rij in oud.rijen}
    # A name of two editions ago says nothing about a row that has its own name of today in the old one too.
    renamed = {old: new for old, new in voorheen.items() if new not in known}
    return compare_beroepen(_VELDEN, oud, nieuw, renamed)


VERGELIJKER: Final = Documentvergelijker(_VELDEN, _compare)
