"""The input and the targets of a batch run, checked before any work is done."""

import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from functiewijzer.cli.batch.verzoek import STROOM, Batchverzoek
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.tabel.codering import opened

_BLOCK: Final = 1 << 20
_MOST: Final = 1_000_000_000


@contextmanager
def as_file(invoer: Path) -> Iterator[Path]:
    """Give the input as a file that can be read twice; what comes once is kept as long as it is needed.

    That is stdin, and a pipe that has a name, as /dev/stdin or what a shell gives for `<(…)`.
    """
    if invoer == STROOM and sys.stdin.isatty():
        raise Gebruiksfout("er komt niets binnen op stdin; geef een bestand")
    if invoer != STROOM and not _comes_once(invoer):
        yield invoer
        return
    with tempfile.TemporaryDirectory(prefix="functiewijzer-") as folder:
        path = Path(folder) / "stdin"
        with path.open("wb") as kept:
            if invoer == STROOM:
                _keep(sys.stdin.buffer, kept)
            else:
                with opened(invoer) as stream:
                    _keep(stream, kept)
        yield path


def _keep(stream: BinaryIO, kept: BinaryIO) -> None:
    """Copy what comes in; raises Bestandsfout where there is no end to it, before the disk is full."""
    size = 0
    while block := stream.read(_BLOCK):
        size += len(block)
        if size > _MOST:
            raise Bestandsfout(
                f"er komt meer dan {_MOST // 1_000_000_000} GB binnen; bewaar de lijst als bestand en geef dat, of "
                "deel haar op"
            )
        kept.write(block)


def _comes_once(path: Path) -> bool:
    """Tell what can be read a single time from a file, a folder, and what is not there."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def require_targets(verzoek: Batchverzoek) -> None:
    """Refuse files that must not be written; raises Bestandsfout, or Gebruiksfout where two are the same."""
    doel = verzoek.doel
    if doel is not None and doel == verzoek.samenvatting:
        raise Gebruiksfout("het resultaat en de samenvatting kunnen niet in hetzelfde bestand")
    sources = [path for path in (verzoek.invoer, verzoek.correcties) if path not in {None, STROOM}]
    require_target(verzoek.samenvatting, *sources, overschrijf=verzoek.overschrijf)
    # A run that goes on may find its own result there, for its last step is to put it in its place.
    require_target(doel, *sources, overschrijf=verzoek.overschrijf or verzoek.hervat)
