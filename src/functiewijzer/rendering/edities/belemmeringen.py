"""Why a dossier can't be calculated again, in words, with what to do."""

from typing import Final

from functiewijzer.core.edities.belemmering import Belemmering

_BELEMMERING: Final = {
    Belemmering.GEEN_VASTLEGGING: (
        "Er is geen advies vastgelegd, dus er is niets om mee te vergelijken. Deel de functie eerst in met "
        "functiewijzer indeel, en bewaar het resultaat als dossier."
    ),
    Belemmering.GEEN_UITGANGSPUNT: (
        "In de stappen ontbreekt het uitgangspunt, met de groepen en de drempels. Haal het dossier terug uit een "
        "kopie, of deel de functie opnieuw in."
    ),
    Belemmering.GEEN_PROFIEL: (
        "Het dossier noemt geen profiel, dus er is niets te berekenen. Vul de sleutel profiel in zoals die was."
    ),
    Belemmering.PROFIEL_ONBEKEND: (
        "Dit profiel staat niet in de profielmap, of het heeft fouten. Geef met --profielen de map waar het wel in "
        "staat, of controleer de map met functiewijzer valideer."
    ),
    Belemmering.PROFIEL_ONTWERP: (
        "Dit profiel is in deze profielmap een ontwerp: het is nog niet af, en er kan niet mee worden ingedeeld. Maak "
        "het eerst af, of geef met --profielen de map waarin het af is."
    ),
    Belemmering.COMBINATIE: (
        "Een combinatie rust op de dossiers van haar delen. Bekijk wat er met die dossiers gebeurt, en maak de "
        "combinatie daarna opnieuw met functiewijzer combineer."
    ),
    Belemmering.GEWIJZIGD: (
        "Het advies, een antwoord of een reden is met de hand gewijzigd en past niet meer bij de stappen. Dan is niet "
        "te zeggen wat de nieuwe profielen doen. Was het een vergissing, zet dan terug wat er stond; functiewijzer "
        "valideer zegt waar. Anders: functiewijzer indeel --antwoorden BESTAND --dossier BESTAND."
    ),
}


_ABOUT_PROFIEL: Final = {Belemmering.PROFIEL_ONBEKEND, Belemmering.PROFIEL_ONTWERP}


def belemmering_text(profiel: str | None, belemmering: Belemmering) -> str:
    """Say why a dossier can't be calculated again, and what to do."""
    about = f"Profiel {profiel}: " if belemmering in _ABOUT_PROFIEL else ""
    text = _BELEMMERING[belemmering]
    return f"{about}{text[0].lower()}{text[1:]}" if about else text
