"""Dossiers as commands read them: with the advice that stands in them, or else graded with the profile folder."""

from pathlib import Path

from functiewijzer.cli.bibliotheek import require_profiel
from functiewijzer.cli.dossiers.opgave import require_kop
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record
from functiewijzer.core.dossiers.wijzigingen import carry_over
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.loading.dossiers.antwoorden import check_against, load_antwoorden
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.titels.titellezing import load_titelbeeld
from functiewijzer.rendering.veilig import clean_line


def read_zijden(a: Path, b: Path, profielmap: Profielmap | None) -> tuple[Zijde, Zijde]:
    """Read two dossiers; with a profile folder, one without an advice is graded, as `indeel --antwoorden` does.

    They are called by the names of their files, and by their folders too where those are the same. Raises what
    reading and grading raise.
    """
    names = [path.name for path in (a, b)]
    if names[0] == names[1]:
        names = [f"{path.resolve().parent.name}/{path.name}" for path in (a, b)]
    first, second = (
        Zijde(clean_line(name) or "dossier", _read(path, profielmap)) for name, path in zip(names, (a, b), strict=True)
    )
    return first, second


def _read(path: Path, profielmap: Profielmap | None) -> Dossier:
    document, dossier = load_antwoorden(path)
    if profielmap is None or dossier.is_vastgelegd or dossier.combinatie is not None:
        return dossier
    require_kop(dossier, path)
    profiel = require_profiel(profielmap, dossier.profiel or "")
    carried, _ = carry_over(dossier, profiel)
    check_against(document, carried, profielmap.bibliotheek.profielen)
    titelbeeld = load_titelbeeld(profielmap, profiel, dossier.functietitel or "")
    return grade_and_record(carried, profielmap.bibliotheek, titelbeeld)
