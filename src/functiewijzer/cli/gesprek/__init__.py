"""The gesprek: a job is graded by answering questions, one at a time, and nothing is ever lost."""

from functiewijzer.cli.gesprek.houden import hold_gesprek
from functiewijzer.cli.gesprek.verzoek import Verzoek

__all__ = ["Verzoek", "hold_gesprek"]
