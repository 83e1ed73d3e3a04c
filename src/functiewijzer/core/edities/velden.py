"""What each field of a document is called, and what a change of it can do to a grading: every field, written out.

A field that is not here can't be compared, so a new field asks for its line (a test says so).
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from functiewijzer.core.edities.wijziging import Gevolg
from functiewijzer.core.profielen.drempels import Drempelafwijking, Drempels
from functiewijzer.core.profielen.functiehuis import Bezwaar, Functiefamilie, Functiehuis
from functiewijzer.core.profielen.referentieprofiel import (
    Activiteit,
    Aspect,
    Kenmerk,
    Onderbouwing,
    Referentieprofiel,
    Titelsignaal,
)
from functiewijzer.core.profielen.toepassingsregels import (
    Gelijkregel,
    Grond,
    Toepassingsregel,
    Toepassingsregels,
    Uitsluiting,
)
from functiewijzer.core.profielen.voorheen import Voorheen
from functiewijzer.core.profielen.vraag import Optie, Vraag
from functiewijzer.core.profielen.woordenlijst import Titelgrenzen, Woordenlijst
from functiewijzer.core.schema import Model
from functiewijzer.core.schrijfwijze import readable


class Veld(NamedTuple):
    """A field: its name for readers, and the consequence of another value (of a list: of another order)."""

    naam: str
    gevolg: Gevolg


_UITKOMST, _ANTWOORD, _GEEN = Gevolg
_KOP: Final = {"soort": Veld("soort", _GEEN), "schemaversie": Veld("schema", _GEEN)}
_BRON: Final = {"bron": Veld("bron", _GEEN)}
_DREMPELS: Final = {naam: Veld(naam, _UITKOMST) for naam in ("drempel", "tegen", "grens")}

_PROFIEL: Final = {
    **_KOP,
    **_BRON,
    "code": Veld("code", _GEEN),
    # A title finds a profile by its names, and titelsignalen answer for it; the first signal for a question counts.
    "naam": Veld("naam van het profiel", _ANTWOORD),
    "alternatieve_namen": Veld("andere namen (titels)", _ANTWOORD),
    "niet_voor": Veld("niet voor titels met", _ANTWOORD),
    "titelsignalen": Veld("de titelsignalen", _ANTWOORD),
    "functiefamilie": Veld("functiefamilie", _GEEN),
    "functiegroep": Veld("functiegroep", _UITKOMST),
    "versie": Veld("versie", _GEEN),
    "geldig_vanaf": Veld("geldig vanaf", _GEEN),
    "status": Veld("status", _GEEN),
    "positie": Veld("positie", _GEEN),
    "doel": Veld("doel", _GEEN),
    "activiteiten": Veld("de activiteiten", _GEEN),
    "kenmerken": Veld("de kenmerken", _GEEN),
    "drempels": Veld("Eigen drempels", _UITKOMST),
    "vragen": Veld("de vragen", _GEEN),
    "toepassingsregels": Veld("", _UITKOMST),
    "uitsluitingen": Veld("de uitsluitingen", _GEEN),
    # What an id was called decides to which question an old answer is carried over.
    "voorheen": Veld("Voorheen", _ANTWOORD),
    "onderbouwing": Veld("Onderbouwing", _GEEN),
}
# Questions and options are matched by id, so only one that was renamed has another id.
_HERNOEMD: Final = {"id": Veld("heet voorheen anders", _GEEN)}
_VRAAG: Final = {
    **_BRON,
    **_HERNOEMD,
    "naam": Veld("naam", _GEEN),
    "aspect": Veld("kenmerk", _UITKOMST),
    "factor": Veld("factor", _GEEN),
    "tekst": Veld("tekst", _ANTWOORD),
    "toelichting": Veld("toelichting", _ANTWOORD),
    "gewicht": Veld("gewicht", _UITKOMST),
    "telt_mee": Veld("telt mee", _UITKOMST),
    "alleen_als": Veld("alleen als", _UITKOMST),
    "opties": Veld("de antwoorden", _GEEN),
}
_CLAUSULE: Final = {
    **_BRON,
    "id": Veld("id", _GEEN),
    "tekst": Veld("tekst", _ANTWOORD),
    "als": Veld("geldt als", _UITKOMST),
}
_HUIS: Final = {
    **_KOP,
    "naam": Veld("naam", _GEEN),
    "functiegroepen": Veld("functiegroepen", _UITKOMST),
    "families": Veld("de families", _GEEN),
    "drempels": Veld("Drempels", _UITKOMST),
    "bezwaar": Veld("Bezwaar", _GEEN),
    "combinatiebeleid": Veld("combinatiebeleid", _UITKOMST),
    "minimum_aandeel": Veld("minimum aandeel", _UITKOMST),
}
_WOORDEN: Final = {
    **_KOP,
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
    "grenzen": Veld("Grenzen", _ANTWOORD),
}

VELDEN: Final[Mapping[type[Model], Mapping[str, Veld]]] = {
    Referentieprofiel: _PROFIEL,
    Activiteit: {"id": Veld("letter", _GEEN), "naam": Veld("naam", _GEEN), "taken": Veld("taken", _GEEN), **_BRON},
    Kenmerk: {"omschrijving": Veld("omschrijving", _ANTWOORD), "aspecten": Veld("de aspecten", _GEEN), **_BRON},
    Aspect: {"tekst": Veld("tekst", _ANTWOORD), **_BRON},
    Titelsignaal: {
        naam: Veld(readable(naam), _ANTWOORD) for naam in ("vraag", "antwoord", "niveau", "woorden", "niet_bij")
    },
    Voorheen: {"vragen": Veld("vraag", _ANTWOORD), "opties": Veld("antwoorden bij", _ANTWOORD)},
    Onderbouwing: {"conclusie": Veld("conclusie", _GEEN), "kenmerken": Veld("kenmerk", _GEEN)},
    Vraag: _VRAAG,
    Optie: {
        **_HERNOEMD,
        "tekst": Veld("tekst", _ANTWOORD),
        "richting": Veld("richting", _UITKOMST),
        "toelichting": Veld("toelichting", _ANTWOORD),
    },
    Toepassingsregels: {naam: Veld(f"regel {naam}", _ANTWOORD) for naam in ("lichter", "gelijk", "zwaarder")},
    Toepassingsregel: {
        **_BRON,
        "functiegroep": Veld("functiegroep", _UITKOMST),
        "tekst": Veld("tekst", _ANTWOORD),
        "gronden": Veld("de gronden", _GEEN),
    },
    Gelijkregel: {"tekst": Veld("tekst", _ANTWOORD), **_BRON},
    Grond: _CLAUSULE,
    Uitsluiting: {**_CLAUSULE, "verwijst_naar": Veld("verwijst naar", _ANTWOORD)},
    Drempels: _DREMPELS,
    Drempelafwijking: _DREMPELS,
    Functiehuis: _HUIS,
    Functiefamilie: {
        **{naam: Veld(naam, _GEEN) for naam in ("code", "naam", "toelichting")},
        # Which jobs may be combined.
        "verwant": Veld("verwant", _UITKOMST),
    },
    Bezwaar: {"termijn_weken": Veld("termijn in weken", _GEEN), "adres": Veld("adres", _GEEN)},
    Woordenlijst: _WOORDEN,
    Titelgrenzen: {naam: Veld(naam, _ANTWOORD) for naam in ("zeker", "beoordelen", "marge")},
}
"""Every field of every document of a profile folder, by the model that it belongs to."""
