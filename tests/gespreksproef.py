"""Tools for tests of the gesprek: a Scherm that answers from a script, and a small library to talk about."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from functiewijzer.cli.gesprek.houden import hold_gesprek
from functiewijzer.cli.gesprek.scherm import Gekozen, Keuzevraag, Tekstvraag, Terug
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.core.titels.titelscore import Frequenties
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.loading.dossiers.lezer import read_dossier
from profielbouw import bij, maak_profiel, telt_niet, weegt

CTRL_C = KeyboardInterrupt()
KLAAR, VERDER = "-klaar", "-verder"
REDENVRAGEN = ("Waarom past deze referentiefunctie", "gelijk aan de referentie?")
"""The questions for reasons, which a script answers where it names them."""
Reply = str | Terug | KeyboardInterrupt

PROFIEL = maak_profiel(
    telt_niet("leiding"),
    weegt("aard", 3),
    weegt("kennis", 2, alleen_als=bij("aard", "zwaarder")),
    weegt("contact"),
    uitsluitingen=[bij("leiding", "ja")],
)
"""Asked in this order: leiding, aard, kennis (only where aard is zwaarder), contact."""

HUIS = Functiehuis.model_validate(
    {
        "soort": "functiehuis", "schema": "1", "naam": "Proefhuis", "functiegroepen": ["D", "E", "F"],
        "families": [{"code": "1", "naam": "Proef"}],
        "drempels": {"drempel": "0.40", "tegen": "0.25", "grens": "0.65"},
        "bezwaar": {"termijn_weken": "6", "adres": "hier"}, "combinatiebeleid": "matrix",
    }
)  # fmt: skip

LEEG = Gespreksverzoek(
    titel=None, profiel=None, afdeling=None, omschrijving=None, hervat=None, bestand=None,
    kort=False, eenvoudig=False, profielmap=None, snel=False,
)  # fmt: skip
VOLLEDIG = replace(LEEG, titel="Verkoper", profiel="1.1", afdeling="Verkoop", omschrijving="Verkoopt.")


class Nepscherm:
    """Plays back replies; each may be given as a pair with the words that the question must contain.

    A choice with a + after it asks to say more about it.
    """

    def __init__(self, *replies: Reply | tuple[str, Reply]) -> None:
        self.replies = list(replies)
        self.told: list[str] = []
        self.asked: list[Keuzevraag | Tekstvraag] = []

    def tell(self, text: str = "", *, strong: bool = False, exact: bool = False) -> None:
        self.told.append(text)

    def choose(self, vraag: Keuzevraag) -> Gekozen | Terug:
        reply = self._next(vraag)
        if isinstance(reply, Terug):
            return reply
        chosen = Gekozen(reply.removesuffix("+"), met_toelichting=reply.endswith("+"))
        assert chosen.id in {keuze.id for keuze in vraag.keuzes}, f"{reply} can't be chosen at {vraag}"
        assert vraag.kan_toelichten or not chosen.met_toelichting, f"nothing can be said more at {vraag}"
        return chosen

    def ask_text(self, vraag: Tekstvraag) -> str | Terug:
        return "" if self._skips(vraag) else self._next(vraag)

    def _skips(self, vraag: Tekstvraag) -> bool:
        """Tell whether the question asks for a reason that this script is not about: it names no such question."""
        upcoming = self.replies[0] if self.replies else None
        is_named = isinstance(upcoming, tuple) and upcoming[0] in vraag.tekst
        return not is_named and any(words in vraag.tekst for words in REDENVRAGEN)

    def _next(self, vraag: Keuzevraag | Tekstvraag) -> str | Terug:
        self.asked.append(vraag)
        assert self.replies, f"not in the script: {vraag}"
        reply = self.replies.pop(0)
        if isinstance(reply, tuple):
            expected, reply = reply
            assert expected in vraag.tekst, f"expected {expected!r}, was asked {vraag.tekst!r}"
        if isinstance(reply, KeyboardInterrupt):
            raise reply
        return reply

    @property
    def talk(self) -> str:
        return "\n".join(self.told)

    @property
    def questions(self) -> list[str]:
        return [vraag.tekst for vraag in self.asked]


@dataclass(frozen=True, slots=True)
class Verloop:
    """A conversation that was held to its end."""

    dossier: Dossier
    scherm: Nepscherm

    @property
    def gekozen(self) -> dict[str, str | None]:
        return {vraag: antwoord.antwoord for vraag, antwoord in self.dossier.antwoorden.items()}


def bibliotheek(*profielen: Referentieprofiel) -> Bibliotheek:
    return Bibliotheek(HUIS, {profiel.code: profiel for profiel in profielen or (PROFIEL,)})


def zoeker(*profielen: Referentieprofiel) -> Titelzoeker:
    return Titelzoeker(bibliotheek(*profielen), Woordenlijst(), Frequenties())


def voer(
    *replies: Reply | tuple[str, Reply],
    verzoek: Gespreksverzoek = VOLLEDIG,
    profielen: Iterable[Referentieprofiel] = (),
) -> Verloop:
    """Hold a conversation with these replies; every reply must be used."""
    scherm = Nepscherm(*replies)
    dossier = hold_gesprek(verzoek, zoeker(*profielen), scherm).dossier
    assert scherm.replies == []
    return Verloop(dossier, scherm)


def saved(path: Path) -> Dossier:
    return read_dossier(path)[1]
