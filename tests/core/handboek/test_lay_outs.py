"""An invented handbook comes back field by field, however it was set."""

import dataclasses
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Bronvorm
from functiewijzer.core.handboek.herkennen import recognise
from handboekproef import FUNCTIES, MAGAZIJN, Proeffunctie, expected, plain
from handboekvormen import LAYOUTS, bestand, from_text, loose_lines, pdf_pages, tab_table

Layout = Callable[[Iterable[Proeffunctie]], Bronbestand]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_every_field_of_every_function_comes_back(layout: Layout) -> None:
    found = recognise(layout(FUNCTIES))
    assert [plain(function) for function in found.functies] == [expected(function) for function in FUNCTIES]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_nothing_is_left_over_and_nothing_is_doubted(layout: Layout) -> None:
    found = recognise(layout(FUNCTIES))
    assert (found.niet_geplaatst, found.overig, found.resten) == ((), (), ())
    assert [function.twijfels for function in found.functies] == [(), (), ()]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_one_function_alone_is_a_handbook_too(layout: Layout) -> None:
    assert [plain(function) for function in recognise(layout([MAGAZIJN])).functies] == [expected(MAGAZIJN)]


def test_headers_and_footers_are_furniture_and_hyphens_are_repaired() -> None:
    found = recognise(pdf_pages(FUNCTIES, width=44))
    assert [plain(function) for function in found.functies] == [expected(function) for function in FUNCTIES]
    assert [kept.tekst for kept in found.meubilair] == ["Handboek functies Goederen en Geld", "versie 2026 pagina 1"]
    assert found.herstel
    assert all("- " in repair.oud and "-" not in repair.nieuw for repair in found.herstel)


HOOFD, *DELEN = loose_lines(MAGAZIJN).strip().split("\n\n")


@given(st.data())
def test_the_order_of_the_parts_does_not_matter(data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(_by_heading(DELEN)))
    (function,) = recognise(from_text("\n\n".join([HOOFD, *shuffled]))).functies
    assert plain(function) == expected(MAGAZIJN)


def _by_heading(parts: list[str]) -> list[str]:
    """Return the parts with all that belongs under one heading together."""
    found: list[str] = []
    for part in parts:
        if part.split("\n")[0].isupper():
            found.append(part)
        else:
            found[-1] += "\n\n" + part
    return found


ZINNEN = st.sampled_from(
    [
        "Werkt de hele dag met goederen.",
        "De planning ligt vast; afwijkingen worden gemeld.",
        "Zelfstandigheid is hierbij van belang.",
        "De in- en verkoop hoort daarbij.",
        "Doel is een volledige zending.",
        "Fouten leiden tot klachten van klanten.",
    ]
)
TEKST = st.lists(ZINNEN, min_size=1, max_size=4, unique=True).map(" ".join)


@st.composite
def functies(draw: st.DrawFn) -> Proeffunctie:
    group = draw(st.integers(1, 9))
    sides = ("lichter", "gelijk", "zwaarder")
    return dataclasses.replace(
        MAGAZIJN,
        groep="ABCDEFGHIJK"[group],
        positie=draw(TEKST),
        doel=draw(TEKST),
        kenmerken={key: (draw(TEKST),) for key in draw(st.permutations(list(MAGAZIJN.kenmerken)))},
        regels={side: ("ABCDEFGHIJK"[group + step], draw(TEKST)) for side, step in zip(sides, (-1, 0, 1), strict=True)},
    )


@given(functies(), st.sampled_from([tab_table, loose_lines]))
def test_a_generated_handbook_comes_back_from_a_text(
    function: Proeffunctie, layout: Callable[[Proeffunctie], str]
) -> None:
    (found,) = recognise(from_text(layout(function))).functies
    assert plain(found) == expected(function)


STUKKEN = (
    *(
        "Functiefamilie",
        "Functiefamilie: Logistiek",
        "Functie: Kok",
        "1.1 Medewerker Magazijn",
        "Functiegroep E",
        "E",
        "7",
    ),
    *(
        "Positie",
        "Doel: iets doen.",
        "Activiteiten",
        "A. Orders",
        "B. Communicatie",
        "1. Telt.",
        "- telt",
        "Complexiteit",
    ),
    *("Zelfstandigheid is nodig.", "Zelfstandigheid", "zelfstandigheid", "Kennis: veel", "Typering", "Oude namen"),
    *("De Kok komt voor. Alternatieve functienamen kunnen A of B zijn.", "Andere namen: A, B en C", "Ook genoemd"),
    *(
        "Toepassingsregels",
        "Lichter",
        "Gelijk (E): zelfde",
        "Zwaarder – groep F",
        "Meer",
        "-",
        "=",
        "+",
        "- lichter: groep D",
    ),
    *("Als de functie lichter is, dan groep 4.", "Als de functie zwaarder is, dan groep 6.", "Resultaatgebieden"),
    *(
        "Kernactiviteiten",
        "Resultaatcriteria",
        "Kenmerk",
        "NOK Techniek",
        "8",
        "9",
        "Inhoudsopgave",
        "Kok .... 12",
        "12",
    ),
    *(
        "gebroken ver-",
        "volgd met CRM-",
        "in- en",
        "ﬁnanciën so\u00adft",
        "",
        "   ",
        "-----",
        "# Deelkop",
        "**Vet**",
        "BIJLAGE",
        "½ ² ß",
    ),
)
REGEL = st.tuples(
    st.lists(st.sampled_from(STUKKEN) | st.text(max_size=12), min_size=1, max_size=5).map(tuple),
    st.integers(1, 6),
    st.sampled_from((0, 0, 0, 1, 2, 3)),
    st.booleans(),
    st.sampled_from((None, None, 1, 2)),
)


@st.composite
def willekeurige_bestanden(draw: st.DrawFn) -> Bronbestand:
    lines = draw(st.lists(REGEL, max_size=30))
    pages = sorted(page for _, page, *_ in lines)
    return bestand(
        (
            Bronregel(nummer=number, cellen=cells, pagina=pages[number - 1], kop=kop, vet=vet, tabel=tabel)
            for number, (cells, _, kop, vet, tabel) in enumerate(lines, 1)
        ),
        Bronvorm.PDF,
    )


@given(willekeurige_bestanden())
def test_every_word_of_any_text_is_accounted_for(bron: Bronbestand) -> None:
    found = recognise(bron)
    numbers = {line.nummer for line in bron.lezingen[0].regels}
    assert {*found.overig, *found.niet_geplaatst} <= numbers
