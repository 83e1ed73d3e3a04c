"""Tables of job titles: CSV as people save it, and spreadsheets; every row kept, with what was odd about it."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from functiewijzer.core.batch.cel import Cel, Rij
from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.tabel.codering import Bijfout, Codering, decide_codering, opened
from functiewijzer.loading.tabel.csv_records import Record, read_records
from functiewijzer.loading.tabel.scheiding import NAMEN, find_scheiding

_SPREADSHEETS: Final = {".xlsx", ".xlsm", ".xls", ".ods"}
_SAMPLE: Final = 1_000_000

_UNREADABLE: Final = Opmerking(Opmerkingsoort.TEKENS_ONLEESBAAR)


@dataclass(frozen=True, slots=True)
class Leesopties:
    """What the user asked about reading: encoding, what to do with bytes that don't fit, and the sheet."""

    codering: str | None = None
    bij_fout: Bijfout = "stop"
    blad: str | None = None


@dataclass(frozen=True, slots=True)
class Tabelbestand:
    """A table that can be read more than once: its header, as wide as its widest row, and how many rows it has.

    `meldingen` say in Dutch what was decided about the file.
    """

    koppen: tuple[str, ...]
    aantal: int
    meldingen: tuple[str, ...]
    records: Callable[[], Iterator[tuple[int, Sequence[Cel], Opmerking | None]]]

    def rijen(self) -> Iterator[Rij]:
        """Yield the data rows, each as wide as the header."""
        width, named = self.breedte, self.benoemd
        for nummer, (line, cellen, opmerking) in enumerate(self.records(), 1):
            if len(cellen) == width == named and not opmerking:
                yield Rij(nummer, line, list(cellen))
                continue
            remark = opmerking or _about_width(cellen, named)
            yield Rij(nummer, line, [*cellen, *[""] * (width - len(cellen))], remark)

    @property
    def breedte(self) -> int:
        """How many columns every row has."""
        return len(self.koppen)

    @property
    def benoemd(self) -> int:
        """How many columns there are up to the last one with a name."""
        return max((place for place, kop in enumerate(self.koppen, 1) if kop), default=len(self.koppen))


def open_tabel(path: Path, opties: Leesopties | None = None) -> Tabelbestand:
    """Return a table, after a first look at all of it; raises Bestandsfout."""
    asked = opties or Leesopties()
    with opened(path) as stream:
        start = stream.read(8)
    if (
        start.startswith(b"PK\x03\x04")
        or start == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        or path.suffix.lower() in _SPREADSHEETS
    ):
        from functiewijzer.loading.tabel.werkblad import read_werkblad

        return _make_tabel(path, *read_werkblad(path, asked.blad))
    if not start:
        raise Bestandsfout(f"{path} is leeg; er hoort een regel met kolomnamen in te staan")
    codering = decide_codering(path, asked.codering, asked.bij_fout)
    delimiter, skip = _read_delimiter(path, codering)
    said = f"Scheidingsteken: {NAMEN.get(delimiter, delimiter)}{' (volgens de regel sep=)' if skip else ''}."

    def records() -> Iterator[tuple[int, Sequence[Cel], Opmerking | None]]:
        return _records(path, codering, delimiter, skip)

    return _make_tabel(path, records, (codering.melding, said))


def _make_tabel(
    path: Path, records: Callable[[], Iterator[tuple[int, Sequence[Cel], Opmerking | None]]], meldingen: tuple[str, ...]
) -> Tabelbestand:
    every = records()
    skipped, first = 0, next(every, None)
    while first is not None and not any(str(cel).strip() for cel in first[1]):
        skipped, first = skipped + 1, next(every, None)
    if first is None:
        raise Bestandsfout(f"{path} is leeg; er hoort een regel met kolomnamen in te staan")
    header = [str(cel) for cel in first[1]]
    widest, aantal = len(header), 0
    for _, cellen, _ in every:
        aantal += 1
        widest = max(widest, len(cellen))

    def data() -> Iterator[tuple[int, Sequence[Cel], Opmerking | None]]:
        return islice(records(), skipped + 1, None)

    koppen = (*header, *[""] * (widest - len(header)))
    return Tabelbestand(koppen, aantal, (*meldingen, *_about_header(header)), data)


def _about_header(koppen: Sequence[str]) -> Iterator[str]:
    double = [kop for kop, count in Counter(kop for kop in koppen if kop).items() if count > 1]
    if double:
        yield f"Kolomnamen die vaker voorkomen: {', '.join(double)}; de eerste telt."
    empty = sum(not kop for kop in koppen)
    if empty:
        yield f"{empty} {'kolom heeft' if empty == 1 else 'kolommen hebben'} geen naam."


def _about_width(cellen: Sequence[Cel], named: int) -> Opmerking | None:
    if not any(cel != "" for cel in cellen):
        return Opmerking(Opmerkingsoort.LEGE_RIJ) if named > 1 else None
    if len(cellen) < named:
        return Opmerking(Opmerkingsoort.CELLEN_TE_WEINIG, gegevens=(str(len(cellen)), str(named)))
    filled = max(place for place, cel in enumerate(cellen, 1) if cel != "")
    if filled > named:
        return Opmerking(Opmerkingsoort.CELLEN_TE_VEEL, gegevens=(str(filled), str(named)))
    return None


def _lines(path: Path, codering: Codering) -> Iterator[str]:
    with path.open(encoding=codering.codec, errors=codering.errors, newline="") as stream:
        yield from stream


def _records(path: Path, codering: Codering, delimiter: str, skip: int) -> Iterator[Record]:
    lines = _lines(path, codering)
    for _ in range(skip):
        next(lines, None)
    for record in read_records(lines, delimiter, skip + 1):
        is_spoiled = codering.errors == "replace" and any("\ufffd" in cel for cel in record.cellen)
        yield record._replace(opmerking=_UNREADABLE) if is_spoiled else record


def _read_delimiter(path: Path, codering: Codering) -> tuple[str, int]:
    """Return the delimiter, and how many lines to skip: one where the file says `sep=;` first."""
    sample = list(_sample(path, codering))
    declared = sample[0].strip().strip('"').casefold() if sample else ""
    if declared.startswith("sep=") and len(sample[0].strip().strip('"')) == 5:
        return sample[0].strip().strip('"')[4], 1
    if sample and sample[0].casefold().rstrip("\r\n") == "sep=\t":
        return "\t", 1
    return find_scheiding(sample), 0


def _sample(path: Path, codering: Codering) -> Iterator[str]:
    size = 0
    for line in _lines(path, codering):
        yield line
        size += len(line)
        if size > _SAMPLE:
            return
