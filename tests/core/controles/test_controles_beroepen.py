"""Documents about occupations: what does not add up in them or among them is found, at its place."""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beroepenbouw import BEROEPEN, KD2016PAD, KWALIFICATIEPAD, PROFIELPAD, PROGRAMMAPAD, gave_beroepen
from functiewijzer.core.controles.kringen import find_kringen
from functiewijzer.core.controles.register import register
from hulp_profielen import controleer_texts, replace_once, where_found, where_marked

P, K, N, R = PROFIELPAD, KWALIFICATIEPAD, KD2016PAD, PROGRAMMAPAD

SAMENWERKEN = "nummer: 2\n    naam: Samenwerken"
COMPETENTIE = '["verkoper#competentie.1"]'
EXTRA = "- letter: A\n            indicator: {tekst: a, bron: b}\n          - letter: "
INDICATOR = '            indicator: {tekst: Besluit op tijd., bron: "904, r. 7"}\n'
KENNIS = '["1.1#complexiteit.kennis"]'

GEVALLEN: list[tuple[str, str, dict[str, str]]] = [
    ("FW250", P, {"kerntaken: [1, 2]": "kerntaken: [1, 2, ▲7]"}),
    ("FW250", P, {"kernopgaven: [1]": "kernopgaven: [1, ▲2]"}),
    ("FW250", K, {"- letter: A\n": f"{EXTRA}▲C\n"}),
    ("FW250", R, {"bouwt_op: [agenda]": "bouwt_op: [▲agendas]"}),
    ("FW251", R, {"bouwt_op: [agenda]": "bouwt_op: [agenda, ▲klanten]"}),
    (
        "FW251",
        R,
        {
            "klaar_als: [De agenda klopt.]": "klaar_als: [a]\n        bouwt_op: [gesprek]",
            "bouwt_op: [agenda, klanten]": "bouwt_op: [▲agenda, klanten]",
        },
    ),
    ("FW252", P, {SAMENWERKEN: "nummer: ▲1\n    naam: Samenwerken"}),
    ("FW252", P, {"  - {id: techniek": "  - {id: techniek, naam: a, tekst: b, bron: c}\n  - {id: ▲techniek"}),
    ("FW252", K, {"- {letter: B}": "- {letter: B}\n  - {letter: ▲B}"}),
    ("FW252", N, {"- {code: K0165": "- {code: K0165, naam: a, bron: b}\n  - {code: ▲K0165"}),
    ("FW252", R, {"id: klanten": "id: ▲agenda", "bouwt_op: [agenda, klanten]": "bouwt_op: [agenda]"}),
    ("FW252", R, {"id: plannen": "id: ▲flexibel"}),
    ("FW253", P, {"kerntaken: [1, 2]": "kerntaken: [1, 2, ▲1]"}),
    ("FW253", P, {"[Verkoopmedewerker]": "[Verkoopmedewerker, ▲Verkoopmedewerker]"}),
    ("FW253", K, {'["verkoper#kerntaak.1"]': '["verkoper#kerntaak.1", ▲"verkoper#kerntaak.1"]'}),
    ("FW253", N, {"- {naam: Kwaliteit leveren}": "- {naam: Kwaliteit}\n          - ▲{naam: Kwaliteit}"}),
    ("FW253", R, {"bouwt_op: [agenda, klanten]": "bouwt_op: [agenda, klanten, ▲agenda]"}),
    ("FW253", R, {"hoort_bij: [verkoper]": "hoort_bij: [verkoper, ▲verkoper]"}),
    ("FW254", K, {'{nummer: "1.2"': '{nummer: ▲"2.2"'}),
    ("FW254", N, {"- nummer: P1-K1-W1": "- nummer: ▲P2-K1-W1"}),
    ("FW254", R, {'nummer: "1.2"': 'nummer: ▲"3.2"'}),
    ("FW255", P, {SAMENWERKEN: "nummer: ▲3\n    naam: Samenwerken"}),
    ("FW255", K, {'{nummer: "1.2"': '{nummer: ▲"1.3"'}),
    ("FW255", N, {"- nummer: P1-K1-W1": "- nummer: ▲P1-K1-W2"}),
    ("FW255", N, {"- nummer: P1-K1\n": "- nummer: ▲P1-K2\n", "- nummer: P1-K1-W1": "- nummer: P1-K2-W1"}),
    ("FW255", R, {'nummer: "2.1"': 'nummer: ▲"2.2"'}),
    ("FW256", P, {SAMENWERKEN: "nummer: ▲2\n    naam: Samenwerken", "    kerntaken: [2]\n": ""}),
    ("FW256", P, {"  - nummer: 1\n    naam: Verkoopt": "  - nummer: ▲1\n    naam: Verkoopt", "[1, 2]": "[2]"}),
    ("FW256", P, {"- {nummer: 1, naam: Snel": "- {nummer: ▲1, naam: Snel", "    kernopgaven: [1]\n": ""}),
    ("FW256", K, {"{letter: B}": "{letter: ▲B, naam: Sturen}"}),
    ("FW257", P, {SAMENWERKEN: "nummer: ▲2\n    naam: Samenwerken", "kerntaken: [2]": "kernopgaven: [1]"}),
    ("FW258", K, {'- {nummer: "1.2",': '- {nummer: ▲"1.2", gedrag: [{tekst: a, bron: b}],'}),
    ("FW258", K, {'- {nummer: "1.2",': '- {nummer: ▲"1.2", omschrijving: {tekst: a, bron: b},'}),
    (
        "FW259",
        K,
        {"- letter: A\n": "- ▲letter: A\n", INDICATOR: ""},
    ),
    ("FW260", K, {'{nummer: "1.2"': "{nummer: ▲B1-K1-W2"}),
    ("FW260", K, {"- letter: A\n": "- letter: A\n            naam: ▲Beslissen\n"}),
    ("FW260", K, {"niveau: 3": "niveau: 3\nkeuzedelen:\n  ▲- {code: K0001, naam: a, bron: b}"}),
    ("FW260", K, {INDICATOR: f"{INDICATOR}          - ▲indicator: {{tekst: a, bron: b}}\n"}),
    ("FW260", N, {"- nummer: P1-K1-W1": '- nummer: ▲"2.1"'}),
    ("FW260", N, {"keuzedelen:": "competenties:\n  ▲- {letter: A}\nkeuzedelen:"}),
    ("FW260", N, {"- {naam: Kwaliteit leveren}": "- ▲{}"}),
    ("FW261", R, {"{planning: agenda}": "{planning: ▲agend}"}),
    ("FW262", R, {"{planning: agenda}": "{▲klanten: agenda}"}),
    ("FW263", P, {"datum: 2004-12-23": "datum: ▲1204-12-23"}),
    ("FW340", N, {"id: winkelhulp": "id: ▲verkoper"}),
    ("FW341", P, {KENNIS: '[▲"1.9#complexiteit.kennis"]'}),
    ("FW342", P, {KENNIS: '[▲"1.1#complexiteit.kenis"]'}),
    ("FW342", P, {KENNIS: '[▲"1.1#contacten.kennis"]'}),
    ("FW343", P, {"beroep: verkoper-buiten": "beroep: ▲verkoper-biuten"}),
    ("FW343", R, {"hoort_bij: [verkoper]": "hoort_bij: [▲verkopen]"}),
    ("FW343", R, {COMPETENTIE: '[▲"verkoopster#competentie.1"]'}),
    ("FW344", R, {COMPETENTIE: '[▲"verkoper#competentie.9"]'}),
    ("FW344", R, {COMPETENTIE: '[▲"verkoper#rij.1.1"]'}),
    ("FW345", R, {COMPETENTIE: '[▲"leren-verkopen#rij.1.2"]'}),
    ("FW345", R, {COMPETENTIE: '[▲"leren-verkopen#rij.1.1"]'}),
    ("FW346", P, {"raakt_aan: [": 'verwant_aan: [▲"leren-verkopen#rij.1.1"]\n    raakt_aan: ['}),
    ("FW347", P, {"raakt_aan: [": 'verwant_aan: [▲"leren-verkopen#rij.1.2"]\n    raakt_aan: ['}),
    ("FW348", R, {"hoort_bij: [verkoper]": "hoort_bij: [▲leren-verkopen]"}),
    ("FW348", P, {"beroep: verkoper-buiten": "beroep: ▲leren-verkopen"}),
    ("FW349", N, {"id: winkelhulp": "id: ▲winkelhulpje"}),
]
"""Code, the document, and what is replaced by what; ▲ marks where the finding points."""

