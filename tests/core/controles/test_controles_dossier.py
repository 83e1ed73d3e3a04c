"""Checks on a dossier: it stays about a job, and its advice, answers and decision belong together."""

from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeVar

import pytest

from dossierbouw import KEUZE, REDEN, VOLLEDIG, bibliotheek, vastgelegd
from dossierfolder import vorige_editie
from functiewijzer.core.controles.antwoorden import check_antwoorden
from functiewijzer.core.controles.dossier import DOSSIERCONTROLES, check_dossier
from functiewijzer.core.controles.dossierproef import Dossierproef
from functiewijzer.core.controles.personen import PERSOONSCONTROLES
from functiewijzer.core.dossiers.combineren import combine, make_combinatiedossier, make_deel
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.edities.herberekening import herbereken
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, UitsluitingStap
from functiewijzer.core.persoon import is_bsn
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.schema import Model
from functiewijzer.loading.dossiers.schrijver import dump_dossier

M = TypeVar("M", bound=Model)
BESLUIT = {"functiegroep": "E", "datum": "2026-05-20", "door": "directeur"}
TWIJFEL = {"werkzaamheden": "commercieel"}


def found(dossier: Dossier, drempels: Drempels | None = None) -> list[tuple[str, str]]:
    """Return the codes that the checks find, with the place as text."""
    library = bibliotheek()
    profiel = library.profielen.get(dossier.profiel or "")
    now = drempels or (None if profiel is None else library.drempels_of(profiel))
    proef = Dossierproef(dossier, profiel, now, library.functiehuis.functiegroepen)
    return [(item.code, ".".join(map(str, item.plek))) for item in check_dossier(proef)]


def changed(dossier: M, **fields: Any) -> M:
    return dossier.model_copy(update=fields)


def test_a_whole_record_is_in_order() -> None:
    assert found(vastgelegd(**VOLLEDIG)) == []


@pytest.mark.parametrize(
    "rol",
    ["Jan Jansen", "mevr. De Vries", "dhr. A.B. van der Berg", "K. de Boer", "anna.smit@example.org", "Piet van Dijk"],
)
def test_a_person_in_the_place_of_a_role_is_named(rol: str) -> None:
    assert found(vastgelegd(beoordelaar=rol)) == [("FW602", "beoordelaar")]


@pytest.mark.parametrize(
    "rol",
    ["HR-adviseur", "Hoofd Verkoop", "leidinggevende verkoop", "Directeur P&O", "Manager Sales Nederland", "MT-lid"],
)
def test_a_role_is_no_person(rol: str) -> None:
    assert found(vastgelegd(beoordelaar=rol, beslisser=rol)) == []


@pytest.mark.parametrize(
    "tekst",
    [
        "Marieke van Dijk verzorgt de orders.",
        "gesprek met Jan de Vries",
        "Zo zegt mevrouw Jansen.",
        "Gezien door P. Bakker op kantoor",
        "mail naar jan.de.boer@example.org voor details",
    ],
)
def test_a_person_in_running_text_is_named(tekst: str) -> None:
    assert found(vastgelegd(omschrijving=tekst)) == [("FW602", "omschrijving")]


@pytest.mark.parametrize(
    "tekst",
    [
        "Ingeschreven bij de Kamer van Koophandel.",
        "Raad van State",
        "Hoofd van Verkoop",
        "Verkoop aan de Technische Unie.",
        "De heer of mevrouw die belt.",
        "Zie info@example.org.",
    ],
)
def test_running_text_about_work_is_no_person(tekst: str) -> None:
    assert found(vastgelegd(omschrijving=tekst)) == []


def test_nine_digits_are_a_bsn_only_when_they_pass_its_test() -> None:
    assert is_bsn("111222333")
    assert not is_bsn("111222334")
    assert not is_bsn("000000000")
    assert found(vastgelegd(omschrijving="nr 111222333 en 111.222.333")) == [("FW601", "omschrijving")]
    assert found(vastgelegd(omschrijving="order 111222334, bedrag 1.111.222.333, tel. 0111222333")) == []


