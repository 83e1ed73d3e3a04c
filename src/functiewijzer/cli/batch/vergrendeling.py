"""One process at a time writes a file: a lock that the operating system drops when the process ends."""

import sys
from typing import BinaryIO, Final

_FAR_BEYOND: Final = 2**62
"""Windows locks bytes instead of files; this one lies where no output comes."""


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
