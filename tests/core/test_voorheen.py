"""Old answers under renamed ids: carried over as the migration table says, and never guessed."""

from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import record_advies
from functiewijzer.core.dossiers.wijzigingen import carry_over
from functiewijzer.core.edities.herijking import herijk
from functiewijzer.core.edities.hernoemen import rename_stappen
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorheen import Hernoeming, Voorheen, map_ids, rename_answers
from functiewijzer.rendering.wijzigingswoorden import wijziging_text
from gespreksproef import HUIS
from profielbouw import maak_profiel, weegt

IDS = st.sampled_from(["a", "b", "c", "d"])
TABEL = Voorheen(vragen={"kennis": "niveau"}, opties={"niveau": {"laag": "lichter"}})


def answers(**chosen: str) -> dict[str, Antwoord]:
    return {vraag: Antwoord(antwoord=antwoord, toelichting="omdat") for vraag, antwoord in chosen.items()}


def test_question_and_option_get_their_new_ids_and_keep_their_reason() -> None:
    assert rename_answers(answers(kennis="laag"), TABEL) == (
        answers(niveau="lichter"),
        (Hernoeming("kennis", "niveau", "laag", "lichter"),),
    )


def test_what_the_table_does_not_name_stays_as_it_is() -> None:
    assert rename_answers(answers(kenis="laag", aard="x"), TABEL) == (answers(kenis="laag", aard="x"), ())
    assert rename_answers(answers(kennis="laag"), None) == (answers(kennis="laag"), ())


def test_an_answer_under_the_new_id_counts_and_the_old_one_is_kept() -> None:
    renamed, done = rename_answers(answers(kennis="laag", niveau="gelijk"), TABEL)
    assert renamed == answers(kennis="laag", niveau="gelijk")
    assert done == ()


def test_what_was_renamed_is_told_in_words() -> None:
    profiel = maak_profiel(weegt("niveau"), weegt("aard")).model_copy(update={"voorheen": TABEL})
    dossier = Dossier(functietitel="X").model_copy(update={"antwoorden": answers(kennis="laag", aard="gelijk")})
    carried = carry_over(dossier, profiel)
    assert set(carried.dossier.antwoorden) == {"niveau", "aard"}
    assert tuple(map(wijziging_text, carried.hernoemingen)) == (
        "De vraag ‘kennis’ heet nu ‘niveau’ en het antwoord ‘laag’ heet nu ‘lichter’; uw antwoord gaat mee.",
    )


@given(
    st.dictionaries(IDS, st.builds(Antwoord, antwoord=IDS)),
    st.dictionaries(IDS, IDS),
    st.dictionaries(IDS, st.dictionaries(IDS, IDS)),
)
def test_no_answer_is_lost_whatever_the_table_says(
    antwoorden: dict[str, Antwoord], vragen: dict[str, str], opties: dict[str, dict[str, str]]
) -> None:
    renamed, done = rename_answers(antwoorden, Voorheen(vragen=vragen, opties=opties))
    assert len(renamed) == len(antwoorden)
    assert len(done) <= len(antwoorden)


def library_of(profiel: Referentieprofiel) -> Bibliotheek:
    return Bibliotheek(HUIS, {profiel.code: profiel})


def recorded(profiel: Referentieprofiel, antwoorden: dict[str, Antwoord]) -> Dossier:
    blank = Dossier(functietitel="X").model_copy(update={"profiel": profiel.code, "antwoorden": antwoorden})
    return record_advies(make_advies(blank, library_of(profiel)))


@given(st.sets(IDS), st.dictionaries(IDS, IDS))
def test_two_ids_never_become_one_and_only_the_table_renames(ids: set[str], table: dict[str, str]) -> None:
    mapped = map_ids(ids, table)
    assert set(mapped) == ids
    assert len(set(mapped.values())) == len(ids)
    assert all(new in {old, table.get(old)} for old, new in mapped.items())


def test_an_id_that_was_renamed_twice_is_known_by_both_its_old_names() -> None:
    table = Voorheen(vragen={"a": "c", "b": "c"})
    assert rename_answers(answers(a="x"), table)[0] == answers(c="x")
    assert rename_answers(answers(b="x"), table)[0] == answers(c="x")


def test_of_two_answers_to_one_question_the_newest_id_counts_and_the_other_is_kept() -> None:
    table = Voorheen(vragen={"a": "c", "b": "c"})
    assert rename_answers(answers(a="x", b="y"), table)[0] == answers(a="x", c="y")
    assert rename_answers(answers(b="y", a="x"), table)[0] == answers(a="x", c="y")
    assert rename_answers(answers(a="x", b="y", c="z"), table)[0] == answers(a="x", b="y", c="z")


def test_an_answer_goes_along_to_a_question_that_was_open_and_is_not_called_gone() -> None:
    old = maak_profiel(weegt("kennis"), weegt("niveau"))
    new = maak_profiel(weegt("niveau")).model_copy(update={"voorheen": Voorheen(vragen={"kennis": "niveau"})})
    result = herijk(recorded(old, answers(kennis="gelijk")), library_of(new))
    assert result.hernoemingen == (Hernoeming("kennis", "niveau"),)
    assert result.vervallen == ()


@given(
    st.dictionaries(IDS, st.builds(Antwoord, antwoord=st.sampled_from(["lichter", "gelijk", "zwaarder", "x"]))),
    st.dictionaries(st.sampled_from(["a", "b", "c", "d", "e"]), st.sampled_from(["a", "b", "c", "d", "e", "f"])),
)
def test_after_carrying_over_the_stappen_hold_the_same_answers(
    antwoorden: dict[str, Antwoord], vragen: dict[str, str]
) -> None:
    old = maak_profiel(*map(weegt, "abcde"))
    dossier, table = recorded(old, antwoorden), Voorheen(vragen=vragen)
    stappen = [stap for stap in rename_stappen(dossier, table) if isinstance(stap, AntwoordStap)]
    known = {vraag: a.antwoord for vraag, a in rename_answers(antwoorden, table)[0].items() if a.antwoord != "x"}
    assert {stap.vraag: stap.antwoord for stap in stappen if stap.antwoord is not None} == known
    assert len({stap.vraag for stap in stappen}) == 5
