"""Texts of a profile that a record keeps for people, held against the profile and against each other.

No value rests on them, so a replay does not see when somebody changes one; but people read them in reports and letters.
"""

from collections.abc import Iterator

from msgspec import Struct

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import has_changed
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, UitsluitingStap
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Waarheid


class Tekstverschil(Struct, frozen=True):
    """A text at its plek in a record, and what stands there in the profile, or elsewhere in the record."""

    plek: Plek
    naam: str
    was: str
    nu: str


def find_vreemde_teksten(dossier: Dossier, profiel: Referentieprofiel | None) -> tuple[Tekstverschil, ...]:
    """Return the texts that are not those of the profile that the record was made with: somebody changed them.

    Nothing where the profile is another edition: what it said then can't be known.
    """
    if profiel is None or not _is_same_edition(dossier, profiel):
        return ()
    found = (Tekstverschil(plek, naam, was or "", nu) for plek, naam, was, nu in _profile_texts(dossier, profiel))
    return tuple(verschil for verschil in found if verschil.was != verschil.nu)


def find_andere_teksten(dossier: Dossier, profiel: Referentieprofiel | None) -> tuple[Tekstverschil, ...]:
    """Return where the text of an answer is not that of its stap, or better: of the profile, where that is the same.

    The profile may have been worded otherwise when the answer was given, or somebody changed the text by hand.
    """
    is_known = profiel is not None and _is_same_edition(dossier, profiel)
    return tuple(
        Tekstverschil(("antwoorden", stap.vraag, key), stap.naam, was, nu)
        for stap in dossier.antwoordstappen
        for key, was, nu in _answer_texts(dossier, stap, profiel if is_known else None)
        if was is not None and nu is not None and was != nu
    )


def find_anders_verwoord(dossier: Dossier, profiel: Referentieprofiel | None) -> tuple[Tekstverschil, ...]:
    """Return the clauses that hold and read otherwise in another edition of the profile: reworded, or edited."""
    if profiel is None or _is_same_edition(dossier, profiel):
        return ()
    holding = {
        ("stappen", number)
        for number, stap in enumerate(dossier.stappen)
        if isinstance(stap, GrondStap | UitsluitingStap) and stap.waarde is Waarheid.WAAR
    }
    found = (item for item in _profile_texts(dossier, profiel) if item[0][:2] in holding)
    return tuple(Tekstverschil(plek, naam, was or "", nu) for plek, naam, was, nu in found if was != nu)


def _is_same_edition(dossier: Dossier, profiel: Referentieprofiel) -> bool:
    return dossier.herkomst is not None and dossier.profiel == profiel.code and not has_changed(dossier, profiel)


def _profile_texts(dossier: Dossier, profiel: Referentieprofiel) -> Iterator[tuple[Plek, str, str | None, str]]:
    for number, stap in enumerate(dossier.stappen):
        for key, naam, nu in _texts_of(stap, profiel):
            yield ("stappen", number, key), naam, getattr(stap, key), nu
    if dossier.advies is None:
        return
    for key, nu in (("naam", profiel.naam), ("bron", profiel.bron)):
        yield ("advies", "referentie", key), "de referentie", getattr(dossier.advies.referentie, key), nu
    for number, kantelpunt in enumerate(dossier.advies.kantelpunten):
        tekst = _optietekst(profiel, kantelpunt.vraag, kantelpunt.naar)
        if tekst is not None:
            yield ("advies", "kantelpunten", number, "tekst"), kantelpunt.naam, kantelpunt.tekst, tekst


def _texts_of(stap: Stap, profiel: Referentieprofiel) -> Iterator[tuple[str, str, str]]:
    """Yield the texts of a stap that are the profile's own; those of conditions are ours, and may be reworded."""
    match stap:
        case AntwoordStap() if stap.vraag in profiel.vragen_op_id:
            vraag = profiel.vragen_op_id[stap.vraag]
            yield "vraagtekst", stap.naam, vraag.tekst
            if vraag.naam is not None:
                yield "naam", vraag.label, vraag.naam
            if tekst := _optietekst(profiel, stap.vraag, stap.antwoord):
                yield "optietekst", stap.naam, tekst
        case GrondStap():
            gronden = (g for side, g in profiel.gronden if side is stap.richting)
            yield from (("tekst", f"grond {g.id}", g.tekst) for g in gronden if g.id == stap.grond)
        case UitsluitingStap():
            for uitsluiting in profiel.uitsluitingen:
                if uitsluiting.id == stap.uitsluiting:
                    yield "tekst", f"uitsluiting {uitsluiting.id}", uitsluiting.tekst


def _answer_texts(
    dossier: Dossier, stap: AntwoordStap, profiel: Referentieprofiel | None
) -> Iterator[tuple[str, str | None, str | None]]:
    antwoord = dossier.antwoorden.get(stap.vraag)
    if antwoord is None:
        return
    known = {key: nu for key, _, nu in _texts_of(stap, profiel)} if profiel is not None else {}
    yield "vraagtekst", antwoord.vraagtekst, known.get("vraagtekst", stap.vraagtekst)
    # Of another answer than that of the stap the text is another too; the answer itself is what is reported then.
    if antwoord.antwoord == stap.antwoord:
        yield "optietekst", antwoord.optietekst, known.get("optietekst", stap.optietekst)


def _optietekst(profiel: Referentieprofiel, vraag: str, optie: str | None) -> str | None:
    asked = profiel.vragen_op_id.get(vraag)
    found = asked.opties_op_id.get(optie or "") if asked is not None else None
    return None if found is None else found.tekst
