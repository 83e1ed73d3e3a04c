"""One table says which edition of the method brought a field: what compares, writes and shows stappen asks it."""

from dataclasses import fields, replace

import msgspec
import pytest

from dossierbouw import vastgelegd
from functiewijzer.core.dossiers import dossierkader
from functiewijzer.core.edities.stapverschil import find_stapverschillen
from functiewijzer.core.indeling import methode
from functiewijzer.core.indeling.methode import EERSTE, METHODEN, NIEUWSTE, SINDS, exists_in
from functiewijzer.core.indeling.stapdelen import VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt, UitsluitingStap
from functiewijzer.loading.dossiers.schrijver import dump_dossier
from functiewijzer.rendering.vormen.data import as_plain


def test_the_table_names_fields_that_are_there_and_editions_that_are_known() -> None:
    known = {field.name for kind in (AntwoordStap, UitsluitingStap, VoorwaardeUitslag) for field in fields(kind)}
    known |= {
        f"{prefix}{f.name}" for kind in (Uitgangspunt, GrondStap) for f in fields(kind) for prefix in ("", "grond.")
    }
    assert set(SINDS) <= known
    assert set(SINDS.values()) <= set(METHODEN)


def test_a_field_of_one_kind_of_stap_is_older_elsewhere() -> None:
    assert [exists_in(nummer, "door", "grond") for nummer in METHODEN] == [False, True]
    assert all(exists_in(nummer, "door", "uitsluiting") for nummer in METHODEN)


def doubtful(stappen: tuple[Stap, ...]) -> tuple[Stap, ...]:
    """Return stappen in which every question examines nothing of what pay law names."""
    return tuple(replace(stap, factor=None) if isinstance(stap, AntwoordStap) else stap for stap in stappen)


def test_a_field_of_an_edition_to_come_is_neither_written_nor_compared_under_this_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dossier = vastgelegd()
    assert find_stapverschillen(dossier.stappen, doubtful(dossier.stappen))
    assert "\n  factor: " in dump_dossier(dossier)
    monkeypatch.setattr(methode, "SINDS", {**SINDS, "factor": NIEUWSTE.nummer + 1})
    assert find_stapverschillen(dossier.stappen, doubtful(dossier.stappen)) == ()
    assert "\n  factor: " not in dump_dossier(dossier)


def test_a_record_replays_under_its_own_edition_whatever_the_newest_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dossierkader, "NIEUWSTE", msgspec.structs.replace(NIEUWSTE, nummer=NIEUWSTE.nummer + 1))
    kaders = [dossierkader.recorded_kader(vastgelegd(), is_replay=is_replay) for is_replay in (True, False)]
    assert [kader.methode.nummer for kader in kaders] == [NIEUWSTE.nummer, NIEUWSTE.nummer + 1]
    assert all(kader.keuze and kader.redenen for kader in kaders)


def test_data_leaves_out_what_a_later_edition_brought_and_did_not_fill() -> None:
    start = next(stap for stap in vastgelegd().stappen if isinstance(stap, Uitgangspunt))
    uitslag = next(stap for stap in vastgelegd().stappen if isinstance(stap, GrondStap)).voorwaarden[0]
    assert set(as_plain(replace(uitslag, als=None))) == {"tekst", "waarde"}
    assert set(as_plain(uitslag)) == {"tekst", "waarde", "als"}
    assert not exists_in(EERSTE.nummer, "keuze")
    assert start.methode == NIEUWSTE.nummer
