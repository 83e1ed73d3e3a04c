"""The questions of a profile as a person sees them: heading, reference, choices, and the overview at the end."""

from typing import Final

from functiewijzer.cli.gesprek.opmaak import room_for_keuze, shorten
from functiewijzer.cli.gesprek.scherm import Keuze, Keuzevraag
from functiewijzer.core.indeling.conclusie import needing_toelichting
from functiewijzer.core.indeling.stappen import UitsluitingStap
from functiewijzer.core.indeling.verloop import write_stappen
from functiewijzer.core.indeling.vragenlijst import Gesprek, open_vragen, path_of
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.rendering.veilig import visible_line
from functiewijzer.rendering.woorden import one_or_more

KLAAR: Final = "-klaar"
VERDER: Final = "-verder"
"""Choices beside the questions; no question id can look like these."""

_WEET_NIET: Final = Keuze(
    WEET_NIET,
    "Weet niet",
    toelichting="De vraag blijft open. U kunt haar later beantwoorden; het advies zegt wat er nog kan veranderen.",
    letter="w",
)


def heading_of(vraag: Vraag, gesprek: Gesprek) -> str:
    """Return where we are and what it is about: `Vraag 5 van 15 · Complexiteit · Kennis`."""
    path = [v.id for v in path_of(gesprek)]
    parts = [f"Vraag {path.index(vraag.id) + 1} van {len(path)}"]
    parts += [kenmerk_label(part) for part in (vraag.aspect or "").split(".") if part]
    return " · ".join(parts)


def reference_of(vraag: Vraag, gesprek: Gesprek) -> str | None:
    """Return what the reference says on the aspect that a question examines, with its place in the source."""
    name, _, aspect_id = (vraag.aspect or "").partition(".")
    kenmerk = gesprek.profiel.kenmerken.get(name)
    aspect = kenmerk.aspecten.get(aspect_id) if kenmerk is not None else None
    if aspect is None:
        return None
    bron = f" (bron: {visible_line(aspect.bron)})" if aspect.bron else ""
    return f"Referentie: {visible_line(aspect.tekst)}{bron}"


def make_keuzevraag(vraag: Vraag, antwoord: Antwoord | None) -> Keuzevraag:
    """Return the question with its options and *weet niet*.

    Selected is the earlier answer, and without one the option that points to gelijk: gelijk is the default of
    the method, and a difference has to be chosen.
    """
    keuzes = [*(Keuze(o.id, o.tekst, toelichting=o.toelichting) for o in vraag.opties), _WEET_NIET]
    earlier = antwoord.antwoord if antwoord is not None else None
    equal = next((optie.id for optie in vraag.opties if optie.richting is Richting.GELIJK), None)
    selected = earlier if earlier in {keuze.id for keuze in keuzes} else equal
    return Keuzevraag(vraag.tekst, keuzes, selected, vraag.toelichting)


def asks_toelichting(gesprek: Gesprek) -> frozenset[str]:
    """Return the questions whose answer needs a reason."""
    return frozenset(stap.vraag for stap in needing_toelichting(write_stappen(gesprek)))


def held_uitsluitingen(gesprek: Gesprek) -> dict[str, UitsluitingStap]:
    """Return the uitsluitingen that hold with today's answers, by id."""
    stappen = (stap for stap in write_stappen(gesprek) if isinstance(stap, UitsluitingStap))
    return {stap.uitsluiting: stap for stap in stappen if stap.waarde is Waarheid.WAAR}


def uitsluiting_text(stap: UitsluitingStap) -> str:
    """Return in one sentence that this reference does not fit, and where to look."""
    elsewhere = f" Kijk naar profiel {stap.verwijst_naar}." if stap.verwijst_naar else ""
    return f"Met dit antwoord past deze referentiefunctie niet (geen match): {stap.tekst}{elsewhere}"


def make_overzicht(gesprek: Gesprek) -> Keuzevraag:
    """Return the review: every answer on a line, to choose one to change, or to be done."""
    needing = asks_toelichting(gesprek)
    keuzes = [_overzicht_line(vraag, gesprek, needing) for vraag in path_of(gesprek)]
    still_open = len(open_vragen(gesprek))
    if still_open:
        keuzes.append(Keuze(VERDER, f"Verder met {one_or_more(still_open, 'open vraag', 'open vragen')}", letter="v"))
    keuzes.append(Keuze(KLAAR, "Klaar: toon het advies", letter="k"))
    return Keuzevraag(
        "Kies een antwoord om te wijzigen, of kies Klaar.",
        keuzes,
        KLAAR,
        "Er is nog niets definitief: u kunt elk antwoord wijzigen. Bij 'Klaar' ziet u het advies. Het gesprek blijft "
        "bewaard, dus ook daarna kunt u antwoorden nog wijzigen.",
    )


def _overzicht_line(vraag: Vraag, gesprek: Gesprek, needing: frozenset[str]) -> Keuze:
    antwoord = gesprek.antwoorden.get(vraag.id, Antwoord())
    optie = vraag.opties_op_id.get(antwoord.antwoord or "")
    if optie is None:
        return Keuze(vraag.id, f"{vraag.label}: open{' (weet niet)' if antwoord.antwoord == WEET_NIET else ''}")
    mark = " [geen toelichting]" if vraag.id in needing and antwoord.toelichting is None else ""
    room = room_for_keuze() - len(vraag.label) - len(mark) - 2
    return Keuze(vraag.id, f"{vraag.label}: {shorten(optie.tekst, room)}{mark}")
