"""Measures what foreign files cost that were made to kill or flood: time and memory of the whole command.

    python benchmarks/sluis.py [--markdown]

Each file is made here. Right is: at most 300 MB, at most 10 seconds for a list and 30 for a handbook, and either a
result or a plain refusal with code 3. A list is graded by `batch`; a handbook is only read.
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
from typing import Any, Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from bronbouw import alinea, deel, getekend, rooster, tabel, write_docx, write_pdf  # noqa: E402, tests is no package
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

SECONDS: Final = {".xlsx": 10, ".docx": 30, ".pdf": 30, ".txt": 30}
MEGABYTES: Final = 300


class Uitslag(NamedTuple):
    """What one file cost, and how the command ended."""

    naam: str
    code: int
    seconds: float
    megabytes: float
    said: str
    einde: str

    @property
    def is_kept(self) -> bool:
        """Whether it stayed within the bounds, and ended in plain words."""
        is_plain = self.code in {0, 3} and "Traceback" not in self.said and "panicked" not in self.said
        return is_plain and self.seconds <= SECONDS[self.einde] and self.megabytes <= MEGABYTES


def main() -> int:
    """Measure all files, print a table, and return 1 where a bound is missed."""
    parser = argparse.ArgumentParser(description="Meet wat kwaadaardige rekenbladen en handboeken kosten.")
    parser.add_argument("--markdown", action="store_true", help="toon de tabel zoals in docs/metingen.md")
    parser.add_argument("--alleen", metavar="WOORD", default="", help="alleen de bestanden met dit woord in hun naam")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="functiewijzer-") as name:
        uitslagen = [_take(Path(name), geval) for geval in GEVALLEN if options.alleen in geval.naam]
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


class Geval(NamedTuple):
    """A file to make: what it is called, what makes it, and how its name ends."""

    naam: str
    make: Callable[[Path], None]
    einde: str = ".xlsx"


_READ: Final = """
import sys
from pathlib import Path
from functiewijzer.loading.handboek.bronlezing import read_bron
from functiewijzer.loading.opslag.bestanden import Bestandsfout
try:
    for lezing in read_bron(Path(sys.argv[1])).lezingen:
        print(lezing.naam, len(lezing.regels), end="; ")
except Bestandsfout as fout:
    sys.exit(print(fout) or 3)
