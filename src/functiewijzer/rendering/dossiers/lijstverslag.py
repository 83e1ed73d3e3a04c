"""The dossiers of a folder as a Verslag: the list, the functieraster, and their samenhang."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.dossiers.overzicht import Dossieroverzicht
from functiewijzer.core.dossiers.rij import Dossierrij
from functiewijzer.core.dossiers.signaal import Signaal, Signaalsoort
from functiewijzer.core.schrijfwijze import dutch_date, listed, readable
from functiewijzer.rendering.dossiers.bestanden import unread_of
from functiewijzer.rendering.dossiers.signaalwoorden import signaal_text
from functiewijzer.rendering.notatie import dutch_count
from functiewijzer.rendering.profielen.functieraster import make_functieraster
from functiewijzer.rendering.veilig import visible_line
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Verslag
from functiewijzer.rendering.woorden import DISCLAIMER, NIETS, ZONDER_TITEL, at_most, groep_of, one_or_more

MAX_NAMEN: Final = 10
"""So many dossiers, or titles, are named where people read; programs get them all."""

_KOPPEN: Final = {
    Signaalsoort.DUBBEL: "Dubbele dossiers",
    Signaalsoort.GEWIJZIGD: "Gewijzigd na het advies",
    Signaalsoort.ZELFDE_TITEL: "Zelfde titel, andere groep",
    Signaalsoort.ZELFDE_ANTWOORDEN: "Zelfde antwoorden, andere groep",
    Signaalsoort.ZONDER_MOTIVERING: "Motivering ontbreekt",
    Signaalsoort.UITSCHIETER: "Uitschieters in een familie",
    Signaalsoort.ANDERE_EDITIE: "Gemaakt met een andere editie van het profiel of de methode, of andere drempels",
    Signaalsoort.PROFIEL_ONTBREEKT: "Profiel niet gevonden",
    Signaalsoort.ONGEBRUIKTE_GROEP: "Groepen die niet voorkomen",
}
_UITLEG: Final = {
    Signaalsoort.DUBBEL: "Vaak zijn dit kopieën, of wat een synchronisatie achterliet. Bewaar het dossier dat geldt.",
    Signaalsoort.GEWIJZIGD: "Dit advies hoort niet meer bij het dossier. Wat er mis is, zegt functiewijzer valideer.",
    Signaalsoort.ZELFDE_TITEL: "Kijk of deze functies echt verschillen. Zo ja, geef ze dan elk een eigen titel.",
    Signaalsoort.ZELFDE_ANTWOORDEN: "Leg deze dossiers naast elkaar, en zoek wat het verschil rechtvaardigt.",
    Signaalsoort.ZONDER_MOTIVERING: "Zonder motivering is een groep niet uit te leggen. Vul aan wat ontbreekt.",
    Signaalsoort.UITSCHIETER: (
        "Kijk of profiel en antwoorden kloppen. Wat een uitschieter is, is een eigen afspraak van dit hulpmiddel: twee "
        "of meer groepen van het midden, in een familie met minstens vier indelingen."
    ),
    Signaalsoort.ANDERE_EDITIE: "Kijk met functiewijzer herijk of de uitkomst met de editie van nu hetzelfde blijft.",
    Signaalsoort.PROFIEL_ONTBREEKT: "Kijk of dit de goede profielmap is (--profielen).",
    Signaalsoort.ONGEBRUIKTE_GROEP: "Dit is geen fout: misschien zijn deze functies nog niet ingedeeld.",
}


def make_lijstverslag(overzicht: Dossieroverzicht, *, is_narrow: bool) -> Verslag:
    """Return the report.

    With `is_narrow` the list fits a terminal or a page of paper, and the functieraster counts without titles.
    """
    if not overzicht.rijen:
        return Verslag("Dossiers", (Alinea(_EMPTY), *unread_of(overzicht.bevindingen)))
    lijst = _narrow_list(overzicht) if is_narrow else _wide_list(overzicht)
    return Verslag(
        "Dossiers",
        (
            Alinea(_in_short(overzicht)),
            *([lijst] if overzicht.gekozen else []),
            *unread_of(overzicht.bevindingen),
            *_raster(overzicht, with_titles=not is_narrow),
            *_samenhang(overzicht),
            Alinea(DISCLAIMER, Toon.STIL),
        ),
    )


_EMPTY: Final = (
    "In deze map staan geen dossiers. Een dossier is een YAML-bestand, gemaakt met functiewijzer indeel. Mappen en "
    "bestanden waarvan de naam met een punt begint, tellen niet mee."
)


def _in_short(overzicht: Dossieroverzicht) -> str:
    total, chosen = _counted(overzicht.rijen), _counted(overzicht.gekozen)
    double = len(overzicht.rijen) - total
    apart = f" {one_or_more(double, 'bestand is dubbel en telt', 'bestanden zijn dubbel en tellen')} niet mee."
    if chosen < total:
        verb = "past" if chosen == 1 else "passen"
        first = f"{dutch_count(chosen)} van de {one_or_more(total, 'dossier', 'dossiers')} {verb} bij uw keuze."
    else:
        first = f"{one_or_more(total, 'dossier', 'dossiers')}."
    return f"{first}{apart if double else ''} De leeftijd is berekend op {dutch_date(overzicht.op)}."


def _counted(rijen: Sequence[Dossierrij]) -> int:
    return sum(rij.dubbel_van is None for rij in rijen)


def _wide_list(overzicht: Dossieroverzicht) -> Tabel:
    kolommen = ("Functie", "Afdeling", "Profiel", "Groep", "Status", "Besluit", "Leeftijd", "Open vlaggen", "Dossier")
    return Tabel("Dossiers", kolommen, tuple(_wide_row(rij, overzicht) for rij in overzicht.gekozen))


def _wide_row(rij: Dossierrij, overzicht: Dossieroverzicht) -> tuple[str, ...]:
    return (
        " – ".join(filter(None, [rij.functietitel or ZONDER_TITEL, _not_counted(rij)])),
        rij.afdeling or NIETS,
        rij.profiel or NIETS,
        *_facts(rij),
        age_text(rij.age_on(overzicht.op)),
        _flags(rij) or NIETS,
        visible_line(rij.pad),
    )


def _narrow_list(overzicht: Dossieroverzicht) -> Tabel:
    """Return the list for a terminal: below each title stands what does not fit beside it."""
    rows = tuple((_stacked(rij, overzicht), *_facts(rij)) for rij in overzicht.gekozen)
    return Tabel("Dossiers", ("Functie", "Groep", "Status", "Besluit"), rows, smal=(1, 2, 3))


def _facts(rij: Dossierrij) -> tuple[str, str, str]:
    return rij.functiegroep or NIETS, readable(rij.status), "ja" if rij.has_besluit else "nee"


def _stacked(rij: Dossierrij, overzicht: Dossieroverzicht) -> str:
    profiel = f"profiel {rij.profiel}" if rij.profiel else ""
    lines = (
        rij.functietitel or ZONDER_TITEL,
        visible_line(rij.pad),
        " · ".join(filter(None, [rij.afdeling, profiel, _how_old(rij.age_on(overzicht.op)), _not_counted(rij)])),
        f"open: {_flags(rij)}" if rij.open_vlaggen else "",
    )
    return "\n".join(filter(None, lines))


def _not_counted(rij: Dossierrij) -> str:
    if rij.dubbel_van is not None:
        return f"hetzelfde dossier als {visible_line(rij.dubbel_van)}"
    return "opgegaan in een consensus" if rij.is_opgegaan else ""


def _how_old(months: int | None) -> str:
    if months is None:
        return "leeftijd onbekend"
    return age_text(months) if months < 0 else f"{age_text(months)} oud"


def _flags(rij: Dossierrij) -> str:
    return ", ".join(map(readable, rij.open_vlaggen))


def age_text(months: int | None) -> str:
    """Return an age in words."""
    if months is None:
        return "onbekend"
    if months < 1:
        return "minder dan een maand" if months == 0 else "datum in de toekomst"
    years, rest = divmod(months, 12)
    parts = [f"{years} jaar"] * bool(years) + [one_or_more(rest, "maand", "maanden")] * bool(rest)
    return listed(parts)


def _raster(overzicht: Dossieroverzicht, *, with_titles: bool) -> Iterator[Blok]:
    raster = overzicht.functieraster
    without = sum(rij.functiegroep is None and rij.dubbel_van is None for rij in overzicht.rijen)
    yield Kop("Functieraster van alle dossiers")
    if raster:
        yield make_functieraster(
            "Dossiers per familie en functiegroep",
            overzicht.families,
            overzicht.functiegroepen,
            lambda familie, groep: _cell(raster.get((familie, groep), ()), with_titles=with_titles),
        )
    if without:
        verb = "heeft" if without == 1 else "hebben"
        yield Alinea(f"{one_or_more(without, 'dossier', 'dossiers')} {verb} geen groep.", Toon.STIL)


def _cell(titles: Sequence[str], *, with_titles: bool) -> str:
    if not titles or not with_titles:
        return dutch_count(len(titles)) if titles else ""
    times = sorted(Counter(map(visible_line, titles)).items())
    named = [f"{title} ({count}×)" if count > 1 else title for title, count in times]
    return f"{dutch_count(len(titles))}: {listed(at_most(named, MAX_NAMEN))}"


def _samenhang(overzicht: Dossieroverzicht) -> Iterator[Blok]:
    yield Kop("Samenhang")
    if not overzicht.signalen:
        yield Alinea("Er is niets gevonden dat elkaar tegenspreekt.")
        return
    for soort in Signaalsoort:
        found = [signaal for signaal in overzicht.signalen if signaal.soort is soort]
        if found:
            yield Kop(_KOPPEN[soort], 3)
            yield Alinea(_UITLEG[soort], Toon.STIL)
            yield Opsomming(tuple(Punt(signaal_text(signaal), _dossiers(signaal)) for signaal in found))


def _dossiers(signaal: Signaal) -> tuple[str, ...]:
    return at_most([_named(rij) for rij in signaal.rijen], MAX_NAMEN)


def _named(rij: Dossierrij) -> str:
    return f"{visible_line(rij.pad)} ({groep_of(rij.functiegroep)}{', besluit' if rij.has_besluit else ''})"
