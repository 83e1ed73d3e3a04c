"""The Bibliotheek: all profiles of one handbook together with its functiehuis."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from functiewijzer.core.indeling.kader import Kader
from functiewijzer.core.indeling.stapdelen import Buur
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Richting


class Bibliotheek(Struct, frozen=True):
    """The functiehuis and its profiles by code, in the order of their codes.

    With each of the `profielen` jobs can be graded; the `ontwerpen` can only be read and found. `in_groep` finds the
    profiles of a family and group without a look at the others, where reading those costs time.
    """

    functiehuis: Functiehuis
    profielen: Mapping[str, Referentieprofiel]
    in_groep: Callable[[str, str], Iterable[Referentieprofiel]] | None = None
    ontwerpen: Mapping[str, Referentieprofiel] = {}

    @property
    def alle(self) -> Mapping[str, Referentieprofiel]:
        """The profiles with which jobs can be graded and the ontwerpen, in the order of their codes."""
        return _Beide(self.profielen, self.ontwerpen)

    def drempels_of(self, profiel: Referentieprofiel) -> Drempels:
        """Return the thresholds in force for a profile: those of the functiehuis, unless it replaces them."""
        return self.functiehuis.drempels.with_afwijking(profiel.drempels)

    def start_gesprek(
        self, profiel: Referentieprofiel, antwoorden: Mapping[str, Antwoord] | None = None, kader: Kader | None = None
    ) -> Gesprek:
        """Return an interview for a profile, with the answers that are already there and what stands around them."""
        return Gesprek(profiel, self.drempels_of(profiel), antwoorden or {}, kader or Kader())

    def buren_of(self, profiel: Referentieprofiel, richting: Richting) -> tuple[Buur, ...]:
        """Return the neighbours of a profile on one side: those of its family in the group of that outcome."""
        group = profiel.groep_of(richting)
        if group is None:
            return ()
        codes = sorted(self._codes_in(profiel.functiefamilie, group) - {profiel.code}, key=code_key)
        return tuple(Buur(richting=richting, profiel=code) for code in codes)

    def _codes_in(self, familie: str, groep: str) -> set[str]:
        found = self.profielen.values() if self.in_groep is None else self.in_groep(familie, groep)
        fitting = (p for p in found if (p.functiefamilie, p.functiegroep) == (familie, groep))
        return {profiel.code for profiel in fitting if profiel.is_indeelbaar}


class _Beide(Mapping[str, Referentieprofiel]):
    """Two sets of profiles as one; a profile is looked up without a look at the others."""

    def __init__(self, een: Mapping[str, Referentieprofiel], ander: Mapping[str, Referentieprofiel]) -> None:
        self._een = een
        self._ander = ander

    def __getitem__(self, code: str) -> Referentieprofiel:
        found = self._een.get(code)
        return self._ander[code] if found is None else found

    def __iter__(self) -> Iterator[str]:
        return iter(sorted((*self._een, *self._ander), key=code_key))

    def __len__(self) -> int:
        return len(self._een) + len(self._ander)


@lru_cache(maxsize=4096)
def code_key(code: str) -> tuple[int, ...]:
    """Return the sort key of a code, so that 1.10 comes after 1.9."""
    return tuple(int(part) for part in code.split("."))
