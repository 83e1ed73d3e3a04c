"""A gesprek from its first question to its dossier: started or resumed, held, and stopped without loss."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from functiewijzer.cli.dossiers.bewaren import Bewaarder, require_absent, require_writable
from functiewijzer.cli.dossiers.opgave import given_kop
from functiewijzer.cli.dossiers.schrijven import with_vergelijkbaar
from functiewijzer.cli.gesprek.begin import ask_kop, ask_titel, choose_profiel, require_profiel, tell_profiel
from functiewijzer.cli.gesprek.dialoog import Dialoog
from functiewijzer.cli.gesprek.hervatten import confirm_changes, load_gesprek
from functiewijzer.cli.gesprek.openstaand import find_openstaand, offer
from functiewijzer.cli.gesprek.redenen import ask_redenen
from functiewijzer.cli.gesprek.scherm import Scherm
from functiewijzer.cli.gesprek.schermkeuze import make_scherm
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek, resume_command
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record, with_gesprek
from functiewijzer.core.dossiers.wijzigingen import carry_over
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import without_voorstellen
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.rendering.woorden import STATUS, UITKOMST


@dataclass(frozen=True, slots=True)
class Gehouden:
    """A finished gesprek, and the file that keeps it."""

    dossier: Dossier
    path: Path


def hold_gesprek(verzoek: Gespreksverzoek, zoeker: Titelzoeker, scherm: Scherm | None = None) -> Gehouden:
    """Hold the conversation and return what was said, and where it is kept.

    Raises Gebruiksfout, Bestandsfout or DossierOngeldig before the first question, and Klaar where the
    person stops.
    """
    profiel = require_profiel(verzoek.profiel, zoeker.bibliotheek)
    if verzoek.hervat is not None and verzoek.bestand is not None:
        raise Gebruiksfout("--hervat gaat verder in het eigen bestand en gaat niet samen met --gesprek")
    kop = given_kop(verzoek)
    screen = scherm or make_scherm(eenvoudig=verzoek.eenvoudig)
    bewaarder = Bewaarder(screen.tell)
    try:
        dossier = _Houder(verzoek, zoeker, screen, bewaarder).hold(kop, profiel)
    except KeyboardInterrupt:
        _tell_how_to_go_on(verzoek, bewaarder, screen)
        raise Klaar(Uitgang.AFGEBROKEN) from None
    finally:
        bewaarder.release()
    return Gehouden(dossier, bewaarder.path or Path())


@dataclass(frozen=True, slots=True)
class _Houder:
    """Leads one conversation from its beginning to its dossier."""

    verzoek: Gespreksverzoek
    zoeker: Titelzoeker
    scherm: Scherm
    bewaarder: Bewaarder

    @property
    def bibliotheek(self) -> Bibliotheek:
        return self.zoeker.bibliotheek

    def hold(self, kop: Dossier, given: Referentieprofiel | None) -> Dossier:
        path = self.verzoek.hervat or self._offered(kop)
        if path is None:
            dossier = ask_kop(kop, self.scherm, self.bewaarder, self.verzoek.bestand)
        else:
            dossier = self._resume(path)
        is_record = self.verzoek.is_dossier or dossier.is_vastgelegd
        profiel = given or self.bibliotheek.profielen.get(dossier.profiel or "")
        if profiel is None:
            profiel = choose_profiel(dossier.functietitel or "", self.zoeker, self.scherm)
        dossier, gesprek = self._open(dossier, profiel)
        self._keep(dossier, gesprek)
        dialoog = Dialoog(self.scherm, gesprek, partial(self._keep, dossier), kort=self.verzoek.kort)
        finished = with_gesprek(dossier, dialoog.run())
        if is_record:
            finished = self._record(finished)
        else:
            titelbeeld = self.zoeker.beeld_of(finished.functietitel or "", profiel.code)
            openstaand = make_advies(finished, self.bibliotheek, titelbeeld).indeling.openstaand
            finished = ask_redenen(finished, openstaand, self.scherm, self.bewaarder.keep)
        self._tell_saved()
        return finished

    def _record(self, dossier: Dossier) -> Dossier:
        """Keep the advice too, with the gradings to hold it against, and ask for what the record lacks."""
        recorded = self._keep_graded(with_vergelijkbaar(self._keep_graded(dossier), self.bewaarder.path))
        if self.verzoek.snel or not self.verzoek.is_dossier:
            return recorded
        self._tell_advies(recorded)
        from functiewijzer.cli.gesprek.dossiervragen import Dossiervragen

        return Dossiervragen(self.scherm, self.bibliotheek, self._keep_graded).run(recorded)

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

    def _keep(self, dossier: Dossier, gesprek: Gesprek) -> None:
        """Keep the answers so far; a record keeps an advice, which follows them from answer to answer."""
        updated = with_gesprek(dossier, gesprek)
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
            dossier = dossier.model_copy(update={"functietitel": ask_titel(self.scherm)})
        self.scherm.tell(f"U gaat verder met ‘{dossier.functietitel}’, bewaard in {path}. Met Ctrl-C stopt u.")
        return dossier

    def _open(self, dossier: Dossier, profiel: Referentieprofiel) -> tuple[Dossier, Gesprek]:
        """Begin, or go on with the answers that still fit; what no longer does is told, and kept as vervallen."""
        overzetting = carry_over(dossier, profiel)
        if overzetting.is_other_edition:
            confirm_changes(overzetting, self.scherm)
        tell_profiel(profiel, self.scherm)
        held = overzetting.passend
        return held, self.bibliotheek.start_gesprek(profiel, without_voorstellen(held.antwoorden))

    def _tell_saved(self) -> None:
        self.bewaarder.retry()
        if not self.bewaarder.is_current:
            self.scherm.tell(
                f"Let op: de laatste antwoorden staan niet in {self.bewaarder.path}; bewaren lukte niet.", strong=True
            )


def _tell_how_to_go_on(verzoek: Gespreksverzoek, bewaarder: Bewaarder, scherm: Scherm) -> None:
    bewaarder.retry()
    scherm.tell()
    if bewaarder.path is None or not bewaarder.has_saved:
        scherm.tell("Gestopt. Van dit gesprek is nog niets bewaard; wat er al stond, is er nog.")
        return
    if bewaarder.is_current:
        scherm.tell("Gestopt. Alles wat u hebt geantwoord, is bewaard. Ga later verder met:")
    else:
        scherm.tell("Gestopt. Bewaren lukte niet: uw laatste antwoorden zijn weg. Ga met de rest verder met:")
    scherm.tell(f"  {resume_command(verzoek, bewaarder.path)}", exact=True)