def test_answers_and_reasons_are_looked_at_too() -> None:
    dossier = vastgelegd(overwogen=[{"profiel": "2.1", "reden": "Volgens mevrouw Jansen past dit niet."}])
    assert found(dossier) == [("FW602", "overwogen.0.reden")]


def test_a_decision_other_than_the_advice_has_a_reason() -> None:
    anders = {**BESLUIT, "functiegroep": "F"}
    assert found(vastgelegd(besluit=anders)) == [("FW603", "besluit")]
    assert found(vastgelegd(besluit={**anders, "reden": "De functie groeit."})) == []


def test_an_advice_changed_by_hand_does_not_follow_from_its_stappen() -> None:
    dossier = vastgelegd()
    assert dossier.advies is not None
    other = dossier.advies.model_copy(update={"functiegroep": "F"})
    assert found(changed(dossier, advies=other)) == [("FW604", "advies.functiegroep")]
    assert found(changed(dossier, stappen=())) == [("FW604", "advies")]
    assert found(changed(dossier, advies=None)) == [("FW604", "stappen")]


@pytest.mark.parametrize("field", [{"antwoord": "hoger"}, {"toelichting": "Anders."}, {"bron": "Ander stuk."}])
def test_an_answer_changed_by_hand_no_longer_belongs_to_the_advice(field: dict[str, str]) -> None:
    dossier = vastgelegd()
    answers = dict(dossier.antwoorden)
    answers["kennisniveau"] = answers["kennisniveau"].model_copy(update=field)
    assert found(changed(dossier, antwoorden=answers)) == [("FW604", "antwoorden.kennisniveau")]


@pytest.mark.parametrize(
    ("fields", "plek"),
    [
        ({"keuze": None}, "keuze"),
        ({"keuze": "Het lijkt erop."}, "keuze"),
        ({"redenen": {"complexiteit": REDEN, "zelfstandigheid": REDEN}}, "redenen.afbreukrisico"),
        ({"redenen": {**KEUZE["redenen"], "afbreukrisico": "Zomaar."}}, "redenen.afbreukrisico"),
        ({"overwogen": ()}, "overwogen"),
    ],
)
def test_a_reason_changed_or_removed_by_hand_no_longer_belongs_to_the_advice(fields: dict[str, Any], plek: str) -> None:
    assert found(changed(vastgelegd(**VOLLEDIG), **fields)) == [("FW604", plek)]


def test_a_reason_that_was_added_since_accuses_nobody() -> None:
    bare = vastgelegd(**{**VOLLEDIG, "keuze": None, "redenen": {}, "overwogen": []})
    assert found(changed(bare, keuze="Doel en taken komen overeen.", redenen=KEUZE["redenen"])) == []


def test_of_an_older_record_only_a_reason_that_went_is_seen() -> None:
    new = vastgelegd(**VOLLEDIG)
    assert new.advies is not None
    older = changed(new, advies=new.advies.model_copy(update={"motivering": None}))
    assert found(older) == []
    assert found(changed(older, keuze="Het lijkt erop.")) == []
    assert found(changed(older, keuze=None, redenen={})) == [
        ("FW604", "keuze"),
        ("FW604", "redenen.afbreukrisico"),
        ("FW604", "redenen.complexiteit"),
        ("FW604", "redenen.zelfstandigheid"),
    ]


def with_stap_text(dossier: Dossier, soort: type, key: str, tekst: str) -> Dossier:
    """Return a record in which somebody wrote another text at the first stap of a kind."""
    number = next(n for n, stap in enumerate(dossier.stappen) if isinstance(stap, soort))
    stappen: list[Any] = list(dossier.stappen)
    stappen[number] = replace(stappen[number], **{key: tekst})
    return changed(dossier, stappen=tuple(stappen))


