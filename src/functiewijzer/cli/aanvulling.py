"""Shell completion: installed with one option, in Dutch."""

from functiewijzer.cli.typerbinnenkant import install_completion
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import say


def install_aanvulling() -> None:
    """Install completion for the shell in use; raises Gebruiksfout where that shell is unknown."""
    installed = install_completion("functiewijzer")
    if installed is None:
        raise Gebruiksfout("deze shell is niet bekend; aanvullen werkt in bash, zsh, fish en PowerShell")
    shell, path = installed
    say(f"Aanvullen met Tab is ingesteld voor {shell}, in {path}. Open een nieuw terminalvenster om het te gebruiken.")
