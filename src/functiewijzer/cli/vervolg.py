"""The commands that a person can go on with, written out to be copied from the screen."""

import shutil
import sys
from pathlib import Path

from functiewijzer.cli.uitvoer import say, say_exactly
from functiewijzer.loading.opslag.opdrachtwoord import as_word, quote
from functiewijzer.rendering.veilig import visible


def export_command(path: Path, profielmap: Path | None) -> str:
    """Return the command that makes a page to print of a saved gesprek."""
    page = path.name.removesuffix(".yaml").removesuffix(".indeling") + ".html"
    words = ["indeel", "--antwoorden", as_word(path), "--uitvoer", as_word(Path(page))]
    words += ["--profielen", str(profielmap)] if profielmap is not None else []
    return " ".join(map(quote, (program_name(), *words)))


def tell_answers(path: Path, profielmap: Path | None) -> None:
    """Say where the answers of a gesprek are, and how to make a page of them."""
    say(f"\nUw antwoorden staan in {path}. Een pagina om te printen maakt u met:")
    say_exactly(f"  {visible(export_command(path, profielmap))}")


def report_command(path: Path) -> str:
    """Return the command that makes the report of a dossier, as a page to print."""
    page = path.name.removesuffix(".yaml").removesuffix(".dossier") + ".html"
    words = ["rapport", as_word(path), "--uitvoer", as_word(Path(page))]
    return " ".join(map(quote, (program_name(), *words)))


def groei_command(path: Path) -> str:
    """Return the command that shows what separates the job of a dossier from the next group."""
    return " ".join(map(quote, (program_name(), "groei", as_word(path))))


def grade_command(option: str, path: Path, profielmap: Path | None) -> str:
    """Return the command that grades again with what was filled in: `option` says what the file is to `indeel`."""
    words = ["indeel", option, as_word(path)]
    words += ["--profielen", str(profielmap)] if profielmap is not None else []
    return " ".join(map(quote, (program_name(), *words)))


def program_name() -> str:
    """Return how this tool was called, where its bare name would not be found."""
    called = sys.argv[0]
    is_ours = Path(called).stem == "functiewijzer"
    return called if is_ours and shutil.which("functiewijzer") is None else "functiewijzer"
