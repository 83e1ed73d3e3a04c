"""All findings of a profile folder in one pass: reading, shape, profiles, language, collection, worked examples."""

import re
from collections.abc import Iterable, Iterator, Mapping

from functiewijzer.core.bevinding import Bevinding, Constatering
from functiewijzer.core.controles.overzicht import PROFIELCONTROLES, TAALCONTROLES, VERZAMELCONTROLES
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.controles.voorbeelden import (
    UITSLAGCONTROLES,
    VOORBEELDVORMCONTROLES,
    Proef,
    check_voorbeeldantwoorden,
)
from functiewijzer.core.indeling.voorbeelden import Voorbeelden
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.profielen.profielcontrole import controleer_profiel, run_controles
from functiewijzer.loading.profielen.vinden import Lading


def controleer(lading: Lading) -> tuple[Bevinding, ...]:
    """Return everything there is to say about the documents of a folder, in the order of file, line and column."""
    by_pad = {document.pad: document for document in lading.documenten}
    verzameling = _collect(lading)
    found = [
        *lading.bevindingen,
        *_place_by_pad(by_pad, run_controles(VERZAMELCONTROLES, verzameling)),
        *_check_voorbeelden(by_pad, verzameling),
    ]
    for pad, profiel in verzameling.profielen.items():
        found += by_pad[pad].place(run_controles((*PROFIELCONTROLES, *TAALCONTROLES), profiel))
    return tuple(sorted(set(found), key=lambda item: (item.vindplaats, item.code, item.bericht)))


def _collect(lading: Lading) -> Verzameling:
    return Verzameling(
        lading.of_kind(Functiehuis),
        lading.of_kind(Referentieprofiel),
        lading.of_kind(Voorbeelden),
        frozenset(code for document in lading.documenten if (code := _code_of_misfit(document)) is not None),
        woordenlijsten=lading.of_kind(Woordenlijst),
    )


def _place_by_pad(by_pad: Mapping[str, Document], found: Iterable[Constatering]) -> Iterator[Bevinding]:
    """Place findings of which the plek starts with the pad of their document."""
    for item in found:
        inside = Constatering(item.code, item.plek[1:], item.bericht, item.hint, at_key=item.at_key)
        yield from by_pad[str(item.plek[0])].place([inside])


def _check_voorbeelden(by_pad: Mapping[str, Document], verzameling: Verzameling) -> Iterator[Bevinding]:
    """Run the worked gradings of the profiles that are sound; without thresholds there is nothing to run."""
    if verzameling.huis is None:
        return
    _, functiehuis = verzameling.huis
    pads = {profiel.code: pad for pad, profiel in reversed(list(verzameling.profielen.items()))}
    for pad, voorbeelden in verzameling.voorbeelden.items():
        if voorbeelden.profiel in pads:
            home = by_pad[pads[voorbeelden.profiel]]
            profiel = verzameling.profielen[home.pad]
            proef = Proef(voorbeelden, profiel, functiehuis.drempels.with_afwijking(profiel.drempels))
            yield from by_pad[pad].place(_check_proef(proef, runnable=not controleer_profiel(home)))


def _check_proef(proef: Proef, *, runnable: bool) -> Iterator[Constatering]:
    yield from check_voorbeeldantwoorden(proef)
    yield from run_controles(VOORBEELDVORMCONTROLES, proef)
    if runnable:
        yield from run_controles(UITSLAGCONTROLES, proef)


def _code_of_misfit(document: Document) -> str | None:
    """Return the code of a profile that does not fit its schema, so that others may still refer to it."""
    data = document.yaml.data
    if document.waarde is not None or not isinstance(data, dict) or data.get("soort") != "profiel":
        return None
    code = str(data.get("code"))
    return code if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3}){0,3}", code) else None
