"""Every kind of document is one entry of a table; nobody else knows the kinds by name."""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any, get_args

import pytest
from msgspec.structs import replace

from broncode import NAMEN, tree_of
from functiewijzer.core import documentsoort
from functiewijzer.core.controles.keuring import Keuring, keuring_of
from functiewijzer.core.documentsoort import Documentsoort, Plaats
from functiewijzer.core.documentsoorten import SOORTEN, declared_soort, soort_named, soort_of
from functiewijzer.core.edities.documentvergelijker import Documentvergelijker, vergelijker_of
from functiewijzer.core.indeling.voorbeelden import Voorbeelden
from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.core.schema import Model
from functiewijzer.loading.documenten import check_shape
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.rendering.profielen.schema import schema_as_data
from gereedschap import PROFIELEN
from test_begrippen import keys_of

each = pytest.mark.parametrize("soort", SOORTEN, ids=lambda soort: soort.soort)

TABEL = "functiewijzer.core.documentsoorten"
WOORDEN_VOOR_LEZERS = {
    "functiewijzer.core.handboek.kenmerkwoorden": {"indeling"},
    "functiewijzer.core.handboek.kopwoorden": {"indeling"},
    "functiewijzer.cli.opdrachten.register": {"opleidingsplan"},
    "functiewijzer.cli.opleiding.planwerk": {"opleidingsplan"},
    "functiewijzer.core.handboek.ankers": {"kwalificatie"},
    "functiewijzer.core.handboek.gelijkend": {"opleidingsplan"},
    "functiewijzer.core.handboek.soortbepaling": {"opleidingsplan"},
    "functiewijzer.rendering.handboek.oordeelwoorden": {"opleidingsplan"},
    "functiewijzer.cli.batch.schrijven": {"functiehuis", "woordenlijst"},
    "functiewijzer.rendering.edities.herijkingsdata": {"functiehuis"},
    "functiewijzer.rendering.edities.herijkingsverslag": {"functiehuis"},
    "functiewijzer.rendering.vormen.data": {"functiehuis"},
}
"""Where the name of a kind is a key of JSON, a word in a sentence, or a heading that a handbook may have."""


KEYS = keys_of(*(soort.load_vorm() for soort in SOORTEN))
"""Some keys of documents are called as a kind is; of those names only the comparisons are looked at."""
COLUMN = ("functiewijzer.cli.batch.correcties", "profiel")
"""A column of a table of corrections is called so too."""


@each
def test_an_entry_names_parts_that_are_there(soort: Documentsoort) -> None:
    assert issubclass(soort.load_model(), Model)
    assert soort_of(soort.load_model()) is soort
    assert get_args(soort.load_vorm().model_fields["soort"].annotation) == (soort.soort,)
    assert soort.sleutel is None or soort.sleutel in soort.load_model().model_fields
    assert isinstance(keuring_of(soort), Keuring)
    assert soort.vergelijker is None or isinstance(vergelijker_of(soort), Documentvergelijker)


def test_a_kind_has_a_name_of_its_own_and_can_be_found_by_it() -> None:
    assert len({soort.soort for soort in SOORTEN} | {soort.model for soort in SOORTEN}) == 2 * len(SOORTEN)
    assert [soort_named(soort.soort) for soort in SOORTEN] == list(SOORTEN)
    assert soort_named("iets") is None
    assert soort_named(["profiel"]) is None


def test_the_table_loads_no_part_of_an_entry_and_nothing_heavy() -> None:
    code = f"import sys, {TABEL}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert TABEL in loaded
    assert {name for name in loaded if name.startswith(("pydantic", "functiewijzer.core."))} == {
        "functiewijzer.core.documentsoort",
        TABEL,
    }


def own_modules(soort: Documentsoort) -> set[str]:
    """Return the modules in which the name of a kind may stand: the table, and the model."""
    return {TABEL, f"functiewijzer.core.{soort.model.partition(':')[0]}"}


def constants(name: str, *kinds: type[ast.AST]) -> Iterator[tuple[int, object]]:
    """Yield the constants of a module with their lines; with kinds of nodes, those that stand in one of them."""
    for node in ast.walk(tree_of(name)):
        if not kinds or isinstance(node, kinds):
            inner = ast.walk(node) if kinds else [node]
            yield from ((leaf.lineno, leaf.value) for leaf in inner if isinstance(leaf, ast.Constant))


def imported(name: str) -> set[str]:
    """Return the names that a module imports."""
    imports = (node for node in ast.walk(tree_of(name)) if isinstance(node, ast.ImportFrom))
    return {alias.name for node in imports for alias in node.names}


