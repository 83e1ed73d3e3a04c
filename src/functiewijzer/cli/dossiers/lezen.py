"""Dossiers as commands read them: records to report on, and two to hold side by side, graded where they were not."""

from pathlib import Path

from functiewijzer.cli.dossiers.opgave import require_kop
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.dossier import find_strays
from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record, recorded_advies
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.dossiers.geopend import open_dossier
from functiewijzer.loading.dossiers.lezer import DossierOngeldig, read_dossier
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.rendering.veilig import clean_line


def read_zijden(a: Path, b: Path, profielmap: Profielmap | None, *, must_be_sound: bool = False) -> tuple[Zijde, Zijde]:
    """Read two dossiers; with a profile folder, one without an advice is graded, as `indeel --antwoorden` does.

    They are called by the names of their files, and by their folders too where those are the same. Raises what
    reading and grading raise; with `must_be_sound` also for a record that contradicts itself or its profile.
    """
    names = [path.name for path in (a, b)]
    if names[0] == names[1]:
        names = [f"{path.resolve().parent.name}/{path.name}" for path in (a, b)]
    first, second = (
        Zijde(clean_line(name) or "dossier", _read(path, profielmap, must_be_sound=must_be_sound))
        for name, path in zip(names, (a, b), strict=True)
    )
    return first, second


def _read(path: Path, profielmap: Profielmap | None, *, must_be_sound: bool) -> Dossier:
    if profielmap is None:
        return read_dossier(path)[1]
    opened = open_dossier(path, profielmap)
    if opened.dossier.is_vastgelegd or opened.dossier.combinatie is not None:
        if must_be_sound and opened.dossier.is_vastgelegd:
            _require_consistent(opened.document, opened.dossier)
            opened.carry_over()
        return opened.dossier
    require_kop(opened.dossier, path)
    return grade_and_record(opened.carry_over().passend, profielmap.bibliotheek, opened.read_titel(is_recorded=True))


def read_vastlegging(path: Path) -> tuple[Dossier, Advies | None]:
    """Read a record, with the advice that it holds; None for that of a combination job, which has none of its own.

    It rests on the dossier alone. Raises Gebruiksfout where the file has no advice yet, and DossierOngeldig, with
    findings in place, where it can't be used or contradicts itself.
    """
    document, dossier = read_dossier(path)
    if dossier.combinatie is not None:
        return dossier, None
    if dossier.advies is None:
        raise Gebruiksfout(
            f"in {path} staat nog geen advies; leg het eerst vast met: "
            f"functiewijzer indeel --antwoorden {path} --dossier NAAM.dossier.yaml"
        )
    _require_consistent(document, dossier)
    return dossier, recorded_advies(dossier)


def _require_consistent(document: Document, dossier: Dossier) -> None:
    found = [Constatering("FW604", *vondst) for vondst in find_strays(dossier)]
    if found:
        raise DossierOngeldig(document, document.place(found))
