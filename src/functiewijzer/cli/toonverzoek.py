"""What `toon` is asked, whatever the kind of document."""

from pathlib import Path

from msgspec import Struct


class Toonverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `toon`, option by option; `naast` is the code or id of a second document."""

    code: str
    naast: str | None
    matrix: bool = False
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool
    profielmap: Path | None
