"""Open points and what can be done about them, in words."""

from collections.abc import Mapping
from typing import Final

from functiewijzer.core.handboek.nazien import Nazieactie
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.schrijfwijze import readable
from functiewijzer.rendering.handboek.openpuntwoorden import openpunt_text

_VOLUIT: Final[Mapping[Openpuntsoort, str]] = {
    Openpuntsoort.NIET_GEPLAATST: "Voor deze regels van het handboek is geen plaats gevonden.",
    Openpuntsoort.STAP: "De regel voor {0} noemt groep {2}. Het profiel heeft groep {1}; dat is niet één stap.",
    Openpuntsoort.SPLITSING: "Deze regel is misschien niet goed in voorwaarden geknipt.",
    Openpuntsoort.KOPPELING: "Misschien vraagt de vragenbank dit al, met de vraag ‘{1}’.",
    Openpuntsoort.DUBBELE_NAAM: "De naam ‘{0}’ heeft ook een ander profiel{bij}.",
}
"""What is said in full where somebody has to decide; of the others the words of the report are enough."""
MEER_VRAGEN: Final = "Misschien vraagt de vragenbank dit al, met een van deze vragen."
_ACTIE: Final[Mapping[Nazieactie, str]] = {
    Nazieactie.KLOPT: "Het klopt zo.",
    Nazieactie.PLAATS: "Zet de regels in een onderdeel van het profiel.",
    Nazieactie.VUL: "Nu invullen.",
    Nazieactie.NIET_IN_BRON: "Het staat ook niet in het handboek.",
    Nazieactie.WIJZIG: "De tekst zelf typen.",
    Nazieactie.SAMEN: "Niet knippen: één vraag met de hele regel.",
    Nazieactie.SPLITS: "Zelf knippen: ik typ de voorwaarden.",
    Nazieactie.KOPPEL: "Ja, gebruik die vraag van de vragenbank.",
    Nazieactie.VERPLAATS: "De naam hoort bij dit profiel; haal hem daar weg.",
    Nazieactie.ANDERE_NAAM: "Geef hier een andere naam.",
    Nazieactie.KIES_GROEP: "Kies de functiegroep.",
    Nazieactie.GEEN_ZIJDE: "Het handboek heeft deze kant niet; ik geef de reden.",
    Nazieactie.LATER: "Later; het punt blijft open.",
}
_KLOPT: Final[Mapping[Openpuntsoort, str]] = {
    Openpuntsoort.NIET_GEPLAATST: "Deze regels horen nergens in het profiel.",
    Openpuntsoort.KOPPELING: "Nee, houd de eigen vraag.",
    Openpuntsoort.DUBBELE_NAAM: "Laat de naam bij het andere profiel.",
    Openpuntsoort.SPLITSING: "De voorwaarden kloppen zo.",
}
_RAND: Final = " De groep van het profiel is de uiterste van het functiehuis."


def say_punt(punt: Openpunt) -> str:
    """Return what an open point is about."""
    if punt.soort not in _VOLUIT:
        text = openpunt_text(punt)
        is_edge = punt.soort is Openpuntsoort.ZIJDE_ONTBREEKT and "rand" in punt.gegevens
        return f"{text[:1].upper()}{text[1:]}.{_RAND if is_edge else ''}"
    other = f": {punt.gegevens[1]}" if len(punt.gegevens) > 1 else ""
    return _VOLUIT[punt.soort].format(*punt.gegevens, "?", "?", "?", bij=other)


def say_plek(plek: str) -> str:
    """Return a place in a profile as people read it; a list item counts from 1."""
    steps = (str(int(step) + 1) if step.isdecimal() else readable(step) for step in plek.split("."))
    return " › ".join(steps) if plek else "het hele profiel"


def say_actie(actie: Nazieactie, punt: Openpunt) -> str:
    """Return what somebody may do about a point, as a choice."""
    return _KLOPT.get(punt.soort, _ACTIE[actie]) if actie is Nazieactie.KLOPT else _ACTIE[actie]
