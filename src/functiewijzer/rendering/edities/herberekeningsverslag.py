"""The report of herbereken: which records come out as they stand, and what differs in the others."""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.edities.herberekening import Herberekening
from functiewijzer.core.edities.stapverschil import Stapverschil
from functiewijzer.core.indeling.stappen import AntwoordStap, Uitgangspunt
from functiewijzer.rendering.dossiers.bestanden import unread_of, unread_text
from functiewijzer.rendering.edities.belemmeringen import belemmering_text
from functiewijzer.rendering.edities.stapwoorden import renamed_text, tell, tell_details
from functiewijzer.rendering.edities.veldwoorden import split_veld
from functiewijzer.rendering.edities.verwoordingen import bron_lines, reworded_lines, strange_of, stray_of
from functiewijzer.rendering.notatie import dutch_count
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon, Uithangbord, Verslag
from functiewijzer.rendering.woorden import ZONDER_TITEL, one_or_more

Berekend = tuple[str, Herberekening]
"""The name of a file, with what came of it."""


def make_herberekeningsverslag(berekend: Sequence[Berekend], onleesbaar: Sequence[Bevinding]) -> Verslag:
    """Return the report of all dossiers; those that come out the same are counted."""
    differing = [item for item in berekend if not item[1].is_gelijk]
    blocks = (
        _bord(berekend, len(differing), unread_text(onleesbaar)),
        *_equal(berekend),
        *(blok for pad, item in differing for blok in _about(pad, item)),
        *unread_of(onleesbaar),
    )
    return Verslag("Herberekening", blocks)


def _bord(berekend: Sequence[Berekend], differing: int, unread: str) -> Blok:
    """Return the outcome; it is green only where every dossier was read and comes out the same."""
    count = one_or_more(len(berekend), "dossier", "dossiers")
    gaps = (unread,) if unread else ()
    if differing:
        large = f"{count} herberekend, {dutch_count(differing)} niet gelijk"
        return Uithangbord(large, ("Hieronder staat wat verschilt.", *gaps), Toon.LET_OP)
    if not berekend:
        return Uithangbord("Niets herberekend", gaps, Toon.LET_OP)
    only_rules = all(item.bronnen for _, item in berekend)
    line = _RULES_ONLY if only_rules else "Elke stap en het advies komen uit de bewaarde antwoorden precies zo terug."
    return Uithangbord(f"{count} herberekend: alles gelijk", (line, *gaps), Toon.LET_OP if gaps else Toon.GELIJK)


_RULES_ONLY: Final = "De regel geeft met de bewaarde groepen van de delen dezelfde groep."


def _equal(berekend: Sequence[Berekend]) -> Iterator[Blok]:
    other = [pad for pad, item in berekend if item.is_gelijk and item.is_other_edition]
    if other:
        yield Alinea(
            f"Bij {one_or_more(len(other), 'dossier', 'dossiers')} is het profiel nu een andere editie, maar wat voor "
            "het advies telt, bleef gelijk."
        )
    older = [item.methode for _, item in berekend if item.is_gelijk and item.is_by_older_methode]
    if older:
        yield Alinea(
            f"{one_or_more(len(older), 'dossier is', 'dossiers zijn')} nagerekend volgens een eerdere editie van de "
            f"methode (editie {older[0]}), zoals toen. Wat de methode van nu geeft, laat functiewijzer herijk zien."
        )
    reworded = [(pad, item) for pad, item in berekend if item.is_gelijk and item.anders_verwoord]
    if reworded:
        yield Alinea(
            f"Bij {one_or_more(len(reworded), 'dossier', 'dossiers')} is iets anders verwoord dan toen: zelfde vragen, "
            "antwoorden, voorwaarden en getallen. Dat is geen verschil. Het profiel of het hulpmiddel is sindsdien "
            "anders verwoord, of de tekst is in het dossier gewijzigd. Lees dus of dit klopt:"
        )
        yield Opsomming(tuple(Punt(pad, reworded_lines(item)) for pad, item in reworded))
    combined = [(pad, item) for pad, item in berekend if item.is_gelijk and item.bronnen]
    if combined:
        yield Alinea("Van een combinatie is de regel nagerekend. De dossiers van de delen:")
        yield Opsomming(tuple(Punt(pad, bron_lines(item)) for pad, item in combined))
    renamed = [(pad, item) for pad, item in berekend if item.is_gelijk and item.hernoemingen]
    if renamed:
        yield Alinea("Antwoorden onder een nieuwe naam:")
        yield Opsomming(tuple(Punt(pad, renamed_text(item.hernoemingen)) for pad, item in renamed))


