"""Dossiers as commands read them: records to report on, and two to hold side by side, graded where they were not."""

from collections.abc import Sequence
from pathlib import Path

from functiewijzer.cli.bibliotheek import open_profielmap, require_profiel
from functiewijzer.cli.dossiers.opgave import require_kop
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import say, say_exactly
from functiewijzer.cli.vondsten import found_text
from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.controle import Controle
from functiewijzer.core.controles.dossier import find_strays
from functiewijzer.core.controles.dossiercombinatie import find_combinatie_strays
from functiewijzer.core.controles.dossierproef import Dossierproef
from functiewijzer.core.controles.dossierteksten import FW612, FW613
from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.teksten import find_anders_verwoord
from functiewijzer.core.dossiers.vastleggen import grade_and_record, recorded_advies
from functiewijzer.core.dossiers.wijzigingen import Overzetting
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.dossiers.geopend import open_dossier
from functiewijzer.loading.dossiers.lezer import DossierOngeldig, read_dossier
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import ProfielNietBruikbaar
from functiewijzer.rendering.veilig import clean_line


def read_zijden(a: Path, b: Path, profielmap: Profielmap | None, *, must_be_sound: bool = False) -> tuple[Zijde, Zijde]:
    """Read two dossiers; with a profile folder, one without an advice is graded, as `indeel --antwoorden` does.

    They are called by the names of their files, with as many of their folders as tell them apart. Raises what
    reading and grading raise; with `must_be_sound` also for a record that contradicts itself or its profile.
    """
    first, second = (
        Zijde(clean_line(name) or "dossier", _read(path, profielmap, must_be_sound=must_be_sound))
        for name, path in zip(tell_apart(a, b), (a, b), strict=True)
    )
    return first, second


def tell_apart(a: Path, b: Path) -> tuple[str, str]:
    """Return the shortest ends of two paths that differ; of one and the same file its name."""
    one, other = ((path.parent.resolve() / path.name).parts for path in (a, b))
    for length in range(1, max(len(one), len(other)) + 1):
        if one[-length:] != other[-length:]:
            return Path(*one[-length:]).as_posix(), Path(*other[-length:]).as_posix()
    return a.name, b.name


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


def read_vastlegging(path: Path, *controles: Controle[Dossierproef]) -> tuple[Dossier, Advies | None]:
    """Read a record, with the advice that it holds; None for that of a combination job, which has none of its own.

    It rests on the dossier alone. Raises Gebruiksfout where the file has no advice yet, and DossierOngeldig, with
    findings in place, where it can't be used or contradicts itself, or one of the controles finds something.
    """
    document, dossier = read_dossier(path)
    asked = tuple(found for c in controles for found in c.run(Dossierproef(dossier, None, None, ())))
    if dossier.combinatie is not None:
        _refuse(document, [Constatering("FW616", *v) for v in find_combinatie_strays(dossier.combinatie)])
        _refuse(document, asked)
        return dossier, None
    _require_advies(dossier, path)
    _require_consistent(document, dossier)
    _refuse(document, asked)
    _require_own_texts(document, dossier)
    return dossier, recorded_advies(dossier)


def read_ingedeeld(path: Path, profielmap: Profielmap) -> tuple[Dossier, Overzetting | None]:
    """Read a record to grade it again with the profiles of now; None for that of a combination job, which has none.

    Raises as `read_vastlegging`, and what holding it against its profile raises.
    """
    opened = open_dossier(path, profielmap)
    if opened.dossier.combinatie is not None:
        _refuse(opened.document, [Constatering("FW616", *v) for v in find_combinatie_strays(opened.dossier.combinatie)])
        return opened.dossier, None
    _require_advies(opened.dossier, path)
    _require_consistent(opened.document, opened.dossier)
    carried = opened.carry_over()
    require_profiel(profielmap, carried.profiel.code)
    return opened.dossier, carried


def _require_advies(dossier: Dossier, path: Path) -> None:
    if dossier.advies is None:
        raise Gebruiksfout(
            f"in {path} staat nog geen advies; leg het eerst vast met: "
            f"functiewijzer indeel --antwoorden {path} --dossier NAAM.dossier.yaml"
        )


def _require_own_texts(document: Document, dossier: Dossier) -> None:
    """Refuse texts that somebody changed, and say on stderr which may have been: a document would show them unmarked.

    A report rests on the dossier alone, so a profile folder that is not there or broken is no hindrance; then nothing
    is held against the profile. Raises DossierOngeldig.
    """
    try:
        profiel = open_profielmap(None).bibliotheek.profielen.get(dossier.profiel or "")
    except (Bestandsfout, ProfielNietBruikbaar):
        profiel = None
    proef = Dossierproef(dossier, profiel, None, ())
    _refuse(document, tuple(FW612.run(proef)))
    found = document.place(tuple(FW613.run(proef)))
    if found:
        say_exactly(found_text(found, {}))
        say("Let op: het resultaat toont teksten die elkaar in het dossier tegenspreken.")
    for tekst in find_anders_verwoord(dossier, profiel):
        say(
            f"Let op: {tekst.naam} is in dit dossier anders verwoord dan in het profiel van nu, een andere editie. In "
            f"het dossier: ‘{tekst.was}’ Nu: ‘{tekst.nu}’"
        )


def _require_consistent(document: Document, dossier: Dossier) -> None:
    _refuse(document, [Constatering("FW604", *vondst) for vondst in find_strays(dossier)])


def _refuse(document: Document, found: Sequence[Constatering]) -> None:
    if found:
        raise DossierOngeldig(document, document.place(found))
