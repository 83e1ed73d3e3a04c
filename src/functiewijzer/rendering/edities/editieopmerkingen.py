"""What a reader of two editions of one document has to know first: that they are two documents, or of one version."""

from collections.abc import Iterator

from functiewijzer.core.documentsoort import Documentsoort
from functiewijzer.core.edities.verschil import Documentverschil
from functiewijzer.core.edities.wijziging import Gevolg, Wijziging
from functiewijzer.rendering.verslag import Alinea, Blok, Toon


def remarks_on(verschil: Documentverschil) -> Iterator[Blok]:
    """Yield what is odd about two documents that are compared as editions."""
    soort, oud, nieuw = verschil.soort, verschil.oud, verschil.nieuw
    if oud is None or nieuw is None or soort.sleutel is None:
        return
    before, after, versie = soort.key_of(oud), soort.key_of(nieuw), getattr(nieuw, "versie", None)
    if before != after:
        yield Alinea(
            f"Dit zijn twee verschillende {soort.meervoud}, {before} en {after}, en geen twee edities van één "
            f"{soort.soort}. Naast elkaar lezen kan met: functiewijzer toon {before} --naast {after}",
            Toon.LET_OP,
        )
    elif getattr(oud, "versie", None) == versie and any(_asks_version(soort, w) for w in verschil.inhoud):
        told = f"De inhoud is anders, maar de versie is nog {versie}. Geef een nieuwe editie een nieuw nummer."
        yield Alinea(told, Toon.LET_OP)


def _asks_version(soort: Documentsoort, wijziging: Wijziging) -> bool:
    """Tell whether a change asks for a new version; of what is read to grade only one that can do something there."""
    return not soort.voor_indelen or wijziging.gevolg is not Gevolg.GEEN
