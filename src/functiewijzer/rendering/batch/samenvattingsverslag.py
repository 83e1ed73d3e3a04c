"""The overview after a batch run: what the counts show, and what to do about it."""

from collections.abc import Iterator, Sequence

from functiewijzer.core.batch.opmerking import kop_text
from functiewijzer.core.batch.samenvatting import Samenvatting
from functiewijzer.core.batch.verschil import ONBEKEND
from functiewijzer.rendering.notatie import dutch_count
from functiewijzer.rendering.profielen.functieraster import make_functieraster
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Staaf, Staven, Tabel, Toon, Verslag

_NO_GROUP = "zonder groep"
_NO_STATUS = "zonder profiel"


def make_samenvattingsverslag(samenvatting: Samenvatting, meldingen: Sequence[str]) -> Verslag:
    """Return the overview; `meldingen` are sentences on the file itself."""
    return Verslag("Samenvatting van de indeling", tuple(_blocks(samenvatting, meldingen)))


def _blocks(samenvatting: Samenvatting, meldingen: Sequence[str]) -> Iterator[Blok]:
    yield Alinea(_attention(samenvatting.rijen, samenvatting.aandacht))
    if meldingen:
        yield Opsomming(tuple(Punt(melding) for melding in meldingen))
    yield from _bars("Hoe zeker is de titel?", samenvatting.banden)
    yield from _bars("Status van het advies", [(name or _NO_STATUS, count) for name, count in samenvatting.statussen])
    yield from _bars("Functiegroep", [(name or _NO_GROUP, count) for name, count in samenvatting.groepen])
    yield from _grid(samenvatting)
    yield from _doubtful(samenvatting)
    yield from _unknown(samenvatting)
    yield from _changing(samenvatting)
    yield from _differences(samenvatting)
    yield from _remarks(samenvatting)
    yield Alinea("Indicatief advies; de werkgever besluit. Een titel alleen beslist niets.", Toon.STIL)


def _remarks(samenvatting: Samenvatting) -> Iterator[Blok]:
    counts = [(kop_text(opmerking), count) for opmerking, count in samenvatting.opmerkingen]
    if samenvatting.onbekende_groepen:
        counts.append((ONBEKEND, samenvatting.onbekende_groepen))
    if counts:
        yield Kop("Opmerkingen bij rijen")
        ordered = sorted(counts, key=lambda item: (-item[1], item[0]))
        yield _table("Opmerkingen", ("Opmerking", "Rijen"), ordered)


def _bars(titel: str, counts: Sequence[tuple[str, int]]) -> Iterator[Blok]:
    if counts:
        yield Staven(titel, tuple(Staaf(name, count) for name, count in counts))


def _grid(samenvatting: Samenvatting) -> Iterator[Blok]:
    groups = tuple(name for name, _ in samenvatting.groepen if name)
    if not samenvatting.raster:
        return
    yield Kop("Functieraster")
    families = (
        (code, naam)
        for code, naam in samenvatting.families
        if any(samenvatting.raster.get((code, group)) for group in groups)
    )
    yield make_functieraster(
        "Aantal rijen per familie en groep",
        families,
        groups,
        lambda code, group: dutch_count(samenvatting.raster.get((code, group), 0)),
    )


def _attention(rows: int, count: int) -> str:
    of_rows = f"{dutch_count(rows)} {'rij' if rows == 1 else 'rijen'}"
    if not count:
        return f"{of_rows}. Bij elke rij is het profiel zeker of door iemand gekozen, en er zijn geen opmerkingen."
    return (
        f"{of_rows}. Bij {dutch_count(count)} daarvan is uw aandacht nodig: de titel is niet zeker, of er is een "
        "opmerking. Filter op de kolommen titelmatch en opmerking om ze te vinden."
    )


def _shown(shown: int, total: int) -> str:
    return f"De {shown} die het meest voorkomen, van {dutch_count(total)}:" if shown < total else ""


def _doubtful(samenvatting: Samenvatting) -> Iterator[Blok]:
    if not samenvatting.twijfeltitels:
        return
    yield Kop("Titels om te beoordelen")
    shown = _shown(len(samenvatting.twijfeltitels), samenvatting.aantal_twijfel)
    yield Alinea(
        "Deze titels lijken op een profiel, maar niet zeker. Kijk of doel en taken passen, en zet uw keuze in een "
        f"correctiebestand (titel;profiel). {shown}".rstrip()
    )
    rows = tuple((item.titel, dutch_count(item.aantal), item.profiel) for item in samenvatting.twijfeltitels)
    yield Tabel("Titels om te beoordelen", ("Titel", "Rijen", "Lijkt op"), rows, getallen=(1,))


def _unknown(samenvatting: Samenvatting) -> Iterator[Blok]:
    if not samenvatting.onbekende_titels:
        return
    least = "ten minste " if samenvatting.ten_minste else ""
    count = samenvatting.aantal_onbekende
    shown = _shown(len(samenvatting.onbekende_titels), count)
    yield Kop("Titels zonder profiel")
    yield Alinea(
        f"Bij {least}{dutch_count(count)} {'titel' if count == 1 else 'verschillende titels'} past geen profiel. Hoort "
        "een titel wel bij een profiel? Vul hem dan aan als alternatieve naam in het profiel, of zet hem in een "
        f"correctiebestand (titel;profiel). {shown}".rstrip()
    )
    rows = tuple((item.titel, dutch_count(item.aantal), item.uitgesloten_bij) for item in samenvatting.onbekende_titels)
    if not any(item.uitgesloten_bij for item in samenvatting.onbekende_titels):
        yield Tabel("Titels zonder profiel", ("Titel", "Rijen"), tuple(row[:2] for row in rows), getallen=(1,))
        return
    yield Tabel("Titels zonder profiel", ("Titel", "Rijen", "Uitgesloten bij"), rows, getallen=(1,))
    yield Alinea(
        "Uitgesloten bij: de titel lijkt op dit profiel, maar zegt ook dat het niet past, zoals bij leidinggeven of "
        "een stage. Zet zo'n titel dus niet bij dat profiel."
    )


def _changing(samenvatting: Samenvatting) -> Iterator[Blok]:
    if samenvatting.wisselende_titels:
        yield Kop("Zelfde titel, andere uitkomst")
        yield Alinea("Kijk of deze functies werkelijk verschillen; anders spreken de antwoorden elkaar tegen.")
        rows = tuple(
            (item.titel, "; ".join(f"{name} ({count}×)" for name, count in item.uitkomsten))
            for item in samenvatting.wisselende_titels
        )
        yield Tabel("Zelfde titel, andere uitkomst", ("Titel", "Uitkomsten"), rows)


def _differences(samenvatting: Samenvatting) -> Iterator[Blok]:
    if samenvatting.verschillen:
        yield Kop("Huidige groep anders dan het advies")
        yield Alinea(
            "Een verschil is nog geen fout. Nog open: met de antwoorden op de open vragen kan de huidige groep nog "
            "uitkomen; een titel alleen beslist niets."
        )
        rows = tuple((now, advised, dutch_count(count)) for now, advised, count in samenvatting.verschillen)
        yield Tabel("Huidige groep anders dan het advies", ("Nu", "Advies", "Rijen"), rows, (0,), getallen=(2,))


def _table(titel: str, kolommen: tuple[str, str], counts: Sequence[tuple[str, int]]) -> Tabel:
    return Tabel(titel, kolommen, tuple((name, dutch_count(count)) for name, count in counts), getallen=(1,))
