"""Old answers under renamed ids: carried over as the migration table says, and never guessed."""

from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.antwoorden import Antwoord
from functiewijzer.core.dossier import Dossier
from functiewijzer.core.voorheen import Hernoeming, Voorheen, rename_answers
from functiewijzer.core.wijzigingen import carry_over
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
    carried, told = carry_over(dossier, profiel)
    assert set(carried.antwoorden) == {"niveau", "aard"}
    assert told == (
        "• De vraag ‘kennis’ heet nu ‘niveau’ en het antwoord ‘laag’ heet nu ‘lichter’; uw antwoord gaat mee.",
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
