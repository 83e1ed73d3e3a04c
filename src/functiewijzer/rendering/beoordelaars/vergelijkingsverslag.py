"""Two gradings side by side as a report: only what differs, and how much they agree."""

from collections.abc import Iterator

from functiewijzer.core.beoordelaars.kop import Kopverschil
from functiewijzer.core.beoordelaars.vergelijking import Antwoordverschil, Vergelijking
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.rendering.dossiers.consensusdelen import choices_of
from functiewijzer.rendering.notatie import dutch_share
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Uithangbord, Verslag
from functiewijzer.rendering.woorden import NIET_BEANTWOORD, groep_of, kopsleutel, kopwaarde, one_or_more


def make_vergelijkingsverslag(vergelijking: Vergelijking, consensus: Dossier | None = None) -> Verslag:
    """Return the report of two gradings, with what was agreed where there is a consensus."""
    titels = dict.fromkeys((vergelijking.eerste.naam, vergelijking.tweede.naam))
    parts = (_bord, _notes, _answers, _only_one, _kop)
    blocks = [blok for part in parts for blok in part(vergelijking)]
    blocks += _consensus(consensus) if consensus is not None else _next_step(vergelijking)
    return Verslag(f"Vergelijking van {' en '.join(titels)}", tuple(blocks))


def _bord(vergelijking: Vergelijking) -> Iterator[Blok]:
    lines = (f"A: {_describe(vergelijking.eerste)}", f"B: {_describe(vergelijking.tweede)}")
    if not vergelijking.has_same_profiel:
        yield Uithangbord("Niet te vergelijken per vraag", ("De profielen verschillen.", *lines), Toon.LET_OP)
    elif not vergelijking.has_same_groep:
        yield Uithangbord(_outcomes(vergelijking), (*lines, *_alike(vergelijking)), Toon.LET_OP)
    elif vergelijking.share is None:
        yield Uithangbord("Geen beantwoorde vragen om te vergelijken", lines, Toon.LET_OP)
    else:
        large, *_ = _alike(vergelijking)
        yield Uithangbord(large, lines, Toon.GELIJK if vergelijking.is_gelijk else Toon.GEWOON)


def _outcomes(vergelijking: Vergelijking) -> str:
    """Return that the two came to another group: no share of answers alike may stand above that."""
    return f"Ander advies: {groep_of(vergelijking.eerste.advised)} tegenover {groep_of(vergelijking.tweede.advised)}"


def _alike(vergelijking: Vergelijking) -> Iterator[str]:
    if vergelijking.share is not None:
        count = one_or_more(len(vergelijking.samen), "vraag", "vragen")
        yield f"{vergelijking.gelijk} van {count} gelijk beantwoord ({dutch_share(vergelijking.share)})"


def _describe(zijde: Zijde) -> str:
    dossier = zijde.dossier
    who = f", {dossier.beoordelaar}" if dossier.beoordelaar else ""
    profiel = f" met profiel {dossier.profiel}" if dossier.profiel else ""
    return f"{zijde.bestand}{who}: {groep_of(zijde.advised)}{profiel}"


def _notes(vergelijking: Vergelijking) -> Iterator[Blok]:
    if vergelijking.eerste.naam != vergelijking.tweede.naam:
        yield Alinea("De functietitels verschillen. Kijk of het om dezelfde functie gaat.", Toon.LET_OP)
    if not vergelijking.has_same_profiel:
        yield Alinea(
            "De dossiers zijn met een ander profiel vergeleken. De vragen zijn dan niet dezelfde, dus alleen de "
            "uitkomst is te vergelijken, en een consensus is niet te maken. Kies eerst samen één profiel.",
            Toon.LET_OP,
        )
    elif not vergelijking.has_same_editie:
        yield Alinea(
            "De dossiers zijn met verschillende edities van het profiel gemaakt. Vragen met dezelfde naam zijn met "
            "elkaar vergeleken; hun tekst en gewicht kunnen verschillen.",
            Toon.LET_OP,
        )
    if vergelijking.is_gelijk:
        yield Alinea("Er zijn geen verschillen.")


def _answers(vergelijking: Vergelijking) -> Iterator[Blok]:
    if vergelijking.verschillen:
        yield Kop("Verschillen in de antwoorden")
    for verschil in vergelijking.verschillen:
        yield Kop(verschil.eerste.naam, 3)
        yield from _answer(verschil)


def _answer(verschil: Antwoordverschil) -> Iterator[Blok]:
    yield Alinea(verschil.eerste.vraagtekst)
    yield Opsomming((_punt("A", verschil.eerste), _punt("B", verschil.tweede)))


def _punt(side: str, stap: AntwoordStap) -> Punt:
    richting = f" ({stap.richting.value})" if stap.richting is not None else ""
    details = [f"Toelichting: {stap.toelichting}"] if stap.toelichting else []
    details += [f"Bron: {stap.bron}"] if stap.bron else []
    return Punt(f"{side}: {stap.optietekst or NIET_BEANTWOORD}{richting}", tuple(details))


def _only_one(vergelijking: Vergelijking) -> Iterator[Blok]:
    for side, stappen in (("A", vergelijking.alleen_eerste), ("B", vergelijking.alleen_tweede)):
        if stappen:
            yield Kop(f"Alleen bij {side} gevraagd")
            yield Alinea("Deze vragen horen bij een antwoord dat de ander niet gaf. Ze tellen niet mee in het deel.")
            yield Opsomming(tuple(Punt(f"{s.naam}: {s.optietekst or NIET_BEANTWOORD}") for s in stappen))


def _kop(vergelijking: Vergelijking) -> Iterator[Blok]:
    if vergelijking.kop:
        yield Kop("Verschillen in de gegevens")
        yield Tabel("Gegevens die verschillen", ("Gegeven", "A", "B"), tuple(_kop_row(k) for k in vergelijking.kop))


def _kop_row(verschil: Kopverschil) -> tuple[str, str, str]:
    sleutel = verschil.sleutel
    return kopsleutel(sleutel), kopwaarde(verschil.eerste), kopwaarde(verschil.tweede)


def _next_step(vergelijking: Vergelijking) -> Iterator[Blok]:
    if vergelijking.has_same_profiel and not vergelijking.is_gelijk:
        yield Kop("Verder")
        yield Alinea(
            "Samen tot één dossier komen? Geef dezelfde opdracht met --consensus en de naam van een nieuw bestand."
        )


def _consensus(dossier: Dossier) -> Iterator[Blok]:
    consensus = dossier.consensus
    if consensus is None:
        return
    yield Kop("Consensus")
    yield Alinea(f"Het advies van de consensus is: {groep_of(dossier.functiegroep)}.")
    if not consensus.verschillen:
        yield Alinea("Er was niets om over te kiezen.")
    yield Opsomming(tuple(choices_of(consensus, dossier)))
