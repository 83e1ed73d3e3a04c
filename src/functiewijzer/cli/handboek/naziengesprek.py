"""Looking over on the screen: one point at a time, kept at once, with a way back that takes back what was done."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from functiewijzer.cli.gesprek.scherm import EERSTE_VRAAG, Terug
from functiewijzer.cli.gesprek.schermkeuze import make_scherm
from functiewijzer.cli.handboek.nazienvragen import Naziestap, ask_keuze, ask_status, tell_punt
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.core.bevinding import Ernst
from functiewijzer.core.handboek.nazien import (
    Nazieactie,
    Naziekeuze,
    asked_apart,
    is_settled,
    open_points,
    proposals_like,
)
from functiewijzer.core.handboek.naziewerk import Naziegeval, edits_for, without_name
from functiewijzer.core.handboek.openpunt import Openpunt
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.vragenbank import Vragenbank
from functiewijzer.core.redactie.bewerking import Bewerking, Zet
from functiewijzer.core.redactie.nieuwprofiel import kenmerken_of
from functiewijzer.loading.controles.voorproef import check_as_changed
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.handboek.naziestaat import Naziestaat
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.redactie.bestand import Vervanging, edit_files, edited, read_text, undo_files
from functiewijzer.loading.yaml.document import parse_yaml
from functiewijzer.rendering.woorden import one_or_more

_UITLEG: Final = (
    "Elk antwoord wordt meteen bewaard. Met < draait u de vorige stap terug. Met Ctrl-C stopt u; later gaat u verder "
    "met dezelfde opdracht."
)


class _Gedaan(Struct, frozen=True):
    """A step that was taken: at which place in the row, what was there, and what it changed."""

    at: int
    rij: tuple[tuple[Path, Openpunt], ...]
    punten: tuple[Openpunt, ...]
    veranderingen: Mapping[Path, Vervanging]
    keuze: Naziekeuze


class Naziengesprek:
    """Goes through the open points of documents."""

    def __init__(self, folder: Path, staat: Naziestaat, *, eenvoudig: bool) -> None:
        self._folder = folder
        self._staat = staat
        profielmap = Profielmap(folder)
        self._bank = profielmap.single(Vragenbank)
        self._groepen = profielmap.bibliotheek.functiehuis.functiegroepen
        self._scherm = make_scherm(eenvoudig=eenvoudig)
        self._rij: tuple[tuple[Path, Openpunt], ...] = ()
        self._gedaan: list[_Gedaan] = []

    def hold(self, documenten: Iterable[Document]) -> None:
        """Ask about every point, and then about the status; raises Klaar where somebody stops."""
        paths = [Path(document.pad) for document in documenten if not document.yaml.problemen]
        self._rij = tuple((path, punt) for path in paths for punt in asked_apart(self._open(path)))
        try:
            if self._rij:
                self._scherm.tell(_UITLEG)
            self._go_through()
            for path in paths:
                self._offer_concept(path)
        except KeyboardInterrupt:
            self._scherm.tell()
            self._scherm.tell("Gestopt. Alles wat u hebt gedaan, is bewaard.")
            raise Klaar(Uitgang.AFGEBROKEN) from None
        left = sum(len(self._open(path)) for path in paths)
        if left:
            self._scherm.tell()
            self._scherm.tell(f"Er {'is' if left == 1 else 'zijn'} nog {one_or_more(left, 'punt', 'punten')} open.")

    def _go_through(self) -> None:
        at, given = 0, None
        while at < len(self._rij):
            path, punt = self._rij[at]
            if given is None and is_settled(punt, self._data(path)):
                at += 1
                continue
            chosen = self._ask(at, given)
            given = None
            if not isinstance(chosen, Terug):
                at = self._take(at, chosen)
            elif self._gedaan:
                at, given = self._take_back()
            else:
                self._scherm.tell(EERSTE_VRAAG)

    def _ask(self, at: int, given: Naziekeuze | None) -> Naziekeuze | Terug:
        path, punt = self._rij[at]
        data = self._data(path)
        lines = self._staat.lines_of(path, punt)
        stap = Naziestap(
            punt=punt,
            data=data,
            regels=tuple(line.tekst for line in lines),
            nummers=tuple(line.nummer for line in lines),
            plaats=self._staat.place_of(path, lines),
            groepen=tuple(self._groepen),
            bank=self._bank.vragen_op_id,
            voorstellen=tuple(item.gegevens[1] for item in self._together(path, punt) if len(item.gegevens) > 1),
        )
        tell_punt(stap, path, (at + 1, len(self._rij)), self._scherm)
        return ask_keuze(stap, given, self._scherm)

    def _take(self, at: int, keuze: Naziekeuze) -> int:
        """Carry out a choice and keep it, and return where to go on."""
        path, punt = self._rij[at]
        before = self._staat.points_of(path)
        rest = _rest_of(punt, keuze)
        changes = self._changes(path, punt, keuze)
        made = edit_files(changes) if any(changes.values()) else {}
        self._gedaan.append(_Gedaan(at, self._rij, before, made, keuze=keuze))
        if keuze.actie is Nazieactie.LATER:
            return at + 1
        left = () if rest is None else (rest,)
        dealt_with = set(self._together(path, punt, before))
        kept = (one for item in before for one in (left if item == punt else () if item in dealt_with else (item,)))
        self._staat.keep(path, tuple(kept))
        if rest is None:
            return at + 1
        self._rij = (*self._rij[:at], (path, rest), *self._rij[at + 1 :])
        return at

    def _changes(self, path: Path, punt: Openpunt, keuze: Naziekeuze) -> dict[Path, tuple[Bewerking, ...]]:
        lines = tuple(line for line in self._staat.lines_of(path, punt) if line.nummer in _placed(punt, keuze))
        bron = self._staat.place_of(path, lines)
        geval = Naziegeval(punt=punt, keuze=keuze, data=self._data(path), bron=bron, bank=kenmerken_of(self._bank))
        changes = {path: edits_for(geval)}
        if keuze.actie is Nazieactie.VERPLAATS:
            other = Profielmap(self._folder).document(punt.gegevens[1])
            if other is not None:
                changes[Path(other.pad)] = without_name(other.yaml.data, punt.gegevens[0])
        return changes

    def _take_back(self) -> tuple[int, Naziekeuze]:
        """Undo the last step, and return where it was and what was chosen."""
        last = self._gedaan.pop()
        undo_files(last.veranderingen)
        self._rij = last.rij
        path, _ = self._rij[last.at]
        self._staat.keep(path, last.punten)
        if last.veranderingen:
            self._scherm.tell("De vorige stap is teruggedraaid.")
        return last.at, last.keuze

    def _offer_concept(self, path: Path) -> None:
        """Ask whether an ontwerp without open points becomes a concept, where nothing of it would be wrong then."""
        data = self._data(path)
        if not isinstance(data, dict) or data.get("status") != Profielstatus.ONTWERP.value or self._open(path):
            return
        change = (Zet(("status",), Profielstatus.CONCEPT.value),)
        tekst = edited(read_text(path), change, path)
        found = check_as_changed(self._folder, {path: tekst}).get(str(path), ())
        fouten = [bevinding.bericht for bevinding in found if bevinding.ernst is Ernst.FOUT]
        if ask_status(data, fouten, self._scherm):
            edit_files({path: change})

    def _together(self, path: Path, punt: Openpunt, punten: Sequence[Openpunt] | None = None) -> tuple[Openpunt, ...]:
        """Return the points that are asked as one with this one."""
        return proposals_like(punt, self._staat.points_of(path) if punten is None else punten)

    def _open(self, path: Path) -> Sequence[Openpunt]:
        return open_points(self._staat.points_of(path), self._data(path))

    @staticmethod
    def _data(path: Path) -> Any:
        return parse_yaml(read_text(path)).data


def _placed(punt: Openpunt, keuze: Naziekeuze) -> tuple[int, ...]:
    return keuze.regels or punt.regels


def _rest_of(punt: Openpunt, keuze: Naziekeuze) -> Openpunt | None:
    """Return what stays open of a point of which some lines got a place."""
    left = tuple(nummer for nummer in punt.regels if nummer not in _placed(punt, keuze))
    if keuze.actie is not Nazieactie.PLAATS or not left:
        return None
    return Openpunt(soort=punt.soort, plek=punt.plek, regels=left, gegevens=punt.gegevens)
