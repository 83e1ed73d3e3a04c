"""Texts that read otherwise than in the record: reworded since, or changed by hand."""

from collections.abc import Iterator

from functiewijzer.core.dossiers.tegenspraak import LosseReden
from functiewijzer.core.edities.bronstand import Bronstand
from functiewijzer.core.edities.herberekening import Herberekening
from functiewijzer.core.edities.stapverschil import Verwoording
from functiewijzer.rendering.edities.stapwoorden import name_of
from functiewijzer.rendering.edities.veldwoorden import MAX_REGELS, label_of, tell_veld, value_text
from functiewijzer.rendering.veilig import visible_line
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt
from functiewijzer.rendering.woorden import NIETS, at_most

HERSTEL = (
    "Was het een vergissing, zet dan terug wat er stond. Was het de bedoeling, maak het advies dan opnieuw met: "
    "functiewijzer indeel --antwoorden BESTAND --dossier BESTAND."
)


def reworded_lines(item: Herberekening) -> tuple[str, ...]:
    """Return what is worded otherwise, then and now; at most as many lines as people read."""
    return at_most(tuple(map(_reworded, item.anders_verwoord)), MAX_REGELS)


def _reworded(verwoording: Verwoording) -> str:
    toen, nu = (NIETS if text is None else f"‘{text}’" for text in (verwoording.toen, verwoording.nu))
    return f"{name_of(verwoording.stap)}: {toen} → {nu}"


def strange_of(item: Herberekening) -> Iterator[Blok]:
    """Yield the texts that the profile, the very same edition, does not have."""
    if item.vreemde_teksten:
        yield Kop("Teksten die niet uit het profiel komen", 3)
        yield Alinea("Het profiel is hetzelfde als toen. Deze teksten zijn dus in het dossier gewijzigd; zet ze terug:")
        yield Opsomming(
            tuple(
                Punt(tekst.naam, (f"in het dossier: ‘{tekst.was}’", f"in het profiel: ‘{tekst.nu}’"))
                for tekst in item.vreemde_teksten
            )
        )


def stray_of(item: Herberekening) -> Iterator[Blok]:
    """Yield what somebody changed in the record after its advice was made, and what to do about it."""
    found = (
        *(Punt(f"advies, {label_of(f.veld)}: {value_text(f.was)}; uit de stappen volgt {value_text(f.nu)}")
          for f in item.los_advies),
        *(Punt(f"vraag ‘{a.naam}’", tuple(map(tell_veld, a.velden))) for a in item.losse_antwoorden),
        *(Punt(f"de tekst bij ‘{'.'.join(map(str, r.plek))}’", (_reden_text(r),)) for r in item.losse_redenen),
    )  # fmt: skip
    if found:
        yield Kop("Na het vastleggen veranderd", 3)
        yield Alinea("Deze delen van het dossier passen niet meer bij de stappen of het advies die erin staan:")
        yield Opsomming(found)
        yield Alinea(HERSTEL)


def _reden_text(reden: LosseReden) -> str:
    toen = "er stond iets" if reden.toen is None else f"‘{reden.toen}’"
    return f"{toen} → {NIETS if reden.nu is None else f'‘{reden.nu}’'}"


_BRON = {
    Bronstand.GELIJK: "is niet gewijzigd sinds het combineren",
    Bronstand.GEWIJZIGD: "is gewijzigd sinds het combineren",
    Bronstand.AFWEZIG: "staat hier niet; alleen de regel is nagerekend",
    Bronstand.ONBEKEND: "staat hier, maar de combinatie bewaart niet hoe het toen was",
}


def bron_lines(item: Herberekening) -> tuple[str, ...]:
    """Say of each part of a combination what became of its dossier."""
    return tuple(f"bron {visible_line(bron.dossier)} {_BRON[bron.stand]}" for bron in item.bronnen)
