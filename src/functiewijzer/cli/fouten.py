"""What went wrong, in words, with the exit code that belongs to it."""

from functiewijzer.cli.uitgang import Uitgang
from functiewijzer.cli.uitvoer import has_colour
from functiewijzer.core.bevinding import Bevinding
from functiewijzer.loading.antwoorden import AntwoordenOngeldig
from functiewijzer.loading.bestanden import Bestandsfout, reason_of
from functiewijzer.loading.profielen import ProfielNietBruikbaar
from functiewijzer.rendering.bevindingen import render_bevindingen


def explain(error: Exception) -> tuple[Uitgang, str]:
    """Return the exit code and the text for an error; one that nobody foresaw is raised again."""
    match error:
        case AntwoordenOngeldig(bevindingen=bevindingen, document=document):
            unreadable = any(bevinding.code == "FW001" for bevinding in bevindingen)
            text = _with_findings(f"Fout: {error}.", bevindingen, {document.pad: document.tekst})
            return (Uitgang.BESTAND if unreadable else Uitgang.GEBRUIK), text
        case ProfielNietBruikbaar(bevindingen=bevindingen):
            return Uitgang.BEVINDINGEN, _with_findings(f"Fout: {error}.", bevindingen, {})
        case Bestandsfout():
            return Uitgang.BESTAND, f"Fout: {error}"
        case OSError():
            return Uitgang.BESTAND, f"Fout: kan niet lezen of schrijven: {reason_of(error)}"
        case _:
            raise error


def _with_findings(fact: str, bevindingen: tuple[Bevinding, ...], teksten: dict[str, str]) -> str:
    import sys

    return f"{fact}\n{render_bevindingen(bevindingen, teksten, colour=has_colour(sys.stderr))}".rstrip()
