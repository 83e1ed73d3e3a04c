"""Two gradings side by side as a report and as data: only what differs, and how much they agree."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from functiewijzer.core.beoordelaars.kop import Kopverschil
from functiewijzer.core.beoordelaars.vergelijking import Antwoordverschil, Vergelijking
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.rendering.dossiers.consensusdelen import choices_of
from functiewijzer.rendering.notatie import dutch_share
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Uithangbord, Verslag
from functiewijzer.rendering.vormen.data import SCHEMA, as_number
from functiewijzer.rendering.woorden import NIET_BEANTWOORD, groep_of, kopsleutel, kopwaarde, one_or_more


def make_vergelijkingsverslag(vergelijking: Vergelijking, consensus: Dossier | None = None) -> Verslag:
    """Return the report of two gradings, with what was agreed where there is a consensus."""
    titels = dict.fromkeys((vergelijking.eerste.naam, vergelijking.tweede.naam))
    parts = (_bord, _notes, _answers, _only_one, _kop)
    blocks = [blok for part in parts for blok in part(vergelijking)]
    blocks += _consensus(consensus) if consensus is not None else _next_step(vergelijking)
    return Verslag(f"Vergelijking van {' en '.join(titels)}", tuple(blocks))


def vergelijking_as_data(vergelijking: Vergelijking, consensus: Dossier | None = None) -> dict[str, Any]:
    """Return the same as data; the keys and their order are part of the interface."""
    return {
        "schema": SCHEMA,
        "eerste": zijde_as_data(vergelijking.eerste),
        "tweede": zijde_as_data(vergelijking.tweede),
        "zelfde_profiel": vergelijking.has_same_profiel,
        "zelfde_editie": vergelijking.has_same_editie,
        "vragen": len(vergelijking.samen),
        "gelijk": vergelijking.gelijk,
        "deel_gelijk": share_as_data(vergelijking.share),
        "antwoorden": [
            {
                "vraag": verschil.eerste.vraag,
                "naam": verschil.eerste.naam,
                "vraagtekst": verschil.eerste.vraagtekst,
                "eerste": _stap_as_data(verschil.eerste),
                "tweede": _stap_as_data(verschil.tweede),
            }
            for verschil in vergelijking.verschillen
        ],
        "alleen_eerste": [stap.vraag for stap in vergelijking.alleen_eerste],
        "alleen_tweede": [stap.vraag for stap in vergelijking.alleen_tweede],
        "gegevens": [_kop_as_data(k) for k in vergelijking.kop],
        "consensus": _consensus_as_data(consensus) if consensus is not None else None,
    }


def zijde_as_data(zijde: Zijde) -> dict[str, Any]:
    """Return what a reader needs to know of one side, as data."""
    dossier = zijde.dossier
    return {
        "dossier": zijde.bestand,
        "functietitel": dossier.functietitel,
        "beoordelaar": dossier.beoordelaar,
        "profiel": dossier.profiel,
        "advies": dossier.advies.functiegroep if dossier.advies is not None else None,
        "functiegroep": dossier.functiegroep,
    }


def share_as_data(share: Fraction | None) -> float | None:
    """Return an exact share as a number; None where there is none."""
    return None if share is None else as_number(share)


def _stap_as_data(stap: AntwoordStap) -> dict[str, str | None]:
    return {
        "antwoord": stap.antwoord,
        "optietekst": stap.optietekst,
        "richting": stap.richting.value if stap.richting is not None else None,
        "toelichting": stap.toelichting,
        "bron": stap.bron,
    }


def _consensus_as_data(dossier: Dossier) -> dict[str, Any]:
    chosen = dossier.consensus.model_dump(mode="json")["verschillen"] if dossier.consensus is not None else []
    return {"functiegroep": dossier.functiegroep, "verschillen": chosen}


def _bord(vergelijking: Vergelijking) -> Iterator[Blok]:
    lines = (f"A: {_describe(vergelijking.eerste)}", f"B: {_describe(vergelijking.tweede)}")
    if not vergelijking.has_same_profiel:
        yield Uithangbord("Niet te vergelijken per vraag", ("De profielen verschillen.", *lines), Toon.LET_OP)
    elif vergelijking.share is None:
        yield Uithangbord("Geen beantwoorde vragen om te vergelijken", lines, Toon.LET_OP)
    else:
        count = one_or_more(len(vergelijking.samen), "vraag", "vragen")
        large = f"{vergelijking.gelijk} van {count} gelijk beantwoord ({dutch_share(vergelijking.share)})"
        yield Uithangbord(large, lines, Toon.GELIJK if vergelijking.is_gelijk else Toon.GEWOON)


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


def _as_json(value: object) -> Any:
    return (
        value.model_dump(mode="json", exclude_none=True) if isinstance(value, BaseModel) else to_jsonable_python(value)
    )


def _kop_as_data(verschil: Kopverschil) -> dict[str, Any]:
    """Return a difference of the head by its values; what has none of its own, such as the advice, in words."""
    eerste, tweede = map(_as_json, verschil.waarden)
    if (eerste, tweede) == (None, None):
        eerste, tweede = verschil.eerste, verschil.tweede
    return {"sleutel": verschil.sleutel, "eerste": eerste, "tweede": tweede}
