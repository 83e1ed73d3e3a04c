"""Why one grading comes out otherwise, line by line."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.edities.herijking import Herijking, Uitwerking
from functiewijzer.core.edities.regels import find_veranderingen
from functiewijzer.core.edities.stand import Stand
from functiewijzer.core.schrijfwijze import readable
from functiewijzer.rendering.edities.stapwoorden import changes_text, tell, tell_details
from functiewijzer.rendering.indeling.openstaand import openstaand_text

_BY_ITSELF: Final = (Uitwerking.OMSLAG, Uitwerking.GEEN_MATCH, Uitwerking.TWIJFELACHTIG)


def group_text(stand: Stand | None) -> str:
    """Return the group of a stand, or that there is none."""
    return (stand.functiegroep if stand is not None else None) or "geen match"


def why_of(item: Herijking) -> Iterator[str]:
    """Say of one dossier what did it, what it comes to, and what is to be done."""
    editions = f"versie {item.versie_toen or 'onbekend'} → {item.versie_nu}"
    yield f"{group_text(item.was)} → {group_text(item.nu)}; profiel {item.profiel}, {editions}"
    each = "Door elk apart: " if len(item.oorzaken.gevonden) > 1 and item.uitwerking in _BY_ITSELF else "Door: "
    for verandering in find_veranderingen(item):
        yield f"{'Door deze samen: ' if verandering.samen else each}{changes_text(verandering)}"
    for oorzaak in item.oorzaken.gevonden:
        yield from tell_details(oorzaak.verschil)
        yield from (f"Daardoor: {tell(gevolg)}" for gevolg in oorzaak.gevolgen)
    yield from _possible(item)
    yield from _worse(item.was, item.nu)
    if item.uitwerking is not Uitwerking.NIEUWE_ANTWOORDEN:
        yield from (f"Te beantwoorden: {tell(verschil)}" for verschil in item.te_beantwoorden)
    if item.is_besluit_anders:
        yield f"Besluit: {item.besluit}; het advies is nu {group_text(item.nu)}"


def _possible(item: Herijking) -> Iterator[str]:
    """Say which groups new answers can give; where one group is left they don't matter to it."""
    if item.uitwerking is Uitwerking.NIEUWE_ANTWOORDEN and item.nu is not None:
        groups = (*item.nu.mogelijke_groepen, *(("geen match",) if item.nu.geen_match_mogelijk else ()))
        if len(groups) > 1:
            yield f"Nog mogelijk, naar wat de antwoorden worden: {', '.join(groups)}"


def _worse(was: Stand | None, nu: Stand | None) -> Iterator[str]:
    if was is None or nu is None:
        return
    if was.status is not nu.status:
        yield f"Status: {readable(was.status)} → {readable(nu.status)}"
    raised = [readable(vlag) for vlag in nu.vlaggen if vlag not in was.vlaggen]
    if raised:
        yield f"{'Nieuwe vlag' if len(raised) == 1 else 'Nieuwe vlaggen'}: {', '.join(raised)}"
    missing = [openstaand_text(place) for place in nu.openstaand if place not in was.openstaand]
    if missing and was.status is not nu.status:
        yield f"Nog nodig: {'; '.join(missing)}"
    if was.vastheid is not nu.vastheid:
        yield f"Vastheid: {was.vastheid.value} → {nu.vastheid.value}"
