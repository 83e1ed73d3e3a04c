"""The Oordeel: what kind of document a handbook is and whether its text is sound, with the reasons."""

from enum import StrEnum

from msgspec import Struct


class Handboeksoort(StrEnum):
    """How a handbook grades: by rules per function, a NOK matrix, a text per group, criteria, points, or not at all."""

    REGELS = "regels"
    NOK = "nok"
    GROEPSBLAD = "groepsblad"
    CRITERIA = "criteria"
    PUNTEN = "punten"
    GEEN_HANDBOEK = "geen_handboek"


class Schade(StrEnum):
    """What is wrong with the text of a file."""

    BESCHADIGD = "beschadigd"
    SCAN = "scan"
    NIET_NEDERLANDS = "niet_nederlands"
    ONVOLLEDIG = "onvolledig"


class Waarneming(Struct, frozen=True, kw_only=True):
    """One measured reason of a verdict: its kind, a number (a count or a share), and examples from the text."""

    soort: str
    aantal: float
    voorbeelden: tuple[str, ...] = ()
    regels: tuple[int, ...] = ()


class Oordeel(Struct, frozen=True, kw_only=True):
    """The verdict: the kind of document, what is damaged, and why; `lijkt_op` says what no handbook is instead."""

    soort: Handboeksoort
    schade: tuple[Schade, ...] = ()
    redenen: tuple[Waarneming, ...] = ()
    lijkt_op: str = ""

    @property
    def is_unexplained(self) -> bool:
        """Whether it is called no handbook for what was not seen in it, and not since it is clearly something else."""
        return self.soort is Handboeksoort.GEEN_HANDBOEK and self.lijkt_op in ("", "functiebeschrijving")
