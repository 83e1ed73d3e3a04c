"""Checks across the documents of a folder point into the document that has to change."""

from pathlib import Path

import pytest

from functiewijzer.core.controles.beroepenverwijzingen import BEROEPENCONTROLES
from functiewijzer.core.controles.beroepsaspecten import ASPECTCONTROLES
from functiewijzer.core.controles.beroepsverbanden import VERBANDCONTROLES
from functiewijzer.core.controles.keuring import keuring_of
from functiewijzer.core.controles.woorden import WOORDCONTROLES
from functiewijzer.core.documentsoorten import SOORTEN
from hulp_profielen import HUIS, PROFIEL, controleer_texts, gave_bibliotheek, replace_once, where_found, where_marked

TWEEDE = (
    PROFIEL.replace('code: "1.1"', 'code: "1.2"')
    .replace("naam: Medewerker Verkoop", "naam: Adviseur")
    .replace("alternatieve_namen: [Verkoper]\n", "")
)

TESTED_ELSEWHERE = {
    controle.soort.code for controle in (*WOORDCONTROLES, *BEROEPENCONTROLES, *ASPECTCONTROLES, *VERBANDCONTROLES)
}
"""The checks on the woordenlijst and on documents about occupations, which have tests of their own."""

BELEID = "combinatiebeleid: matrix"
BEZWAAR = "bezwaar: {termijn_weken: 6, adres: de commissie}"
NIVEAUS = "nok: {niveaus: [D, E, ▲7], rijen: [{id: k, naam: K, teksten: {D: Meer.}}]}\n"

HUISGEVALLEN = [
    ("FW222", "drempel: 0.40, tegen: 0.25, grens: 0.65", "drempel: ▲0.40, tegen: 0.25, grens: 0.30"),
    ("FW222", "tegen: 0.25", "tegen: ▲0.60"),
    ("FW316", '"1", naam: Binnendienst}', '"1", naam: Binnendienst, verwant: ["1", ▲"2"]}'),
    ("FW317", '- {code: "1", naam: Binnendienst}', '- {code: "1", naam: a}\n  - {code: ▲"1", naam: b}'),
    ("FW317", "functiegroepen: [D, E, F]", "functiegroepen: [D, E, F, ▲E]"),
    ("FW303", '- {code: "1", naam: Binnendienst}', '- {code: "1", naam: a}\n  - ▲{code: "2", naam: b}'),
    ("FW244", "naam: Proefhuis", f"naam: ▲{'Proefhuis ' * 20}"),
    ("FW320", BELEID, f"groepsomschrijving: {{D: Eenvoudig., G: ▲Zwaar.}}\n{BELEID}"),
    ("FW320", BELEID, f"puntgrenzen: {{G: ▲{{van: 1, tot: 9}}}}\n{BELEID}"),
    ("FW321", BELEID, f"puntgrenzen: {{D: ▲{{van: 9, tot: 1}}}}\n{BELEID}"),
    ("FW321", BELEID, f"puntgrenzen: {{E: {{van: 9, tot: 20}}, D: {{tot: 8}}, F: ▲{{van: 20}}}}\n{BELEID}"),
    ("FW321", BELEID, f"puntgrenzen: {{E: ▲{{}}}}\n{BELEID}"),
    ("FW322", BEZWAAR, "bezwaar: ▲{adres: de commissie}"),
    ("FW322", BEZWAAR, "bezwaar: {termijn_weken: ▲6, fasen: [{soort: bezwaar, termijn_dagen: 30}]}"),
    ("FW322", BEZWAAR, "bezwaar: {fasen: [▲{soort: bezwaar, termijn_dagen: 30, termijn_weken: 4}]}"),
    ("FW322", BEZWAAR, "bezwaar: {fasen: [▲{soort: bezwaar}]}"),
    ("FW322", BEZWAAR, "bezwaar: {fasen: [{soort: beroep, termijn_weken: 2}, {soort: ▲bezwaar, termijn_weken: 2}]}"),
    ("FW322", BEZWAAR, "bezwaar: {fasen: [{soort: bezwaar, termijn_weken: 2}, {soort: ▲bezwaar, termijn_weken: 2}]}"),
    ("FW322", BEZWAAR, "bezwaar: {fasen: [{soort: overleg, termijn_weken: 2, schuift_op: ▲true}]}"),
]

