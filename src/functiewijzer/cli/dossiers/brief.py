"""The command `brief`: the letter that tells an employee what was decided."""

from datetime import date
from pathlib import Path

from functiewijzer.cli.datum import given_datum
from functiewijzer.cli.dossiers.lezen import read_vastlegging
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import BRIEF_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import deliver, require_target, say
from functiewijzer.cli.vervolg import grade_command
from functiewijzer.cli.weergave import render_verslag
from functiewijzer.core.controles.besluit import FW603
from functiewijzer.core.dossiers.bezwaartermijn import find_bezwaartermijn
from functiewijzer.core.dossiers.dossier import Besluit, Dossier
from functiewijzer.core.dossiers.ontbrekend import find_ontbrekend
from functiewijzer.core.schrijfwijze import dutch_date


def run_brief(*, path: Path, datum: str | None, formaat: str | None, uitvoer: Path | None, overschrijf: bool) -> None:
    """Deliver the letter, and say what the dossier lacks that the letter needs.

    A besluit that differs without a reason can't be explained to anybody, so it is refused.
    """
    formaat = choose_formaat(formaat, uitvoer, BRIEF_FORMATEN)
    require_target(uitvoer, path, overschrijf=overschrijf)
    asked = given_datum("--datum", datum)
    dossier, advies = read_vastlegging(path, FW603)
    if dossier.besluit is None:
        # Only a job that was graded in an interview can go back to it; a combination has none.
        or_ask = "" if advies is None else f", of geef de opdracht: {grade_command('--dossier', path, None)}"
        raise Gebruiksfout(
            f"in {path} staat nog geen besluit, en een brief deelt een besluit mee; vul onder besluit: "
            f"functiegroep, datum en door in{or_ask}"
        )
    day = _choose_datum(asked, dossier.besluit)
    from functiewijzer.rendering.dossiers.brief import make_brief
    from functiewijzer.rendering.dossiers.briefgrond import grounds_of_advies, grounds_of_combinatie

    grounds = grounds_of_advies(advies) if advies is not None else grounds_of_combinatie(dossier)
    product = render_verslag(make_brief(dossier, grounds, day), formaat, to_file=uitvoer is not None)
    deliver(product, uitvoer, overschrijf=overschrijf)
    _warn(dossier, day)


def _choose_datum(asked: date | None, besluit: Besluit) -> date:
    """Return the date of the letter: as asked, else that of the decision; never one before the decision."""
    day = asked or besluit.datum
    if day is None:
        raise Gebruiksfout("het besluit heeft nog geen datum; vul die in het dossier in, of geef --datum mee")
    if besluit.datum is not None and day < besluit.datum:
        raise Gebruiksfout(
            f"--datum is {dutch_date(day)}, maar het besluit is van {dutch_date(besluit.datum)}; "
            "een brief komt niet voor het besluit"
        )
    return day


def _warn(dossier: Dossier, day: date) -> None:
    until = find_bezwaartermijn(dossier)
    if until is not None and until < day:
        say(f"Let op: bezwaar maken kan tot en met {dutch_date(until)}; dat is vóór de datum van de brief.")
    missing = find_ontbrekend(dossier)
    if missing:
        say("Let op: dit dossier is nog niet compleet. Er ontbreekt:")
        for ontbrekend in missing:
            say(f"• {ontbrekend.label}")
