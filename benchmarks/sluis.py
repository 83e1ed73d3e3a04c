"""Measures what foreign files cost that were made to kill or flood: time and memory of the whole command.

    python benchmarks/sluis.py [--markdown]

Each file is made here. Right is: at most 10 seconds and 300 MB, and either a result or a plain refusal with code 3.
"""

import argparse
import multiprocessing
import os
import struct
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from werkmapbouw import (  # noqa: E402, tests is no package that is installed
    KOP,
    LIJST,
    blad,
    ods_rij,
    ods_tabel,
    rij,
    write_ods,
    write_xlsx,
    write_zip,
)

SECONDS: Final = 10
MEGABYTES: Final = 300


class Uitslag(NamedTuple):
    """What one file cost, and how the command ended."""

    naam: str
    code: int
    seconds: float
    megabytes: float
    said: str

    @property
    def is_kept(self) -> bool:
        """Whether it stayed within the bounds, and ended in plain words."""
        is_plain = self.code in {0, 3} and "Traceback" not in self.said and "panicked" not in self.said
        return is_plain and self.seconds <= SECONDS and self.megabytes <= MEGABYTES


def main() -> int:
    """Measure all files, print a table, and return 1 where a bound is missed."""
    parser = argparse.ArgumentParser(description="Meet wat kwaadaardige rekenbladen kosten.")
    parser.add_argument("--markdown", action="store_true", help="toon de tabel zoals in docs/metingen.md")
    parser.add_argument("--alleen", metavar="WOORD", default="", help="alleen de bestanden met dit woord in hun naam")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="functiewijzer-") as name:
        uitslagen = [_take(Path(name), naam, make) for naam, make in GEVALLEN if options.alleen in naam]
    if options.markdown:
        print("| bestand | code | tijd | geheugen | uitslag |\n|---|---:|---:|---:|---|")
    for uitslag in uitslagen:
        kept = "ok" if uitslag.is_kept else "**gemist**"
        cells = (
            uitslag.naam,
            str(uitslag.code),
            f"{uitslag.seconds:.1f} s".replace(".", ","),
            f"{uitslag.megabytes:.0f} MB",
            kept,
        )
        print(f"| {' | '.join(cells)} |" if options.markdown else "  ".join(cells))
        if not options.markdown:
            print(f"    {uitslag.said[:200]}")
    return 0 if all(uitslag.is_kept for uitslag in uitslagen) else 1


def _take(folder: Path, naam: str, make: Callable[[Path], None]) -> Uitslag:
    path, target = folder / "lijst.xlsx", folder / "uit.csv"
    _apart(make, path)
    words = [sys.executable, "-m", "functiewijzer", "batch", str(path), "-o", str(target), "--overschrijf"]
    start = time.perf_counter()
    with tempfile.TemporaryFile() as err:
        process = subprocess.Popen([*words, "--profielen", str(ROOT / "profielen")], stdout=err, stderr=err)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        err.seek(0)
        said = " ".join(err.read().decode("utf-8", "replace").replace(str(path), "lijst.xlsx").split())
    # Of the processes that it started itself the largest counts too: the operating system keeps the highest.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Uitslag(naam, os.waitstatus_to_exitcode(status), seconds, usage.ru_maxrss / unit, said)


def _apart(make: Callable[[Path], None], path: Path) -> None:
    """Make a file in a process of its own: what that needs would count for every process that is started later."""
    naam = next(naam for naam, made in GEVALLEN if made is make)
    process = multiprocessing.get_context("spawn").Process(target=make_named, args=(naam, path))
    process.start()
    process.join()


def make_named(naam: str, path: Path) -> None:
    """Make the file with this name."""
    dict(GEVALLEN)[naam](path)


def _sheet(*rijen: str, **opties: str) -> Callable[[Path], None]:
    return lambda path: void(write_xlsx(path, {"Lijst": blad(*LIJST, *rijen, **opties)}))


def void(_: object) -> None:
    """Drop a result."""


def _flood(path: Path) -> None:
    text = "x" * 32_000
    rows = (f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(2, 100_002))
    write_xlsx(path, {"L": blad(rij(1, "Functie"), *rows)}, teksten=f"<si><t>{text}</t></si>")


def _wide_flood(path: Path) -> None:
    cells = "".join('<c t="s"><v>0</v></c>' for _ in range(16_000))
    rows = (f'<row r="{n}">{cells}</row>' for n in range(2, 22))
    write_xlsx(path, {"L": blad(rij(1, "Functie"), *rows)}, teksten=f"<si><t>{'x' * 90_000}</t></si>")


def _big_cell(path: Path) -> None:
    write_xlsx(path, {"L": blad(rij(1, "Functie"), rij(2, "x" * 100_000_000))})


def _many_texts(path: Path) -> None:
    texts = "".join(f"<si><t>functie {n}</t></si>" for n in range(3_000_000))
    write_xlsx(path, {"L": blad(*LIJST, '<row r="4"><c r="B4" t="s"><v>5</v></c></row>')}, teksten=texts)


def _laughs(path: Path) -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    doctype = f'{KOP}<!DOCTYPE worksheet [<!ENTITY l0 "ha">{entities}]>'
    write_xlsx(path, {"L": blad(rij(1, "Functie"), rij(2, "X")).replace(KOP, doctype).replace(">X<", ">&l9;<")})


def _wrong_crc(path: Path) -> None:
    _sheet()(path)
    content = bytearray(path.read_bytes())
    at = content.find(b"PK\x01\x02", content.find(b"PK\x01\x02") + 4)
    while at >= 0:
        content[at + 16] ^= 0xFF
        at = content.find(b"PK\x01\x02", at + 4)
    path.write_bytes(content)


