"""Documents about occupations read as trees of onderdelen: how their parts are found back in another edition."""

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any, Final

from functiewijzer.core.beroepen.beroepsprofiel import Beroepscompetentie, Kernopgave, Kerntaak, Loopbaanstap, Trend
from functiewijzer.core.beroepen.bronvermelding import Bronvermelding, Bronzin
from functiewijzer.core.beroepen.kwalificatie import (
    Competentiegebruik,
    Kennisitem,
    Keuzedeel,
    Kwalificatiecompetentie,
    Kwalificatiekerntaak,
    Werkproces,
)
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument, onderdelen_of
from functiewijzer.core.beroepen.opleidingsprogramma import (
    Persoonscompetentie,
    Programmacompetentie,
    Programmarij,
    Programmavoorheen,
)
from functiewijzer.core.edities.lezen import Delen, Lezer, make_leaf
from functiewijzer.core.edities.onderdeel import Onderdeel, compare, join_items
from functiewijzer.core.edities.velden import BRON, Veld, Velden
from functiewijzer.core.edities.wijziging import Gevolg, Wijziging
from functiewijzer.core.schema import Model

_LEDEN: Final[Mapping[type[Model], tuple[str, str, str]]] = {
    Kerntaak: ("kerntaak", "nummer", "nummer"),
    Kernopgave: ("kernopgave", "nummer", "nummer"),
    Beroepscompetentie: ("competentie", "nummer", "nummer"),
    Kwalificatiekerntaak: ("kerntaak", "nummer", "nummer"),
    Werkproces: ("werkproces", "nummer", "nummer"),
    Kwalificatiecompetentie: ("competentie", "letter", "letter"),
    Keuzedeel: ("keuzedeel", "code", "code"),
    Programmacompetentie: ("competentie", "nummer", "nummer"),
    Programmarij: ("rij", "id", "nummer"),
    Persoonscompetentie: ("competentie", "id", "naam"),
    Trend: ("trend", "id", "naam"),
    Loopbaanstap: ("volgend beroep", "naam", "naam"),
}
"""What a member of a list is called, the field by which it is found back, and the field by which people call it."""

BRONDELEN: Final[Velden] = {
    Bronvermelding: {
        naam: Veld(naam, Gevolg.GEEN) for naam in ("document", "titel", "uitgever", "datum", "versie", "toelichting")
    },
    Bronzin: {"tekst": Veld("tekst", Gevolg.GEEN), **BRON},
}
"""The fields of what all three kinds have."""


def velden_of(**names: str) -> dict[str, Veld]:
    """Return the fields of a part of which no change does anything to a grading: each by its name for readers."""
    return {key: Veld(name, Gevolg.GEEN) for key, name in names.items()}


def plain(names: str) -> dict[str, Veld]:
    """Return such fields that readers know by their own name; the names stand behind each other."""
    return {name: Veld(name.replace("_", " "), Gevolg.GEEN) for name in names.split()}


def compare_beroepen(
    velden: Velden, oud: Beroepsdocument, nieuw: Beroepsdocument, voorheen: Mapping[str, str] | None = None
) -> tuple[Wijziging, ...]:
    """Return every difference between two editions of a document.

    A part keeps its number, or its name where it got another number. `voorheen` are the rows that were renamed.
    """
    names = frozenset(_names_in(oud) & _names_in(nieuw))
    before = _Beroepslezer(velden, names, voorheen or {}).read_document(oud)
    return tuple(compare(before, _Beroepslezer(velden, names, {}).read_document(nieuw)))


def _names_in(document: Beroepsdocument) -> set[tuple[str, str]]:
    """Return the names that one numbered part of its kind has alone."""
    parts = (part for part in onderdelen_of(document) if part.sleutel == "nummer")
    counted = Counter((part.plaats.deel.value, part.naam) for part in parts if part.naam is not None)
    return {(deel, naam) for (deel, naam), count in counted.items() if count == 1}


class _Beroepslezer(Lezer):
    def __init__(self, velden: Velden, names: Collection[tuple[str, str]], voorheen: Mapping[str, str]) -> None:
        super().__init__(velden)
        self._names = names
        self._voorheen = voorheen

    def read_field(self, model: Model, name: str, veld: Veld) -> Delen:
        """Yield the parts of one field; a list of sentences is its texts, and the places of these."""
        value = getattr(model, name)
        if isinstance(value, tuple) and value and type(value[0]) in {Bronzin, Kennisitem}:
            yield name, make_leaf(tuple(map(_say, value)), veld)
            yield (
                f"{name}.bron",
                make_leaf(tuple(zin.bron for zin in value), Veld(f"bron van {veld.naam}", veld.gevolg)),
            )
        else:
            yield from super().read_field(model, name, veld)

    def read_member(self, model: Model, veld: Veld) -> tuple[str, Onderdeel]:
        """Return a member of a list by what it is called in both editions."""
        if isinstance(model, Competentiegebruik):
            called = model.letter or model.naam or "?"
            return called, self.read(model, Veld(f"competentie {called}", veld.gevolg))
        word, sleutel, label = _LEDEN[type(model)]
        key = str(getattr(model, sleutel))
        naam = getattr(model, "naam", None)
        if sleutel == "nummer" and (word, naam) in self._names:
            key = f"naam {naam}"
        elif isinstance(model, Programmarij):
            key = self._voorheen.get(key, key)
        return key, self.read(model, Veld(f"{word} {getattr(model, label)}", veld.gevolg))

    def words_of(self, model: Model) -> str:
        """Return a part in one sentence, for where it comes or goes as a whole."""
        match model:
            case Programmarij(kennis=kennis):
                return join_items(zin.tekst for zin in kennis)
            case Competentiegebruik(indicator=Bronzin(tekst=tekst)):
                return tekst
            case Programmavoorheen(rijen=rijen):
                return join_items(f"{old} → {new}" for old, new in rijen.items())
            case Bronzin() if not hasattr(model, "naam"):
                return model.tekst
            case _:
                return _naam_of(model)


def _naam_of(model: Any) -> str:
    return getattr(model, "naam", None) or ""


def _say(zin: Bronzin) -> str:
    return f"{zin.tekst} (taal)" if isinstance(zin, Kennisitem) and zin.taal else zin.tekst
