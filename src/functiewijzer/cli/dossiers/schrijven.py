"""A record on disk: graded, held against its neighbours, and written without taking the place of anything else."""

from pathlib import Path

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import say, say_exactly
from functiewijzer.cli.vervolg import report_command
from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.ontbrekend import find_ontbrekend
from functiewijzer.core.dossiers.vastleggen import grade_and_record, recorded_advies
from functiewijzer.core.dossiers.vergelijkbaar import find_vergelijkbaar
from functiewijzer.core.indeling.kader import Titelbeeld
from functiewijzer.loading.dossiers.dossiermap import load_neighbours
from functiewijzer.loading.dossiers.geopend import GeopendDossier
from functiewijzer.loading.dossiers.schrijver import write_dossier
from functiewijzer.loading.mapinhoud import is_yaml
from functiewijzer.loading.opslag.bestanden import Bestandsfout, is_same_file, is_taken
from functiewijzer.loading.opslag.vergrendeling import claimed
from functiewijzer.rendering.veilig import visible
from functiewijzer.rendering.woorden import one_or_more


def with_vergelijkbaar(dossier: Dossier, path: Path | None) -> Dossier:
    """Return the dossier with the comparable gradings that stand beside its file; those that it names stay."""
    if dossier.vergelijkbaar or path is None:
        return dossier
    return dossier.model_copy(
        update={"vergelijkbaar": find_vergelijkbaar(dossier, load_neighbours(path, dossier.profiel or ""))}
    )


def require_dossiernaam(path: Path, optie: str) -> None:
    """Refuse a name under which no command would find a dossier back; raises Gebruiksfout."""
    if not is_yaml(path.name):
        raise Gebruiksfout(f"{path} is geen naam voor een dossier; kies bij {optie} een naam op .dossier.yaml")


def require_free_dossier(path: Path, bron: Path | None = None) -> None:
    """Refuse to write a dossier over another file than the one that it comes from; raises Bestandsfout."""
    if not is_taken(path) or (bron is not None and is_same_file(path, bron)):
        return
    # Only what somebody answers can be gone on with; what follows from two other dossiers can't.
    rest = "" if bron is None else ", of vul dat dossier aan zonder --antwoorden"
    raise Bestandsfout(f"{path} bestaat al en blijft zoals het is; kies een andere naam bij --dossier{rest}")


def write_new(path: Path, dossier: Dossier, bron: Path | None = None) -> None:
    """Write a dossier in the place of nothing but the file that it comes from; raises Bestandsfout."""
    with claimed(path):
        require_free_dossier(path, bron)
        write_dossier(path, dossier)


def record(path: Path, opened: GeopendDossier, dossier: Dossier, titelbeeld: Titelbeeld) -> Advies:
    """Grade what a file (`opened`) says, write it as a dossier, and return the advice.

    Where that file holds an advice already, what becomes of it is said first. Raises Bestandsfout, also where the path
    is taken by another file.
    """
    from functiewijzer.rendering.edities.adviesovergang import other_advies_lines

    bibliotheek = opened.profielmap.bibliotheek
    recorded = with_vergelijkbaar(grade_and_record(dossier, bibliotheek, titelbeeld), path)
    for line in other_advies_lines(opened.dossier, recorded, bibliotheek):
        say(line)
    write_new(path, recorded, opened.path)
    return recorded_advies(recorded)


def tell_dossier(dossier: Dossier, path: Path) -> None:
    """Say where the record is, what it lacks, and how to make a report of it."""
    say(f"\nHet dossier staat in {path} ({completeness_of(dossier)}). Een rapport maakt u met:")
    say_exactly(f"  {visible(report_command(path))}")


def completeness_of(dossier: Dossier) -> str:
    """Say how much a record still lacks."""
    missing = len(find_ontbrekend(dossier))
    return one_or_more(missing, "gegeven ontbreekt", "gegevens ontbreken") if missing else "het is compleet"