@pytest.mark.parametrize("naam", sorted({soort.soort for soort in SOORTEN} - KEYS))
def test_the_name_of_a_kind_stands_in_the_table_in_its_model_and_in_words_for_readers(naam: str) -> None:
    soort = soort_named(naam)
    assert soort is not None
    found = {name for name in NAMEN for _, value in constants(name) if value == naam}
    expected = {name for name, words in WOORDEN_VOOR_LEZERS.items() if naam in words}
    assert found == own_modules(soort) | expected


def test_nobody_compares_with_the_name_of_a_kind() -> None:
    names = {soort.soort for soort in SOORTEN}
    wrong = [
        f"{name}:{line} compares with {value}"
        for name in NAMEN
        for line, value in constants(name, ast.Compare, ast.pattern)
        if value in names and (name, value) != COLUMN
    ]
    assert wrong == []


def test_no_module_but_what_holds_kinds_against_each_other_names_three_models() -> None:
    models = {soort.model.partition(":")[2] for soort in SOORTEN}
    assert [name for name in NAMEN if len(imported(name) & models) > 2] == [
        "functiewijzer.core.beroepen.beroepszinnen",
        "functiewijzer.core.beroepen.onderdelen",
        "functiewijzer.core.controles.dossierproef",
        "functiewijzer.core.controles.huis",
        "functiewijzer.core.edities.herberekening",
        "functiewijzer.core.groei.groei",
    ]


@pytest.mark.parametrize(
    ("data", "soort"),
    [
        ({"soort": "woordenlijst"}, "woordenlijst"), ({"antwoorden": {}}, "indeling"), ({}, None), ([], None),
        ({"soort": "iets", "antwoorden": {}}, None), ({"soort": None}, None),
    ],
)  # fmt: skip
def test_a_document_says_its_kind_or_is_known_by_a_key(data: object, soort: str | None) -> None:
    found = declared_soort(data)
    assert (found and found.soort) == soort


@each
def test_the_shipped_folder_is_read_by_kind(soort: Documentsoort) -> None:
    if soort.plaats.in_profielmap:
        read = Profielmap(PROFIELEN).of(soort.load_model())
        assert read
        assert all(soort.key_of(document) == key for key, document in read.items())


def test_the_documents_of_a_kind_are_found_by_what_identifies_them() -> None:
    profielmap = Profielmap(PROFIELEN)
    assert list(profielmap.of(Voorbeelden)) == ["1.1", "2.1"]
    assert list(profielmap.of(Woordenlijst).values()) == [profielmap.single(Woordenlijst)]


@pytest.mark.parametrize(
    ("plaats", "yes", "no"),
    [
        (Plaats(), (), ("x.yaml", "1/x.yaml")),
        (Plaats(bestand="huis.yaml"), ("huis.yaml",), ("1/huis.yaml", "huis2.yaml")),
        (Plaats(einde=".vb"), ("1/x.vb.yaml", "x.VB.yml"), ("x.yaml", "vb.yaml")),
        (Plaats(map="beroepen"), ("beroepen/x.yaml", "beroepen/a/x.yaml"), ("beroepen.yaml", "a/beroepen/x.yaml")),
        (Plaats(map="beroepen", einde=".vraag"), ("beroepen/x.vraag.yaml",), ("beroepen/x.yaml", "x.vraag.yaml")),
    ],
)  # fmt: skip
def test_a_place_of_its_own_tells_of_a_file_that_it_is_of_a_kind(
    plaats: Plaats, yes: tuple[str, ...], no: tuple[str, ...]
) -> None:
    assert [pad for pad in (*yes, *no) if plaats.claims(pad)] == list(yes)


class Kort(Model):
    """A woordenlijst as somebody might want to write it: its words on one line."""

    woorden: str

    def as_model(self) -> Woordenlijst:
        return Woordenlijst(ruis=tuple(self.woorden.split()))


def test_a_kind_may_be_written_in_another_shape_than_its_model(monkeypatch: pytest.MonkeyPatch) -> None:
    kort = replace(soort_of(Woordenlijst), vorm="kort:Kort")
    load_part = documentsoort.load_part
    monkeypatch.setattr(documentsoort, "load_part", lambda path: Kort if path == kort.vorm else load_part(path))
    assert check_shape({"woorden": "de het een"}, kort) == (Woordenlijst(ruis=("de", "het", "een")), ())
    _, (found,) = check_shape({"worden": "de"}, kort)[0], check_shape({"woorden": ["de"]}, kort)[1]
    assert (found.code, found.plek) == ("FW103", ("woorden",))
    properties: Mapping[str, Any] = schema_as_data(kort)["properties"]
    assert set(properties) == {"woorden"}
