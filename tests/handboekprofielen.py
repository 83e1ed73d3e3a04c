"""Invented reference jobs as a handbook could hold them: every field that has a place in its layout, and no other."""

from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

Data = dict[str, Any]

_WIE: Final = ("Medewerker", "Planner", "Assistent", "Hoofd", "Adviseur", "Coördinator", "Vakman", "Chauffeur")
_WAT: Final = (
    "Wagenpark",
    "Loods 2",
    "Zaaigoed",
    "Nachtploeg",
    "Bloembollen",
    "CRM-Beheer",
    "In- en Uitslag",
    "Reefers",
)
_ONDERWERP: Final = ("De ploeg", "De loods", "Een collega", "De chauffeur", "Het kantoor", "De leverancier")
_WERKWOORD: Final = ("controleert", "bespreekt", "verzamelt", "verwerkt", "ordent", "bewaakt", "schoont")
_VOORWERP: Final = (
    "de binnenkomende pallets", "alle vrachtbrieven (ook digitaal)", "het CRM-systeem", "de zaai- en pootlijsten",
    "de planning van week 40", "een offerte van € 1.200", "de retouren én de emballage", "storingen in de koelcel",
)  # fmt: skip
_SLOT: Final = ("", " in overleg met de ploegbaas", ", zo nodig per telefoon", " volgens vaste instructies")
_LASTIG: Final = (
    "Zelfstandigheid is nodig bij spoedritten.", "Let op: de loods sluit om 18.00 uur.",
    "In vestigingen met een loods komt het werk ook voor.", "Werkt in functiegroep 7 samen met anderen.",
    "Meer dan tien mensen werken in de loods.", "Gelijk aan het werk in de koelcel is het werk buiten.",
    "Doet mee (zie 2.1 Doel) aan overleg.", "Het werk is zwaar | en nat; de cel is –20 °C.",
)  # fmt: skip
"""Sentences with a word that elsewhere opens a part, a rule or a table. One that opens a typering is one anywhere."""
_CODES: Final = ("1.1", "2.3", "9-2", "A.7.II", "12.4")
_FAMILIES: Final = ("Commerciële Binnendienst", "Logistiek en Transport", "Teelt", "Techniek & Onderhoud")
KENMERKEN: Final = ("complexiteit", "zelfstandigheid", "afbreukrisico", "fysieke_aspecten")


@st.composite
def zinnen(draw: DrawFn) -> str:
    """A sentence about work that no handbook holds."""
    if draw(st.integers(0, 5)) == 5:
        return draw(st.sampled_from(_LASTIG))
    parts = (_ONDERWERP, _WERKWOORD, _VOORWERP)
    words = " ".join(draw(st.sampled_from(part)) for part in parts)
    return f"{words}{draw(st.sampled_from(_SLOT))}."


@st.composite
def alineas(draw: DrawFn, most: int = 3) -> str:
    """A text of one or more paragraphs, each of one or more sentences."""
    found = draw(st.lists(st.lists(zinnen(), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=most))
    return "\n".join(found)


@st.composite
def namen(draw: DrawFn) -> str:
    """The name of a job."""
    return f"{draw(st.sampled_from(_WIE))} {draw(st.sampled_from(_WAT))}"


def _reeks(inner: Any, least: int = 1, most: int = 4) -> Any:
    return st.lists(inner, min_size=least, max_size=most, unique=True)


@st.composite
def _activiteiten(draw: DrawFn) -> list[Data]:
    names = draw(_reeks(namen(), most=3))
    return [{"id": "ABC"[n], "naam": name, "taken": draw(_reeks(zinnen()))} for n, name in enumerate(names)]


@st.composite
def _resultaatgebieden(draw: DrawFn) -> list[Data]:
    return [
        {
            "naam": name,
            "kernactiviteiten": draw(_reeks(zinnen(), most=3)),
            "resultaatcriteria": draw(_reeks(zinnen(), most=3)),
        }
        for name in draw(_reeks(namen(), most=3))
    ]


@st.composite
def _nok(draw: DrawFn, niveaus: tuple[str, ...], eigen: str) -> Data:
    rows = [
        {"id": name, "naam": name.capitalize(), "teksten": {niveau: draw(zinnen()) for niveau in niveaus}}
        for name in draw(_reeks(st.sampled_from(("kennis", "aansturing", "contacten"))))
    ]
    return {"niveaus": list(niveaus), "uitgeschreven": [eigen], "rijen": rows}


@st.composite
def handboekprofielen(draw: DrawFn) -> tuple[Referentieprofiel, Functiehuis]:
    """A profile of which a handbook can hold every field that it has, with its house."""
    groepen = draw(st.sampled_from((tuple("BCDEFG"), tuple(str(n) for n in range(3, 12)))))
    place = draw(st.integers(1, len(groepen) - 2))
    lower, own, higher = groepen[place - 1 : place + 2]
    optional: Data = {
        "organisatie": alineas(),
        "typering": alineas(),
        "resultaatgebieden": _resultaatgebieden(),
        "nok": _nok((lower, own, higher), own),
    }
    # A name stands once: importing leaves out a name that the job has already.
    naam, *others = draw(_reeks(namen(), most=7))
    parted = draw(st.integers(0, len(others)))
    there = draw(st.sets(st.sampled_from(sorted(optional))))
    kenmerken = draw(_reeks(st.sampled_from(KENMERKEN), least=2))
    profiel = {
        "soort": "profiel",
        "schema": 1,
        "code": "1.1",
        "code_bron": draw(st.sampled_from(_CODES)),
        "naam": naam,
        "alternatieve_namen": others[:parted],
        "oude_namen": others[parted:],
        "functiefamilie": "1",
        "functiegroep": own,
        "versie": "1.0",
        "geldig_vanaf": "2026-01-01",
        "status": "ontwerp",
        "bron": "proef",
        "positie": draw(alineas()),
        "doel": draw(alineas()),
        "activiteiten": draw(_activiteiten()),
        "kenmerken": {name: {"tekst": draw(alineas())} for name in kenmerken},
        "toepassingsregels": {
            "lichter": {"functiegroep": lower, "tekst": draw(alineas(2))},
            "gelijk": {"tekst": draw(alineas(1))},
            "zwaarder": {"functiegroep": higher, "tekst": draw(alineas(2))},
        },
    }
    for key in sorted(there):
        profiel[key] = draw(optional[key])
    return Referentieprofiel.model_validate(profiel), maak_huis(groepen, draw(st.sampled_from(_FAMILIES)))


def maak_huis(groepen: tuple[str, ...], familie: str) -> Functiehuis:
    """Return a house of these groups with one family."""
    return Functiehuis.model_validate(
        {
            "soort": "functiehuis",
            "schema": 1,
            "naam": "Proefhuis",
            "functiegroepen": list(groepen),
            "families": [{"code": "1", "naam": familie}],
            "drempels": {"drempel": "0.40", "tegen": "0.25", "grens": "0.65"},
            "bezwaar": {"termijn_weken": 6, "adres": "de commissie"},
            "combinatiebeleid": "matrix",
        }
    )
