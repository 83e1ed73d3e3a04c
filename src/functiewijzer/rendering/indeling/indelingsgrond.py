"""Why an advice is what it is: the row of the decision table that applied, the flags, and where else to look."""

from collections.abc import Iterator, Sequence

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag, needing_toelichting
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stapdelen import Ontbrekendezijde
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, UitsluitingStap
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.rendering import woorden
from functiewijzer.rendering.indeling.twijfel import twijfels_of
from functiewijzer.rendering.notatie import dutch_number
from functiewijzer.rendering.verslag import Alinea, Blok, Opsomming, Punt, Toon


def holding_of(indeling: Indeling) -> tuple[GrondStap | UitsluitingStap, ...]:
    """Return the clauses that hold and decide: the uitsluitingen, else the gronden."""
    clauses = [s for s in indeling.getoond if isinstance(s, GrondStap | UitsluitingStap) and s.waarde is Waarheid.WAAR]
    excluding = tuple(stap for stap in clauses if isinstance(stap, UitsluitingStap))
    return excluding or tuple(clauses)


def gronden_that_hold(indeling: Indeling) -> tuple[GrondStap, ...]:
    """Return the gronden that hold, and so decide or are contradicted; none where an uitsluiting decides."""
    return tuple(stap for stap in holding_of(indeling) if isinstance(stap, GrondStap))


def waarom_text(indeling: Indeling) -> str:
    """Say which row of the decision table applied; where clauses decide, they come after this sentence."""
    clauses, uitkomst = holding_of(indeling), indeling.uitkomst
    if clauses:
        return _clauses_text(clauses, uitkomst)
    if not any(isinstance(s, AntwoordStap) and s.counts and s.antwoord for s in indeling.getoond):
        return "Er is nog geen enkele vraag beantwoord die meetelt. Getoond is de groep van de referentie zelf."
    if indeling.zonder_zijde is not None:
        drempel = woorden.share_text(float(indeling.uitgangspunt.drempel))
        told = f"Het saldo is {dutch_number(float(indeling.saldo))}; duidelijk is het vanaf {drempel} naar een kant."
        return f"{zonder_zijde_text(indeling.zonder_zijde)} {told}"
    if uitkomst is Uitkomst.GELIJK:
        return "Geen grond geldt, en alle antwoorden samen verschillen te weinig van de referentie."
    return f"Geen grond geldt, maar alle antwoorden samen zijn duidelijk {uitkomst.value}."


def zonder_zijde_text(zijde: Ontbrekendezijde) -> str:
    """Say that a job is clearly on a side where the reference has no rule, and why it has none."""
    side = zijde.richting.value
    return f"Alle antwoorden samen zijn duidelijk {side}, en daarvoor heeft deze referentie geen regel: {zijde.tekst}"


def _clauses_text(clauses: Sequence[GrondStap | UitsluitingStap], uitkomst: Uitkomst) -> str:
    one = len(clauses) == 1
    if uitkomst is Uitkomst.GEEN_MATCH:
        return f"{'Deze uitsluiting geldt' if one else 'Deze uitsluitingen gelden'}:"
    hold = "Deze grond geldt" if one else "Deze gronden gelden"
    if uitkomst is not Uitkomst.GELIJK:
        rule = f"van de regel ‘{uitkomst.value}’"
        return f"{hold.replace(' geld', f' {rule} geld')}{' en is' if one else ', en elk is'} op zichzelf genoeg:"
    if len({stap.richting for stap in clauses if isinstance(stap, GrondStap)}) == 2:
        return f"{hold}, maar ze wijzen naar twee kanten. Daarom worden ze niet gevolgd:"
    return f"{hold}, maar alle antwoorden samen wijzen de andere kant op. Daarom wordt de regel niet gevolgd:"


def waarom_of(advies: Advies) -> Iterator[Blok]:
    """Say which row of the decision table applied, and on what."""
    yield Alinea(waarom_text(advies.indeling))
    clauses = holding_of(advies.indeling)
    if clauses:
        yield Opsomming(tuple(Punt(stap.tekst) for stap in clauses))
    yield from _voorstellen(advies.indeling)
    if advies.dossier.keuze is not None:
        yield Alinea(f"Waarom deze referentie: {advies.dossier.keuze}")


def _voorstellen(indeling: Indeling) -> Iterator[Blok]:
    """Say what of the advice leans on the title alone."""
    if not indeling.voorstellen:
        return
    excluding = [
        stap for stap in indeling.stappen if isinstance(stap, UitsluitingStap) and stap.voorgesteld is Waarheid.WAAR
    ]
    if excluding:
        yield Alinea(
            "De titel van de functie wijst op iets dat deze referentie uitsluit. Beantwoord daarom eerst die vraag; "
            "tot dan telt de titel niet mee:",
            Toon.LET_OP,
        )
        yield Opsomming(tuple(Punt(stap.tekst) for stap in excluding))
    else:
        yield Alinea(
            "De groep die u ziet, rust mede op een voorstel uit de titel. Niemand heeft dat nog bevestigd:", Toon.LET_OP
        )
    yield Opsomming(tuple(Punt(f"{stap.naam}: {voorstel_text(stap)}") for stap in indeling.voorstellen))


