"""Two gradings become one: everything that was agreed or chosen is in it, and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossierbouw import bibliotheek, vastgelegd
from dossierparen import beslecht, overleggen, settle
from functiewijzer.core.beoordelaars.eenwording import finish, is_about, replay, resolve
from functiewijzer.core.beoordelaars.kop import Kopverschil
from functiewijzer.core.beoordelaars.overleg import Geschil, Overleg
from functiewijzer.core.beoordelaars.samenvoegen import chosen_answer, join_equal, join_texts
from functiewijzer.core.beoordelaars.vergelijking import compare
from functiewijzer.core.dossiers.consensus import Consensusverschil
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.profielen.antwoorden import UIT_TITEL, WEET_NIET, Antwoord
from functiewijzer.core.schema import MAX_TEKST


def of_first(geschil: Geschil) -> tuple[str, str]:
    """Settle for what the first has, where it has something."""
    value = geschil.eerste.antwoord if isinstance(geschil.eerste, Antwoord) else geschil.eerste
    return value or "weet_niet", "De eerste had gelijk."


def talks(one: Dossier, other: Dossier) -> Overleg:
    return Overleg(Zijde("a.yaml", one), Zijde("b.yaml", other), bibliotheek())


@given(overleggen())
def test_consensus_of_two_equal_dossiers_is_that_dossier(overleg: Overleg) -> None:
    same = overleg.eerste
    agreed = finish(replace(overleg, tweede=same))
    assert agreed.consensus is not None
    assert agreed.consensus.verschillen == ()
    assert agreed.model_copy(update={"consensus": None}) == same.dossier


@given(beslecht())
def test_comparing_the_consensus_with_a_side_says_what_was_chosen(overleg: Overleg) -> None:
    agreed = Zijde("c", finish(overleg))
    for side, own in ((overleg.eerste, "eerste"), (overleg.tweede, "tweede")):
        vergeleken = compare(agreed, side)
        both = {f"antwoorden.{v.eerste.vraag}" for v in vergeleken.samen}
        otherwise = {k.onderdeel for k in overleg.keuzes if option(k.keuze) != option(getattr(k, own))}
        assert {f"antwoorden.{v.eerste.vraag}" for v in vergeleken.verschillen} == otherwise & both


def option(antwoord: str | None) -> str | None:
    """Return what was answered; to say that one does not know is no answer."""
    return None if antwoord == WEET_NIET else antwoord


@given(beslecht())
def test_saved_talks_read_back_to_where_they_were(overleg: Overleg) -> None:
    start = replace(overleg, keuzes=())
    assert is_about(overleg.consensus, start)
    again = replay(start, overleg.consensus)
    assert again is not None
    assert finish(again) == finish(overleg)


@given(overleggen())
def test_whatever_is_chosen_the_talks_come_to_an_end(overleg: Overleg) -> None:
    assert next(settle(overleg, of_first).find_geschillen(), None) is None


def test_a_difference_without_a_choice_is_no_consensus() -> None:
    start = talks(vastgelegd(antwoorden={"aansturing": "meer"}), vastgelegd())
    with pytest.raises(ValueError, match="without a choice"):
        finish(start)


def test_the_head_takes_what_one_has_and_asks_where_two_contradict() -> None:
    start = talks(
        vastgelegd(peildatum="2026-01-01", afdeling="Verkoop", beoordelaar="adviseur"),
        vastgelegd(peildatum="2026-02-01", werkgever="X", beoordelaar="manager"),
    )
    waiting = list(start.find_geschillen())
    assert waiting == [Kopverschil("peildatum", "1 januari 2026", "1 februari 2026")]
    agreed = finish(start.with_keuze(resolve(waiting[0], "1 februari 2026", "Toen gold de nieuwe beschrijving.")))
    assert str(agreed.peildatum) == "2026-02-01"
    assert (agreed.werkgever, agreed.afdeling, agreed.beoordelaar) == ("X", "Verkoop", "adviseur en manager")


def test_the_result_is_graded_anew_with_the_reason_as_toelichting() -> None:
    start = talks(vastgelegd(antwoorden={"aansturing": "meer"}), vastgelegd())
    agreed = finish(settle(start, lambda _: ("meer", "Elke dag controle.")))
    assert agreed.functiegroep == "D"
    answer = agreed.antwoorden["aansturing"]
    assert answer.toelichting == "Dat staat in de functiebeschrijving. Elke dag controle."
    assert answer.optietekst is not None
    other = finish(settle(start, lambda _: ("vergelijkbaar", "Op afstand.")))
    assert (other.functiegroep, other.antwoorden["aansturing"].toelichting) == ("E", "Op afstand.")


def test_an_option_that_neither_gave_has_only_the_reason_and_the_text_of_today() -> None:
    start = talks(vastgelegd(antwoorden={"aansturing": "meer"}), vastgelegd())
    options = bibliotheek().profielen["1.1"].vragen_op_id["aansturing"].opties
    third = next(o for o in options if o.id not in {"meer", "vergelijkbaar"})
    answer = finish(settle(start, lambda _: (third.id, "Beiden lazen het verkeerd."))).antwoorden["aansturing"]
    assert (answer.antwoord, answer.toelichting, answer.optietekst) == (
        third.id,
        "Beiden lazen het verkeerd.",
        third.tekst,
    )


def test_a_decision_stays_only_where_there_was_nothing_to_choose() -> None:
    besluit = {"functiegroep": "E", "datum": "2026-05-01", "door": "directeur"}
    same = vastgelegd(besluit=besluit)
    assert finish(talks(same, same)).besluit == same.besluit
    differing = talks(vastgelegd(antwoorden={"aansturing": "meer"}, besluit=besluit), same)
    assert finish(settle(differing, of_first)).besluit is None


def test_texts_that_closed_a_flag_stay_where_the_flag_is_raised_again() -> None:
    closed = {"afgesloten_vlaggen": {"ongemotiveerd": "Volgt."}}
    one, other = vastgelegd(**closed), vastgelegd(antwoorden={"aansturing": "meer"}, **closed)  # type: ignore[arg-type]
    assert finish(settle(talks(one, other), of_first)).afgesloten_vlaggen == {}
    assert Vlag.ONGEMOTIVEERD in talks(one, other).concept.afgesloten_vlaggen


def test_another_dossier_or_a_choice_that_can_not_be_one_does_not_belong_to_the_talks() -> None:
    start = talks(vastgelegd(antwoorden={"aansturing": "meer"}), vastgelegd())
    other = talks(vastgelegd(antwoorden={"aansturing": "meer"}, afdeling="Export"), vastgelegd())
    assert not is_about(other.consensus, start)
    wrong = Consensusverschil(
        onderdeel="antwoorden.aansturing", eerste="meer", tweede="vergelijkbaar", keuze="verzonnen", reden="x"
    )
    assert replay(start, replace(start, keuzes=(wrong,)).consensus) is None


def test_texts_are_joined_without_repeating() -> None:
    assert join_texts("Een.", None) == "Een."
    assert join_texts("Een twee", "Een  twee") == "Een twee"
    assert join_texts("Niet meer.", "Meer.") == "Niet meer. Meer."
    assert join_texts("Zonder punt", "Nog een") == "Zonder punt. Nog een"
    joined = join_texts("x" * MAX_TEKST, "y")
    assert joined is not None
    assert len(joined) == MAX_TEKST


@given(*[st.text(min_size=1, max_size=60)] * 2, st.integers(60, 80))
def test_what_is_said_last_is_never_cut(one: str, other: str, limit: int) -> None:
    joined = join_texts(one, other, limit)
    assert joined is not None
    assert len(joined) <= limit
    assert joined.endswith(other) or one.split() == other.split()


def test_a_long_toelichting_makes_room_for_the_agreed_reason() -> None:
    side = Antwoord(antwoord="ja", toelichting="x" * MAX_TEKST)
    toelichting = chosen_answer(side, None, "ja", "Dit gaf de doorslag.").toelichting or ""
    assert (len(toelichting), toelichting[-23:]) == (MAX_TEKST, "x… Dit gaf de doorslag.")
    assert chosen_answer(side, None, "ja", "y" * MAX_TEKST).toelichting == "y" * MAX_TEKST


def test_neither_of_the_two_is_a_precedent_for_what_they_agree_on() -> None:
    cited = [{"dossier": name, "functietitel": name, "functiegroep": "E"} for name in ("a.yaml", "b.yaml", "c.yaml")]
    agreed = finish(talks(vastgelegd(vergelijkbaar=cited[1:]), vastgelegd(vergelijkbaar=cited[::2])))
    assert [item.dossier for item in agreed.vergelijkbaar] == ["c.yaml"]


def test_the_consensus_says_how_to_object_as_any_record_does() -> None:
    bare = vastgelegd().model_copy(update={"bezwaar": None})
    assert finish(talks(bare, bare)).bezwaar == bibliotheek().functiehuis.bezwaar


def test_what_a_person_answered_goes_before_what_only_the_title_says() -> None:
    title, person = Antwoord(antwoord="ja", bron=UIT_TITEL), Antwoord(antwoord="ja", toelichting="Gezien.")
    assert join_equal(title, person) == join_equal(person, title) == person
    assert chosen_answer(title, None, "ja", "Klopt.").bron is None


def test_what_both_wrote_about_the_choice_and_a_kenmerk_is_kept() -> None:
    one = vastgelegd(keuze="Zelfde doel", redenen={"complexiteit": "Zelfde kennis."})
    other = vastgelegd(keuze="Zelfde taken.", redenen={"complexiteit": "Zelfde problemen.", "zelfstandigheid": "Ook."})
    agreed = finish(talks(one, other))
    assert agreed.keuze == "Zelfde doel. Zelfde taken."
    assert agreed.redenen == {"complexiteit": "Zelfde kennis. Zelfde problemen.", "zelfstandigheid": "Ook."}
