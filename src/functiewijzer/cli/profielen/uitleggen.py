"""The command `uitleg`: what a code of `valideer` means, or a word of the field."""

import sys
import textwrap
from collections.abc import Iterator

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import deliver, width_of
from functiewijzer.core.controles.controle import Bevindingsoort
from functiewijzer.core.gelijkenis import nearest
from functiewijzer.loading.profielen.begrippen import Begrip, load_begrippen


def run_uitleg(woord: str | None) -> None:
    """Explain one code or word of the glossary, or list all codes."""
    from functiewijzer.core.controles.register import register

    if woord is None:
        return deliver("".join(f"{s.code}  {s.ernst.value:<13} {s.titel}\n" for s in register().values()), None)
    width = width_of(sys.stdout)
    soort = register().get(woord.upper())
    if soort is not None:
        return deliver(_explain_code(soort, width), None)
    begrippen = load_begrippen()
    begrip = begrippen.get(woord.casefold())
    if begrip is None:
        raise Gebruiksfout(_unknown(woord, (*register(), *begrippen)))
    return deliver("\n".join(_explain_word(begrip, width)) + "\n", None)


def _unknown(woord: str, known: tuple[str, ...]) -> str:
    near = nearest(woord, known)
    remedy = f"bedoelde u '{near}'?" if near is not None else "functiewijzer uitleg toont alle codes"
    return f"code of begrip '{woord}' bestaat niet; {remedy}"


def _explain_code(soort: Bevindingsoort, width: int) -> str:
    body = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in soort.uitleg.split("\n\n"))
    return f"{soort.code} ({soort.ernst.value}): {soort.titel}\n\n{body}\n"


def _explain_word(begrip: Begrip, width: int) -> Iterator[str]:
    yield f"{begrip.woord}\n"
    yield textwrap.fill(begrip.betekenis, width)
    yield textwrap.fill(f"Waar: {begrip.waar}", width, subsequent_indent="      ")
