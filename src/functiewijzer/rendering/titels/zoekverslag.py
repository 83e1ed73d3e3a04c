"""What a title points to, as a report and as data."""

from typing import Any, Final

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Band, Titelgrenzen
from functiewijzer.core.schrijfwijze import shortened
from functiewijzer.core.titels.titelbeperking import Beperking
from functiewijzer.core.titels.titelmatch import Kandidaat, TitelMatch
from functiewijzer.rendering.verslag import Alinea, Blok, Tabel, Toon, Uithangbord, Verslag
from functiewijzer.rendering.woorden import NIETS

MAX_KANDIDATEN: Final = 5
_NEXT: Final = {
    Band.ZEKER: "Vergelijk daarna de functie zelf: functiewijzer indeel. Een titel alleen beslist niets.",
    Band.BEOORDELEN: "Kijk eerst of doel en taken van het profiel bij de functie passen.",
    Band.GEEN: "Geen profiel past genoeg bij deze titel.",
}

_RULED_OUT: Final = "De titel lijkt op een profiel, maar sluit het ook uit: zie waarom."
_LOWERED: Final = {
    Beperking.ALGEMEEN: "alleen algemene woorden komen overeen",
    Beperking.EEN_WOORD: "maar één woord van die naam staat in de titel",
    Beperking.ONVOLLEDIG: "die naam zegt meer dan de titel",
    Beperking.ANDER_PROFIEL: "een ander profiel lijkt er evenveel op of meer",
    Beperking.ONTWERP: "dit is een ontwerp: daarmee kan nog niet worden ingedeeld",
}


def make_zoekverslag(titel: str, match: TitelMatch, grenzen: Titelgrenzen) -> Verslag:
    """Return the report: the band, the nearest profiles with their scores, and why."""
    titel = shortened(titel)
    best = match.passend[0] if match.passend and match.band is not Band.GEEN else None
    large = f"{best.profiel.code} {best.profiel.naam}" if best else "Geen profiel"
    tone = Toon.GELIJK if match.band is Band.ZEKER else Toon.LET_OP
    is_ruled_out = match.band is not match.naamband
    following = _RULED_OUT if is_ruled_out else _NEXT[match.band]
    blocks: list[Blok] = [Uithangbord(large, (f"Titel: {titel}", f"Band: {match.band}", following), tone)]
    if match.ontwerp is not None:
        blocks.append(Alinea(ontwerp_text(match.ontwerp), Toon.LET_OP))
    if match.is_tweevoudig:
        blocks.append(Alinea("In de titel staan twee functies; daarom beslist een mens.", Toon.LET_OP))
    elif match.is_dubbel:
        blocks.append(Alinea("De titel is op meer dan één manier te lezen; daarom beslist een mens.", Toon.LET_OP))
    if match.kandidaten:
        blocks.append(_table(match, grenzen))
    return Verslag(f"Profielen bij ‘{titel}’", tuple(blocks))


def zoekresultaat_as_data(titel: str, match: TitelMatch, grenzen: Titelgrenzen) -> dict[str, Any]:
    """Return the same as data."""
    return {
        "titel": titel,
        "band": match.band.value,
        "ontwerp": match.ontwerp.code if match.ontwerp is not None else None,
        "kandidaten": [
            {
                "profiel": kandidaat.profiel.code,
                "profiel_naam": kandidaat.profiel.naam,
                "score": kandidaat.score,
                "band": grenzen.band_of(kandidaat.score).value,
                "gevonden_titel": kandidaat.naam,
                "oude_naam": kandidaat.is_oud,
                "niet_voor": list(kandidaat.niet_voor),
                "uitleg": explain(kandidaat),
            }
            for kandidaat in match.kandidaten[:MAX_KANDIDATEN]
        ],
    }


def ontwerp_text(profiel: Referentieprofiel) -> str:
    """Say that a title points to a profile with which nothing can be graded yet."""
    return (
        f"De titel wijst naar {profiel.code} {profiel.naam}. Dat profiel is een ontwerp: het is nog niet af, en er kan "
        "niet mee worden ingedeeld."
    )


def explain(kandidaat: Kandidaat) -> str:
    """Return why a candidate stands where it stands."""
    parts = [f"lijkt op {'de oude naam ' if kandidaat.is_oud else ''}‘{kandidaat.naam}’"]
    if kandidaat.beperking in _LOWERED:
        parts.append(_LOWERED[kandidaat.beperking])
    if kandidaat.niet_voor:
        parts.append(f"niet voor: {', '.join(kandidaat.niet_voor)}")
    parts += [f"‘{item.woord}’ wijst op {item.vraag} = {item.antwoord}" for item in kandidaat.antwoorden]
    if kandidaat.is_uitgesloten:
        parts.append("dat sluit dit profiel uit")
    return "; ".join(parts)


def _table(match: TitelMatch, grenzen: Titelgrenzen) -> Tabel:
    rows = tuple(
        (
            f"{k.profiel.code} {k.profiel.naam}",
            k.profiel.functiegroep or NIETS,
            str(k.score),
            grenzen.band_of(k.score).value,
            explain(k),
        )
        for k in match.kandidaten[:MAX_KANDIDATEN]
    )
    return Tabel(
        "De profielen die het meest lijken", ("Profiel", "Groep", "Score", "Band", "Waarom"), rows, getallen=(2,)
    )
