"""The file of a new profile: where it goes, and its text."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from functiewijzer.core.handboek.paden import pad_of
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.redactie.nieuwprofiel import Nieuwprofiel
from functiewijzer.loading.redactie.schrijfwijze import block_lines


def path_for(folder: Path, huis: Functiehuis, nieuw: Nieuwprofiel) -> Path:
    """Return the file for a new profile: in the folder of its family where there is one."""
    known = sorted(path for path in folder.glob(f"{nieuw.familie}-*") if path.is_dir())
    names = {item.code: item.naam for item in huis.families}
    path = folder / pad_of(nieuw.familie, names.get(nieuw.familie, ""), nieuw.code, nieuw.naam)
    return known[0] / path.name if known else path


def profiel_text(data: Mapping[str, Any], folder: Path) -> str:
    """Return the text of a new profile, with the line by which an editor finds its schema where the folder has one."""
    has_schema = (folder / "schemas" / "profiel.schema.json").is_file()
    opening = ["# yaml-language-server: $schema=../schemas/profiel.schema.json"] if has_schema else []
    return "\n".join([*opening, *block_lines(dict(data)), ""])
