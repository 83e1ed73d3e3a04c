"""Dossiers on file, read: answers files and saved gesprekken are the smaller forms of the same document."""

from collections.abc import Mapping
from pathlib import Path

from functiewijzer.core.bevinding import Bevinding, Constatering
from functiewijzer.core.controles.antwoorden import check_antwoorden
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import Overzetting, carry_over
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.documenten import Document, load_document


class DossierOngeldig(Exception):
    """A dossier that can't be used; carries the findings that say why (exit code 2)."""

    def __init__(self, document: Document, bevindingen: tuple[Bevinding, ...]) -> None:
        super().__init__(f"{document.pad} is niet te gebruiken")
        self.document = document
        self.bevindingen = bevindingen


def read_dossier(path: Path) -> tuple[Document, Dossier]:
    """Read a dossier: an answers file, a saved gesprek or a record.

    Raises DossierOngeldig with findings in place where the file can't be read or does not fit the schema.
    """
    document = load_document(path, soort="indeling")
    if not isinstance(document.waarde, Dossier):
        raise DossierOngeldig(document, document.bevindingen)
    return document, document.waarde


def fit_dossier(document: Document, dossier: Dossier, profielen: Mapping[str, Referentieprofiel]) -> Overzetting:
    """Carry a dossier over to its profile; an answer that is missing is an open question, not a finding.

    Raises DossierOngeldig, with the findings in the place where the document has them, for an unknown profile, question
    or option.
    """
    code = dossier.profiel or ""
    profiel = profielen.get(code)
    if profiel is None:
        found = Constatering("FW410", ("profiel",), f"profiel '{code}' is onbekend", did_you_mean(code, profielen))
        raise DossierOngeldig(document, document.place([found]))
    overzetting = carry_over(dossier, profiel)
    misfits = document.place(check_antwoorden(overzetting.dossier.antwoorden, profiel, ("antwoorden",)))
    if misfits:
        raise DossierOngeldig(document, misfits)
    return overzetting
