"""Where the clauses of an advice stand: in the handbook, for people, and in the profile, for a check of every step."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.dossiers.advies import Advies, Profielkop
from functiewijzer.core.indeling.stappen import GrondStap, UitsluitingStap
from functiewijzer.rendering import woorden
from functiewijzer.rendering.verslag import Alinea, Blok, Opsomming, Punt, Toon

_QUOTES: Final = (("‘", "’"), ("“", "”"), ("„", "”"), ("'", "'"), ('"', '"'))


def own_words_text(clauses: Sequence[GrondStap | UitsluitingStap], profiel: Profielkop) -> str:
    """Say whose words the clauses are, and where the handbook has them; a clause between quotation marks is quoted."""
    places = woorden.listed(tuple(dict.fromkeys(stap.plaats or profiel.referentie.bron for stap in clauses)))
    if all(_is_quoted(stap.tekst) for stap in clauses):
        return f"Woordelijk uit het handboek: {places}."
    return f"In eigen woorden; de tekst van het handboek gaat voor. Vindplaats: {places}."


def _is_quoted(tekst: str) -> bool:
    return any(tekst.startswith(opening) and tekst.endswith(closing) for opening, closing in _QUOTES)


def vindplaatsen_of(advies: Advies) -> Iterator[Blok]:
    """Yield every clause with its place in the handbook and its address in the profile."""
    clauses = [stap for stap in advies.indeling.stappen if isinstance(stap, GrondStap | UitsluitingStap)]
    if not clauses:
        return
    yield Alinea("Een adres is: profiel @ versie # plaats in het profiel.", Toon.STIL)
    # An address is longer than a column of a table on a screen, and is copied whole.
    yield Opsomming(
        tuple(
            Punt(_name(stap), (f"Handboek: {stap.plaats or woorden.NIET_INGEVULD}", f"Adres: {stap.adres}"))
            for stap in clauses
        )
    )


def _name(stap: GrondStap | UitsluitingStap) -> str:
    return woorden.sentences_of(stap.tekst)[0]
