"""The command `nazien`: the open points of profiles one by one in a terminal, or as a list where there is none."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msgspec import Struct

from functiewijzer.cli.doel import Doel, find_doel
from functiewijzer.cli.gesprek.schermkeuze import has_terminal
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target, say
from functiewijzer.cli.weergave import present
from functiewijzer.core.handboek.nazien import now_at, open_points
from functiewijzer.core.handboek.openpunt import Openpunt
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.handboek.naziestaat import Naziestaat
from functiewijzer.loading.profielen.vinden import HUISBESTAND
from functiewijzer.rendering.handboek.nazienverslag import (
    Naziendocument,
    Nazienregel,
    make_nazienverslag,
    nazien_as_data,
)


class Nazienverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `nazien`, option by option."""

    doel: str
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool
    eenvoudig: bool
    profielmap: Path | None


def run_nazien(verzoek: Nazienverzoek) -> None:
    """Look over what is open; raises Klaar with 1 where something still is."""
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    require_target(verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    doel = find_doel(verzoek.doel, verzoek.profielmap)
    staat = Naziestaat(doel.folder)
    documenten = (*_huis(doel), *doel.documenten)
    is_talk = verzoek.formaat is None and verzoek.uitvoer is None and has_terminal()
    if is_talk:
        from functiewijzer.cli.handboek.naziengesprek import Naziengesprek

        Naziengesprek(doel.folder, staat, eenvoudig=verzoek.eenvoudig).hold(documenten)
        documenten = (*_huis(doel), *find_doel(verzoek.doel, verzoek.profielmap).documenten)
    found = tuple(_naziendocument(document, staat) for document in documenten)
    if not is_talk:
        present(
            formaat,
            verzoek.uitvoer,
            overschrijf=verzoek.overschrijf,
            verslag=lambda: make_nazienverslag(found),
            data=lambda: nazien_as_data(found),
        )
    if any(document.regels for document in found):
        raise Klaar(Uitgang.BEVINDINGEN)
    if is_talk:
        say("Er zijn geen open punten.")


def _huis(doel: Doel) -> Iterable[Document]:
    """Yield the functiehuis where a whole folder is meant: it has points of its own."""
    if doel.is_map:
        from functiewijzer.loading.mapinhoud import load_inside

        yield load_inside(doel.folder / HUISBESTAND, doel.folder)


def _naziendocument(document: Document, staat: Naziestaat) -> Naziendocument:
    path, data = Path(document.pad), document.yaml.data
    regels = (_nazienregel(path, punt, data, staat) for punt in open_points(staat.points_of(path), data))
    return Naziendocument(naam=name_of(data, path), pad=document.pad, regels=tuple(regels))


def _nazienregel(path: Path, punt: Openpunt, data: Any, staat: Naziestaat) -> Nazienregel:
    lines = staat.lines_of(path, punt)
    return Nazienregel(
        punt=punt,
        nu=now_at(punt, data),
        plaats=staat.place_of(path, lines),
        regels=tuple(line.tekst for line in lines),
    )


def name_of(data: Any, path: Path) -> str:
    """Return how a document is called: its code and name where it has them."""
    if not isinstance(data, dict):
        return path.name
    return " ".join(str(data[key]) for key in ("code", "naam") if data.get(key)) or path.name
