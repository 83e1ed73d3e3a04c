"""Checks of the profiles against the functiehuis that they share, and of the functiehuis itself."""

from collections.abc import Iterator
from itertools import pairwise

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.verzameling import Verzameling, file_name
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.indeling.voorbeelden import Voorbeelden
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel


def _groups(profiel: Referentieprofiel) -> Iterator[tuple[Plek, str, int]]:
    """Yield each group that a profile names, with the step up or down that it should stand for."""
    if profiel.functiegroep:
        yield ("functiegroep",), profiel.functiegroep, 0
    for richting, regel in profiel.toepassingsregels.sides:
        yield ("toepassingsregels", richting.value, "functiegroep"), regel.functiegroep, richting.sign


def _wrong_steps(verzameling: Verzameling) -> Iterator[Vondst]:
    house = verzameling.huis
    groups = house[1].functiegroepen if house else ()
    for pad, profiel in verzameling.profielen.items():
        for plek, group, step in _groups(profiel):
            if step and group in groups and profiel.functiegroep in groups:
                # The lowest and the highest group have no neighbour on one side; there the group stays the same.
                place = min(max(groups.index(profiel.functiegroep) + step, 0), len(groups) - 1)
                if group != groups[place]:
                    fact = f"groep {group} ligt niet precies één stap {'lager' if step < 0 else 'hoger'} dan"
                    yield (pad, *plek), f"{fact} groep {profiel.functiegroep}", _expected(groups[place], profiel)


def _expected(groep: str, profiel: Referentieprofiel) -> str:
    """Say which group is meant; at the edge of the house that is the same group, or no rule at all."""
    if groep != profiel.functiegroep:
        return f"Verwacht is {groep}."
    at_edge = f"Verwacht is {groep}: aan de rand van het functiehuis blijft de groep gelijk."
    return f"{at_edge} Past zo'n functie hier niet, schrijf dan geen_zijde."


def _gaps(verzameling: Verzameling) -> Iterator[Vondst]:
    series: dict[str, set[int]] = {}
    for code in verzameling.codes:
        prefix, _, number = code.rpartition(".")
        series.setdefault(prefix, set()).add(int(number))
    gaps = {(prefix, high): low for prefix, numbers in series.items() for low, high in pairwise(sorted(numbers))}
    for pad, profiel in verzameling.profielen.items():
        prefix, _, number = profiel.code.rpartition(".")
        low = gaps.get((prefix, int(number)), int(number) - 1)
        if prefix and int(number) - low > 1:
            missing = f"{prefix}.{low + 1}" + (f" t/m {prefix}.{int(number) - 1}" if int(number) - low > 2 else "")
            if profiel.code_bron is None:
                yield (pad, "code"), f"voor {profiel.code} ontbreekt {missing}", "Is er een profiel zoekgeraakt?"
    yield from _empty_families(verzameling)


def _empty_families(verzameling: Verzameling) -> Iterator[Vondst]:
    used = {profiel.functiefamilie for profiel in verzameling.profielen.values()}
    used |= {code.rpartition(".")[0] for code in verzameling.overige_codes}
    if verzameling.huis is not None:
        pad, functiehuis = verzameling.huis
        for index, familie in enumerate(functiehuis.families):
            if familie.code not in used:
                fact = f"functiefamilie {familie.code} ({familie.naam}) heeft geen enkel profiel"
                yield (pad, "families", index), fact, "Voeg een profiel toe, of haal de familie weg."


def _unknown_groups(verzameling: Verzameling) -> Iterator[Vondst]:
    if verzameling.huis is not None:
        known = verzameling.huis[1].functiegroepen
        for pad, profiel in verzameling.profielen.items():
            for plek, group, _ in _groups(profiel):
                if group not in known:
                    hint = did_you_mean(group, known)
                    yield (pad, *plek), f"functiegroep '{group}' staat niet in het functiehuis", hint


