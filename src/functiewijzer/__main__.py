"""`python -m functiewijzer`."""

from functiewijzer.cli.app import main

main()
