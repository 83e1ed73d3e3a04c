"""The report of a grading: an Advies in the blocks of a Verslag, the answer first."""

from collections.abc import Iterator

from functiewijzer.core.advies import Advies
from functiewijzer.core.conclusie import Uitkomst, Vlag, almost_holds, needing_toelichting
from functiewijzer.core.indeling import Status
from functiewijzer.core.stappen import AntwoordStap, GrondStap, UitsluitingStap
from functiewijzer.core.voorwaarde import Waarheid
from functiewijzer.rendering import woorden
from functiewijzer.rendering.indelingsdetails import details_of
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon, Uithangbord, Verslag


def make_indelingsverslag(advies: Advies) -> Verslag:
    """Return the report of one grading; every line rests on the stappen."""
    parts = (_bord, _waarom, _waarschuwingen, _alternatieven, details_of)
    return Verslag(f"Indeling van {advies.functietitel}", tuple(blok for part in parts for blok in part(advies)))


def _bord(advies: Advies) -> Iterator[Blok]:
    indeling, profiel = advies.indeling, advies.profiel
    is_match = indeling.functiegroep is not None
    lines = [
        f"Uitkomst: {indeling.uitkomst.value.replace('_', ' ')} – {woorden.UITKOMST[indeling.uitkomst]}",
        f"Vergeleken met: {profiel.code} {profiel.naam} (functiegroep {profiel.functiegroep})",
        f"Status: {woorden.STATUS[indeling.status]}",
    ]
    if is_match and indeling.status is not Status.INDICATIEF:
        lines.append(f"Vastheid: {woorden.VASTHEID[indeling.vastheid]}")
    if indeling.status is Status.INDICATIEF:
        lines.append(f"Nog mogelijk: {_possible(advies)}")
    unsure = " (nog niet zeker)" if indeling.status is Status.INDICATIEF else ""
    groot = f"Functiegroep {indeling.functiegroep}{unsure}" if is_match else "Geen match"
    yield Uithangbord(groot, (*lines, woorden.DISCLAIMER), woorden.TOON[indeling.uitkomst])


def _waarom(advies: Advies) -> Iterator[Blok]:
    """Say which row of the decision table applied, and on what."""
    indeling = advies.indeling
    uitsluitingen = [s.tekst for s in indeling.stappen if isinstance(s, UitsluitingStap) and s.waarde is Waarheid.WAAR]
    gronden = [s.tekst for s in indeling.stappen if isinstance(s, GrondStap) and s.waarde is Waarheid.WAAR]
    yield Kop("Waarom")
    if uitsluitingen:
        yield Opsomming(tuple(Punt(tekst) for tekst in uitsluitingen))
    elif gronden and indeling.uitkomst is Uitkomst.GELIJK:
        yield Alinea("Er geldt een grond, maar andere gronden of antwoorden wijzen duidelijk de andere kant op:")
        yield Opsomming(tuple(Punt(tekst) for tekst in gronden))
    elif gronden:
        yield Alinea(f"Deze grond van de regel ‘{indeling.uitkomst.value}’ geldt en is op zichzelf genoeg:")
        yield Opsomming(tuple(Punt(tekst) for tekst in gronden))
    elif not any(isinstance(s, AntwoordStap) and s.counts and s.antwoord for s in indeling.stappen):
        yield Alinea("Er is nog geen enkele vraag beantwoord die meetelt. Getoond is de groep van de referentie zelf.")
    elif indeling.uitkomst is Uitkomst.GELIJK:
        yield Alinea("Geen grond geldt, en alle antwoorden samen verschillen te weinig van de referentie.")
    else:
        yield Alinea(f"Geen grond geldt, maar alle antwoorden samen zijn duidelijk {indeling.uitkomst.value}.")


def _possible(advies: Advies) -> str:
    groups = list(advies.indeling.mogelijke_groepen)
    return ", ".join(groups + (["geen match"] if advies.indeling.geen_match_mogelijk else []))


def _waarschuwingen(advies: Advies) -> Iterator[Blok]:
    if advies.profiel.is_concept:
        yield Alinea(woorden.concept_warning(advies.profiel.code), Toon.LET_OP)
    vlaggen = advies.indeling.vlaggen
    if vlaggen:
        yield Kop("Vlaggen")
        yield Opsomming(
            tuple(Punt(woorden.VLAG[vlag], tuple(_vlagdetails(advies, vlag)), Toon.LET_OP) for vlag in vlaggen)
        )


def _vlagdetails(advies: Advies, vlag: Vlag) -> Iterator[str]:
    """Name the questions that a flag is about, where it is about questions."""
    if vlag is Vlag.ONGEMOTIVEERD:
        names = [s.naam for s in needing_toelichting(advies.indeling.stappen) if s.toelichting is None]
        yield f"Toelichting ontbreekt bij: {', '.join(names)}"
    elif vlag is Vlag.TWIJFEL and advies.indeling.uitkomst is not Uitkomst.GELIJK:
        yield "De grond beslist, maar alle antwoorden samen wijzen de andere kant op."
    elif vlag is Vlag.TWIJFEL:
        for grond in (s for s in advies.indeling.stappen if isinstance(s, GrondStap) and almost_holds(s)):
            missing = next(uitslag.tekst for uitslag in grond.voorwaarden if uitslag.waarde is Waarheid.ONWAAR)
            yield f"Voor {grond.richting.value} ontbreekt alleen: {missing}"
    elif vlag is Vlag.ONVOLLEDIG:
        yield f"Zie hieronder: {woorden.one_or_more(len(advies.indeling.open_vragen), 'open vraag', 'open vragen')}"


def _alternatieven(advies: Advies) -> Iterator[Blok]:
    if not advies.alternatieven:
        return
    is_geen_match = advies.indeling.uitkomst is Uitkomst.GEEN_MATCH
    yield Kop("Bekijk in plaats hiervan" if is_geen_match else "Vergelijk ook met")
    yield Opsomming(
        tuple(
            Punt(
                f"{a.profiel} {a.naam} (functiegroep {a.functiegroep}, {a.status.value})",
                (a.reden,),
            )
            for a in advies.alternatieven
        )
    )
