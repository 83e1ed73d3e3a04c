"""The half of a profile that grades: its kenmerken, questions, rules and uitsluitingen."""

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.aspecten import aspects_asked, describe_found, describe_kenmerk
from functiewijzer.core.handboek.beschrijven import make_id
from functiewijzer.core.handboek.bouwstuk import Bouwstuk
from functiewijzer.core.handboek.handboekdocumenten import Gegevens
from functiewijzer.core.handboek.niveauvragen import Niveauburen, Niveaurij, build_niveau, rules_between
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.handboek.regelopbouw import build_regels
from functiewijzer.core.handboek.vraagkeuze import FYSIEK, FYSIEKE_ASPECTEN, LEIDINGGEVEN, choose_vragen, kenmerk_of
from functiewijzer.core.profielen.functietekst import OVERIG

_LEIDING: Final = re.compile(
    r"\bleidinggev|\bleiding\s+(?:te\s+|wordt\s+|gaat\s+)?ge(?:eft|ven|geven)\b|\bgeeft\b[^.;]{0,60}\bleiding\b"
    r"|\bworden\s+aangestuurd\b|\baan\s+te\s+sturen\b|\bstuurt\b[^.;]{0,60}\baan\b",
    re.IGNORECASE,
)
"""Words of a rule by which leading people makes a function lighter or heavier."""


class Vraagdeel(Struct, frozen=True, kw_only=True):
    """What grades; `is_heel` says that it can: there are questions that count, and two sides or a reason."""

    kenmerken: Gegevens
    vragen: tuple[Gegevens, ...]
    regels: Gegevens
    uitsluitingen: tuple[Gegevens, ...]
    is_heel: bool
    openpunten: tuple[Openpunt, ...]


def ask_by_regels(stuk: Bouwstuk, ladder: tuple[str, ...], vragenbank: Gegevens) -> Vraagdeel:
    """Return the questions of the bank about the kenmerken that the handbook describes, and those of its rules."""
    described = _kenmerk_ids(stuk)
    keuze = choose_vragen(vragenbank, described, without=_asked_by_regels(stuk))
    asked = aspects_asked(keuze.tellend)
    regels = build_regels(stuk.functie.regels, stuk.groep, ladder, bank=keuze.tellend, bron=stuk.bron)
    missing = [Openpunt(soort=Openpuntsoort.ONTBREEKT, plek=f"kenmerken.{kenmerk}") for kenmerk in keuze.zonder_tekst]
    return Vraagdeel(
        kenmerken={
            name: describe_kenmerk(name, stuk.functie.kenmerken[key], asked.get(name, ()), stuk.bron)
            for name, key in described.items()
        },
        vragen=(*_overige(keuze.overige), *map(_reference, keuze.tellend), *regels.vragen),
        regels=regels.regels,
        uitsluitingen=tuple({"bank": name} for name in keuze.uitsluitingen),
        is_heel=regels.is_heel and bool(keuze.tellend),
        openpunten=(*missing, *regels.openpunten),
    )


def _asked_by_regels(stuk: Bouwstuk) -> frozenset[str]:
    """Return the questions of the bank that would take away what the rules themselves turn on.

    A rule that calls a function heavier for leading people can't be reached behind the uitsluiting on leading people.
    """
    leads = any(_LEIDING.search(regel.tekst.tekst) for regel in stuk.functie.regels)
    return frozenset({LEIDINGGEVEN}) if leads else frozenset()


def ask_by_niveau(stuk: Bouwstuk, rijen: Sequence[Niveaurij], buren: Niveauburen, vragenbank: Gegevens) -> Vraagdeel:
    """Return the rows of three levels as questions; of the bank only the questions that do not count."""
    described = _kenmerk_ids(stuk)
    keuze = choose_vragen(vragenbank, ())
    taken = {*described, *(str(vraag["id"]) for vraag in keuze.overige)}
    niveau = build_niveau(rijen, buren, stuk.bron, taken)
    texts = {
        name: describe_kenmerk(name, stuk.functie.kenmerken[key], (), stuk.bron) for name, key in described.items()
    }
    return Vraagdeel(
        kenmerken=texts | niveau.kenmerken,
        vragen=(*map(_reference, keuze.overige), *niveau.vragen),
        regels=niveau.regels,
        uitsluitingen=tuple({"bank": name} for name in keuze.uitsluitingen),
        is_heel=bool(niveau.vragen),
        openpunten=niveau.openpunten,
    )


def ask_by_blad(stuk: Bouwstuk, buren: Niveauburen, vragenbank: Gegevens) -> Vraagdeel:
    """Return the questions of the bank about which a groepsblad says something, where its parts have no headings."""
    every = {kenmerk_of(vraag) for vraag in vragenbank.get("vragen", [])}
    keuze = choose_vragen(vragenbank, every)
    found = {
        kenmerk: {"aspecten": described}
        for kenmerk, aspecten in aspects_asked(keuze.tellend).items()
        if (described := describe_found(kenmerk, stuk.functie.typering, aspecten, stuk.bron))
    }
    known = {f"{kenmerk}.{aspect}" for kenmerk, part in found.items() for aspect in part["aspecten"]}
    asked = [vraag for vraag in keuze.tellend if vraag["aspect"] in known]
    regels, points = rules_between(buren)
    return Vraagdeel(
        kenmerken=found,
        vragen=tuple(map(_reference, (*choose_vragen(vragenbank, ()).overige, *asked))),
        regels=regels,
        uitsluitingen=tuple({"bank": name} for name in keuze.uitsluitingen),
        is_heel=bool(asked),
        openpunten=tuple(points),
    )


def _kenmerk_ids(stuk: Bouwstuk) -> dict[str, str]:
    """Return the kenmerken with a text, by an id that a profile can have."""
    taken: set[str] = set()
    found = {}
    for key, passages in stuk.functie.kenmerken.items():
        if passages:
            is_id = re.fullmatch(r"[a-z][a-z0-9_]{0,59}", key) is not None and key not in taken
            found[key if is_id else make_id(key, taken)] = key
            taken.add(key)
    return found


def _overige(vragen: Sequence[Gegevens]) -> list[Gegevens]:
    """Return the questions that do not count; that about physical circumstances belongs to the kenmerk about them."""
    place = {"aspect": f"{FYSIEKE_ASPECTEN}.{OVERIG}"}
    return [_reference(vraag) | (place if vraag["id"] == FYSIEK else {}) for vraag in vragen]


def _reference(vraag: Gegevens) -> Gegevens:
    return {"bank": vraag["id"]}
