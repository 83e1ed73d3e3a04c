"""Where the rows of a batch run go: to stdout, or to a file that grows and can be resumed."""

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeVar

from msgspec import Struct

from functiewijzer import __version__
from functiewijzer.cli.batch.eindbestand import save_teksten, save_werkmap
from functiewijzer.cli.batch.rijen import Uitvoerrij
from functiewijzer.cli.batch.schrijvers import Schrijver
from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.celcode import decode_cellen
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.vingerafdruk import profielhash
from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.loading.opslag.deelbestand import Deelbestand
from functiewijzer.rendering.tabel.celtekst import as_bytes
from functiewijzer.rendering.tabel.jsonvorm import JsonVorm
from functiewijzer.rendering.tabel.opmaak import Opmaak

V = TypeVar("V")

_BLOCK = 500


class Bestemming(Struct, frozen=True):
    """What is written where: the form, the file (None for stdout), the header, and what happens to what is there."""

    formaat: str
    doel: Path | None
    koppen: tuple[str, ...]
    kenmerk: str
    hervat: bool
    overschrijf: bool


class Geschreven(NamedTuple):
    """How many cells were made harmless, and how many texts were cut because Excel can't hold them."""

    onschadelijk: int
    ingekort: int = 0


def write_rows(
    bestemming: Bestemming,
    schrijver: Schrijver[V],
    make_rijen: Callable[[Iterator[Sequence[Cel]]], Iterable[Uitvoerrij[V]]],
    opmaak: Callable[[], Opmaak],
    tell: Callable[[int], None],
) -> Geschreven:
    """Write all rows and finish the file; return what was changed in cells.

    `make_rijen` gives the rows that come after those that an earlier run wrote, whose cells it gets. `tell` hears how
    many rows are done; `opmaak` is asked for when all rows were seen. Raises Bestandsfout.
    """
    if bestemming.doel is None:
        return _to_stdout(bestemming, make_rijen(iter(())), schrijver, tell)
    with _open_deel(bestemming.doel, bestemming) as deel:
        opening = schrijver.opening(bestemming.koppen)
        if deel.is_leeg:
            deel.schrijf(opening, 0, onschadelijk=schrijver.onschadelijk)
        done = deel.rijen
        counted = schrijver.onschadelijk
        block: list[bytes] = []
        written = islice(schrijver.lees(deel.lees()), done)
        for number, rij in enumerate(make_rijen(written), done + 1):
            block.append(schrijver.rij(rij))
            if len(block) == _BLOCK:
                deel.schrijf(b"".join(block), len(block), onschadelijk=schrijver.onschadelijk - counted)
                counted, block = schrijver.onschadelijk, []
                tell(number)
        deel.schrijf(b"".join(block), len(block), onschadelijk=schrijver.onschadelijk - counted)
        onschadelijk = deel.tellers.get("onschadelijk", 0)
        return Geschreven(onschadelijk, _finish(bestemming, deel, opmaak))


def _open_deel(doel: Path, bestemming: Bestemming) -> Deelbestand:
    if bestemming.hervat:
        return Deelbestand.hervat(doel, bestemming.kenmerk, overschrijf=bestemming.overschrijf)
    return Deelbestand.begin(doel, bestemming.kenmerk, overschrijf=bestemming.overschrijf)


def _finish(bestemming: Bestemming, deel: Deelbestand, opmaak: Callable[[], Opmaak]) -> int:
    """Put the result in its place, and return how many texts had to be cut."""
    if bestemming.doel is None or bestemming.formaat in {"csv", "jsonl"}:
        deel.voltooi()
        return 0
    deel.bewaar()
    rows = map(decode_cellen, deel.lees())
    ingekort = 0
    if bestemming.formaat == "xlsx":
        ingekort = save_werkmap(
            bestemming.doel, bestemming.koppen, rows, opmaak(), overschrijf=bestemming.overschrijf
        ).ingekort
    else:
        save_teksten(bestemming.doel, _as_array(bestemming.koppen, rows), overschrijf=bestemming.overschrijf)
    deel.ruim_op()
    return ingekort


def _as_array(koppen: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    vorm = JsonVorm()
    yield vorm.opening(koppen)
    for row in rows:
        yield vorm.rij(row)  # type: ignore[arg-type]
    yield vorm.slot()


def _to_stdout(
    bestemming: Bestemming, rijen: Iterable[Uitvoerrij[V]], schrijver: Schrijver[V], tell: Callable[[int], None]
) -> Geschreven:
    lines: Iterable[bytes] = map(schrijver.rij, rijen)
    if bestemming.formaat == "json":
        lines = map(as_bytes, _as_array(bestemming.koppen, (decode_cellen(line.decode()) for line in lines)))
    stream = sys.stdout.buffer
    stream.write(schrijver.opening(bestemming.koppen))
    for number, line in enumerate(lines, 1):
        stream.write(line)
        if number % _BLOCK == 0:
            tell(number)
    stream.flush()
    return Geschreven(schrijver.onschadelijk)


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
