"""The profile library as commands use it: opened once, with broken profiles named and left out."""

from pathlib import Path

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import require_target, say
from functiewijzer.core.bevinding import Bevinding, Ernst
from functiewijzer.core.bibliotheek import Bibliotheek
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.referentieprofiel import Referentieprofiel
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.profielcontrole import controleer_profiel
from functiewijzer.loading.profielen import ProfielNietBruikbaar, find_profielmap
from functiewijzer.loading.profielmap import Profielmap


def open_profielmap(given: Path | None, uitvoer: Path | None = None) -> Profielmap:
    """Return the profile folder; raises Bestandsfout where it is not there or `uitvoer` is one of its files."""
    profielmap = Profielmap(find_profielmap(given))
    require_target(uitvoer, *(profielmap.paths if uitvoer is not None else ()))
    return profielmap


def tell_broken(profielmap: Profielmap) -> None:
    """Name on stderr the files that are left out of the library because they don't fit."""
    broken = [document for document in profielmap.lading.documenten if document.waarde is None]
    if broken:
        names = ", ".join(Path(document.pad).name for document in broken)
        say(f"Let op: overgeslagen wegens fouten: {names}. Controleer met: functiewijzer valideer {profielmap.folder}")


def require_profiel(profielmap: Profielmap, code: str) -> Referentieprofiel:
    """Return a profile that is sound enough to grade with.

    Raises Gebruiksfout for an unknown code and ProfielNietBruikbaar, with the findings, for a broken profile.
    """
    bibliotheek, document = profielmap.bibliotheek, profielmap.document(code)
    if document is None:
        raise Gebruiksfout(f"profiel '{code}' bestaat niet; {did_you_mean(code, bibliotheek.profielen)}")
    found = fouten_of(document)
    if found:
        raise ProfielNietBruikbaar(f"profiel {code} is niet te gebruiken", found)
    return bibliotheek.profielen[code]


def only_sound(profielmap: Profielmap) -> Bibliotheek:
    """Return the library with only the profiles that are sound enough to grade with."""
    bibliotheek = profielmap.bibliotheek
    sound = {
        code: profiel
        for code, profiel in bibliotheek.profielen.items()
        if (document := profielmap.document(code)) is not None and not fouten_of(document)
    }
    return Bibliotheek(bibliotheek.functiehuis, sound)


def fouten_of(document: Document) -> tuple[Bevinding, ...]:
    """Return the findings that keep a profile from being used."""
    found = document.bevindingen or controleer_profiel(document)
    return tuple(bevinding for bevinding in found if bevinding.ernst is Ernst.FOUT)
