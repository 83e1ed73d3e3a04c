"""Reaching consensus from the command line: begun or gone on with, saved after every choice, never over a file."""

from functools import partial
from pathlib import Path

from functiewijzer.cli.beoordelaars.overleg import Overlegger
from functiewijzer.cli.beoordelaars.verzoek import Vergelijkverzoek
from functiewijzer.cli.bibliotheek import require_profiel
from functiewijzer.cli.dossiers.bewaren import Bewaarder, require_writable
from functiewijzer.cli.dossiers.schrijven import require_dossiernaam
from functiewijzer.cli.gesprek.scherm import Scherm
from functiewijzer.cli.gesprek.schermkeuze import make_scherm, require_terminal
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import say
from functiewijzer.cli.vervolg import program_name
from functiewijzer.core.beoordelaars.eenwording import finish, is_about, replay
from functiewijzer.core.beoordelaars.overleg import Overleg
from functiewijzer.core.beoordelaars.vergelijking import Vergelijking
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import has_changed, has_other_drempels
from functiewijzer.loading.dossiers.lezer import read_dossier
from functiewijzer.loading.opslag.bestanden import is_taken
from functiewijzer.loading.opslag.opdrachtwoord import quote
from functiewijzer.loading.profielen.profielmap import Profielmap


def reach_consensus(
    vergelijking: Vergelijking, verzoek: Vergelijkverzoek, profielmap: Profielmap, scherm: Scherm | None = None
) -> Dossier:
    """Return the dossier that both agree on, after asking for what is still to be chosen.

    Raises Gebruiksfout where the two can't be joined or the file is about something else, and Klaar with Ctrl-C.
    """
    start = _require_joinable(vergelijking, verzoek, profielmap)
    bewaarder = Bewaarder(scherm.tell if scherm is not None else say)
    try:
        if not is_taken(verzoek.doel):
            _require_person(start, scherm)
            require_writable(verzoek.doel.parent, "--consensus")
            bewaarder.claim(verzoek.doel, Path(), "")
            bewaarder.keep(start.concept)
            return _hold(start, verzoek, scherm, bewaarder)
        saved = bewaarder.go_on_with(verzoek.doel, lambda: _saved(verzoek.doel, start))
        if saved.is_vastgelegd:
            say(f"De consensus in {verzoek.doel} is al compleet; er is niets gewijzigd.")
            return saved
        overleg = _gone_on(start, saved, verzoek.doel)
        _require_person(overleg, scherm)
        return _hold(overleg, verzoek, scherm, bewaarder)
    finally:
        bewaarder.release()


def _hold(overleg: Overleg, verzoek: Vergelijkverzoek, given: Scherm | None, bewaarder: Bewaarder) -> Dossier:
    scherm = given or make_scherm(eenvoudig=verzoek.eenvoudig)
    try:
        settled = Overlegger(scherm, overleg, partial(_keep, bewaarder)).run()
    except KeyboardInterrupt:
        bewaarder.retry()
        scherm.tell()
        if bewaarder.is_current:
            scherm.tell(f"Gestopt. Wat u samen hebt gekozen, staat in {verzoek.doel}. Ga later verder met:")
        else:
            scherm.tell("Gestopt. Bewaren lukte niet: uw laatste keuzes zijn weg. Ga met de rest verder met:")
        scherm.tell(f"  {_command(verzoek)}", exact=True)
        raise Klaar(Uitgang.AFGEBROKEN) from None
    agreed = finish(settled)
    bewaarder.keep(agreed)
    bewaarder.retry()
    if not bewaarder.is_current:
        scherm.tell(f"Let op: de consensus staat niet in {verzoek.doel}; bewaren lukte niet.", strong=True)
        raise Klaar(Uitgang.BESTAND)
    say(f"De consensus staat in {verzoek.doel}.")
    return agreed


def _keep(bewaarder: Bewaarder, overleg: Overleg) -> None:
    bewaarder.keep(overleg.concept)


def _require_joinable(vergelijking: Vergelijking, verzoek: Vergelijkverzoek, profielmap: Profielmap) -> Overleg:
    """Return where the talks begin; raises Gebruiksfout where these two dossiers can't become one."""
    require_dossiernaam(verzoek.doel, "--consensus")
    dossiers = vergelijking.eerste.dossier, vergelijking.tweede.dossier
    code = dossiers[0].profiel
    if not vergelijking.has_same_profiel or code is None:
        codes = " en ".join(dossier.profiel or "geen profiel" for dossier in dossiers)
        raise Gebruiksfout(
            f"een consensus kan alleen met hetzelfde profiel, en hier is het {codes}; kies eerst samen één profiel"
        )
    profiel = require_profiel(profielmap, code)
    for zijde in (vergelijking.eerste, vergelijking.tweede):
        if has_changed(zijde.dossier, profiel):
            raise Gebruiksfout(
                f"{zijde.bestand} is gemaakt met een andere editie van profiel {code}; geef met --profielen de map "
                "van toen, of deel de functie eerst opnieuw in met de editie van nu"
            )
        if has_other_drempels(zijde.dossier, profielmap.bibliotheek.drempels_of(profiel)):
            raise Gebruiksfout(
                f"{zijde.bestand} is gemaakt met andere drempels dan nu gelden voor profiel {code}; geef met "
                "--profielen de map van toen, of deel de functie eerst opnieuw in"
            )
    return Overleg(vergelijking.eerste, vergelijking.tweede, profielmap.bibliotheek)


def _saved(path: Path, start: Overleg) -> Dossier:
    """Return what stands in the file already; raises Gebruiksfout where that is something else."""
    _, saved = read_dossier(path)
    if saved.consensus is None or not is_about(saved.consensus, start):
        raise Gebruiksfout(
            f"{path} bestaat al en is niet de consensus van deze twee dossiers, zoals ze nu zijn; kies een andere naam "
            "bij --consensus"
        )
    return saved


def _gone_on(start: Overleg, saved: Dossier, path: Path) -> Overleg:
    overleg = replay(start, saved.consensus) if saved.consensus is not None else None
    if overleg is None:
        raise Gebruiksfout(
            f"de keuzes in {path} passen niet bij deze twee dossiers; kies een andere naam bij --consensus"
        )
    return overleg


def _require_person(overleg: Overleg, scherm: Scherm | None) -> None:
    """Refuse to begin where there is something to choose and nobody to ask; raises Gebruiksfout."""
    if scherm is None and next(overleg.find_geschillen(), None) is not None:
        require_terminal("geef deze opdracht in een terminalvenster")


def _command(verzoek: Vergelijkverzoek) -> str:
    words = [program_name(), "vergelijk", str(verzoek.a), str(verzoek.b), "--consensus", str(verzoek.doel)]
    words += ["--profielen", str(verzoek.profielmap)] if verzoek.profielmap is not None else []
    words += ["--eenvoudig"] if verzoek.eenvoudig else []
    return " ".join(map(quote, words))
