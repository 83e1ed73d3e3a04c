"""Files are written whole or not at all, and what goes wrong is said in plain Dutch."""

import contextlib
import errno
import os
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
        target = Path(os.path.realpath(path)) if path.is_symlink() else path
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            _replace(target, content)
    except (OSError, ValueError) as error:
        reason = f"de map {path.parent} bestaat niet" if isinstance(error, FileNotFoundError) else reason_of(error)
        raise Bestandsfout(f"kan {path} niet schrijven: {reason}") from error


def _replace(path: Path, content: bytes) -> None:
    import tempfile

    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".deel", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(_mode_for(path))
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _mode_for(path: Path) -> int:
    """Return the permissions of the file that is replaced, or those that a new file would get."""
    with contextlib.suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
