"""The command `dossiers`: what stands in a folder of dossiers, and whether it agrees."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.cli.bibliotheek import open_profielmap, tell_broken
from functiewijzer.cli.datum import given_datum, today
from functiewijzer.cli.dossiers.dossierlezing import read_folder, tell_bevindingen
from functiewijzer.cli.keuzes import choose_formaat, require_keuze
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target, say
from functiewijzer.cli.weergave import present
from functiewijzer.core.dossiers.keuze import FILTERS, Dossierkeuze
from functiewijzer.core.dossiers.overzicht import Dossieroverzicht, make_overzicht
from functiewijzer.core.dossiers.rij import STATUSSEN, Dossierrij, make_rij
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Vlag


class Dossiersverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `dossiers`, option by option; `waarden` holds the choices by value."""

    folder: Path
    waarden: Mapping[str, str | None]
    zonder_besluit: bool
    ouder_dan: str | None
    zoek: str | None
    op: str | None
    streng: bool
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool
    profielmap: Path | None


def run_dossiers(verzoek: Dossiersverzoek) -> None:
    """List the dossiers of a folder, and end with 1 where a file can't be read (or, asked to, where they disagree)."""
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    keuze = _keuze(verzoek)
    require_target(verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    opened = open_profielmap(verzoek.profielmap, verzoek.uitvoer)
    bibliotheek = opened.bibliotheek
    lezing = read_folder(verzoek.folder)
    tell_broken(opened)
    rijen = [make_rij(pad, dossier, bibliotheek) for pad, dossier in lezing]
    _require_known(keuze, bibliotheek, rijen)
    overzicht = make_overzicht(rijen, lezing.onleesbaar, keuze, bibliotheek)
    _present(overzicht, formaat, verzoek)
    tell_bevindingen(lezing.bevindingen)
    _end(overzicht, streng=verzoek.streng)


def _keuze(verzoek: Dossiersverzoek) -> Dossierkeuze:
    waarden = {name: tuple(_split(given)) for name, given in verzoek.waarden.items()}
    waarden["status"] = tuple(value.lower().replace(" ", "_") for value in waarden["status"])
    for name, known in (("status", STATUSSEN), ("vlag", tuple(Vlag))):
        for value in waarden[name]:
            require_keuze(f"--{name}", value, known)
    return Dossierkeuze(
        op=given_datum("--op", verzoek.op) or today(),
        waarden=waarden,
        zonder_besluit=verzoek.zonder_besluit,
        jaren=_years(verzoek.ouder_dan),
        zoek=verzoek.zoek or "",
    )


def _split(given: str | None) -> Iterator[str]:
    return (value.strip() for value in (given or "").split(",") if value.strip())


def _years(given: str | None) -> int | None:
    if given is None:
        return None
    if not (given.isascii() and given.isdigit() and len(given) <= 3):
        raise Gebruiksfout(f"--ouder-dan {given} kan niet; geef een heel aantal jaren, zoals 3")
    return int(given)


def _require_known(keuze: Dossierkeuze, bibliotheek: Bibliotheek, rijen: Sequence[Dossierrij]) -> None:
    """Refuse a value that neither the library nor any dossier has; raises Gebruiksfout."""
    known = {
        "groep": bibliotheek.functiehuis.functiegroepen,
        "profiel": tuple(bibliotheek.profielen),
        "familie": tuple(familie.code for familie in bibliotheek.functiehuis.families),
    }
    for name, of_library in known.items():
        used = sorted({value for rij in rijen for value in FILTERS[name](rij) if value is not None})
        for value in keuze.waarden[name]:
            require_keuze(f"--{name}", value, tuple(dict.fromkeys((*of_library, *used))))


_SMAL: Final = frozenset({"tekst", "docx"})
"""The forms that can't hold the wide list."""


def _present(overzicht: Dossieroverzicht, formaat: str, verzoek: Dossiersverzoek) -> None:
    from functiewijzer.rendering.dossiers.lijstdata import lijst_as_data
    from functiewijzer.rendering.dossiers.lijstverslag import make_lijstverslag

    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_lijstverslag(overzicht, is_narrow=formaat in _SMAL),
        data=lambda: lijst_as_data(overzicht),
    )


def _end(overzicht: Dossieroverzicht, *, streng: bool) -> None:
    is_failing = streng and overzicht.asks_attention
    if is_failing:
        say("De samenhang laat iets zien om te bekijken; zie onder Samenhang.")
    if overzicht.bevindingen or is_failing:
        raise Klaar(Uitgang.BEVINDINGEN)
