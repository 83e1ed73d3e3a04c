"""The one way in which commands open a dossier to work with: read, and held against the profiles of today."""

from pathlib import Path

from msgspec import Struct

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import Overzetting
from functiewijzer.core.indeling.kader import Titelbeeld
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.dossiers.lezer import fit_dossier, read_dossier
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.titels.titellezing import load_titelbeeld


class GeopendDossier(Struct, frozen=True):
    """A dossier as its file has it, and the profile folder to hold it against.

    A record or a combination job needs no profile, so what is not asked for is not read.
    """

    document: Document
    dossier: Dossier
    profielmap: Profielmap
    path: Path

    def carry_over(self) -> Overzetting:
        """Return the dossier under the ids of today, with its profile, what was renamed and what changed.

        Raises ProfielNietBruikbaar for a profile that is broken, and DossierOngeldig where there is no such profile or
        an answer means nothing in it.
        """
        self.profielmap.require_sound(self.dossier.profiel or "")
        return fit_dossier(self.document, self.dossier, self.profielmap.bibliotheek.alle)

    def read_titel(self, *, is_recorded: bool) -> Titelbeeld:
        """Return what the title says about the profile, for a record or for an advice alone.

        Raises KeyError for a profile that is not there.
        """
        profiel = self.profielmap.bibliotheek.profielen[self.dossier.profiel or ""]
        return load_titelbeeld(self.profielmap, profiel, self.dossier.functietitel or "", is_recorded=is_recorded)


def open_dossier(path: Path, profielmap: Profielmap) -> GeopendDossier:
    """Read a dossier, to hold against a profile folder; who knows more than the file says replaces its `dossier`.

    Raises DossierOngeldig with findings in place where the file can't be read or does not fit the schema.
    """
    document, dossier = read_dossier(path)
    return GeopendDossier(document, dossier, profielmap, path)
