"""What a title points to, as a report and as data."""

from typing import Any, Final

from functiewijzer.core.titelmatch import Band, Kandidaat, TitelMatch
from functiewijzer.rendering.verslag import Alinea, Blok, Tabel, Toon, Uithangbord, Verslag

MAX_KANDIDATEN: Final = 5
_NEXT: Final = {
    Band.ZEKER: "Vergelijk de functie zelf met: functiewijzer indeel. Een titel alleen beslist niets.",
    Band.BEOORDELEN: "Kijk eerst of doel en taken van het profiel bij de functie passen.",
    Band.GEEN: "Geen profiel past genoeg bij deze titel.",
}


def make_zoekverslag(titel: str, match: TitelMatch) -> Verslag:
    """Return the report: the band, the nearest profiles with their scores, and why."""
    best = match.passend[0] if match.passend and match.band is not Band.GEEN else None
    large = f"{best.profiel.code} {best.profiel.naam}" if best else "Geen profiel"
    tone = Toon.GELIJK if match.band is Band.ZEKER else Toon.LET_OP
    blocks: list[Blok] = [Uithangbord(large, (f"Titel: {titel}", f"Band: {match.band}", _NEXT[match.band]), tone)]
    if match.is_dubbel:
        blocks.append(Alinea("De titel is op meer dan één manier te lezen; daarom beslist een mens.", Toon.LET_OP))
    if match.kandidaten:
        blocks.append(_table(match))
    return Verslag(f"Profielen bij ‘{titel}’", tuple(blocks))


def zoekresultaat_as_data(titel: str, match: TitelMatch) -> dict[str, Any]:
    """Return the same as data."""
    return {
        "titel": titel,
        "band": match.band.value,
        "kandidaten": [
            {
                "profiel": kandidaat.profiel.code,
                "profiel_naam": kandidaat.profiel.naam,
                "score": kandidaat.score,
                "gevonden_titel": kandidaat.naam,
                "niet_voor": list(kandidaat.niet_voor),
                "uitleg": explain(kandidaat),
            }
            for kandidaat in match.kandidaten[:MAX_KANDIDATEN]
        ],
    }


def explain(kandidaat: Kandidaat) -> str:
    """Return why a candidate stands where it stands."""
    parts = [f"lijkt op ‘{kandidaat.naam}’"]
    if kandidaat.niet_voor:
        parts.append(f"niet voor: {', '.join(kandidaat.niet_voor)}")
    parts += [f"‘{item.woord}’ wijst op {item.vraag} = {item.antwoord}" for item in kandidaat.antwoorden]
    if kandidaat.is_uitgesloten:
        parts.append("dat sluit dit profiel uit")
    return "; ".join(parts)


def _table(match: TitelMatch) -> Tabel:
    rows = tuple(
        (k.profiel.code, k.profiel.naam, k.profiel.functiegroep, str(k.score), explain(k))
        for k in match.kandidaten[:MAX_KANDIDATEN]
    )
    return Tabel("De profielen die het meest lijken", ("Profiel", "Naam", "Groep", "Score", "Waarom"), rows, (0, 2, 3))
