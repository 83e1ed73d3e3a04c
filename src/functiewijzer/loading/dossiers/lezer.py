"""Dossiers on file, read: answers files and saved gesprekken are the smaller forms of the same document."""

from collections.abc import Mapping
from pathlib import Path

from functiewijzer.core.controles.pasvorm import fit
from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import Overzetting
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.documenten import Document, DocumentOngeldig, load_document


class DossierOngeldig(DocumentOngeldig):
    """A dossier that can't be used; carries the findings that say why (exit code 2)."""


def read_dossier(path: Path) -> tuple[Document, Dossier]:
    """Read a dossier: an answers file, a saved gesprek or a record.

    Raises DossierOngeldig with findings in place where the file can't be read or does not fit the schema.
    """
    document = load_document(path, soort=soort_of(Dossier))
    if not isinstance(document.waarde, Dossier):
        raise DossierOngeldig(document, document.bevindingen)
    return document, document.waarde


def fit_dossier(document: Document, dossier: Dossier, profielen: Mapping[str, Referentieprofiel]) -> Overzetting:
    """Carry a dossier over to its profile.

    Raises DossierOngeldig, with the findings in the place where the document has them, for an unknown profile, question
    or option.
    """
    overzetting, misfits = fit(dossier, profielen)
    if overzetting is None or misfits:
        raise DossierOngeldig(document, document.place(misfits))
    return overzetting
