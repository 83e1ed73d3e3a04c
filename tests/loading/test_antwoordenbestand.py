"""The answers file: what is written reads back to the same value, whatever people typed."""

import re
import tempfile
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from dossierbouw import VOLLEDIG, bewaar, bibliotheek, vastgelegd
from dossierparen import beslecht
from functiewijzer.core.beoordelaars.eenwording import finish
from functiewijzer.core.beoordelaars.overleg import Overleg
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.stappen import Uitgangspunt
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.herkomst import Herkomst
from functiewijzer.core.schrijfwijze import slug_of
from functiewijzer.loading.dossiers.lezer import DossierOngeldig, read_dossier
from functiewijzer.loading.dossiers.schrijver import default_path, dump_dossier, write_dossier
from gespreksproef import HUIS
from profielbouw import gesprekken

any_char = st.characters(exclude_categories=["Cs"])
"""Every character that a file can carry: control characters, line separators and byte order marks too."""

odd_char = st.sampled_from(
    " \t\n\r\x00\x07\x0b\x1b\x7f\x85\xa0\u2028\u2029\ufeff\ufffe\uffff\U0010ffff'\"\\:#-?&*!|>%@`{}[],~=<é"
)
texts = st.text(any_char | odd_char, min_size=1, max_size=300).filter(str.strip)
titles = texts.map(lambda text: text.replace("\n", "").replace("\r", "")[:120]).filter(str.strip)
reserved = st.sampled_from(
    ["null", "~", "NO", "ja", "true", "1.10", "010", "12:30", "2024-01-01", "<<", "=", "0x1F", ".inf"]
)


def round_trip(dossier: Dossier) -> Dossier:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.indeling.yaml"
        write_dossier(path, dossier)
        return read_dossier(path)[1]


@given(titles | reserved, texts | reserved)
@example("Ver\x85koper", "een\x85twee")
@example("x", "\n leeg\n\n  ervoor \n")
@example("x", "woord " * 60)
@example("x", "  " + "woord  " * 60)
@example("x", "regel een  \nregel twee\t\n\n")
def test_any_title_and_any_toelichting_read_back_as_they_were(titel: str, toelichting: str) -> None:
    dossier = Dossier(
        functietitel=titel,
        omschrijving=toelichting,
        profiel="1.10",
        antwoorden={"nee": Antwoord(antwoord="no", toelichting=toelichting, vraagtekst=toelichting)},
        herkomst=Herkomst(functiewijzer="0.1.0", profielversie="1.10", profielhash="sha256:0"),
    )
    assert round_trip(dossier) == dossier


@given(st.text(st.characters(categories=["Cs"]), min_size=1))
def test_lone_surrogates_never_crash_the_writer(text: str) -> None:
    assert round_trip(Dossier.model_construct(functietitel=f"x{text}")).functietitel is not None


@given(beslecht())
def test_a_consensus_reads_back_half_way_and_at_its_end(overleg: Overleg) -> None:
    assert round_trip(overleg.concept) == overleg.concept
    agreed = finish(overleg)
    assert round_trip(agreed) == agreed


@given(gesprekken(), texts, titles)
def test_a_record_with_any_text_in_every_place_reads_back(gesprek: Gesprek, tekst: str, naam: str) -> None:
    bibliotheek = Bibliotheek(HUIS, {gesprek.profiel.code: gesprek.profiel})
    kop = Dossier.model_validate(
        {
            "functietitel": naam,
            "werkgever": naam,
            "omschrijving": tekst,
            "peildatum": "2026-01-31",
            "functiebeschrijving": {"naam": naam, "voor_gezien": {"door": naam}},
            "overwogen": [{"profiel": "2.1", "reden": tekst}],
            "afgesloten_vlaggen": {"twijfel": tekst},
            "besluit": {"functiegroep": "E", "reden": tekst},
            "vergelijkbaar": [{"dossier": naam, "functietitel": naam, "functiegroep": "E"}],
            "bezwaar": {"termijn_weken": "6", "adres": tekst},
        }
    )
    given_answers = {
        vraag: antwoord.model_copy(update={"toelichting": tekst, "bron": tekst})
        for vraag, antwoord in gesprek.antwoorden.items()
    }
    asked = kop.model_copy(update={"profiel": gesprek.profiel.code, "antwoorden": given_answers})
    record = grade_and_record(asked, bibliotheek)
    assert round_trip(record) == record


def test_a_question_that_stands_there_open_stays_there() -> None:
    dossier = Dossier(functietitel="X", antwoorden={"aard": Antwoord(), "contact": Antwoord(antwoord="a")})
    assert round_trip(dossier) == dossier


