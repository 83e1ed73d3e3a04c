"""The profile library as commands use it: opened once, with broken profiles named and left out."""

from pathlib import Path

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import refuse_sources, say
from functiewijzer.core.bevinding import Bevinding, Ernst
from functiewijzer.core.bibliotheek import Bibliotheek
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.referentieprofiel import Referentieprofiel
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.profielcontrole import controleer_profiel
from functiewijzer.loading.profielen import (
    Lading,
    ProfielNietBruikbaar,
    find_profielmap,
    load_lading,
    make_bibliotheek,
)


def open_lading(profielmap: Path | None, uitvoer: Path | None = None) -> tuple[Lading, Bibliotheek]:
    """Read the profile folder; files that don't fit are named on stderr and left out.

    Raises Bestandsfout where the folder is not there or `uitvoer` is one of its files, and
    ProfielNietBruikbaar where it has no sound functiehuis.
    """
    lading = load_lading(find_profielmap(profielmap))
    refuse_sources(uitvoer, *(Path(document.pad) for document in lading.documenten))
    bibliotheek = make_bibliotheek(lading)
    broken = [document for document in lading.documenten if document.waarde is None]
    if broken:
        names = ", ".join(Path(document.pad).name for document in broken)
        say(f"Let op: overgeslagen wegens fouten: {names}. Controleer met: functiewijzer valideer {lading.map}")
    return lading, bibliotheek


def require_profiel(lading: Lading, bibliotheek: Bibliotheek, code: str) -> Referentieprofiel:
    """Return a profile that is sound enough to grade with.

    Raises Gebruiksfout for an unknown code and ProfielNietBruikbaar, with the findings, for a broken profile.
    """
    document = _document_of(lading, code)
    if document is None:
        raise Gebruiksfout(f"profiel '{code}' bestaat niet; {did_you_mean(code, bibliotheek.profielen)}")
    found = fouten_of(document)
    if found:
        raise ProfielNietBruikbaar(f"profiel {code} is niet te gebruiken", found)
    return bibliotheek.profielen[code]


def only_sound(lading: Lading, bibliotheek: Bibliotheek) -> Bibliotheek:
    """Return the library with only the profiles that are sound enough to grade with."""
    documents = {code: _document_of(lading, code) for code in bibliotheek.profielen}
    sound = {code: p for code, p in bibliotheek.profielen.items() if (d := documents[code]) and not fouten_of(d)}
    return Bibliotheek(bibliotheek.functiehuis, sound)


def fouten_of(document: Document) -> tuple[Bevinding, ...]:
    """Return the findings that keep a profile from being used."""
    found = document.bevindingen or controleer_profiel(document)
    return tuple(bevinding for bevinding in found if bevinding.ernst is Ernst.FOUT)


def _document_of(lading: Lading, code: str) -> Document | None:
    """Return the file of a profile, also where it is too broken to be one; the first in name order."""
    for document in lading.documenten:
        data = document.yaml.data
        if isinstance(data, dict) and data.get("soort") == "profiel" and data.get("code") == code:
            return document
    return None
