"""What the user asked of `vergelijk`, option by option."""

from pathlib import Path

from msgspec import Struct


class Vergelijkverzoek(Struct, frozen=True, kw_only=True):
    """The request, as typed."""

    a: Path
    b: Path | None
    consensus: Path | None
    eenvoudig: bool
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool
    profielmap: Path | None

    @property
    def doel(self) -> Path:
        """The file of the consensus; raises ValueError where none was asked for."""
        if self.consensus is None:
            raise ValueError("no consensus was asked for")
        return self.consensus
