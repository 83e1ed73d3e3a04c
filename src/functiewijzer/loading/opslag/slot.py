"""Locks on open files, which the operating system drops when the process ends."""

import os
import sys
from contextlib import suppress
from io import FileIO
from pathlib import Path
from typing import BinaryIO, Final

ALLEEN_EIGENAAR: Final = 0o600
"""The permissions of a file that is half done, or that only says who is busy: of nobody else's concern."""

_FAR_BEYOND: Final = 2**62
"""Windows locks bytes instead of files; this one lies where no output comes."""


def open_own(path: Path) -> FileIO:
    """Open a file of ours to read and write, made for its owner alone where it is not there; raises OSError."""
    return FileIO(path, "r+", opener=lambda name, flags: os.open(name, flags | os.O_CREAT, ALLEEN_EIGENAAR))


def lock(stream: BinaryIO) -> bool:
    """Lock an open file for this process; False when another holds it.

    A file system without locks counts as free: then nothing can be known.
    """
    return try_lock(stream) is not False


def try_lock(stream: BinaryIO) -> bool | None:
    """Lock an open file for this process: True when it is ours now, False when another holds it, None if unknown."""
    return _lock_on_windows(stream) if sys.platform == "win32" else _lock(stream)


def is_still(path: Path, stream: BinaryIO) -> bool:
    """Tell whether a name is still that of an open file: whoever had it may have just removed or renamed it."""
    try:
        return os.path.samestat(os.fstat(stream.fileno()), path.stat())
    except FileNotFoundError:
        return False


def remove_locked(path: Path, stream: BinaryIO) -> None:
    """Remove a file that we have locked, and close it."""
    # While it is still locked, so that nobody can get hold of a file that is about to go.
    with suppress(OSError):
        path.unlink()
    stream.close()
    if sys.platform == "win32":
        # Here no open file can be removed, and another that has it open keeps it.
        with suppress(OSError):
            path.unlink()


def _lock(stream: BinaryIO) -> bool | None:
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
    return True


def _lock_on_windows(stream: BinaryIO) -> bool | None:
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
