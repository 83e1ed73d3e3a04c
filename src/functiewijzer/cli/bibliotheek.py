"""The profile library as commands use it: opened once, with broken profiles named and left out."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import require_no_source, say
from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.indeling.bibliotheek import Bibliotheek, code_key
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.schema import Model
from functiewijzer.core.schrijfwijze import listed, readable
from functiewijzer.loading.profielen.profielcontrole import fouten_of
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import find_profielmap, load_lading, read_documenten
from functiewijzer.rendering.veilig import visible_line


def open_profielmap(given: Path | None, uitvoer: Path | None = None) -> Profielmap:
    """Return the profile folder; raises Bestandsfout where it is not there or `uitvoer` is one of its files."""
    profielmap = Profielmap(find_profielmap(given))
    require_no_source(uitvoer, *(profielmap.paths if uitvoer is not None else ()))
    return profielmap


def tell_broken(profielmap: Profielmap) -> None:
    """Name on stderr the files that are left out of the library because they don't fit."""
    _tell(profielmap, [Path(d.pad).name for d in profielmap.lading.documenten if _is_broken(d.waarde)])


def load_documenten(profielmap: Profielmap, *models: type[Model]) -> tuple[Model, ...]:
    """Return the documents of some kinds, in the order of their files, and name on stderr those that don't fit."""
    found = load_lading(profielmap.folder, tuple(soort_of(model) for model in models)).documenten
    _tell(profielmap, [Path(document.pad).name for document in found if document.waarde is None])
    return tuple(document.waarde for document in found if isinstance(document.waarde, models))


def _is_broken(waarde: Model | None) -> bool:
    """Tell what is in no list: what does not fit, and a profile that lacks what grading needs and is no ontwerp."""
    if isinstance(waarde, Referentieprofiel):
        return not (waarde.is_indeelbaar or waarde.is_ontwerp)
    return waarde is None


def _tell(profielmap: Profielmap, left_out: Sequence[str]) -> None:
    if left_out:
        names = ", ".join(left_out)
        say(f"Let op: overgeslagen wegens fouten: {names}. Controleer met: functiewijzer valideer {profielmap.folder}")


def require_profiel(profielmap: Profielmap, code: str) -> Referentieprofiel:
    """Return a profile that is sound enough to grade with.

    Raises Gebruiksfout for an unknown code or an ontwerp, and ProfielNietBruikbaar, with the findings, for a broken
    profile.
    """
    profiel = require_leesbaar(profielmap, code)
    if profiel.is_ontwerp:
        raise Gebruiksfout(ontwerp_text(profiel))
    return profiel


def require_leesbaar(profielmap: Profielmap, code: str) -> Referentieprofiel:
    """Return a profile that can be read, though jobs may not be graded with it yet; raises as `require_profiel`."""
    profielen = profielmap.bibliotheek.alle
    profielmap.require_sound(code)
    if profielmap.document(code) is None:
        raise Gebruiksfout(f"profiel '{code}' bestaat niet; {did_you_mean(code, profielen)}")
    return profielen[code]


def ontwerp_text(profiel: Referentieprofiel) -> str:
    """Say that jobs can't be graded with a profile yet, what it lacks, and how to go on."""
    lacking = [f"een regel voor {key.partition('.')[2]}" if "." in key else readable(key) for key in profiel.nodig]
    needed = f"Nog nodig: {listed(lacking)}." if lacking else "Wat nodig is, staat er; zet status: concept."
    return (
        f"profiel {profiel.code} ({visible_line(profiel.naam)}) is een ontwerp: er kan nog niet mee worden ingedeeld. "
        f"{needed} Bekijk het met functiewijzer toon {profiel.code}; functiewijzer valideer noemt alles wat openstaat"
    )


def load_sound(profielmap: Profielmap) -> Bibliotheek:
    """Return the library with the profiles that are sound enough to grade with, and name the others on stderr.

    The ontwerpen are there too, apart: titles find them, and no job is graded with them.

    Of a large library no more is kept in memory than the profiles: each file is let go of when it has been read.
    """
    huis = profielmap.bibliotheek.functiehuis
    sound: dict[str, Referentieprofiel] = {}
    ontwerpen: dict[str, Referentieprofiel] = {}
    left_out: list[str] = []
    for document in read_documenten(profielmap.folder):
        profiel = document.waarde
        if isinstance(profiel, Referentieprofiel) and profiel.is_ontwerp:
            ontwerpen.setdefault(profiel.code, profiel)
        elif isinstance(profiel, Referentieprofiel) and _fits(profiel, huis) and not fouten_of(document):
            sound.setdefault(profiel.code, profiel)
        elif profiel is None or isinstance(profiel, Referentieprofiel):
            left_out.append(Path(document.pad).name)
    _tell(profielmap, left_out)
    return Bibliotheek(huis, _ordered(sound), ontwerpen=_ordered(ontwerpen))


def _ordered(profielen: Mapping[str, Referentieprofiel]) -> dict[str, Referentieprofiel]:
    return dict(sorted(profielen.items(), key=lambda item: code_key(item[0])))


def _fits(profiel: Referentieprofiel, huis: Functiehuis) -> bool:
    return profiel.functiegroepen <= frozenset(huis.functiegroepen)
