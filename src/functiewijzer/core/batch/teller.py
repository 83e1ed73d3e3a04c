"""The Teller: counts rows, one after the other or many at once, for the Samenvatting."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, TypeVar

from functiewijzer.core.batch.celteksten import MAX_GELEZEN
from functiewijzer.core.batch.foutwaarde import is_foutwaarde
from functiewijzer.core.batch.opmerking import Opmerking
from functiewijzer.core.batch.rijadvies import Profielbasis
from functiewijzer.core.batch.samenvatting import OnbekendeTitel, Samenvatting, Twijfeltitel, Wisseltitel
from functiewijzer.core.batch.telbaar import Telbaar
from functiewijzer.core.batch.verschil import GELIJK, ONBEKEND
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.schrijfwijze import fold_titel, shortened

T = TypeVar("T")

MAX_TITELS: Final = 50_000
"""So many different titles are followed one by one; with more, counts per title are at least so many."""
TOP: Final = 20


class Teller:
    """Counts rows. Their order makes no difference, unless there are more titles than can be followed."""

    def __init__(self) -> None:
        self._uitkomsten: Counter[tuple[str, str]] = Counter()
        self._onbekend: Counter[str] = Counter()
        self._uitgesloten: dict[str, str] = {}
        self._twijfel: Counter[str] = Counter()
        self._mogelijk: dict[str, str] = {}
        self._namen: dict[str, str] = {}
        self._gevallen: Counter[Telbaar] = Counter()
        self._verschillen: Counter[tuple[str, str, str]] = Counter()
        self._aandacht = 0
        self._ten_minste = False

    def tel(self, titel: str, telbaar: Telbaar, aantal: int = 1) -> None:
        """Count so many rows with one title and advice."""
        self._gevallen[telbaar] += aantal
        self._aandacht += telbaar.vraagt_aandacht * aantal
        # A cell can hold a whole document; what is counted and shown is its beginning.
        key, shown = _key(titel), shortened(titel[:MAX_GELEZEN].strip())
        if not key:
            return
        if key not in self._namen:
            if len(self._namen) >= MAX_TITELS:
                self._ten_minste = True
                return
            self._namen[key] = shown
        elif shown < self._namen[key]:
            self._namen[key] = shown
        self._uitkomsten[key, _outcome(telbaar.profiel, telbaar.functiegroep)] += aantal
        if telbaar.titelmatch == Profielbasis.GEEN and not is_foutwaarde(shown):
            self._onbekend[key] += aantal
            if telbaar.uitgesloten_bij:
                self._uitgesloten[key] = max(telbaar.uitgesloten_bij, self._uitgesloten.get(key, ""))
        if telbaar.titelmatch == Profielbasis.BEOORDELEN:
            self._twijfel[key] += aantal
            self._mogelijk[key] = telbaar.profiel

    def tel_verschil(self, huidige: str, verschil: str, telbaar: Telbaar) -> None:
        """Count what the current group of one row, that has one, is beside the advice."""
        if verschil == ONBEKEND:
            self._aandacht += not telbaar.vraagt_aandacht
            self._verschillen["", "", verschil] += 1
        elif verschil:
            self._verschillen[huidige.strip().upper(), telbaar.functiegroep, verschil] += 1

    def kent(self, titel: str) -> bool:
        """Tell whether a folded title was counted, or may have been: of very many titles not all are followed."""
        return _key(titel) in self._namen or self._ten_minste

    def samenvatting(self, bibliotheek: Bibliotheek) -> Samenvatting:
        """Return the counts in the order of the functiehuis and of the library."""
        huis = bibliotheek.functiehuis
        counts = self._gevallen.items()
        raster: Counter[tuple[str, str]] = Counter()
        for telbaar, count in counts:
            if telbaar.profiel and telbaar.functiegroep:
                raster[bibliotheek.profielen[telbaar.profiel].functiefamilie, telbaar.functiegroep] += count
        changing = self._changing()
        return Samenvatting(
            rijen=sum(self._gevallen.values()),
            aandacht=self._aandacht,
            statussen=_in_order(_sum((t.status, n) for t, n in counts), _STATUSSEN),
            banden=_in_order(_sum((t.titelmatch, n) for t, n in counts), _BANDEN),
            groepen=_in_order(_sum((t.functiegroep, n) for t, n in counts), (*huis.functiegroepen, "")),
            raster=dict(raster),
            families=tuple((family.code, family.naam) for family in huis.families),
            onbekende_titels=tuple(
                OnbekendeTitel(self._namen[key], count, self._uitgesloten.get(key, ""))
                for key, count in _most(self._onbekend.items())
            ),
            aantal_onbekende=len(self._onbekend),
            twijfeltitels=tuple(
                Twijfeltitel(self._namen[key], count, self._mogelijk[key])
                for key, count in _most(self._twijfel.items())
            ),
            aantal_twijfel=len(self._twijfel),
            wisselende_titels=tuple(
                Wisseltitel(self._namen[key], _most(changing[key].items()))
                for key, _ in _most((key, sum(found.values())) for key, found in changing.items())
            ),
            verschillen=tuple(
                (current, f"{group} ({words})" if group else words, count)
                for (current, group, words), count in _most(self._verschillen.items())
                if words not in {GELIJK, ONBEKEND}
            ),
            opmerkingen=tuple(sorted(self._opmerkingen().items(), key=_most_first)[:TOP]),
            onbekende_groepen=sum(n for (*_, words), n in self._verschillen.items() if words == ONBEKEND),
            ten_minste=self._ten_minste,
        )

    def _opmerkingen(self) -> Counter[Opmerking]:
        counts: Counter[Opmerking] = Counter()
        for telbaar, number in self._gevallen.items():
            for opmerking in telbaar.opmerkingen:
                counts[opmerking] += number
        return counts

    def _changing(self) -> dict[str, dict[str, int]]:
        """Return the titles with more than one outcome, each with its outcomes."""
        times = Counter(key for key, _ in self._uitkomsten)
        changing: dict[str, dict[str, int]] = {}
        for (key, outcome), count in self._uitkomsten.items():
            if times[key] > 1:
                changing.setdefault(key, {})[outcome] = count
        return changing


_STATUSSEN: Final = ("onderbouwd", "voorlopig", "indicatief", "geen_match", "")
_BANDEN: Final = tuple(Profielbasis)


@lru_cache(maxsize=8192)
def _outcome(profiel: str, groep: str) -> str:
    return f"{profiel or 'geen profiel'}{f' groep {groep}' if groep else ''}"


def _most_first(item: tuple[Opmerking, int]) -> tuple[int, Opmerking]:
    return -item[1], item[0]


def _sum(items: Iterable[tuple[str, int]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for name, count in items:
        counts[name] += count
    return counts


def _in_order(counts: Mapping[str, int], order: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple((name, counts[name]) for name in order if counts.get(name))


def _most(items: Iterable[tuple[T, int]]) -> tuple[tuple[T, int], ...]:
    """Return the most frequent, most first and then by name."""
    return tuple(sorted(items, key=lambda item: (-item[1], str(item[0])))[:TOP])


def _key(titel: str) -> str:
    return fold_titel(titel[:MAX_GELEZEN])