def _unknown_families(verzameling: Verzameling) -> Iterator[Vondst]:
    if verzameling.huis is not None:
        known = [familie.code for familie in verzameling.huis[1].families]
        for pad, profiel in verzameling.profielen.items():
            if profiel.functiefamilie not in known:
                fact = f"functiefamilie '{profiel.functiefamilie}' staat niet in het functiehuis"
                yield (pad, "functiefamilie"), fact, did_you_mean(profiel.functiefamilie, known)


def _no_house(verzameling: Verzameling) -> Iterator[Vondst]:
    first = next(iter((*verzameling.profielen, *verzameling.of(Voorbeelden))), None)
    if verzameling.huis is None and first is not None:
        hint = "Zet functiehuis.yaml in de profielmap, herstel de fouten erin, of noem de map met --profielen."
        yield (first,), "er is geen bruikbaar functiehuis; groepen en voorbeelden zijn niet te controleren", hint


def _extra_houses(verzameling: Verzameling) -> Iterator[Vondst]:
    first, *others = verzameling.of(Functiehuis) or [""]
    for pad in others:
        yield (pad, "soort"), f"er is al een functiehuis: {file_name(first)}", "Laat er één staan; alleen dat telt."


FW208 = Controle(
    fout(
        "FW208",
        "Groep niet precies één stap verder",
        "Lichter betekent precies één groep lager, en zwaarder precies één groep hoger. Hier staat een andere "
        "groep. Is het profiel groep E, dan is lichter D en zwaarder F. Verbeter de groep.\n\n"
        "Aan de rand van het functiehuis kiest u. Blijft een lichtere functie in de laagste groep, of een zwaardere in "
        "de hoogste, geef de regel dan dezelfde groep als het profiel. Past zo'n functie niet bij dit profiel, laat de "
        "regel dan weg en schrijf de reden onder geen_zijde.",
    ),
    _wrong_steps,
)
FW303 = Controle(
    waarschuwing(
        "FW303",
        "Gat in de profielen",
        "In een rij codes ontbreekt een nummer, zoals 1.2 tussen 1.1 en 1.3, of een functiefamilie heeft geen "
        "enkel profiel. Misschien is een bestand zoekgeraakt of nog niet gemaakt. Vul het aan; is het gat "
        "bedoeld, dan kunt u deze waarschuwing negeren. Een profiel met code_bron volgt de nummers van een handboek, "
        "en die mogen gaten hebben.",
    ),
    _gaps,
)
FW304 = Controle(
    fout(
        "FW304",
        "Onbekende functiegroep",
        "Het profiel noemt een groep die niet in het functiehuis staat. Het advies zou dan naar een groep wijzen "
        "die niet bestaat. Kies een groep uit de lijst functiegroepen van functiehuis.yaml, of vul die lijst "
        "aan.",
    ),
    _unknown_groups,
)
FW305 = Controle(
    fout(
        "FW305",
        "Onbekende functiefamilie",
        "Het profiel noemt een functiefamilie die niet in het functiehuis staat. Schrijf de code van een familie "
        'uit functiehuis.yaml, zoals functiefamilie: "1", of voeg de familie daar toe.',
    ),
    _unknown_families,
)
FW307 = Controle(
    fout(
        "FW307",
        "Geen functiehuis",
        "De profielmap heeft geen functiehuis.yaml dat te gebruiken is. Daarin staan de groepen, de families en "
        "de drempels waarmee wordt gerekend; zonder dat bestand is er geen indeling mogelijk. Voeg het toe, of "
        "herstel de fouten die erin gevonden zijn.",
    ),
    _no_house,
)
FW308 = Controle(
    fout(
        "FW308",
        "Meer dan één functiehuis",
        "In de profielmap staan twee documenten met soort: functiehuis. Dan is onduidelijk welke groepen en "
        "drempels gelden. Laat er één staan, of zet het andere met zijn eigen profielen in een aparte map.",
    ),
    _extra_houses,
)

HUISCONTROLES = (FW208, FW303, FW304, FW305, FW307, FW308)
