"""What is compared is never a sentence of the tool: reword one phrase of each kind, replay every record, and nothing
is different.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dossierbouw import bewaar, bibliotheek, vastgelegd
from functiewijzer.core.beoordelaars import kop
from functiewijzer.core.dossiers.combineren import combine, make_combinatiedossier, make_deel
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.edities.herberekening import herbereken
from functiewijzer.core.edities.herijking import Herijking, herijk
from functiewijzer.core.edities.oorzaken import Oorzaak
from functiewijzer.core.edities.regels import group_by_regel
from functiewijzer.core.indeling import blik
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.beschrijving import describe
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.dossiers.lezer import read_dossier
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.rendering import woorden
from functiewijzer.rendering.dossiers import redeneerwoorden
from functiewijzer.rendering.edities.stapwoorden import tell
from gereedschap import PROFIELEN, ROOT, fw
from herijkproef import dossiermap, nieuwe_profielen

SHIPPED = sorted((ROOT / "voorbeelden" / "dossiers").glob("*.dossier.yaml"))
GEGEVENS = Path(__file__).parent / "gegevens" / "methode1" / "dossiers"
WARD = {"klantcontact": "verkoopadvies", "werkzaamheden": "commercieel"}


def dossiers() -> list[Dossier]:
    """Return the shipped records, those of the first edition, and new ones of every outcome."""
    old = [read_dossier(path)[1] for path in (*SHIPPED, *sorted(GEGEVENS.glob("*.dossier.yaml")))]
    new = [
        vastgelegd(),
        vastgelegd("Verkoper", antwoorden=WARD),
        vastgelegd("Teamleider", antwoorden={"leidinggeven": "ja"}),
        vastgelegd("Verkoper", "2.1"),
    ]
    return [*old, *new, combinatie(new[0], new[3])]


def combinatie(one: Dossier, other: Dossier) -> Dossier:
    """Return the record of a combination job, in the words of today."""
    besluit = Dossier.model_validate({"besluit": {"functiegroep": "F", "datum": "2026-05-01", "door": "directeur"}})
    decided = other.model_copy(update={"besluit": besluit.besluit})
    library = bibliotheek()
    first, second = (make_deel(Zijde(name, d), library) for name, d in (("a", one), ("b", decided)))
    huis = library.functiehuis
    combined = redeneerwoorden.with_words(combine((first, second), huis), huis)
    assert combined.functiegroep is not None
    return make_combinatiedossier("Beide", combined, one, decided)


def reworded(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that says the same in other words."""
    return lambda *args, **kwargs: f"Anders gezegd: {function(*args, **kwargs)}"


@pytest.mark.parametrize(
    ("module", "naam"),
    [
        pytest.param(blik, "describe", id="condition"),
        pytest.param(redeneerwoorden, "_say", id="rule of a combination"),
        pytest.param(woorden, "alternatief_reden", id="reason of an alternative"),
        pytest.param(kop, "describe_sleutel", id="head of a dossier"),
        pytest.param(kop, "dutch_date", id="date"),
    ],
)
def test_one_phrase_reworded_changes_no_replay(module: Any, naam: str, monkeypatch: pytest.MonkeyPatch) -> None:
    recorded = dossiers()
    monkeypatch.setattr(module, naam, reworded(getattr(module, naam)))
    results = [herbereken(dossier, bibliotheek()) for dossier in recorded]
    assert [result for result in results if not result.is_gelijk] == []


def test_other_words_of_a_profile_are_told_apart_and_are_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    recorded = vastgelegd()
    monkeypatch.setattr(blik, "describe", reworded(describe))
    result = herbereken(recorded, bibliotheek())
    assert (result.is_gelijk, result.stappen) == (True, ())
    assert result.anders_verwoord


def test_a_profile_added_to_the_library_changes_no_replay() -> None:
    recorded = [vastgelegd("Teamleider", antwoorden={"leidinggeven": "ja"}), vastgelegd("Verkoper", antwoorden=WARD)]
    library = bibliotheek()
    one = library.profielen["1.1"]
    added = {
        code: one.model_copy(update={"code": code, "naam": f"Erbij {code}", "functiegroep": groep})
        for code, groep in (("1.2", "F"), ("1.3", "D"), ("1.4", "G"))
    }
    larger = Bibliotheek(library.functiehuis, {**library.profielen, **added})
    assert all(herbereken(dossier, larger).is_gelijk for dossier in recorded)


def found_by(oorzaak: Oorzaak) -> object:
    """Return where a cause lies, in which fields, and what follows from it."""
    return oorzaak.verschil.bepaling, oorzaak.velden, [gevolg.bepaling for gevolg in oorzaak.gevolgen]


def impact(item: Herijking) -> object:
    """Return what a new edition does to one dossier, and by what."""
    return item.uitwerking, item.oorzaken.samen, list(map(found_by, item.oorzaken.gevonden))


def test_one_phrase_reworded_changes_no_cause_and_no_group_of_herijk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Profielmap(nieuwe_profielen(tmp_path / "profielen")).bibliotheek
    files = sorted(dossiermap(tmp_path / "dossiers").rglob("*.dossier.yaml"))
    recorded = [(path.name, read_dossier(path)[1]) for path in files if path.name != "kapot.dossier.yaml"]
    before = [(naam, herijk(dossier, library)) for naam, dossier in recorded]
    monkeypatch.setattr(blik, "describe", reworded(describe))
    after = [(naam, herijk(dossier, library)) for naam, dossier in recorded]
    assert [impact(item) for _, item in after] == [impact(item) for _, item in before]
    regels = [[(r.verandering.kern, r.dossiers) for r in group_by_regel(found)] for found in (before, after)]
    assert regels[0] == regels[1]
    assert len(regels[0]) > 3


def test_what_follows_from_a_question_still_follows_when_it_is_said_in_other_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recorded = vastgelegd("Verkoper", antwoorden=WARD)
    library = bibliotheek()
    one = library.profielen["1.1"]
    only_if = {"alleen_als": {"vraag": "leidinggeven", "antwoord": "ja"}, "naam": "Contact", "tekst": "Wie?"}
    data = one.model_dump(by_alias=True) | {"versie": "9.0"}
    data["vragen"] = [v | only_if if v["id"] == "klantcontact" else v for v in data["vragen"]]
    changed = Referentieprofiel.model_validate(data)
    monkeypatch.setattr(blik, "describe", reworded(describe))
    item = herijk(recorded, Bibliotheek(library.functiehuis, {**library.profielen, "1.1": changed}))
    (oorzaak,) = item.oorzaken.gevonden
    assert found_by(oorzaak) == (
        "vragen.klantcontact",
        ("op_pad",),
        ["toepassingsregels.zwaarder.gronden.commerciele_variant"],
    )
    assert tell(oorzaak.gevolgen[0]) == "grond commerciele_variant: gold, en geldt nu niet"


def test_the_command_says_so_and_ends_with_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bewaar(tmp_path, "een", vastgelegd())
    monkeypatch.setattr(blik, "describe", reworded(describe))
    ended = fw(capsys, "herbereken", tmp_path, "--profielen", PROFIELEN)
    assert ended.code == 0
    assert "anders verwoord dan toen" in ended.out
