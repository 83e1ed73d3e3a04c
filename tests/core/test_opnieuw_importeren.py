"""Importing again: what the handbook changed comes in, what a person changed stays, and both is a question."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.handboek.drieweg import AFWEZIG, Veldstand, compare, rebased
from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument, Handboekdocumenten
from functiewijzer.core.handboek.hernieuwing import Documentlot, at_known_paths, plan
from functiewijzer.core.handboek.importstaat import Importstaat, Staatdocument
from functiewijzer.core.handboek.samenvoegen import Samenvoeging, changes_of, merge, next_versie
from functiewijzer.core.redactie.bewerking import apply_all

Data = dict[str, Any]

BASIS: Data = {
    "soort": "profiel",
    "code": "2.1",
    "naam": "Kaasmaker",
    "versie": "0.1",
    "geldig_vanaf": "2027-01-01",
    "status": "concept",
    "doel": "Maken van kaas.",
    "bronnen": {"doel": "boek, r. 4"},
    "vragen": [{"bank": "kennis"}, {"id": "lichter_1", "tekst": "de kaas is jong"}],
}


def changed(**fields: Any) -> Data:
    return {**BASIS, **fields}


def merged(eigen: Data, nieuw: Data, choose: Any = None) -> Data:
    """Return the document after importing again; `choose` changes the merge first."""
    samen = merge(BASIS, eigen, nieuw)
    samen = choose(samen) if choose else samen
    return apply_all(eigen, changes_of(samen, eigen, nieuw, "2028-01-01"))  # type: ignore[no-any-return]


def standen(eigen: Data, nieuw: Data) -> dict[str, Veldstand]:
    return {".".join(v.pad): v.stand for v in merge(BASIS, eigen, nieuw).verschillen}


def test_what_only_the_handbook_changed_comes_in() -> None:
    nieuw = changed(doel="Maken van kaas en wei.")
    assert merged(BASIS, nieuw)["doel"] == "Maken van kaas en wei."


def test_what_only_a_person_changed_stays() -> None:
    eigen = changed(doel="Kaas maken.")
    assert standen(eigen, BASIS) == {"doel": Veldstand.ZELF}
    assert merged(eigen, BASIS) == eigen


def test_what_both_changed_stays_until_a_person_chooses() -> None:
    eigen, nieuw = changed(doel="Kaas maken."), changed(doel="Maken van wei.")
    assert standen(eigen, nieuw) == {"doel": Veldstand.BEIDE}
    assert merged(eigen, nieuw)["doel"] == "Kaas maken."


def test_the_same_change_on_both_sides_is_no_question() -> None:
    both = changed(doel="Kaas maken.")
    assert standen(both, both) == {}


def test_a_choice_for_the_handbook_takes_its_text_and_one_for_the_own_text_keeps_it() -> None:
    eigen, nieuw = changed(doel="Kaas maken."), changed(doel="Maken van wei.")
    take = lambda samen: Samenvoeging(verschillen=samen.verschillen, gekozen=frozenset({("doel",)}))  # noqa: E731
    keep = lambda samen: Samenvoeging(verschillen=samen.verschillen, behouden=frozenset({("doel",)}))  # noqa: E731
    assert merged(eigen, nieuw, take)["doel"] == "Maken van wei."
    assert merged(eigen, nieuw, keep) == eigen


def test_a_conflict_that_is_open_comes_back_and_one_that_was_decided_does_not() -> None:
    eigen, nieuw = changed(doel="Kaas maken."), changed(doel="Maken van wei.")
    samen = merge(BASIS, eigen, nieuw)
    later = rebased(nieuw, samen.conflicten)
    assert [v.stand for v in merge(later, eigen, nieuw).verschillen] == [Veldstand.BEIDE]
    assert [v.stand for v in merge(nieuw, eigen, nieuw).verschillen] == [Veldstand.ZELF]


def test_content_that_changes_is_a_new_edition_and_has_to_be_vastgesteld_again() -> None:
    eigen = changed(status="vastgesteld", versie="1.3", vastgesteld={"door": "hr"})
    after = merged(eigen, changed(doel="Maken van wei."))
    assert (after["versie"], after["geldig_vanaf"], after["status"]) == ("1.4", "2028-01-01", "concept")
    assert "vastgesteld" not in after


def test_another_place_in_the_handbook_is_no_new_edition() -> None:
    after = merged(BASIS, changed(bronnen={"doel": "boek, r. 9"}))
    assert after == changed(bronnen={"doel": "boek, r. 9"})


def test_a_question_in_between_shifts_nothing() -> None:
    eigen = changed(vragen=[{"bank": "kennis"}, {"id": "lichter_1", "tekst": "de kaas is heel jong"}])
    new_question = {"id": "lichter_0", "tekst": "de kaas is zacht"}
    nieuw = changed(vragen=[{"bank": "kennis"}, new_question, {"id": "lichter_1", "tekst": "de kaas is jong"}])
    after = merged(eigen, nieuw)
    assert after["vragen"] == [{"bank": "kennis"}, new_question, {"id": "lichter_1", "tekst": "de kaas is heel jong"}]


def test_what_the_handbook_takes_away_goes_unless_a_person_changed_it() -> None:
    without = changed(vragen=[{"bank": "kennis"}])
    eigen = changed(vragen=[{"bank": "kennis"}, {"id": "lichter_1", "tekst": "de kaas is heel jong"}])
    assert merged(BASIS, without)["vragen"] == [{"bank": "kennis"}]
    assert merged(eigen, without) == eigen
    assert standen(eigen, without) == {"vragen.[lichter_1]": Veldstand.BEIDE}


@pytest.mark.parametrize(
    ("versie", "after"), [("0.1", "0.2"), ("1.9", "1.10"), ("2026", "2027"), ("2026-b", "2027-b"), ("x", "x.1")]
)
def test_the_last_number_of_a_versie_goes_up(versie: str, after: str) -> None:
    assert next_versie(versie) == after


values = st.recursive(
    st.text("ab", max_size=2),
    lambda inner: (
        st.dictionaries(st.sampled_from(["doel", "positie", "x", "y"]), inner, max_size=3)
        | st.lists(st.text("ab", max_size=2), max_size=2)
        | st.lists(
            st.fixed_dictionaries({"id": st.sampled_from("pqr"), "tekst": inner}),
            max_size=3,
            unique_by=lambda i: i["id"],
        )
    ),
    max_leaves=8,
)
documents = st.dictionaries(st.sampled_from(["doel", "positie", "vragen", "kenmerken"]), values, max_size=4)


@given(documents, documents)
def test_without_edits_the_document_becomes_what_the_handbook_says(basis: Data, nieuw: Data) -> None:
    after = apply_all(basis, changes_of(merge(basis, basis, nieuw), basis, nieuw, ""))
    assert not list(compare(after, after, nieuw)) or _same_but_for_order(after, nieuw)


def _same_but_for_order(one: Any, other: Any) -> bool:
    """Whether only named items of a list stand in another order, or an empty value is left where one went."""
    return all(v.basis is AFWEZIG or v.nieuw is AFWEZIG or not v.basis or not v.nieuw for v in compare(one, one, other))


@given(documents, documents)
def test_without_a_new_handbook_nothing_a_person_wrote_changes(basis: Data, eigen: Data) -> None:
    assert changes_of(merge(basis, eigen, basis), eigen, basis, "") == ()


@given(documents, documents, documents)
def test_no_edited_field_is_ever_overwritten_unasked(basis: Data, eigen: Data, nieuw: Data) -> None:
    samen = merge(basis, eigen, nieuw)
    after = apply_all(eigen, changes_of(samen, eigen, nieuw, ""))
    kept = list(compare(eigen, eigen, after))
    taken = {v.pad for v in samen.over_te_nemen}
    assert all(any(v.pad[: len(pad)] == pad or pad[: len(v.pad)] == v.pad for pad in taken) for v in kept)


def document(pad: str = "2/2.1.yaml", data: Data = BASIS) -> Handboekdocument:
    return Handboekdocument(pad=pad, gegevens=data, bron="boek")


def staat(**documenten: Data) -> Importstaat:
    return Importstaat(documenten={pad: Staatdocument(gegevens=data, sha256="") for pad, data in documenten.items()})


@pytest.mark.parametrize(
    ("eigen", "nieuw", "lot"),
    [
        (BASIS, BASIS, Documentlot.GELIJK),
        (BASIS, changed(doel="Wei."), Documentlot.BIJGEWERKT),
        (BASIS, changed(bronnen={"doel": "boek, r. 9"}), Documentlot.VERPLAATST),
        (changed(positie="Hier."), changed(bronnen={"doel": "boek, r. 9"}), Documentlot.EIGEN),
        (changed(doel="Wei."), BASIS, Documentlot.EIGEN),
        (changed(doel="Wei."), changed(doel="Boter."), Documentlot.CONFLICT),
        (None, BASIS, Documentlot.WEGGEHAALD),
        (BASIS, None, Documentlot.VERVALLEN),
        (ValueError("yaml"), BASIS, Documentlot.ONLEESBAAR),
    ],
)
def test_every_document_has_a_lot(eigen: Any, nieuw: Data | None, lot: Documentlot) -> None:
    found = Handboekdocumenten(documenten=(document("a", nieuw),) if nieuw else ())
    (gang,) = plan(found, staat(a=BASIS), {"a": eigen} if eigen is not None else {})
    assert gang.lot is lot


def test_a_function_that_is_new_is_made_and_one_that_went_is_never_deleted() -> None:
    gangen = plan(Handboekdocumenten(documenten=(document("b"),)), staat(a=BASIS), {"a": BASIS})
    assert {gang.pad: gang.lot for gang in gangen} == {"b": Documentlot.NIEUW, "a": Documentlot.VERVALLEN}


def test_a_profile_stays_in_its_file_when_its_name_changes() -> None:
    found = Handboekdocumenten(documenten=(document("2/2.1-kaasmeester.yaml", changed(naam="Kaasmeester")),))
    moved = at_known_paths(found, staat(**{"2/2.1-kaasmaker.yaml": BASIS}))
    assert moved.documenten[0].pad == "2/2.1-kaasmaker.yaml"