def voorstel_text(stap: AntwoordStap) -> str:
    """Return what the title suggests for a question, and by which word; empty where it suggests nothing."""
    voorstel = stap.voorstel
    if voorstel is None:
        return ""
    by = f", door het woord ‘{voorstel.woord}’" if voorstel.woord else ""
    return f"‘{voorstel.optietekst}’{by}"


def duidelijk_of(advies: Advies) -> Iterator[Blok]:
    """Say why the difference is *duidelijk*, or why gelijk is what remains."""
    indeling = advies.indeling
    saldo, drempel = dutch_number(float(indeling.saldo)), woorden.share_text(float(indeling.uitgangspunt.drempel))
    gronden = gronden_that_hold(indeling)
    if indeling.uitkomst is Uitkomst.GEEN_MATCH:
        yield Alinea("Er is daarom geen groep uit deze vergelijking. Een andere referentiefunctie is nodig.")
    elif gronden and indeling.uitkomst is Uitkomst.GELIJK:
        yield Alinea(
            f"Het beeld is niet duidelijk: er is steun voor beide kanten. Het saldo is {saldo}. Zolang gronden en "
            "antwoorden elkaar tegenspreken, blijft gelijk het uitgangspunt."
        )
    elif gronden:
        clause = "deze grond" if len(gronden) == 1 else "deze gronden"
        yield Alinea(f"Waarom is dit verschil duidelijk? De regel noemt {clause}, en elke voorwaarde ervan klopt:")
        yield Opsomming(tuple(Punt(uitslag.tekst) for grond in gronden for uitslag in grond.voorwaarden))
    elif indeling.uitkomst is Uitkomst.GELIJK:
        yield Alinea(
            "Gelijk is het uitgangspunt. Een verschil is pas duidelijk als een grond geldt, of als het saldo minstens "
            f"{drempel} naar een kant wijst. Hier geldt geen grond, en het saldo is {saldo}."
        )
    else:
        yield Alinea(
            f"Waarom is dit verschil duidelijk? De drempel is {drempel} naar een kant. Het saldo is {saldo} en komt "
            f"daar voorbij of er precies op. Dan is het geheel duidelijk {indeling.uitkomst.value}."
        )


def vlaggen_of(advies: Advies) -> Iterator[Blok]:
    """Yield the flags, each with what it is about and, in a record, the text with which it was closed."""
    vlaggen = advies.indeling.vlaggen
    if vlaggen:
        yield Opsomming(
            tuple(
                Punt(woorden.VLAG[vlag], (*_about(advies, vlag), *_closed(advies, vlag)), Toon.LET_OP)
                for vlag in vlaggen
            )
        )


def _about(advies: Advies, vlag: Vlag) -> Iterator[str]:
    """Name what a flag is about: questions, or what brings the outcome close to another group."""
    indeling = advies.indeling
    if vlag is Vlag.ONGEMOTIVEERD:
        names = [s.naam for s in needing_toelichting(indeling.stappen) if s.toelichting is None]
        yield f"Toelichting ontbreekt bij: {', '.join(names)}"
    elif vlag is Vlag.TWIJFEL:
        yield from twijfels_of(indeling)
    elif vlag is Vlag.TEGENSTRIJDIG and indeling.is_contradicted:
        yield "De regel geldt, maar wordt niet gevolgd; zie ‘Waarom’."
    elif vlag is Vlag.ONVOLLEDIG:
        yield f"{woorden.one_or_more(len(indeling.open_vragen), 'open vraag', 'open vragen')}; zie ‘Open vragen’"


def _closed(advies: Advies, vlag: Vlag) -> Iterator[str]:
    text = advies.dossier.afgesloten_vlaggen.get(vlag)
    if text is not None:
        yield f"Afgesloten: {text}"
    elif advies.dossier.is_vastgelegd:
        yield "Nog niet afgesloten."


def alternatieven_of(advies: Advies) -> Iterator[Blok]:
    """Yield the profiles to look at instead of this one, or beside it."""
    if advies.indeling.ook_bekijken:
        yield Alinea("Het beeld wijst naar twee kanten. Ga na of een andere referentiefunctie beter past.")
    if advies.alternatieven:
        yield Opsomming(
            tuple(
                Punt(
                    f"{a.profiel} {a.naam} (functiegroep {a.functiegroep}, {a.status.value})",
                    (woorden.alternatief_reden(a),),
                )
                for a in advies.alternatieven
            )
        )
