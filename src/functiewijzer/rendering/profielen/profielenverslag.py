"""The library of profiles as a Verslag: the list, the functieraster and the groups."""

from collections.abc import Iterator

from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.rendering import woorden
from functiewijzer.rendering.profielen.functieraster import make_functieraster
from functiewijzer.rendering.profielen.gebruiksrecht import gebruiksrecht_of
from functiewijzer.rendering.profielen.profielwoorden import puntgrens_text
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Verslag
from functiewijzer.rendering.woorden import NIETS


def make_profielenverslag(bibliotheek: Bibliotheek) -> Verslag:
    """Return the list of profiles and the functieraster: families by functiegroepen."""
    profielen = tuple(bibliotheek.alle.values())
    lijst = Tabel(
        "Profielen",
        ("Code", "Naam", "Groep", "Versie", "Status"),
        tuple((p.code, p.naam, p.functiegroep or NIETS, p.versie, p.status.value) for p in profielen),
        smal=(0, 2, 3, 4),
    )
    warnings = (woorden.status_warning(profiel.code, profiel.status) for profiel in profielen)
    notes = [Alinea(warning, Toon.LET_OP) for warning in warnings if warning is not None]
    raster = (Kop("Functieraster"), _raster(bibliotheek))
    return Verslag(bibliotheek.functiehuis.naam, (lijst, *notes, *raster, *_huis(bibliotheek.functiehuis)))


def _huis(huis: Functiehuis) -> Iterator[Blok]:
    yield from _groepen(huis)
    yield from gebruiksrecht_of(huis)


def _groepen(huis: Functiehuis) -> Iterator[Blok]:
    """Yield what the handbook says of each group, and its points: those are shown and never computed with."""
    told = [groep for groep in huis.functiegroepen if groep in huis.groepsomschrijving or groep in huis.puntgrenzen]
    if told:
        yield Kop("De groepen in het handboek")
        yield Opsomming(tuple(Punt(_groep_text(groep, huis)) for groep in told))


def _groep_text(groep: str, huis: Functiehuis) -> str:
    grens = huis.puntgrenzen.get(groep)
    points = f" ({puntgrens_text(grens)})" if grens is not None else ""
    text = huis.groepsomschrijving.get(groep)
    return f"Groep {groep}{points}{f': {text}' if text else ''}"


def _raster(bibliotheek: Bibliotheek) -> Tabel:
    huis = bibliotheek.functiehuis
    return make_functieraster(
        "Functieraster: families en functiegroepen",
        ((familie.code, familie.naam) for familie in huis.families),
        huis.functiegroepen,
        lambda familie, groep: " ".join(
            p.code for p in bibliotheek.alle.values() if (p.functiefamilie, p.functiegroep) == (familie, groep)
        ),
    )
