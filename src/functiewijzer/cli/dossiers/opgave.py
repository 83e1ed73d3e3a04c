"""What the command line says about the job, and how it goes together with what a file says."""

from pathlib import Path
from typing import Protocol

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST
from functiewijzer.rendering.veilig import clean_line

_NAMES = {
    "functietitel": "de titel",
    "profiel": "--profiel",
    "afdeling": "--afdeling",
    "omschrijving": "--omschrijving",
}


class Opgave(Protocol):
    """A command that takes the job's title, department and description, and the profile to compare with."""

    @property
    def titel(self) -> str | None: ...  # noqa: D102, the names say it

    @property
    def profiel(self) -> str | None: ...  # noqa: D102

    @property
    def afdeling(self) -> str | None: ...  # noqa: D102

    @property
    def omschrijving(self) -> str | None: ...  # noqa: D102


def given_kop(opgave: Opgave) -> Dossier:
    """Return what the command line says about the job, cleaned; raises Gebruiksfout for empty or too long text."""
    kop = Dossier(
        functietitel=given_line("functietitel", opgave.titel, MAX_NAAM),
        afdeling=given_line("afdeling", opgave.afdeling, MAX_NAAM),
        omschrijving=given_line("omschrijving", opgave.omschrijving, MAX_TEKST),
    )
    return kop.model_copy(update={"profiel": opgave.profiel})


def complete(saved: Dossier, opgave: Opgave, path: Path) -> Dossier:
    """Return a dossier with what the command line adds.

    Raises Gebruiksfout where the two say different things, and for a combination job, which has no answers.
    """
    if saved.combinatie is not None:
        raise Gebruiksfout(
            f"{path} is een combinatie van twee functies; deel die apart in, en maak de combinatie opnieuw met "
            "functiewijzer combineer"
        )
    kop = given_kop(opgave)
    given = {key: value for key in _NAMES if (value := getattr(kop, key)) is not None}
    for key, value in given.items():
        stored = getattr(saved, key)
        if stored is not None and clean_line(stored) != value:
            name = _NAMES[key]
            raise Gebruiksfout(f"{name} is '{value}', maar in {path} staat '{stored}'; laat een van beide weg")
    return saved.model_copy(update=given)


def require_kop(dossier: Dossier, path: Path) -> None:
    """Raise Gebruiksfout where neither the file nor the command line names the job or the profile."""
    for key, name in (("functietitel", "de titel"), ("profiel", "--profiel CODE")):
        if getattr(dossier, key) is None:
            raise Gebruiksfout(f"{key} ontbreekt in {path}; vul het daar in, of geef {name} mee")


def given_line(key: str, value: str | None, limit: int) -> str | None:
    """Return what the command line says for a key, cleaned; raises Gebruiksfout for empty or too long text."""
    if value is None:
        return None
    line = clean_line(value)
    if not line or len(line) > limit:
        problem = f"is te lang: {len(line)} tekens; er passen er {limit}" if line else "is leeg"
        raise Gebruiksfout(f"{_NAMES[key]} {problem}")
    return line
