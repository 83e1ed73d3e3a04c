"""A handbook with the facts of reference function 1.1, imported: each of its worked gradings comes out the same.

The text is invented; its rules say with other words what those of the handbook of 1.1 say, clause by clause.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from functiewijzer.core.bevinding import Ernst
from functiewijzer.core.documentsoorten import SOORTEN, soort_of
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.opbouw import build
from functiewijzer.core.indeling.conclusie import conclude
from functiewijzer.core.indeling.verloop import write_stappen
from functiewijzer.core.indeling.voorbeelden import Voorbeelden
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.controles.controleren import controleer
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import load_lading
from functiewijzer.rendering.profielen.handboekvorm import render_handboek
from handboekbouw import PROFIELEN, bron_of, opties, write_folder

HANDBOEK: Final = """\
Functiefamilie 1
Naam van de functie
Verkoop vanaf kantoor	E	1.1 Medewerker Verkoop Binnendienst

Positie van de functie in de organisatie
Valt onder het hoofd van de afdeling.

Doel van de functie
Verrichten van het dagelijkse verkoopwerk op kantoor, zodat de afdeling haar verkoopcijfers haalt.

Typering van de activiteiten
A. Klanten te woord staan
1. Staat klanten te woord en zoekt uit wat zij nodig hebben.
2. Raadt klanten producten en diensten aan die bij hun vraag horen.
B. Offertes en orders verzorgen
1. Maakt offertes op en volgt ze op.
2. Zet goedgekeurde offertes om in orders en houdt de klantgegevens bij.
C. Verkopers helpen
1. Belt klanten na een actie na.
2. Bewaart de stukken van acties.

Complexiteit
Het werk draait om het helpen van de verkoop op kantoor. Schakelt geregeld over van het ene naar het andere werk. \
Moet nauwkeurig zijn bij offertes en orders. Heeft nu en dan te maken met tijdsdruk.
De kennis ligt op het niveau van MBO-3, met cursussen van hoogstens anderhalf jaar.

Zelfstandigheid
Deelt de eigen tijd in binnen wat zich aandient. De aanpak ligt vast in procedures. \
Lost bekende problemen op en kan steeds terugvallen op de leidinggevende. Neemt beslissingen over het eigen werk.
Heeft contact met collega's en met andere afdelingen.

Afbreukrisico
Heeft contact met klanten om te verkopen en afspraken na te komen.
Fouten kunnen leiden tot verkeerde orders en ontevreden klanten. De kans op tijdig herstel is vrij groot.
Discretie is nodig over tarieven.

Fysieke aspecten
Zit op kantoor achter een beeldscherm.

