"""Files are written whole or not at all, and what goes wrong is said in plain Dutch."""

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path


class Bestandsfout(Exception):
    """A file that can't be read or written; the message says which, why and what to do (exit code 3)."""


def reason_of(error: OSError | ValueError) -> str:
    """Return why the operating system refused, in plain Dutch; a ValueError is a name with a NUL in it."""
    reasons = {
        FileNotFoundError: "het bestand bestaat niet",
        PermissionError: "u hebt er geen rechten voor, of een ander programma houdt het open",
        IsADirectoryError: "het is een map",
        NotADirectoryError: "een deel van het pad is geen map",
        FileExistsError: "het bestaat al",
    }
    known = next((text for kind, text in reasons.items() if isinstance(error, kind)), None)
    return known or _reason_by_number(error.errno if isinstance(error, OSError) else errno.EINVAL)


def _reason_by_number(number: int | None) -> str:
    return {
        errno.ENOSPC: "de schijf is vol",
        errno.EROFS: "deze schijf is alleen-lezen",
        errno.ENAMETOOLONG: "de naam is te lang",
        errno.ELOOP: "de snelkoppeling verwijst naar zichzelf",
        errno.EINVAL: "de naam bevat tekens die hier niet kunnen",
    }.get(number or 0, "het besturingssysteem weigert het")


def write_atomically(path: Path, content: bytes, *, overschrijf: bool = True) -> None:
    """Write the whole content, or leave what was there: a temporary file beside it, synced, then renamed.

    A symlink keeps pointing where it did; a device or pipe is written to as it is. Without `overschrijf` a file that is
    there stays, also one that appears at the last moment. Raises Bestandsfout with the reason when writing is
    impossible.
    """
    from functiewijzer.loading.opslag.wording import in_wording

    try:
        target = real_target(path)
        if target.exists() and not target.is_file():
            target.write_bytes(content)
            return
        with in_wording(target) as wording:
            wording.stream.write(content)
            os.fsync(wording.stream.fileno())
            wording.place(target, overschrijf=overschrijf)
    except (OSError, ValueError) as error:
        raise _not_written(path, error) from error


def _not_written(path: Path, error: OSError | ValueError) -> Bestandsfout:
    if isinstance(error, FileExistsError):
        return Bestandsfout(f"{path} is er nu al en blijft zoals het is; kies een andere naam, of geef --overschrijf")
    return Bestandsfout(f"kan {path} niet schrijven: {reason_to_make(path, error)}")


def reason_to_make(path: Path, error: OSError | ValueError) -> str:
    """Return why a file can't be made; where something is not there, that is its folder."""
    return f"de map {path.parent} bestaat niet" if isinstance(error, FileNotFoundError) else reason_of(error)


@contextlib.contextmanager
def replacing(path: Path, *, overschrijf: bool) -> Iterator[Path]:
    """Give a name beside the path to write a large file to; it takes the place of the path when the block ends well.

    Without `overschrijf` a file that is there stays. Raises Bestandsfout when writing is impossible.
    """
    from functiewijzer.loading.opslag.wording import in_wording

    try:
        target = real_target(path)
        with in_wording(target) as wording:
            yield wording.path
            os.fsync(wording.stream.fileno())
            wording.place(target, overschrijf=overschrijf)
    except OSError as error:
        raise _not_written(path, error) from error


def is_taken(path: Path) -> bool:
    """Tell whether something stands in the place of a file; an empty one, left by a kill, holds nothing."""
    return os.path.lexists(path) and not (path.is_file() and path.stat().st_size == 0)


def is_same_file(one: Path, other: Path) -> bool:
    """Tell whether two names are about one file, be it there or not."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return one.absolute() == other.absolute()


def real_target(path: Path) -> Path:
    """Return the file to write: a symlink keeps pointing where it did; raises OSError for one that leads to itself."""
    if not path.is_symlink():
        return path
    with contextlib.suppress(FileNotFoundError):
        path.stat()
    return Path(os.path.realpath(path))
