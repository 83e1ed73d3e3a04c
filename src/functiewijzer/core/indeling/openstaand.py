"""What still stands between an advice and *onderbouwd*: places in the dossier, never sentences (methode.md §3)."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.indeling.conclusie import Conclusie, Uitkomst, Vlag, is_missing, needing_toelichting
from functiewijzer.core.indeling.stappen import AntwoordStap, Stap, Uitgangspunt, start_of
from functiewijzer.core.indeling.telling import tally_per_kenmerk
from functiewijzer.core.profielen.profielstatus import Profielstatus

KEUZE: Final = "keuze"
REDENEN: Final = "redenen"
PROFIELSTATUS: Final = "profielstatus"


def find_openstaand(stappen: Sequence[Stap], conclusie: Conclusie) -> tuple[str, ...]:
    """Return the dotted places of the dossier where something is missing, in the order in which people fill it in.

    `antwoorden.X`, `antwoorden.X.toelichting`, `redenen.K`, `keuze`, `overwogen.CODE`,
    `afgesloten_vlaggen.tegenstrijdig`, and `profielstatus` for a profile that is a concept. Nothing under the first
    edition, whose status looks at flags alone.
    """
    start = start_of(stappen)
    if not start.editie.asks_redenen:
        return ()
    return tuple(_openstaand(start, stappen, conclusie))


def _openstaand(start: Uitgangspunt, stappen: Sequence[Stap], conclusie: Conclusie) -> Iterator[str]:
    unexplained = [stap.vraag for stap in needing_toelichting(stappen) if stap.toelichting is None]
    if conclusie.uitkomst is Uitkomst.GEEN_MATCH:
        yield from (f"antwoorden.{vraag}.toelichting" for vraag in unexplained)
        return
    antwoorden = [stap for stap in stappen if isinstance(stap, AntwoordStap)]
    yield from (f"antwoorden.{stap.vraag}" for stap in antwoorden if is_missing(stap))
    yield from (f"antwoorden.{vraag}.toelichting" for vraag in unexplained)
    yield from (f"{REDENEN}.{kenmerk}" for kenmerk in _without_reden(start, antwoorden))
    if not start.keuze:
        yield KEUZE
    yield from (f"overwogen.{b.profiel}" for b in start.buren if b.richting.value == conclusie.uitkomst.value)
    if conclusie.is_contradicted and Vlag.TEGENSTRIJDIG not in start.gesloten:
        yield f"afgesloten_vlaggen.{Vlag.TEGENSTRIJDIG}"
    if start.profielstatus is Profielstatus.CONCEPT:
        yield PROFIELSTATUS


def _without_reden(start: Uitgangspunt, antwoorden: Sequence[AntwoordStap]) -> Iterator[str]:
    """Yield the kenmerken that count and have no reason: neither of their own nor at one of their answers."""
    given = {
        stap.kenmerk
        for stap in antwoorden
        if stap.counts and stap.antwoord is not None and (stap.toelichting or stap.bron)
    }
    yield from (kenmerk for kenmerk in tally_per_kenmerk(antwoorden) if kenmerk not in {*start.redenen, *given})
