"""The Samenvatting: what a whole run shows, counted row by row."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from functiewijzer.core.batch.rijadvies import Rijadvies
from functiewijzer.core.bibliotheek import Bibliotheek

T = TypeVar("T")

MAX_TITELS: Final = 50_000
"""So many different titles are followed one by one; with more, counts per title are at least so many."""
TOP: Final = 20


@dataclass(frozen=True, slots=True)
class Wisseltitel:
    """A title that did not get the same outcome everywhere: each outcome (profile, group) with its rows."""

    titel: str
    uitkomsten: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Samenvatting:
    """Counts over all rows. The tuples are in the order to show them; `raster` is by family and group.

    `ten_minste` says that there were too many different titles to follow every one.
    """

    rijen: int
    aandacht: int
    statussen: tuple[tuple[str, int], ...]
    banden: tuple[tuple[str, int], ...]
    groepen: tuple[tuple[str, int], ...]
    raster: Mapping[tuple[str, str], int]
    families: tuple[tuple[str, str], ...]
    onbekende_titels: tuple[tuple[str, int], ...]
    aantal_onbekende: int
    wisselende_titels: tuple[Wisseltitel, ...]
    verschillen: tuple[tuple[str, str, int], ...]
    opmerkingen: tuple[tuple[str, int], ...]
    ten_minste: bool


class Teller:
    """Counts rows as they come; their order makes no difference to the result."""

    def __init__(self) -> None:
        self._titels: dict[str, Counter[str]] = {}
        self._onbekend: Counter[str] = Counter()
        self._namen: dict[str, str] = {}
        self._statussen: Counter[str] = Counter()
        self._banden: Counter[str] = Counter()
        self._profielgroepen: Counter[tuple[str, str]] = Counter()
        self._verschillen: Counter[tuple[str, str, str]] = Counter()
        self._opmerkingen: Counter[str] = Counter()
        self._aandacht = 0
        self._ten_minste = False

    def tel(self, titel: str, huidige_groep: str, advies: Rijadvies) -> None:
        """Count one row."""
        self._statussen[advies.status] += 1
        self._banden[advies.titelmatch] += 1
        self._profielgroepen[advies.profiel, advies.functiegroep] += 1
        self._aandacht += advies.vraagt_aandacht
        if advies.opmerking:
            for opmerking in advies.opmerking.split(". "):
                self._opmerkingen[_kind_of(opmerking)] += 1
        if advies.verschil not in {"", "gelijk"}:
            self._verschillen[huidige_groep.strip().upper(), advies.functiegroep, advies.verschil] += 1
        self._follow(titel, advies)

    def _follow(self, titel: str, advies: Rijadvies) -> None:
        key, shown = " ".join(titel.casefold().split()), titel.strip()
        outcomes = self._titels.get(key)
        if outcomes is None:
            if not key or len(self._titels) >= MAX_TITELS:
                self._ten_minste = self._ten_minste or bool(key)
                return
            outcomes = self._titels[key] = Counter()
            self._namen[key] = shown
        elif shown < self._namen[key]:
            self._namen[key] = shown
        groep = f" groep {advies.functiegroep}" if advies.functiegroep else ""
        outcomes[f"{advies.profiel or 'geen profiel'}{groep}"] += 1
        if advies.titelmatch == "geen":
            self._onbekend[key] += 1

    def samenvatting(self, bibliotheek: Bibliotheek) -> Samenvatting:
        """Return the counts in the order of the functiehuis and of the library."""
        huis = bibliotheek.functiehuis
        groups: Counter[str] = Counter()
        raster: Counter[tuple[str, str]] = Counter()
        for (code, groep), count in self._profielgroepen.items():
            groups[groep] += count
            if code and groep:
                raster[bibliotheek.profielen[code].functiefamilie, groep] += count
        changing = {key: found for key, found in self._titels.items() if len(found) > 1}
        return Samenvatting(
            rijen=sum(self._statussen.values()),
            aandacht=self._aandacht,
            statussen=_in_order(self._statussen, ("onderbouwd", "voorlopig", "indicatief", "geen_match")),
            banden=_in_order(self._banden, ("zeker", "handmatig", "vast", "beoordelen", "geen")),
            groepen=_in_order(groups, (*huis.functiegroepen, "")),
            raster=dict(raster),
            families=tuple((family.code, family.naam) for family in huis.families),
            onbekende_titels=tuple((self._namen[key], count) for key, count in _most(self._onbekend.items())),
            aantal_onbekende=len(self._onbekend),
            wisselende_titels=tuple(
                Wisseltitel(self._namen[key], _most(changing[key].items()))
                for key, _ in _most((key, sum(found.values())) for key, found in changing.items())
            ),
            verschillen=tuple(
                (current, f"{group} ({words})", count)
                for (current, group, words), count in _most(self._verschillen.items())
            ),
            opmerkingen=_most(self._opmerkingen.items()),
            ten_minste=self._ten_minste,
        )


def _kind_of(opmerking: str) -> str:
    """Return a remark without what differs from row to row."""
    return "".join("…" if char.isdigit() else char for char in opmerking.split(":", 1)[0]).replace("……", "…")


def _in_order(counts: Mapping[str, int], order: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple((name, counts[name]) for name in order if counts.get(name))


def _most(items: Iterable[tuple[T, int]]) -> tuple[tuple[T, int], ...]:
    """Return the most frequent, most first and then by name."""
    return tuple(sorted(items, key=lambda item: (-item[1], str(item[0])))[:TOP])
