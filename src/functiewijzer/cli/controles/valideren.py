"""The command `valideer`: all findings of files and folders in one pass."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import VALIDEER_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import deliver, has_colour, require_no_source, require_target, say, width_to_break
from functiewijzer.cli.weergave import as_bytes, render_data
from functiewijzer.core.bevinding import Bevinding, Ernst
from functiewijzer.core.controles.register import register
from functiewijzer.loading.controles.selectie import Selectie, select_documenten
from functiewijzer.rendering.woorden import one_or_more


class Valideerverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `valideer`, option by option."""

    paden: tuple[Path, ...]
    formaat: str | None
    streng: bool
    selecteer: str | None
    negeer: str | None
    uitvoer: Path | None
    overschrijf: bool
    profielmap: Path | None


def run_valideer(verzoek: Valideerverzoek) -> None:
    """Validate, report, and end with the exit code that CI acts on."""
    in_actions = os.environ.get("GITHUB_ACTIONS") == "true" and verzoek.uitvoer is None
    formaat = choose_formaat(verzoek.formaat or ("github" if in_actions else None), verzoek.uitvoer, VALIDEER_FORMATEN)
    chosen, ignored = _codes("--selecteer", verzoek.selecteer), _codes("--negeer", verzoek.negeer)
    require_target(verzoek.uitvoer, *verzoek.paden, overschrijf=verzoek.overschrijf)
    selectie = select_documenten(verzoek.paden, verzoek.profielmap)
    require_no_source(verzoek.uitvoer, *map(Path, selectie.teksten))
    found = tuple(b for b in selectie.bevindingen if _is_wanted(b.code, chosen, ignored))
    deliver(_render(formaat, found, selectie, verzoek), verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    say(_summary(found, len(selectie.teksten)))
    if any(b.ernst is Ernst.FOUT or verzoek.streng for b in found):
        unreadable = all(b.code == "FW001" for b in found)
        raise Klaar(Uitgang.BESTAND if unreadable else Uitgang.BEVINDINGEN)


def _render(formaat: str, found: Sequence[Bevinding], selectie: Selectie, verzoek: Valideerverzoek) -> str | bytes:
    from functiewijzer.rendering.controles import bevindingen

    match formaat:
        case "json":
            return render_data(bevindingen.bevindingen_as_data(found))
        case "github":
            return bevindingen.render_github(found)
        case "sarif":
            from functiewijzer.rendering.controles.sarif import sarif_as_data

            return render_data(sarif_as_data(found, register()))
        case "junit":
            from functiewijzer.rendering.controles.junit import render_junit

            return as_bytes(render_junit(found, tuple(selectie.teksten), streng=verzoek.streng))
        case _:
            colour = verzoek.uitvoer is None and has_colour(sys.stdout)
            width = width_to_break(sys.stdout) if verzoek.uitvoer is None else None
            return bevindingen.render_bevindingen(found, selectie.teksten, colour=colour, width=width)


def _summary(found: Sequence[Bevinding], files: int) -> str:
    fouten = sum(b.ernst is Ernst.FOUT for b in found)
    checked = f"{one_or_more(files, 'bestand', 'bestanden')} gecontroleerd"
    if not found:
        return f"{checked}: in orde."
    rest = one_or_more(len(found) - fouten, "waarschuwing", "waarschuwingen")
    explain = f" Uitleg: functiewijzer uitleg {found[0].code}"
    return f"{checked}: {one_or_more(fouten, 'fout', 'fouten')}, {rest}.{explain}"


def _codes(option: str, given: str | None) -> tuple[str, ...]:
    """Return the codes or beginnings of codes that an option names; raises Gebruiksfout for one that fits nothing."""
    codes = tuple(code.strip().upper() for code in (given or "").split(",") if code.strip())
    for code in codes:
        if not any(known.startswith(code) for known in register()):
            raise Gebruiksfout(f"{option}: code {code} bestaat niet; alle codes: functiewijzer uitleg")
    return codes


def _is_wanted(code: str, chosen: tuple[str, ...], ignored: tuple[str, ...]) -> bool:
    return (not chosen or code.startswith(chosen)) and not (ignored and code.startswith(ignored))