MEE = {"FW260": ("FW254",), "FW340": ("FW349", "FW343", "FW345"), "FW349": ("FW343",)}
"""What comes along with a fault, because one mistake makes two things untrue."""

BETWEEN = range(340, 350)

ALL_LINES = sorted({line for text in BEROEPEN.values() for line in text.splitlines(keepends=True)})


def broken(pad: str, swaps: Mapping[str, str]) -> dict[str, str]:
    text = BEROEPEN[pad]
    for old, new in swaps.items():
        text = replace_once(text, old, new)
    return gave_beroepen() | {pad: text}


def messages(folder: Path, pad: str, swaps: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(item.bericht, item.hint) for item in controleer_texts(folder, broken(pad, swaps))]


def test_sound_documents_give_no_findings(tmp_path: Path) -> None:
    assert controleer_texts(tmp_path, gave_beroepen()) == ()


@pytest.mark.parametrize(("code", "pad", "swaps"), GEVALLEN)
def test_what_does_not_add_up_is_found_at_its_place(
    code: str, pad: str, swaps: Mapping[str, str], tmp_path: Path
) -> None:
    texts = broken(pad, swaps)
    assert where_found(controleer_texts(tmp_path, texts), beside=MEE.get(code, ())) == where_marked(code, texts)


def test_every_finding_about_occupations_is_tried_here() -> None:
    codes = {code for code in register() if 250 <= int(code[2:]) < 270 or int(code[2:]) in BETWEEN}
    assert codes == {code for code, _, _ in GEVALLEN}


