"""`bron: titel` marks a proposal in records of the first edition only; anywhere else it is what somebody typed."""

from pathlib import Path

import pytest

from dossierbouw import bibliotheek, gelijke_antwoorden, vastgelegd
from functiewijzer.core.controles.bewijs import FW411
from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import separate_voorstellen
from functiewijzer.core.edities.herijking import herijk
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.profielen.antwoorden import UIT_TITEL, Antwoord, Voorstel
from functiewijzer.loading.dossiers.lezer import read_dossier
from gereedschap import PROFIELEN, fw
from profielbouw import maak_gesprek, maak_profiel, weegt

REDEN = "Een derde van de orders is zijn werk."
OUD = Path(__file__).parent.parent / "gegevens" / "methode1" / "dossiers" / "titel.dossier.yaml"


def answered() -> Dossier:
    """Return an answers file in which somebody wrote `titel` as the evidence for one answer."""
    given = {vraag: Antwoord(antwoord=optie) for vraag, optie in gelijke_antwoorden().items()}
    given["aandeel"] = Antwoord(antwoord="veel_groter", bron=UIT_TITEL, toelichting=REDEN)
    return Dossier.model_validate({"functietitel": "Planner", "profiel": "1.1"}).model_copy(
        update={"antwoorden": given}
    )


def test_an_answer_that_somebody_gave_counts_and_keeps_its_reason() -> None:
    advies = make_advies(answered(), bibliotheek())
    (stap,) = [stap for stap in advies.indeling.antwoorden if stap.vraag == "aandeel"]
    assert (stap.antwoord, stap.toelichting, stap.voorstel) == ("veel_groter", REDEN, None)
    assert advies.indeling.status is not Status.INDICATIEF
    assert [plek for plek, _, _ in FW411.check(answered())] == [("antwoorden", "aandeel", "bron")]


def test_valideer_names_it_in_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.yaml"
    answer = f"aandeel: {{antwoord: veel_groter, bron: titel, toelichting: {REDEN}}}"
    path.write_text(f"soort: indeling\nprofiel: '1.1'\nantwoorden:\n  {answer}\n", encoding="utf-8")
    ended = fw(capsys, "valideer", path, "--profielen", PROFIELEN)
    assert f"{path}:4:42: waarschuwing FW411 bron 'titel' bij vraag 'aandeel'" in " ".join(ended.out.split())


def test_in_a_record_of_the_first_edition_it_is_a_proposal_and_no_finding() -> None:
    _, old = read_dossier(OUD)
    assert list(FW411.check(old)) == []
    assert separate_voorstellen(old).antwoorden == {
        vraag: Antwoord(voorstel=Voorstel(antwoord=antwoord.antwoord or "")) if antwoord.bron == UIT_TITEL else antwoord
        for vraag, antwoord in old.antwoorden.items()
    }
    impact = herijk(old, bibliotheek())
    assert impact.nu is not None
    assert impact.nu.status is Status.INDICATIEF
    assert "werkzaamheden" not in {verschil.bepaling.removeprefix("vragen.") for verschil in impact.te_beantwoorden}


def test_a_record_of_today_keeps_what_stands_there() -> None:
    assert separate_voorstellen(vastgelegd()) == vastgelegd()


def test_another_option_has_neither_the_evidence_nor_the_proposal_of_the_one_before() -> None:
    gesprek = maak_gesprek(maak_profiel(weegt("v1")), {"v1": "gelijk"}, reden="Zie taak 3.")
    known = Antwoord(antwoord="gelijk", toelichting="Zie taak 3.", bron="titel", voorstel=Voorstel(antwoord="zwaarder"))
    other = gesprek.with_antwoord("v1", known).with_option("v1", "lichter")
    assert other.antwoorden["v1"] == Antwoord(antwoord="lichter", toelichting="Zie taak 3.")
    assert (other.gekozen, other.voorgesteld) == ({"v1": "lichter"}, {})
