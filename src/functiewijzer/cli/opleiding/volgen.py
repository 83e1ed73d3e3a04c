"""The commands `opleidingsplan voortgang`, `rapport` and `agenda`: a plan today, on paper and in a calendar."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from functiewijzer.cli.beroepen.beroepenmap import beroepen_of
from functiewijzer.cli.bibliotheek import open_profielmap
from functiewijzer.cli.datum import given_datum, today
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opleiding.persoonloos import require_nameless
from functiewijzer.cli.opties import BRIEF_FORMATEN, NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import deliver, require_target, say, say_exactly
from functiewijzer.cli.vondsten import found_text
from functiewijzer.cli.weergave import present, render_verslag
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmarij
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan
from functiewijzer.core.opleiding.voortgang import Planactie, Planvoortgang, look_at
from functiewijzer.loading.opleiding.planbestand import read_plan
from functiewijzer.loading.opleiding.planmap import Planbestand, load_plannen
from functiewijzer.rendering.veilig import visible_line


class Voortgangsverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `opleidingsplan voortgang`, option by option."""

    plannen: tuple[Path, ...]
    op: str | None
    streng: bool
    alles: bool
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool


def run_voortgang(verzoek: Voortgangsverzoek) -> None:
    """Show how plans go; ends with 1 where a file is broken, or with `streng` where something is overdue."""
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    op = given_datum("--op", verzoek.op) or today()
    is_one = len(verzoek.plannen) == 1 and not verzoek.plannen[0].is_dir()
    files = () if is_one else tuple(load_plannen(verzoek.plannen))
    require_target(verzoek.uitvoer, *_sources(verzoek, files), overschrijf=verzoek.overschrijf)
    read = [(verzoek.plannen[0], read_plan(verzoek.plannen[0]))] if is_one else list(_sound(files))
    for _, plan in read:
        require_nameless(verzoek.uitvoer, plan.kop.cursist)
    found = [(path.name, look_at(plan, op)) for path, plan in _once(read)]
    if not found:
        raise Gebruiksfout("hier is geen opleidingsplan; maak er een met: functiewijzer opleidingsplan maak")
    _present(found, formaat, verzoek, is_one=is_one)
    late = any(voortgang.te_doen(Planactie.TE_LAAT) for _, voortgang in found)
    if any(file.plan is None for file in files) or (verzoek.streng and late):
        raise Klaar(Uitgang.BEVINDINGEN)


def _present(
    found: Sequence[tuple[str, Planvoortgang]], formaat: str, verzoek: Voortgangsverzoek, *, is_one: bool
) -> None:
    from functiewijzer.rendering.opleiding.voortgangsverslag import (
        make_voortgangslijst,
        make_voortgangsverslag,
        voortgang_as_data,
    )

    is_short = formaat == "tekst" and verzoek.uitvoer is None and not verzoek.alles
    data = [voortgang_as_data(voortgang) for _, voortgang in found]
    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: (
            make_voortgangsverslag(found[0][1], alles=verzoek.alles, is_kort=is_short)
            if is_one
            else make_voortgangslijst(found)
        ),
        data=lambda: data[0] if is_one else data,
    )


def _sources(verzoek: Voortgangsverzoek, files: Sequence[Planbestand]) -> Iterator[Path]:
    yield from verzoek.plannen
    yield from (Path(file.pad) for file in files)


def _sound(files: Sequence[Planbestand]) -> Iterator[tuple[Path, Opleidingsplan]]:
    """Yield the plans that can be read, and name the other files."""
    for file in files:
        if file.plan is not None:
            yield Path(file.pad), file.plan
        else:
            say(f"Overgeslagen: {visible_line(file.pad)} is niet te gebruiken.")
            say_exactly(found_text(file.bevindingen, {}))


def _once(plans: Sequence[tuple[Path, Opleidingsplan]]) -> Iterator[tuple[Path, Opleidingsplan]]:
    """Yield each plan once: of copies the one with the longest log, and the others are named."""
    best: dict[tuple[str, str], tuple[Path, Opleidingsplan]] = {}
    for path, plan in plans:
        key = plan.id, plan.kop.cursist_nummer
        there = best.get(key)
        if there is None:
            best[key] = (path, plan)
            continue
        newer, older = sorted((there, (path, plan)), key=lambda item: -_length(item[1]))
        best[key] = newer
        say(f"{visible_line(str(older[0]))} is een kopie van {visible_line(str(newer[0]))} en telt niet mee.")
    yield from best.values()


def _length(plan: Opleidingsplan) -> int:
    return len(plan.stappen) + len(plan.ingetrokken)


def run_planrapport(
    plan: Path, *, formaat: str | None, uitvoer: Path | None, overschrijf: bool, profielmap: Path | None
) -> None:
    """Make the plan to print and sign."""
    formaat = choose_formaat(formaat, uitvoer, BRIEF_FORMATEN)
    require_target(uitvoer, plan, overschrijf=overschrijf)
    found = read_plan(plan)
    require_nameless(uitvoer, found.kop.cursist)
    from functiewijzer.rendering.opleiding.planrapport import make_planrapport

    programma = beroepen_of(open_profielmap(profielmap)).get(found.programma) if found.beheerst else None
    numbers = {rij.id: _named(rij) for rij in programma.rijen} if isinstance(programma, Opleidingsprogramma) else {}
    product = render_verslag(make_planrapport(found, numbers), formaat, to_file=uitvoer is not None)
    deliver(product, uitvoer, overschrijf=overschrijf)


def _named(rij: Programmarij) -> str:
    return f"{rij.nummer} {' '.join(zin.tekst for zin in rij.kennis)}"


def run_agenda(plan: Path, *, uitvoer: Path, overschrijf: bool) -> None:
    """Make a calendar of the dates of a plan."""
    if uitvoer.suffix.lower() != ".ics":
        raise Gebruiksfout(f"{uitvoer} kan hier niet; kies bij --uitvoer een naam die eindigt op .ics")
    require_target(uitvoer, plan, overschrijf=overschrijf)
    found = read_plan(plan)
    require_nameless(uitvoer, found.kop.cursist)
    from functiewijzer.rendering.opleiding.agenda import render_agenda

    deliver(render_agenda(found, today()), uitvoer, overschrijf=overschrijf)
    say("Open het bestand met uw agenda. Na een wijziging in het plan maakt en opent u het opnieuw; dat werkt bij.")