@pytest.mark.parametrize("what", ["bijzonderheid", "FW256"])
def test_what_is_odd_in_the_source_is_no_finding_where_the_document_says_so(what: str, tmp_path: Path) -> None:
    said = "    bijzonderheid: De bron heeft geen kruisje.\n" if what == "bijzonderheid" else ""
    found = controleer_texts(tmp_path, broken(P, {"    kerntaken: [2]\n": said}))
    assert [item.code for item in found] == ([] if said else [what])


def test_a_finding_says_what_may_have_been_meant(tmp_path: Path) -> None:
    assert messages(tmp_path, R, {COMPETENTIE: '["verkooper#competentie.1"]'}) == [
        ("verwant_aan noemt onbekend document 'verkooper'", "bedoelde u 'verkoper'?")
    ]
    assert messages(tmp_path, P, {KENNIS: '["1.1#complexiteit.kenis"]'}) == [
        ("profiel 1.1 heeft geen vraag over 'complexiteit.kenis'", "bedoelde u 'complexiteit.kennis'?")
    ]
    assert messages(tmp_path, R, {"bouwt_op: [agenda]": "bouwt_op: [agenad]"}) == [
        ("rij 1.2 bouwt op onbekende rij 'agenad'", "bedoelde u 'agenda'?")
    ]
    assert messages(tmp_path, P, {"kernopgaven: [1]": "kernopgaven: [1, 9]"}) == [
        ("competentie 1 noemt kernopgave 9, en die is er niet", "kies uit: 1")
    ]
    assert messages(tmp_path, R, {COMPETENTIE: '["verkoper#rij.1.1"]'}) == [
        ("verkoper heeft geen rij 1.1", "het heeft alleen: kerntaak, kernopgave, competentie")
    ]


