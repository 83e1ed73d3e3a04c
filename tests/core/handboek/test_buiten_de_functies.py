"""What stands around the functions: matrices, promises, group sheets, furniture; and the account itself."""

import msgspec
import pytest

from functiewijzer.core.handboek.alineas import join
from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Bronvorm, Lezing
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import Passage
from functiewijzer.core.handboek.verantwoording import Verantwoordingsfout, check_accounting
from handboekproef import FUNCTIES, MAGAZIJN, expected, plain
from handboekvormen import bestand, from_text, pdf_pages, tab_table

NOK = """# Inhoudsopgave

1.1 Inkoper .... 12
1.2 Adviseur Inkoop .... 14
2.1 Monteur .... 16

# Functieraster

Functiegroep\tInkoop\tTechniek
7\tAssistent inkoper\t
8\tInkoper\tMonteur
10\tAdviseur Inkoop\t

# Functiefamilie Inkoop

In deze familie staan de functies van de afdeling inkoop bij elkaar.

## 1.1 Inkoper

Functiegroep 8

### Context

De inkoper valt onder het hoofd.

### Doel

Inkopen van goederen en diensten.

### Resultaatgebieden

Resultaatgebied\tKernactiviteiten\tResultaatcriteria
Inkooporders\tPlaatst orders bij leveranciers.\tTijdigheid
\tBewaakt levertijden.\tAantal klachten
Leveranciers\tOnderhoudt contacten.\tTevredenheid

### Niveauonderscheidende kenmerken

Kenmerk\t9\t8\t7
Kennis\tOverziet de markt en voorspelt prijzen.\tKent de markt van enkele groepen.\tKent een enkele groep van producten.
Contacten\tOnderhandelt over raamcontracten.\tOnderhandelt over losse orders.\tGeeft vragen door aan een ander.

# Functiefamilie Techniek

## 2.1 Monteur

Functiegroep 8

### Context

De monteur werkt buiten.

### Doel

Repareren van installaties.

### Kernactiviteiten

- Vervangt onderdelen.

## NOK Techniek

Kenmerk\t8\t9\t10
Kennis\tKent een enkele soort installatie goed.\tKent alle installaties van het bedrijf.\tOntwerpt zelf delen ervan.
"""


def test_a_matrix_has_its_levels_from_light_to_heavy_and_knows_what_is_written_out() -> None:
    inkoper, _ = recognise(from_text(NOK)).functies
    assert inkoper.nok is not None
    assert (inkoper.nok.niveaus, inkoper.nok.uitgeschreven) == (("7", "8", "9"), ("8",))
    assert [row.aspect.tekst for row in inkoper.nok.rijen] == ["Kennis", "Contacten"]
    assert {level: text.tekst for level, text in inkoper.nok.rijen[1].niveaus.items()} == {
        "7": "Geeft vragen door aan een ander.",
        "8": "Onderhandelt over losse orders.",
        "9": "Onderhandelt over raamcontracten.",
    }


def test_a_matrix_behind_the_functions_goes_to_its_family() -> None:
    _, monteur = recognise(from_text(NOK)).functies
    assert monteur.nok is not None
    assert (monteur.nok.niveaus, monteur.nok.uitgeschreven) == (("8", "9", "10"), ("8",))


def test_three_columns_are_result_areas() -> None:
    inkoper, _ = recognise(from_text(NOK)).functies
    assert [
        (area.naam.tekst, [t.tekst for t in area.kernactiviteiten], [t.tekst for t in area.resultaatcriteria])
        for area in inkoper.resultaatgebieden
    ] == [
        (
            "Inkooporders",
            ["Plaatst orders bij leveranciers.", "Bewaakt levertijden."],
            ["Tijdigheid", "Aantal klachten"],
        ),
        ("Leveranciers", ["Onderhoudt contacten."], ["Tevredenheid"]),
    ]


def test_the_contents_list_and_the_raster_promise_functions() -> None:
    found = {promise.naam: promise for promise in recognise(from_text(NOK)).beloften}
    assert list(found) == ["Assistent inkoper", "Inkoper", "Monteur", "Adviseur Inkoop"]
    assert (found["Adviseur Inkoop"].code, found["Adviseur Inkoop"].groep) == ("1.2", "10")
    assert (found["Assistent inkoper"].code, found["Assistent inkoper"].familie) == (None, "Inkoop")


