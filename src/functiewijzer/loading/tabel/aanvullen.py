"""A small list that people keep in a spreadsheet, added to: what stands there stays, and nothing comes in twice."""

from io import StringIO
from pathlib import Path

from functiewijzer.core.schrijfwijze import fold_titel
from functiewijzer.loading.opslag.bestanden import Bestandsfout, is_taken, write_atomically
from functiewijzer.loading.opslag.vergrendeling import claimed
from functiewijzer.loading.tabel.codering import decide_codering
from functiewijzer.loading.tabel.csv_records import read_records

_MARK, _END = "\ufeff", "\r\n"


def add_line(path: Path, opening: str, regel: str, *, sleutels: int) -> bool:
    """Add a line to a CSV file for Excel, and tell whether it was added: not where its row stands there already.

    `opening` is the line that a new file begins with, mark and all. Two rows are the same where their first `sleutels`
    cells are. Raises Bestandsfout for a file that is no such list, which stays as it is, and where writing fails.
    """
    with claimed(path):
        known = _read(path) if is_taken(path) else opening
        rows = _rows(known)
        expected = _rows(opening)[0]
        if not rows or rows[0][: len(expected)] != expected:
            raise Bestandsfout(f"{_other(path)}: de eerste regel is niet {';'.join(expected)}")
        wanted = _key(_rows(regel)[0], sleutels)
        if any(_key(row, sleutels) == wanted for row in rows[1:]):
            return False
        whole = known if known.endswith(("\n", "\r")) else known + _END
        write_atomically(path, f"{_MARK}{whole.removeprefix(_MARK)}{regel}".encode("utf-8", "backslashreplace"))
    return True


def _read(path: Path) -> str:
    """Return the text of the list, be it as a spreadsheet saved it: in Windows-1252."""
    if not path.is_file():
        raise Bestandsfout(f"{_other(path)}: het is geen gewoon bestand")
    try:
        codec = decide_codering(path, None, "stop").codec
        return path.read_bytes().decode(codec)
    except (Bestandsfout, OSError) as error:
        raise Bestandsfout(f"{_other(path)}: het is niet te lezen") from error


def _other(path: Path) -> str:
    return f"{path} is een ander bestand dan verwacht en blijft zoals het is"


def _rows(tekst: str) -> list[list[str]]:
    lines = StringIO(tekst.removeprefix(_MARK), newline="")
    return [list(map(str, record.cellen)) for record in read_records(lines, ";", 1)]


def _key(cellen: list[str], count: int) -> tuple[str, ...]:
    """Return cells as they are compared; the apostrophe that makes one harmless says nothing."""
    filled = [*cellen, *[""] * count]
    return tuple(fold_titel(cel.removeprefix("'")) for cel in filled[:count])