def _encrypted_zip(path: Path) -> None:
    _sheet()(path)
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + place] |= 1
            at = content.find(mark, at + 4)
    path.write_bytes(content)


def _cut(path: Path) -> None:
    _sheet()(path)
    path.write_bytes(path.read_bytes()[:-300])


def _unknown_method(path: Path) -> None:
    _sheet()(path)
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = content.find(mark)
        while at >= 0:
            content[at + place : at + place + 2] = struct.pack("<H", 97)
            at = content.find(mark, at + 4)
    path.write_bytes(content)


def _bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(20):
            with archive.open(f"xl/worksheets/sheet{n}.xml", "w", force_zip64=True) as stream:
                for _ in range(100):
                    stream.write(b" " * 1_000_000)


def _nested(path: Path) -> None:
    inner = path.with_suffix(".zip")
    _bomb(inner)
    write_xlsx(path, {"L": blad(*LIJST)}, delen={f"xl/embeddings/{n}.zip": inner.read_bytes() for n in range(20)})


def _white(path: Path) -> None:
    write_xlsx(path, {"L": blad(*LIJST, na=" " * 45_000_000)})


def _deep(path: Path) -> None:
    write_xlsx(path, {"L": blad(*LIJST, na="<a>" * 10_000_000)})


def _attributes(path: Path) -> None:
    write_xlsx(path, {"L": blad(*LIJST, f'<row r="9" x="{"y" * 40_000_000}"/>')})


def _sheets(path: Path) -> None:
    write_xlsx(path, {f"Blad {n}": blad(*LIJST) for n in range(9_000)})


def _merges(path: Path) -> None:
    refs = "".join(f'<mergeCell ref="B2:B{1000 + n}"/>' for n in range(400_000))
    write_xlsx(path, {"L": blad(*LIJST, na=f"<mergeCells>{refs}</mergeCells>")})


def _docx(path: Path) -> None:
    write_zip(path, {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"})


def _ods(*rijen: str) -> Callable[[Path], None]:
    return lambda path: void(write_ods(path, ods_tabel("L", ods_rij("Functie"), ods_rij("Bakker"), *rijen)))


_COLUMNS: Final = 'table:number-columns-repeated="16384"'
_ROWS: Final = 'table:number-rows-repeated="1048574"'
_TEXT: Final = 'office:value-type="string"><text:p>Kok'
_SAME: Final = f"<table:table-row {_ROWS}><table:table-cell {_TEXT}</text:p></table:table-cell></table:table-row>"
_WIDE: Final = f"{_SAME.replace('cell ', f'cell {_COLUMNS} ')}"
_EMPTY: Final = f"<table:table-row {_ROWS}><table:table-cell {_COLUMNS}/></table:table-row>"
_SPACES: Final = f'<table:table-cell {_TEXT}<text:s text:c="999999999"/></text:p></table:table-cell>'


def _ole(rest: bytes) -> Callable[[Path], None]:
    return lambda path: void(path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + rest))


GEVALLEN: Final[tuple[tuple[str, Callable[[Path], None]], ...]] = (
    ("een gewone lijst", _sheet()),
    ("laatste cel XFD1048576", _sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    ("cel XFD1048576 in rij 4", _sheet('<row r="4"><c r="XFD1048576"><v>1</v></c></row>')),
    ("cel ZZZZZZ99999999999", _sheet('<row r="4"><c r="ZZZZZZ99999999999"><v>1</v></c></row>')),
    ("rij 99999999999", _sheet('<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>')),
    ("afmeting A1:XFD1048576", _sheet(dimensie="A1:XFD1048576")),
    ("een losse cel AZ1000000", _sheet('<row r="1000000"><c r="AZ1000000"><v>1</v></c></row>')),
    ("100.000 × een tekst van 32 kB", _flood),
    ("20 rijen van 16.000 × een tekst van 90 kB", _wide_flood),
    ("een cel van 100 MB", _big_cell),
    ("3.000.000 gedeelde teksten", _many_texts),
    ("entiteiten (billion laughs)", _laughs),
    ("zip-bom van 2 GB", _bomb),
    ("zip-bommen in het zip-bestand", _nested),
    ("45 MB spaties", _white),
    ("tien miljoen onderdelen in elkaar", _deep),
    ("een kenmerk van 40 MB", _attributes),
    ("9.000 bladen", _sheets),
    ("400.000 samenvoegingen", _merges),
    ("CRC klopt niet", _wrong_crc),
    ("zip versleuteld", _encrypted_zip),
    ("zip afgekapt", _cut),
    ("zip met onbekende methode", _unknown_method),
    ("een Word-document", _docx),
    ("ODS: rij 1.048.575 × herhaald", _ods(_SAME)),
    ("ODS: 16.384 cellen, 1.048.575 × herhaald", _ods(_WIDE)),
    ("ODS: een miljoen lege rijen", _ods(_EMPTY)),
    ("ODS: 999.999.999 spaties", _ods(f"<table:table-row>{_SPACES}</table:table-row>")),
    ("XLS: alleen het begin", _ole(b"")),
    ("XLS: onzin", _ole(bytes(range(256)) * 4_000)),
    ("XLSX met wachtwoord", _ole(bytes(4_000) + "EncryptedPackage".encode("utf-16-le") + bytes(4_000))),
    ("leeg bestand", lambda path: void(path.write_bytes(b""))),
    ("leeg zip-bestand", lambda path: void(write_zip(path, {}))),
)


if __name__ == "__main__":
    raise SystemExit(main())
