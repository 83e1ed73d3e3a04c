"""How the rules of the functions stand: which are the handbook's, and whether these have all their sides."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument
from functiewijzer.core.handboek.openpunt import Openpuntsoort
from functiewijzer.rendering.verslag import Alinea, Blok, Toon
from functiewijzer.rendering.woorden import one_or_more

_SIDES: Final = (Openpuntsoort.STAP, Openpuntsoort.ZIJDE_ONTBREEKT)
_RULES: Final = ("toepassingsregels.lichter", "toepassingsregels.zwaarder")


def regelstand(profielen: Sequence[Handboekdocument]) -> Iterator[Blok]:
    """Yield how many functions have three sides one step apart, and how many have rules of the tool's own."""
    ruled = [document for document in profielen if document.gegevens.get("toepassingsregels")]
    own = [document for document in ruled if _is_own(document)]
    told = [document for document in ruled if document not in own]
    odd = [document for document in told if any(punt.soort in _SIDES for punt in document.openpunten)]
    if told:
        right = len(told) - len(odd)
        yield Alinea(f"Toepassingsregels met alle kanten, elk één groep hoger of lager: {right} van {len(told)}.")
    if own:
        many = one_or_more(len(own), "profiel", "profielen")
        yield Alinea(
            f"De toepassingsregels van {many} zijn van functiewijzer zelf, want het handboek heeft daar geen regels: "
            "het beschrijft alleen de groepen of niveaus. Lees ze na.",
            Toon.LET_OP,
        )


def _is_own(document: Handboekdocument) -> bool:
    """Tell whether the rules of a profile are a default, and no words of the handbook."""
    own = (punt.plek for punt in document.openpunten if punt.soort is Openpuntsoort.STANDAARDWAARDE)
    return any(plek in _RULES for plek in own)
