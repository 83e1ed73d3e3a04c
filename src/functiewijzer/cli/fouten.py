"""What went wrong, in words, with the exit code that belongs to it."""

from functiewijzer.cli.uitgang import Uitgang
from functiewijzer.cli.vondsten import found_text
from functiewijzer.core.bevinding import Bevinding
from functiewijzer.loading.documenten import DocumentOngeldig
from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of
from functiewijzer.loading.profielen.vinden import ProfielNietBruikbaar
from functiewijzer.rendering.veilig import visible_line


def explain(error: Exception) -> tuple[Uitgang, str, str]:
    """Return the exit code, the text and the findings (as shown) of an error; an unforeseen one is raised again."""
    match error:
        case DocumentOngeldig(bevindingen=bevindingen, document=document):
            is_unreadable = any(bevinding.code == "FW001" for bevinding in bevindingen)
            uitgang = Uitgang.BESTAND if is_unreadable else Uitgang.GEBRUIK
            return uitgang, f"Fout: {error}.", _render(bevindingen, {document.pad: document.tekst})
        case ProfielNietBruikbaar(bevindingen=bevindingen):
            is_unreadable = all(bevinding.code == "FW001" for bevinding in bevindingen)
            uitgang = Uitgang.BESTAND if is_unreadable else Uitgang.BEVINDINGEN
            return uitgang, f"Fout: {error}.", _render(bevindingen, {})
        case Bestandsfout():
            return Uitgang.BESTAND, f"Fout: {error}", ""
        case OSError():
            which = f"{visible_line(error.filename)} " if isinstance(error.filename, str) else ""
            return Uitgang.BESTAND, f"Fout: kan {which}niet lezen of schrijven: {reason_of(error)}", ""
        case _:
            raise error


def _render(bevindingen: tuple[Bevinding, ...], teksten: dict[str, str]) -> str:
    return found_text(bevindingen, teksten)
