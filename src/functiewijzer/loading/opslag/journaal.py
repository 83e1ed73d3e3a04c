"""The journal beside growing output: how far it is, and for what it was made."""

import os
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt, ValidationError

from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.opslag.slot import open_own


class Journaalstand(BaseModel):
    """Where the output stands: its first `bytes` hold `rijen` whole rows, made for the run that `kenmerk` names.

    `tellers` are counts that belong to those rows. `klaar` says that nothing more will come.
    """

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

    schemaversie: Literal[1] = Field(default=1, alias="schema")
    kenmerk: str
    rijen: NonNegativeInt = 0
    bytes: NonNegativeInt = 0
    tellers: dict[str, int] = {}
    klaar: bool = False


def read_journaal(pad: Path) -> Journaalstand | None:
    """Return what the journal says, None where there is none; raises Bestandsfout when it isn't a journal."""
    try:
        return Journaalstand.model_validate_json(pad.read_bytes())
    except FileNotFoundError:
        return None
    except ValidationError as error:
        raise Bestandsfout(f"{pad} is geen leesbaar journaal; begin opnieuw met --overschrijf") from error


def write_journaal(pad: Path, stand: Journaalstand) -> None:
    """Put a new journal in the place of the old one in a single step; raises OSError."""
    new = _new_name(pad)
    with open_own(new) as stream:
        stream.truncate(0)
        stream.write(stand.model_dump_json(by_alias=True).encode())
        os.fsync(stream.fileno())
    new.replace(pad)


def remove_journaal(pad: Path) -> None:
    """Remove the journal, and what a kill may have left of a new one; raises OSError."""
    pad.unlink(missing_ok=True)
    _new_name(pad).unlink(missing_ok=True)


def _new_name(pad: Path) -> Path:
    return pad.with_name(f"{pad.name}.nieuw")
