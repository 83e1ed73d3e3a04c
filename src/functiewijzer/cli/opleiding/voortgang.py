"""The command `opleidingsplan voortgang`: where a plan is, or many of them, and what is to be done now."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.cli.datum import given_datum, today
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opleiding.persoonloos import require_nameless
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target, say
from functiewijzer.cli.weergave import present
from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan
from functiewijzer.core.opleiding.planoverzicht import find_plandubbelen, make_planoverzicht
from functiewijzer.core.opleiding.voortgang import Tedoen, make_voortgang
from functiewijzer.loading.opleiding.planbestand import read_plan
from functiewijzer.loading.opleiding.planmap import load_plannen
from functiewijzer.loading.opslag.bestanden import Bestandsfout


class Voortgangsverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `opleidingsplan voortgang`, option by option."""

    paden: tuple[Path, ...]
    op: str | None
    alles: bool
    streng: bool
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool


def run_voortgang(verzoek: Voortgangsverzoek) -> None:
    """Show one plan, or several; ends with 1 where a file can't be read or, asked to, something is overdue."""
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    op = given_datum("--op", verzoek.op) or today()
    require_target(verzoek.uitvoer, *verzoek.paden, overschrijf=verzoek.overschrijf)
    if len(verzoek.paden) == 1 and not verzoek.paden[0].is_dir():
        is_late, is_broken = _show_one(verzoek, formaat, op), False
    else:
        is_late, is_broken = _show_many(verzoek, formaat, op)
    if is_broken or (verzoek.streng and is_late):
        raise Klaar(Uitgang.BEVINDINGEN)


def _show_one(verzoek: Voortgangsverzoek, formaat: str, op: date) -> bool:
    from functiewijzer.rendering.opleiding.voortgangsdata import voortgang_as_data
    from functiewijzer.rendering.opleiding.voortgangsverslag import make_voortgangsverslag

    plan = read_plan(verzoek.paden[0])
    require_nameless(verzoek.uitvoer, plan.kop.cursist)
    voortgang = make_voortgang(plan, op)
    is_short = formaat == "tekst" and not verzoek.alles and verzoek.uitvoer is None
    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_voortgangsverslag(voortgang, is_short=is_short),
        data=lambda: voortgang_as_data(voortgang),
    )
    if is_short:
        say("Elke rij met haar stand: --alles")
    return bool(voortgang.to_do(Tedoen.TE_LAAT))


def _show_many(verzoek: Voortgangsverzoek, formaat: str, op: date) -> tuple[bool, bool]:
    from functiewijzer.rendering.opleiding.planoverzichtverslag import make_planoverzichtverslag
    from functiewijzer.rendering.opleiding.voortgangsdata import planoverzicht_as_data

    plannen, onleesbaar = _read_all(verzoek.paden)
    dubbelen = find_plandubbelen(plannen)
    once = ((pad, plan) for pad, plan in plannen.items() if pad not in dubbelen)
    overzicht = make_planoverzicht(once, op, dubbelen, onleesbaar)
    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_planoverzichtverslag(overzicht),
        data=lambda: planoverzicht_as_data(overzicht),
    )
    return overzicht.is_te_laat, bool(onleesbaar)


def _read_all(paden: tuple[Path, ...]) -> tuple[dict[str, Opleidingsplan], tuple[Bevinding, ...]]:
    """Return the plans by the names of their files, short where one folder was named; raises Bestandsfout."""
    folder = paden[0] if len(paden) == 1 else None
    plannen: dict[str, Opleidingsplan] = {}
    broken: list[Bevinding] = []
    for file in load_plannen(paden):
        if file.plan is not None:
            plannen[_inside(file.pad, folder)] = file.plan
        broken += _renamed(file.bevindingen, folder)
    if not (plannen or broken):
        raise Bestandsfout(f"in {paden[0]} staan geen opleidingsplannen; maak er een met opleidingsplan maak")
    return plannen, tuple(broken)


def _renamed(bevindingen: Iterable[Bevinding], folder: Path | None) -> Iterator[Bevinding]:
    return (replace(b, vindplaats=replace(b.vindplaats, pad=_inside(b.vindplaats.pad, folder))) for b in bevindingen)


def _inside(pad: str, folder: Path | None) -> str:
    path = Path(pad)
    return path.relative_to(folder).as_posix() if folder is not None and path.is_relative_to(folder) else pad
