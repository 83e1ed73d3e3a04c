"""Dossiers on file, written: one writer for answers files, saved gesprekken and records, and the names they get."""

import re
from pathlib import Path
from typing import Any, Final

import yaml

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.methode import EERSTE, exists_in
from functiewijzer.core.indeling.stappen import find_start
from functiewijzer.core.schrijfwijze import slug_of
from functiewijzer.loading.opslag.bestanden import write_atomically

EXTENSION: Final = ".indeling.yaml"

_OTHER_BREAKS: Final = re.compile("[\r\x85\u2028\u2029]")


def write_dossier(path: Path, dossier: Dossier) -> None:
    """Write a dossier whole and atomically; raises Bestandsfout."""
    write_atomically(path, dump_dossier(dossier).encode("utf-8"))


def dump_dossier(dossier: Dossier) -> str:
    """Return a dossier as YAML that reads back to the same value, in the order of the schema."""
    data = dossier.model_dump(mode="json", by_alias=True, exclude_none=True)
    # A question that stands there without an answer is open, and stays there.
    data["antwoorden"] = {vraag: antwoord or None for vraag, antwoord in data["antwoorden"].items()}
    start = find_start(dossier.stappen)
    nummer = EERSTE.nummer if start is None else start.methode
    data["stappen"] = [_of_edition(stap, nummer) for stap in data["stappen"]]
    return yaml.dump(
        _filled_in(data), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100, default_flow_style=False
    )


def _of_edition(stap: dict[str, Any], nummer: int) -> dict[str, Any]:
    """Return a stap without what an edition of the method does not know; the first does not even name itself."""
    return {key: value for key, value in stap.items() if exists_in(nummer, key, stap["soort"])}


def _filled_in(value: Any) -> Any:
    """Return data without lists and blocks in which nothing stands."""
    if isinstance(value, dict):
        return {key: kept for key, inner in value.items() if (kept := _filled_in(inner)) not in ({}, [])}
    return [_filled_in(item) for item in value] if isinstance(value, list) else value


class _Dumper(yaml.SafeDumper):
    """Quotes every text that some YAML reader could take for something else, and repeats rather than refers."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002, the base class decides the signature
        """Never write anchors: the reader refuses them."""
        return True

    def represent_text(self, text: str) -> yaml.ScalarNode:
        """Write line breaks other than a line feed as escapes, since YAML reads them all as a line feed.

        Lone surrogates, which no file can carry, become question marks.
        """
        carried = text.encode("utf-8", "replace").decode("utf-8")
        style = '"' if _OTHER_BREAKS.search(carried) else None
        return self.represent_scalar("tag:yaml.org,2002:str", carried, style=style)

    def represent_decimal(self, number: float) -> yaml.ScalarNode:
        """Write a number as people do, without an exponent; a whole one as 1.0, since YAML reads 1 as another kind."""
        whole, _, decimals = f"{number:.9f}".partition(".")
        return self.represent_scalar("tag:yaml.org,2002:float", f"{whole}.{decimals.rstrip('0') or '0'}")


_Dumper.add_representer(str, _Dumper.represent_text)
_Dumper.add_representer(float, _Dumper.represent_decimal)


def default_path(folder: Path, titel: str) -> Path:
    """Return a free file name for a title: never one that exists."""
    stem = slug_of(titel)
    candidates = (folder / f"{stem}{suffix}{EXTENSION}" for suffix in ("", *(f"-{n}" for n in range(2, 10_000))))
    return next(path for path in candidates if not path.exists() and not path.is_symlink())
