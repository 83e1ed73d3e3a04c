"""Titelsignalen: words of a job title that answer a question of a profile, until somebody answers it better."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from functiewijzer.core.indeling.beeld import evaluate, make_beeld
from functiewijzer.core.profielen.antwoorden import Voorstel
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel, Titelsignaal
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.titels.titel import Titellezer
from functiewijzer.core.titels.titelrollen import Lezing


class Titelantwoord(NamedTuple):
    """An answer that a title gives: the question, the option and the word that says so."""

    vraag: str
    antwoord: str
    woord: str


class Leessignaal(NamedTuple):
    """A titelsignaal with its words as titles are read: each word, with the words that it reads as."""

    signaal: Titelsignaal
    woorden: tuple[tuple[str, frozenset[str]], ...]
    niet_bij: frozenset[str]


def make_leessignalen(profiel: Referentieprofiel, lezer: Titellezer) -> tuple[Leessignaal, ...]:
    """Return the signals of a profile, ready for titles that this reader reads."""
    return tuple(
        Leessignaal(
            signaal,
            tuple((woord, read) for woord in signaal.woorden if (read := lezer.read(woord).woorden)),
            frozenset().union(*(lezer.read(woord).woorden for woord in signaal.niet_bij)),
        )
        for signaal in profiel.titelsignalen
    )


def read_signalen(
    signalen: Iterable[Leessignaal], lezing: Lezing, niveaus: Mapping[str, str], naam: frozenset[str]
) -> Iterator[Titelantwoord]:
    """Yield the answers that a reading of a title gives; of two signals for one question the first counts.

    Niveau words that the matched name has too (`naam`) say nothing new: an assistent rayonmanager is no manager.
    """
    answered: set[str] = set()
    for leessignaal in signalen:
        signaal, woord = leessignaal.signaal, _said(leessignaal, lezing, niveaus, naam)
        if woord is not None and signaal.vraag not in answered:
            answered.add(signaal.vraag)
            yield Titelantwoord(signaal.vraag, signaal.antwoord, woord)


def _said(leessignaal: Leessignaal, lezing: Lezing, niveaus: Mapping[str, str], naam: frozenset[str]) -> str | None:
    if not leessignaal.niet_bij.isdisjoint(lezing):
        return None
    niveau = leessignaal.signaal.niveau
    said = [woord for woord in lezing if niveau and woord not in naam and niveaus.get(woord) == niveau]
    said += [woord for woord, read in leessignaal.woorden if read.issubset(lezing)]
    return said[0] if said else None


def voorstellen_of(gegeven: Sequence[Titelantwoord]) -> dict[str, Voorstel]:
    """Return what a title suggests as the engine takes it, by question."""
    return {item.vraag: Voorstel(antwoord=item.antwoord, woord=item.woord) for item in gegeven}


def excludes(profiel: Referentieprofiel, gegeven: Sequence[Titelantwoord]) -> bool:
    """Tell whether the answers of a title make an uitsluiting of the profile hold."""
    if not gegeven:
        return False
    beeld = make_beeld(profiel, {item.vraag: item.antwoord for item in gegeven})
    return any(evaluate(uitsluiting.als, beeld) is Waarheid.WAAR for uitsluiting in profiel.uitsluitingen)
