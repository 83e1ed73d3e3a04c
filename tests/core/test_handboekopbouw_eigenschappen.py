"""Whatever was recognised: the documents fit their schema, nothing is invented, and building is the same every time."""

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from functiewijzer.core.documentsoorten import SOORTEN
from functiewijzer.core.handboek.handboekdocumenten import Handboekdocumenten
from functiewijzer.core.handboek.herkenning import (
    Groepsblad,
    HerkendeActiviteit,
    HerkendeFunctie,
    HerkendeNok,
    HerkendeNokrij,
    HerkendeRegel,
    HerkendResultaatgebied,
    Herkenning,
    Passage,
)
from functiewijzer.core.handboek.opbouw import build
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.loading.profielen.vinden import load_lading
from handboekbouw import bron_of, opties, shipped_bank, write_folder

# A handbook is a large value: shrinking one that fails would take minutes.
SNEL = settings(
    max_examples=40,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
BRON = bron_of("\n".join(map(str, range(1, 100))))
TEKST = st.one_of(
    st.text(min_size=1, max_size=30).filter(lambda t: t.strip() != ""),
    st.sampled_from(["De kennis is MBO-3. Er is toezicht.", "Als A, of als B doet, deel dan in.", "10-11", "x: y # z"]),
)
PASSAGE = st.builds(Passage, TEKST, st.lists(st.integers(1, 99), min_size=1, max_size=3).map(tuple))
PASSAGES = st.lists(PASSAGE, max_size=2).map(tuple)
MISSCHIEN = st.none() | PASSAGE
GROEP = st.sampled_from(["D", "E", "F", "7", "8", "9", "10-11", "IV", "groep E", "x" * 9])
NIVEAU = st.dictionaries(st.sampled_from(["6", "7", "8", "x y"]), PASSAGE, max_size=3)
NOK = st.builds(
    HerkendeNok,
    niveaus=st.lists(st.sampled_from(["6", "7", "8", "x y"]), unique=True, max_size=4).map(tuple),
    rijen=st.lists(st.builds(HerkendeNokrij, aspect=PASSAGE, niveaus=NIVEAU), max_size=3).map(tuple),
    uitgeschreven=st.lists(st.sampled_from(["7", "8", "9"]), unique=True, max_size=2).map(tuple),
)
FUNCTIE = st.builds(
    HerkendeFunctie,
    naam=PASSAGE,
    code=MISSCHIEN,
    familie=MISSCHIEN,
    groep=st.none() | st.builds(Passage, GROEP, st.just((4,))),
    alternatieve_namen=PASSAGES,
    oude_namen=PASSAGES,
    organisatie=PASSAGES,
    positie=PASSAGES,
    doel=PASSAGES,
    typering=PASSAGES,
    activiteiten=st.lists(
        st.builds(HerkendeActiviteit, letter=st.none() | st.sampled_from("ABz1"), naam=PASSAGE, taken=PASSAGES),
        max_size=3,
    ).map(tuple),
    resultaatgebieden=st.lists(
        st.builds(HerkendResultaatgebied, naam=PASSAGE, kernactiviteiten=PASSAGES, resultaatcriteria=PASSAGES),
        max_size=2,
    ).map(tuple),
    kenmerken=st.dictionaries(
        st.sampled_from(["complexiteit", "zelfstandigheid", "afbreukrisico", "fysieke_aspecten", "Rare Naam", "1e"]),
        PASSAGES,
        max_size=4,
    ),
    regels=st.lists(
        st.builds(HerkendeRegel, richting=st.sampled_from(Richting), tekst=PASSAGE, groep=st.none() | GROEP), max_size=4
    ).map(tuple),
    nok=st.none() | NOK,
)
BLAD = st.builds(Groepsblad, groep=GROEP, tekst=PASSAGES)
HERKENNING = st.builds(
    Herkenning,
    lezing=st.just("regels"),
    functies=st.lists(FUNCTIE, max_size=3).map(tuple),
    groepsbladen=st.lists(BLAD, max_size=4).map(tuple),
    niet_geplaatst=st.lists(st.integers(1, 99), max_size=3).map(tuple),
)


def built(herkenning: Herkenning) -> Handboekdocumenten:
    return build(herkenning, BRON, opties())


@settings(SNEL)
@given(HERKENNING)
def test_every_document_fits_its_schema_and_building_is_the_same_every_time(herkenning: Herkenning) -> None:
    documenten = built(herkenning)
    assert documenten == built(herkenning)
    with tempfile.TemporaryDirectory() as folder:
        write_folder(documenten, Path(folder))
        lading = load_lading(Path(folder), SOORTEN)
    shape = [f"{b.code} {b.bericht}" for b in lading.bevindingen if b.code.startswith(("FW0", "FW1"))]
    # Without any group there is no functiehuis yet, and valideer says so.
    has_groups = any("functiegroepen" in document.gegevens for document in documenten.documenten)
    assert [line for line in shape if has_groups] == []


@settings(SNEL)
@given(HERKENNING)
def test_the_words_of_a_profile_are_those_of_the_handbook(herkenning: Herkenning) -> None:
    said = " ".join(" ".join(passage.split()) for passage in texts_of(herkenning))
    for document in built(herkenning).documenten:
        if document.gegevens["soort"] == "profiel":
            for key in ("positie", "doel", "typering", "organisatie"):
                for line in str(document.gegevens.get(key, "")).split("\n"):
                    assert " ".join(line.split()) in said
            for kenmerk in document.gegevens.get("kenmerken", {}).values():
                for aspect in kenmerk.get("aspecten", {}).values():
                    for zin in aspect["tekst"].split():
                        assert zin in said


def texts_of(value: Any) -> list[str]:
    if isinstance(value, Passage):
        return [value.tekst]
    if hasattr(value, "__struct_fields__"):
        return [text for name in value.__struct_fields__ for text in texts_of(getattr(value, name))]
    if isinstance(value, dict):
        return [text for item in value.values() for text in texts_of(item)]
    return [text for item in value for text in texts_of(item)] if isinstance(value, tuple) else []


def test_the_bank_of_the_folder_is_the_one_that_was_handed_over() -> None:
    functie = HerkendeFunctie(naam=Passage("Monteur", (1,)))
    bank = built(Herkenning(lezing="regels", functies=(functie,))).documenten[1]
    assert (bank.pad, bank.gegevens) == ("vragenbank.yaml", shipped_bank())


def test_where_nothing_was_recognised_there_are_no_documents() -> None:
    documenten = built(Herkenning(lezing="regels", niet_geplaatst=(1, 2)))
    assert documenten.documenten == ()
    assert [punt.regels for punt in documenten.openpunten] == [(1, 2)]
