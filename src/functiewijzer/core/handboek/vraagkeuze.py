"""Which questions of the vragenbank a profile asks: those about a kenmerk that its handbook describes."""

from collections.abc import Container, Mapping
from typing import Any, Final

from msgspec import Struct

from functiewijzer.core.handboek.handboekdocumenten import Gegevens

LEIDINGGEVEN: Final = "leidinggeven"
FYSIEK: Final = "fysieke_omstandigheden"
"""The question that is asked only where the handbook describes the physical aspects; it weighs nothing."""
FYSIEKE_ASPECTEN: Final = "fysieke_aspecten"


class Vraagkeuze(Struct, frozen=True, kw_only=True):
    """The questions of the bank that are asked, and the kenmerken whose questions are not, for want of a text.

    `tellend` are questions that count, `overige` those that do not, `uitsluitingen` the ids of what they exclude.
    """

    tellend: tuple[Gegevens, ...]
    overige: tuple[Gegevens, ...]
    uitsluitingen: tuple[str, ...]
    zonder_tekst: tuple[str, ...]


def choose_vragen(vragenbank: Gegevens, kenmerken: Container[str], *, without: Container[str] = ()) -> Vraagkeuze:
    """Choose the questions of a bank for a profile that describes some kenmerken, but those named in `without`."""
    vragen: list[Gegevens] = [vraag for vraag in vragenbank.get("vragen", []) if vraag["id"] not in without]
    counting = [vraag for vraag in vragen if counts(vraag)]
    rest = [v for v in vragen if not counts(v) and (v["id"] != FYSIEK or FYSIEKE_ASPECTEN in kenmerken)]
    asked = {vraag["id"] for vraag in rest}
    return Vraagkeuze(
        tellend=tuple(vraag for vraag in counting if kenmerk_of(vraag) in kenmerken),
        overige=tuple(rest),
        uitsluitingen=tuple(u["id"] for u in vragenbank.get("uitsluitingen", []) if _looks_at(u.get("als")) in asked),
        zonder_tekst=tuple(dict.fromkeys(kenmerk for v in counting if (kenmerk := kenmerk_of(v)) not in kenmerken)),
    )


def counts(vraag: Mapping[str, Any]) -> bool:
    """Tell whether a question of the bank weighs."""
    return str(vraag.get("telt_mee", "true")) != "false"


def kenmerk_of(vraag: Mapping[str, Any]) -> str:
    """Return the kenmerk that a question of the bank is about; empty where it names none."""
    return str(vraag.get("aspect") or "").partition(".")[0]


def _looks_at(voorwaarde: object) -> object:
    return voorwaarde.get("vraag") if isinstance(voorwaarde, Mapping) else None
