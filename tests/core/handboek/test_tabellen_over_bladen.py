"""A matrix and a table of result areas that go on on the next page, in narrow columns: every cell is one text."""

from functiewijzer.core.handboek.bron import Bronregel, Bronvorm
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import HerkendeFunctie
from handboekvormen import bestand

KOP = ["Functiefamilie Keramiek", "1.1 Draaier", "Functiegroep 4", "Positie"]
KOP += ["De draaier valt onder de meester van de", "werkplaats en werkt met twee leerlingen aan de", "draaischijf."]
MATRIX = ("Kenmerk", "3", "4", "5")
KENNIS = ("Kennis", "Weet wat klei\nis.", "Kent de soorten\nDuitse klei.", "Mengt zelf klei voor\nde ovens.")
RIJEN = (
    ("Zelfstandigheid", "Vraagt hoe\nhet moet.", "Deelt zelf de\nweek in.", "Bepaalt wat er\ngedaan wordt."),
    ("Omgang", "Luistert naar de\nmeester.", "Spreekt met\nklanten.", "Geeft les aan\ngasten."),
)
GEBIEDEN = ("Resultaatgebied", "Kernactiviteiten", "Resultaatcriteria")


def gelezen(*bladen: list[tuple[int | None, tuple[str, ...]]]) -> HerkendeFunctie:
    """Return the function of pages of rows; each row is of a table or of none."""
    regels: list[Bronregel] = []
    for pagina, blad in enumerate(bladen, 1):
        rand = ("Handboek voor pottenbakkers", "druk 3")
        for tabel, cellen in ((None, rand), *blad, (None, (f"Pagina {pagina}",))):
            regels.append(Bronregel(nummer=len(regels) + 1, cellen=cellen, pagina=pagina, tabel=tabel))
    (function,) = recognise(bestand(regels, Bronvorm.PDF)).functies
    return function


def los(*regels: str) -> list[tuple[int | None, tuple[str, ...]]]:
    return [(None, (regel,)) for regel in regels]


def plat(function: HerkendeFunctie) -> list[list[str]]:
    assert function.nok is not None
    return [[rij.aspect.tekst, *(tekst.tekst for tekst in rij.niveaus.values())] for rij in function.nok.rijen]


def verwacht(*rijen: tuple[str, ...]) -> list[list[str]]:
    return [[cel.replace("\n", " ") for cel in rij] for rij in rijen]


def test_a_matrix_goes_on_on_the_next_page() -> None:
    boven = [*los(*KOP, "Niveauonderscheidende kenmerken"), (1, MATRIX), (1, KENNIS)]
    function = gelezen(boven, [(2, rij) for rij in RIJEN])
    assert plat(function) == verwacht(KENNIS, *RIJEN)


def test_a_matrix_goes_on_under_its_head_again() -> None:
    boven = [*los(*KOP, "Niveauonderscheidende kenmerken"), (1, MATRIX), (1, KENNIS)]
    function = gelezen(boven, [(2, MATRIX), *((2, rij) for rij in RIJEN)])
    assert plat(function) == verwacht(KENNIS, *RIJEN)


def test_a_cell_that_a_page_break_cut_is_one_text() -> None:
    boven = [*los(*KOP, "Niveauonderscheidende kenmerken"), (1, MATRIX), (1, RIJEN[0])]
    boven.append((1, ("Kennis", "Weet wat klei\nis.", "Kent de soorten", "Mengt zelf klei voor")))
    function = gelezen(boven, [(2, ("", "", "Duitse klei.", "de ovens.")), (2, RIJEN[1])])
    assert plat(function) == verwacht(RIJEN[0], KENNIS, RIJEN[1])


def test_result_areas_go_on_on_the_next_page() -> None:
    eerste = (
        "Draaien",
        "Draait potten en\nschalen. Droogt ze\nop de plank.",
        "Strak.\nWeinig breuk bij het\nbakken.",
    )
    tweede = ("Glazuur", "Mengt glazuur en\nbrengt het aan.", "Egale laag.")
    function = gelezen([*los(*KOP, "Resultaatgebieden"), (1, GEBIEDEN), (1, eerste)], [(2, tweede)])
    assert [gebied.naam.tekst for gebied in function.resultaatgebieden] == ["Draaien", "Glazuur"]
    assert [tekst.tekst for tekst in function.resultaatgebieden[0].resultaatcriteria] == [
        "Strak.",
        "Weinig breuk bij het bakken.",
    ]
    assert [tekst.tekst for tekst in function.resultaatgebieden[1].kernactiviteiten] == [
        "Mengt glazuur en brengt het aan."
    ]


def test_rules_below_a_table_are_not_of_it() -> None:
    zijden = ("Lichter", "Gelijk", "Zwaarder")
    regels = ("Draait alleen kleine vormen.", "Is gelijk aan de functie.", "Ontwerpt ook nieuwe vormen.")
    boven = [*los(*KOP, "Resultaatgebieden"), (1, GEBIEDEN), (1, ("Draaien", "Draait potten.", "Zuivere vorm."))]
    function = gelezen(boven, [(2, zijden), (2, regels)])
    assert [gebied.naam.tekst for gebied in function.resultaatgebieden] == ["Draaien"]
    assert len(function.regels) == 3


def test_a_matrix_of_a_few_words_is_one_where_its_heading_says_so() -> None:
    rijen = [("Vakmanschap", "Basis", "Ruim", "Alle vormen"), ("Ovens", "Geen", "Kleine oven", "Alle ovens")]
    function = gelezen([*los(*KOP, "Niveauonderscheidende kenmerken"), (1, MATRIX), *((1, rij) for rij in rijen)])
    assert plat(function) == verwacht(*rijen)


def test_a_matrix_of_short_sentences_is_one_and_so_is_one_of_known_kenmerken() -> None:
    zinnen = [("Vormen", "Draait kommen.", "Draait vazen.", "Draait alles."), ("Ovens", "Geen.", "Klein.", "Groot.")]
    bekend = [("Kennis", "vmbo", "mbo", "mbo-plus"), ("Contacten", "collega's", "klanten", "winkels")]
    for rijen in (zinnen, bekend):
        assert plat(gelezen([*los(*KOP), (1, MATRIX), *((1, rij) for rij in rijen)])) == verwacht(*rijen)


def test_names_of_functions_under_groups_are_no_matrix() -> None:
    raster = [("Vorming", "Leerling", "Draaier", "Meester"), ("Ovens", "Stoker", "Brander", "Ovenmeester")]
    assert gelezen([(1, MATRIX), *((1, rij) for rij in raster)], los(*KOP, "Doel", "Maakt vaatwerk.")).nok is None
