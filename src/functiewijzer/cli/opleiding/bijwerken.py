"""The command `opleidingsplan bijwerken`: a plan carried over to the programme of today, after a yes."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from functiewijzer.cli.datum import today
from functiewijzer.cli.gesprek.scherm import Gekozen, Keuze, Keuzevraag
from functiewijzer.cli.gesprek.schermkeuze import make_scherm, require_terminal
from functiewijzer.cli.opleiding.maken import require_programma
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.cli.uitvoer import say
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmarij
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan
from functiewijzer.core.opleiding.planeditie import Planeditie, compare_edition
from functiewijzer.core.opleiding.planning import GeenWerkdagen, Planbare, end_of_plan, propose_dates
from functiewijzer.core.schrijfwijze import shortened
from functiewijzer.loading.kalender import load_kalender
from functiewijzer.loading.opleiding.overzetting import carry_over
from functiewijzer.loading.opleiding.planbestand import read_plan
from functiewijzer.loading.opslag.opdrachtwoord import as_word, quote
from functiewijzer.rendering.woorden import one_or_more

_JA, _NEE = "ja", "nee"


def run_bijwerken(*, plan: Path, ja: bool, profielmap: Path | None) -> None:
    """Tell what the programme of today changes, and carry the plan over after a yes."""
    found = read_plan(plan)
    programma = require_programma(found.programma, profielmap)
    editie = compare_edition(found, programma)
    if programma.versie == found.programmaversie and editie.is_leeg:
        say(f"Het plan is al van versie {programma.versie} van het programma; er is niets bij te werken.")
        return
    for line in _told(found, programma, editie):
        say(line)
    if not ja:
        _require_yes(plan)
    carry_over(plan, found, programma, editie=editie, dates=_dates(found, editie.nieuw))
    say(f"Bijgewerkt: {plan}. Controleer het met: functiewijzer valideer {quote(as_word(plan))}")


def _told(plan: Opleidingsplan, programma: Opleidingsprogramma, editie: Planeditie) -> Iterator[str]:
    yield f"Het plan is van versie {plan.programmaversie} van het programma; nu geldt {programma.versie}."
    steps = {rij.id: sum(stap.rij == rij.id for stap in plan.stappen) for rij in plan.rijen}
    for rij in editie.vervallen:
        kept = f" met {one_or_more(steps[rij.id], 'stap', 'stappen')}" if steps[rij.id] else ""
        yield f"- Vervallen: {rij.nummer} ‘{_short(rij.kennis[0])}’ blijft als eigen rij{kept}."
    for old, new in editie.hernoemd.items():
        yield f"- Andere naam: {old} heet nu {new}; de stappen gaan mee."
    for new_row in editie.nieuw:
        yield f"- Nieuw: {new_row.nummer} ‘{_short(new_row.kennis[0].tekst)}’ komt erbij."
    for name in editie.kwijt:
        yield f"- Vervallen: {name}; die was al beheerst of nog niet gevraagd. Het blijft staan."
    if editie.is_leeg:
        yield "- De rijen zijn dezelfde; alleen de versie verandert."
    yield "Teksten en datums van rijen die er al waren, blijven zoals ze zijn."


def _short(text: str) -> str:
    return shortened(" ".join(text.split()), 60)


def _dates(plan: Opleidingsplan, rijen: tuple[Programmarij, ...]) -> Mapping[str, date]:
    """Return dates for new rows in what is left of the plan; its last day where no working day is left."""
    end, begin = end_of_plan(plan.start, plan.weken), max(plan.start, today())
    weeks = max(0, ((end - begin).days + 1) // 7)
    try:
        kalender = load_kalender(plan.feestdagen.value, plan.start, end)
        return propose_dates(tuple(Planbare(rij.id, rij.bouwt_op) for rij in rijen), begin, weeks, kalender)
    except GeenWerkdagen:
        return dict.fromkeys((rij.id for rij in rijen), end)


def _require_yes(plan: Path) -> None:
    require_terminal("geef --ja om het plan bij te werken")
    keuzes = (Keuze(_NEE, "Nee, laat het zoals het is."), Keuze(_JA, "Ja, werk het plan bij."))
    if make_scherm(eenvoudig=False).choose(Keuzevraag(f"{plan.name} bijwerken?", keuzes)) != Gekozen(_JA):
        say("Er is niets veranderd.")
        raise Klaar(Uitgang.KLAAR)
