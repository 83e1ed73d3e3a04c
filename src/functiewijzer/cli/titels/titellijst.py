"""The command `titels`: what a list of real titles finds in a library, and the names that are added to it."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from functiewijzer.cli.bibliotheek import load_sound, open_profielmap
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import TITELS_FORMATEN
from functiewijzer.cli.titels.namen import Naam, add_names, given_names
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import deliver, require_target, say
from functiewijzer.cli.weergave import as_bytes, present
from functiewijzer.core.batch.kolommen import Kolomfout, read_kolommen
from functiewijzer.core.titels.naamvoorstel import Naamvoorstel, propose_names
from functiewijzer.core.titels.titeloverzicht import Titeloverzicht, make_overzicht
from functiewijzer.loading.tabel.tabel import Leesopties, Tabelbestand, open_tabel
from functiewijzer.loading.titels.titellezing import load_zoeker, quickest


class Titelsverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `titels`, option by option."""

    lijst: Path
    kolom: str | None
    blad: str | None
    codering: str | None
    voeg_toe: tuple[str, ...]
    kies: bool
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool
    profielmap: Path | None


def run_titels(verzoek: Titelsverzoek) -> None:
    """Show what the titles find; with names that were chosen, add those to their profiles."""
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, TITELS_FORMATEN)
    require_target(verzoek.uitvoer, verzoek.lijst, overschrijf=verzoek.overschrijf)
    if verzoek.kies:
        from functiewijzer.cli.gesprek.schermkeuze import require_terminal

        require_terminal("geef de namen mee met --voeg-toe CODE=NAAM")
    profielmap = open_profielmap(verzoek.profielmap, verzoek.uitvoer)
    bibliotheek = load_sound(profielmap)
    given = given_names(verzoek.voeg_toe, bibliotheek)
    titels = tuple(_titels_in(verzoek))
    zoeker = load_zoeker(profielmap, bibliotheek)
    overzicht = make_overzicht(titels, quickest(zoeker, len(titels)), zoeker.lezer)
    voorstellen = propose_names(overzicht, zoeker)
    _show(verzoek, formaat, overzicht, voorstellen)
    chosen = (*given, *(_choose(voorstellen) if verzoek.kies else ()))
    if chosen:
        add_names(profielmap, chosen)


def _titels_in(verzoek: Titelsverzoek) -> Iterator[str]:
    tabel = open_tabel(verzoek.lijst, Leesopties(verzoek.codering, "stop", verzoek.blad, verzoek.kolom))
    for melding in tabel.meldingen:
        say(melding)
    column = _column(tabel, verzoek.kolom)
    return (" ".join(str(rij.cellen[column]).split()) for rij in tabel.rijen())


def _column(tabel: Tabelbestand, kolom: str | None) -> int:
    try:
        return read_kolommen(tabel.koppen, (), kolom).titel
    except Kolomfout as error:
        raise Gebruiksfout(str(error)) from error


def _show(verzoek: Titelsverzoek, formaat: str, overzicht: Titeloverzicht, voorstellen: Sequence[Naamvoorstel]) -> None:
    from functiewijzer.rendering.titels.titelverslag import (
        KOPPEN,
        make_titelverslag,
        titels_as_data,
        titels_as_rows,
    )

    if formaat == "csv":
        from functiewijzer.rendering.tabel.csvvorm import CsvVorm

        vorm = CsvVorm()
        text = vorm.opening(KOPPEN) + "".join(vorm.rij(row) for row in titels_as_rows(overzicht, voorstellen))
        return deliver(as_bytes(text), verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_titelverslag(overzicht, voorstellen),
        data=lambda: titels_as_data(overzicht, voorstellen),
    )
    return None


def _choose(voorstellen: Iterable[Naamvoorstel]) -> tuple[Naam, ...]:
    from functiewijzer.cli.gesprek.schermkeuze import make_scherm
    from functiewijzer.cli.titels.kiezen import choose_names

    return choose_names(tuple(voorstellen), make_scherm(eenvoudig=False))
