"""What is said to somebody who stops in the middle: what is kept, and the command with which to go on."""

from functiewijzer.cli.dossiers.bewaren import Bewaarder
from functiewijzer.cli.gesprek.scherm import Scherm
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek, resume_command


def tell_how_to_go_on(verzoek: Gespreksverzoek, bewaarder: Bewaarder, scherm: Scherm) -> None:
    """Save what could not be saved before, and say how to go on."""
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
