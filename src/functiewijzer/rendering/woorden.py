"""The words of the method as people read them."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from functiewijzer.core import schrijfwijze
from functiewijzer.core.dossiers.adviesblok import Alternatief, Alternatiefgrond
from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.indeling.gevoeligheid import Vastheid
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.indeling.stappen import Uitgangspunt
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid
from functiewijzer.rendering.notatie import dutch_count
from functiewijzer.rendering.verslag import Toon

NIET_INGEVULD: Final = "niet ingevuld"
"""What nobody wrote down, where there is room for words."""
NIET_BEANTWOORD: Final = "open: niet beantwoord"
NIETS: Final = "–"
"""What is not there, in a cell of a table."""
ZONDER_TITEL: Final = "zonder titel"

DISCLAIMER: Final = "Indicatief advies; de werkgever besluit."

DE_FUNCTIE: Final = (
    "Het gaat om de functie en niet om de persoon. Daarom telt niet mee: welke diploma's iemand heeft, hoe goed en hoe "
    "veel iemand werkt, vervanging die tijdelijk is, en het loon van nu."
)

UITKOMST: Final = {
    Uitkomst.LICHTER: "duidelijk lichter dan de referentiefunctie",
    Uitkomst.GELIJK: "min of meer gelijk aan de referentiefunctie",
    Uitkomst.ZWAARDER: "duidelijk zwaarder dan de referentiefunctie",
    Uitkomst.GEEN_MATCH: "deze referentiefunctie past niet",
}

TOON: Final = {
    Uitkomst.LICHTER: Toon.LICHTER,
    Uitkomst.GELIJK: Toon.GELIJK,
    Uitkomst.ZWAARDER: Toon.ZWAARDER,
    Uitkomst.GEEN_MATCH: Toon.LET_OP,
}

STATUS: Final = {
    Status.GEEN_MATCH: "geen match: kies een andere referentiefunctie",
    Status.INDICATIEF: "indicatief: open vragen kunnen het advies nog veranderen",
    Status.VOORLOPIG: "voorlopig: het advies ligt vast, maar de onderbouwing is nog niet af",
    Status.ONDERBOUWD: "onderbouwd: alles wat meetelt, is beantwoord en gemotiveerd",
}

VASTHEID: Final = {
    Vastheid.STEVIG: "stevig: ligt niet op een drempel; zie de kantelpunten",
    Vastheid.GRENSGEVAL: "grensgeval: ligt dicht bij een andere groep; motiveer zorgvuldig",
}

VLAG: Final = {
    Vlag.TWIJFEL: "Twijfel: de functie ligt dicht bij een andere groep.",
    Vlag.TEGENSTRIJDIG: "Tegenstrijdig: antwoorden wijzen duidelijk naar lichter én naar zwaarder. Bekijk ze samen.",
    Vlag.ONVOLLEDIG: "Onvolledig: er staan nog vragen open die meetellen.",
    Vlag.ONGEMOTIVEERD: "Ongemotiveerd: een antwoord dat afwijkt van gelijk heeft nog geen toelichting.",
    Vlag.GRENS_VAN_BEREIK: "Grens van bereik: het verschil is zo groot dat een andere referentie misschien beter past.",
}

_IN_LINE: Final = {Richting.LICHTER: "lichtere", Richting.ZWAARDER: "zwaardere"}


def alternatief_reden(alternatief: Alternatief) -> str:
    """Say why another profile is worth a look; as it was recorded where a record of before has only words."""
    match alternatief.grond:
        case Alternatiefgrond.UITSLUITING:
            return "hiernaar verwijst de uitsluiting"
        case Alternatiefgrond.ZIJDE:
            side = (alternatief.richting or Richting.GELIJK).value
            return f"hiernaar verwijst de referentie voor een functie die duidelijk {side} is"
        case Alternatiefgrond.ANTWOORDEN:
            return f"{alternatief.antwoorden} antwoorden passen ook op dit profiel en sluiten het niet uit"
        case Alternatiefgrond.FAMILIE:
            side = _IN_LINE.get(alternatief.richting or Richting.GELIJK, "andere")
            return f"{side} referentiefunctie in dezelfde familie"
        case None:
            return alternatief.reden or ""


WAARHEID: Final = {Waarheid.WAAR: "geldt", Waarheid.ONWAAR: "geldt niet", Waarheid.ONBEKEND: "nog onbekend"}

RICHTING: Final = {
    None: "open",
    Richting.LICHTER: "lichter",
    Richting.GELIJK: "gelijk",
    Richting.ZWAARDER: "zwaarder",
}


def one_or_more(count: int, single: str, plural: str) -> str:
    """Return a count with the right form of its noun."""
    return f"{dutch_count(count)} {single if count == 1 else plural}"


def concept_warning(code: str) -> str:
    """Return the sentence that goes with every use of a concept profile."""
    return f"Profiel {code} is een concept: een voorstel dat nog niet is vastgesteld."


def status_warning(code: str, status: Profielstatus) -> str | None:
    """Return the sentence that goes with every use of a profile that is not fixed yet; None where it is."""
    match status:
        case Profielstatus.ONTWERP:
            return f"Profiel {code} is een ontwerp: het is nog niet af, en er kan niet mee worden ingedeeld."
        case Profielstatus.CONCEPT:
            return concept_warning(code)
        case Profielstatus.VASTGESTELD:
            return None


def drempels_text(drempels: Drempels | Uitgangspunt) -> str:
    """Return the thresholds with decimal commas."""
    shares = ((name, float(getattr(drempels, name))) for name in ("drempel", "tegen", "grens"))
    return ", ".join(f"{name} {share_text(share)}" for name, share in shares)


listed: Final = schrijfwijze.listed
"""Returns names as one enumeration: `a, b en c`."""


def at_most(names: Sequence[str], hoogstens: int) -> tuple[str, ...]:
    """Return the names that people want to read, and last how many more there are."""
    more = len(names) - hoogstens
    return tuple(names) if more <= 0 else (*names[:hoogstens], f"nog {dutch_count(more)}")


def share_text(share: float) -> str:
    """Return a share with a decimal comma and two decimals, or more where it has them."""
    return (f"{share:.2f}" if round(share, 2) == share else f"{share:g}").replace(".", ",")


_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


def sentences_of(tekst: str) -> list[str]:
    """Return the sentences of a text; of a clause the first says what it asks, and the rest explains."""
    return _SENTENCE.split(tekst)


def numbered(teksten: Sequence[str]) -> str:
    """Return texts of more sentences one after the other, with a number where there are more."""
    if len(teksten) == 1:
        return teksten[0]
    return " ".join(f"({at}) {tekst}" for at, tekst in enumerate(teksten, start=1))


def first_fitting(tellings: Iterable[str], hoogstens: int) -> str:
    """Return the first telling of at most so many characters, else the last, which is to be the shortest."""
    telling = ""
    for telling in tellings:
        if len(telling) <= hoogstens:
            break
    return telling


def shorten(tekst: str, hoogstens: int) -> str:
    """Return a text cut off between words where it has more characters than that."""
    if len(tekst) <= hoogstens:
        return tekst
    return f"{tekst[:hoogstens].rsplit(maxsplit=1)[0]} …"


def kopsleutel(sleutel: str) -> str:
    """Return the key of a dossier as readers see it: `voor_gezien` becomes `Voor gezien`."""
    return schrijfwijze.readable(sleutel).capitalize()


def kopwaarde(waarde: str | None) -> str:
    """Return the value of such a key as readers see it."""
    return waarde or NIET_INGEVULD


def groep_of(groep: str | None) -> str:
    """Name a group; where there is none, say so."""
    return f"functiegroep {groep}" if groep else "geen functiegroep"
