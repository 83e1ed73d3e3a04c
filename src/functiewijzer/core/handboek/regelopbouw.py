"""From the recognised rules of a function to its toepassingsregels, with the guard: three sides, one step apart."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.bronwijzer import Bronwijzer
from functiewijzer.core.handboek.clausulevragen import ask_clausules
from functiewijzer.core.handboek.groepsladder import clean_groep, neighbour
from functiewijzer.core.handboek.handboekdocumenten import Gegevens
from functiewijzer.core.handboek.herkenning import HerkendeRegel, Passage
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.profielen.voorwaarde import Richting

_ZIJDEN: Final = (Richting.LICHTER, Richting.ZWAARDER)


class Regelopbouw(Struct, frozen=True, kw_only=True):
    """The toepassingsregels of a profile, the questions of their clauses, and what a person must look at.

    `is_heel`: each side is one step away, or declared not to be there, so that jobs can be graded with them.
    """

    regels: Gegevens
    vragen: tuple[Gegevens, ...]
    openpunten: tuple[Openpunt, ...]
    is_heel: bool


def build_regels(
    regels: Sequence[HerkendeRegel],
    groep: str | None,
    ladder: tuple[str, ...],
    *,
    bank: Sequence[Gegevens],
    bron: Bronwijzer,
) -> Regelopbouw:
    """Return the toepassingsregels of a function in a group, with a question for each clause."""
    found: Gegevens = {}
    geen_zijde: Gegevens = {}
    vragen: list[Gegevens] = []
    openpunten: list[Openpunt] = []
    is_heel = True
    for richting in (Richting.LICHTER, Richting.GELIJK, Richting.ZWAARDER):
        regel = together([item for item in regels if item.richting is richting])
        plek = f"toepassingsregels.{richting.value}"
        if regel is None:
            openpunten += [_missing(plek, richting, groep, ladder)] if richting in _ZIJDEN else []
            is_heel = is_heel and richting not in _ZIJDEN
            continue
        tekst = {"tekst": regel.tekst.tekst, "bron": bron.of(regel.tekst.regels)}
        if richting is Richting.GELIJK:
            found[richting.value] = tekst
            openpunten += _wrong_own_group(plek, regel, groep)
            continue
        if regel.geen_zijde:
            geen_zijde[richting.value] = {"reden": regel.tekst.tekst}
            openpunten += _uncertain_edge(regel, groep, ladder)
            continue
        own, points, is_step = _group_of(plek, regel, groep, ladder)
        clausules = ask_clausules(regel, bank, bron)
        gronden = {"gronden": list(clausules.gronden)} if clausules.gronden else {}
        openpunten += [*points, *clausules.openpunten]
        is_heel = is_heel and is_step
        if own is not None:
            found[richting.value] = {"functiegroep": own, "tekst": tekst["tekst"]} | gronden | {"bron": tekst["bron"]}
            vragen += clausules.vragen
    all_sides = found | ({"geen_zijde": geen_zijde} if geen_zijde else {})
    return Regelopbouw(regels=all_sides, vragen=tuple(vragen), openpunten=tuple(openpunten), is_heel=is_heel)


def together(regels: Sequence[HerkendeRegel]) -> HerkendeRegel | None:
    """Return the rules of one side as one; the handbook may tell them in pieces."""
    if len(regels) < 2:
        return regels[0] if regels else None
    tekst = "\n".join(regel.tekst.tekst for regel in regels)
    lines = tuple(sorted({n for regel in regels for n in regel.tekst.regels}))
    groep = next((regel.groep for regel in regels if regel.groep), None)
    is_none = all(regel.geen_zijde for regel in regels)
    return HerkendeRegel(richting=regels[0].richting, tekst=Passage(tekst, lines), groep=groep, geen_zijde=is_none)


def _group_of(
    plek: str, regel: HerkendeRegel, groep: str | None, ladder: tuple[str, ...]
) -> tuple[str | None, list[Openpunt], bool]:
    """Return the group of a side, what is to be looked at, and whether it is one step away."""
    lines = regel.tekst.regels
    expected = neighbour(ladder, groep, regel.richting.sign) if groep else None
    named = clean_groep(regel.groep)
    at = f"{plek}.functiegroep"
    if named is None and regel.groep:
        wrong = Openpunt(soort=Openpuntsoort.GROEP, plek=at, regels=lines, gegevens=(regel.groep,))
        return expected, [wrong], False
    if named is None:
        soort = Openpuntsoort.STANDAARDWAARDE if expected else Openpuntsoort.ONTBREEKT
        point = Openpunt(soort=soort, plek=at, regels=lines, gegevens=(expected or regel.tekst.tekst,))
        return expected, [point], expected is not None
    is_step = named == expected or (expected is None and named == groep)
    data = (regel.richting.value, groep or "", named)
    points = [] if is_step else [Openpunt(soort=Openpuntsoort.STAP, plek=at, regels=lines, gegevens=data)]
    return named, points, is_step


def _missing(plek: str, richting: Richting, groep: str | None, ladder: tuple[str, ...]) -> Openpunt:
    """Return the point of a side without a rule; `rand` says that there is no group on that side either."""
    data = (richting.value, "rand") if _is_edge(richting, groep, ladder) else (richting.value,)
    return Openpunt(soort=Openpuntsoort.ZIJDE_ONTBREEKT, plek=plek, gegevens=data)


def _is_edge(richting: Richting, groep: str | None, ladder: tuple[str, ...]) -> bool:
    return groep is not None and groep in ladder and neighbour(ladder, groep, richting.sign) is None


def _uncertain_edge(regel: HerkendeRegel, groep: str | None, ladder: tuple[str, ...]) -> list[Openpunt]:
    """Return the point of a side that the handbook says not to be, where the groups have one there."""
    if _is_edge(regel.richting, groep, ladder):
        return []
    plek = f"toepassingsregels.geen_zijde.{regel.richting.value}.reden"
    return [Openpunt(soort=Openpuntsoort.DEEL_ONZEKER, plek=plek, regels=regel.tekst.regels)]


def _wrong_own_group(plek: str, regel: HerkendeRegel, groep: str | None) -> list[Openpunt]:
    named = clean_groep(regel.groep)
    if named is None or named == groep:
        return []
    data = (Richting.GELIJK.value, groep or "", named)
    return [Openpunt(soort=Openpuntsoort.STAP, plek=plek, regels=regel.tekst.regels, gegevens=data)]
