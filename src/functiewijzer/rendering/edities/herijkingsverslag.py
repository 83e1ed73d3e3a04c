"""The report of herijk: what a new edition changes, first in counts, then per rule, then per dossier."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.edities.herijking import AANDACHT, Herijking, Uitwerking
from functiewijzer.core.edities.naamgenoten import Naamgenoot
from functiewijzer.core.edities.regels import Herijkt, Regeluitwerking, count_uitwerkingen, group_by_regel
from functiewijzer.rendering.dossiers.bestanden import at_first, short_name, unread_of, unread_text
from functiewijzer.rendering.edities.belemmeringen import belemmering_text
from functiewijzer.rendering.edities.herijkingsdetails import group_text, why_of
from functiewijzer.rendering.edities.naamgenoten import naamgenoot_blokken
from functiewijzer.rendering.edities.stapwoorden import changes_text, renamed_text
from functiewijzer.rendering.notatie import dutch_count
from functiewijzer.rendering.verslag import (
    Blok,
    Inklapbaar,
    Kop,
    Opsomming,
    Punt,
    Tabel,
    Toon,
    Uithangbord,
    Verslag,
)
from functiewijzer.rendering.woorden import NIETS, ZONDER_TITEL, at_most, listed, one_or_more

NAMES_SHOWN: Final = 5
UITWERKING: Final = {
    Uitwerking.OMSLAG: "andere groep",
    Uitwerking.GEEN_MATCH: "geen match meer",
    Uitwerking.NIEUWE_ANTWOORDEN: "nieuwe antwoorden",
    Uitwerking.TWIJFELACHTIG: "minder zeker",
    Uitwerking.REDENEN_NODIG: "blijft; alleen redenen ontbreken nog",
    Uitwerking.ONGEWIJZIGD: "blijft zoals het is",
    Uitwerking.NIET_TE_BEOORDELEN: "niet te beoordelen",
}


def make_herijkingsverslag(
    herijkt: Sequence[Herijkt], onleesbaar: Sequence[Bevinding], hoogstens: int | None = None
) -> Verslag:
    """Return the report; `hoogstens` keeps each list to so many lines and says how many there are."""
    changing = [item for item in herijkt if item[1].uitwerking in AANDACHT]
    return Verslag(
        "Herijking van indelingen",
        (
            _bord(herijkt, len(changing), unread_text(onleesbaar)),
            *_counts(herijkt),
            *_naamgenoten(herijkt),
            *_per_regel(group_by_regel(herijkt), hoogstens),
            *_per_dossier(changing, hoogstens),
            *_carried(herijkt),
            *_not_judged(herijkt, hoogstens),
            *unread_of(onleesbaar, hoogstens),
        ),
    )


def _naamgenoten(herijkt: Sequence[Herijkt]) -> Iterator[Blok]:
    """Yield the functions of the gradings that kept their name and got another code or group."""
    by_function: dict[Naamgenoot, list[str]] = {}
    for pad, item in herijkt:
        if item.naamgenoot is not None:
            by_function.setdefault(item.naamgenoot, []).append(short_name(pad))
    named = {naamgenoot: listed(at_most(names, NAMES_SHOWN)) for naamgenoot, names in by_function.items()}
    yield from naamgenoot_blokken(tuple(by_function), named)


def _bord(herijkt: Sequence[Herijkt], changing: int, unread: str) -> Blok:
    """Return the outcome; it is green only where every dossier was judged and none changes."""
    count = _dossiers(len(herijkt))
    not_judged = sum(item.belemmering is not None for _, item in herijkt)
    left_out = (f"{_dossiers(not_judged)} niet te beoordelen." if not_judged else "", unread)
    gaps = tuple(filter(None, left_out))
    if changing:
        needs = "vraagt" if changing == 1 else "vragen"
        line = "Een verandering is nog geen besluit: kijk per functie of die klopt."
        return Uithangbord(f"{dutch_count(changing)} van {count} {needs} aandacht", (line, *gaps), Toon.LET_OP)
    if gaps:
        large = "Niets beoordeeld" if not_judged == len(herijkt) else "Geen indeling verandert, voor zover beoordeeld"
        return Uithangbord(large, (f"{count} bekeken.", *gaps), Toon.LET_OP)
    return Uithangbord("Geen indeling verandert", (f"{count} bekeken.",), Toon.GELIJK)


def _counts(herijkt: Sequence[Herijkt]) -> Iterator[Blok]:
    counts = count_uitwerkingen(herijkt)
    rows = tuple(
        (words, dutch_count(counts[uitwerking])) for uitwerking, words in UITWERKING.items() if counts.get(uitwerking)
    )
    if rows:
        yield Tabel("Wat er met de dossiers gebeurt", ("Wat er gebeurt", "Dossiers"), rows, (0,), getallen=(1,))


def _per_regel(regels: Sequence[Regeluitwerking], hoogstens: int | None) -> Iterator[Blok]:
    if not regels:
        return
    shown, more = at_first(regels, hoogstens)
    yield Kop("Per regel")
    rows = tuple((_where(regel), _changes(regel), _uitwerkingen(regel), _names(regel.dossiers)) for regel in shown)
    yield Tabel("Wat veranderde, en in welke dossiers dat telt", ("Waar", "Wat veranderde", "Gevolg", "Dossiers"), rows)
    yield from more


def _where(regel: Regeluitwerking) -> str:
    profiel = regel.verandering.profiel
    methode = ["de methode"] if regel.verandering.is_by_methode else []
    huis = ["functiehuis"] if regel.verandering.is_by_functiehuis else []
    return listed([*methode, *huis, *([f"profiel {profiel}"] if profiel is not None else [])])


def _changes(regel: Regeluitwerking) -> str:
    return f"{'samen: ' if regel.verandering.samen else ''}{changes_text(regel.verandering)}"


def _uitwerkingen(regel: Regeluitwerking) -> str:
    counts = ((uitwerking, regel.uitwerkingen.get(uitwerking, 0)) for uitwerking in AANDACHT)
    return ", ".join(f"{dutch_count(count)}× {UITWERKING[uitwerking]}" for uitwerking, count in counts if count)


def _names(names: Sequence[str]) -> str:
    return listed(at_most(tuple(map(short_name, names)), NAMES_SHOWN))


def _per_dossier(changing: Sequence[Herijkt], hoogstens: int | None) -> Iterator[Blok]:
    if not changing:
        return
    ordered = sorted(changing, key=lambda item: AANDACHT.index(item[1].uitwerking))
    shown, more = at_first(ordered, hoogstens)
    yield Kop("Per dossier")
    kolommen = ("Dossier", "Functie", "Was", "Nu", "Besluit", "Gevolg")
    yield Tabel("De indelingen die aandacht vragen", kolommen, tuple(_row(pad, item) for pad, item in shown))
    yield from more
    punten = tuple(Punt(_headed(pad, item), tuple(why_of(item))) for pad, item in shown)
    yield Inklapbaar("Waarom, per dossier", (Opsomming(punten),))


def _headed(pad: str, item: Herijking) -> str:
    return f"{short_name(pad)}: {item.functietitel or ZONDER_TITEL}"


def _row(pad: str, item: Herijking) -> tuple[str, ...]:
    was, nu, besluit = group_text(item.was), group_text(item.nu), item.besluit or NIETS
    return (short_name(pad), item.functietitel or ZONDER_TITEL, was, nu, besluit, UITWERKING[item.uitwerking])


def _carried(herijkt: Sequence[Herijkt]) -> Iterator[Blok]:
    """Say which answers go along under another name, and which count no more, with any uitwerking."""
    told = Counter(
        line
        for _, item in herijkt
        for line in (
            *renamed_text(item.hernoemingen),
            *(f"De vraag ‘{s.naam}’ is vervallen; het antwoord telt niet meer mee." for s in item.vervallen),
        )
    )
    if told:
        yield Kop("Antwoorden die meegaan of vervallen")
        yield Opsomming(tuple(Punt(f"{line} ({_dossiers(count)})") for line, count in told.items()))


def _dossiers(count: int) -> str:
    return one_or_more(count, "dossier", "dossiers")


def _not_judged(herijkt: Sequence[Herijkt], hoogstens: int | None) -> Iterator[Blok]:
    punten = [Punt(_headed(pad, item), (_reason(item),)) for pad, item in herijkt if item.belemmering is not None]
    if punten:
        shown, more = at_first(punten, hoogstens)
        yield Kop("Niet te beoordelen")
        yield Opsomming(tuple(shown))
        yield from more


def _reason(item: Herijking) -> str:
    if item.belemmering is None:
        return ""
    given = f" De antwoorden zijn gegeven bij versie {item.versie_toen}." if item.versie_toen is not None else ""
    return belemmering_text(item.profiel, item.belemmering) + given
