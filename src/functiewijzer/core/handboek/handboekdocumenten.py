"""The documents of a profile folder that follow from a handbook, before anything is written."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from msgspec import Struct

from functiewijzer.core.documentsoorten import declared_soort, soort_of
from functiewijzer.core.handboek.openpunt import Openpunt
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

Gegevens = dict[str, Any]
"""The data of a document as the loader hands it over: dicts and lists, and every scalar a text."""


class Handboekdocument(Struct, frozen=True, kw_only=True):
    """One document: its path in the profile folder (with `/`), its data, and what a person must look at in it.

    `bron` is the name of the handbook that it comes from; empty where that is more than one file.
    """

    pad: str
    gegevens: Gegevens
    bron: str = ""
    openpunten: tuple[Openpunt, ...] = ()

    @property
    def is_profiel(self) -> bool:
        """Whether it is a profile, and not the functiehuis or the vragenbank."""
        return declared_soort(self.gegevens) is soort_of(Referentieprofiel)


class Handboekdocumenten(Struct, frozen=True, kw_only=True):
    """All documents of a profile folder, the functiehuis first; `openpunten` are about what became no document.

    The lines of a point of a document are of its own handbook.
    """

    documenten: tuple[Handboekdocument, ...]
    openpunten: tuple[Openpunt, ...] = ()


class Bouwopties(Struct, frozen=True, kw_only=True):
    """What the builder needs beside the handbook.

    `vragenbank` is the data of the vragenbank that the folder gets. `codes` are the codes that profiles of the folder
    have already, by their name: importing again keeps them. `huisnaam` is the name of the functiehuis; without it that
    of the handbook's file.
    """

    geldig_vanaf: date
    vragenbank: Gegevens
    codes: Mapping[str, str] = {}
    huisnaam: str = ""
    versie: str = "0.1"
