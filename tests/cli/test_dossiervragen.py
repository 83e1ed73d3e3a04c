"""A gesprek that ends in a dossier: what only people know is asked, kept at once, and never pressed."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from dossierbouw import vastgelegd
from functiewijzer.cli.datum import given_datum, read_datum
from functiewijzer.cli.gesprek.dossiervraag import vraag_for
from functiewijzer.cli.gesprek.houden import hold_gesprek
from functiewijzer.cli.gesprek.scherm import TERUG, Keuzevraag, Tekstvraag, Terug
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek
from functiewijzer.cli.uitgang import Klaar
from functiewijzer.core.controles.dossier import find_strays
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.ontbrekend import find_ontbrekend
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.profielen.profielstatus import Profielstatus
from gespreksproef import CTRL_C, KLAAR, PROFIEL, VOLLEDIG, Nepscherm, Reply, Verloop, saved, voer, zoeker

BESTAND = Path("verkoper.dossier.yaml")
NIEUW = replace(VOLLEDIG, bestand=BESTAND, is_dossier=True)
VERDER = replace(VOLLEDIG, hervat=BESTAND, is_dossier=True)
GELIJK = ("nee", "gelijk", "gelijk", KLAAR)
REDEN = ("hier gelijk aan de referentie", "De taken zijn dezelfde.")
GELIJK_MET_REDEN = ("nee", "gelijk", "gelijk", REDEN, KLAAR)
TWIJFEL = ("nee", "gelijk", "zwaarder", "Veel advies.", KLAAR)
NIETS = ("",) * 5
ANDER = PROFIEL.model_copy(update={"code": "1.2", "naam": "Ander"})
KOP = ("Groothandel", "2026-05-01", "HR-adviseur", "directeur")
BESCHRIJVING = ("Verkoop, versie 2", "1-4-2026", "medewerkers", "10-4-2026", "leidinggevende", "12-4-2026")
OVERWOGEN = ("1.2", "Daar ligt de nadruk op inkoop.")
BESLUIT = ("E", "20-5-2026")
KEUZE = ("Waarom past deze referentiefunctie", "Doel en taken zijn die van de referentie.")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def vul(*replies: Reply | tuple[str, Reply], verzoek: Gespreksverzoek = NIEUW) -> Verloop:
    return voer(*replies, verzoek=verzoek, profielen=[PROFIEL, ANDER])


def lacking(dossier: Dossier) -> list[str]:
    return [item.label for item in find_ontbrekend(dossier)]


def test_who_fills_in_everything_has_a_whole_record_on_disk() -> None:
    held = vul(*GELIJK_MET_REDEN, *KOP, *BESCHRIJVING, KEUZE, *OVERWOGEN, *BESLUIT)
    assert lacking(held.dossier) == []
    assert held.dossier.advies is not None
    assert (held.dossier.keuze, held.dossier.advies.status) == (KEUZE[1], Status.ONDERBOUWD)
    assert saved(BESTAND) == held.dossier
    assert held.dossier.besluit is not None
    assert (held.dossier.besluit.functiegroep, held.dossier.besluit.door) == ("E", "directeur")
    assert [(item.profiel, item.reden) for item in held.dossier.overwogen] == [OVERWOGEN]


def test_with_snel_nothing_is_asked_and_the_advice_is_kept() -> None:
    held = vul(*GELIJK, verzoek=replace(NIEUW, snel=True))
    assert held.dossier.is_vastgelegd
    assert saved(BESTAND) == held.dossier


def test_what_is_skipped_is_still_missing_and_its_details_are_not_asked() -> None:
    held = vul(*GELIJK, "", "", "", "", ("Op welke functiebeschrijving", ""), ("Welke andere", "-geen"),
               ("geen andere", ""), ("Heeft de werkgever", "-geen"))  # fmt: skip
    assert "de functiebeschrijving" in lacking(held.dossier)
    assert "het besluit van de werkgever" in lacking(held.dossier)


def test_a_skipped_signature_leaves_the_other_one() -> None:
    signed = (("voor gezien", ""), ("voor akkoord", "leidinggevende"), "12-4-2026")
    held = vul(*GELIJK, *KOP, "Verkoop", "1-4-2026", *signed, "-geen", "", "-geen")
    assert held.dossier.functiebeschrijving is not None
    assert held.dossier.functiebeschrijving.voor_gezien is None
    assert held.dossier.functiebeschrijving.voor_akkoord is not None


def test_going_on_with_a_record_by_hervat_keeps_its_advice_too() -> None:
    vul(*GELIJK, verzoek=replace(NIEUW, snel=True))
    held = vul("aard", "lichter", "Dat vraagt het werk.", KLAAR, verzoek=replace(VOLLEDIG, hervat=BESTAND))
    assert held.dossier.functiegroep == "D"
    assert saved(BESTAND).is_vastgelegd


def test_the_advice_is_told_before_anybody_decides_on_it() -> None:
    held = vul(*GELIJK, *NIETS, ("bekeken", "-geen"), ("Waarom is er geen andere", ""), ("besloten", "-geen"))
    assert "Het advies: functiegroep E, min of meer gelijk" in held.scherm.talk


def test_the_other_references_say_that_they_are_a_proposal_and_may_be_left_for_later() -> None:
    concept = ANDER.model_copy(update={"status": Profielstatus.CONCEPT})
    held = voer(
        *GELIJK, *NIETS, ("bekeken", "-later"), ("besloten", "-geen"), verzoek=NIEUW, profielen=[PROFIEL, concept]
    )
    assert held.dossier.overwogen == ()
    asked = next(vraag for vraag in held.scherm.asked if "bekeken en afgewezen" in vraag.tekst)
    assert isinstance(asked, Keuzevraag)
    assert [keuze.tekst for keuze in asked.keuzes][1:] == ["Geen andere", "Dit later invullen"]
    assert asked.keuzes[0].tekst == f"1.2 Ander – groep {concept.functiegroep} (concept)"


def test_that_no_other_reference_was_looked_at_is_an_answer_too() -> None:
    held = vul(*GELIJK_MET_REDEN, *KOP, *BESCHRIJVING, KEUZE, "-geen", "Er is maar één handboek.", *BESLUIT)
    assert lacking(held.dossier) == []
    assert held.dossier.overwogen[0].profiel is None


def test_what_somebody_typed_in_the_file_meanwhile_stays_and_is_told() -> None:
    class Intussen(Nepscherm):
        def ask_text(self, vraag: Tekstvraag) -> str | Terug:
            if "werkgever" in vraag.tekst:
                text = BESTAND.read_text(encoding="utf-8")
                BESTAND.write_text(f"# van mij\n{text}", encoding="utf-8")
            return super().ask_text(vraag)

    scherm = Intussen(*GELIJK, "Groothandel", "", "", "", "", "-geen", "", "-geen")
    held = hold_gesprek(NIEUW, zoeker(PROFIEL, ANDER), scherm)
    assert BESTAND.read_text(encoding="utf-8").startswith("# van mij")
    assert saved(held.path).werkgever == "Groothandel"
    assert held.path != BESTAND
    assert "buiten dit gesprek om gewijzigd" in scherm.talk


def test_an_empty_file_that_a_kill_left_is_begun_anew() -> None:
    BESTAND.touch()
    assert vul(*GELIJK, verzoek=replace(NIEUW, snel=True)).dossier.is_vastgelegd


def test_every_answer_is_on_disk_at_once() -> None:
    scherm = Nepscherm(*GELIJK, "Groothandel", CTRL_C)
    with pytest.raises(Klaar):
        hold_gesprek(NIEUW, zoeker(PROFIEL, ANDER), scherm)
    kept = saved(BESTAND)
    assert (kept.werkgever, kept.is_vastgelegd) == ("Groothandel", True)
    assert "indeel --dossier verkoper.dossier.yaml" in scherm.talk


def test_going_on_asks_only_what_is_missing_still() -> None:
    vul(*GELIJK, *KOP, "", "-geen", "", "-geen")
    held = vul(
        KLAAR, *BESCHRIJVING, KEUZE, *OVERWOGEN, (f"Complexiteit {REDEN[0][5:]}", REDEN[1]), *BESLUIT, verzoek=VERDER
    )
    assert lacking(held.dossier) == []


def test_a_whole_record_is_left_in_peace() -> None:
    whole = vul(*GELIJK, *KOP, *BESCHRIJVING, *OVERWOGEN, *BESLUIT).dossier
    before = BESTAND.read_bytes()
    assert vul(KLAAR, verzoek=VERDER).dossier == whole
    assert BESTAND.read_bytes() == before


def test_stopping_at_once_leaves_a_record_as_it_was() -> None:
    vul(*GELIJK, *KOP, "", "-geen", "", "-geen")
    before = BESTAND.read_bytes()
    with pytest.raises(Klaar):
        hold_gesprek(VERDER, zoeker(PROFIEL, ANDER), Nepscherm(CTRL_C))
    assert BESTAND.read_bytes() == before


def test_the_advice_of_a_record_follows_every_answer_also_when_somebody_stops_halfway() -> None:
    vul(*GELIJK, verzoek=replace(NIEUW, snel=True))
    with pytest.raises(Klaar):
        hold_gesprek(VERDER, zoeker(PROFIEL, ANDER), Nepscherm("aard", "lichter", CTRL_C))
    kept = saved(BESTAND)
    assert kept.functiegroep == "D"
    assert list(find_strays(kept)) == []


def test_going_back_asks_the_previous_question_again() -> None:
    held = vul(
        *GELIJK, "Groothandle", ("peildatum", TERUG), ("werkgever", "Groothandel"), "", "", "", "", "-geen", "", "-geen"
    )
    assert held.dossier.werkgever == "Groothandel"


def test_before_the_first_question_there_is_nothing_to_go_back_to() -> None:
    held = vul(*GELIJK, TERUG, ("werkgever", ""), "", "", "", "", "-geen", "", "-geen")
    assert "verder terug kan niet" in held.scherm.talk


@pytest.mark.parametrize(("typed", "said"), [("31-4-2026", "kan hier niet"), ("morgen", "kan hier niet")])
def test_a_day_that_does_not_exist_is_asked_again(typed: str, said: str) -> None:
    held = vul(*GELIJK, "", typed, ("peildatum", "30-4-2026"), "", "", "", "-geen", "", "-geen")
    assert said in held.scherm.talk
    assert str(held.dossier.peildatum) == "2026-04-30"


def test_a_name_in_the_place_of_a_role_is_told_before_it_is_taken() -> None:
    held = vul(*GELIJK, "", "", "Jan Jansen", ("beoordeeld", "HR-adviseur"), "", "", "-geen", "", "-geen")
    assert "lijkt een persoon" in held.scherm.talk
    assert held.dossier.beoordelaar == "HR-adviseur"


def test_evidence_and_a_closing_text_are_asked_where_the_answers_need_them() -> None:
    held = vul(*TWIJFEL, *KOP, *BESCHRIJVING, *OVERWOGEN, ("Waar blijkt dat uit", "Functiebeschrijving, blad 2"),
               ("Wat is er bekeken", "Besproken met de leiding."), "-geen")  # fmt: skip
    assert held.dossier.antwoorden["contact"].bron == "Functiebeschrijving, blad 2"
    assert held.dossier.open_vlaggen == ()
    assert set(held.dossier.afgesloten_vlaggen.values()) == {"Besproken met de leiding."}


def test_a_flag_stays_open_without_a_text() -> None:
    held = vul(*TWIJFEL, *NIETS, "-geen", "", "", "", "-geen")
    assert held.dossier.open_vlaggen
    assert held.dossier.afgesloten_vlaggen == {}


def test_a_decision_other_than_the_advice_is_asked_for_its_reason() -> None:
    held = vul(*GELIJK, *KOP, *BESCHRIJVING, *OVERWOGEN, "F", "20-5-2026", ("wijkt", "De functie groeit."))
    assert held.dossier.besluit is not None
    assert held.dossier.besluit.reden == "De functie groeit."


def test_gradings_in_the_same_folder_are_named_as_comparable() -> None:
    vul(*GELIJK, verzoek=replace(NIEUW, snel=True))
    second = replace(NIEUW, titel="Verkoopster", bestand=Path("ander.dossier.yaml"), snel=True)
    held = vul(*GELIJK, verzoek=second)
    assert [(item.dossier, item.functietitel, item.functiegroep) for item in held.dossier.vergelijkbaar] == [
        ("verkoper.dossier.yaml", "Verkoper", "E")
    ]


@pytest.mark.parametrize(
    ("typed", "read"),
    [("31-1-2026", "2026-01-31"), ("1/2/2026", "2026-02-01"), (" 2026-01-31 ", "2026-01-31")],
)
def test_dates_are_read_as_people_type_them(typed: str, read: str) -> None:
    assert str(given_datum("--op", typed)) == read


def test_today_is_a_date_too() -> None:
    assert len(read_datum("Vandaag")) == 10


def test_every_place_that_a_bare_record_lacks_has_a_question() -> None:
    bare = vastgelegd().model_copy(update={"bezwaar": None, "werkgever": None, "peildatum": None})
    asked = [item.plek for item in find_ontbrekend(bare) if item.plek not in {("besluit",), ("overwogen",)}]
    assert {("bezwaar", "termijn_weken"), ("bezwaar", "adres")} <= set(asked)
    assert all(vraag_for(plek, bare).tekst.endswith((".", "?", ")")) for plek in asked)