def test_nothing_of_the_matrix_handbook_is_left_over() -> None:
    found = recognise(from_text(NOK))
    assert (found.niet_geplaatst, found.resten, found.twijfels) == ((), (), ())


BLADEN = """Leeswijzer

De bladen beschrijven de groepen.

Functiegroep 1

Het werk is eenvoudig en wordt voorgedaan.
Er is direct toezicht.

Functiegroep 2

Het werk kent enkele soorten taken.

Functiegroep 3

Het werk vraagt een vakopleiding.
"""


def test_a_handbook_of_group_sheets_has_a_text_per_group() -> None:
    found = recognise(from_text(BLADEN))
    assert found.functies == ()
    assert [(blad.groep, [text.tekst for text in blad.tekst]) for blad in found.groepsbladen] == [
        ("1", ["Het werk is eenvoudig en wordt voorgedaan.", "Er is direct toezicht."]),
        ("2", ["Het werk kent enkele soorten taken."]),
        ("3", ["Het werk vraagt een vakopleiding."]),
    ]
    assert found.overig == (1, 3)


def test_a_sentence_that_is_the_same_on_every_page_is_no_furniture() -> None:
    sentence = "Als de functie overeenkomt met deze functie, dan dezelfde groep."
    lines = []
    for page in range(1, 6):
        lines += [
            (page, "Handboek"),
            (page, f"Een eigen tekst van bladzijde {'abcdef'[page]}."),
            (page, sentence),
            (page, str(page)),
        ]
    found = recognise(bestand(Bronregel(nummer=n, cellen=(t,), pagina=p) for n, (p, t) in enumerate(lines, 1)))
    assert [kept.tekst for kept in found.meubilair] == ["Handboek", "1"]


def test_furniture_that_is_glued_to_a_text_is_cut_off_and_reported() -> None:
    bron = pdf_pages(FUNCTIES)
    lines = list(bron.lezingen[0].regels)
    at = next(i for i, line in enumerate(lines) if line.pagina == 2)
    glued = msgspec.structs.replace(lines[at + 1], cellen=(lines[at].tekst + lines[at + 1].tekst,))
    found = recognise(bestand([*lines[:at], glued, *lines[at + 2 :]], Bronvorm.PDF))
    assert [plain(function) for function in found.functies] == [expected(function) for function in FUNCTIES]
    assert (found.resten[-1].tekst, found.resten[-1].regels) == ("Handboek functies Goederen en Geld", (glued.nummer,))


