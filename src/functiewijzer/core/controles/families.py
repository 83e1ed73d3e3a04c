"""Checks of the groups and families of a functiehuis among themselves."""

from collections.abc import Iterator, Sequence

from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.gelijkenis import did_you_mean


def _unknown_relatives(verzameling: Verzameling) -> Iterator[Vondst]:
    if verzameling.huis is not None:
        pad, functiehuis = verzameling.huis
        known = [familie.code for familie in functiehuis.families]
        for index, familie in enumerate(functiehuis.families):
            for place, code in enumerate(familie.verwant):
                if code not in known:
                    fact = f"familie {familie.code} is verwant aan '{code}', maar die staat niet in het functiehuis"
                    yield (pad, "families", index, "verwant", place), fact, did_you_mean(code, known)


FW316 = Controle(
    fout(
        "FW316",
        "Onbekende verwante familie",
        "Een functiefamilie noemt onder verwant een familie die niet in het functiehuis staat. Functies uit verwante "
        "families kunnen samen één combinatiefunctie zijn; met een code die niet bestaat, gebeurt dat nooit. Schrijf "
        "de code van een familie uit functiehuis.yaml, of haal de code weg.",
    ),
    _unknown_relatives,
)


def _doubles(verzameling: Verzameling) -> Iterator[Vondst]:
    if verzameling.huis is None:
        return
    pad, functiehuis = verzameling.huis
    families = tuple(familie.code for familie in functiehuis.families)
    for index in _repeated(functiehuis.functiegroepen):
        fact = f"functiegroep {functiehuis.functiegroepen[index]} staat hier voor de tweede keer"
        hint = "Laat elke groep één keer staan, van licht naar zwaar; nu is haar plaats onduidelijk."
        yield (pad, "functiegroepen", index), fact, hint
    for index in _repeated(families):
        fact = f"familie {families[index]} staat hier voor de tweede keer"
        yield (pad, "families", index, "code"), fact, "Laat er één staan, of geef de tweede haar eigen code."


def _repeated(names: Sequence[str]) -> Iterator[int]:
    """Yield the places of names that stand at an earlier place too."""
    return (index for index, name in enumerate(names) if name in names[:index])


FW317 = Controle(
    fout(
        "FW317",
        "Dubbele groep of familie",
        "In het functiehuis staat een functiegroep of een familie twee keer. De volgorde van de groepen zegt welke "
        "groep één stap lager of hoger is; met een dubbele groep klopt die stap niet. Van twee families met dezelfde "
        "code is onduidelijk welke naam geldt. Laat elke groep en elke code één keer staan.",
    ),
    _doubles,
)

FAMILIECONTROLES = (FW316, FW317)
