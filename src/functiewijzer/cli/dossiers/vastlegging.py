"""A record to report on: read, and refused where it is none or where its advice is not what its stappen carry."""

from pathlib import Path

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.dossier import find_strays
from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import recorded_advies
from functiewijzer.loading.dossiers.antwoorden import AntwoordenOngeldig, load_antwoorden


def load_vastlegging(path: Path) -> tuple[Dossier, Advies | None]:
    """Read a record, with the advice that it holds; None for that of a combination job, which has none of its own.

    It rests on the dossier alone. Raises Gebruiksfout where the file has no advice yet, and AntwoordenOngeldig, with
    findings in place, where it can't be used or contradicts itself.
    """
    document, dossier = load_antwoorden(path)
    if dossier.combinatie is not None:
        return dossier, None
    if dossier.advies is None:
        raise Gebruiksfout(
            f"in {path} staat nog geen advies; leg het eerst vast met: "
            f"functiewijzer indeel --antwoorden {path} --dossier NAAM.dossier.yaml"
        )
    found = [Constatering("FW604", *vondst) for vondst in find_strays(dossier)]
    if found:
        raise AntwoordenOngeldig(document, document.place(found))
    return dossier, recorded_advies(dossier)
