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


def write_atomically(path: Path, content: bytes) -> None:
    """Write the whole content, or leave what was there: a temporary file beside it, synced, then renamed.

    A symlink keeps pointing where it did; a device or pipe is written to as it is. Raises Bestandsfout with the
    reason when writing is impossible.
    """
    try:
        target = real_target(path)
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            _replace(target, content)
    except (OSError, ValueError) as error:
        raise _not_written(path, error) from error


def _not_written(path: Path, error: OSError | ValueError) -> Bestandsfout:
    return Bestandsfout(f"kan {path} niet schrijven: {reason_to_make(path, error)}")


def reason_to_make(path: Path, error: OSError | ValueError) -> str:
    """Return why a file can't be made; where something is not there, that is its folder."""
    return f"de map {path.parent} bestaat niet" if isinstance(error, FileNotFoundError) else reason_of(error)


def _replace(path: Path, content: bytes) -> None:
    import tempfile

    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".deel", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        move_over(Path(name), path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a name beside the path to write a large file to; it takes the place of the path when the block ends well.

    The name is always the same, so that what a kill leaves behind is used again. Raises Bestandsfout when writing
    is impossible.
    """
    target = real_target(path)
    temporary = target.with_name(f".{target.name}.nieuw.deel")
    try:
        try:
            yield temporary
            with temporary.open("r+b") as stream:
                os.fsync(stream.fileno())
            move_over(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
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
    """Return the file to write: a symlink keeps pointing where it did."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def move_over(source: Path, target: Path) -> None:
    """Put a finished file in the place of another, with the permissions that were there; raises OSError."""
    source.chmod(_mode_for(target))
    source.replace(target)


def _mode_for(path: Path) -> int:
    """Return the permissions of the file that is replaced, or those that a new file would get."""
    with contextlib.suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
