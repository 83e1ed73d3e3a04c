"""A new profile: from what somebody told of it, or in the frame of another one; nothing in it is made up."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from msgspec import Struct

from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.vragenbank import Vragenbank
from functiewijzer.core.redactie.bewerking import Bewerking, Weg, Zet, exists

EERSTE_VERSIE: Final = "0.1"
KADER: Final = ("positie", "doel", "typering", "activiteiten", "resultaatgebieden", "kenmerken", "vragen")
"""What comes along with the frame of another profile, and is still about that one."""

_NOT_OF_ANOTHER: Final = (
    *("alternatieve_namen", "oude_namen", "niet_voor", "code_bron", "bronnen", "vastgesteld", "voorheen"),
    *("onderbouwing", "organisatie"),
)
"""What is of one profile alone."""


class Nieuwprofiel(Struct, frozen=True, kw_only=True):
    """What is known of a profile that is to be made; `kenmerken` are texts by the id of the kenmerk."""

    code: str
    naam: str
    familie: str
    groep: str
    bron: str
    geldig_vanaf: date
    doel: str = ""
    positie: str = ""
    kenmerken: Mapping[str, str] = {}


def next_code(familie: str, codes: Iterable[str]) -> str:
    """Return the code after the highest of a family: a code that was of another profile once is not given again."""
    numbers = (code.removeprefix(f"{familie}.") for code in codes if code.startswith(f"{familie}."))
    return f"{familie}.{1 + max((int(number) for number in numbers if number.isdecimal()), default=0)}"


def kenmerken_of(bank: Vragenbank) -> dict[str, dict[str, str]]:
    """Return the kenmerken that the questions of a bank compare: of each the questions by aspect, in their order."""
    found: dict[str, dict[str, str]] = {}
    for vraag in bank.vragen:
        if vraag.aspect is not None:
            kenmerk, _, aspect = vraag.aspect.partition(".")
            found.setdefault(kenmerk, {}).setdefault(aspect, vraag.id)
    return found


def make_profiel(nieuw: Nieuwprofiel, bank: Vragenbank) -> dict[str, Any]:
    """Return the data of an ontwerp, with the questions of the bank for which the profile has a text.

    What is not known yet stands under `ontbreekt`.
    """
    aspecten = kenmerken_of(bank)
    told = {name: text for name in aspecten if (text := nieuw.kenmerken.get(name, ""))}
    parts = {"positie": nieuw.positie, "doel": nieuw.doel}
    gaps = [name for name, text in parts.items() if not text] + ["activiteiten"]
    gaps += [f"kenmerken.{name}" for name in aspecten if name not in told]
    return {
        "soort": "profiel",
        "schema": 1,
        "code": nieuw.code,
        "naam": nieuw.naam,
        "functiefamilie": nieuw.familie,
        "functiegroep": nieuw.groep,
        "versie": EERSTE_VERSIE,
        "geldig_vanaf": nieuw.geldig_vanaf,
        "status": Profielstatus.ONTWERP.value,
        "bron": nieuw.bron,
        **{name: text for name, text in parts.items() if text},
        **({"kenmerken": {name: _kenmerk(text, aspecten[name]) for name, text in told.items()}} if told else {}),
        "ontbreekt": gaps,
        **_questions(bank, told),
    }


def _kenmerk(tekst: str, aspecten: Iterable[str]) -> dict[str, Any]:
    """Return a kenmerk of which every aspect repeats the text: which sentence is about which, its author says."""
    return {"tekst": tekst, "aspecten": {aspect: {"tekst": tekst} for aspect in aspecten}}


def _questions(bank: Vragenbank, told: Mapping[str, str]) -> dict[str, Any]:
    vragen = [v for v in bank.vragen if v.aspect is None or v.aspect.partition(".")[0] in told]
    ids = {vraag.id for vraag in vragen}
    uitsluitingen = [u for u in bank.uitsluitingen if u.id in ids]
    refer = {
        "vragen": [{"bank": vraag.id} for vraag in vragen],
        "uitsluitingen": [{"bank": uitsluiting.id} for uitsluiting in uitsluitingen],
    }
    return {key: items for key, items in refer.items() if items}


def reframe(data: Mapping[str, Any], nieuw: Nieuwprofiel) -> tuple[Bewerking, ...]:
    """Return the changes that make of a copy of another profile the frame of a new one."""
    zets = {
        "code": nieuw.code,
        "naam": nieuw.naam,
        "functiefamilie": nieuw.familie,
        "functiegroep": nieuw.groep,
        "versie": EERSTE_VERSIE,
        "geldig_vanaf": nieuw.geldig_vanaf.isoformat(),
        "status": Profielstatus.ONTWERP.value,
        "bron": nieuw.bron,
        "positie": nieuw.positie,
        "doel": nieuw.doel,
    }
    gone = tuple(Weg((key,), met_opmerkingen=True) for key in _NOT_OF_ANOTHER if exists(data, (key,)))
    return (*gone, *(Zet((key,), value) for key, value in zets.items() if value))


def parts_of_frame(data: Mapping[str, Any], nieuw: Nieuwprofiel) -> tuple[str, ...]:
    """Return the parts that are still those of the other profile."""
    own = {name for name in ("positie", "doel") if getattr(nieuw, name)}
    return tuple(name for name in (*KADER, "toepassingsregels", "uitsluitingen") if name in data and name not in own)
