"""Every field of a woordenlijst, and how two editions of it are compared."""

from typing import Final

from functiewijzer.core.edities.documentvergelijker import Documentvergelijker
from functiewijzer.core.edities.lezen import Lezer
from functiewijzer.core.edities.onderdeel import compare
from functiewijzer.core.edities.velden import KOP, Veld, Velden
from functiewijzer.core.edities.wijziging import Gevolg, Wijziging
from functiewijzer.core.profielen.woordenlijst import Titelgrenzen, Woordenlijst

_, _ANTWOORD, _GEEN = Gevolg
_VELDEN: Final[Velden] = {
    Woordenlijst: {
        **KOP,
        "naam": Veld("naam", _GEEN),
        "afkortingen": Veld("afkorting", _ANTWOORD),
        "schrijfwijzen": Veld("schrijfwijze", _ANTWOORD),
        "uitgangen": Veld("uitgang", _ANTWOORD),
        "delen": Veld("delen", _ANTWOORD),
        "niveaus": Veld("niveau", _ANTWOORD),
        "tegenstellingen": Veld("tegenstellingen", _ANTWOORD),
        "ruis": Veld("ruis", _ANTWOORD),
        "plaatsen": Veld("plaatsen", _ANTWOORD),
        "branches": Veld("branches", _ANTWOORD),
        "algemeen": Veld("algemeen", _ANTWOORD),
        "rollen": Veld("rollen", _ANTWOORD),
        "geen_rollen": Veld("geen_rollen", _ANTWOORD),
        "grenzen": Veld("Grenzen", _ANTWOORD),
    },
    Titelgrenzen: {naam: Veld(naam, _ANTWOORD) for naam in ("zeker", "beoordelen", "marge")},
}


def _compare(oud: Woordenlijst, nieuw: Woordenlijst) -> tuple[Wijziging, ...]:
    lezer = Lezer(_VELDEN)
    return tuple(compare(lezer.read_document(oud), lezer.read_document(nieuw)))


VERGELIJKER: Final = Documentvergelijker(_VELDEN, _compare)
