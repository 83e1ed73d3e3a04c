"""What herbereken and herijk found, as the JSON that other programs read; keys and order are part of the interface."""

from collections.abc import Sequence
from typing import Any

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.dossiers.tegenspraak import Veldverschil
from functiewijzer.core.edities.herberekening import Herberekening
from functiewijzer.core.edities.herijking import Herijking, Uitwerking
from functiewijzer.core.edities.oorzaken import Oorzaak
from functiewijzer.core.edities.regels import Regeluitwerking, count_uitwerkingen, group_by_regel
from functiewijzer.core.edities.stand import Stand
from functiewijzer.core.edities.stapverschil import Stapverschil
from functiewijzer.rendering.controles.bevindingen import bevindingen_as_data
from functiewijzer.rendering.edities.naamgenoten import naamgenoot_as_data
from functiewijzer.rendering.edities.stapwoorden import changes_text, name_of, renamed_text, tell, tell_oorzaak
from functiewijzer.rendering.vormen.data import SCHEMA, as_plain


def herberekeningen_as_data(
    berekend: Sequence[tuple[str, Herberekening]], onleesbaar: Sequence[Bevinding]
) -> dict[str, Any]:
    """Return all outcomes as plain data; the keys and their order are part of the interface."""
    return {
        "schema": SCHEMA,
        "gelijk": not onleesbaar and all(item.is_gelijk for _, item in berekend),
        "dossiers": [_herberekening(pad, item) for pad, item in berekend],
        "niet_gelezen": bevindingen_as_data(onleesbaar),
    }


def _herberekening(pad: str, item: Herberekening) -> dict[str, Any]:
    return {
        "dossier": pad,
        "functietitel": item.functietitel,
        "profiel": item.profiel,
        "gelijk": item.is_gelijk,
        "belemmering": item.belemmering.value if item.belemmering is not None else None,
        "editie": {
            name: None if herkomst is None else {"versie": herkomst.profielversie, "hash": herkomst.profielhash}
            for name, herkomst in (("toen", item.toen), ("nu", item.nu))
        },
        "hernoemd": list(renamed_text(item.hernoemingen)),
        "stappen": [_stapverschil(verschil) for verschil in item.stappen],
        "methode": item.methode,
        "anders_verwoord": list(dict.fromkeys(v.bepaling for v in item.anders_verwoord)),
        "verwoordingen": [{"bepaling": v.bepaling, "toen": v.toen, "nu": v.nu} for v in item.anders_verwoord],
        "teksten_niet_uit_profiel": [
            {"plek": ".".join(map(str, t.plek)), "naam": t.naam, "was": t.was, "nu": t.nu} for t in item.vreemde_teksten
        ],
        "advies": [_veld(field) for field in item.advies],
        "advies_volgt_niet_uit_stappen": [_veld(field) for field in item.los_advies],
        "antwoorden_niet_in_stappen": [
            {"vraag": a.vraag, "naam": a.naam, "velden": [_veld(field) for field in a.velden]}
            for a in item.losse_antwoorden
        ],
        "redenen_na_het_advies": [
            {"plek": ".".join(map(str, reden.plek)), "was": reden.toen, "nu": reden.nu} for reden in item.losse_redenen
        ],
        "combinatie": [_veld(field) for field in item.combinatie],
        "bronnen": [{"dossier": bron.dossier, "stand": bron.stand.value} for bron in item.bronnen],
    }


def _stapverschil(verschil: Stapverschil) -> dict[str, Any]:
    return {
        "bepaling": verschil.bepaling,
        "soort": verschil.stap.soort,
        "naam": name_of(verschil.stap),
        "tekst": tell(verschil),
        "velden": [_veld(field) for field in verschil.velden],
    }


def _veld(field: Veldverschil) -> dict[str, Any]:
    return {"veld": field.veld, "was": as_plain(field.was), "nu": as_plain(field.nu)}


def herijkingen_as_data(herijkt: Sequence[tuple[str, Herijking]], onleesbaar: Sequence[Bevinding]) -> dict[str, Any]:
    """Return what a new edition does to all dossiers as plain data: the counts, then per rule, then per dossier."""
    counts = count_uitwerkingen(herijkt)
    return {
        "schema": SCHEMA,
        "aantallen": {"dossiers": len(herijkt)}
        | {uitwerking.value: counts.get(uitwerking, 0) for uitwerking in Uitwerking},
        "regels": [_regel(regel) for regel in group_by_regel(herijkt)],
        "dossiers": [_herijking(pad, item) for pad, item in herijkt],
        "niet_gelezen": bevindingen_as_data(onleesbaar),
    }


def _regel(regel: Regeluitwerking) -> dict[str, Any]:
    verandering = regel.verandering
    return {
        "profiel": verandering.profiel,
        "functiehuis": verandering.is_by_functiehuis,
        "methode": verandering.is_by_methode,
        "verandering": [tell_oorzaak(oorzaak) for oorzaak in verandering.oorzaken] or [changes_text(verandering)],
        "samen": verandering.samen,
        "uitwerkingen": {uitwerking.value: count for uitwerking, count in regel.uitwerkingen.items()},
        "dossiers": list(regel.dossiers),
    }


def _herijking(pad: str, item: Herijking) -> dict[str, Any]:
    return {
        "dossier": pad,
        "functietitel": item.functietitel,
        "profiel": item.profiel,
        "versies": {"toen": item.versie_toen, "nu": item.versie_nu},
        "uitwerking": item.uitwerking.value,
        "belemmering": item.belemmering.value if item.belemmering is not None else None,
        "naamgenoot": naamgenoot_as_data(item.naamgenoot) if item.naamgenoot is not None else None,
        "was": _stand(item.was),
        "nu": _stand(item.nu),
        "besluit": item.besluit,
        "besluit_anders_dan_advies": item.is_besluit_anders,
        "oorzaken": [_oorzaak(oorzaak) for oorzaak in item.oorzaken.gevonden],
        "samen": item.oorzaken.samen,
        "te_beantwoorden": [_stapverschil(verschil) for verschil in item.te_beantwoorden],
        "vervallen_antwoorden": [
            {"vraag": stap.vraag, "naam": stap.naam, "antwoord": stap.antwoord, "optietekst": stap.optietekst}
            for stap in item.vervallen
        ],
        "hernoemd": list(renamed_text(item.hernoemingen)),
    }


def _oorzaak(oorzaak: Oorzaak) -> dict[str, Any]:
    told = {
        "tekst": tell_oorzaak(oorzaak),
        "door": list(oorzaak.velden),
        "gevolgen": [tell(gevolg) for gevolg in oorzaak.gevolgen],
    }
    return _stapverschil(oorzaak.verschil) | told


def _stand(stand: Stand | None) -> dict[str, Any] | None:
    if stand is None:
        return None
    return {
        "uitkomst": stand.uitkomst.value,
        "functiegroep": stand.functiegroep,
        "status": stand.status.value,
        "vlaggen": [vlag.value for vlag in stand.vlaggen],
        "vastheid": stand.vastheid.value,
        "mogelijke_groepen": list(stand.mogelijke_groepen),
        "geen_match_mogelijk": stand.geen_match_mogelijk,
        "openstaand": list(stand.openstaand),
    }
