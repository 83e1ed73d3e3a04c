"""A gesprek from its first question to its dossier: started or resumed, held, and stopped without loss."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.cli.dossiers.bewaren import Bewaarder, require_absent, require_writable
from functiewijzer.cli.dossiers.opgave import given_kop
from functiewijzer.cli.dossiers.schrijven import with_vergelijkbaar
from functiewijzer.cli.gesprek.begin import Begin, Beginstap, ask_titel
from functiewijzer.cli.gesprek.dialoog import Dialoog
from functiewijzer.cli.gesprek.geenprofiel import note_geen_profiel
from functiewijzer.cli.gesprek.hervatten import confirm_changes, load_gesprek
from functiewijzer.cli.gesprek.openstaand import find_openstaand, offer
from functiewijzer.cli.gesprek.redenen import ask_redenen
from functiewijzer.cli.gesprek.referentiekeuze import Referentiekeuze, require_profiel, tell_profiel
from functiewijzer.cli.gesprek.scherm import EERSTE_VRAAG, Scherm, Terug, walk
from functiewijzer.cli.gesprek.schermkeuze import make_scherm
from functiewijzer.cli.gesprek.stand import Gespreksstand, Opzet, with_stand
from functiewijzer.cli.gesprek.stoppen import tell_how_to_go_on
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek, resume_command
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record
from functiewijzer.core.dossiers.wijzigingen import carry_over, separate_voorstellen
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.openstaand import REDENEN
from functiewijzer.core.profielen.antwoorden import without_voorstellen
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.rendering.woorden import STATUS, UITKOMST


class Gehouden(Struct, frozen=True):
    """A finished gesprek, and the file that keeps it."""

    dossier: Dossier
    path: Path


def hold_gesprek(verzoek: Gespreksverzoek, zoeker: Titelzoeker, scherm: Scherm | None = None) -> Gehouden:
    """Hold the conversation and return what was said, and where it is kept.

    Raises Gebruiksfout, Bestandsfout or DossierOngeldig before the first question, and Klaar where the
    person stops.
    """
    require_profiel(verzoek.profiel, zoeker.bibliotheek)
    if verzoek.hervat is not None and verzoek.bestand is not None:
        raise Gebruiksfout("--hervat gaat verder in het eigen bestand en gaat niet samen met --gesprek")
    kop = given_kop(verzoek)
    screen = scherm or make_scherm(eenvoudig=verzoek.eenvoudig)
    bewaarder = Bewaarder(screen.tell)
    try:
        dossier = _Houder(verzoek, zoeker, screen, bewaarder).hold(kop)
    except KeyboardInterrupt:
        tell_how_to_go_on(verzoek, bewaarder, screen)
        raise Klaar(Uitgang.AFGEBROKEN) from None
    finally:
        bewaarder.release()
    return Gehouden(dossier, bewaarder.path or Path())


class _Houder(Struct, frozen=True):
    """Leads one conversation from its beginning to its dossier."""

    verzoek: Gespreksverzoek
    zoeker: Titelzoeker
    scherm: Scherm
    bewaarder: Bewaarder

    @property
    def bibliotheek(self) -> Bibliotheek:
        return self.zoeker.bibliotheek

    def hold(self, kop: Dossier) -> Dossier:
        path = self.verzoek.hervat or self._offered(kop)
        dossier = kop if path is None else self._resume(path)
        is_record = self.verzoek.is_dossier or dossier.is_vastgelegd
        stappen = [*self._begin(dossier, is_new=path is None)]
        dossier = self._carried(walk(dossier, stappen, self.scherm))
        dialoog = self._start(dossier, has_begin=bool(stappen))
        while isinstance(stand := dialoog.run(), Terug):
            dossier = self._carried(walk(with_stand(dossier, dialoog.stand), stappen, self.scherm, from_end=True))
            dialoog = self._start(dossier, has_begin=bool(stappen))
        finished = with_stand(dossier, stand)
        finished = self._record(finished, dialoog) if is_record else self._explain(finished, dialoog)
        self._tell_saved()
        return finished

    def _begin(self, dossier: Dossier, *, is_new: bool) -> Iterator[Beginstap]:
        """Yield what is asked before the first question; one that was saved has its head."""
        if is_new:
            yield from Begin(self.scherm, self.bewaarder, self.verzoek.bestand).steps_for(dossier)
        keuze = Referentiekeuze(self.zoeker, self.scherm, self.bewaarder.keep, self._leave)
        if dossier.profiel not in self.bibliotheek.profielen:
            yield keuze.ask
        elif dossier.keuze is None and not dossier.antwoorden and keuze.may_need_keuze(dossier):
            yield keuze.ask_keuze

    def _leave(self, dossier: Dossier) -> None:
        """End where no reference fits: the job goes on the list; raises Klaar."""
        note_geen_profiel(dossier, self.zoeker, self.scherm)
        if self.bewaarder.path is not None:
            self.scherm.tell("Is er later een referentiefunctie, ga dan verder met:")
            self.scherm.tell(f"  {resume_command(self.verzoek, self.bewaarder.path)}", exact=True)
        raise Klaar(Uitgang.KLAAR)

    def _start(self, dossier: Dossier, *, has_begin: bool) -> Dialoog:
        profiel = self.bibliotheek.profielen[dossier.profiel or ""]
        gesprek = self.bibliotheek.start_gesprek(profiel, without_voorstellen(dossier.antwoorden))
        stand = Gespreksstand(gesprek, dossier.redenen, dossier.verder_bij)
        self._keep(dossier, stand)
        keep = partial(self._keep, dossier)
        voorstellen = self.zoeker.beeld_of(dossier.functietitel or "", profiel.code).voorstellen
        opzet = Opzet(kort=self.verzoek.kort, has_begin=has_begin, voorstellen=voorstellen)
        return Dialoog(self.scherm, stand, keep, opzet)

    def _explain(self, dossier: Dossier, dialoog: Dialoog) -> Dossier:
        """Ask for the reasons that the status waits for, but those that somebody skipped a moment ago."""
        titelbeeld = self.zoeker.beeld_of(dossier.functietitel or "", dossier.profiel or "")
        openstaand = make_advies(dossier, self.bibliotheek, titelbeeld).indeling.openstaand
        plekken: list[Plek] = [tuple(place.split(".")) for place in openstaand]
        wanted = [plek for plek in plekken if dialoog.redenvragen.may_ask(plek, dialoog.gesprek)]
        return ask_redenen(dossier, wanted, self.scherm, self.bewaarder.keep)

    def _record(self, dossier: Dossier, dialoog: Dialoog) -> Dossier:
        """Keep the advice too, with the gradings to hold it against, and ask for what the record lacks."""
        recorded = self._keep_graded(with_vergelijkbaar(self._keep_graded(dossier), self.bewaarder.path))
        if self.verzoek.snel or not self.verzoek.is_dossier:
            return recorded
        self._tell_advies(recorded)
        from functiewijzer.cli.gesprek.dossiervragen import Dossiervragen

        skipped = frozenset((REDENEN, kenmerk) for kenmerk in dialoog.redenvragen.overgeslagen)
        return Dossiervragen(self.scherm, self.bibliotheek, self._keep_graded, skipped).run(recorded)

    def _tell_advies(self, recorded: Dossier) -> None:
        """Say what came out before anybody is asked to close a flag or to decide."""
        if recorded.advies is not None:
            groep = recorded.advies.functiegroep
            outcome = f"functiegroep {groep}, " if groep is not None else ""
            self.scherm.tell()
            self.scherm.tell(f"Het advies: {outcome}{UITKOMST[recorded.advies.uitkomst]}.", strong=True)
            self.scherm.tell(f"Status: {STATUS[recorded.advies.status]}.")

    def _keep_graded(self, dossier: Dossier) -> Dossier:
        titelbeeld = self.zoeker.beeld_of(dossier.functietitel or "", dossier.profiel or "")
        recorded = grade_and_record(dossier, self.bibliotheek, titelbeeld)
        self.bewaarder.keep(recorded)
        return recorded

    def _keep(self, dossier: Dossier, stand: Gespreksstand) -> None:
        """Keep the answers so far; a record keeps an advice, which follows them from answer to answer."""
        updated = with_stand(dossier, stand)
        if dossier.is_vastgelegd and not updated.is_vastgelegd:
            self._keep_graded(updated)
        else:
            self.bewaarder.keep(updated)

    def _offered(self, kop: Dossier) -> Path | None:
        """Make sure that a new conversation can be saved, and offer the unfinished ones of the same job instead."""
        bestand = self.verzoek.bestand
        if bestand is not None:
            require_absent(bestand)
            require_writable(bestand.parent)
            return None
        require_writable(Path())
        return offer(find_openstaand(Path(), self.bibliotheek, kop.functietitel, self.verzoek.profiel), self.scherm)

    def _resume(self, path: Path) -> Dossier:
        # One that was offered bears the same title, be it in other capitals.
        verzoek = self.verzoek if self.verzoek.hervat is not None else replace(self.verzoek, titel=None)
        dossier = self.bewaarder.go_on_with(path, lambda: load_gesprek(path, verzoek, self.bibliotheek))
        if dossier.functietitel is None:
            while isinstance(titel := ask_titel(self.scherm), Terug):
                self.scherm.tell(EERSTE_VRAAG)
            dossier = dossier.model_copy(update={"functietitel": titel})
        self.scherm.tell(f"U gaat verder met ‘{dossier.functietitel}’, bewaard in {path}. Met Ctrl-C stopt u.")
        return dossier

    def _carried(self, dossier: Dossier) -> Dossier:
        """Return it with the answers that still fit its profile; what no longer does is told, and kept as vervallen."""
        profiel = self.bibliotheek.profielen[dossier.profiel or ""]
        overzetting = carry_over(separate_voorstellen(dossier), profiel)
        if overzetting.is_other_edition:
            confirm_changes(overzetting, self.scherm)
        tell_profiel(profiel, self.scherm)
        return overzetting.passend

    def _tell_saved(self) -> None:
        self.bewaarder.retry()
        if not self.bewaarder.is_current:
            self.scherm.tell(
                f"Let op: de laatste antwoorden staan niet in {self.bewaarder.path}; bewaren lukte niet.", strong=True
            )
