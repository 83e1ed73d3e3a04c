"""The start of a new gesprek: title, department, short description, and the profile to compare with."""

from pathlib import Path
from typing import Final

from functiewijzer.cli.dossiers.bewaren import Bewaarder
from functiewijzer.cli.gesprek.opmaak import room_for_keuze, shorten
from functiewijzer.cli.gesprek.scherm import Keuze, Keuzevraag, Scherm, Terug, ask_line
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Band
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.rendering.woorden import concept_warning

_EXPLAIN_TITEL: Final = (
    "De titel zoals die in uw organisatie voorkomt, bijvoorbeeld op de vacature of in het contract. "
    "De titel bepaalt ook de naam van het bestand waarin het gesprek wordt bewaard."
)

_GEEN: Final = Keuze("-geen", "Geen van deze past", letter="g")
"""A choice beside the profiles; no code can look like its id."""


def require_profiel(code: str | None, bibliotheek: Bibliotheek) -> Referentieprofiel | None:
    """Return the profile that was named; raises Gebruiksfout for an unknown code and for an empty library."""
    if not bibliotheek.profielen:
        raise Gebruiksfout("er is geen bruikbaar profiel om mee te vergelijken; zie: functiewijzer valideer")
    if code is not None and code not in bibliotheek.profielen:
        raise Gebruiksfout(f"profiel '{code}' bestaat niet; {did_you_mean(code, bibliotheek.profielen)}")
    return None if code is None else bibliotheek.profielen[code]


def ask_kop(given: Dossier, scherm: Scherm, bewaarder: Bewaarder, bestand: Path | None) -> Dossier:
    """Ask for the job's title, and what else is not known yet; the title names the file."""
    titel = given.functietitel or ask_titel(scherm)
    document = given.model_copy(update={"functietitel": titel})
    path = bewaarder.claim(bestand, Path(), titel)
    bewaarder.keep(document)
    scherm.tell(f"Het gesprek wordt na elk antwoord bewaard in {path}. Met Ctrl-C stopt u; later gaat u verder.")
    scherm.tell()
    for key, tekst, limit in (
        ("afdeling", "Afdeling (Enter: overslaan)", MAX_NAAM),
        ("omschrijving", "Korte omschrijving van de functie, één regel (Enter: overslaan)", MAX_TEKST),
    ):
        if getattr(document, key) is None:
            document = document.model_copy(update={key: _ask_optional(scherm, tekst, limit)})
            bewaarder.keep(document)
    return document


def ask_titel(scherm: Scherm) -> str:
    """Ask for the title until there is one."""
    while True:
        typed = ask_line(scherm, "Wat is de titel van de functie?", limit=MAX_NAAM, toelichting=_EXPLAIN_TITEL)
        if isinstance(typed, str):
            return typed
        scherm.tell("Zonder titel kan het gesprek niet beginnen. Met Ctrl-C stopt u.")


def _ask_optional(scherm: Scherm, tekst: str, limit: int) -> str | None:
    while isinstance(typed := ask_line(scherm, tekst, limit=limit), Terug):
        scherm.tell("Hier kunt u niet terug. Druk op Enter om deze vraag over te slaan.")
    return typed


def choose_profiel(titel: str, zoeker: Titelzoeker, scherm: Scherm) -> Referentieprofiel:
    """Let the person choose the reference; the one that the title points to stands first.

    Raises Klaar where none of them fits: then there is nothing to compare with.
    """
    match = zoeker.find(titel)
    nearest = [kandidaat.profiel for kandidaat in match.kandidaten]
    ranked = list({profiel.code: profiel for profiel in (*nearest, *zoeker.bibliotheek.profielen.values())}.values())
    scherm.tell()
    if match.band is not Band.GEEN:
        scherm.tell(f"De titel lijkt het meest op ‘{match.passend[0].naam}’, een naam van het bovenste profiel.")
    vraag = Keuzevraag(
        "Met welke referentiefunctie wilt u vergelijken?",
        [*(_profielkeuze(profiel) for profiel in ranked), _GEEN],
        None,
        "Kies de referentiefunctie waarvan het doel en de taken het meest op de functie lijken. Gaat de functie over "
        "heel ander werk, kies dan dat geen enkele past: een vergelijking zegt dan niets.",
    )
    while isinstance(chosen := scherm.choose(vraag), Terug):
        scherm.tell("Hier kunt u niet terug. Kies een profiel.")
    if chosen == _GEEN.id:
        scherm.tell(
            "Zonder passende referentiefunctie is er geen advies. Zoek in het handboek een functie die er meer op "
            "lijkt en voeg daar een profiel van toe (zie docs/profiel-schrijven.md)."
        )
        raise Klaar(Uitgang.KLAAR)
    return zoeker.bibliotheek.profielen[chosen]


def tell_profiel(profiel: Referentieprofiel, scherm: Scherm) -> None:
    """Say what the job is compared with, and clearly so where the profile is only a proposal."""
    scherm.tell()
    scherm.tell(f"U vergelijkt met {profiel.code} {profiel.naam}, groep {profiel.functiegroep}.")
    if profiel.is_concept:
        scherm.tell(f"Let op: {concept_warning(profiel.code)}", strong=True)
    scherm.tell("De referentiefunctie heeft deze taken:")
    for activiteit in profiel.activiteiten:
        scherm.tell(f"{activiteit.id}. {activiteit.naam}", strong=True)
        for taak in activiteit.taken:
            scherm.tell(f"   - {taak}")
    scherm.tell("Beoordeel de functie en niet de persoon: het gaat om het werk dat blijvend is opgedragen.")


def _profielkeuze(profiel: Referentieprofiel) -> Keuze:
    concept = " (concept)" if profiel.is_concept else ""
    others = ", ".join(profiel.alternatieve_namen)
    return Keuze(
        profiel.code,
        f"{profiel.code} {profiel.naam} – groep {profiel.functiegroep}{concept}",
        detail=shorten(profiel.doel, 2 * room_for_keuze()),
        toelichting=f"Ook wel: {others}." if others else None,
    )