@pytest.mark.parametrize(
    ("soort", "key"),
    [(GrondStap, "tekst"), (UitsluitingStap, "tekst"), (AntwoordStap, "vraagtekst"), (AntwoordStap, "optietekst")],
)
def test_a_text_that_the_same_edition_of_the_profile_does_not_have_was_changed(soort: type, key: str) -> None:
    forged = with_stap_text(vastgelegd(**VOLLEDIG), soort, key, "Dit staat nergens.")
    assert [code for code, _ in found(forged)] == ["FW612"]
    assert [tekst.was for tekst in herbereken(forged, bibliotheek()).vreemde_teksten] == ["Dit staat nergens."]
    assert not herbereken(forged, bibliotheek()).is_gelijk


def test_of_another_edition_nobody_knows_what_a_text_was_so_both_are_shown() -> None:
    forged = with_stap_text(vorige_editie(vastgelegd(**VOLLEDIG)), GrondStap, "tekst", "Dit staat nergens.")
    assert "FW612" not in [code for code, _ in found(forged)]
    result = herbereken(forged, bibliotheek())
    assert result.is_gelijk
    assert [verwoording.toen for verwoording in result.anders_verwoord] == ["Dit staat nergens."]


def test_a_text_at_an_answer_that_contradicts_the_stappen_is_told() -> None:
    dossier = vastgelegd(**VOLLEDIG)
    other = dossier.antwoorden["aansturing"].model_copy(update={"optietekst": "Iets heel anders."})
    forged = changed(dossier, antwoorden={**dossier.antwoorden, "aansturing": other})
    assert found(forged) == [("FW613", "antwoorden.aansturing.optietekst")]
    assert ("FW613", "antwoorden.aansturing.optietekst") in found(vorige_editie(forged))


def test_a_text_closes_only_a_flag_that_is_there() -> None:
    gesloten = {"twijfel": "Bekeken met de leidinggevende."}
    assert found(vastgelegd(antwoorden=TWIJFEL, afgesloten_vlaggen=gesloten)) == []
    assert found(vastgelegd(afgesloten_vlaggen=gesloten)) == [("FW605", "afgesloten_vlaggen.twijfel")]


def test_a_decision_names_a_group_of_the_house() -> None:
    besluit = {**BESLUIT, "functiegroep": "Z", "reden": "Zo is het."}
    assert found(vastgelegd(besluit=besluit)) == [("FW606", "besluit.functiegroep")]


def test_a_group_in_a_small_letter_is_a_slip_and_no_decision_of_another_kind() -> None:
    assert found(vastgelegd(**{**VOLLEDIG, "besluit": {**BESLUIT, "functiegroep": "e"}})) == [
        ("FW606", "besluit.functiegroep")
    ]


def test_a_date_is_read_as_people_write_it_and_written_in_one_way() -> None:
    dossier = vastgelegd(**{**VOLLEDIG, "besluit": {**BESLUIT, "datum": "20-5-2026"}})
    assert dossier == vastgelegd(**{**VOLLEDIG, "besluit": {**BESLUIT, "datum": "2026-05-20"}})
    assert "datum: '2026-05-20'" in dump_dossier(dossier)


@pytest.mark.parametrize(
    ("given", "meant"),
    [("Nee", "nee"), ("Nee, de functie geeft geen leiding.", "nee"), ("NEE, DE FUNCTIE GEEFT GEEN LEIDING.", "nee")],
)
def test_an_answer_in_other_capitals_or_in_full_is_told_what_it_means(given: str, meant: str) -> None:
    profiel = bibliotheek().profielen["1.1"]
    (item,) = check_antwoorden({"leidinggeven": Antwoord(antwoord=given)}, profiel, ("antwoorden",))
    assert (item.code, item.hint) == ("FW402", f"bedoelde u '{meant}'?")


def test_a_decision_leaves_no_flag_open() -> None:
    assert found(vastgelegd(antwoorden=TWIJFEL, besluit=BESLUIT)) == [("FW607", "besluit")]


