"""The input and the targets of a batch run, checked before any work is done."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from functiewijzer.cli.batch.verzoek import STROOM, Batchverzoek
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import require_target


@contextmanager
def as_file(invoer: Path) -> Iterator[Path]:
    """Give the input as a file that can be read twice; what comes through stdin is kept as long as it is needed."""
    if invoer != STROOM:
        yield invoer
        return
    if sys.stdin.isatty():
        raise Gebruiksfout("er komt niets binnen op stdin; geef een bestand")
    with tempfile.TemporaryDirectory(prefix="functiewijzer-") as folder:
        path = Path(folder) / "stdin"
        with path.open("wb") as stream:
            while block := sys.stdin.buffer.read(1 << 20):
                stream.write(block)
        yield path


def require_targets(verzoek: Batchverzoek) -> None:
    """Refuse files that must not be written; raises Bestandsfout, or Gebruiksfout where two are the same."""
    doel = verzoek.doel
    if doel is not None and doel == verzoek.samenvatting:
        raise Gebruiksfout("het resultaat en de samenvatting kunnen niet in hetzelfde bestand")
    sources = [path for path in (verzoek.invoer, verzoek.correcties) if path not in {None, STROOM}]
    require_target(verzoek.samenvatting, *sources, overschrijf=verzoek.overschrijf)
    # A run that goes on may find its own result there, for its last step is to put it in its place.
    require_target(doel, *sources, overschrijf=verzoek.overschrijf or verzoek.hervat)
