"""Checks on answers against the profile they belong to; an open question is never a finding."""

from collections.abc import Iterator, Mapping

from functiewijzer.core.bevinding import Constatering, Plek
from functiewijzer.core.controles.controle import fout
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.core.schrijfwijze import fold_titel

ANTWOORDSOORTEN = (
    fout(
        "FW401",
        "Antwoord op een onbekende vraag",
        "Er staat een antwoord bij een vraag die het profiel niet kent. Dat antwoord zou niet meetellen. "
        "Verbeter het id van de vraag, of haal het antwoord weg. Misschien hoort het bestand bij een ander "
        "profiel, of bij een andere versie ervan.",
    ),
    fout(
        "FW402",
        "Onbekend antwoord",
        "Dit antwoord is bij de vraag niet te kiezen. Schrijf het id van een optie uit het profiel, bijvoorbeeld "
        "aansturing: vergelijkbaar. Weet u het antwoord niet, schrijf dan weet_niet of laat het leeg.",
    ),
    fout(
        "FW410",
        "Onbekend profiel",
        "Het bestand met antwoorden noemt een profiel dat niet in de profielmap staat, of noemt er geen. Schrijf "
        'de code van een bestaand profiel: profiel: "1.1". De opdracht functiewijzer profielen toont welke er '
        "zijn.",
    ),
)


def check_antwoorden(
    antwoorden: Mapping[str, Antwoord], profiel: Referentieprofiel, plek: Plek
) -> Iterator[Constatering]:
    """Yield the answers that mean nothing in this profile; `plek` is where the answers stand in their document."""
    for name, antwoord in antwoorden.items():
        vraag = profiel.vragen_op_id.get(name)
        if vraag is None:
            hint = did_you_mean(name, profiel.vragen_op_id)
            yield Constatering("FW401", (*plek, name), f"vraag '{name}' is onbekend", hint, at_key=True)
        elif not antwoord.is_open and antwoord.antwoord not in vraag.opties_op_id:
            fact = f"vraag '{name}' heeft geen optie '{antwoord.antwoord}'"
            hint = _which_option(antwoord.antwoord or "", vraag)
            yield Constatering("FW402", (*plek, name, "antwoord"), fact, hint)


def _which_option(given: str, vraag: Vraag) -> str:
    """Return the remedy: the option of which the id or the text was written in other capitals, else the nearest."""
    written = fold_titel(given)
    meant = (optie.id for optie in vraag.opties if written in {fold_titel(optie.id), fold_titel(optie.tekst)})
    found = next(meant, None)
    return f"bedoelde u '{found}'?" if found else did_you_mean(given, (*vraag.opties_op_id, WEET_NIET))
