"""The blocks of a handbook in which each function is one table, on a page of its own."""

from collections.abc import Iterator

from handboekblokken import Blok, Cel, Pagina, Tabel, front
from handboekvorm import Vorm
from handboekwaarheid import ZIJDEN, WaarHandboek, WareFunctie

DELEN = ("organisatie", "positie", "doel", "typering")


def lay_out_sheets(handboek: WaarHandboek, vorm: Vorm) -> tuple[Blok, ...]:
    """Return the blocks of a handbook in which each function is one table on a page of its own."""
    sheets = (blok for functie in handboek.functies for blok in _sheet(handboek, functie, vorm))
    return (*front(handboek, vorm, tabellen=True), *sheets)


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
        *((vorm.kop(deel), getattr(functie, deel)) for deel in DELEN),
        (vorm.kop("activiteiten"), tuple(_activiteitregels(functie, vorm))),
        *((vorm.kop(naam), alineas) for naam, alineas in functie.kenmerken.items()),
    ]
    kept = tuple(((key,), value) for key, value in rows if any(value))
    yield Tabel((*kept, *_sheetregels(functie, vorm)))
    yield Pagina()


def _activiteitregels(functie: WareFunctie, vorm: Vorm) -> Iterator[str]:
    for activiteit in functie.activiteiten:
        yield vorm.activiteit_of(activiteit)
        yield from (f"{vorm.taakteken.format(n=n)} {taak}" for n, taak in enumerate(activiteit.taken, 1))


def _sheetregels(functie: WareFunctie, vorm: Vorm) -> Iterator[tuple[Cel, ...]]:
    for n, zijde in enumerate(ZIJDEN):
        if zijde in functie.regels:
            regel = functie.regels[zijde]
            label = vorm.regelvorm.format(zijde=vorm.regels[n], groep=regel.groep) if regel.groep else vorm.regels[n]
            yield (label,), (regel.tekst,)
