"""The commands `opleidingsplan maak` and `hervat`: a plan of a programme, by options, a file or questions."""

from datetime import date
from pathlib import Path
from uuid import uuid4

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.cli.beroepen.beroepenmap import open_beroepen
from functiewijzer.cli.datum import given_datum
from functiewijzer.cli.keuzes import require_keuze
from functiewijzer.cli.opleiding.persoonloos import require_nameless
from functiewijzer.cli.opleiding.planopgave import (
    Planvraag,
    complete,
    read_begeleiders,
    read_datums,
    read_eigen,
    read_vooraf,
    read_weken,
)
from functiewijzer.cli.opleiding.planvragen import ask_head
from functiewijzer.cli.opleiding.planwerk import Planwerk, opgave_of
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import require_target, say, say_exactly
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.opleiding.opleidingsplan import Feestdagen, Opleidingsplan, Plankop
from functiewijzer.core.opleiding.planmaken import Planopgave
from functiewijzer.core.opleiding.planning import last_day
from functiewijzer.core.schema import MAX_NAAM
from functiewijzer.core.schrijfwijze import dutch_date
from functiewijzer.loading.kalender import load_kalender
from functiewijzer.loading.opleiding.planbestand import read_plan
from functiewijzer.loading.opslag.opdrachtwoord import as_word, quote
from functiewijzer.rendering.veilig import clean_line
from functiewijzer.rendering.woorden import one_or_more


class Maakverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `opleidingsplan maak`; `vraag` is what is asked about the plan itself."""

    programma: str
    vraag: Planvraag
    antwoorden: Path | None
    uitvoer: Path
    snel: bool
    eenvoudig: bool
    overschrijf: bool
    profielmap: Path | None


def run_maak(verzoek: Maakverzoek) -> None:
    """Make a plan; without rows and with a terminal each row is asked about, and kept as it is answered."""
    vraag = verzoek.vraag if verzoek.antwoorden is None else complete(verzoek.vraag, verzoek.antwoorden)
    require_target(verzoek.uitvoer, verzoek.antwoorden, overschrijf=verzoek.overschrijf)
    programma = require_programma(verzoek.programma, verzoek.profielmap)
    asks = not (verzoek.snel or vraag.names_rows or verzoek.antwoorden is not None)
    vraag = ask_head(vraag, eenvoudig=verzoek.eenvoudig)
    opgave = _opgave(vraag, programma)
    require_nameless(verzoek.uitvoer, opgave.kop.cursist)
    werk = Planwerk(programma, verzoek.uitvoer)
    if asks:
        opgave = replace(opgave, nog_te_vragen=tuple(rij.id for rij in programma.rijen))
        werk.write(opgave, overschrijf=verzoek.overschrijf)
        opgave = werk.ask(opgave, eenvoudig=verzoek.eenvoudig, profielmap=verzoek.profielmap)
    else:
        werk.write(opgave, overschrijf=verzoek.overschrijf)
    _tell(read_plan(verzoek.uitvoer), verzoek.uitvoer)


def run_hervat(plan: Path, *, eenvoudig: bool, profielmap: Path | None) -> None:
    """Go on with a plan of which the making was interrupted."""
    found = read_plan(plan)
    if not found.nog_te_vragen:
        raise Gebruiksfout(f"{plan} is al klaar; bekijk het met: functiewijzer opleidingsplan voortgang {_word(plan)}")
    programma = require_programma(found.programma, profielmap)
    werk = Planwerk(programma, plan, found)
    werk.ask(opgave_of(found, programma), eenvoudig=eenvoudig, profielmap=profielmap)
    _tell(read_plan(plan), plan)


def require_programma(programma: str, profielmap: Path | None) -> Opleidingsprogramma:
    """Return a training programme by its id; raises Gebruiksfout."""
    documenten = open_beroepen(profielmap)
    found = documenten.get(programma)
    if not isinstance(found, Opleidingsprogramma):
        known = tuple(key for key, document in documenten.items() if isinstance(document, Opleidingsprogramma))
        remedy = did_you_mean(programma, known) or "er is geen opleidingsprogramma in de profielmap"
        raise Gebruiksfout(f"--programma {programma} is geen opleidingsprogramma; {remedy}")
    return found


def _opgave(vraag: Planvraag, programma: Opleidingsprogramma) -> Planopgave:
    begeleider, begeleiders = read_begeleiders(vraag.begeleider, programma)
    feestdagen = vraag.feestdagen or Feestdagen.GEEN.value
    require_keuze("--feestdagen", feestdagen, tuple(land.value for land in Feestdagen))
    start = given_datum("--start", vraag.start)
    assert start is not None  # noqa: S101, the head asks for it
    opgave = Planopgave(
        id=str(uuid4()),
        kop=_kop(vraag, begeleider),
        start=start,
        weken=read_weken(vraag.weken or ""),
        feestdagen=Feestdagen(feestdagen),
        vooraf=read_vooraf(vraag, programma),
        eigen=read_eigen(vraag.eigen, programma),
        datums=read_datums(vraag.datum, programma),
        begeleiders=begeleiders,
    )
    _require_inside(opgave, programma)
    return opgave


def _require_inside(opgave: Planopgave, programma: Opleidingsprogramma) -> None:
    try:
        end = last_day(opgave.start, opgave.weken)
    except OverflowError:
        raise Gebruiksfout("--start ligt te ver weg om een plan te maken") from None
    numbers = {rij.id: rij.nummer for rij in programma.rijen}
    kalender = load_kalender(opgave.feestdagen.value, opgave.start, end)
    for rij, day in opgave.datums.items():
        if not kalender.is_werkdag(day):
            say(f"Let op: --datum {numbers[rij]}: {dutch_date(day)} is geen werkdag.")
        if not opgave.start <= day <= end:
            place = f"--datum {numbers[rij]}: {dutch_date(day)}"
            raise Gebruiksfout(f"{place} ligt niet in het plan, dat tot {dutch_date(end)} duurt")


def _kop(vraag: Planvraag, begeleider: str | None) -> Plankop:
    names = ("cursist_nummer", "cursist", "contractnummer", "bedrijf", "contactpersoon")
    lines = {name: clean_line(getattr(vraag, name) or "") or None for name in names}
    for name, line in {**lines, "begeleider": begeleider}.items():
        if line is not None and len(line) > MAX_NAAM:
            raise Gebruiksfout(f"--{name.replace('_', '-')} is te lang: {len(line)} tekens; er passen er {MAX_NAAM}")
    return Plankop(**lines, begeleider=begeleider)  # type: ignore[arg-type]


def _tell(plan: Opleidingsplan, pad: Path) -> None:
    """Say what became of it: how much, from when to when, and how to go on."""
    mastered = f"; {one_or_more(len(plan.beheerst), 'rij', 'rijen')} beheerst de cursist al" if plan.beheerst else ""
    days: list[date] = sorted(rij.einddatum for rij in plan.rijen)
    until = f", van {dutch_date(days[0])} tot {dutch_date(days[-1])}" if days else ""
    if not plan.rijen:
        return say(f"Gemaakt: {pad}. De cursist beheerst alle rijen al; er is niets te plannen.")
    say(f"Gemaakt: {pad}: {one_or_more(len(plan.rijen), 'rij', 'rijen')} om te leren{until}{mastered}.")
    if plan.feestdagen is Feestdagen.GEEN:
        say("Feestdagen zijn niet overgeslagen; met --feestdagen nl of be wel.")
    say("De datums zijn een voorstel; verander ze in het bestand. Afdrukken en bijhouden:")
    name, first = _word(pad), plan.rijen[0].nummer
    say_exactly(f"  functiewijzer opleidingsplan rapport {name} --uitvoer plan.docx")
    say_exactly(f"  functiewijzer opleidingsplan stap {name} {first} --stand gezien --door begeleider")
    return None


def _word(pad: Path) -> str:
    return quote(as_word(pad))
