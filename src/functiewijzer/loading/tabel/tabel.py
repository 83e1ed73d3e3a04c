"""Tables of job titles: CSV as people save it, and spreadsheets; every row kept, with what was odd about it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.core.batch.cel import Rij
from functiewijzer.core.batch.kolommen import named_koppen
from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.tabel.breedte import MEESTE, about_width, fit, width_for
from functiewijzer.loading.tabel.celfouten import about_fouten, fouten_in, has_fouten
from functiewijzer.loading.tabel.codering import Bijfout, Codering, decide_codering, opened
from functiewijzer.loading.tabel.csv_records import read_records
from functiewijzer.loading.tabel.kopregel import EERSTE, find_kopregel
from functiewijzer.loading.tabel.record import Bron, Record, Records
from functiewijzer.loading.tabel.scheiding import NAMEN, find_scheiding

_SAMPLE: Final = 1_000_000
_UNREADABLE: Final = (Opmerking(Opmerkingsoort.TEKENS_ONLEESBAAR),)


class Leesopties(Struct, frozen=True):
    """What the user asked about reading: encoding, what to do with bytes that don't fit, the sheet and the column."""

    codering: str | None = None
    bij_fout: Bijfout = "stop"
    blad: str | None = None
    kolom: str | None = None


class Tabelbestand(Struct, frozen=True):
    """A table that can be read more than once: its header, as wide as every row will be, and how many rows it has.

    `meldingen` say in Dutch what was decided about the file.
    """

    koppen: tuple[str, ...]
    aantal: int
    meldingen: tuple[str, ...]
    records: Records

    def rijen(self) -> Iterator[Rij]:
        """Yield the data rows, each as wide as the header."""
        width, named = self.breedte, self.benoemd
        for nummer, (line, cellen, opmerkingen, samengevoegd) in enumerate(self.records(), 1):
            if len(cellen) == width == named and not opmerkingen and not samengevoegd:
                yield Rij(nummer, line, list(cellen))
                continue
            remarks = opmerkingen or about_width(cellen, named, width)
            yield Rij(nummer, line, fit(cellen, width), remarks, samengevoegd=samengevoegd)

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
    if start.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        from functiewijzer.loading.tabel.werkblad import read_werkblad

        return _make_tabel(path, read_werkblad(path, asked.blad, asked.kolom), asked.kolom)
    if not start:
        raise Bestandsfout(f"{path} is leeg; er hoort een regel met kolomnamen in te staan")
    codering = decide_codering(path, asked.codering, asked.bij_fout)
    delimiter, skip = _read_delimiter(path, codering, asked.kolom)
    said = f"Scheidingsteken: {NAMEN.get(delimiter, delimiter)}{' (volgens de regel sep=)' if skip else ''}."

    def records() -> Iterator[Record]:
        return _records(path, codering, delimiter, skip)

    return _make_tabel(path, Bron(records, (codering.melding, said)), asked.kolom)


def _make_tabel(path: Path, bron: Bron, kolom: str | None) -> Tabelbestand:
    blank = sum(1 for _ in takewhile(_is_blank, bron.records()))
    begin = [*islice(bron.records(), blank, blank + EERSTE)]
    place = find_kopregel([record.cellen for record in begin], kolom)
    if place is None:
        raise Bestandsfout(f"{path} is leeg; er hoort een regel met kolomnamen in te staan")
    skipped, first = blank + place, begin[place]
    header = [str(cel) for cel in first.cellen]
    if len(header) > MEESTE:
        raise Bestandsfout(f"{path} heeft {len(header)} kolommen; is dit wel de lijst, en klopt het scheidingsteken?")
    if bron.laatste is None:
        aantal, widest = _measure(islice(bron.records(), skipped + 1, None), len(header))
    else:
        aantal, widest = bron.laatste - first.line, bron.breedste

    def data() -> Iterator[Record]:
        rows = islice(bron.records(), skipped + 1, None)
        # A sheet has cells as far as its first row has; below a title its rows may end before the header does.
        return (_widened(row, len(header)) for row in rows) if place and bron.laatste is not None else rows

    width = width_for(header, widest)
    koppen = (*header, *[""] * (width - len(header)))[:width]
    meldingen = (*bron.meldingen, *_about_titles(place, first.line - 1), *_about_header(koppen))
    return Tabelbestand(koppen, aantal, meldingen, data)


def _is_blank(record: Record) -> bool:
    return not any(str(cel).strip() for cel in record.cellen)


def _widened(record: Record, width: int) -> Record:
    missing = width - len(record.cellen)
    return record._replace(cellen=[*record.cellen, *[""] * missing]) if record.cellen and missing > 0 else record


def _about_titles(place: int, above: int) -> Iterator[str]:
    if place:
        lines, was = ("eerste regel", "die is") if above == 1 else (f"eerste {above} regels", "die zijn")
        yield f"In de {lines} staan geen kolomnamen; {was} overgeslagen."


def _measure(records: Iterator[Record], widest: int) -> tuple[int, int]:
    """Return how many rows there are, and how many cells the widest has."""
    aantal = 0
    for record in records:
        aantal += 1
        widest = max(widest, len(record.cellen))
    return aantal, widest


def _about_header(koppen: Sequence[str]) -> Iterator[str]:
    double = [kop for kop, count in Counter(kop for kop in koppen if kop).items() if count > 1]
    if double:
        yield f"Kolomnamen die vaker voorkomen: {named_koppen(double)}; de eerste telt."
    empty = sum(not kop for kop in koppen)
    if empty:
        yield f"{empty} {'kolom heeft' if empty == 1 else 'kolommen hebben'} geen naam."


def _lines(path: Path, codering: Codering) -> Iterator[str]:
    with path.open(encoding=codering.codec, errors=codering.errors, newline="") as stream:
        yield from stream


def _records(path: Path, codering: Codering, delimiter: str, skip: int) -> Iterator[Record]:
    lines = _lines(path, codering)
    for _ in range(skip):
        next(lines, None)
    for record in read_records(lines, delimiter, skip + 1):
        is_spoiled = codering.errors == "replace" and any("\ufffd" in str(cel) for cel in record.cellen)
        if is_spoiled:
            yield record._replace(opmerkingen=_UNREADABLE)
        elif has_fouten(record.cellen):
            fouten = about_fouten(record.line, fouten_in(record.cellen))
            yield record._replace(opmerkingen=(*record.opmerkingen, *fouten))
        else:
            yield record


def _read_delimiter(path: Path, codering: Codering, kolom: str | None) -> tuple[str, int]:
    """Return the delimiter, and how many lines to skip: one where the file says `sep=;` first."""
    sample = list(_sample(path, codering))
    declared = sample[0].strip().strip('"').casefold() if sample else ""
    if declared.startswith("sep=") and len(sample[0].strip().strip('"')) == 5:
        return sample[0].strip().strip('"')[4], 1
    if sample and sample[0].casefold().rstrip("\r\n") == "sep=\t":
        return "\t", 1
    return find_scheiding(sample, kolom), 0


def _sample(path: Path, codering: Codering) -> Iterator[str]:
    size = 0
    for line in _lines(path, codering):
        yield line
        size += len(line)
        if size > _SAMPLE:
            return
