"""The Kader: what stands around the answers of a grading, and takes part in its status."""

from collections.abc import Mapping

from msgspec import Struct, field

from functiewijzer.core.indeling.methode import NIEUWSTE, Methode
from functiewijzer.core.indeling.stapdelen import Buur
from functiewijzer.core.profielen.antwoorden import Voorstel
from functiewijzer.core.profielen.woordenlijst import Band


class Titelbeeld(Struct, frozen=True):
    """What a title says about one profile: how surely it points there, and its proposals by question."""

    band: Band | None = None
    voorstellen: Mapping[str, Voorstel] = field(default_factory=dict)


class Kader(Struct, frozen=True, kw_only=True):
    """The edition of the method, and what people said beside their answers.

    `keuze` says that the choice of the reference has a reason, `redenen` names the kenmerken that have one, `gesloten`
    the flags that were closed with a text. `buren` are the neighbouring references that nobody looked at; with
    `titelband` they are a snapshot of the library, which a replay takes over.
    """

    methode: Methode = NIEUWSTE
    keuze: bool = False
    redenen: tuple[str, ...] = ()
    gesloten: tuple[str, ...] = ()
    titelband: Band | None = None
    buren: tuple[Buur, ...] = ()
