"""From the truth of a handbook to blocks of text in the order of a page: headings, paragraphs, lists and tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from handboekvorm import Vorm
from handboekwaarheid import ZIJDEN, WaarHandboek, WareFamilie, WareFunctie, WareNok

Cel = tuple[str, ...]
Soort = Literal["titel", "hoofdstuk", "familie", "functie", "deel", "subdeel", "activiteit"]
ONDERDELEN = ("organisatie", "positie", "doel")


@dataclass(frozen=True)
class Kop:
    """A heading; what it is about gives its level."""

    soort: Soort
    tekst: str


@dataclass(frozen=True)
class Alinea:
    """A paragraph; `vast` where it must stand on a line of its own, such as a label with a value."""

    tekst: str
    vast: bool = False


@dataclass(frozen=True)
class Punten:
    """A list, with the form of its marks."""

    teken: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class Tabel:
    """A table; a cell holds paragraphs. `kop` where its first row holds headings."""

    rijen: tuple[tuple[Cel, ...], ...]
    kop: bool = False


@dataclass(frozen=True)
class Pagina:
    """The end of a page."""


@dataclass(frozen=True)
class Inhoud:
    """The contents list: lines with a page number."""

    regels: tuple[tuple[str, int], ...]


Blok = Kop | Alinea | Punten | Tabel | Pagina | Inhoud


def lay_out(handboek: WaarHandboek, vorm: Vorm, *, tabellen: bool = True) -> tuple[Blok, ...]:
    """Return the blocks of a whole handbook; without tables the same is said in lines."""
    return (*_voorwerk(handboek, vorm, tabellen=tabellen), *_hoofdwerk(handboek, vorm, tabellen=tabellen))


def lay_out_sheets(handboek: WaarHandboek, vorm: Vorm) -> tuple[Blok, ...]:
    """Return the blocks of a handbook in which each function is one table on a page of its own."""
    sheets = (blok for functie in handboek.functies for blok in _sheet(handboek, functie, vorm))
    return (*_voorwerk(handboek, vorm, tabellen=True), *sheets)


def _voorwerk(handboek: WaarHandboek, vorm: Vorm, *, tabellen: bool) -> Iterator[Blok]:
    yield Kop("titel", handboek.titel)
    yield Kop("hoofdstuk", vorm.kop("leeswijzer"))
    yield from (Alinea(tekst) for tekst in handboek.leeswijzer)
    if handboek.functies:
        yield Kop("hoofdstuk", vorm.inhoud)
        yield Inhoud(tuple((_belofte(f, vorm), 4 + 2 * n) for n, f in enumerate(handboek.belofte)))
        yield Kop("hoofdstuk", vorm.raster)
        yield from _raster(handboek, vorm, tabellen=tabellen)
    yield Pagina()


def _belofte(functie: WareFunctie, vorm: Vorm) -> str:
    return f"{vorm.code_of(functie)} {functie.naam}".strip()


def _raster(handboek: WaarHandboek, vorm: Vorm, *, tabellen: bool) -> Iterator[Blok]:
    promised = handboek.belofte
    if tabellen:
        head: tuple[Cel, ...] = ((vorm.labels["groep"],), *((familie.naam,) for familie in handboek.families))
        yield Tabel((head, *(_rasterrij(handboek, groep) for groep in handboek.groepen)), kop=True)
        return
    for groep in handboek.groepen:
        namen = ", ".join(f.naam for f in promised if f.groep == groep)
        yield Alinea(f"{groep}: {namen or '–'}", vast=True)


def _rasterrij(handboek: WaarHandboek, groep: str) -> tuple[Cel, ...]:
    cells = (
        tuple(f.naam for f in handboek.belofte if f.groep == groep and f.familie == familie.nummer)
        for familie in handboek.families
    )
    return ((groep,), *(cell or ("",) for cell in cells))


def _hoofdwerk(handboek: WaarHandboek, vorm: Vorm, *, tabellen: bool) -> Iterator[Blok]:
    for familie in handboek.families:
        functies = [f for f in handboek.functies if f.familie == familie.nummer]
        yield Kop("familie", vorm.familie_of(familie))
        for functie in functies:
            yield from _functie(familie, functie, vorm, tabellen=tabellen)
        if familie.nok:
            yield Kop("deel", vorm.nok_kop)
            yield _matrix(familie.nok, vorm)
            yield Pagina()
    for groep, alineas in handboek.groepsbladen:
        yield Kop("functie", vorm.bladkop.format(groep=groep))
        yield from (Alinea(tekst) for tekst in alineas)


def _functie(familie: WareFamilie, functie: WareFunctie, vorm: Vorm, *, tabellen: bool) -> Iterator[Blok]:
    yield from _kopstuk(familie, functie, vorm, tabellen=tabellen)
    for deel in ONDERDELEN:
        yield from _deel(deel, getattr(functie, deel), functie, vorm)
    if functie.typering and not vorm.typering_los:
        yield from _deel("typering", functie.typering, functie, vorm)
    if functie.activiteiten:
        yield Kop("deel", vorm.kop("activiteiten"))
    for activiteit in functie.activiteiten:
        yield Kop("activiteit", f"{activiteit.letter}. {activiteit.naam}")
        yield Punten(vorm.taakteken, activiteit.taken)
    yield from _resultaten(functie, vorm)
    if functie.kenmerken and vorm.kenmerkenkop:
        yield Kop("deel", vorm.kenmerkenkop)
    for naam, alineas in functie.kenmerken.items():
        yield Kop("subdeel" if vorm.kenmerkenkop else "deel", vorm.kop(naam))
        yield from (Alinea(tekst) for tekst in alineas)
    if vorm.typering_los:
        yield Pagina()
        yield from (Alinea(tekst) for tekst in functie.typering)
    if functie.regels:
        yield Kop("deel", vorm.kop("regels"))
        yield from _regels(functie, vorm, tabellen=tabellen)
    if functie.activiteiten:
        yield Pagina()


def _deel(deel: str, alineas: tuple[str, ...], functie: WareFunctie, vorm: Vorm) -> Iterator[Blok]:
    """Yield a part; a part that is in `ontbreekt` has no heading, one without a text has nothing below it."""
    if alineas or (deel in vorm.koppen and f"leeg:{deel}" in functie.ontbreekt):
        yield Kop("deel", vorm.kop(deel))
        yield from (Alinea(tekst) for tekst in alineas)


def _kopstuk(familie: WareFamilie, functie: WareFunctie, vorm: Vorm, *, tabellen: bool) -> Iterator[Blok]:
    code, groep = vorm.code_of(functie), functie.groep or ""
    label = vorm.labels
    names = "" if functie.namen_in_typering else ", ".join(functie.alternatieve_namen)
    rest = [
        (label["alternatieve_namen"], names),
        (label["oude_namen"], ", ".join(functie.oude_namen)),
    ]
    if vorm.kopvorm == "rij" and tabellen:
        yield Alinea("Naam van de functie", vast=True)
        yield Tabel((((familie.naam,), (groep,), (_belofte(functie, vorm),)),))
        yield from (Alinea(f"{key}: {value}", vast=True) for key, value in rest if value)
        return
    yield Kop("functie", _belofte(functie, vorm))
    rows = [(label["familie"], familie.naam), (label["groep"], groep), *rest]
    if tabellen and vorm.kopvorm == "tabel":
        named = [(label["naam"], functie.naam), (label["code"], code), *rows]
        yield Tabel(tuple(((key,), (value,)) for key, value in named if value))
    else:
        yield from (Alinea(f"{key}: {value}", vast=True) for key, value in rows if value)


def _regels(functie: WareFunctie, vorm: Vorm, *, tabellen: bool) -> Iterator[Blok]:
    pairs = [(vorm.regels[n], functie.regels[zijde]) for n, zijde in enumerate(ZIJDEN) if zijde in functie.regels]
    if tabellen:
        yield Tabel(tuple(((label,), (regel.tekst,), (regel.groep or "–",)) for label, regel in pairs))
        return
    for label, regel in pairs:
        yield Kop("subdeel", vorm.regelvorm.format(zijde=label, groep=regel.groep) if regel.groep else label)
        yield Alinea(regel.tekst)


def _resultaten(functie: WareFunctie, vorm: Vorm) -> Iterator[Blok]:
    if not functie.resultaatgebieden:
        return
    head: tuple[Cel, ...] = ((vorm.kop("resultaatgebieden"),), ("Kernactiviteiten",), ("Resultaatcriteria",))
    rows = tuple(((r.naam,), r.kernactiviteiten, r.resultaatcriteria) for r in functie.resultaatgebieden)
    yield Tabel((head, *rows), kop=True)


def _matrix(nok: WareNok, vorm: Vorm) -> Tabel:
    head: tuple[Cel, ...] = (("Kenmerk",), *((vorm.niveau.format(groep=groep),) for groep in nok.niveaus))
    rows = tuple(((aspect,), *((texts[groep],) for groep in nok.niveaus)) for aspect, texts in nok.rijen)
    return Tabel((head, *rows), kop=True)


def _sheet(handboek: WaarHandboek, functie: WareFunctie, vorm: Vorm) -> Iterator[Blok]:
    familie, label = handboek.familie_of(functie), vorm.labels
    names = "" if functie.namen_in_typering else ", ".join(functie.alternatieve_namen)
    rows: list[tuple[str, Cel]] = [
        (label["familie"], (familie.naam,)),
        (label["naam"], (functie.naam,)),
        (label["code"], (vorm.code_of(functie),)),
        (label["groep"], (functie.groep or "",)),
        (label["alternatieve_namen"], (names,)),
        (label["oude_namen"], (", ".join(functie.oude_namen),)),
        *((vorm.kop(deel), getattr(functie, deel)) for deel in (*ONDERDELEN, "typering")),
        (vorm.kop("activiteiten"), tuple(_activiteitregels(functie, vorm))),
        *((vorm.kop(naam), alineas) for naam, alineas in functie.kenmerken.items()),
    ]
    kept = tuple(((key,), value) for key, value in rows if any(value))
    yield Tabel((*kept, *_sheetregels(functie, vorm)))
    yield Pagina()


def _activiteitregels(functie: WareFunctie, vorm: Vorm) -> Iterator[str]:
    for activiteit in functie.activiteiten:
        yield f"{activiteit.letter}. {activiteit.naam}"
        yield from (f"{vorm.taakteken.format(n=n)} {taak}" for n, taak in enumerate(activiteit.taken, 1))


def _sheetregels(functie: WareFunctie, vorm: Vorm) -> Iterator[tuple[Cel, ...]]:
    for n, zijde in enumerate(ZIJDEN):
        if zijde in functie.regels:
            regel = functie.regels[zijde]
            label = vorm.regelvorm.format(zijde=vorm.regels[n], groep=regel.groep) if regel.groep else vorm.regels[n]
            yield (label,), (regel.tekst,)
