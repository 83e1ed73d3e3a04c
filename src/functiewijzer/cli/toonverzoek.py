"""What the user asked of `toon`: a profile by its code, or a document about an occupation by its id."""

from pathlib import Path

from msgspec import Struct


class Toonverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `toon`, option by option; `naast` is the code or id of a second one."""

    code: str
    naast: str | None
    matrix: bool
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool
    profielmap: Path | None


def is_profielcode(code: str) -> bool:
    """Tell whether somebody means a profile: its code begins with a digit, the id of an occupation with a letter."""
    return code[:1].isdigit()
