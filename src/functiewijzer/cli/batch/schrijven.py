"""Where the rows of a batch run go: to stdout, or to a file that grows and can be resumed."""

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from functiewijzer import __version__
from functiewijzer.cli.batch.deelbestand import Deelbestand
from functiewijzer.cli.batch.eindbestand import save_teksten, save_werkmap
from functiewijzer.cli.batch.rijen import Adviesrij
from functiewijzer.core.bibliotheek import Bibliotheek
from functiewijzer.core.vingerafdruk import profielhash
from functiewijzer.core.woordenlijst import Woordenlijst
from functiewijzer.rendering.tabel.celcode import decode_cellen, encode_cellen
from functiewijzer.rendering.tabel.csvvorm import CsvVorm, Staart
from functiewijzer.rendering.tabel.jsonvorm import JsonlVorm, JsonVorm
from functiewijzer.rendering.tabel.opmaak import Opmaak

_BLOCK = 500


class _Csv:
    """Rows as CSV, with the advice of equal rows written once."""

    def __init__(self, *, ruw: bool) -> None:
        self.vorm = CsvVorm(ruw=ruw)
        self._staarten: dict[int, tuple[object, Staart]] = {}

    def opening(self, koppen: Sequence[str]) -> str:
        return self.vorm.opening(koppen)

    def rij(self, rij: Adviesrij) -> str:
        # The advice is kept beside its tail: a number of an object says nothing once the object is gone.
        kept = self._staarten.get(id(rij.advies))
        if kept is None or kept[0] is not rij.advies:
            if len(self._staarten) >= 60_000:
                self._staarten.clear()
            kept = self._staarten[id(rij.advies)] = (rij.advies, self.vorm.staart(rij.advies.cellen))
        return self.vorm.rij_met_staart(rij.cellen, kept[1])


class _Regels:
    """Rows as JSON lines: the result itself, or kept that way until the whole file can be made."""

    def __init__(self, *, is_result: bool) -> None:
        self.vorm = JsonlVorm()
        self._is_result = is_result

    def opening(self, koppen: Sequence[str]) -> str:
        return self.vorm.opening(koppen)

    def rij(self, rij: Adviesrij) -> str:
        cellen = [*rij.cellen, *rij.advies.cellen]
        return self.vorm.rij(cellen) if self._is_result else encode_cellen(cellen) + "\n"


@dataclass(frozen=True, slots=True)
class Bestemming:
    """What is written where: the form, the file (None for stdout), the header, and what happens to what is there."""

    formaat: str
    doel: Path | None
    koppen: tuple[str, ...]
    kenmerk: str
    hervat: bool
    overschrijf: bool
    ruw: bool


def write_rows(
    bestemming: Bestemming, rijen: Iterable[Adviesrij], opmaak: Callable[[], Opmaak], tell: Callable[[int], None]
) -> int:
    """Write all rows and finish the file; return how many cells were made harmless.

    `tell` hears how many rows are done; `opmaak` is asked for when all rows were seen. Raises Bestandsfout.
    """
    schrijver = (
        _Csv(ruw=bestemming.ruw) if bestemming.formaat == "csv" else _Regels(is_result=bestemming.formaat == "jsonl")
    )
    if bestemming.doel is None:
        return _to_stdout(bestemming, rijen, schrijver, tell)
    with _open_deel(bestemming.doel, bestemming) as deel:
        opening = schrijver.opening(bestemming.koppen)
        if deel.is_leeg:
            deel.schrijf(opening, 0, onschadelijk=schrijver.vorm.onschadelijk)
        done = deel.rijen
        counted = schrijver.vorm.onschadelijk
        block: list[str] = []
        for number, rij in enumerate(rijen, 1):
            if number <= done:
                continue
            block.append(schrijver.rij(rij))
            if len(block) == _BLOCK:
                deel.schrijf("".join(block), len(block), onschadelijk=schrijver.vorm.onschadelijk - counted)
                counted, block = schrijver.vorm.onschadelijk, []
                tell(number)
        deel.schrijf("".join(block), len(block), onschadelijk=schrijver.vorm.onschadelijk - counted)
        _finish(bestemming, deel, opmaak)
        return deel.tellers.get("onschadelijk", 0)


def _open_deel(doel: Path, bestemming: Bestemming) -> Deelbestand:
    if bestemming.hervat:
        return Deelbestand.hervat(doel, bestemming.kenmerk)
    return Deelbestand.begin(doel, bestemming.kenmerk, overschrijf=bestemming.overschrijf)


def _finish(bestemming: Bestemming, deel: Deelbestand, opmaak: Callable[[], Opmaak]) -> None:
    if bestemming.doel is None or bestemming.formaat in {"csv", "jsonl"}:
        return deel.voltooi()
    deel.bewaar()
    rows = map(decode_cellen, deel.lees())
    if bestemming.formaat == "xlsx":
        save_werkmap(bestemming.doel, bestemming.koppen, rows, opmaak())
    else:
        save_teksten(bestemming.doel, _as_array(bestemming.koppen, rows))
    return deel.ruim_op()


def _as_array(koppen: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    vorm = JsonVorm()
    yield vorm.opening(koppen)
    for row in rows:
        yield vorm.rij(row)  # type: ignore[arg-type]
    yield vorm.slot()


def _to_stdout(
    bestemming: Bestemming, rijen: Iterable[Adviesrij], schrijver: _Csv | _Regels, tell: Callable[[int], None]
) -> int:
    stream = sys.stdout.buffer
    if bestemming.formaat == "json":
        cells = ([*rij.cellen, *rij.advies.cellen] for rij in rijen)
        for text in _as_array(bestemming.koppen, cells):
            stream.write(text.encode("utf-8", "backslashreplace"))
    else:
        stream.write(schrijver.opening(bestemming.koppen).encode("utf-8"))
        for number, rij in enumerate(rijen, 1):
            stream.write(schrijver.rij(rij).encode("utf-8", "backslashreplace"))
            if number % _BLOCK == 0:
                tell(number)
    stream.flush()
    return schrijver.vorm.onschadelijk


def make_kenmerk(invoer: Path, bibliotheek: Bibliotheek, woordenlijst: Woordenlijst, **opties: object) -> str:
    """Return the fingerprint of a run: equal only for the same input, profiles, words, options and version."""
    content = hashlib.sha256()
    with invoer.open("rb") as stream:
        while block := stream.read(1 << 20):
            content.update(block)
    parts = {
        "versie": __version__,
        "invoer": content.hexdigest(),
        "profielen": {code: profielhash(profiel) for code, profiel in bibliotheek.profielen.items()},
        "functiehuis": bibliotheek.functiehuis.model_dump(mode="json"),
        "woordenlijst": woordenlijst.model_dump(mode="json"),
        **opties,
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()
