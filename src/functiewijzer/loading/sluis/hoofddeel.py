"""What a package is about: its main part, the parts that this one refers to, and what to call one of another kind."""

import posixpath
from collections.abc import Iterator
from typing import Final

from functiewijzer.loading.sluis.pakket import Pakket
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.sluis.xmlstroom import Elementen

_RELATIONS: Final = 1000
_SOORTEN: Final = (
    ("xl/", "een Excel-bestand"),
    ("word/", "een Word-document"),
    ("ppt/", "een PowerPoint-presentatie"),
    ("index/document.iwa", "een bestand van Apple Numbers of Pages"),
    ("index.zip", "een bestand van Apple Numbers of Pages"),
    ("content.xml", "een document van LibreOffice"),
)


def find_hoofddeel(pakket: Pakket, folder: str, default: str) -> str:
    """Return where the main part is, as the package says; raises Weigering where it is of another kind.

    `folder` is where the parts of the kind that is asked for lie.
    """
    found = (target for kind, target in relations(pakket, "") if kind == "officeDocument")
    main = next(found, default)
    if main in pakket and main.casefold().startswith(folder):
        return main
    for mark, words in _SOORTEN:
        if mark != folder and any(name.startswith(mark) for name in pakket.namen):
            raise Weigering(Weigersoort.SOORT, words)
    if main in pakket:
        return main
    if any(name.startswith(folder) for name in pakket.namen):
        raise Weigering(Weigersoort.STUK, f"{main[:80]} ontbreekt")
    raise Weigering(Weigersoort.SOORT, "een zip-bestand")


def relations(pakket: Pakket, deel: str) -> Iterator[tuple[str, str]]:
    """Yield what a part refers to: the kind of each, and its name; "" is the package itself."""
    folder, name = posixpath.split(deel)
    plaats = posixpath.join(folder, "_rels", f"{name}.rels")
    elements = Elementen(pakket.stukken(plaats), plaats, _RELATIONS).lijst if plaats in pakket else []
    for _, key in elements:
        target = key.get("Target", "")
        there = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        yield key.get("Type", "").rpartition("/")[2], there
