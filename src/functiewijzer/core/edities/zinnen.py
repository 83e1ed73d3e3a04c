"""The parts of a profile in one sentence each, for where they come or go as a whole."""

from functiewijzer.core.profielen.beschrijving import describe
from functiewijzer.core.profielen.drempels import Drempelafwijking
from functiewijzer.core.profielen.functietekst import Activiteit, Aspect, Kenmerk, Resultaatgebied
from functiewijzer.core.profielen.profielstatus import Onderbouwing, Vaststelling
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel, Titelsignaal
from functiewijzer.core.profielen.toepassingsregels import Geenzijde, Gelijkregel, Grond, Toepassingsregel, Uitsluiting
from functiewijzer.core.profielen.voorheen import Voorheen
from functiewijzer.core.profielen.vraag import Optie, Vraag
from functiewijzer.core.schema import Model


def say(model: Model, profiel: Referentieprofiel) -> str:
    """Return what a part says; empty for what never comes or goes by itself."""
    match model:
        case Vraag():
            weight = f"gewicht {model.gewicht}" if model.telt_mee else "telt niet mee"
            condition = f" Alleen als {describe(model.alleen_als, profiel)}." if model.alleen_als else ""
            return f"{model.tekst} ({weight}){condition} Antwoorden: {' / '.join(map(_say_optie, model.opties))}"
        case Optie():
            return _say_optie(model)
        case Grond(tekst=tekst, als=als) | Uitsluiting(tekst=tekst, als=als):
            return f"{tekst} Geldt als {describe(als, profiel)}."
        case Aspect(tekst=tekst) | Gelijkregel(tekst=tekst) | Onderbouwing(conclusie=tekst):
            return tekst
        case Activiteit():
            return f"{model.naam}: {'; '.join(model.taken)}"
        case _:
            return _say_small(model)


def _say_small(model: Model) -> str:
    match model:
        case Titelsignaal():
            words = [*([f"niveau {model.niveau}"] if model.niveau else []), *model.woorden]
            unless = f"; niet bij: {', '.join(model.niet_bij)}" if model.niet_bij else ""
            return f"{', '.join(words)}{unless}"
        case Drempelafwijking():
            named = (f"{name} {value}".replace(".", ",") for name, value in model if value is not None)
            return "; ".join(named) or "geen enkele"
        case Voorheen(vragen=vragen, opties=opties):
            renamed = [f"{old} → {new}" for old, new in vragen.items()]
            renamed += [f"{vraag}: {old} → {new}" for vraag, table in opties.items() for old, new in table.items()]
            return "; ".join(renamed)
        case _:
            return _say_handboek(model)


def _say_handboek(model: Model) -> str:
    """Return what the handbook says in a part, or about it."""
    match model:
        case Resultaatgebied():
            return "; ".join((model.naam, *model.kernactiviteiten, *model.resultaatcriteria))
        case Toepassingsregel(tekst=tekst, functiegroep=groep):
            return f"{tekst} (groep {groep})"
        case Geenzijde(reden=reden):
            return reden
        case Vaststelling(door=door, op=op):
            return f"door {door} op {op.isoformat()}"
        case Kenmerk():
            return model.tekst or model.omschrijving or " ".join(a.tekst for a in model.aspecten.values())
        case _:
            return ""


def _say_optie(optie: Optie) -> str:
    return f"{optie.tekst} ({optie.richting.value})" if optie.richting else optie.tekst
