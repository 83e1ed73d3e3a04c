"""The Gespreksstand: how far a conversation is, and how it goes into its dossier."""

from collections.abc import Mapping

from msgspec import Struct, field

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import with_gesprek
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import Voorstel


class Gespreksstand(Struct, frozen=True):
    """The answers, the reasons by kenmerk, and the question to go on at where that is not the first open one."""

    gesprek: Gesprek
    redenen: Mapping[str, str]
    verder_bij: str | None = None


class Opzet(Struct, frozen=True, kw_only=True):
    """How a conversation is held: no longer than needed, with something before it to go back to, and what is suggested.

    `voorstellen` are what the title suggests by question; they are shown beside it, and chosen by nobody.
    """

    kort: bool = False
    has_begin: bool = False
    voorstellen: Mapping[str, Voorstel] = field(default_factory=dict)


def with_stand(dossier: Dossier, stand: Gespreksstand) -> Dossier:
    """Return the dossier as the conversation left it; a recorded advice stays only where it still rests on the same."""
    updated = with_gesprek(dossier, stand.gesprek)
    if stand.redenen != updated.redenen:
        updated = updated.model_copy(update={"redenen": dict(stand.redenen), "advies": None, "stappen": ()})
    return updated.model_copy(update={"verder_bij": stand.verder_bij})
