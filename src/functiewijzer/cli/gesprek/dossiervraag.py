"""The words in which is asked for what a record lacks, place by place."""

from typing import Final

from msgspec import Struct

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.personen import ROLLEN
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import recorded_indeling
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.indeling.openstaand import KEUZE, REDENEN
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST
from functiewijzer.rendering.indeling.twijfel import twijfels_of
from functiewijzer.rendering.woorden import VLAG

_BESCHRIJVING: Final = "functiebeschrijving"
_DATUM: Final = "Schrijf de datum als 31-1-2026 of 2026-01-31, of typ ‘vandaag’."
_ROL: Final = "Schrijf een rol en geen naam: een dossier gaat over een functie. Bijvoorbeeld ‘leidinggevende verkoop’."

_VRAGEN: Final[dict[Plek, str]] = {
    ("werkgever",): "Om welke werkgever gaat het?",
    (KEUZE,): "Waarom past deze referentiefunctie bij de functie? Eén zin, over doel en taken.",
    ("afdeling",): "Bij welke afdeling hoort de functie?",
    ("peildatum",): "Welke dag is de peildatum: de dag waarop de functie was zoals u haar hebt bekeken?",
    ("beoordelaar",): "Wie heeft de functie beoordeeld? Noem een rol, zoals HR-adviseur.",
    ("beslisser",): "Wie beslist over de functiegroep? Noem een rol, zoals directeur.",
    (_BESCHRIJVING, "naam"): "Op welke functiebeschrijving rust de indeling? Noem de naam of versie.",
    (_BESCHRIJVING, "datum"): "Van welke datum is die functiebeschrijving?",
    (_BESCHRIJVING, "voor_gezien", "door"): "Wie heeft de functiebeschrijving voor gezien getekend? Noem een rol.",
    (_BESCHRIJVING, "voor_gezien", "datum"): "Wanneer is dat voor gezien getekend?",
    (_BESCHRIJVING, "voor_akkoord", "door"): "Wie heeft de functiebeschrijving voor akkoord getekend? Noem een rol.",
    (_BESCHRIJVING, "voor_akkoord", "datum"): "Wanneer is dat voor akkoord getekend?",
    ("besluit", "datum"): "Op welke datum is het besluit genomen?",
    ("besluit", "door"): "Wie nam het besluit? Noem een rol.",
    ("besluit", "reden"): "Waarom wijkt het besluit af van het advies?",
    ("bezwaar", "termijn_weken"): "Binnen hoeveel weken kan een medewerker bezwaar maken? Noem een getal.",
    ("bezwaar", "adres"): "Waar kan een medewerker bezwaar maken? Noem de commissie of functionaris, met adres.",
}


class Dossiervraag(Struct, frozen=True):
    """A question for one place of a record: what is asked, the help, how long the answer may be, and its kind."""

    tekst: str
    toelichting: str
    limit: int
    is_datum: bool
    is_reden: bool


def vraag_for(plek: Plek, dossier: Dossier) -> Dossiervraag:
    """Return the question for a place of a record that holds one text or date."""
    last = str(plek[-1])
    is_datum = last in {"datum", "peildatum"}
    limit = MAX_NAAM if last in {"naam", "werkgever", "afdeling", *ROLLEN} else MAX_TEKST
    toelichting = _DATUM if is_datum else _ROL if last in ROLLEN else "Het staat straks in het rapport."
    tekst = _VRAGEN.get(plek) or _about(plek, dossier)
    is_reden = plek[0] in {KEUZE, REDENEN, "afgesloten_vlaggen"} or last in {"toelichting", "reden"}
    return Dossiervraag(tekst, toelichting, limit, is_datum=is_datum, is_reden=is_reden)


def _about(plek: Plek, dossier: Dossier) -> str:
    if plek[0] == "afgesloten_vlaggen":
        vlag = Vlag(str(plek[1]))
        why = twijfels_of(recorded_indeling(dossier)) if vlag is Vlag.TWIJFEL else ()
        return " ".join([VLAG[vlag], *why, "Wat is er bekeken, en waarom staat het advies toch?"])
    if plek[0] == REDENEN:
        kenmerk = kenmerk_label(str(plek[1]))
        pulls = [stap.pull for stap in dossier.antwoordstappen if stap.kenmerk == plek[1]]
        return (
            f"Waarom is de functie bij {kenmerk} {'anders dan' if any(pulls) else 'gelijk aan'} de referentie? Eén zin."
        )
    stap = next(stap for stap in dossier.antwoordstappen if stap.vraag == plek[1])
    chosen = f"{stap.naam}: ‘{stap.optietekst}’"
    if plek[2] == "bron":
        return f"Waar blijkt dat uit? Noem het stuk en de plaats. ({chosen})"
    return f"Waarom dit antwoord? Noem kort wat in het werk zo is. ({chosen})"
