"""What the user asked of a gesprek on the command line, and the command with which to go on later."""

import shlex
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Verzoek:
    """A gesprek as it was asked for; `hervat` goes on with a file, `bestand` (--gesprek) names a new one.

    With `is_dossier` it ends in a record; with `snel` nothing is asked for it but the answers.
    `resultaat` holds the options about the result, which the command to go on repeats.
    """

    titel: str | None
    profiel: str | None
    afdeling: str | None
    omschrijving: str | None
    hervat: Path | None
    bestand: Path | None
    kort: bool
    eenvoudig: bool
    profielmap: Path | None
    resultaat: tuple[str, ...] = ()
    is_dossier: bool = False
    snel: bool = False


def resume_command(verzoek: Verzoek, path: Path) -> str:
    """Return the exact command with which to go on, quoted for the shell in use."""
    words = [program_name(), "indeel", "--dossier" if verzoek.is_dossier else "--hervat", str(path)]
    if verzoek.profielmap is not None:
        words += ["--profielen", str(verzoek.profielmap)]
    switches = (("--eenvoudig", verzoek.eenvoudig), ("--kort", verzoek.kort), ("--snel", verzoek.snel))
    words += [option for option, is_on in switches if is_on]
    return " ".join(map(quote, (*words, *verzoek.resultaat)))


def export_command(path: Path, profielmap: Path | None) -> str:
    """Return the command that makes a page to print of a saved gesprek."""
    page = path.name.removesuffix(".yaml").removesuffix(".indeling") + ".html"
    words = ["indeel", "--antwoorden", str(path), "--formaat", "html", "--uitvoer", page]
    words += ["--profielen", str(profielmap)] if profielmap is not None else []
    return " ".join(map(quote, (program_name(), *words)))


def report_command(path: Path) -> str:
    """Return the command that makes the report of a dossier, as a page to print."""
    page = path.name.removesuffix(".yaml").removesuffix(".dossier") + ".html"
    words = ["rapport", str(path), "--formaat", "html", "--uitvoer", page]
    return " ".join(map(quote, (program_name(), *words)))


def program_name() -> str:
    """Return how this tool was called, where its bare name would not be found."""
    called = sys.argv[0]
    is_ours = Path(called).stem == "functiewijzer"
    return called if is_ours and shutil.which("functiewijzer") is None else "functiewijzer"


def quote(word: str) -> str:
    """Return a word as the shell takes it whole: double quotes on Windows, where a file name can't contain them."""
    if sys.platform == "win32":
        return f'"{word}"' if any(char in word for char in " &()[]{}^=;!'+,`~%@$") else word
    return shlex.quote(word)
