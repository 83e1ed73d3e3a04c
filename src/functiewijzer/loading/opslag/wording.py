"""The Wording: a file in the making, hidden beside what it will become; and what a kill left of one, cleared."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.loading.opslag.slot import is_still, lock, open_own, remove_locked, try_lock

_OURS: Final = r"(?s:\..+\.(?:[a-z0-9_]{8}|nieuw)\.deel|(?P<slot>\..+\.slot|.+\.deel\.slot))"
"""The names of files in the making and of locks. The rows of a batch that was broken off are not among them."""


class Wording(Struct, frozen=True):
    """A file in the making: its name, and the open file by whose lock others see that it is not a leftover."""

    path: Path
    stream: FileIO

    def place(self, target: Path, *, overschrijf: bool) -> None:
        """Give it the name of the target; raises OSError, FileExistsError where something must stay there."""
        if sys.platform == "win32":
            self.stream.close()
        move_over(self.path, target, overschrijf=overschrijf)


@contextmanager
def in_wording(target: Path) -> Iterator[Wording]:
    """Give a file to make, for its owner alone; when the block ends it is gone, unless it was placed.

    Raises OSError where none can be made.
    """
    clear_leftovers(target.parent)
    wording = _make(target)
    try:
        yield wording
    finally:
        wording.stream.close()
        with suppress(OSError):
            wording.path.unlink()


def move_over(source: Path, target: Path, *, overschrijf: bool) -> None:
    """Put a finished file in the place of another, with the permissions that were there, within the umask.

    Raises OSError, and FileExistsError where something stands there that must stay.
    """
    source.chmod(_mode_for(target))
    if overschrijf:
        source.replace(target)
    else:
        _move_if_free(source, target)


def clear_leftovers(folder: Path) -> None:
    """Remove what a killed process left in a folder: files in the making and locks that nobody holds."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            match = re.fullmatch(_OURS, entry.name)
            if match is not None and entry.is_file(follow_symlinks=False):
                _clear(Path(entry.path), must_be_empty=match["slot"] is not None)


def _clear(path: Path, *, must_be_empty: bool) -> None:
    with suppress(OSError):
        stream = open_own(path)
        size = os.fstat(stream.fileno()).st_size
        # Where a file system has no locks nothing is known, and a file that may be in use stays.
        if not (must_be_empty and size) and try_lock(stream) and is_still(path, stream):
            remove_locked(path, stream)
        stream.close()


def _make(target: Path) -> Wording:
    import tempfile

    while True:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".deel", dir=target.parent)
        wording = Wording(Path(name), FileIO(handle, "w"))
        # Before it was locked another process may have taken it for a leftover.
        if lock(wording.stream) and is_still(wording.path, wording.stream):
            return wording
        wording.stream.close()


def _move_if_free(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links: the name is taken first, and only then given to what is finished.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        source.replace(target)
    else:
        source.unlink()


def _mode_for(path: Path) -> int:
    """Return the permissions of the file that is replaced, or those that a new file would get; within the umask."""
    mask = os.umask(0)
    os.umask(mask)
    mode = 0o666
    with suppress(OSError):
        mode = path.stat().st_mode & 0o777
    return mode & ~mask