@pytest.mark.parametrize(
    ("one", "two", "want"),
    [
        ("het kenniscen-", "trum opent", "het kenniscentrum opent"),
        ("de in-", "en verkoop", "de in- en verkoop"),
        ("het CRM-", "systeem", "het CRM-systeem"),
        ("een e-", "mail", "een e-mail"),
        ("de Noord-", "Hollandse", "de Noord-Hollandse"),
        ("de auto-", "onderdelen", "de auto-onderdelen"),
        ("geen streepje", "hier", "geen streepje hier"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_goes_unless_it_belongs_to_the_word(one: str, two: str, want: str) -> None:
    assert join(one, two, frozenset({"auto-onderdelen"}))[0] == want


def test_the_reading_that_says_most_is_chosen() -> None:
    good = from_text(tab_table(MAGAZIJN)).lezingen[0]
    regels = tuple(reversed(good.regels))
    turned = msgspec.structs.replace(good, naam="omgekeerd", regels=regels)
    both = Bronbestand(naam="PROEF", vorm=Bronvorm.PDF, lezingen=(turned, good))
    assert recognise(both).lezing == "stroom"


@pytest.mark.parametrize("verlies", ["een woord", "een regel", "een woord te veel"])
def test_a_word_that_is_lost_or_doubled_stops_everything(verlies: str) -> None:
    bron = from_text(tab_table(MAGAZIJN))
    found = recognise(bron)
    function = found.functies[0]
    (doel,) = function.doel
    changed = {
        "een woord": (Passage(doel.tekst.replace("opslaan", ""), doel.regels),),
        "een regel": (),
        "een woord te veel": (Passage(doel.tekst + " goederen", doel.regels),),
    }[verlies]
    broken = msgspec.structs.replace(found, functies=(msgspec.structs.replace(function, doel=changed),))
    with pytest.raises(Verantwoordingsfout) as fault:
        check_accounting(bron.lezingen[0], broken)
    assert fault.value.regels == doel.regels


def test_what_is_no_handbook_has_no_functions() -> None:
    text = "Geachte lezer,\n\nDit is een brief over het werk. Er staat niets in.\n\nDoel\nGeen.\n"
    found = recognise(from_text(text))
    assert (found.functies, found.groepsbladen) == ((), ())
    assert found.overig == (1, 3, 5, 6)


def test_an_empty_file_is_recognised_as_nothing() -> None:
    assert (
        recognise(Bronbestand(naam="LEEG", vorm=Bronvorm.TXT, lezingen=(Lezing(naam="x", regels=()),))).functies == ()
    )


@pytest.mark.parametrize("head", ["Functiefamilie Goederenstroom", "3.1 Medewerker Magazijn", "Handboek, familie 3"])
def test_a_running_head_in_the_middle_of_a_function_is_furniture(head: str) -> None:
    lines = list(pdf_pages([MAGAZIJN], width=50, length=18).lezingen[0].regels)
    texts = [(line.pagina, line.tekst) for line in lines if not line.tekst.startswith(("Handboek", "versie"))]
    pages = sorted({page for page, _ in texts if page is not None})
    order = [head, *(text for text in (t for p, t in texts if p == 1) if text != head)]
    rows = [(1, text) for text in order]
    rows += [(page, text) for page in pages[1:] for text in [head, *(t for p, t in texts if p == page)]]
    found = recognise(bestand(Bronregel(nummer=n, cellen=(t,), pagina=p) for n, (p, t) in enumerate(rows, 1)))
    (function,) = found.functies
    assert plain(function) | {"familie": ""} == expected(MAGAZIJN) | {"familie": ""}
    assert [kept.tekst for kept in found.meubilair] == [head]


def test_result_areas_may_stand_in_running_lines() -> None:
    text = NOK.split("### Niveau", maxsplit=1)[0].split("### Resultaatgebieden", maxsplit=1)[0] + (
        "Resultaatgebied 1: Inkooporders\nKernactiviteiten\n- Plaatst orders.\nResultaatcriteria\n- Tijdigheid\n"
        "Resultaatgebied 2: Leveranciers\nKernactiviteiten\n- Belt.\nResultaatcriteria\n- Tevredenheid\n"
    )
    (inkoper,) = recognise(from_text(text)).functies
    assert [
        (area.naam.tekst, [t.tekst for t in area.kernactiviteiten], [t.tekst for t in area.resultaatcriteria])
        for area in inkoper.resultaatgebieden
    ] == [
        ("Inkooporders", ["Plaatst orders."], ["Tijdigheid"]),
        ("Leveranciers", ["Belt."], ["Tevredenheid"]),
    ]


def test_group_sheets_may_stand_in_a_table() -> None:
    text = "Groep\tOmschrijving\n1\tEenvoudig werk.\n2\tWerk met enkele taken.\n3\tWerk na een vakopleiding.\n"
    found = recognise(from_text(text))
    assert [(blad.groep, blad.tekst[0].tekst) for blad in found.groepsbladen] == [
        ("1", "Eenvoudig werk."),
        ("2", "Werk met enkele taken."),
        ("3", "Werk na een vakopleiding."),
    ]
    assert found.beloften == ()


def test_loose_letters_and_numbers_are_no_group_sheets() -> None:
    text = "Competenties\n\nX\n\nBelt klanten.\n\n1\n\nSchrijft brieven.\n\n2\n\nTelt dozen.\n"
    assert recognise(from_text(text)).groepsbladen == ()


def test_a_footnote_is_no_part_of_the_text_it_stands_in() -> None:
    lines: list[Bronregel] = []
    for line in from_text(tab_table(MAGAZIJN)).lezingen[0].regels:
        lines.append(msgspec.structs.replace(line, nummer=len(lines) + 1))
        if line.tekst == "## Complexiteit" or line.tekst.startswith("Lichter"):
            lines.append(Bronregel(nummer=len(lines) + 1, cellen=("1 Zie ook de bijlage.",), noot=True))
    found = recognise(bestand(lines))
    assert [plain(function) for function in found.functies] == [expected(MAGAZIJN)]
    assert found.niet_geplaatst == tuple(line.nummer for line in lines if line.noot)
    assert [doubt.gegevens for doubt in found.twijfels] == [("1 Zie ook de bijlage.",)] * 2
