"""Shell completion: installed with one option, in Dutch."""

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import say


def install_aanvulling() -> None:
    """Install completion for the shell in use; raises Gebruiksfout where that shell is unknown."""
    from typer._completion_classes import completion_init
    from typer._completion_shared import install

    completion_init()
    try:
        shell, path = install(prog_name="functiewijzer")
    except SystemExit:
        raise Gebruiksfout("deze shell is niet bekend; aanvullen werkt in bash, zsh, fish en PowerShell") from None
    say(f"Aanvullen met Tab is ingesteld voor {shell}, in {path}. Open een nieuw terminalvenster om het te gebruiken.")
