"""The parts of a document about an occupation that others may refer to, each with its plek and its links."""

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel, Beroepsplaats
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.schema import Model

Beroepsdocument = Beroepsprofiel | Kwalificatie | Opleidingsprogramma
BEROEPSMODELLEN: Final[tuple[type[Beroepsdocument], ...]] = (Beroepsprofiel, Kwalificatie, Opleidingsprogramma)


class Beroepsonderdeel(Struct, frozen=True):
    """A part of one document: what it is there (`plaats`), where it stands, and what it is linked to.

    `sleutel` is the key of its number: a competentie of a kwalificatie has a letter. A row has no `naam`.
    """

    plaats: Beroepsplaats
    plek: Plek
    sleutel: str
    naam: str | None
    raakt_aan: tuple[str, ...]
    verwant_aan: tuple[str, ...]

    @property
    def label(self) -> str:
        """How people call it: `kerntaak 2`."""
        return f"{self.plaats.deel.value} {self.plaats.nummer}"


def onderdelen_of(document: Beroepsdocument) -> Iterator[Beroepsonderdeel]:
    """Yield the parts of a document, in the order of writing."""
    for deel, sleutel, found in _lists_of(document):
        for plek, model in found:
            yield Beroepsonderdeel(
                plaats=Beroepsplaats(document.id, deel, str(getattr(model, sleutel))),
                plek=plek,
                sleutel=sleutel,
                naam=getattr(model, "naam", None),
                raakt_aan=getattr(model, "raakt_aan", ()),
                verwant_aan=getattr(model, "verwant_aan", ()),
            )


def _lists_of(document: Beroepsdocument) -> Iterator[tuple[Beroepsdeel, str, Iterable[tuple[Plek, Model]]]]:
    match document:
        case Beroepsprofiel():
            yield Beroepsdeel.KERNTAAK, "nummer", _placed(document.kerntaken, "kerntaken")
            yield Beroepsdeel.KERNOPGAVE, "nummer", _placed(document.kernopgaven, "kernopgaven")
            yield Beroepsdeel.COMPETENTIE, "nummer", _placed(document.competenties, "competenties")
        case Kwalificatie():
            yield Beroepsdeel.COMPETENTIE, "letter", _placed(document.competenties, "competenties")
            yield Beroepsdeel.KERNTAAK, "nummer", _placed(document.kerntaken, "kerntaken")
            for index, kerntaak in enumerate(document.kerntaken):
                found = _placed(kerntaak.werkprocessen, "kerntaken", index, "werkprocessen")
                yield Beroepsdeel.WERKPROCES, "nummer", found
        case Opleidingsprogramma():
            yield Beroepsdeel.COMPETENTIE, "nummer", _placed(document.deel_a, "deel_a")
            for index, competentie in enumerate(document.deel_a):
                yield Beroepsdeel.RIJ, "nummer", _placed(competentie.rijen, "deel_a", index, "rijen")


def _placed(models: Iterable[Model], *plek: str | int) -> Iterator[tuple[Plek, Model]]:
    for index, model in enumerate(models):
        yield (*plek, index), model
