"""The course of a grading: from the answers to the stappen on which everything else rests."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

from functiewijzer.core.indeling.beeld import Beeld, carriers
from functiewijzer.core.indeling.blik import Blik, Uitslagen, together, uitslagen_of
from functiewijzer.core.indeling.stapdelen import Antwoordvoorstel, Ontbrekendezijde
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt, UitsluitingStap, adres
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import Voorstel
from functiewijzer.core.profielen.referentieprofiel import Clausule
from functiewijzer.core.profielen.toepassingsregels import ZIJDEN, Grond, Toepassingsregels, Uitsluiting
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid
from functiewijzer.core.profielen.vraag import Vraag


def _look(gesprek: Gesprek) -> Blik:
    beeld = gesprek.beeld
    suggested = {vraag: voorstel.antwoord for vraag, voorstel in gesprek.voorgesteld.items()}
    return Blik(beeld, beeld.with_answers(suggested) if suggested else None, gesprek.kader.methode)


def write_stappen(gesprek: Gesprek) -> tuple[Stap, ...]:
    """Write the starting point, every uitsluiting, every answer and every grond, those that did not hold too."""
    blik = _look(gesprek)
    return (_start(gesprek), *(_write(clause, gesprek, blik) for clause, _ in gesprek.profiel.clausules))


def rewrite_stappen(stappen: Sequence[Stap], gesprek: Gesprek, vraag: str) -> tuple[Stap, ...]:
    """Return what `write_stappen` gives, from the stappen of a gesprek that differs in the answer to one question.

    What does not look at that question is taken over, so that many cases can be tried.
    """
    blik = _look(gesprek)
    pad = blik.beeld.pad
    start, *rest = stappen
    if any(isinstance(stap, AntwoordStap) and stap.op_pad is not pad[stap.vraag] for stap in rest):
        return write_stappen(gesprek)
    profiel = gesprek.profiel
    triples = zip(profiel.clausules, profiel.clausuledelen, rest, strict=True)
    return (
        start,
        *(
            _write(clause, gesprek, blik, _kept(stap, delen, vraag)) if vraag in looks_at else stap
            for (clause, looks_at), delen, stap in triples
        ),
    )


def _kept(stap: Stap, delen: Sequence[frozenset[str]], vraag: str) -> Uitslagen:
    """Return what stays of each condition of a stap: all of one that does not look at the question."""
    if not isinstance(stap, GrondStap | UitsluitingStap):
        return ()
    return tuple((uitslag, vraag in looks_at) for uitslag, looks_at in zip(stap.voorwaarden, delen, strict=True))


def _write(clause: Clausule, gesprek: Gesprek, blik: Blik, kept: Uitslagen = ()) -> Stap:
    match clause:
        case Vraag():
            return _antwoord_stap(clause, gesprek, blik.beeld)
        case Uitsluiting():
            return _uitsluiting_stap(clause, blik, kept)
        case richting, grond:
            return _grond_stap(richting, grond, blik, kept)


def _start(gesprek: Gesprek) -> Uitgangspunt:
    profiel, drempels = gesprek.profiel, gesprek.drempels
    return Uitgangspunt(
        adres=adres(profiel, "functiegroep"),
        functiegroep=profiel.functiegroep,
        lichter=profiel.groep_of(Richting.LICHTER),
        zwaarder=profiel.groep_of(Richting.ZWAARDER),
        geen_zijde=tuple(_geen_zijde(profiel.toepassingsregels)),
        drempel=Fraction(drempels.drempel),
        tegen=Fraction(drempels.tegen),
        grens=Fraction(drempels.grens),
        **_kader(gesprek),
    )


def _geen_zijde(regels: Toepassingsregels) -> Iterator[Ontbrekendezijde]:
    for richting in ZIJDEN:
        declared = regels.without(richting)
        if declared is not None and regels.of(richting) is None:
            yield Ontbrekendezijde(richting=richting, tekst=declared.reden, verwijst_naar=declared.verwijst_naar)


def _kader(gesprek: Gesprek) -> dict[str, Any]:
    kader = gesprek.kader
    if not kader.methode.asks_redenen:
        return {}
    return {
        "methode": kader.methode.nummer,
        "profielstatus": gesprek.profiel.status,
        "titelband": kader.titelband,
        "keuze": kader.keuze,
        "redenen": kader.redenen,
        "gesloten": kader.gesloten,
        "buren": kader.buren,
    }


def _antwoord_stap(vraag: Vraag, gesprek: Gesprek, beeld: Beeld) -> AntwoordStap:
    optie = beeld.optie(vraag)
    voorstel = gesprek.voorgesteld.get(vraag.id)
    antwoord = gesprek.antwoorden.get(vraag.id) if voorstel is None else None
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
        voorstel=None if voorstel is None else _antwoordvoorstel(vraag, voorstel),
    )


def _antwoordvoorstel(vraag: Vraag, voorstel: Voorstel) -> Antwoordvoorstel:
    optie = vraag.opties_op_id[voorstel.antwoord]
    return Antwoordvoorstel(antwoord=optie.id, optietekst=optie.tekst, richting=optie.richting, woord=voorstel.woord)


def _grond_stap(richting: Richting, grond: Grond, blik: Blik, kept: Uitslagen) -> GrondStap:
    uitslagen = uitslagen_of(grond.als, blik, kept)
    waarde, voorgesteld = together(uitslagen)
    is_carried = waarde is Waarheid.WAAR and blik.methode.explains_gronden
    return GrondStap(
        adres=adres(blik.beeld.profiel, f"toepassingsregels.{richting.value}.gronden.{grond.id}"),
        grond=grond.id,
        richting=richting,
        tekst=grond.tekst,
        plaats=grond.bron,
        waarde=waarde,
        voorwaarden=uitslagen,
        door=carriers(grond.als, blik.beeld) if is_carried else (),
        voorgesteld=voorgesteld,
    )


def _uitsluiting_stap(uitsluiting: Uitsluiting, blik: Blik, kept: Uitslagen) -> UitsluitingStap:
    uitslagen = uitslagen_of(uitsluiting.als, blik, kept)
    waarde, voorgesteld = together(uitslagen)
    return UitsluitingStap(
        adres=adres(blik.beeld.profiel, f"uitsluitingen.{uitsluiting.id}"),
        uitsluiting=uitsluiting.id,
        tekst=uitsluiting.tekst,
        plaats=uitsluiting.bron,
        waarde=waarde,
        voorwaarden=uitslagen,
        door=carriers(uitsluiting.als, blik.beeld) if waarde is Waarheid.WAAR else (),
        verwijst_naar=uitsluiting.verwijst_naar,
        voorgesteld=voorgesteld,
    )
