"""Which dossiers count by themselves, and which went up in a consensus, wherever they stand."""

from datetime import date

from dossierbouw import bibliotheek, vastgelegd
from functiewijzer.core.beoordelaars.eenwording import finish
from functiewijzer.core.beoordelaars.overleg import Overleg
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.keuze import Dossierkeuze
from functiewijzer.core.dossiers.overzicht import Dossieroverzicht, make_overzicht
from functiewijzer.core.dossiers.rij import make_rij
from functiewijzer.core.dossiers.zijde import Zijde

ONE, OTHER = vastgelegd(beoordelaar="adviseur"), vastgelegd(beoordelaar="leidinggevende")
START = Overleg(Zijde("hr/v.yaml", ONE), Zijde("lijn/v.yaml", OTHER), bibliotheek())
AGREED = finish(START)


def overview(dossiers: dict[str, Dossier]) -> Dossieroverzicht:
    rijen = [make_rij(pad, dossier, bibliotheek()) for pad, dossier in dossiers.items()]
    return make_overzicht(rijen, (), Dossierkeuze(op=date(2026, 6, 1), waarden={}), bibliotheek())


def opgegaan(dossiers: dict[str, Dossier]) -> list[str]:
    return [rij.pad for rij in overview(dossiers).rijen if rij.is_opgegaan]


def test_the_parts_of_a_consensus_are_found_in_other_folders_and_under_other_names() -> None:
    found = {"samen/v.yaml": AGREED, "hr/v.yaml": ONE, "lijn/anders.yaml": OTHER, "los.yaml": vastgelegd("Los")}
    assert opgegaan(found) == ["hr/v.yaml", "lijn/anders.yaml"]
    assert sum(map(len, overview(found).functieraster.values())) == 2


def test_a_consensus_with_the_name_of_a_part_does_not_go_up_in_itself() -> None:
    assert opgegaan({"v.yaml": AGREED}) == []


def test_a_part_that_was_changed_since_counts_by_itself() -> None:
    changed = ONE.model_copy(update={"afdeling": "Export"})
    assert opgegaan({"samen.yaml": AGREED, "hr.yaml": changed, "lijn.yaml": OTHER}) == ["lijn.yaml"]


def test_talks_that_are_not_finished_leave_both_parts_in_the_count() -> None:
    assert opgegaan({"samen.yaml": START.concept, "hr.yaml": ONE, "lijn.yaml": OTHER}) == []
