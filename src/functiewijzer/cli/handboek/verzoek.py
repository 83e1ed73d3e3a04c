"""The Importeerverzoek: what was asked of `importeer`."""

from datetime import date
from pathlib import Path

from msgspec import Struct


class Importeerverzoek(Struct, frozen=True, kw_only=True):
    """Which files become which folder, and how."""

    paden: tuple[Path, ...]
    naar: Path
    proef: bool = False
    toch: bool = False
    herstel: bool = False
    alles: bool = False
    geldig_vanaf: date
    formaat: str | None = None
    uitvoer: Path | None = None
    overschrijf: bool = False
