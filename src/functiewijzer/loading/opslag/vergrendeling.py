"""One process at a time writes a file: a lock that the operating system drops when the process ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import BinaryIO, Final, Self

from functiewijzer.loading.opslag.bestanden import Bestandsfout, real_target, reason_to_make

_FAR_BEYOND: Final = 2**62
"""Windows locks bytes instead of files; this one lies where no output comes."""


class Claim:
    """A locked file beside a result; a file of its own, for the others change their names when the work is done."""

    def __init__(self, path: Path, stream: FileIO) -> None:
        self._path = path
        self._stream = stream

    @classmethod
    def take(cls, path: Path) -> Self | None:
        """Return the claim, None where another process has it; raises OSError where the file can't be made."""
        stream = FileIO(path, "r+", opener=lambda name, flags: os.open(name, flags | os.O_CREAT, 0o666))
        try:
            # Whoever had it may have just removed it: then this is no longer the file of that name.
            if lock(stream) and os.path.samestat(os.fstat(stream.fileno()), path.stat()):
                return cls(path, stream)
        except FileNotFoundError:
            pass
        stream.close()
        return None

    def release(self) -> None:
        """Let go of it; a second time does nothing."""
        if self._stream.closed:
            return
        # While it is still locked, so that nobody can get hold of a file that is about to go.
        with suppress(OSError):
            self._path.unlink()
        self._stream.close()
        if sys.platform == "win32":
            # Here no open file can be removed, and another that has it open keeps it.
            with suppress(OSError):
                self._path.unlink()


def claim_file(path: Path) -> Claim:
    """Keep a file that people work in for this process alone.

    Raises Bestandsfout when another process is busy with it, or when its folder can't be written.
    """
    try:
        target = real_target(path)
        claim = Claim.take(target.with_name(f".{target.name}.slot"))
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"kan {path} niet gebruiken: {reason_to_make(path, error)}") from error
    if claim is None:
        raise Bestandsfout(f"een andere opdracht werkt nu aan {path}; wacht tot die klaar is")
    return claim


@contextmanager
def claimed(path: Path) -> Iterator[None]:
    """Keep a file for this process alone while the block runs; raises Bestandsfout as `claim_file` does."""
    claim = claim_file(path)
    try:
        yield
    finally:
        claim.release()


def lock(stream: BinaryIO) -> bool:
    """Lock an open file for this process; False when another holds it.

    A file system without locks counts as free: then nothing can be known.
    """
    return _lock_on_windows(stream) if sys.platform == "win32" else _lock(stream)


def _lock(stream: BinaryIO) -> bool:
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
    return True


def _lock_on_windows(stream: BinaryIO) -> bool:
    if sys.platform == "win32":
        import msvcrt

        stream.seek(_FAR_BEYOND)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            stream.seek(0)
    return True
