"""The verdict on a handbook before it becomes profiles: what kind it is, whether its text is sound, and why."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from functiewijzer.core.handboek.beloftestand import compare_promises
from functiewijzer.core.handboek.bron import Bronbestand, Bronregel
from functiewijzer.core.handboek.handboekeinde import find_broken_end
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, Herkenning
from functiewijzer.core.handboek.herstelaanbod import offer_repairs
from functiewijzer.core.handboek.oordeel import Handboeksoort, Oordeel, Schade, Waarneming
from functiewijzer.core.handboek.schademeting import find_damage, find_plain_damage
from functiewijzer.core.handboek.soortbepaling import Soortbepaling, find_soort
from functiewijzer.core.handboek.taal import Taal, find_taal
from functiewijzer.core.handboek.vastgelopen import find_clues
from functiewijzer.core.handboek.woordbeeld import Woordbeeld, lines_with, read_words

__all__ = ("judge", "may_overrule", "offer_repairs", "refuses")

_LETTERS: Final = 40
_PER_PAGE: Final = 60
_WORDS: Final = 60


def judge(bron: Bronbestand, herkenning: Herkenning) -> Oordeel:
    """Return the verdict on a handbook as it was read and recognised.

    Text that is empty is a scan and nothing else; text in another language is not called damaged.
    """
    regels = _lines(bron, herkenning.lezing)
    beeld = read_words(regels)
    empty = _scan(beeld, regels)
    if empty:
        return Oordeel(soort=Handboeksoort.GEEN_HANDBOEK, schade=(Schade.SCAN,), redenen=empty)
    taal = find_taal(beeld)
    soort = find_soort(herkenning, regels, beeld.tekst)
    oordeel = _verdict(soort, _text(beeld, taal, regels), _incomplete(soort, herkenning))
    clues = find_clues(herkenning, regels) if oordeel.is_unexplained else ()
    return replace(oordeel, redenen=(*oordeel.redenen, *clues))


def refuses(oordeel: Oordeel) -> bool:
    """Whether nothing may be written: another kind of document, or a text that can't be trusted."""
    other = oordeel.soort in (Handboeksoort.CRITERIA, Handboeksoort.PUNTEN, Handboeksoort.GEEN_HANDBOEK)
    return other or any(schade is not Schade.ONVOLLEDIG for schade in oordeel.schade)


def may_overrule(oordeel: Oordeel, herkenning: Herkenning) -> bool:
    """Whether a person may import it all the same: the text is in doubt, and something was recognised in it."""
    found = bool(herkenning.functies or herkenning.groepsbladen)
    return found and bool(oordeel.schade) and Schade.SCAN not in oordeel.schade


def _verdict(
    soort: Soortbepaling, text: tuple[Schade | None, tuple[Waarneming, ...]], gaps: tuple[Waarneming, ...]
) -> Oordeel:
    damage, found = text
    schade = (*((damage,) if damage else ()), *((Schade.ONVOLLEDIG,) if gaps else ()))
    return Oordeel(soort=soort.soort, schade=schade, redenen=(*found, *gaps, *soort.redenen), lijkt_op=soort.lijkt_op)


def _lines(bron: Bronbestand, naam: str) -> tuple[Bronregel, ...]:
    """Return the lines of the reading that was recognised, else of the likeliest."""
    named = next((lezing for lezing in bron.lezingen if lezing.naam == naam), None)
    lezing = named or next(iter(bron.lezingen), None)
    return lezing.regels if lezing else ()


def _scan(beeld: Woordbeeld, regels: Sequence[Bronregel]) -> tuple[Waarneming, ...]:
    pages = max((regel.pagina for regel in regels if regel.pagina), default=0)
    empty = beeld.letters < _LETTERS or beeld.letters < _PER_PAGE * pages
    return (Waarneming(soort="leeg", aantal=beeld.letters),) if empty else ()


def _text(beeld: Woordbeeld, taal: Taal, regels: Sequence[Bronregel]) -> tuple[Schade | None, tuple[Waarneming, ...]]:
    """Return what is wrong with the text, if anything: damage by the measures for Dutch, or another language."""
    if taal.is_dutch or len(beeld.woorden) < _WORDS:
        found = find_damage(beeld)
        return (Schade.BESCHADIGD if found else None), _placed(found, regels)
    strange = Waarneming(soort="taal", aantal=round(taal.deel, 3), voorbeelden=(taal.taal,))
    found = find_plain_damage(beeld) if taal.taal == "onbekend" else ()
    return (Schade.BESCHADIGD if found else Schade.NIET_NEDERLANDS), (*_placed(found, regels), strange)


def _placed(found: tuple[Waarneming, ...], regels: Sequence[Bronregel]) -> tuple[Waarneming, ...]:
    return tuple(
        Waarneming(
            soort=seen.soort,
            aantal=seen.aantal,
            voorbeelden=seen.voorbeelden,
            regels=lines_with(regels, seen.voorbeelden),
        )
        for seen in found
    )


def _incomplete(soort: Soortbepaling, herkenning: Herkenning) -> tuple[Waarneming, ...]:
    """Return the functions that have no rules where others have, or that should have; and those only promised."""
    bare = [functie for functie in herkenning.functies if _lacks_rules(functie, soort.soort)]
    missing = compare_promises(herkenning).ontbreekt if herkenning.functies else ()
    found = (
        Waarneming(
            soort="zonder_regels",
            aantal=len(bare),
            voorbeelden=tuple(functie.naam.tekst for functie in bare[:5]),
            regels=tuple(number for functie in bare[:5] for number in functie.naam.regels[:1]),
        ),
        Waarneming(
            soort="beloofd",
            aantal=len(missing),
            voorbeelden=tuple(belofte.naam for belofte in missing[:5]),
            regels=tuple(number for belofte in missing[:5] for number in belofte.regels[:1]),
        ),
        find_broken_end(herkenning, bare, missing),
    )
    return tuple(seen for seen in found if seen.aantal)


def _lacks_rules(functie: HerkendeFunctie, soort: Handboeksoort) -> bool:
    if functie.regels or functie.nok:
        return False
    graded = soort in (Handboeksoort.REGELS, Handboeksoort.NOK)
    return graded or (soort is Handboeksoort.GEEN_HANDBOEK and functie.groep is not None and len(functie.kenmerken) > 1)
