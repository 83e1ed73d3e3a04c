"""The questions of a profile as a person sees them: heading, reference, choices, and the overview at the end."""

from collections.abc import Mapping
from typing import Final

from functiewijzer.cli.gesprek.opmaak import room_for_keuze, shorten
from functiewijzer.cli.gesprek.scherm import Keuze, Keuzevraag
from functiewijzer.core.indeling.conclusie import needing_toelichting
from functiewijzer.core.indeling.stappen import UitsluitingStap
from functiewijzer.core.indeling.verloop import write_stappen
from functiewijzer.core.indeling.vragenlijst import Gesprek, open_vragen, path_of
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord, Voorstel
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.rendering.veilig import visible_line
from functiewijzer.rendering.woorden import one_or_more

KLAAR: Final = "-klaar"
VERDER: Final = "-verder"
"""Choices beside the questions; no question id can look like these."""
DOORGAAN: Final = "doorgaan"
OVERZICHT: Final = "overzicht"

_WEET_NIET: Final = Keuze(
    WEET_NIET,
    "Weet niet",
    toelichting="De vraag blijft open. U kunt haar later beantwoorden; het advies zegt wat er nog kan veranderen.",
)


def heading_of(vraag: Vraag, gesprek: Gesprek) -> str:
    """Return where we are and what it is about: `Vraag 5 van 15 · Complexiteit · Kennis`."""
    path = [v.id for v in path_of(gesprek)]
    about = (vraag.aspect or "").split(".") if is_held_to_reference(vraag, gesprek.profiel) else ()
    labels = [kenmerk_label(part) for part in about if part] or [vraag.label]
    return " · ".join([f"Vraag {path.index(vraag.id) + 1} van {len(path)}", *labels])


def is_held_to_reference(vraag: Vraag, profiel: Referentieprofiel) -> bool:
    """Tell whether a question compares the job with its aspect of the reference.

    One that does not count, beside others on the same aspect that do, only tests whether the reference fits at all:
    what the reference says there is not about that question.
    """
    return vraag.telt_mee or not any(v.telt_mee and v.aspect == vraag.aspect for v in profiel.vragen)


def reference_of(vraag: Vraag, gesprek: Gesprek) -> str | None:
    """Return what the reference says on the aspect that a question examines, with its place in the source."""
    if not is_held_to_reference(vraag, gesprek.profiel):
        return None
    name, _, aspect_id = (vraag.aspect or "").partition(".")
    kenmerk = gesprek.profiel.kenmerken.get(name)
    aspect = kenmerk.aspecten.get(aspect_id) if kenmerk is not None else None
    if aspect is None:
        return None
    bron = f" (bron: {visible_line(aspect.bron)})" if aspect.bron else ""
    return f"Referentie: {visible_line(aspect.tekst)}{bron}"


def suggestion_of(vraag: Vraag, voorstellen: Mapping[str, Voorstel]) -> str | None:
    """Return what the title suggests for a question; it is for people to choose it or not."""
    voorstel = voorstellen.get(vraag.id)
    optie = vraag.opties_op_id.get(voorstel.antwoord) if voorstel is not None else None
    if voorstel is None or optie is None:
        return None
    return f"De titel (‘{voorstel.woord}’) wijst naar: {optie.tekst} Dat is geen antwoord; kies zelf."


def make_keuzevraag(vraag: Vraag, antwoord: Antwoord | None) -> Keuzevraag:
    """Return the question with its options and *weet niet*; no answer stands ready but one that somebody gave."""
    keuzes = [*(Keuze(o.id, o.tekst, toelichting=o.toelichting) for o in vraag.opties), _WEET_NIET]
    earlier = antwoord.antwoord if antwoord is not None else None
    given = earlier if earlier in {keuze.id for keuze in keuzes} else None
    return Keuzevraag(vraag.tekst, keuzes, given, vraag.toelichting, kan_toelichten=True)


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
    """Return the review: to be done, or every answer on a line, to choose one to change.

    What ends it stands first: a list without a pointer is seen from its top.
    """
    needing = asks_toelichting(gesprek)
    keuzes = [Keuze(KLAAR, "Klaar: toon het advies")]
    still_open = len(open_vragen(gesprek))
    if still_open:
        keuzes.append(Keuze(VERDER, f"Verder met {one_or_more(still_open, 'open vraag', 'open vragen')}"))
    keuzes += [_overzicht_line(vraag, gesprek, needing) for vraag in path_of(gesprek)]
    return Keuzevraag(
        "Kies een antwoord om te wijzigen, of kies Klaar.",
        keuzes,
        None,
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


def make_vervolgvraag(still_open: int) -> Keuzevraag:
    """Return what to do now that the reference does not fit, with so many questions still open."""
    count = one_or_more(still_open, "open vraag", "open vragen")
    return Keuzevraag(
        "Wat wilt u doen?",
        (
            Keuze(OVERZICHT, "Stoppen met vragen en naar het overzicht gaan"),
            Keuze(DOORGAAN, f"Toch verdergaan met de vragen (nog {count})"),
        ),
        toelichting="Zolang dit antwoord zo blijft, is de uitkomst geen match, wat u verder ook antwoordt. In het "
        "overzicht kunt u het antwoord wijzigen.",
    )
