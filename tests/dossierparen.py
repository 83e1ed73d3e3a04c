"""Pairs of dossiers for tests: two gradings of one job against one small profile, and talks that settle them."""

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from functiewijzer.core.beoordelaars.eenwording import possible, resolve
from functiewijzer.core.beoordelaars.overleg import Geschil, Overleg
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record
from functiewijzer.core.dossiers.zijde import Zijde
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from gespreksproef import HUIS
from profielbouw import gesprekken, profielen

Keus = Callable[[Geschil], tuple[str, str]]
"""How a difference is settled in a test: what is chosen, and why."""


def graded(gesprek: Gesprek, **kop: object) -> Dossier:
    """Return the recorded grading of a gesprek, as a command would write it."""
    dossier = Dossier.model_validate({"functietitel": "Proef", **kop}).model_copy(
        update={"profiel": gesprek.profiel.code, "antwoorden": gesprek.antwoorden}
    )
    return grade_and_record(dossier, library_of(gesprek.profiel))


def library_of(profiel: Referentieprofiel) -> Bibliotheek:
    return Bibliotheek(HUIS, {profiel.code: profiel})


@st.composite
def overleggen(draw: DrawFn, *, volledig: bool = False) -> Overleg:
    """Two gradings of one job against one profile, with nothing chosen yet."""
    profiel = draw(profielen())
    dagen = st.sampled_from([None, "2026-01-01", "2026-02-01"])
    sides = [
        Zijde(
            f"{name}.dossier.yaml",
            graded(
                draw(gesprekken(st.just(profiel), volledig=volledig)),
                peildatum=draw(dagen),
                afdeling=draw(st.sampled_from([None, "Verkoop", "Inkoop"])),
                beoordelaar=role,
            ),
        )
        for name, role in (("a", "adviseur"), ("b", "leidinggevende"))
    ]
    return Overleg(sides[0], sides[1], library_of(profiel))


def settle(overleg: Overleg, keus: Keus) -> Overleg:
    """Settle every difference in the order in which they come."""
    while (geschil := next(overleg.find_geschillen(), None)) is not None:
        overleg = overleg.with_keuze(resolve(geschil, *keus(geschil)))
    return overleg


@st.composite
def beslecht(draw: DrawFn) -> Overleg:
    """Talks in which every difference was settled, with any of the possible choices."""
    return settle(draw(overleggen()), lambda geschil: (draw(st.sampled_from(possible(geschil))), "Samen bekeken."))
