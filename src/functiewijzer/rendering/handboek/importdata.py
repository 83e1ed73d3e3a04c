"""The report on an import as data: everything, in the words of the values themselves."""

from typing import Any

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.core.handboek.drieweg import AFWEZIG, Veldwijziging
from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument
from functiewijzer.core.handboek.hernieuwing import Documentgang
from functiewijzer.core.handboek.herstelaanbod import Herstelaanbod
from functiewijzer.core.handboek.importuitslag import Importuitslag, needs_eyes
from functiewijzer.core.handboek.ingelezen import Ingelezen
from functiewijzer.core.handboek.openpunt import Openpunt
from functiewijzer.rendering.vormen.data import SCHEMA


def importuitslag_as_data(uitslag: Importuitslag) -> dict[str, Any]:
    """Return everything that an import found and did."""
    beloften = uitslag.beloften
    return {
        "schema": SCHEMA,
        "doel": uitslag.doel,
        "proef": uitslag.is_proef,
        "geweigerd": uitslag.is_refused,
        "nakijken": uitslag.needs_eyes,
        "bestanden": [_bestand(item) for item in uitslag.bestanden],
        "overgeslagen": list(uitslag.overgeslagen),
        "beloften": {
            "beloofd": beloften.beloofd,
            "ontbreekt": [
                {"naam": b.naam, "code": b.code, "groep": b.groep, "regels": list(b.regels)} for b in beloften.ontbreekt
            ],
            "extra": [functie.naam.tekst for functie in beloften.extra],
            "andere_groep": [
                {"naam": belofte.naam, "beloofd": belofte.groep, "gevonden": functie.groep and functie.groep.tekst}
                for belofte, functie in beloften.andere_groep
            ],
        },
        "functies": [_functie(document) for document in uitslag.profielen],
        "openpunten": [_punt(punt) for punt in (uitslag.documenten.openpunten if uitslag.documenten else ())],
        "documenten": [_gang(gang) for gang in uitslag.gangen],
        "bevindingen": [
            {"code": b.code, "ernst": b.ernst.value, "plaats": str(b.vindplaats), "bericht": b.bericht}
            for b in uitslag.bevindingen
        ],
    }


def _bestand(item: Ingelezen) -> dict[str, Any]:
    herkenning, oordeel, telling = item.herkenning, item.oordeel, item.telling
    lines = {regel.nummer: regel for regel in item.lezing.regels}
    return {
        "naam": item.bron.naam,
        "vorm": item.bron.vorm.value,
        "sha256": item.bron.sha256,
        "codering": item.bron.codering,
        "lezing": herkenning.lezing,
        "oordeel": {
            "soort": oordeel.soort.value,
            "lijkt_op": oordeel.lijkt_op or None,
            "schade": [schade.value for schade in oordeel.schade],
            "geweigerd": item.is_refused,
            "toch": item.is_overruled,
            "redenen": [
                {"soort": r.soort, "aantal": r.aantal, "voorbeelden": list(r.voorbeelden), "regels": list(r.regels)}
                for r in oordeel.redenen
            ],
        },
        "regels": {name: getattr(telling, name) for name in telling.__struct_fields__},
        "niet_geplaatst": [_regel(lines[n]) for n in herkenning.niet_geplaatst if n in lines],
        "buiten_de_functies": [_regel(lines[n]) for n in item.buiten_de_functies],
        "buiten": [{name: getattr(deel, name) for name in deel.__struct_fields__} for deel in item.buiten],
        "meubilair": [
            {"tekst": m.tekst, "aantal": len(m.regels), "regels": list(m.regels)} for m in herkenning.meubilair
        ],
        "hersteld_bij_lezen": [{"oud": h.oud, "nieuw": h.nieuw, "regels": list(h.regels)} for h in herkenning.herstel],
        "herstel_aangeboden": [_herstel(aanbod) for aanbod in item.aanbod],
        "herstel_toegepast": [_herstel(aanbod) for aanbod in item.hersteld],
        "weggelaten": [{"soort": w.soort.value, "aantal": w.aantal} for w in item.bron.weggelaten],
    }


def _regel(regel: Bronregel) -> dict[str, Any]:
    return {"regel": regel.nummer, "pagina": regel.pagina, "tekst": regel.tekst}


def _herstel(aanbod: Herstelaanbod) -> dict[str, Any]:
    pairs = [{"oud": old, "nieuw": new} for old, new in aanbod.voorbeelden]
    return {"soort": aanbod.soort.value, "van": aanbod.van, "naar": aanbod.naar, "voorbeelden": pairs}


def _functie(document: Handboekdocument) -> dict[str, Any]:
    data = document.gegevens
    return {
        **{key: data.get(key) for key in ("code", "naam", "functiegroep", "status", "bron")},
        "bestand": document.pad,
        "nakijken": needs_eyes(document),
        "openpunten": [_punt(punt) for punt in document.openpunten],
    }


def _punt(punt: Openpunt) -> dict[str, Any]:
    return {
        "soort": punt.soort.value,
        "plek": punt.plek,
        "regels": list(punt.regels),
        "gegevens": list(punt.gegevens),
    }


def _gang(gang: Documentgang) -> dict[str, Any]:
    fields = gang.samenvoeging.verschillen if gang.samenvoeging else ()
    return {
        "bestand": gang.pad,
        "lot": gang.lot.value,
        "velden": [_veld(field) for field in fields if not field.is_place],
    }


def _veld(verschil: Veldwijziging) -> dict[str, Any]:
    values = {"eigen": verschil.eigen, "handboek": verschil.nieuw}
    shown = {name: None if value is AFWEZIG else value for name, value in values.items()}
    return {"plek": list(verschil.pad), "stand": verschil.stand.value, **shown}
