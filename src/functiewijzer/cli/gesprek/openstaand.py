"""Conversations that were not finished: found again in the folder where they were saved."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.cli.gesprek.scherm import EERSTE_VRAAG, Keuze, Keuzevraag, Scherm, Terug
from functiewijzer.cli.gesprek.vraagtekst import held_uitsluitingen
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.vragenlijst import open_vragen, path_of
from functiewijzer.loading.dossiers.lezer import DossierOngeldig, read_dossier
from functiewijzer.loading.dossiers.schrijver import EXTENSION
from functiewijzer.rendering.woorden import one_or_more

MAX_FILES: Final = 20

_NIEUW: Final = "nieuw"


class Openstaand(Struct, frozen=True):
    """A saved conversation with questions left, and how far it came."""

    path: Path
    titel: str
    profiel: str | None
    stand: str


def find_openstaand(
    folder: Path, bibliotheek: Bibliotheek, titel: str | None = None, profiel: str | None = None
) -> tuple[Openstaand, ...]:
    """Return the unfinished conversations in a folder, the latest first; other files there are left alone.

    With a title or a profile only those about the same job, or compared with the same profile.
    """
    read = (_read(path, bibliotheek) for path in _latest(folder))
    found = (item for item in read if item is not None)
    return tuple(
        item
        for item in found
        if (titel is None or item.titel.casefold() == titel.casefold()) and profiel in {None, item.profiel}
    )


def offer(openstaand: tuple[Openstaand, ...], scherm: Scherm) -> Path | None:
    """Let the person go on with one of them; None is a new conversation."""
    if not openstaand:
        return None
    many = len(openstaand) > 1
    count = f"staan nog {len(openstaand)} gesprekken" if many else "staat nog 1 gesprek"
    scherm.tell(f"In deze map {count} open.")
    keuzes = [
        Keuze(str(n), f"Verder met ‘{item.titel}’", detail=f"{item.stand} – {item.path}")
        for n, item in enumerate(openstaand)
    ]
    keuzes.append(Keuze(_NIEUW, "Een nieuw gesprek beginnen"))
    while isinstance(chosen := scherm.choose(Keuzevraag("Wat wilt u doen?", keuzes)), Terug):
        scherm.tell(EERSTE_VRAAG)
    return None if chosen.id == _NIEUW else openstaand[int(chosen.id)].path


def _latest(folder: Path) -> list[Path]:
    """Return the files to look at: those that changed last, and no more than a person can oversee."""
    try:
        stamped = [(-path.stat().st_mtime, path) for path in folder.glob(f"*{EXTENSION}") if path.is_file()]
    except OSError:
        return []
    return [path for _, path in sorted(stamped)[:MAX_FILES]]


def _read(path: Path, bibliotheek: Bibliotheek) -> Openstaand | None:
    try:
        _, dossier = read_dossier(path)
    except DossierOngeldig:
        return None
    if dossier.functietitel is None:
        return None
    stand = next(_stand(dossier, bibliotheek), None)
    return None if stand is None else Openstaand(path, dossier.functietitel, dossier.profiel, stand)


def _stand(dossier: Dossier, bibliotheek: Bibliotheek) -> Iterator[str]:
    """Yield how far a conversation came; nothing where it is finished or not one of ours."""
    if dossier.profiel is None and not dossier.antwoorden:
        yield "het profiel is nog niet gekozen"
        return
    profiel = bibliotheek.profielen.get(dossier.profiel or "")
    if dossier.herkomst is None or profiel is None:
        return
    gesprek = bibliotheek.start_gesprek(profiel, dossier.antwoorden)
    still_open = len(open_vragen(gesprek))
    if dossier.verder_bij is not None:
        yield f"bij een vraag die u opnieuw bekeek; {still_open} open"
    elif still_open and not held_uitsluitingen(gesprek):
        yield f"nog {still_open} van {one_or_more(len(path_of(gesprek)), 'vraag', 'vragen')} open"