PROFIELGEVALLEN = [
    ("FW208", "    functiegroep: D", "    functiegroep: ▲F"),
    ("FW208", "    functiegroep: F", "    functiegroep: ▲E"),
    ("FW222", "status: vastgesteld", "drempels: {grens: ▲0.35}\nstatus: vastgesteld"),
    ("FW222", "status: vastgesteld", "drempels: {tegen: ▲0.51}\nstatus: vastgesteld"),
    ("FW302", "[Verkoper]", "[Verkoper, ▲VERKOPER]"),
    ("FW302", "[Verkoper]", "[▲'medewerker  verkoop']"),
    ("FW304", "    functiegroep: D", "    functiegroep: ▲X"),
    ("FW319", "status: vastgesteld", f"{NIVEAUS}status: vastgesteld"),
    ("FW318", "[Verkoper]", "[Verkoper]\noude_namen: [Winkelhulp, ▲Verkoper]"),
    ("FW318", "[Verkoper]", "[Verkoper]\noude_namen: [Winkelhulp, ▲winkelhulp]"),
    ("FW306", "antwoord: ja}, tekst: Geeft leiding.", 'antwoord: ja}, verwijst_naar: ▲"1.9", tekst: Geeft leiding.'),
    ("FW306", "antwoord: ja}, tekst: Geeft leiding.", 'antwoord: ja}, verwijst_naar: ▲"1.1", tekst: Geeft leiding.'),
]


def without_voorbeelden() -> dict[str, str]:
    return {name: text for name, text in gave_bibliotheek().items() if "voorbeelden" not in name}


@pytest.mark.parametrize(("code", "old", "new"), PROFIELGEVALLEN)
def test_a_profile_that_does_not_fit_in_is_found(code: str, old: str, new: str, tmp_path: Path) -> None:
    texts = without_voorbeelden() | {"1.1-verkoop.yaml": replace_once(PROFIEL, old, new)}
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked(code, texts)


@pytest.mark.parametrize(("code", "old", "new"), HUISGEVALLEN)
def test_a_functiehuis_that_does_not_add_up_is_found(code: str, old: str, new: str, tmp_path: Path) -> None:
    texts = without_voorbeelden() | {"functiehuis.yaml": replace_once(HUIS, old, new)}
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked(code, texts)


def test_an_unknown_family_is_found(tmp_path: Path) -> None:
    huis = replace_once(HUIS, 'code: "1"', 'code: "2"')
    profiel = replace_once(PROFIEL, 'functiefamilie: "1"', 'functiefamilie: ▲"1"')
    texts = {"1.1-verkoop.yaml": profiel, "functiehuis.yaml": huis}
    assert where_found(controleer_texts(tmp_path, texts), beside=("FW303",)) == where_marked("FW305", texts)


def test_the_lowest_and_the_highest_group_stay_what_they_are(tmp_path: Path) -> None:
    huis = replace_once(HUIS, "[D, E, F]", "[E]")
    profiel = PROFIEL.replace("functiegroep: D", "functiegroep: E").replace("functiegroep: F", "functiegroep: E")
    assert controleer_texts(tmp_path, {"1.1-verkoop.yaml": profiel, "functiehuis.yaml": huis}) == ()


def test_a_copy_of_a_profile_gives_one_finding_and_not_one_for_each_name(tmp_path: Path) -> None:
    kopie = replace_once(PROFIEL, 'code: "1.1"', 'code: ▲"1.1"')
    texts = gave_bibliotheek() | {"1.1-verkoop2.yaml": kopie}
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked("FW301", texts)


def test_a_name_of_another_profile_is_found(tmp_path: Path) -> None:
    ander = replace_once(TWEEDE, "naam: Adviseur", "naam: ▲verkoper")
    texts = gave_bibliotheek() | {"1.2-adviseur.yaml": ander}
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked("FW302", texts)


@pytest.mark.parametrize("naam", ["Verkoper", "Winkelhulp"])
def test_an_old_name_that_is_a_name_elsewhere_is_found(naam: str, tmp_path: Path) -> None:
    eerste = replace_once(PROFIEL, "[Verkoper]", "[Verkoper]\noude_namen: [Winkelhulp]")
    ander = replace_once(TWEEDE, "status: vastgesteld", f"oude_namen: [Adviseuse, ▲{naam}]\nstatus: vastgesteld")
    texts = gave_bibliotheek() | {"1.1-verkoop.yaml": eerste, "1.2-adviseur.yaml": ander}
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked("FW318", texts)


