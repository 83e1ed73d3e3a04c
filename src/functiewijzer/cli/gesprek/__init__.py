"""The gesprek: a job is graded by answering questions, one at a time, and nothing is ever lost."""

from functiewijzer.cli.gesprek.houden import hold_gesprek
from functiewijzer.cli.gesprek.verzoek import Verzoek, export_command

__all__ = ["Verzoek", "export_command", "hold_gesprek"]
