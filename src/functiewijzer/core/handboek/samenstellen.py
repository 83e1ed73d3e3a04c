"""One function from its pieces: header, parts, rules, names, and the doubts about them."""

from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.activiteiten import read_activities
from functiewijzer.core.handboek.alineas import Alinea, Zetting, build
from functiewijzer.core.handboek.delen import Delen, split_parts
from functiewijzer.core.handboek.functiebegin import Functieblok
from functiewijzer.core.handboek.herkenning import (
    Functiedeel,
    HerkendeFunctie,
    Herstel,
    Passage,
)
from functiewijzer.core.handboek.kopgegevens import read_header
from functiewijzer.core.handboek.namen import read_names
from functiewijzer.core.handboek.regelvormen import read_rules
from functiewijzer.core.handboek.stukken import Stuk
from functiewijzer.core.handboek.typering import lift_typering
from functiewijzer.core.handboek.wacht import doubts_about

_TEKSTDELEN = (Functiedeel.ORGANISATIE, Functiedeel.POSITIE, Functiedeel.DOEL, Functiedeel.TYPERING)


class Functieoogst(Struct, frozen=True, kw_only=True):
    """A function as recognised, with the labels, what found no place, and what was repaired."""

    functie: HerkendeFunctie
    opschriften: tuple[Passage, ...]
    resten: tuple[Stuk, ...]
    herstel: tuple[Herstel, ...]


class _Alineas:
    """The paragraphs of a function's parts, with their repairs gathered on the way."""

    def __init__(self, delen: Delen, zetting: Zetting) -> None:
        self.herstel: list[Herstel] = []
        self.opschriften: list[Passage] = []
        self.per_kop = {block.kop: self._build(block.stukken, zetting) for block in delen.blokken}

    def _build(self, pieces: Sequence[Stuk], zetting: Zetting) -> tuple[Alinea, ...]:
        return build([piece for piece in pieces if any(map(str.isalnum, piece.tekst))], zetting)

    def of(self, deel: Functiedeel) -> tuple[Alinea, ...]:
        found = tuple(a for kop, paragraphs in self.per_kop.items() if kop.deel == deel for a in paragraphs)
        self.herstel += [repair for paragraph in found for repair in paragraph.herstel]
        return found


def _whole(paragraphs: Iterable[Alinea]) -> tuple[Passage, ...]:
    return tuple(Passage(paragraph.volledig, paragraph.regels) for paragraph in paragraphs)


def assemble(block: Functieblok, zetting: Zetting) -> Functieoogst:
    """Return the function that a block of pieces describes."""
    delen = split_parts(block.romp)
    header = read_header((*block.kop, *delen.velden))
    alineas = _Alineas(delen, zetting)
    rules_pieces = [p for b in delen.blokken if b.kop.deel == Functiedeel.TOEPASSINGSREGELS for p in b.stukken]
    rules = read_rules(rules_pieces, zetting)
    activities = alineas.of(Functiedeel.ACTIVITEITEN)
    names = alineas.of(Functiedeel.ALTERNATIEVE_NAMEN)
    old = alineas.of(Functiedeel.OUDE_NAMEN)
    alternative, around = read_names(names)
    old_names, around_old = read_names(old, old=True)
    kenmerken: dict[str, tuple[Passage, ...]] = {}
    for kop, paragraphs in alineas.per_kop.items():
        if kop.deel == Functiedeel.KENMERKEN:
            kenmerken[kop.kenmerk or "kenmerken"] = _whole(paragraphs)
            alineas.herstel += [repair for paragraph in paragraphs for repair in paragraph.herstel]
    fields = header.velden
    function = HerkendeFunctie(
        naam=fields.get(Functiedeel.NAAM, Passage("", ())),
        code=fields.get(Functiedeel.CODE),
        familie=fields.get(Functiedeel.FAMILIE),
        groep=fields.get(Functiedeel.GROEP),
        alternatieve_namen=alternative,
        oude_namen=old_names,
        organisatie=_whole(alineas.of(Functiedeel.ORGANISATIE)),
        positie=_whole(alineas.of(Functiedeel.POSITIE)),
        doel=_whole(alineas.of(Functiedeel.DOEL)),
        typering=_whole(alineas.of(Functiedeel.TYPERING)),
        activiteiten=read_activities(activities),
        kenmerken={key: found for key, found in kenmerken.items() if found},
        regels=rules.regels,
    )
    lifted = lift_typering(function)
    markers = [label for a in (*activities, *names, *old) for label in a.opschrift]
    leftover = (*header.resten, *rules.resten)
    return Functieoogst(
        functie=msgspec.structs.replace(
            lifted.functie, twijfels=(*lifted.functie.twijfels, *doubts_about(lifted.functie, leftover))
        ),
        opschriften=(
            *delen.opschriften,
            *header.opschriften,
            *rules.opschriften,
            *around,
            *around_old,
            *markers,
            *lifted.opschriften,
        ),
        resten=leftover,
        herstel=(*alineas.herstel, *rules.herstel),
    )