"""


def _take(folder: Path, geval: Geval) -> Uitslag:
    path, target = folder / f"bestand{geval.einde}", folder / "uit.csv"
    _apart(geval, path)
    batch = ["-m", "functiewijzer", "batch", str(path), "-o", str(target), "--overschrijf"]
    batch += ["--profielen", str(ROOT / "profielen")]
    words = [sys.executable, *(batch if geval.einde == ".xlsx" else ["-c", _READ, str(path)])]
    start = time.perf_counter()
    with tempfile.TemporaryFile() as err:
        process = subprocess.Popen(words, stdout=err, stderr=err)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        err.seek(0)
        said = " ".join(err.read().decode("utf-8", "replace").replace(str(path), path.name).split())
    path.unlink()
    # Of the processes that it started itself the largest counts too: the operating system keeps the highest.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    code = os.waitstatus_to_exitcode(status)
    return Uitslag(geval.naam, code, seconds, usage.ru_maxrss / unit, said, geval.einde)


def _apart(geval: Geval, path: Path) -> None:
    """Make a file in a process of its own: what that needs would count for every process that is started later."""
    process = multiprocessing.get_context("spawn").Process(target=make_named, args=(geval.naam, path))
    process.start()
    process.join()


def make_named(naam: str, path: Path) -> None:
    """Make the file with this name."""
    next(geval for geval in GEVALLEN if geval.naam == naam).make(path)


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


_LIJSTEN: Final[tuple[tuple[str, Callable[[Path], None]], ...]] = (
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


def _word(inhoud: str, times: int = 1, **opties: Any) -> Callable[[Path], None]:
    # Only where the file is made: what is kept here counts for the commands that are started.
    return lambda path: void(write_docx(path, inhoud * times, **opties))


def _pdf(
    stroom: bytes, times: int, *, bladen: int = 1, filters: int = 1, objecten: dict[int, bytes] | None = None
) -> Callable[[Path], None]:
    """Return what makes a PDF of pages that are each one text so many times."""
    return lambda path: void(write_pdf(path, *[stroom * times] * bladen, filters=filters, objecten=objecten))


def _text(inhoud: bytes, times: int) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with path.open("wb") as stream:
            for _ in range(times):
                stream.write(inhoud)

    return make


def _large(path: Path) -> None:
    """Make a handbook of 400 functions as a PDF: some 500 words each, with a table."""
    zin = "De medewerker zorgt dat bestellingen op tijd worden klaargezet en klanten goed worden geholpen."
    blad = getekend(*((50.0, 780.0 - 13 * n, zin) for n in range(40)))
    tafel = getekend(*((55.0 + 160 * k, 240.0 - 40 * r, "Een cel met wat tekst") for r in range(4) for k in range(3)))
    write_pdf(path, *[b"\n".join([blad, tafel, rooster((50, 210, 370, 530), (255, 215, 175, 135, 95))])] * 800)


def _large_word(path: Path) -> None:
    zin = "De medewerker zorgt dat bestellingen op tijd worden klaargezet en klanten goed worden geholpen. " * 3
    functie = "".join(alinea("Doel", stijl="Kop2") + alinea(zin) for _ in range(10)) + tabel(["a", zin, zin]) * 6
    write_docx(path, functie * 400)


def _styles(path: Path) -> None:
    write_docx(path, alinea("x"), delen={"word/styles.xml": deel("styles", "<w:style/>" * 3_000_000)})


_WORD: Final[tuple[tuple[str, Callable[[Path], None]], ...]] = (
    ("Word: 400 functies", _large_word),
    ("Word: 1.500.000 lege alinea’s", _word("<w:p/>", 1_500_000)),
    ("Word: 1.200.000 alinea’s met tekst", _word("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 1_200_000)),
    ("Word: een alinea van 40 MB", lambda path: void(write_docx(path, alinea("x" * 40_000_000)))),
    ("Word: tabellen in elkaar", _word("<w:tbl><w:tr><w:tc>", 1_000_000)),
    ("Word: een miljoen onderdelen in elkaar", _word("<w:sdt>", 1_000_000)),
    ("Word: entiteiten", _word(alinea("x"), kop=f'{KOP}<!DOCTYPE w [<!ENTITY a "{"ha" * 100_000}">]>')),
    ("Word: 3.000.000 stijlen", _styles),
    ("Word: zip-bom van 2 GB", _bomb),
    ("Word: zip-bestand in een zip-bestand", lambda path: void(write_zip(path, {"h.docx": b"PK" * 1_000}))),
    ("Word: leeg bestand", lambda path: void(path.write_bytes(b""))),
)
_PDF: Final[tuple[tuple[str, Callable[[Path], None]], ...]] = (
    ("PDF: 400 functies op 800 bladzijden", _large),
    ("PDF: Flate-bom van 4 kB, dubbel ingepakt", _pdf(b" ", 2_000_000_000, filters=2)),
    ("PDF: Flate-bom van 1 MB", _pdf(b" ", 1_000_000_000)),
    ("PDF: 5.000.000 opdrachten", _pdf(b"q Q ", 2_500_000)),
    ("PDF: 5.000.000 verplaatsingen", _pdf(b"1 0 0 1 0 0 cm\n", 5_000_000)),
    ("PDF: 1.000.000 letters op een bladzijde", _pdf(b"BT /F1 10 Tf (x) Tj ET\n", 1_000_000)),
    ("PDF: 1.500.000 lijnen", _pdf(b"0 0 m 9 9 l S\n", 1_500_000)),
    ("PDF: 400 × 190.000 letters", _pdf(b"BT /F1 1 Tf (xx xx xx xx) Tj ET ", 17_000, bladen=400)),
    ("PDF: bladzijden in een kring", _pdf(b"", 1, objecten={2: b"<</Type/Pages/Count 5/Kids[2 0 R 4 0 R]>>"})),
    ("PDF: 1.000.000 haken", lambda path: void(path.write_bytes(b"%PDF-1.7\n1 0 obj" + b"[" * 1_000_000))),
    ("PDF: onzin", lambda path: void(path.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 4_000))),
)
_TEKST: Final[tuple[tuple[str, Callable[[Path], None]], ...]] = (
    ("tekst: 1 GB", _text(b"x" * 99 + b"\n", 10_000_000)),
    ("tekst: 19 MB op een regel", _text(b"x", 19_000_000)),
    ("tekst: 19 MB regeleinden", _text(b"\n", 19_000_000)),
    ("tekst: 19 MB tabs", _text(b"\t" * 99 + b"\n", 190_000)),
    ("tekst: NUL-tekens", _text(b"\0", 1_000_000)),
)
GEVALLEN: Final = (
    *(Geval(naam, make) for naam, make in _LIJSTEN),
    *(Geval(naam, make, ".docx") for naam, make in _WORD),
    *(Geval(naam, make, ".pdf") for naam, make in _PDF),
    *(Geval(naam, make, ".txt") for naam, make in _TEKST),
)


if __name__ == "__main__":
    raise SystemExit(main())
