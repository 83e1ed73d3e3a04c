"""The Verzameling: all documents of a library, by kind."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeVar

from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.indeling.bibliotheek import code_key
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.schema import Model

M = TypeVar("M", bound=Model)

_CODE: Final = re.compile(r"[0-9]{1,3}(\.[0-9]{1,3}){0,3}")


@dataclass(frozen=True, eq=False)
class Verzameling:
    """The documents of one library that fit their schema, each by its pad.

    `onpassend` are the kinds and keys of documents that are there but do not fit: known, though there is nothing to
    check, so that others may still refer to them.
    """

    documenten: Mapping[str, Model]
    onpassend: frozenset[tuple[str, str]] = frozenset()

    def of(self, model: type[M]) -> Mapping[str, M]:
        """Return the documents of one kind by their pads."""
        return {pad: document for pad, document in self.documenten.items() if isinstance(document, model)}

    @cached_property
    def profielen(self) -> Mapping[str, Referentieprofiel]:
        """The profiles by their pads."""
        return self.of(Referentieprofiel)

    @cached_property
    def by_code(self) -> Mapping[str, Referentieprofiel]:
        """The profiles by their codes; of two with one code the first."""
        return {profiel.code: profiel for profiel in reversed(tuple(self.profielen.values()))}

    @cached_property
    def huis(self) -> tuple[str, Functiehuis] | None:
        """The functiehuis that counts, the first, with its pad."""
        return next(iter(self.of(Functiehuis).items()), None)

    @cached_property
    def overige_codes(self) -> frozenset[str]:
        """The codes of profiles that are there but do not fit."""
        soort = soort_of(Referentieprofiel).soort
        return frozenset(key for name, key in self.onpassend if name == soort and _CODE.fullmatch(key))

    @cached_property
    def codes(self) -> list[str]:
        """Every code of which there is a profile, in order."""
        return sorted({*self.by_code} | self.overige_codes, key=code_key)

    def drempels_of(self, profiel: Referentieprofiel) -> Drempels | None:
        """Return the thresholds in force for a profile; None without a functiehuis."""
        return None if self.huis is None else self.huis[1].drempels.with_afwijking(profiel.drempels)


def file_name(pad: str) -> str:
    """Return the last part of a pad, whichever way its slashes lean."""
    return re.split(r"[/\\]", pad)[-1]