Toepassingsregels
Lichter	Als de bedrijfsfunctie duidelijk lichter is dan deze referentiefunctie, deel dan de eigen bedrijfsfunctie een \
functiegroep lager in. Bijvoorbeeld als de bedrijfsfunctie meer leiding en hulp nodig heeft of maar een paar van de \
beschreven taken uitvoert. De lichtere variant is van toepassing als de nadruk ligt op invoerwerk en hulp aan \
verkopers, ook als de functionaris klanten zelden spreekt.	D
Gelijk	Als de eigen bedrijfsfunctie min of meer gelijk is aan de referentiefunctie, deel dan de bedrijfsfunctie in \
dezelfde functiegroep in.	E
Zwaarder	Als de bedrijfsfunctie duidelijk zwaarder is dan deze referentiefunctie, deel dan de eigen bedrijfsfunctie \
een functiegroep hoger in. Bijvoorbeeld als de bedrijfsfunctie weinig leiding behoeft, alle beschreven taken \
beheerst maar feitelijk een veel groter deel van de verkoop toegewezen heeft gekregen. De zwaardere variant is van \
toepassing als de taken vooral gaan over verkopen en duidelijk minder over invoerwerk. Er is geregeld een \
verkoopgesprek met klanten.	F
"""

BANKVRAAG: Final = {
    "werkzaamheden": "zwaartepunt",
    "takenpakket": "takenpakket",
    "aandeel": "aandeel",
    "omschakelen": "afwisseling",
    "accuratesse": "nauwkeurigheid",
    "kennisniveau": "kennis",
    "aansturing": "aansturing",
    "aanpak": "aanpak",
    "probleemoplossing": "problemen",
    "beslissingen": "beslissingen",
    "interne_contacten": "interne_contacten",
    "klantcontact": "externe_contacten",
    "gevolg_van_fouten": "gevolg_van_fouten",
    "herstel_van_fouten": "herstel_van_fouten",
    "discretie": "vertrouwelijkheid",
}
"""The question of the bank that asks for the fact of a question of 1.1; the answer goes over by its direction."""

CLAUSULE: Final = {
    "lichter_1": ("aansturing", "meer"),
    "lichter_2": ("takenpakket", "enkele"),
    "lichter_3": ("werkzaamheden", "administratief"),
    "zwaarder_1": ("aansturing", "weinig"),
    "zwaarder_2": ("takenpakket", "alle"),
    "zwaarder_3": ("aandeel", "veel_groter"),
    "zwaarder_4": ("werkzaamheden", "commercieel"),
    "zwaarder_5": ("klantcontact", "verkoopadvies"),
}
"""The answer of 1.1 with which a clause holds."""

OVERIG: Final = {
    "leidinggeven": ("leidinggeven", "ja"),
    "leerplek": ("leerplek", "ja"),
    "ander_niveau": ("hbo_niveau", "ja"),
    "ander_werk": ("alleen_receptie_telefoon", "ja"),
    "fysieke_omstandigheden": ("fysieke_omstandigheden", "kantoor"),
}
VERTREK: Final = {"buitendienst": ("overwegend", "ander_werk")}
"""Two facts of 1.1 make the work of another kind."""


@pytest.fixture(scope="module")
def ingelezen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = tmp_path_factory.mktemp("ingelezen")
    bron = bron_of(HANDBOEK)
    write_folder(build(recognise(bron), bron, opties()), map_)
    return map_


def overgezet(van: Mapping[str, Antwoord], profiel: Referentieprofiel) -> dict[str, Antwoord]:
    """Return the answers on the questions of 1.1 as answers on those of the bank and of the clauses."""
    answers = {bank: _by_richting(van[vraag], profiel, vraag) for vraag, bank in BANKVRAAG.items() if vraag in van}
    for naar, (vraag, ja) in {**CLAUSULE, **OVERIG}.items():
        if vraag in van:
            answers[naar] = _yes_no(van[vraag], ja)
    for vraag, (ja, naar) in VERTREK.items():
        if vraag in van and van[vraag].antwoord == ja:
            answers[naar] = _yes_no(van[vraag], ja)
    return answers


def _by_richting(antwoord: Antwoord, profiel: Referentieprofiel, vraag: str) -> Antwoord:
    if antwoord.antwoord is None or antwoord.antwoord == WEET_NIET:
        return antwoord
    richting = profiel.vragen_op_id[vraag].opties_op_id[antwoord.antwoord].richting
    assert richting is not None
    return antwoord.model_copy(update={"antwoord": richting.value})


def _yes_no(antwoord: Antwoord, ja: str) -> Antwoord:
    if antwoord.is_open:
        return antwoord
    return antwoord.model_copy(update={"antwoord": "ja" if antwoord.antwoord == ja else "nee"})


def test_each_worked_grading_of_1_1_has_the_same_outcome_and_flags_with_the_imported_profile(ingelezen: Path) -> None:
    eigen = Profielmap(PROFIELEN)
    oud = eigen.of(Referentieprofiel)["1.1"]
    nieuw = Profielmap(ingelezen)
    profiel, huis = nieuw.of(Referentieprofiel)["1.1"], nieuw.single(Functiehuis)
    voorbeelden = next(iter(load_lading(PROFIELEN, [soort_of(Voorbeelden)]).of(Voorbeelden).values()))
    assert voorbeelden.profiel == "1.1"
    wrong = {}
    for voorbeeld in voorbeelden.voorbeelden:
        antwoorden = overgezet(voorbeelden.antwoorden_van(voorbeeld), oud)
        said = conclude(write_stappen(Gesprek(profiel, huis.drempels, antwoorden)))
        got = (said.uitkomst, said.functiegroep, set(said.vlaggen))
        want = (voorbeeld.verwacht.uitkomst, voorbeeld.verwacht.functiegroep, set(voorbeeld.verwacht.vlaggen))
        if got != want:
            wrong[voorbeeld.id] = (got, want)
    assert len(voorbeelden.voorbeelden) >= 26
    assert wrong == {}


def test_the_imported_folder_passes_valideer_without_fouten(ingelezen: Path) -> None:
    found = controleer(load_lading(ingelezen, SOORTEN))
    assert [str(item) for item in found if item.ernst is Ernst.FOUT] == []


def without_places(value: Any) -> Any:
    """Return data without the lines that it was read from."""
    if isinstance(value, dict):
        return {key: without_places(item) for key, item in value.items() if key not in {"bron", "bronnen"}}
    return [without_places(item) for item in value] if isinstance(value, list) else value


def test_the_imported_profile_exported_and_imported_again_is_the_same(ingelezen: Path) -> None:
    bron = bron_of(HANDBOEK)
    first = build(recognise(bron), bron, opties()).documenten[-1]
    nieuw = Profielmap(ingelezen)
    text = render_handboek(nieuw.of(Referentieprofiel)["1.1"], nieuw.single(Functiehuis))
    again = build(recognise(bron_of(text)), bron_of(text), opties()).documenten[-1]
    assert again.pad == first.pad
    assert without_places(again.gegevens) == without_places(first.gegevens)
