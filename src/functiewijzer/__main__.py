"""`python -m functiewijzer`, and what the command functiewijzer runs."""

import sys


def main() -> None:
    """Run functiewijzer; Ctrl-C while it is still being loaded ends it as quietly as later on."""
    try:
        from functiewijzer.cli.app import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