@given(st.decimals("0.000000001", "1", places=9))
def test_every_threshold_reads_back_exactly_and_as_a_number(share: Decimal) -> None:
    start = Uitgangspunt(
        adres="a", functiegroep="E", lichter="D", zwaarder="F",
        drempel=Fraction(share), tegen=Fraction(share), grens=Fraction(share),
    )  # fmt: skip
    dossier = Dossier(functietitel="X", stappen=(start,))
    assert round_trip(dossier) == dossier
    assert "'" not in dump_dossier(dossier)


@pytest.mark.parametrize("value", ["[0.4]", "{a: b}", "", "nul", "1e5", "~"])
@pytest.mark.parametrize("key", ["drempel", "telt_mee", "gewicht", "op_pad", "waarde"])
def test_a_value_of_another_kind_is_a_finding_wherever_it_stands(tmp_path: Path, key: str, value: str) -> None:
    path = tmp_path / "a.yaml"
    whole = dump_dossier(vastgelegd(**VOLLEDIG))
    path.write_text(re.sub(rf"(?m)^( *)(- )?{key}: .*$", rf"\1\2{key}: {value}", whole, count=1), encoding="utf-8")
    with pytest.raises(DossierOngeldig) as refused:
        read_dossier(path)
    assert refused.value.bevindingen[0].vindplaats.line > 0


def test_the_text_of_an_option_goes_with_the_option() -> None:
    dossier = vastgelegd()
    answers = dict(dossier.antwoorden)
    answers["aansturing"] = answers["aansturing"].model_copy(update={"antwoord": "meer", "toelichting": "Veel."})
    again = grade_and_record(dossier.model_copy(update={"antwoorden": answers}), bibliotheek())
    texts_of = {optie.id: optie.tekst for optie in bibliotheek().profielen["1.1"].vragen_op_id["aansturing"].opties}
    assert again.antwoorden["aansturing"].optietekst == texts_of["meer"]
    assert list(again.antwoorden) == [vraag.id for vraag in bibliotheek().profielen["1.1"].volgorde]


def test_equal_documents_give_equal_bytes_without_anchors() -> None:
    same = Antwoord(antwoord="a", toelichting="lang genoeg om naar te verwijzen")
    dossier = Dossier(antwoorden={"een": same, "twee": same})
    assert dump_dossier(dossier) == dump_dossier(dossier.model_copy())
    assert "&" not in dump_dossier(dossier)


@given(st.text(max_size=200))
def test_every_title_gives_a_file_name_for_every_system(titel: str) -> None:
    stem = slug_of(titel)
    assert stem.isascii()
    assert 1 <= len(stem) <= 70
    assert not set(stem) & set('<>:"/\\|?*. \x00')


@pytest.mark.parametrize("titel", ["con", "COM1", "nul", "Aux"])
def test_names_that_windows_keeps_for_devices_are_avoided(titel: str) -> None:
    assert slug_of(titel) == f"functie-{titel.lower()}"


def test_a_free_name_is_found_beside_files_and_broken_links(tmp_path: Path) -> None:
    (tmp_path / "verkoper.indeling.yaml").touch()
    (tmp_path / "verkoper-2.indeling.yaml").symlink_to(tmp_path / "weg")
    assert default_path(tmp_path, "Verkoper").name == "verkoper-3.indeling.yaml"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"antwoorden: {a: b, a: c}", "FW"), (b"functietitel: !!python/object:os.system x", "FW"),
        (b"\xff\xfea\x00", "FW003"),
        (b"a: " + b"[" * 100_000, "FW"), (b"", "FW"), (b"- 1\n", "FW103"), (b"soort: profiel\n", "FW110"),
    ],
)  # fmt: skip
def test_a_file_that_can_not_be_used_is_refused_with_findings(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(content)
    with pytest.raises(DossierOngeldig) as refused:
        read_dossier(path)
    assert refused.value.bevindingen
    assert all(b.code.startswith(code) for b in refused.value.bevindingen)


@pytest.mark.slow
@given(st.decimals(min_value="0.000000001", max_value=1, places=9), st.sampled_from(["drempel", "tegen", "grens"]))
@example(Decimal(1), "grens")
@example(Decimal("0.333333333"), "drempel")
def test_every_threshold_that_valideer_accepts_reads_back_from_a_record(waarde: Decimal, naam: str) -> None:
    library = bibliotheek()
    drempels = library.functiehuis.drempels.model_copy(update={naam: waarde})
    huis = library.functiehuis.model_copy(update={"drempels": drempels})
    graded = grade_and_record(vastgelegd(), replace(library, functiehuis=huis))
    with tempfile.TemporaryDirectory() as folder:
        path = bewaar(Path(folder), "d", graded)
        assert read_dossier(path)[1] == graded
