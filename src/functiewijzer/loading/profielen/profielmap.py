"""The profile folder as commands use it: a document is read when it is asked for, and once."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Final, TypeGuard, TypeVar

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.documentsoorten import declared_soort, soort_of
from functiewijzer.core.indeling.bibliotheek import Bibliotheek, code_key
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.schema import Model
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.mapinhoud import Mapomgeving, find_yaml, line_of, load_inside, read_start
from functiewijzer.loading.profielen.profielcontrole import fouten_of
from functiewijzer.loading.profielen.vinden import (
    Lading,
    ProfielNietBruikbaar,
    find_documenten,
    load_lading,
)

M = TypeVar("M", bound=Model)

_PEEK: Final = 20_000
"""In how many bytes a profile has said its code, family and group."""


class Profielmap:
    """One profile folder. A command that needs one profile reads one; the whole folder is read on demand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._omgeving = Mapomgeving(folder)
        self._fouten: dict[str, tuple[Bevinding, ...]] = {}
        self._documents: dict[str, Document | None] = {}

    @cached_property
    def paths(self) -> tuple[Path, ...]:
        """The YAML files of the folder."""
        return tuple(find_yaml(self.folder))

    @cached_property
    def _profielpaden(self) -> tuple[Path, ...]:
        return tuple(find_documenten(self.folder, (soort_of(Referentieprofiel),)))

    @cached_property
    def lading(self) -> Lading:
        """Everything that grading needs, read."""
        return load_lading(self.folder, omgeving=self._omgeving)

    @cached_property
    def bibliotheek(self) -> Bibliotheek:
        """The library, whose profiles are read when they are looked up.

        Raises ProfielNietBruikbaar where there is no sound functiehuis.
        """
        gradable, ontwerpen = (_Profielen(self, is_ontwerp=is_ontwerp) for is_ontwerp in (False, True))
        return Bibliotheek(self.single(Functiehuis), gradable, self.in_groep, ontwerpen)

    def single(self, model: type[M]) -> M:
        """Return the document of a kind of which a folder has one; an empty one where it may be absent.

        Raises ProfielNietBruikbaar, with the findings, where it is not there or broken.
        """
        soort = soort_of(model)
        name = soort.plaats.bestand or ""
        path = self.folder / name
        if soort.mag_ontbreken and not path.exists():
            return model()
        document = load_inside(path, self.folder, self._omgeving)
        if not isinstance(document.waarde, model):
            raise ProfielNietBruikbaar(f"in {self.folder} staat geen bruikbaar {name}", document.bevindingen)
        return document.waarde

    def of(self, model: type[M]) -> Mapping[str, M]:
        """Return the documents of one kind that fit, by what identifies them; of two with one key the first."""
        soort = soort_of(model)
        found: dict[str, M] = {}
        for document in load_lading(self.folder, (soort,), self._omgeving).of(model).values():
            found.setdefault(soort.key_of(document) or "", document)
        return found

    def document(self, code: str) -> Document | None:
        """Return the file of a profile, also where it is too broken to be one; the first in the order of names."""
        if code not in self._documents:
            self._documents[code] = _first_about(code, self._read_likely(code)) or _first_about(
                code, iter(self.lading.documenten)
            )
        return self._documents[code]

    def require_sound(self, code: str) -> None:
        """Raise ProfielNietBruikbaar, with the findings, for a profile that is there but too broken to grade with.

        And for one that is not there while a file that may hold it can't be read.
        """
        document = self.document(code)
        if document is None:
            found = tuple(bevinding for bevinding in self.lading.bevindingen if bevinding.code == "FW001")
            fact = f"profiel {code} is niet gevonden, en niet alles in {self.folder} is te lezen"
        else:
            if code not in self._fouten:
                self._fouten[code] = fouten_of(document)
            found, fact = self._fouten[code], f"profiel {code} is niet te gebruiken"
        if found:
            raise ProfielNietBruikbaar(fact, found)

    def in_groep(self, familie: str, groep: str) -> Iterator[Referentieprofiel]:
        """Yield the profiles that may be of a family and group: a file that plainly says another is not read."""
        for path in self._profielpaden:
            if _may_hold(read_start(path, _PEEK), familie, groep):
                document = load_inside(path, self.folder, self._omgeving)
                if isinstance(document.waarde, Referentieprofiel):
                    yield document.waarde

    def _read_likely(self, code: str) -> Iterator[Document]:
        """Read the files in which the code stands on a line of its own, as authors write it; a look is cheap."""
        line = line_of("code", re.escape(code))
        for path in self._profielpaden:
            if line.search(read_start(path, _PEEK)):
                yield load_inside(path, self.folder, self._omgeving)


class _Profielen(Mapping[str, Referentieprofiel]):
    """The profiles of a folder by code, in the order of their codes; only those that fit their schema.

    Those with which jobs can be graded, or the ontwerpen.
    """

    def __init__(self, profielmap: Profielmap, *, is_ontwerp: bool) -> None:
        self._profielmap = profielmap
        self._is_ontwerp = is_ontwerp

    def _has(self, profiel: object) -> TypeGuard[Referentieprofiel]:
        if not isinstance(profiel, Referentieprofiel):
            return False
        return profiel.is_ontwerp if self._is_ontwerp else profiel.is_indeelbaar

    @cached_property
    def _all(self) -> Mapping[str, Referentieprofiel]:
        by_code: dict[str, Referentieprofiel] = {}
        for profiel in self._profielmap.lading.of(Referentieprofiel).values():
            by_code.setdefault(profiel.code, profiel)
        by_code = {code: profiel for code, profiel in by_code.items() if self._has(profiel)}
        return dict(sorted(by_code.items(), key=lambda item: code_key(item[0])))

    def __getitem__(self, code: str) -> Referentieprofiel:
        document = self._profielmap.document(code)
        if document is None or not isinstance(document.waarde, Referentieprofiel):
            return self._all[code]
        if not self._has(document.waarde):
            raise KeyError(code)
        return document.waarde

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


def _first_about(code: str, documents: Iterator[Document]) -> Document | None:
    return next((document for document in documents if _is_about(code, document)), None)


def _is_about(code: str, document: Document) -> bool:
    soort, data = soort_of(Referentieprofiel), document.yaml.data
    return isinstance(data, dict) and declared_soort(data) is soort and soort.key_of(data) == code


_FAMILIE: Final = line_of("functiefamilie", "([0-9.]+)")
_GROEP: Final = line_of("functiegroep", "([A-Za-z0-9]+)")
_SOORT: Final = re.compile(rb"^soort: *([a-z]+)", re.MULTILINE)


def _may_hold(start: bytes, familie: str, groep: str) -> bool:
    """Tell whether a file can be a profile of a family and group, by the lines as authors write them."""
    said = (
        (_SOORT.search(start), soort_of(Referentieprofiel).soort),
        (_FAMILIE.search(start), familie),
        (_GROEP.search(start), groep),
    )
    return all(found is None or found[1].decode() == wanted for found, wanted in said)
