"""The way in of the single-file program: functiewijzer itself, or the process in which it reads a foreign file."""

import sys

from functiewijzer.loading.sluis.kind import IN_PROGRAMMA


def main() -> None:
    """Do what the first argument asks."""
    if sys.argv[1:2] == [IN_PROGRAMMA]:
        from functiewijzer.loading.sluis.kind import main as read

        del sys.argv[1]
        read()
    else:
        from functiewijzer.__main__ import main as run

        run()


main()
