"""The profile library as commands use it: opened once, with broken profiles named and left out."""

from collections.abc import Sequence
from pathlib import Path

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import require_no_source, say
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.indeling.bibliotheek import Bibliotheek, code_key
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.profielen.profielcontrole import fouten_of
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import find_profielmap, read_documenten


def open_profielmap(given: Path | None, uitvoer: Path | None = None) -> Profielmap:
    """Return the profile folder; raises Bestandsfout where it is not there or `uitvoer` is one of its files."""
    profielmap = Profielmap(find_profielmap(given))
    require_no_source(uitvoer, *(profielmap.paths if uitvoer is not None else ()))
    return profielmap


def tell_broken(profielmap: Profielmap) -> None:
    """Name on stderr the files that are left out of the library because they don't fit."""
    _tell(profielmap, [Path(document.pad).name for document in profielmap.lading.documenten if document.waarde is None])


def _tell(profielmap: Profielmap, left_out: Sequence[str]) -> None:
    if left_out:
        names = ", ".join(left_out)
        say(f"Let op: overgeslagen wegens fouten: {names}. Controleer met: functiewijzer valideer {profielmap.folder}")


def require_profiel(profielmap: Profielmap, code: str) -> Referentieprofiel:
    """Return a profile that is sound enough to grade with.

    Raises Gebruiksfout for an unknown code and ProfielNietBruikbaar, with the findings, for a broken profile.
    """
    profielen = profielmap.bibliotheek.profielen
    profielmap.require_sound(code)
    if profielmap.document(code) is None:
        raise Gebruiksfout(f"profiel '{code}' bestaat niet; {did_you_mean(code, profielen)}")
    return profielen[code]


def load_sound(profielmap: Profielmap) -> Bibliotheek:
    """Return the library with only the profiles that are sound enough to grade with, and name the others on stderr.

    Of a large library no more is kept in memory than the profiles: each file is let go of when it has been read.
    """
    huis = profielmap.bibliotheek.functiehuis
    sound: dict[str, Referentieprofiel] = {}
    left_out: list[str] = []
    for document in read_documenten(profielmap.folder):
        profiel = document.waarde
        if isinstance(profiel, Referentieprofiel) and _fits(profiel, huis) and not fouten_of(document):
            sound.setdefault(profiel.code, profiel)
        elif profiel is None or isinstance(profiel, Referentieprofiel):
            left_out.append(Path(document.pad).name)
    _tell(profielmap, left_out)
    ordered = dict(sorted(sound.items(), key=lambda item: code_key(item[0])))
    return Bibliotheek(huis, ordered)


def _fits(profiel: Referentieprofiel, huis: Functiehuis) -> bool:
    return profiel.functiegroepen <= frozenset(huis.functiegroepen)
