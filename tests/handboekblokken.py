"""From the truth of a handbook to blocks of text in the order of a page: headings, paragraphs, lists and tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from handboekvorm import Vorm
from handboekwaarheid import ZIJDEN, WaarHandboek, WareFamilie, WareFunctie, WareNok

Cel = tuple[str, ...]
Soort = Literal["titel", "hoofdstuk", "familie", "functie", "deel", "subdeel", "activiteit"]


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
    return (*front(handboek, vorm, tabellen=tabellen), *_hoofdwerk(handboek, vorm, tabellen=tabellen))


def front(handboek: WaarHandboek, vorm: Vorm, *, tabellen: bool) -> Iterator[Blok]:
    """Yield what comes before the functions: the title, the reader's guide, the contents list and the raster."""
    yield Kop("titel", handboek.titel)
    yield Kop("hoofdstuk", vorm.kop("leeswijzer"))
    yield from (Alinea(tekst) for tekst in handboek.leeswijzer)
    if handboek.functies:
        yield Kop("hoofdstuk", vorm.inhoud)
        yield Inhoud(tuple((promise(f, vorm), 4 + 2 * n) for n, f in enumerate(handboek.belofte)))
        yield Kop("hoofdstuk", vorm.raster)
        yield from _raster(handboek, vorm, tabellen=tabellen)
    yield Pagina()


def promise(functie: WareFunctie, vorm: Vorm) -> str:
    """Return how the contents list names a function, and its own heading too."""
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
    for deel in vorm.volgorde:
        match deel:
            case "activiteiten":
                yield from _activiteiten(functie, vorm)
            case "resultaatgebieden":
                yield from _resultaten(functie, vorm)
            case "kenmerken":
                yield from _kenmerken(functie, vorm)
            case "regels":
                yield from _regels(functie, vorm, tabellen=tabellen)
            case "typering" if vorm.typering_los:
                continue
            case _:
                yield from _deel(deel, getattr(functie, deel), functie, vorm)
    if functie.activiteiten:
        yield Pagina()


def _activiteiten(functie: WareFunctie, vorm: Vorm) -> Iterator[Blok]:
    if functie.activiteiten:
        yield Kop("deel", vorm.kop("activiteiten"))
    for activiteit in functie.activiteiten:
        yield Kop("activiteit", vorm.activiteit_of(activiteit))
        yield Punten(vorm.taakteken, activiteit.taken)


def _kenmerken(functie: WareFunctie, vorm: Vorm) -> Iterator[Blok]:
    if functie.kenmerken and vorm.kenmerkenkop:
        yield Kop("deel", vorm.kenmerkenkop)
    for naam, alineas in functie.kenmerken.items():
        yield from _headed(Kop("subdeel" if vorm.kenmerkenkop else "deel", vorm.kop(naam)), alineas, vorm)
    if vorm.typering_los and functie.typering:
        yield Pagina()
        yield from (Alinea(tekst) for tekst in functie.typering)


def _headed(kop: Kop, alineas: Cel, vorm: Vorm) -> Iterator[Blok]:
    """Yield a heading and its text; or the heading and the first paragraph as one."""
    if vorm.ingelopen and alineas:
        first, *rest = alineas
        yield Alinea(f"{kop.tekst}: {first}")
        yield from (Alinea(tekst) for tekst in rest)
        return
    yield kop
    yield from (Alinea(tekst) for tekst in alineas)


def _deel(deel: str, alineas: tuple[str, ...], functie: WareFunctie, vorm: Vorm) -> Iterator[Blok]:
    """Yield a part; a part that is in `ontbreekt` has no heading, one without a text has nothing below it."""
    if alineas or (deel in vorm.koppen and f"leeg:{deel}" in functie.ontbreekt):
        yield from _headed(Kop("deel", vorm.kop(deel)), alineas, vorm)


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
        yield Tabel((((familie.naam,), (groep,), (promise(functie, vorm),)),))
        yield from (Alinea(f"{key}: {value}", vast=True) for key, value in rest if value)
        return
    yield Kop("functie", promise(functie, vorm))
    rows = [(label["familie"], familie.naam), (label["groep"], groep), *rest]
    if tabellen and vorm.kopvorm == "tabel":
        named = [(label["naam"], functie.naam), (label["code"], code), *rows]
        yield Tabel(tuple(((key,), (value,)) for key, value in named if value))
    else:
        yield from (Alinea(f"{key}: {value}", vast=True) for key, value in rows if value)


def _regels(functie: WareFunctie, vorm: Vorm, *, tabellen: bool) -> Iterator[Blok]:
    if not functie.regels:
        return
    yield Kop("deel", vorm.kop("regels"))
    pairs = [(vorm.regels[n], functie.regels[zijde]) for n, zijde in enumerate(ZIJDEN) if zijde in functie.regels]
    if tabellen:
        yield Tabel(tuple(((label,), (regel.tekst,), (regel.groep or "–",)) for label, regel in pairs))
        return
    for label, regel in pairs:
        named = vorm.regelvorm.format(zijde=label, groep=regel.groep) if regel.groep else label
        yield from _headed(Kop("subdeel", named), (regel.tekst,), vorm)


def _resultaten(functie: WareFunctie, vorm: Vorm) -> Iterator[Blok]:
    if not functie.resultaatgebieden:
        return
    head: tuple[Cel, ...] = ((vorm.kop("resultaatgebieden"),), ("Kernactiviteiten",), ("Resultaatcriteria",))
    rows = tuple(((r.naam,), r.kernactiviteiten, r.resultaatcriteria) for r in functie.resultaatgebieden)
    yield Tabel((head, *rows), kop=True)


def _matrix(nok: WareNok, vorm: Vorm) -> Tabel:
    head: tuple[Cel, ...] = (("Kenmerk",), *((vorm.niveau.format(groep=groep),) for groep in nok.niveaus))
    rows = tuple(((aspect,), *((texts[groep],) for groep in nok.niveaus)) for aspect, texts in nok.rijen)
    whole = (head, *rows)
    return Tabel(tuple(zip(*whole, strict=True)) if vorm.gekanteld else whole, kop=True)
