"""The sentences about the next group: plain, about the work that is assigned, and never a promise."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.dossiers.combinatie import Combinatiedeel, Grondslag
from functiewijzer.core.groei.antwoordweg import Antwoordweg
from functiewijzer.core.groei.groei import Groei, Groeiuitslag, Groepsvergelijking
from functiewijzer.core.groei.proefindeling import Anderantwoord
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.stappen import GrondStap
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid
from functiewijzer.rendering import woorden
from functiewijzer.rendering.indeling.indelingsgrond import holding_of
from functiewijzer.rendering.notatie import dutch_number

WERKGEVER: Final = "De werkgever bepaalt welk werk is opgedragen."
ALLEEN_WERK: Final = "De indeling verandert alleen als het opgedragen werk verandert."
GEEN_OPLEIDING: Final = "Iets leren of een opleiding volgen verandert de indeling niet."
"""What a reader must never take from this report; the only sentence that speaks of learning and of grading."""

OPEN: Final = "nog niet beantwoord"


def deel_text(deel: Combinatiedeel) -> str:
    """Name a dossier from which the group of a combination follows, with its group."""
    return f"‘{deel.functietitel}’ ({deel.dossier}): {woorden.groep_of(deel.functiegroep)}"


def titel_text(groei: Groei, hoogstens: int) -> str:
    """Return the title: from which group to which, for which job."""
    functie = woorden.shorten(groei.dossier.functietitel or woorden.ZONDER_TITEL, hoogstens)
    if groei.start is None or groei.naar is None:
        return f"De groep naast die van nu: {functie}"
    return f"Van groep {groei.start.groep} naar groep {groei.naar}: {functie}"


def start_text(groei: Groei) -> str:
    """Say from which group is looked, and on what that group rests."""
    start = groei.start
    if start is None:
        return "geen groep: het advies gaf er geen, en er is geen besluit."
    if start.grondslag is Grondslag.ADVIES:
        return f"groep {start.groep}, uit het advies; er is nog geen besluit."
    advies = f"groep {start.geadviseerd}" if start.geadviseerd is not None else "geen groep"
    told = "zoals het advies" if start.geadviseerd == start.groep else f"anders dan het advies ({advies})"
    return f"groep {start.groep}, uit het besluit van de werkgever, {told}."


_ANTWOORD: Final = {
    Groeiuitslag.ANTWOORDEN: "Groep {} past bij ander werk dan nu is opgedragen.",
    Groeiuitslag.GEEN_WEG: "Er zijn geen andere antwoorden gevonden die groep {} geven.",
    Groeiuitslag.AL_DAAR: "De antwoorden van nu geven al groep {}.",
    Groeiuitslag.ANDERE_REFERENTIE: "Deze referentie kan groep {} niet geven; vergelijk met een andere.",
    Groeiuitslag.PAST_NIET: "Deze referentie past niet bij de functie; kies eerst een andere.",
    Groeiuitslag.GEEN_GROEP: "Zonder groep is er geen groep ernaast.",
    Groeiuitslag.COMBINATIE: "De groep volgt uit twee functies; bekijk elk dossier apart.",
}


def antwoord_text(groei: Groei) -> str:
    """Say in one sentence what there is to tell about the next group: the answer that the reader came for."""
    return _ANTWOORD[groei.uitslag].format(groei.naar)


_WAAROM: Final = {
    Groeiuitslag.GEEN_WEG: (
        "Geen enkel ander antwoord geeft die groep, en een grond aanvullen of alle antwoorden samen ook niet. "
        "Bekijk de voorwaarden van de gronden, en laat de regel zo nodig nakijken."
    ),
    Groeiuitslag.PAST_NIET: (
        "De antwoorden wijzen deze referentie af, en zeggen dus niets over een groep ernaast. Deel de functie in met "
        "een referentie die past."
    ),
    Groeiuitslag.GEEN_GROEP: "Leg eerst een groep vast: met een referentie die past, of met een besluit.",
    Groeiuitslag.COMBINATIE: (
        "Dit dossier heeft geen eigen antwoorden. Het beleid van het functiehuis maakt van twee groepen één."
    ),
}


def waarom_text(groei: Groei) -> str | None:
    """Say why there is no more to tell, and what to do; None where other answers were found."""
    if groei.uitslag is Groeiuitslag.AL_DAAR:
        return _already_text(groei)
    if groei.uitslag is Groeiuitslag.ANDERE_REFERENTIE:
        return _elsewhere_text(groei)
    why = _WAAROM.get(groei.uitslag)
    return None if why is None else " ".join((why, *_misfits(groei)))


def _misfits(groei: Groei) -> Iterator[str]:
    """Yield why the reference does not fit, and the references that it names instead."""
    indeling = groei.indeling
    if indeling is None or indeling.uitkomst is not Uitkomst.GEEN_MATCH:
        return
    yield from (f"‘{clause.tekst}’" for clause in holding_of(indeling))
    if indeling.zonder_zijde is not None and indeling.zonder_zijde.tekst:
        yield f"‘{indeling.zonder_zijde.tekst}’"
    if indeling.verwijzingen:
        yield f"De referentie verwijst naar {woorden.listed(indeling.verwijzingen)}."


def _already_text(groei: Groei) -> str:
    start = groei.start
    if start is not None and start.geadviseerd != groei.naar:
        return (
            "Het profiel of de drempels zijn sinds deze vastlegging veranderd, en dezelfde antwoorden geven nu een "
            "andere groep. functiewijzer herijk laat zien waardoor."
        )
    return "Er is dus geen ander werk voor nodig: het besluit wijkt af van het advies. De reden staat bij het besluit."


def _elsewhere_text(groei: Groei) -> str:
    names = [f"{p.code} {woorden.shorten(p.naam, 60)} (groep {p.functiegroep})" for p in groei.referenties]
    why = f"Zij heeft daar geen regel: ‘{groei.zonder_zijde.tekst}’ " if groei.zonder_zijde is not None else ""
    if not names:
        return f"{why}In deze familie is er nog geen referentie die groep {groei.naar} kan geven."
    return f"{why}Vergelijk de functie met {woorden.listed(names, 'of')}."


def saldo_text(vergelijking: Groepsvergelijking, naar: str) -> str:
    """Say how far the whole of the answers is from deciding by itself."""
    indeling, stand = vergelijking.indeling, vergelijking.saldo
    saldo = dutch_number(float(indeling.saldo))
    drempel = woorden.share_text(float(indeling.uitgangspunt.drempel))
    if vergelijking.zijde is Richting.GELIJK:
        edge = f"gelijk is het tussen −{drempel} en +{drempel}"
    else:
        sign = "+" if vergelijking.zijde is Richting.ZWAARDER else "−"
        edge = f"duidelijk {vergelijking.zijde.value} (groep {naar}) is het vanaf {sign}{drempel}"
    if not stand.punten:
        return f"{saldo}; {edge}. Daar ligt het saldo al; een grond beslist anders."
    points = woorden.one_or_more(stand.punten, "punt", "punten")
    return f"{saldo}; {edge}. Dat scheelt {points} van de {stand.totaal}."


def nu_text(antwoord: Anderantwoord) -> str:
    """Return the answer of today, quoted."""
    return OPEN if antwoord.van_tekst is None else f"‘{antwoord.van_tekst}’"


def weg_text(weg: Antwoordweg) -> str:
    """Say of other answers how many go together, and what decides then; single ones that are alike say the same."""
    count = len(weg.antwoorden)
    opening = "Eén ander antwoord is genoeg" if count == 1 else f"{count} andere antwoorden samen"
    if weg.is_tegenstrijdig:
        return f"{opening} (dan spreken grond en antwoorden elkaar tegen, en blijft gelijk het uitgangspunt):"
    return f"{opening} (dan geldt een grond):" if weg.gronden and count > 1 else f"{opening}:"


def grond_text(grond: GrondStap) -> str:
    """Say whether a grond holds, and else how many of its conditions do."""
    if grond.waarde is not Waarheid.ONWAAR or len(grond.voorwaarden) == 1:
        return woorden.WAARHEID[grond.waarde]
    count = sum(uitslag.waarde is Waarheid.WAAR for uitslag in grond.voorwaarden)
    told = "geen" if not count else str(count)
    return f"geldt niet; {told} van de {len(grond.voorwaarden)} voorwaarden {'klopt' if count <= 1 else 'kloppen'}"
