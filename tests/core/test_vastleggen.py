"""A dossier holds its advice whole: recorded and read back it is the same, and its stappen alone carry it."""

from hypothesis import given

from dossierparen import graded
from functiewijzer.core.dossiers.vastleggen import record_advies, recorded_advies, recorded_indeling
from functiewijzer.core.indeling.vragenlijst import Gesprek
from profielbouw import gesprekken


@given(gesprekken())
def test_what_was_recorded_reads_back_as_the_same_advice(gesprek: Gesprek) -> None:
    dossier = graded(gesprek)
    assert record_advies(recorded_advies(dossier)) == dossier


@given(gesprekken())
def test_the_recorded_advice_follows_from_the_stappen(gesprek: Gesprek) -> None:
    dossier = graded(gesprek)
    assert dossier.advies is not None
    indeling = recorded_indeling(dossier)
    assert (indeling.uitkomst, indeling.functiegroep, indeling.status, indeling.vastheid, indeling.vlaggen) == (
        dossier.advies.uitkomst,
        dossier.advies.functiegroep,
        dossier.advies.status,
        dossier.advies.vastheid,
        dossier.advies.vlaggen,
    )
