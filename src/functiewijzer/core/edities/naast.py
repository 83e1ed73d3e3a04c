"""Two profiles of one library side by side, part by part, as an adviser compares them."""

from collections.abc import Iterator

from msgspec import Struct

from functiewijzer.core.edities.onderdeel import Onderdeel, compare, merge_keys, parts_of, tekst_of
from functiewijzer.core.edities.profiellezer import read_profiel
from functiewijzer.core.edities.wijziging import Gevolg
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vraag import Vraag

_KOP = ("functiegroep", "functiefamilie", "status", "positie", "doel")


class Naastrij(Struct, frozen=True):
    """One part of two profiles: what each says, None where it says nothing."""

    naam: str
    een: str | None
    ander: str | None

    @property
    def is_same(self) -> bool:
        """Whether both say the same, to the letter."""
        return self.een == self.ander


class Kenmerkrijen(Struct, frozen=True):
    """One kenmerk of two profiles, with a row for its omschrijving and for each of its aspects."""

    kenmerk: str
    rijen: tuple[Naastrij, ...]


class Gedeelde(Struct, frozen=True):
    """A question that both profiles have; `is_same` says that its texts, answers and weight are the same in both."""

    vraag: Vraag
    is_same: bool


class Naast(Struct, frozen=True):
    """Two profiles side by side: the head, the kenmerken, and the questions that they share."""

    een: Referentieprofiel
    ander: Referentieprofiel
    kop: tuple[Naastrij, ...]
    kenmerken: tuple[Kenmerkrijen, ...]
    gedeelde_vragen: tuple[Gedeelde, ...]


def put_side_by_side(een: Referentieprofiel, ander: Referentieprofiel) -> Naast:
    """Return two profiles part by part, matched by the names of kenmerken and aspects and the ids of questions."""
    one, other = parts_of(read_profiel(een)), parts_of(read_profiel(ander))
    kenmerken = tuple(
        Kenmerkrijen(kenmerk, tuple(_kenmerkrijen(in_one, in_other)))
        for kenmerk, in_one, in_other in _pairs(one.get("kenmerken"), other.get("kenmerken"))
    )
    kop = tuple(_row(key.capitalize(), one.get(key), other.get(key)) for key in _KOP)
    gedeeld = tuple(
        Gedeelde(een.vragen_op_id[vraag], _is_same(in_one, in_other))
        for vraag, in_one, in_other in _pairs(one.get("vragen"), other.get("vragen"))
        if vraag in een.vragen_op_id and in_other is not None
    )
    return Naast(een, ander, kop, kenmerken, gedeelde_vragen=gedeeld)


def _kenmerkrijen(een: Onderdeel | None, ander: Onderdeel | None) -> Iterator[Naastrij]:
    one, other = parts_of(een), parts_of(ander)
    yield _row("In het algemeen", one.get("omschrijving"), other.get("omschrijving"))
    if "tekst" in {*one, *other}:
        yield _row("Hele tekst", one.get("tekst"), other.get("tekst"))
    for aspect, in_one, in_other in _pairs(one.get("aspecten"), other.get("aspecten")):
        yield _row(kenmerk_label(aspect), in_one, in_other)


def _is_same(een: Onderdeel | None, ander: Onderdeel | None) -> bool:
    return all(wijziging.gevolg is Gevolg.GEEN for wijziging in compare(een, ander))


def _pairs(een: Onderdeel | None, ander: Onderdeel | None) -> Iterator[tuple[str, Onderdeel | None, Onderdeel | None]]:
    one, other = parts_of(een), parts_of(ander)
    return ((key, one.get(key), other.get(key)) for key in merge_keys(other, one))


def _row(naam: str, een: Onderdeel | None, ander: Onderdeel | None) -> Naastrij:
    return Naastrij(naam, tekst_of(een), tekst_of(ander))
