"""The report of herbereken: which records come out as they stand, and what differs in the others."""

from collections.abc import Iterator, Sequence

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.dossiers.tegenspraak import LosseReden
from functiewijzer.core.edities.herberekening import Herberekening
from functiewijzer.rendering.dossiers.bestanden import unread_of, unread_text
from functiewijzer.rendering.edities.belemmeringen import belemmering_text
from functiewijzer.rendering.edities.stapwoorden import (
    label_of,
    renamed_text,
    split_veld,
    tell,
    tell_details,
    tell_veld,
    value_text,
)
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
    line = "Elke stap en het advies komen uit de bewaarde antwoorden precies zo terug."
    return Uithangbord(f"{count} herberekend: alles gelijk", (line, *gaps), Toon.LET_OP if gaps else Toon.GELIJK)


def _equal(berekend: Sequence[Berekend]) -> Iterator[Blok]:
    other = [pad for pad, item in berekend if item.is_gelijk and item.is_other_edition]
    if other:
        yield Alinea(
            f"Bij {one_or_more(len(other), 'dossier', 'dossiers')} is het profiel nu een andere editie, maar wat voor "
            "het advies telt, bleef gelijk."
        )
    reworded = [pad for pad, item in berekend if item.is_gelijk and item.anders_verwoord]
    if reworded:
        yield Alinea(
            f"Bij {one_or_more(len(reworded), 'dossier', 'dossiers')} is iets anders verwoord dan toen: zelfde vragen, "
            "antwoorden, voorwaarden en getallen. Dat is geen verschil."
        )
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
    if item.hernoemingen:
        yield Opsomming(tuple(map(Punt, renamed_text(item.hernoemingen))))
    if item.stappen:
        yield Kop("Stappen die nu anders zijn", 3)
        yield Opsomming(tuple(Punt(tell(verschil), tell_details(verschil)) for verschil in item.stappen))
    if item.advies:
        yield Kop("Het advies", 3)
        yield Opsomming(tuple(Punt(*split_veld(field)) for field in item.advies))
    if item.combinatie:
        yield Kop("De combinatie", 3)
        yield Opsomming(tuple(Punt(*split_veld(field)) for field in item.combinatie))
    yield from _stray(item)


def _stray(item: Herberekening) -> Iterator[Blok]:
    found = (
        *(Punt(f"advies, {label_of(f.veld)}: {value_text(f.was)}; uit de stappen volgt {value_text(f.nu)}")
          for f in item.los_advies),
        *(Punt(f"vraag ‘{a.naam}’", tuple(map(tell_veld, a.velden))) for a in item.losse_antwoorden),
        *(Punt(f"de tekst bij ‘{'.'.join(map(str, r.plek))}’", (_reden_text(r),)) for r in item.losse_redenen),
    )  # fmt: skip
    if found:
        yield Kop("Na het vastleggen veranderd", 3)
        yield Alinea("Deze delen van het dossier passen niet meer bij de stappen of het advies die erin staan:")
        yield Opsomming(found)


def _reden_text(reden: LosseReden) -> str:
    toen = "er stond iets" if reden.toen is None else f"‘{reden.toen}’"
    return f"{toen} → {'niets' if reden.nu is None else f'‘{reden.nu}’'}"


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
        return f"Profiel {item.profiel} is veranderd, maar heet nog steeds {_edition(item)}."
    return f"Profiel {item.profiel} was versie {item.toen.profielversie} en is nu {_edition(item)}."


def _edition(item: Herberekening) -> str:
    return f"versie {item.nu.profielversie}" if item.nu is not None else ""
