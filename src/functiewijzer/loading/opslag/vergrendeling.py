"""One process at a time writes a file: a lock that the operating system drops when the process ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import Self

from functiewijzer.loading.opslag.bestanden import Bestandsfout, real_target, reason_to_make
from functiewijzer.loading.opslag.slot import is_still, lock, open_own, remove_locked
from functiewijzer.loading.opslag.wording import clear_leftovers


class Claim:
    """A locked file beside a result; a file of its own, for the others change their names when the work is done."""

    def __init__(self, path: Path, stream: FileIO) -> None:
        self._path = path
        self._stream = stream

    @classmethod
    def take(cls, path: Path) -> Self | None:
        """Return the claim, None where another process has it; raises OSError where the file can't be made."""
        clear_leftovers(path.parent)
        stream = open_own(path)
        # Whoever had it may have just removed it: then this is no longer the file of that name.
        if lock(stream) and is_still(path, stream):
            return cls(path, stream)
        stream.close()
        return None

    def release(self) -> None:
        """Let go of it; a second time does nothing."""
        if not self._stream.closed:
            remove_locked(self._path, self._stream)


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
