"""What the columns of a table mean."""

import pytest

from functiewijzer.core.batch.kolommen import Kolomfout, read_kolommen
from functiewijzer.core.batch.rijadvies import ADVIESKOLOMMEN

VRAGEN = ("werkzaamheden", "aansturing")


@pytest.mark.parametrize("kop", ["Functie", "functietitel", "Functienaam", "FUNCTIEBENAMING", "Titel", "Job title"])
def test_the_title_column_is_known_by_its_name(kop: str) -> None:
    assert read_kolommen(("nr", kop, "plaats"), VRAGEN).titel == 1


def test_a_single_column_is_the_title() -> None:
    assert read_kolommen(("iets",), VRAGEN).titel == 0


def test_without_a_known_column_the_columns_are_named() -> None:
    with pytest.raises(Kolomfout, match="--kolom") as error:
        read_kolommen(("nr", "omschrijving werk"), VRAGEN)
    assert "omschrijving werk" in str(error.value)


def test_a_named_column_is_found_or_a_likely_one_suggested() -> None:
    assert read_kolommen(("nr", "Wat doe je"), VRAGEN, "wat doe je").titel == 1
    with pytest.raises(Kolomfout, match="Wat doe je"):
        read_kolommen(("nr", "Wat doe je"), VRAGEN, "Wat doe ik")


def test_the_result_has_every_input_column_and_then_the_advice() -> None:
    kolommen = read_kolommen(("nr", "functie"), VRAGEN)
    assert kolommen.koppen == ("nr", "functie", *ADVIESKOLOMMEN)
    assert len(ADVIESKOLOMMEN) == 17


def test_a_name_that_the_input_uses_for_something_else_gets_a_prefix() -> None:
    kolommen = read_kolommen(("functie", "Status"), VRAGEN)
    assert "fw_status" in kolommen.koppen
    assert "status" not in kolommen.koppen


def test_the_columns_of_an_earlier_result_are_made_anew() -> None:
    first = read_kolommen(("functie", "Status"), VRAGEN)
    again = read_kolommen(first.koppen, VRAGEN)
    assert again.koppen == first.koppen
    assert again.keep([f"{n}" for n in range(len(first.koppen))]) == ["0", "1"]


def test_columns_named_after_questions_carry_answers_and_their_reasons() -> None:
    kolommen = read_kolommen(("functie", "Werkzaamheden", "werkzaamheden_toelichting"), VRAGEN)
    assert kolommen.antwoorden == {"werkzaamheden": 1}
    assert kolommen.vraagkolommen == (("werkzaamheden", 1, 2),)


def test_question_columns_are_added_once_before_the_advice() -> None:
    kolommen = read_kolommen(("functie", "aansturing"), VRAGEN, None, VRAGEN)
    assert kolommen.koppen[:3] == ("functie", "aansturing", "werkzaamheden")
    assert kolommen.keep(["a", "b"]) == ["a", "b", ""]


def test_columns_that_only_bear_such_names_are_the_users_own() -> None:
    koppen = ["functietitel", "status", "opmerking", "score", "titelmatch", "gevonden_titel", "mogelijke_groepen"]
    found = read_kolommen(koppen, [])
    assert found.bewaard == tuple(range(len(koppen)))
    assert found.koppen[: len(koppen)] == tuple(koppen)
    assert "fw_status" in found.koppen[-17:]


def test_an_earlier_result_is_left_out_whole_or_not_at_all() -> None:
    koppen = ["functietitel", "opmerking", *read_kolommen(["functietitel", "opmerking"], []).koppen[-17:]]
    assert read_kolommen(koppen, []).bewaard == (0, 1)
    assert read_kolommen(koppen[:-1], []).bewaard == tuple(range(18))


def test_every_new_column_gets_a_name_of_its_own() -> None:
    names = read_kolommen(["functietitel", "status", "fw_status"], []).koppen
    assert len(set(names)) == len(names)
    assert read_kolommen(names, []).bewaard == (0, 1, 2)
