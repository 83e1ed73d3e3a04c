"""Where a file stands in the folder that was named: the same on every operating system."""

from dataclasses import replace
from pathlib import Path

from functiewijzer.core.bevinding import Bevinding


def inside(pad: str, folder: Path) -> str:
    """Return the name of a file within the folder; as it is where it stands elsewhere."""
    path = Path(pad)
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else pad


def named_inside(bevinding: Bevinding, folder: Path) -> Bevinding:
    """Return a finding with its file named within the folder."""
    place = replace(bevinding.vindplaats, pad=inside(bevinding.vindplaats.pad, folder))
    return replace(bevinding, vindplaats=place)
