"""The file `.importeer.json`: an Importstaat on disk, the same every time, and foreign until it has been checked."""

from pathlib import Path
from typing import Any, Final

import msgspec

from functiewijzer.core.handboek.importstaat import FORMAAT, Importstaat
from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of

STAAT: Final = ".importeer.json"
_MOST: Final = 200_000_000
_DEEPEST: Final = 30


def read_staat(folder: Path) -> Importstaat | None:
    """Return what the last import left in a folder; None where there was none.

    Raises Bestandsfout for a file that is none of ours: nothing can be compared with it.
    """
    path = folder / STAAT
    try:
        if not path.exists():
            return None
        if path.stat().st_size > _MOST:
            raise ValueError(STAAT)
        staat = msgspec.json.decode(path.read_bytes(), type=Importstaat)
    except OSError as error:
        raise Bestandsfout(f"kan {path} niet lezen: {reason_of(error)}") from error
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Bestandsfout(f"{path} is beschadigd; {_REMEDY}") from error
    if staat.formaat != FORMAAT:
        raise Bestandsfout(f"{path} is van een andere versie van functiewijzer; {_REMEDY}")
    if not all(_is_inside(pad) and _is_data(item.gegevens) for pad, item in staat.documenten.items()):
        raise Bestandsfout(f"{path} is beschadigd; {_REMEDY}")
    return staat


_REMEDY: Final = "importeer in een nieuwe map, en vergelijk die met: functiewijzer verschil OUDE_MAP NIEUWE_MAP"


def write_staat(staat: Importstaat) -> bytes:
    """Return the bytes of an Importstaat: equal ones give equal bytes."""
    return msgspec.json.format(msgspec.json.encode(staat, order="sorted"), indent=1) + b"\n"


def _is_inside(pad: str) -> bool:
    """Whether a path stays within the folder."""
    parts = pad.split("/")
    return all(part not in ("", ".", "..") and not set(part) & set("\\:\0") for part in parts)


def _is_data(value: Any, depth: int = 0) -> bool:
    """Whether a value is made of dicts, lists and texts, as the reader of YAML hands them over."""
    if depth > _DEEPEST:
        return False
    if isinstance(value, dict):
        return all(_is_data(inner, depth + 1) for inner in value.values())
    if isinstance(value, list):
        return all(_is_data(item, depth + 1) for item in value)
    return value is None or isinstance(value, str)
