"""From an open point and what somebody chose to the changes of the document."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from msgspec import Struct

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.handboek.clausulewerk import ask_anew, link_clause
from functiewijzer.core.handboek.nazien import TEKSTDELEN, Nazieactie, Naziekeuze, plek_of
from functiewijzer.core.handboek.openpunt import Openpunt
from functiewijzer.core.handboek.profieldelen import gaps_at, part_dict, part_list, questions_of
from functiewijzer.core.redactie.bewerking import Bewerking, VoegToe, Weg, Zet, apply_all, exists, value_at

_NAMEN: Final = "alternatieve_namen"
_NA: Final = (
    *("naam", "functiegroep", "versie", "status", "vastgesteld", "bron", "bronnen"),
    *("organisatie", "positie", "doel"),
)
"""The keys that a part of the head comes after."""

Bewerkingen = tuple[Bewerking, ...]


class Naziegeval(Struct, frozen=True, kw_only=True):
    """An open point of a document with what somebody chose.

    `bron` is the place of its lines in the handbook. `bank` are the questions of the bank by kenmerk and aspect.
    """

    punt: Openpunt
    keuze: Naziekeuze
    data: Any
    bron: str = ""
    bank: Mapping[str, Mapping[str, str]] = {}

    @property
    def plek(self) -> Plek:
        """The place of the point."""
        return plek_of(self.punt)


def edits_for(geval: Naziegeval) -> Bewerkingen:
    """Return the changes of a document; none where the point is left, or right as it is."""
    make = _WERK.get(geval.keuze.actie)
    return () if make is None else make(geval)


def _change_text(geval: Naziegeval) -> Bewerkingen:
    return (Zet(geval.plek, geval.keuze.tekst),)


def _rename(geval: Naziegeval) -> Bewerkingen:
    if geval.punt.plek == _NAMEN:
        return (VoegToe((_NAMEN,), geval.keuze.tekst, na=("naam",)),)
    return _change_text(geval)


def _move_name(geval: Naziegeval) -> Bewerkingen:
    return (VoegToe((_NAMEN,), geval.punt.gegevens[0], na=("naam",)),)


def _choose_group(geval: Naziegeval) -> Bewerkingen:
    group = Zet(geval.plek, geval.keuze.tekst, na=("functiefamilie",))
    return (group, *_no_gap(geval.punt.plek, geval.data))


def _declare_side(geval: Naziegeval) -> Bewerkingen:
    *above, side = geval.plek
    return (Zet((*above, "geen_zijde", side), {"reden": geval.keuze.tekst}), *_no_gap(geval.punt.plek, geval.data))


def _one_clause(geval: Naziegeval) -> Bewerkingen:
    grond = geval.plek[:4]
    return ask_anew(grond, (str(value_at(geval.data, (*grond, "tekst"))),), geval.data)


def _typed_clauses(geval: Naziegeval) -> Bewerkingen:
    return ask_anew(geval.plek[:4], geval.keuze.teksten, geval.data)


def places_for(data: Any) -> tuple[str, ...]:
    """Return the places in a profile where lines of the handbook can go."""
    tasks = (f"activiteiten.{index}.taken" for index, _ in enumerate(part_list(data, "activiteiten")))
    kenmerken = (f"kenmerken.{name}.tekst" for name in part_dict(data, "kenmerken"))
    return (*TEKSTDELEN, _NAMEN, *tasks, *kenmerken)


def without_name(data: Any, naam: str) -> Bewerkingen:
    """Return the changes that take a name from the alternative names of another profile."""
    names = part_list(data, _NAMEN)
    return (Weg((_NAMEN, names.index(naam))),) if naam in names else ()


def _place(geval: Naziegeval) -> Bewerkingen:
    to, lines, data = geval.keuze.tekst, geval.keuze.teksten, geval.data
    plek: Plek = tuple(int(step) if step.isdecimal() else step for step in to.split("."))
    if to == _NAMEN or plek[-1] == "taken":
        return tuple(VoegToe(plek, line, na=("naam",)) for line in lines)
    there = value_at(data, plek) if exists(data, plek) else ""
    text = "\n".join(filter(None, (there, " ".join(lines))))
    is_new = geval.bron and to in TEKSTDELEN and not there
    source = (Zet(("bronnen", to), geval.bron, na=("bron",)),) if is_new else ()
    return (Zet(plek, text, na=_NA), *source, *_no_gap(to, data))


def _fill(geval: Naziegeval) -> Bewerkingen:
    deel, keuze = geval.punt.plek, geval.keuze
    gap = _no_gap(deel, geval.data)
    if deel == "activiteiten":
        activiteit = {"id": "A", "naam": keuze.tekst, "taken": keuze.teksten}
        return (VoegToe(("activiteiten",), activiteit, na=_NA), *gap)
    if deel in TEKSTDELEN:
        return (Zet((deel,), keuze.tekst, na=_NA), *gap)
    name = deel.removeprefix("kenmerken.")
    asked = geval.bank.get(name, {})
    aspecten = {"aspecten": {aspect: {"tekst": keuze.tekst} for aspect in asked}} if asked else {}
    kenmerk = Zet(("kenmerken", name), {"tekst": keuze.tekst, **aspecten}, na=(*_NA, "typering", "activiteiten"))
    has = {vraag.get("bank") for vraag in questions_of(geval.data).values()}
    vragen = (VoegToe(("vragen",), {"bank": vraag}) for vraag in asked.values() if vraag not in has)
    return (kenmerk, *vragen, *gap)


def _gap_at(deel: str, data: Any) -> int | None:
    return next((place for place, (named, _) in gaps_at(data).items() if named == deel), None)


def _no_gap(deel: str, data: Any) -> Bewerkingen:
    """Return the change by which a profile no longer says to lack a part."""
    at = _gap_at(deel, data)
    if at is None:
        return ()
    return (Weg(("ontbreekt", at)),) if len(data["ontbreekt"]) > 1 else (Weg(("ontbreekt",)),)


def _lacks_too(geval: Naziegeval) -> Bewerkingen:
    # A gap is a part, or a part of a part: what lies deeper lacks with it.
    deel = ".".join(geval.punt.plek.split(".")[:2])
    item = {"deel": deel, "in_bron": True}
    at = _gap_at(deel, geval.data)
    return (VoegToe(("ontbreekt",), item, na=_NA),) if at is None else (Zet(("ontbreekt", at), item),)


def _link(geval: Naziegeval) -> Bewerkingen:
    vraag, bank, zijde = geval.punt.gegevens[:3]
    bank = geval.keuze.tekst or bank
    has = {question.get("bank") or question.get("id") for question in questions_of(geval.data).values()}
    asked = () if bank in has else (VoegToe(("vragen",), {"bank": bank}),)
    return (*asked, *link_clause(geval.plek[:4], apply_all(geval.data, asked), vraag=vraag, bank=bank, zijde=zijde))


_WERK: Final[Mapping[Nazieactie, Callable[[Naziegeval], Bewerkingen]]] = {
    Nazieactie.PLAATS: _place,
    Nazieactie.VUL: _fill,
    Nazieactie.NIET_IN_BRON: _lacks_too,
    Nazieactie.WIJZIG: _change_text,
    Nazieactie.SAMEN: _one_clause,
    Nazieactie.SPLITS: _typed_clauses,
    Nazieactie.KOPPEL: _link,
    Nazieactie.VERPLAATS: _move_name,
    Nazieactie.ANDERE_NAAM: _rename,
    Nazieactie.KIES_GROEP: _choose_group,
    Nazieactie.GEEN_ZIJDE: _declare_side,
}
"""What each choice does to the document; those that are not here change nothing."""