def test_a_circle_is_named(tmp_path: Path) -> None:
    swaps = {
        "klaar_als: [De agenda klopt.]": "klaar_als: [a]\n        bouwt_op: [gesprek]",
        "bouwt_op: [agenda, klanten]": "bouwt_op: [klanten]",
    }
    assert messages(tmp_path, R, swaps)[0][0] == (
        "rij 'klanten' bouwt in een kring op zichzelf: agenda → gesprek → klanten → agenda"
    )
    links = {"raakt_aan: [": 'verwant_aan: ["leren-verkopen#rij.1.2"]\n    raakt_aan: ['}
    assert messages(tmp_path, P, links)[0][0] == (
        "documenten verwijzen in een kring naar elkaar: leren-verkopen → verkoper → leren-verkopen"
    )


def test_a_circle_over_more_documents_is_named_once(tmp_path: Path) -> None:
    texts = gave_beroepen()
    texts[P] = replace_once(texts[P], "raakt_aan: [", 'verwant_aan: ["derde#rij.1.2"]\n    raakt_aan: [')
    third = texts[R].replace("id: leren-verkopen", "id: derde").replace(COMPETENTIE, '["verkoper-buiten#kerntaak.1"]')
    texts["beroepen/derde.opleidingsprogramma.yaml"] = third
    (found,) = controleer_texts(tmp_path, texts)
    assert found.code == "FW347"
    assert found.bericht.endswith(": derde → verkoper-buiten → verkoper → derde")


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_change_of_a_line_makes_the_checks_fall_over(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    pad = data.draw(st.sampled_from(sorted(BEROEPEN)))
    lines = BEROEPEN[pad].splitlines(keepends=True)
    at = data.draw(st.integers(1, len(lines) - 1))
    other = data.draw(st.sampled_from(["", lines[at] * 2, *ALL_LINES]))
    text = "".join([*lines[:at], other, *lines[at + 1 :]])
    for item in controleer_texts(tmp_path_factory.mktemp("map"), gave_beroepen() | {pad: text}):
        assert item.vindplaats.line > 0


def test_a_document_that_does_not_fit_may_still_be_referred_to(tmp_path: Path) -> None:
    found = controleer_texts(tmp_path, broken(P, {'versie: "1.0"\nbron': "versie: een\nbron"}))
    assert {item.code for item in found} == {"FW106"}


def test_a_profile_that_is_not_in_the_folder_fails_only_where_one_is_strict(tmp_path: Path) -> None:
    found = controleer_texts(tmp_path, broken(P, {KENNIS: '["1.9#complexiteit.kennis"]'}))
    assert [item.ernst.value for item in found] == ["waarschuwing"]


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.lists(st.sampled_from("abcdefghx"), max_size=4)))
def test_circles_are_told_exactly_where_there_are_some(graph: dict[str, list[str]]) -> None:
    def reach(name: str) -> set[str]:
        seen: set[str] = set()
        waiting = [*graph.get(name, ())]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting += graph.get(current, ())
        return seen

    found = list(find_kringen(graph))
    on_circle = {name for name in graph if name in reach(name)}
    assert {kring.van for kring in found} <= on_circle
    # Each knot of circles is told at least once.
    for name in on_circle:
        assert any(kring.van in reach(name) and name in reach(kring.van) for kring in found)
    for kring in found:
        names = kring.tekst.split(" → ")
        assert (names[0], names[-1], names[-2]) == (kring.naar, kring.naar, kring.van)
        assert all(after in graph[before] for before, after in pairwise(names))


def test_a_hundred_thousand_rows_in_one_circle_are_one_finding() -> None:
    count = 100_000
    graph = {str(number): [str((number + 1) % count)] for number in range(count)}
    (kring,) = find_kringen(graph)
    assert (kring.van, kring.naar) == ("99999", "0")
    assert kring.tekst == "0 → 1 → 2 → 3 → 4 → 5 → 6 → 7 → … → 99999 → 0"


def test_a_document_full_of_links_to_nowhere_is_read_to_the_end(tmp_path: Path) -> None:
    links = "".join(f'\n          - "verkoper#competentie.{number}"' for number in range(10, 20_010))
    found = controleer_texts(tmp_path, broken(R, {f" {COMPETENTIE}": links}))
    assert [item.code for item in found] == ["FW344"] * 20_000
