"""Why this reference, and why equal: asked in a sentence each; each may be skipped."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from functiewijzer.cli.gesprek.dossiervragen import ask_filled, ask_without_person
from functiewijzer.cli.gesprek.scherm import TERUG, Scherm, Tekstvraag, Terug, ask_line, walk
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.openstaand import KEUZE, REDENEN
from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.core.indeling.verloop import write_stappen
from functiewijzer.core.indeling.vragenlijst import Gesprek, path_of
from functiewijzer.core.profielen.antwoorden import WEET_NIET
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.core.schema import MAX_TEKST

_EXPLAIN_REDEN: Final = (
    "Ook ‘gelijk’ heeft een reden nodig. Noem een feit uit het werk, en zo mogelijk waar het staat. Slaat u dit over, "
    "dan is het advies hoogstens voorlopig."
)


class Redenvragen:
    """Asks at the end of a kenmerk why the job is equal to the reference there, once for each.

    `overgeslagen` are the kenmerken of which somebody would not say so.
    """

    def __init__(self, scherm: Scherm) -> None:
        self.overgeslagen: set[str] = set()
        self._scherm = scherm

    def ask_after(self, vraag: Vraag, gesprek: Gesprek, redenen: Mapping[str, str]) -> Mapping[str, str] | Terug:
        """Return the reasons by kenmerk after a question, with the one that was given now."""
        kenmerk = _finished_with(vraag, gesprek)
        if kenmerk is None or kenmerk in redenen or not self._has_to_ask(kenmerk, gesprek):
            return redenen
        self._scherm.tell()
        self._scherm.tell(f"── {kenmerk_label(kenmerk)}: klaar ──", strong=True)
        asked = Tekstvraag(
            "Waarom is de functie hier gelijk aan de referentie? Eén zin.",
            "",
            _EXPLAIN_REDEN,
            "overslaan",
            is_reden=True,
        )
        typed = ask_without_person(self._scherm, asked, limit=MAX_TEKST)
        if isinstance(typed, Terug):
            return TERUG
        if typed is None:
            self.overgeslagen.add(kenmerk)
            return redenen
        return {**redenen, kenmerk: typed}

    def may_ask(self, plek: Plek, gesprek: Gesprek) -> bool:
        """Tell whether to ask for what is missing at a place: not once more, nor why something is equal that isn't."""
        return plek[0] != REDENEN or self._has_to_ask(str(plek[1]), gesprek)

    def _has_to_ask(self, kenmerk: str, gesprek: Gesprek) -> bool:
        return kenmerk not in self.overgeslagen and _is_equal_without_reden(kenmerk, gesprek)


def _finished_with(vraag: Vraag, gesprek: Gesprek) -> str | None:
    """Return the kenmerk of a counting question where all questions about it have been asked."""
    asked = gesprek.gekozen.keys() | {v for v, given in gesprek.antwoorden.items() if given.antwoord == WEET_NIET}
    is_done = all(v.id in asked for v in path_of(gesprek) if v.kenmerk == vraag.kenmerk)
    return vraag.kenmerk if is_done and vraag.telt_mee else None


def _is_equal_without_reden(kenmerk: str, gesprek: Gesprek) -> bool:
    """Tell whether every answer that counts under a kenmerk is gelijk, and none of them says why."""
    stappen = [
        stap
        for stap in write_stappen(gesprek)
        if isinstance(stap, AntwoordStap) and stap.counts and stap.kenmerk == kenmerk and stap.antwoord is not None
    ]
    is_equal = all(stap.richting is Richting.GELIJK for stap in stappen)
    return bool(stappen) and is_equal and not any(stap.toelichting or stap.bron for stap in stappen)


def ask_toelichting(earlier: str | None, scherm: Scherm, *, is_needed: bool) -> str | Terug | None:
    """Ask why an answer was given, and say what it means where that is needed and left out."""
    vraag = Tekstvraag(
        "Waarom dit antwoord? Noem in één regel wat in het werk zo is.",
        earlier or "",
        "Beschrijf het opgedragen werk, niet de persoon. Noem zo mogelijk waar het staat, bijvoorbeeld in de "
        "functiebeschrijving. De toelichting komt in het verslag.",
        "overslaan",
        is_reden=True,
    )
    typed = ask_line(scherm, vraag, limit=MAX_TEKST)
    if typed is None and is_needed:
        scherm.tell("Zonder toelichting krijgt het advies de vlag ‘ongemotiveerd’. U kunt die later geven.")
    return typed


def ask_redenen(
    dossier: Dossier, openstaand: Sequence[Plek], scherm: Scherm, keep: Callable[[Dossier], None]
) -> Dossier:
    """Ask for the reasons at the places that are open, and return the dossier with them; `keep` saves each."""

    def ask(plek: Plek, known: Dossier) -> Dossier | Terug:
        filled = ask_filled(known, plek, scherm)
        if filled is None or isinstance(filled, Terug) or filled == known:
            return known if filled is None else filled
        keep(filled)
        return filled

    plekken = [plek for plek in openstaand if plek[0] in {KEUZE, REDENEN}]
    if plekken:
        scherm.tell()
        scherm.tell("── Waarom ──", strong=True)
        scherm.tell("Ook ‘gelijk’ heeft een reden nodig.")
    return walk(dossier, [partial(ask, plek) for plek in plekken], scherm)