def test_another_edition_of_the_profile_is_told() -> None:
    dossier = vastgelegd()
    assert dossier.herkomst is not None
    older = dossier.herkomst.model_copy(update={"profielhash": "sha256:ander", "profielversie": "0.9"})
    assert found(changed(dossier, herkomst=older)) == [("FW608", "herkomst")]


def test_a_record_made_with_other_thresholds_is_named_though_the_profile_is_the_same() -> None:
    stricter = bibliotheek().functiehuis.drempels.model_copy(update={"drempel": Decimal("0.5")})
    assert found(vastgelegd(**VOLLEDIG), stricter) == [("FW608", "herkomst")]


def test_an_advice_without_a_profile_does_not_belong_to_anything() -> None:
    assert ("FW604", "advies") in found(changed(vastgelegd(**VOLLEDIG), profiel=None))


def test_a_decision_does_not_come_before_what_it_rests_on() -> None:
    early = {**VOLLEDIG, "besluit": {**BESLUIT, "datum": "2026-01-01"}}
    assert found(vastgelegd(**early)) == [("FW611", "besluit.datum"), ("FW611", "besluit.datum")]


def test_a_decision_needs_an_advice() -> None:
    besluit = Dossier.model_validate({"functietitel": "X", "profiel": "1.1", "besluit": BESLUIT})
    assert found(besluit) == [("FW609", "besluit")]


def test_every_check_on_a_dossier_has_a_test_here() -> None:
    codes = {controle.soort.code for controle in (*PERSOONSCONTROLES, *DOSSIERCONTROLES)}
    assert codes == {*(f"FW{n}" for n in range(601, 614)), "FW616"}


def test_a_combination_job_needs_no_advice_of_its_own_and_its_decision_is_held_against_the_combination() -> None:
    combinatie = {
        "beleid": "matrix",
        "delen": [{"dossier": "a.yaml", "functietitel": "A"}, {"dossier": "b.yaml", "functietitel": "B"}],
        "voorwaarden": [],
        "functiegroep": "F",
    }
    kop = {"functietitel": "A / B", "combinatie": combinatie}
    assert found(Dossier.model_validate({**kop, "besluit": {**BESLUIT, "functiegroep": "F"}})) == []
    assert found(Dossier.model_validate({**kop, "besluit": BESLUIT})) == [("FW603", "besluit")]
    assert found(Dossier.model_validate({**kop, "antwoorden": {"a": "x"}})) == [("FW610", "combinatie")]


def test_a_combination_whose_parts_or_group_were_changed_contradicts_itself() -> None:
    library = bibliotheek()
    huis = library.functiehuis
    one, other = vastgelegd(**VOLLEDIG), vastgelegd("Verkoper", "2.1", {"buitendienst": "overwegend"})
    decided = changed(other, besluit=changed(one.besluit, functiegroep="F") if one.besluit else None)
    first, second = (make_deel(Zijde(name, d), library) for name, d in (("a.yaml", one), ("b.yaml", decided)))
    combined = combine((first, second), huis)
    sound = make_combinatiedossier("A / B", combined, one, decided)
    parts = combined.model_copy(update={"delen": (first.model_copy(update={"functiegroep": "D"}), second)})
    group = combined.model_copy(update={"functiegroep": "H"})

    def codes(dossier: Dossier) -> list[tuple[str, str]]:
        proef = Dossierproef(dossier, None, None, huis.functiegroepen, huis=huis)
        return [(item.code, ".".join(map(str, item.plek))) for item in check_dossier(proef)]

    assert codes(sound) == []
    assert codes(changed(sound, combinatie=parts)) == [
        ("FW616", "combinatie.delen.0"),
        ("FW616", "combinatie.voorwaarden.3"),
    ]
    assert codes(changed(sound, combinatie=group)) == [("FW616", "combinatie.functiegroep")]
