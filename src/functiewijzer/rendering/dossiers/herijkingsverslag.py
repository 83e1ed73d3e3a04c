"""The report of herijk: what a new edition changes, first in counts, then per rule, then per dossier."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.dossiers.herijking import Herijking, Uitwerking
from functiewijzer.rendering.bevindingen import message_of
from functiewijzer.rendering.dossiers.belemmeringen import belemmering_text
from functiewijzer.rendering.dossiers.herijkingsdetails import group_text, why_of
from functiewijzer.rendering.dossiers.regels import (
    ATTENTION,
    Herijkt,
    Regeluitwerking,
    count_uitwerkingen,
    group_by_regel,
    short_name,
)
from functiewijzer.rendering.dossiers.stapwoorden import renamed_text
from functiewijzer.rendering.getallen import dutch_count
from functiewijzer.rendering.verslag import (
    Alinea,
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
from functiewijzer.rendering.woorden import one_or_more

T = TypeVar("T")

NAMES_SHOWN: Final = 5
UITWERKING: Final = {
    Uitwerking.OMSLAG: "andere groep",
    Uitwerking.GEEN_MATCH: "geen match meer",
    Uitwerking.NIEUWE_ANTWOORDEN: "nieuwe antwoorden",
    Uitwerking.TWIJFELACHTIG: "minder zeker",
    Uitwerking.ONGEWIJZIGD: "blijft zoals het is",
    Uitwerking.NIET_TE_BEOORDELEN: "niet te beoordelen",
}


def make_herijkingsverslag(
    herijkt: Sequence[Herijkt], onleesbaar: Sequence[Bevinding], hoogstens: int | None = None
) -> Verslag:
    """Return the report; `hoogstens` keeps each list to so many lines and says how many there are."""
    changing = [item for item in herijkt if item[1].uitwerking in ATTENTION]
    return Verslag(
        "Herijking van indelingen",
        (
            _bord(len(herijkt), len(changing)),
            *_counts(herijkt),
            *_per_regel(group_by_regel(herijkt), hoogstens),
            *_per_dossier(changing, hoogstens),
            *_carried(herijkt),
            *_not_judged(herijkt, onleesbaar, hoogstens),
        ),
    )


def _bord(total: int, changing: int) -> Blok:
    count = _dossiers(total)
    if not changing:
        return Uithangbord("Geen indeling verandert", (f"{count} bekeken.",), Toon.GELIJK)
    needs = "vraagt" if changing == 1 else "vragen"
    line = "Een verandering is nog geen besluit: kijk per functie of die klopt."
    return Uithangbord(f"{dutch_count(changing)} van {count} {needs} aandacht", (line,), Toon.LET_OP)


def _counts(herijkt: Sequence[Herijkt]) -> Iterator[Blok]:
    counts = count_uitwerkingen(herijkt)
    rows = tuple(
        (words, dutch_count(counts[uitwerking])) for uitwerking, words in UITWERKING.items() if counts.get(uitwerking)
    )
    if rows:
        yield Tabel("Wat er met de dossiers gebeurt", ("Wat er gebeurt", "Dossiers"), rows, (0,), (1,))


def _per_regel(regels: Sequence[Regeluitwerking], hoogstens: int | None) -> Iterator[Blok]:
    if not regels:
        return
    shown, more = _first(regels, hoogstens)
    yield Kop("Per regel")
    rows = tuple((regel.profiel, _changes(regel), _uitwerkingen(regel), _names(regel.dossiers)) for regel in shown)
    yield Tabel(
        "Wat veranderde, en in welke dossiers dat telt", ("Profiel", "Wat veranderde", "Gevolg", "Dossiers"), rows
    )
    yield from more


def _changes(regel: Regeluitwerking) -> str:
    return f"samen: {'; '.join(regel.veranderingen)}" if regel.samen else regel.veranderingen[0]


def _uitwerkingen(regel: Regeluitwerking) -> str:
    counts = ((uitwerking, regel.uitwerkingen.get(uitwerking, 0)) for uitwerking in ATTENTION)
    return ", ".join(f"{dutch_count(count)}× {UITWERKING[uitwerking]}" for uitwerking, count in counts if count)


def _names(names: Sequence[str]) -> str:
    more = len(names) - NAMES_SHOWN
    return ", ".join(map(short_name, names[:NAMES_SHOWN])) + (f" en nog {dutch_count(more)}" if more > 0 else "")


def _per_dossier(changing: Sequence[Herijkt], hoogstens: int | None) -> Iterator[Blok]:
    if not changing:
        return
    ordered = sorted(changing, key=lambda item: ATTENTION.index(item[1].uitwerking))
    shown, more = _first(ordered, hoogstens)
    yield Kop("Per dossier")
    kolommen = ("Dossier", "Functie", "Was", "Nu", "Besluit", "Gevolg")
    yield Tabel("De indelingen die aandacht vragen", kolommen, tuple(_row(pad, item) for pad, item in shown))
    yield from more
    punten = tuple(
        Punt(f"{short_name(pad)}: {item.functietitel or 'zonder titel'}", tuple(why_of(item))) for pad, item in shown
    )
    yield Inklapbaar("Waarom, per dossier", (Opsomming(punten),))


def _headed(pad: str, item: Herijking) -> str:
    return f"{short_name(pad)}: {item.functietitel or 'zonder titel'}"


def _row(pad: str, item: Herijking) -> tuple[str, ...]:
    was, nu, besluit = group_text(item.was), group_text(item.nu), item.besluit or "–"
    return (short_name(pad), item.functietitel or "zonder titel", was, nu, besluit, UITWERKING[item.uitwerking])


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


def _not_judged(herijkt: Sequence[Herijkt], onleesbaar: Sequence[Bevinding], hoogstens: int | None) -> Iterator[Blok]:
    reasons = [Punt(_headed(pad, item), (_reason(item),)) for pad, item in herijkt if item.belemmering is not None]
    punten = [*reasons, *(Punt(str(b.vindplaats), (message_of(b),)) for b in onleesbaar)]
    if punten:
        shown, more = _first(punten, hoogstens)
        yield Kop("Niet te beoordelen")
        yield Opsomming(tuple(shown))
        yield from more


def _reason(item: Herijking) -> str:
    if item.belemmering is None:
        return ""
    given = f" De antwoorden zijn gegeven bij versie {item.versie_toen}." if item.versie_toen is not None else ""
    return belemmering_text(item.profiel, item.belemmering) + given


def _first(items: Sequence[T], hoogstens: int | None) -> tuple[Sequence[T], tuple[Blok, ...]]:
    if hoogstens is None or len(items) <= hoogstens:
        return items, ()
    told = (
        f"Dit zijn de eerste {hoogstens} van {dutch_count(len(items))}; alles staat in --formaat json, html of tekst."
    )
    return items[:hoogstens], (Alinea(told, Toon.STIL),)
