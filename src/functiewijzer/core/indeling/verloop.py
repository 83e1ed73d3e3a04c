"""The course of a grading: from the answers to the stappen on which everything else rests."""

from collections.abc import Sequence
from fractions import Fraction

from functiewijzer.core.indeling.beeld import Beeld, carriers, evaluate
from functiewijzer.core.indeling.stappen import (
    AntwoordStap,
    GrondStap,
    Stap,
    Uitgangspunt,
    UitsluitingStap,
    VoorwaardeUitslag,
    adres,
)
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.beschrijving import describe
from functiewijzer.core.profielen.referentieprofiel import Clausule
from functiewijzer.core.profielen.toepassingsregels import Grond, Uitsluiting
from functiewijzer.core.profielen.voorwaarde import Richting, Voorwaarde, Waarheid, conditions_of_grond
from functiewijzer.core.profielen.vraag import Vraag


def write_stappen(gesprek: Gesprek) -> tuple[Stap, ...]:
    """Write the starting point, every uitsluiting, every answer and every grond, those that did not hold too."""
    beeld = gesprek.beeld
    return (_start(gesprek), *(_write(clause, gesprek, beeld) for clause, _ in gesprek.profiel.clausules))


def rewrite_stappen(stappen: Sequence[Stap], gesprek: Gesprek, vraag: str) -> tuple[Stap, ...]:
    """Return what `write_stappen` gives, from the stappen of a gesprek that differs in the answer to one question.

    What does not look at that question is taken over, so that many cases can be tried.
    """
    beeld = gesprek.beeld
    start, *rest = stappen
    if any(isinstance(stap, AntwoordStap) and stap.op_pad is not beeld.pad[stap.vraag] for stap in rest):
        return write_stappen(gesprek)
    pairs = zip(gesprek.profiel.clausules, rest, strict=True)
    return (
        start,
        *(_write(clause, gesprek, beeld) if vraag in looks_at else stap for (clause, looks_at), stap in pairs),
    )


def _write(clause: Clausule, gesprek: Gesprek, beeld: Beeld) -> Stap:
    match clause:
        case Vraag():
            return _antwoord_stap(clause, gesprek, beeld)
        case Uitsluiting():
            return _uitsluiting_stap(clause, beeld)
        case richting, grond:
            return _grond_stap(richting, grond, beeld)


def _start(gesprek: Gesprek) -> Uitgangspunt:
    profiel, drempels = gesprek.profiel, gesprek.drempels
    return Uitgangspunt(
        adres=adres(profiel, "functiegroep"),
        functiegroep=profiel.functiegroep,
        lichter=profiel.toepassingsregels.lichter.functiegroep,
        zwaarder=profiel.toepassingsregels.zwaarder.functiegroep,
        drempel=Fraction(drempels.drempel),
        tegen=Fraction(drempels.tegen),
        grens=Fraction(drempels.grens),
    )


def _antwoord_stap(vraag: Vraag, gesprek: Gesprek, beeld: Beeld) -> AntwoordStap:
    optie = beeld.optie(vraag)
    antwoord = gesprek.antwoorden.get(vraag.id)
    return AntwoordStap(
        adres=adres(gesprek.profiel, f"vragen.{vraag.id}"),
        vraag=vraag.id,
        naam=vraag.label,
        kenmerk=vraag.kenmerk,
        factor=vraag.factor,
        vraagtekst=vraag.tekst,
        antwoord=optie.id if optie else None,
        optietekst=optie.tekst if optie else None,
        richting=optie.richting if optie else None,
        gewicht=vraag.gewicht if vraag.telt_mee else 0,
        telt_mee=vraag.telt_mee,
        vereist=vraag.id in gesprek.profiel.vereiste_vragen,
        op_pad=beeld.pad[vraag.id],
        toelichting=antwoord.toelichting if antwoord else None,
        bron=antwoord.bron if antwoord else None,
    )


def _grond_stap(richting: Richting, grond: Grond, beeld: Beeld) -> GrondStap:
    return GrondStap(
        adres=adres(beeld.profiel, f"toepassingsregels.{richting.value}.gronden.{grond.id}"),
        grond=grond.id,
        richting=richting,
        tekst=grond.tekst,
        waarde=evaluate(grond.als, beeld),
        voorwaarden=_uitslagen(grond.als, beeld),
    )


def _uitsluiting_stap(uitsluiting: Uitsluiting, beeld: Beeld) -> UitsluitingStap:
    waarde = evaluate(uitsluiting.als, beeld)
    return UitsluitingStap(
        adres=adres(beeld.profiel, f"uitsluitingen.{uitsluiting.id}"),
        uitsluiting=uitsluiting.id,
        tekst=uitsluiting.tekst,
        waarde=waarde,
        voorwaarden=_uitslagen(uitsluiting.als, beeld),
        door=carriers(uitsluiting.als, beeld) if waarde is Waarheid.WAAR else (),
        verwijst_naar=uitsluiting.verwijst_naar,
    )


def _uitslagen(voorwaarde: Voorwaarde, beeld: Beeld) -> tuple[VoorwaardeUitslag, ...]:
    parts = conditions_of_grond(voorwaarde)
    return tuple(VoorwaardeUitslag(describe(part, beeld.profiel), evaluate(part, beeld)) for part in parts)
