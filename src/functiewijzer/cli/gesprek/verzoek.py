"""What the user asked of a gesprek on the command line, and the command with which to go on later."""

from pathlib import Path

from msgspec import Struct

from functiewijzer.cli.vervolg import program_name
from functiewijzer.loading.opslag.opdrachtwoord import as_word, quote


class Gespreksverzoek(Struct, frozen=True, kw_only=True):
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
    snel: bool
    resultaat: tuple[str, ...] = ()
    is_dossier: bool = False


def resume_command(verzoek: Gespreksverzoek, path: Path) -> str:
    """Return the exact command with which to go on, quoted for the shell in use."""
    words = [program_name(), "indeel", "--dossier" if verzoek.is_dossier else "--hervat", as_word(path)]
    if verzoek.profielmap is not None:
        words += ["--profielen", str(verzoek.profielmap)]
    switches = (("--eenvoudig", verzoek.eenvoudig), ("--kort", verzoek.kort), ("--snel", verzoek.snel))
    words += [option for option, is_on in switches if is_on]
    return " ".join(map(quote, (*words, *verzoek.resultaat)))
