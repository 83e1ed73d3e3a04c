"""Achterblijvers: profiles that a new handbook has no more and that stay; the house keeps what they rest on."""

from typing import Any

from msgspec.structs import replace

from functiewijzer.core.handboek.groepsladder import ladder_of
from functiewijzer.core.handboek.handboekdocumenten import Gegevens, Handboekdocument, Handboekdocumenten
from functiewijzer.core.handboek.huisopbouw import HUIS
from functiewijzer.core.handboek.importstaat import Importstaat


def keep_for_achterblijvers(documenten: Handboekdocumenten, staat: Importstaat) -> Handboekdocumenten:
    """Return the documents with a functiehuis that keeps the groups and families of the profiles that stay behind."""
    new = {document.pad for document in documenten.documenten}
    left = [
        item.gegevens for pad, item in staat.documenten.items() if pad not in new and isinstance(item.gegevens, dict)
    ]
    before = staat.documenten.get(HUIS)
    house = before.gegevens if before is not None and isinstance(before.gegevens, dict) else {}
    return replace(
        documenten,
        documenten=tuple(_kept(item, left, house) if item.pad == HUIS else item for item in documenten.documenten),
    )


def _kept(huis: Handboekdocument, left: list[Gegevens], before: Gegevens) -> Handboekdocument:
    groups = {groep for data in left for groep in _groups_of(data)}
    needed = {data.get("functiefamilie") for data in left}
    families = list(huis.gegevens.get("families", ()))
    known = {familie["code"] for familie in families}
    families += [item for item in before.get("families", ()) if item["code"] in needed - known]
    now = tuple(huis.gegevens.get("functiegroepen", ()))
    kept = {"functiegroepen": list(ladder_of({*now, *groups}) if groups - {*now} else now), "families": families}
    return replace(huis, gegevens={key: kept.get(key, value) for key, value in huis.gegevens.items()})


def _groups_of(data: Gegevens) -> set[str]:
    """Return the groups that the data of a profile name."""
    rules: dict[str, Any] = data.get("toepassingsregels") or {}
    sides = (rules.get("lichter") or {}, rules.get("zwaarder") or {})
    named = (data.get("functiegroep"), *(side.get("functiegroep") for side in sides))
    return {groep for groep in named if isinstance(groep, str)}