def _about(pad: str, item: Herberekening) -> Iterator[Blok]:
    yield Kop(f"{pad}: {item.functietitel or ZONDER_TITEL}")
    if item.belemmering is not None:
        yield Alinea(belemmering_text(item.profiel, item.belemmering), Toon.LET_OP)
        return
    if item.nu is not None:
        yield Alinea(edition_text(item))
    if item.is_by_older_methode:
        yield Alinea(f"Nagerekend volgens editie {item.methode} van de methode, zoals toen.")
    if item.hernoemingen:
        yield Opsomming(tuple(map(Punt, renamed_text(item.hernoemingen))))
    # What somebody changed explains most of what follows.
    yield from stray_of(item)
    yield from strange_of(item)
    stappen = tuple(_unexplained(item))
    if stappen:
        yield Kop("Stappen die nu anders zijn", 3)
        yield Opsomming(tuple(Punt(tell(verschil), tell_details(verschil)) for verschil in stappen))
    for kop, fields in (("Het advies", item.advies), ("De combinatie", item.combinatie)):
        if fields:
            yield Kop(kop, 3)
            yield Opsomming(tuple(Punt(*split_veld(field)) for field in fields))
    yield from _beside(item)


def _beside(item: Herberekening) -> Iterator[Blok]:
    """Yield what is no part of the calculation: the sources of a combination, and other words."""
    if item.bronnen:
        yield Kop("De dossiers van de delen", 3)
        yield Opsomming(tuple(map(Punt, bron_lines(item))))
        if item.gewijzigde_bronnen:
            yield Alinea("Bekijk wat daar veranderde, en maak de combinatie opnieuw met functiewijzer combineer.")
    if item.anders_verwoord:
        yield Kop("Anders verwoord, wat geen verschil is", 3)
        yield Opsomming(tuple(map(Punt, reworded_lines(item))))


def _unexplained(item: Herberekening) -> Iterator[Stapverschil]:
    """Yield what differs in the stappen, without what is said already of an answer or a reason that was changed."""
    stray = {a.vraag: {field.veld for field in a.velden} for a in item.losse_antwoorden}
    for verschil in item.stappen:
        stap = verschil.stap
        told = stray.get(stap.vraag, set()) if isinstance(stap, AntwoordStap) else set()
        told |= {"optietekst", "richting"} if "antwoord" in told else set()
        if isinstance(stap, Uitgangspunt) and item.losse_redenen:
            told = {"keuze", "redenen", "gesloten"}
        left = tuple(field for field in verschil.velden if field.veld not in told)
        if left or not verschil.velden:
            yield replace(verschil, velden=left)


def edition_text(item: Herberekening) -> str:
    """Say which edition of the profile was used then, and which now."""
    if item.nu is None:
        return ""
    if item.toen is None:
        return f"Het dossier zegt niet welke editie van profiel {item.profiel} is gebruikt; nu is het {_edition(item)}."
    if not item.is_other_edition:
        return (
            f"Profiel {item.profiel} is hetzelfde als toen ({_edition(item)}). Wat verschilt, komt dus uit het "
            "dossier zelf of uit de drempels van het functiehuis."
        )
    if item.toen.profielversie == item.nu.profielversie:
        return f"Profiel {item.profiel} is veranderd, maar heet nog steeds {_edition(item)}. {_EITHER}"
    return f"Profiel {item.profiel} was versie {item.toen.profielversie} en is nu {_edition(item)}. {_EITHER}"


_EITHER: Final = (
    "Een verschil in de stappen komt daardoor, of doordat het dossier met de hand is gewijzigd; wat het profiel "
    "toen zei, is hier niet te zien."
)


def _edition(item: Herberekening) -> str:
    return f"versie {item.nu.profielversie}" if item.nu is not None else ""
