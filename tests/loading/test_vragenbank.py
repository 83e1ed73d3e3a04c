"""The vragenbank of a library is found by whoever reads one of its profiles, and findings point at the reference."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vingerafdruk import profielhash
from functiewijzer.loading.controles.selectie import select_documenten
from functiewijzer.loading.documenten import load_document
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import ProfielNietBruikbaar, load_lading
from gereedschap import PROFIELEN
from hulp_profielen import PROFIEL, controleer_texts, gave_bibliotheek, replace_once, where_found, where_marked

UITGESCHREVEN = PROFIEL[PROFIEL.index("  - id: leidinggeven\n") : PROFIEL.index("  - id: kennisniveau\n")]
UITSLUITING = "  - {id: leiding, als: {vraag: leidinggeven, antwoord: ja}, tekst: Geeft leiding.}\n"
BANK = f"""\
soort: vragenbank
schema: 1
naam: Proefbank
versie: "1.0"
vragen:
{UITGESCHREVEN}\
uitsluitingen:
{UITSLUITING}"""

VERWIJST = replace_once(
    replace_once(PROFIEL, UITGESCHREVEN, "  - bank: leidinggeven\n"), UITSLUITING, "  - bank: leiding\n"
)


def library(**other: str) -> dict[str, str]:
    """Return a sound library of which the profile refers to its bank; `bank` and `profiel` replace those."""
    texts = {"vragenbank.yaml": other.get("bank", BANK), "1.1-verkoop.yaml": other.get("profiel", VERWIJST)}
    return {**gave_bibliotheek(), **texts}


def write(folder: Path, texts: Mapping[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def hash_in(folder: Path) -> str:
    return profielhash(Profielmap(folder).bibliotheek.profielen["1.1"])


def test_a_library_with_references_has_no_findings_and_the_hash_of_one_that_writes_out(tmp_path: Path) -> None:
    assert controleer_texts(tmp_path, library()) == ()
    assert hash_in(tmp_path) == hash_in(write(tmp_path / "uit", gave_bibliotheek()))


def test_every_way_to_read_a_profile_finds_the_bank(tmp_path: Path) -> None:
    folder = write(tmp_path / "map", library())
    profielmap = Profielmap(folder)
    found = profielmap.document("1.1")
    assert found is not None
    (read,) = load_lading(folder).of(Referentieprofiel).values()
    assert [found.waarde, *profielmap.of(Referentieprofiel).values(), *profielmap.in_groep("1", "E")] == [read] * 3
    assert select_documenten([folder / "1.1-verkoop.yaml"], None).bevindingen == ()


def test_a_profile_given_alone_takes_the_bank_of_the_library_around_it_or_of_the_one_named(tmp_path: Path) -> None:
    home = write(tmp_path / "map", library())
    inside = write(home / "1-binnendienst", {"1.1-proef.yaml": VERWIJST}) / "1.1-proef.yaml"
    loose = write(tmp_path / "los", {"1.1-proef.yaml": VERWIJST}) / "1.1-proef.yaml"
    assert select_documenten([inside], None).bevindingen == ()
    assert select_documenten([loose], home).bevindingen == ()
    codes = [found.code for found in select_documenten([loose], PROFIELEN).bevindingen]
    assert codes == ["FW330"], "the shipped bank has leidinggeven, and no uitsluiting of that name"


def test_a_folder_without_a_bank_does_not_borrow_the_shipped_one(tmp_path: Path) -> None:
    texts = library()
    del texts["vragenbank.yaml"]
    found = controleer_texts(tmp_path, texts)
    assert where_found(found) == [("FW331", "1.1-verkoop.yaml", 25, 5)]
    with pytest.raises(ProfielNietBruikbaar) as refused:
        Profielmap(tmp_path).require_sound("1.1")
    assert [bevinding.code for bevinding in refused.value.bevindingen] == ["FW331"]


def test_a_broken_bank_is_named_where_it_is_broken_and_where_it_is_missed(tmp_path: Path) -> None:
    found = controleer_texts(tmp_path, library(bank=replace_once(BANK, "telt_mee: false", "telt_mee: nooit")))
    assert where_found(found) == [
        ("FW331", "1.1-verkoop.yaml", 25, 5),
        ("FW104", "vragenbank.yaml", 8, 15),
    ]


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("FW330", "  - bank: leidinggeven", "  - bank: ▲leidinggven"),
        ("FW332", "  - bank: leidinggeven", "  - bank: leidinggeven\n    id: ▲leiding"),
        ("FW105", "  - bank: leidinggeven", "  - {bank: leidinggeven, gewicht: ▲veel}"),
        ("FW203", "  - bank: leidinggeven", "  - bank: leidinggeven\n    aspect: ▲complexiteit.aart"),
        ("FW204", "  - bank: leidinggeven\n", ""),
    ],
)
def test_a_finding_points_at_the_reference_or_at_the_key_beside_it(
    tmp_path: Path, code: str, old: str, new: str
) -> None:
    profiel = replace_once(VERWIJST, old, new)
    profiel = profiel if code != "FW204" else replace_once(profiel, "  - bank: leiding\n", "  - ▲bank: leiding\n")
    texts = library(profiel=profiel)
    found = controleer_texts(tmp_path, texts)
    own = tuple(bevinding for bevinding in found if "voorbeelden" not in bevinding.vindplaats.pad)
    assert where_found(own) == where_marked(code, texts)


def test_an_aspect_of_the_bank_that_the_profile_lacks_is_found_at_the_reference(tmp_path: Path) -> None:
    bank = replace_once(BANK, "aspect: complexiteit.aard", "aspect: afbreukrisico.gevolg")
    texts = library(bank=bank, profiel=replace_once(VERWIJST, "  - bank: leidinggeven", "  - ▲bank: leidinggeven"))
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked("FW203", texts)


def test_a_question_that_no_profile_uses_is_no_finding(tmp_path: Path) -> None:
    assert controleer_texts(tmp_path, library(profiel=PROFIEL)) == ()


def test_a_changed_bank_is_another_edition(tmp_path: Path) -> None:
    before = hash_in(write(tmp_path / "oud", library()))
    bank = replace_once(BANK, "Hoort leidinggeven bij de functie?", "Hoort er leidinggeven bij de functie?")
    assert hash_in(write(tmp_path / "nieuw", library(bank=bank))) != before


def test_a_bank_that_is_itself_a_profile_with_references_ends_in_findings(tmp_path: Path) -> None:
    found = controleer_texts(tmp_path, library(bank=replace_once(VERWIJST, 'code: "1.1"', 'code: "1.2"')))
    assert {bevinding.code for bevinding in found} == {"FW331"}


def test_a_bank_is_read_once_for_a_whole_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = library()
    for number in range(2, 9):
        texts[f"1.{number}.yaml"] = replace_once(VERWIJST, 'code: "1.1"', f'code: "1.{number}"')
    folder = write(tmp_path, texts)
    read: list[str] = []

    def noting(path: Path, *args: object, **kwargs: object) -> object:
        read.append(path.name)
        return load_document(path, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr("functiewijzer.loading.mapinhoud.load_document", noting)
    profielmap = Profielmap(folder)
    assert len(profielmap.lading.of(Referentieprofiel)) == 8
    assert [profielmap.document(f"1.{number}") is not None for number in range(1, 9)] == [True] * 8
    assert read.count("vragenbank.yaml") == 2, "once as a document of the library, and once for its profiles"


def test_the_shipped_profiles_keep_their_hash_beside_the_shipped_bank() -> None:
    assert {code: hash_of(code) for code in ("1.1", "2.1")} == HASHES


def hash_of(code: str) -> str:
    return profielhash(Profielmap(PROFIELEN).bibliotheek.profielen[code])


HASHES = {
    "1.1": "sha256:b3735e6ffb2e7103f89546441bdde960fed577e285cd4d8ac3c82c6f95d19bad",
    "2.1": "sha256:e0d68a81a2502e9744e4eb83e8f7e2d83b98e606dc63b17000466c6fd8547359",
}
