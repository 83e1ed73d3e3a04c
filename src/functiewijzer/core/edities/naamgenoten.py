"""Naamgenoten: a function that has the same name in two editions, and another code, another group or both.

A grading points at a code; where a handbook is numbered anew, that code may be another function.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.edities.verschil import Editieverschil, compare_documenten
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.schrijfwijze import fold_titel

_GEBLEVEN: Final = 0.2
"""Where less than this part of the sentences of a job stayed, its text is wholly other."""


class Naamgenoot(Struct, frozen=True, kw_only=True):
    """One function in two editions by its name: its code and group then and now, and whether it says another thing."""

    naam: str
    code_toen: str
    code_nu: str
    groep_toen: str | None
    groep_nu: str | None
    is_anders: bool = True

    @property
    def is_renumbered(self) -> bool:
        """Whether it has another code."""
        return self.code_toen != self.code_nu


def find_naamgenoten(verschil: Editieverschil) -> tuple[Naamgenoot, ...]:
    """Return the functions of one name that got another code or group, in the order of the old edition."""
    items = [item for item in verschil.documenten if isinstance(item.document, Referentieprofiel)]
    before = [item.oud for item in items if isinstance(item.oud, Referentieprofiel)]
    after = [item.nieuw for item in items if isinstance(item.nieuw, Referentieprofiel)]
    return tuple(_pairs(before, after))


def _pairs(before: Iterable[Referentieprofiel], after: Sequence[Referentieprofiel]) -> Iterator[Naamgenoot]:
    for oud in before:
        nieuw = _of_name(oud.naam, oud.code, after)
        if nieuw is None:
            continue
        if (nieuw.code, nieuw.functiegroep) != (oud.code, oud.functiegroep) or is_wholly_other(oud, nieuw):
            yield Naamgenoot(
                naam=nieuw.naam,
                code_toen=oud.code,
                code_nu=nieuw.code,
                groep_toen=oud.functiegroep,
                groep_nu=nieuw.functiegroep,
                is_anders=_says_another_thing(oud, nieuw),
            )


def is_wholly_other(oud: Referentieprofiel, nieuw: Referentieprofiel) -> bool:
    """Whether hardly a sentence of the doel and the tasks of a function is left, though its code may be the same."""
    before, after = _work(oud), _work(nieuw)
    return bool(before and after) and len(before & after) < _GEBLEVEN * min(len(before), len(after))


def _work(profiel: Referentieprofiel) -> frozenset[str]:
    """Return the sentences that say what somebody does, as they are compared."""
    texts = [profiel.doel or "", *(taak for activiteit in profiel.activiteiten for taak in activiteit.taken)]
    return frozenset(filter(None, (fold_titel(zin) for text in texts for zin in text.replace("; ", ". ").split(". "))))


def _of_name(naam: str, code: str, profielen: Iterable[Referentieprofiel]) -> Referentieprofiel | None:
    """Return the profile of a name, of two the one that kept the code; None where no profile has it."""
    found = [profiel for profiel in profielen if fold_titel(profiel.naam) == fold_titel(naam)]
    return next((profiel for profiel in found if profiel.code == code), found[0] if found else None)


def _says_another_thing(oud: Referentieprofiel, nieuw: Referentieprofiel) -> bool:
    """Whether more differs than the code."""
    return bool(compare_documenten(oud.model_copy(update={"code": nieuw.code}), nieuw).wijzigingen)


def find_naamgenoot(dossier: Dossier, bibliotheek: Bibliotheek) -> Naamgenoot | None:
    """Return where the function of a record is now, by the name it had; None where code and group are the same.

    What it said then is not in the record, so another group is what tells that it says another thing.
    """
    if dossier.profiel is None or dossier.advies is None:
        return None
    referentie = dossier.advies.referentie
    nieuw = _of_name(referentie.naam, dossier.profiel, bibliotheek.profielen.values())
    if nieuw is None or (nieuw.code, nieuw.functiegroep) == (dossier.profiel, referentie.functiegroep):
        return None
    return Naamgenoot(
        naam=nieuw.naam,
        code_toen=dossier.profiel,
        code_nu=nieuw.code,
        groep_toen=referentie.functiegroep,
        groep_nu=nieuw.functiegroep,
        is_anders=nieuw.functiegroep != referentie.functiegroep,
    )
