"""Choices from a fixed list on the command line."""

from collections.abc import Sequence

from functiewijzer.cli.uitgang import Gebruiksfout


def require_keuze(name: str, value: str, options: Sequence[str]) -> None:
    """Raise Gebruiksfout, with the nearest option, where a value is not one of the options."""
    if value not in options:
        from functiewijzer.core.gelijkenis import did_you_mean

        raise Gebruiksfout(f"{name} {value} bestaat niet; {did_you_mean(value, options)}")
