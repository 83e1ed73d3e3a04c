"""The guard of the lock: lets a reader look at a foreign file in a process of its own, and passes on what came out."""

import json
import math
import os
import subprocess
import sys
import tempfile
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final

from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of
from functiewijzer.loading.sluis.kind import GEREED, IN_PROGRAMMA, WEIGERING, Lezer
from functiewijzer.loading.sluis.leesdoel import Leesdoel
from functiewijzer.loading.sluis.weigering import Weigersoort, weigering_text

_START: Final = (
    "import sys; sys.path[:] = sys.argv.pop(1).split(chr(10)); "
    "from functiewijzer.loading.sluis.kind import main; main()"
)
_BLOCK: Final = 1 << 20


class Opbrengst:
    """What a reader found: lines of JSON in a temporary file that is gone when nobody uses it any longer.

    After them comes the line that says that all went well.
    """

    def __init__(self, bestand: IO[bytes]) -> None:
        self.bestand = bestand
        weakref.finalize(self, bestand.close)

    def lines(self) -> Iterator[str]:
        """Yield the lines from the first on."""
        at, rest = 0, b""
        while True:
            # Each reading keeps its own place, so that two can go on beside each other.
            self.bestand.seek(at)
            block = self.bestand.read(_BLOCK)
            at += len(block)
            *lines, rest = (rest + block).split(b"\n")
            yield from map(_as_text, lines)
            if not block:
                return

    def last(self) -> bytes:
        """Return the last line."""
        return _last_lines(self.bestand)[-2]


def deadline(doel: Leesdoel) -> float:
    """Return until when a reading that begins now may go on."""
    return time.monotonic() + doel.seconden


def read_guarded(path: Path, lezer: Lezer, verzoek: Any, doel: Leesdoel, *, until: float | None = None) -> Opbrengst:
    """Return what a reader finds in a file; raises Bestandsfout with the reason where it is not let in.

    The reader is a function of a module; the request is anything that JSON can hold. `until` is a `deadline` that
    several readings of one file share.
    """
    end = deadline(doel) if until is None else until
    found = Opbrengst(tempfile.TemporaryFile(prefix="functiewijzer-"))  # noqa: SIM115, open while the Opbrengst is used
    try:
        with path.open("rb") as bron:
            words = [lezer.__module__, lezer.__name__, json.dumps(verzoek), str(math.ceil(doel.seconden))]
            _run(bron, found.bestand, words, seconds=end - time.monotonic())
    except subprocess.TimeoutExpired as error:
        raise _refused(path, doel, Weigersoort.TIJD) from error
    except (OSError, ValueError) as error:
        reason = reason_of(error)
        raise Bestandsfout(f"kan {path} niet lezen: {reason}") from error
    last = _last_lines(found.bestand)[-1]
    if last == GEREED.encode():
        return found
    soort, gegevens = _why(last)
    raise _refused(path, doel, soort, *gegevens)


def _run(bron: IO[bytes], found: IO[bytes], asked: list[str], *, seconds: float) -> None:
    words = [*_start_words(), *asked]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    process = subprocess.Popen(  # noqa: S603, this very Python, with words of our own
        words, stdin=bron, stdout=found, stderr=subprocess.DEVNULL, creationflags=flags
    )
    try:
        process.wait(max(seconds, 0))
    finally:
        # Whatever ends the waiting, Ctrl-C too: nothing goes on reading, and nothing stays behind.
        process.kill()
        process.wait()


def _start_words() -> list[str]:
    """Return how the process is started: this Python, or the single-file program, which is all there is."""
    if getattr(sys, "frozen", False):
        return [sys.executable, IN_PROGRAMMA]
    # Exactly what was imported here is imported there: nothing that happens to lie in the current folder.
    places = "\n".join(os.path.abspath(place) for place in sys.path)  # noqa: PTH100, "" is the current folder
    return [sys.executable, "-I", "-S", "-c", _START, places]


def _last_lines(found: IO[bytes]) -> list[bytes]:
    """Return the last lines of a file, the last two at least where there are so many."""
    end = found.seek(0, os.SEEK_END)
    size, lines = 1 << 12, [b""]
    while len(lines) < 3 and size < 2 * max(end, 1 << 12):
        found.seek(max(0, end - size))
        lines = found.read().rstrip(b"\n").split(b"\n")
        size *= 4
    return lines


def _as_text(line: bytes) -> str:
    return line.decode("ascii")


def _refused(path: Path, doel: Leesdoel, soort: Weigersoort, *gegevens: str) -> Bestandsfout:
    return Bestandsfout(f"{path} {weigering_text(soort, *gegevens, doel=doel)}")


def _why(last: bytes) -> tuple[Weigersoort, tuple[str, ...]]:
    """Return why a reading stopped: as the reader said, or else that it was ended before it could say so."""
    try:
        soort, *gegevens = json.loads(last)[WEIGERING]
        return Weigersoort(soort), tuple(map(str, gegevens))
    except (ValueError, KeyError, TypeError):
        return Weigersoort.AFGEBROKEN, ()
