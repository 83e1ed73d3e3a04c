"""YAML files: read with a limit, and only as plain UTF-8 text."""

import re
from pathlib import Path
from typing import Final

from functiewijzer.core.gelijkenis import nearest
from functiewijzer.loading.opslag.bestanden import reason_of
from functiewijzer.loading.yaml.bouwer import Probleem
from functiewijzer.loading.yaml.document import YamlDocument, parse_yaml
from functiewijzer.loading.yaml.vreemd import find_conflicten

MAX_BYTES: Final = 1_000_000

# How a zip (xlsx, docx) and an old Office file begin.
_OFFICE: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_GIVE_YAML: Final = "Geef een YAML-bestand, zoals 'functiewijzer vragenlijst 1.1 --formaat yaml' het maakt."

# What YAML refuses outright.
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


def read_document(path: Path) -> tuple[str, YamlDocument]:
    """Read one YAML file; what is wrong with the file or the YAML comes back as problemen of the document."""
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        return "", refused(
            "FW001",
            f"het bestand is niet te lezen: {reason_of(error)}",
            _similar_file(path) or "Controleer de naam en de rechten.",
        )
    if len(content) > MAX_BYTES:
        return "", refused(
            "FW002",
            "het bestand is groter dan 1 MB",
            "Een profiel is hooguit enkele tientallen kB: is dit het goede bestand?",
        )
    return _decode_and_parse(content)


def _similar_file(path: Path) -> str:
    """Return the question whether a file with nearly the same name was meant; empty where there is none."""
    try:
        match = nearest(path.name, [] if path.exists() else [item.name for item in path.parent.iterdir()])
    except (OSError, ValueError):
        return ""
    return f"bedoelde u '{match}'?" if match else ""


def _decode_and_parse(content: bytes) -> tuple[str, YamlDocument]:
    if content.startswith(_OFFICE):
        return "", refused("FW003", "dit is geen tekstbestand; het lijkt van Excel of Word", _GIVE_YAML)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", refused("FW003", "het bestand is opgeslagen als UTF-16", "Sla het op als UTF-8.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        byte = f"byte 0x{content[error.start]:02X}"
        return "", refused(
            "FW003",
            f"het bestand is geen geldige UTF-8: {byte}",
            "Sla het op als UTF-8 (in Kladblok: Opslaan als, Codering).",
            line,
            column=column,
        )
    control = _CONTROL.search(text)
    if control is not None:
        line, column = text.count("\n", 0, control.start()) + 1, control.start() - text.rfind("\n", 0, control.start())
        fact = f"onzichtbaar stuurteken U+{ord(control.group()):04X}"
        return text, refused("FW004", fact, "Haal het teken weg.", line, column=column)
    conflicten = tuple(find_conflicten(text))
    return text, YamlDocument(None, conflicten, None) if conflicten else parse_yaml(text)


def refused(code: str, bericht: str, hint: str, line: int = 1, column: int = 1) -> YamlDocument:
    """Return a document of which nothing could be read, with the problem that says why."""
    return YamlDocument(None, (Probleem(code, bericht, hint, line, column=column),), None)