def test_a_house_of_a_handbook_that_says_little_is_sound(tmp_path: Path) -> None:
    huis = replace_once(replace_once(HUIS, f"{BELEID}\n", ""), f"{BEZWAAR}\n", "gebruiksrecht: onbekend\n")
    assert controleer_texts(tmp_path, gave_bibliotheek() | {"functiehuis.yaml": huis}) == ()


def test_phases_in_their_order_are_sound(tmp_path: Path) -> None:
    fasen = (
        "bezwaar: {adres: HR, fasen: [{soort: overleg, termijn_dagen: 14}, "
        "{soort: bezwaar, termijn_weken: 4, adres: de commissie, schuift_op: true}, {soort: beroep, termijn_weken: 6}]}"
    )
    assert (
        controleer_texts(tmp_path, gave_bibliotheek() | {"functiehuis.yaml": replace_once(HUIS, BEZWAAR, fasen)}) == ()
    )


def test_a_gap_between_codes_is_named(tmp_path: Path) -> None:
    texts = gave_bibliotheek() | {"1.4-adviseur.yaml": replace_once(TWEEDE, 'code: "1.2"', 'code: ▲"1.4"')}
    (bevinding,) = controleer_texts(tmp_path, texts)
    assert where_found((bevinding,)) == where_marked("FW303", texts)
    assert bevinding.bericht == "voor 1.4 ontbreekt 1.2 t/m 1.3"


def test_a_profile_with_mistakes_of_form_still_counts_as_known(tmp_path: Path) -> None:
    kapot = replace_once(TWEEDE, "naam: Adviseur\n", "")
    eerste = replace_once(PROFIEL, "tekst: Geeft leiding.", 'verwijst_naar: "1.2", tekst: Geeft leiding.')
    texts = without_voorbeelden() | {
        "1.1-verkoop.yaml": eerste,
        "1.2-adviseur.yaml": kapot,
        "1.2-adviseur.voorbeelden.yaml": gave_bibliotheek()["1.1-verkoop.voorbeelden.yaml"].replace("1.1", "1.2"),
        "1.3-ander.yaml": TWEEDE.replace('"1.2"', '"1.3"').replace("Adviseur", "Ander"),
    }
    assert [b.code for b in controleer_texts(tmp_path, texts)] == ["FW102"]


def test_without_a_functiehuis_the_first_document_says_so(tmp_path: Path) -> None:
    texts = {"1.1-verkoop.yaml": PROFIEL}
    assert where_found(controleer_texts(tmp_path, texts)) == [("FW307", "1.1-verkoop.yaml", 1, 1)]


def test_a_second_functiehuis_is_found(tmp_path: Path) -> None:
    texts = gave_bibliotheek() | {"huis2.yaml": replace_once(HUIS, "soort: ", "soort: ▲")}
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked("FW308", texts)


@pytest.mark.parametrize("name", ["verkoop.yaml", "1.10-verkoop.yaml", "1.1.2-verkoop.yaml", "11-verkoop.yaml"])
def test_a_file_name_without_the_code_is_found(name: str, tmp_path: Path) -> None:
    texts = {name: replace_once(PROFIEL, 'code: "1.1"', 'code: ▲"1.1"'), "functiehuis.yaml": HUIS}
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked("FW309", texts)


def test_voorbeelden_of_an_unknown_profile_are_found(tmp_path: Path) -> None:
    texts = gave_bibliotheek()
    name = "1.1-verkoop.voorbeelden.yaml"
    texts[name] = replace_once(texts[name], 'profiel: "1.1"', 'profiel: ▲"1.2"')
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked("FW310", texts)


def test_a_code_of_another_family_is_found(tmp_path: Path) -> None:
    huis = replace_once(HUIS, 'code: "1"', 'code: "11"')
    profiel = PROFIEL.replace('functiefamilie: "1"', 'functiefamilie: "11"').replace('code: "1.1"', 'code: ▲"1.1"')
    texts = {"1.1-verkoop.yaml": profiel, "functiehuis.yaml": huis}
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked("FW311", texts)


def test_every_check_on_a_collection_is_in_these_tests() -> None:
    tested = {case[0] for case in (*PROFIELGEVALLEN, *HUISGEVALLEN)}
    by_name = {"FW301", "FW305", "FW307", "FW308", "FW309", "FW310", "FW311"}
    assert {controle.soort.code for soort in SOORTEN for controle in keuring_of(soort).samen} == (
        tested | by_name | TESTED_ELSEWHERE
    )
