"""Checks on the record of a combination job: that its parts, its conditions and its group belong together."""

from collections.abc import Iterator

from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.dossierproef import Dossierproef
from functiewijzer.core.dossiers.combinatie import Combinatie, Redeneerstap, Redenering
from functiewijzer.core.dossiers.combineren import recombine

_AGAIN = "Zet terug wat er stond, of maak de combinatie opnieuw met functiewijzer combineer."


def find_combinatie_strays(combinatie: Combinatie) -> Iterator[Vondst]:
    """Yield the parts whose group is not the one on which the conditions were tested; needs no functiehuis."""
    for number, stap in enumerate(combinatie.voorwaarden):
        if stap.soort is Redenering.INGEDEELD and stap.deel is not None:
            groep = combinatie.delen[stap.deel - 1].functiegroep
            if stap.groepen != ((groep,) if groep is not None else ()):
                tested = ", ".join(stap.groepen) or "geen groep"
                fact = f"deel {stap.deel} heeft {_named(groep)}, maar de voorwaarden zijn getoetst met {tested}"
                yield ("combinatie", "delen", stap.deel - 1), fact, _AGAIN
        if stap.soort is Redenering.NABIJ and len(stap.groepen) == 2:
            groups = sorted(deel.functiegroep or "" for deel in combinatie.delen)
            if sorted(stap.groepen) != groups:
                fact = f"de afstand is getoetst tussen {' en '.join(stap.groepen)}, maar de delen hebben andere groepen"
                yield ("combinatie", "voorwaarden", number), fact, _AGAIN


def _named(groep: str | None) -> str:
    return "geen groep" if groep is None else f"groep {groep}"


def _strays(proef: Dossierproef) -> Iterator[Vondst]:
    combinatie = proef.dossier.combinatie
    if combinatie is None:
        return
    found = tuple(find_combinatie_strays(combinatie))
    yield from found
    if found or proef.huis is None or proef.huis.combinatiebeleid is not combinatie.beleid:
        return
    again = recombine(combinatie, proef.huis)
    if _values(combinatie) == _values(again) and combinatie.functiegroep != again.functiegroep:
        was, nu = _named(combinatie.functiegroep), _named(again.functiegroep)
        fact = f"de combinatie heeft {was}, maar uit de delen volgt {nu}"
        yield ("combinatie", "functiegroep"), fact, _AGAIN


def _values(combinatie: Combinatie) -> list[object]:
    steps: tuple[Redeneerstap, ...] = (*combinatie.voorwaarden, *combinatie.redenering)
    return [stap.values for stap in steps]


FW616 = Controle(
    fout(
        "FW616",
        "Combinatie spreekt zichzelf tegen",
        "Een combinatie bewaart de groepen van haar delen, de voorwaarden die daarmee zijn getoetst en de groep die "
        "daaruit volgt. Die passen hier niet bij elkaar: waarschijnlijk is het bestand met de hand gewijzigd. Zet "
        "terug wat er stond, of maak de combinatie opnieuw met functiewijzer combineer.",
    ),
    _strays,
)

COMBINATIECONTROLES = (FW616,)
