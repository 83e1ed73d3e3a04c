"""What was found in documents about occupations, as a report and as data."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from functiewijzer.core.beroepen.beroepenzoeker import Beroepenvondst, Zoektreffer
from functiewijzer.core.beroepen.beroepszinnen import Beroepszin
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.schrijfwijze import shortened
from functiewijzer.rendering.beroepen.herkomst import lines_of_origin
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon, Uithangbord, Verslag
from functiewijzer.rendering.vormen.data import SCHEMA
from functiewijzer.rendering.woorden import one_or_more

HOOGSTENS: Final = 20
"""So many sentences a report shows; the data have all."""
_GENUMMERD: Final = frozenset(
    ("kerntaak", "kernopgave", "competentie", "werkproces", "keuzedeel", "persoonscompetentie", "trend")
)
"""Parts with a name of their own; the others stand with one."""


def make_beroepenzoekverslag(tekst: str, vondst: Beroepenvondst, documenten: Sequence[Beroepsdocument]) -> Verslag:
    """Return the report: where the documents come from, and the sentences that were found, best first."""
    tekst = shortened(tekst)
    title = f"‘{tekst}’ in documenten over beroepen"
    if not vondst.treffers:
        return Verslag(title, (Uithangbord("Niets gevonden", tuple(_advice(vondst, documenten)), Toon.LET_OP),))
    shown = vondst.treffers[:HOOGSTENS]
    found = {treffer.zin.document for treffer in vondst.treffers}
    origins = [
        Alinea(" ".join(lines_of_origin(document)), label=f"{document.id}.")
        for document in documenten
        if document.id in found
    ]
    blocks: list[Blok] = [*origins, Kop(f"Gevonden: {one_or_more(len(vondst.treffers), 'zin', 'zinnen')}")]
    blocks.append(Opsomming(tuple(Punt(t.zin.tekst, (_place(t.zin),)) for t in shown)))
    if len(vondst.treffers) > len(shown):
        blocks.append(Alinea(f"Dit zijn de beste {len(shown)}. Alles ziet u met --formaat json.", Toon.STIL))
    return Verslag(title, tuple(blocks))


def beroepenvondst_as_data(tekst: str, vondst: Beroepenvondst) -> dict[str, Any]:
    """Return everything that was found as data, best first."""
    return {
        "schema": SCHEMA,
        "tekst": tekst,
        "bedoelde": vondst.bedoelde,
        "treffers": list(map(_hit, vondst.treffers)),
    }


def _hit(treffer: Zoektreffer) -> dict[str, Any]:
    zin = treffer.zin
    return {
        "document": zin.document,
        "deel": zin.deel,
        "nummer": zin.nummer or None,
        "naam": zin.naam,
        "tekst": zin.tekst,
        "bron": zin.bron or None,
        "score": treffer.score,
    }


def _place(zin: Beroepszin) -> str:
    part = zin.deel if zin.deel in _GENUMMERD else f"{zin.deel} bij"
    name = "" if zin.is_naam else zin.naam
    told = " ".join(filter(None, (part, zin.nummer, name)))
    return "; ".join(filter(None, (zin.document, told, f"bron {zin.bron}" if zin.bron else "")))


def _advice(vondst: Beroepenvondst, documenten: Sequence[Beroepsdocument]) -> Iterator[str]:
    if not documenten:
        yield "In deze profielmap staan geen documenten over beroepen (map beroepen)."
        return
    yield f"Doorzocht: {one_or_more(len(documenten), 'document', 'documenten')} over beroepen."
    if vondst.bedoelde is not None:
        yield f"Bedoelde u ‘{vondst.bedoelde}’?"
    yield "Probeer een korter woord, of een deel ervan: ‘klacht’ vindt ook ‘klachtafhandeling’."
    yield "Een profiel bij een functietitel zoekt u zonder --in beroepen."
