"""Every field of a profile, for `verschil`."""

from typing import Final

from functiewijzer.core.edities.velden import BRON, DREMPELS, KOP, Veld, Velden
from functiewijzer.core.edities.wijziging import Gevolg
from functiewijzer.core.profielen.drempels import Drempelafwijking
from functiewijzer.core.profielen.functietekst import Activiteit, Aspect, Kenmerk, Nok, Nokrij, Resultaatgebied
from functiewijzer.core.profielen.profielstatus import Onderbouwing, Ontbrekenddeel, Vaststelling
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel, Titelsignaal
from functiewijzer.core.profielen.toepassingsregels import (
    Geenzijde,
    Geenzijden,
    Gelijkregel,
    Grond,
    Toepassingsregel,
    Toepassingsregels,
    Uitsluiting,
)
from functiewijzer.core.profielen.voorheen import Voorheen
from functiewijzer.core.profielen.vraag import Optie, Vraag
from functiewijzer.core.schrijfwijze import readable

_UITKOMST, _ANTWOORD, _GEEN = Gevolg
_PROFIEL: Final = {
    **KOP,
    **BRON,
    "code": Veld("code", _GEEN),
    # A title finds a profile by its names, and titelsignalen answer for it; the first signal for a question counts.
    "naam": Veld("naam van het profiel", _ANTWOORD),
    "alternatieve_namen": Veld("andere namen (titels)", _ANTWOORD),
    "oude_namen": Veld("oude namen (titels)", _ANTWOORD),
    "code_bron": Veld("code in het handboek", _GEEN),
    "niet_voor": Veld("niet voor titels met", _ANTWOORD),
    "titelsignalen": Veld("de titelsignalen", _ANTWOORD),
    "functiefamilie": Veld("functiefamilie", _GEEN),
    "functiegroep": Veld("functiegroep", _UITKOMST),
    "versie": Veld("versie", _GEEN),
    "geldig_vanaf": Veld("geldig vanaf", _GEEN),
    "status": Veld("status", _GEEN),
    "vastgesteld": Veld("Vastgesteld", _GEEN),
    "bronnen": Veld("vindplaats van", _GEEN),
    "organisatie": Veld("organisatie", _GEEN),
    "positie": Veld("positie", _GEEN),
    "doel": Veld("doel", _GEEN),
    "typering": Veld("typering", _GEEN),
    "activiteiten": Veld("de activiteiten", _GEEN),
    "resultaatgebieden": Veld("de resultaatgebieden", _GEEN),
    "nok": Veld("NOK", _GEEN),
    "ontbreekt": Veld("wat ontbreekt", _GEEN),
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
    **BRON,
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
    **BRON,
    "id": Veld("id", _GEEN),
    "tekst": Veld("tekst", _ANTWOORD),
    "als": Veld("geldt als", _UITKOMST),
}

PROFIELVELDEN: Final[Velden] = {
    Referentieprofiel: _PROFIEL,
    Activiteit: {"id": Veld("letter", _GEEN), "naam": Veld("naam", _GEEN), "taken": Veld("taken", _GEEN), **BRON},
    Resultaatgebied: {
        **{naam: Veld(naam, _GEEN) for naam in ("naam", "kernactiviteiten", "resultaatcriteria")},
        **BRON,
    },
    Nok: {naam: Veld(naam, _GEEN) for naam in ("niveaus", "uitgeschreven", "rijen")},
    Nokrij: {"id": Veld("id", _GEEN), "naam": Veld("naam", _GEEN), "teksten": Veld("niveau", _GEEN), **BRON},
    Ontbrekenddeel: {"deel": Veld("deel", _GEEN), "in_bron": Veld("ontbreekt ook in het handboek", _GEEN)},
    Vaststelling: {naam: Veld(naam, _GEEN) for naam in ("door", "op", "bron")},
    Kenmerk: {
        "omschrijving": Veld("omschrijving", _ANTWOORD),
        "tekst": Veld("tekst", _ANTWOORD),
        "aspecten": Veld("de aspecten", _GEEN),
        **BRON,
    },
    Aspect: {"tekst": Veld("tekst", _ANTWOORD), **BRON},
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
    # A side that comes or goes changes what a job on that side gets.
    Toepassingsregels: {
        "lichter": Veld("regel lichter", _UITKOMST),
        "gelijk": Veld("regel gelijk", _ANTWOORD),
        "zwaarder": Veld("regel zwaarder", _UITKOMST),
        "geen_zijde": Veld("geen regel", _ANTWOORD),
    },
    Geenzijden: {naam: Veld(f"geen regel voor {naam}", _ANTWOORD) for naam in ("lichter", "zwaarder")},
    Geenzijde: {"reden": Veld("reden", _ANTWOORD), "verwijst_naar": Veld("verwijst naar", _ANTWOORD)},
    Toepassingsregel: {
        **BRON,
        "functiegroep": Veld("functiegroep", _UITKOMST),
        "tekst": Veld("tekst", _ANTWOORD),
        "gronden": Veld("de gronden", _GEEN),
    },
    Gelijkregel: {"tekst": Veld("tekst", _ANTWOORD), **BRON},
    Grond: _CLAUSULE,
    Uitsluiting: {**_CLAUSULE, "verwijst_naar": Veld("verwijst naar", _ANTWOORD)},
    Drempelafwijking: DREMPELS,
}
