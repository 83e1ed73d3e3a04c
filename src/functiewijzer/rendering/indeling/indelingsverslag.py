"""The report of a grading: an Advies in the blocks of a Verslag, the answer first."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.adviesblok import Alternatief, Alternatiefgrond
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling, Status
from functiewijzer.rendering import woorden
from functiewijzer.rendering.hoofdstukken import Chapter, chapters
from functiewijzer.rendering.indeling.indelingsdetails import DETAILS
from functiewijzer.rendering.indeling.indelingsgrond import alternatieven_of, vlaggen_of, waarom_of
from functiewijzer.rendering.indeling.openstaand import nodig_of, openstaand_of
from functiewijzer.rendering.verslag import Alinea, Blok, Tabel, Toon, Uithangbord, Verslag

MISSING_SHOWN: Final = 4
"""How many missing things the box names before it says how many more there are."""


def make_indelingsverslag(advies: Advies) -> Verslag:
    """Return the report of one grading; every line rests on the stappen."""
    return Verslag(f"Indeling van {advies.functietitel}", tuple(_blocks(advies)))


def _blocks(advies: Advies) -> Iterator[Blok]:
    is_geen_match = advies.indeling.uitkomst is Uitkomst.GEEN_MATCH
    instead = "Bekijk in plaats hiervan" if is_geen_match else "Vergelijk ook met"
    yield Uithangbord(
        groep_text(advies.indeling.functiegroep, advies.indeling.status),
        (*advies_lines(advies), woorden.DISCLAIMER),
        woorden.TOON[advies.indeling.uitkomst],
    )
    yield from chapters(advies, (("Waarom", waarom_of),))
    yield from concept_of(advies)
    yield from chapters(
        advies, (("Vlaggen", vlaggen_of), ("Nog nodig", nodig_of), (instead, alternatieven_of), *DETAILS, *_HERKOMST)
    )
    yield Alinea(woorden.DISCLAIMER, Toon.STIL)


def groep_text(functiegroep: str | None, status: Status | None = None) -> str:
    """Return the group of an advice, large and clear."""
    unsure = " (nog niet zeker)" if status is Status.INDICATIEF else ""
    return "Geen match" if functiegroep is None else f"Functiegroep {functiegroep}{unsure}"


def advies_lines(advies: Advies) -> Iterator[str]:
    """Yield what the advice is, beside its group: the outcome, the reference, and how far it can be relied on."""
    indeling, profiel = advies.indeling, advies.profiel
    yield f"Uitkomst: {indeling.uitkomst.value.replace('_', ' ')} – {woorden.UITKOMST[indeling.uitkomst]}"
    yield f"Vergeleken met: {profiel.code} {profiel.naam} (functiegroep {profiel.functiegroep})"
    yield f"Status: {woorden.STATUS[indeling.status]}"
    if indeling.status is Status.VOORLOPIG and indeling.openstaand:
        yield f"Nog nodig: {woorden.listed(woorden.at_most(openstaand_of(indeling), MISSING_SHOWN))}"
    if indeling.is_contradicted:
        yield "Tegenstrijdig: een grond geldt, maar wordt niet gevolgd (zie ‘Waarom’)"
    if indeling.functiegroep is not None and indeling.status is not Status.INDICATIEF:
        yield f"Vastheid: {woorden.VASTHEID[indeling.vastheid]}"
    for buur in buren_of(advies):
        yield f"Ligt ernaast: {buur.profiel} {buur.naam} (functiegroep {buur.functiegroep})"
    if indeling.status is Status.INDICATIEF:
        yield f"Nog mogelijk: {possible_text(indeling)}"


def buren_of(advies: Advies) -> tuple[Alternatief, ...]:
    """Return the references of the same family in the group of the advice."""
    return tuple(
        alternatief
        for alternatief in advies.alternatieven
        if alternatief.grond is Alternatiefgrond.FAMILIE and alternatief.functiegroep == advies.indeling.functiegroep
    )


def possible_text(indeling: Indeling) -> str:
    """Name what open answers can still give."""
    return ", ".join([*indeling.mogelijke_groepen, *(["geen match"] if indeling.geen_match_mogelijk else [])])


def concept_of(advies: Advies) -> Iterator[Blok]:
    """Warn where the reference is a concept."""
    if advies.profiel.is_concept:
        yield Alinea(woorden.concept_warning(advies.profiel.code), Toon.LET_OP)


def herkomst_rows(advies: Advies) -> Iterator[tuple[str, str]]:
    """Yield what a replay needs: the edition of the profile, its fingerprint, the thresholds and the tool."""
    profiel = advies.profiel
    yield "Profiel", f"{profiel.code} {profiel.naam}, versie {profiel.versie}, {profiel.referentie.status.value}"
    yield "Bron van het profiel", profiel.referentie.bron
    yield "Vingerafdruk", profiel.hash
    yield "Drempels", woorden.drempels_text(advies.indeling.uitgangspunt)
    yield "Gemaakt met", f"functiewijzer {profiel.herkomst.functiewijzer}"


def _herkomst(advies: Advies) -> Iterator[Blok]:
    dossier = advies.dossier
    rows = [
        ("Functie", advies.functietitel),
        ("Afdeling", dossier.afdeling or "niet opgegeven"),
        *([("Omschrijving", dossier.omschrijving)] if dossier.omschrijving else []),
        *herkomst_rows(advies),
    ]
    yield Tabel("Waarop dit advies rust", ("Gegeven", "Waarde"), tuple(rows))


_HERKOMST: Final[tuple[Chapter[Advies], ...]] = (("Herkomst", _herkomst),)
