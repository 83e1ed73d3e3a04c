"""The Dossieroverzicht: what a folder of dossiers shows, taken together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.dossiers.dubbel import find_dubbelsignalen, with_dubbelen
from functiewijzer.core.dossiers.keuze import Dossierkeuze
from functiewijzer.core.dossiers.rij import Dossierrij
from functiewijzer.core.dossiers.samenhang import find_signalen
from functiewijzer.core.dossiers.signaal import Signaal
from functiewijzer.core.indeling.bibliotheek import Bibliotheek, code_key
from functiewijzer.core.profielen.functiehuis import Functiehuis


class Dossieroverzicht(Struct, frozen=True):
    """All dossiers of a folder in the order of their paths, those that were asked for, and what is seen in all.

    `op` is the day on which ages are told; `bevindingen` say what could not be read.
    """

    op: date
    rijen: tuple[Dossierrij, ...]
    gekozen: tuple[Dossierrij, ...]
    signalen: tuple[Signaal, ...]
    bevindingen: tuple[Bevinding, ...]
    functiehuis: Functiehuis

    @property
    def asks_attention(self) -> bool:
        """Whether something in the samenhang can and should be put right."""
        return any(signaal.soort.asks_attention for signaal in self.signalen)

    @property
    def functiegroepen(self) -> tuple[str, ...]:
        """The groups of the functiehuis, and after them those that only dossiers have."""
        others = {rij.functiegroep for rij in self.rijen if rij.functiegroep is not None}
        return tuple(dict.fromkeys((*self.functiehuis.functiegroepen, *sorted(others))))

    @property
    def families(self) -> tuple[tuple[str, str], ...]:
        """Code and name of the families of the functiehuis, then those that only dossiers have; "" is no family."""
        known = {familie.code: familie.naam for familie in self.functiehuis.families}
        graded = [rij for rij in self.rijen if rij.functiegroep is not None]
        others = {r.functiefamilie: r.familienaam or "" for r in graded if r.functiefamilie is not None}
        ordered = sorted(others.keys() - known.keys(), key=code_key)
        none = [("", "zonder familie")] if any(rij.functiefamilie is None for rij in graded) else []
        return (*known.items(), *((code, others[code]) for code in ordered), *none)

    @property
    def functieraster(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """The titles of all gradings by family and group; a title stands there once for each grading."""
        cells: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for rij in self.rijen:
            if rij.functiegroep is not None and rij.counts:
                cells[rij.functiefamilie or "", rij.functiegroep].append(rij.functietitel or rij.pad)
        return {key: tuple(titles) for key, titles in cells.items()}


def make_overzicht(
    rijen: Iterable[Dossierrij], bevindingen: Iterable[Bevinding], keuze: Dossierkeuze, bibliotheek: Bibliotheek
) -> Dossieroverzicht:
    """Return the overview; the keuze decides which dossiers are listed, never what is counted or compared."""
    ordered = tuple(with_dubbelen(tuple(_with_opgegaan(sorted(rijen, key=lambda rij: rij.pad.split("/"))))))
    counting = [rij for rij in ordered if rij.counts]
    return Dossieroverzicht(
        keuze.op,
        ordered,
        tuple(rij for rij in ordered if keuze.takes(rij)),
        (*find_dubbelsignalen(ordered), *find_signalen(counting, bibliotheek)),
        bevindingen=tuple(bevindingen),
        functiehuis=bibliotheek.functiehuis,
    )


def _with_opgegaan(rijen: Sequence[Dossierrij]) -> Iterator[Dossierrij]:
    """Mark the dossiers of assessors who came to a consensus in another, wherever they stand and are called.

    One that was changed since is no longer what the consensus was made of, and counts by itself.
    """
    used = {part for rij in rijen for part in rij.samen_uit}
    return (replace(rij, is_opgegaan=True) if rij.hash in used else rij for rij in rijen)
