"""The Importuitslag: everything that importing a handbook found and did, for a person to read."""

from typing import Final

from msgspec import Struct

from functiewijzer.core.bevinding import Bevinding, Ernst
from functiewijzer.core.handboek.beloftestand import Beloftestand, compare_promises
from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument, Handboekdocumenten
from functiewijzer.core.handboek.herkenning import Herkenning
from functiewijzer.core.handboek.hernieuwing import Documentgang, Documentlot
from functiewijzer.core.handboek.ingelezen import Ingelezen
from functiewijzer.core.handboek.oordeel import Handboeksoort, Schade
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort

_QUIET: Final = frozenset((Openpuntsoort.KOPPELING, Openpuntsoort.NIVEAU))
"""Points that offer a choice or tell a fact, and leave nothing wrong."""
_EYES: Final = frozenset((Documentlot.CONFLICT, Documentlot.VERVALLEN, Documentlot.ONLEESBAAR, Documentlot.WEGGEHAALD))


class Importuitslag(Struct, frozen=True, kw_only=True):
    """What was read, what became of it, and whether it was written.

    `overgeslagen` are names in a folder that are no handbook. `gangen` say what happens to each document; `is_again`
    tells whether the folder was imported before.
    """

    bestanden: tuple[Ingelezen, ...]
    doel: str
    documenten: Handboekdocumenten | None = None
    gangen: tuple[Documentgang, ...] = ()
    bevindingen: tuple[Bevinding, ...] = ()
    overgeslagen: tuple[str, ...] = ()
    is_proef: bool = False
    is_again: bool = False

    @property
    def is_refused(self) -> bool:
        """Whether nothing becomes a profile."""
        return self.documenten is None

    @property
    def profielen(self) -> tuple[Handboekdocument, ...]:
        """The documents that are profiles."""
        found = self.documenten.documenten if self.documenten else ()
        return tuple(document for document in found if document.is_profiel)

    @property
    def beloften(self) -> Beloftestand:
        """The promises of all files together, against the functions of all files together.

        Where nothing is used, those of the files count that were refused for what was not seen in them: they say that
        this may be wrong. A handbook of group sheets promises no functions.
        """
        unexplained = [item for item in self.bestanden if item.oordeel.is_unexplained]
        read = unexplained if self.is_refused else [item for item in self.bestanden if not item.is_refused]
        used = [item.herkenning for item in read if item.oordeel.soort is not Handboeksoort.GROEPSBLAD]
        return compare_promises(
            Herkenning(
                lezing="",
                functies=tuple(functie for herkenning in used for functie in herkenning.functies),
                beloften=tuple(belofte for herkenning in used for belofte in herkenning.beloften),
            )
        )

    @property
    def fouten(self) -> tuple[Bevinding, ...]:
        """The findings that keep a document from being used."""
        return tuple(bevinding for bevinding in self.bevindingen if bevinding.ernst is Ernst.FOUT)

    @property
    def needs_eyes(self) -> bool:
        """Whether a person must look at something, now or in `nazien`."""
        promises = self.beloften
        return bool(
            self.is_refused
            or any(item.is_refused or item.is_overruled or _is_incomplete(item) for item in self.bestanden)
            or any(item.has_losses for item in self.bestanden)
            or promises.ontbreekt
            or promises.andere_groep
            or any(needs_eyes(document) for document in self.profielen)
            or any(gang.lot in _EYES for gang in self.gangen)
            or self.fouten
        )


def _is_incomplete(item: Ingelezen) -> bool:
    return Schade.ONVOLLEDIG in item.oordeel.schade


def is_serious(punt: Openpunt) -> bool:
    """Whether a person must look at a point before the document is right."""
    return punt.soort not in _QUIET


def serious_points(document: Handboekdocument) -> tuple[Openpunt, ...]:
    """Return the points of a document that a person must look at before it is right."""
    return tuple(filter(is_serious, document.openpunten))


def needs_eyes(document: Handboekdocument) -> bool:
    """Whether a profile is doubtful: it can't be graded with yet, or something in it is open."""
    return document.gegevens.get("status") == "ontwerp" or bool(serious_points(document))
