"""Listens to a part of a Word document: paragraphs, tables, text boxes and notes in their order, what is shown only."""

from collections import Counter
from typing import Final

from functiewijzer.core.handboek.bron import Weglatingsoort
from functiewijzer.loading.handboek.stijlen import with_said
from functiewijzer.loading.handboek.symbolen import as_sign, symbol
from functiewijzer.loading.handboek.wordalinea import Plaats, Wordalinea, Wordregel
from functiewijzer.loading.handboek.wordopmaak import Run, Wordopmaak
from functiewijzer.loading.handboek.wordstroom import BLOKKEN, MAX_DIEP, Wordstroom
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.sluis.xmlstroom import local

_MAX_ALINEAS: Final = 400_000
_SKIPPED: Final[dict[str, Weglatingsoort | None]] = {
    "del": Weglatingsoort.VERWIJDERD,
    "moveFrom": Weglatingsoort.VERPLAATST,
    **dict.fromkeys(("Fallback", "delText", "instrText", "sectPr", "tblPr", "tblPrEx", "tblGrid", "tabs", "rt")),
    **dict.fromkeys(("pPrChange", "rPrChange", "tcPrChange", "trPrChange", "numberingChange")),
}
"""What is no text, or no longer, or is there twice; with what it counts as."""
_COUNTED: Final = {
    "commentReference": Weglatingsoort.OPMERKING,
    "blip": Weglatingsoort.AFBEELDING,
    "imagedata": Weglatingsoort.AFBEELDING,
    "chart": Weglatingsoort.AFBEELDING,
    "relIds": Weglatingsoort.AFBEELDING,
    "altChunk": Weglatingsoort.INGESLOTEN,
    "subDoc": Weglatingsoort.INGESLOTEN,
}
_BODY: Final = "body"
_SAID: Final = frozenset({"numId", "ilvl", "outlineLvl", "b", "vanish"})


class Worddeel:
    """Hears the elements of a part; finished lines come in `regels`, those of notes in `noten` by kind and id."""

    def __init__(self, opmaak: Wordopmaak, noten: dict[tuple[str, str], list[Wordregel]]) -> None:
        self._stroom = Wordstroom(noten)
        self.regels = self._stroom.regels
        self.weggelaten: Counter[Weglatingsoort] = Counter()
        self.plaats: Plaats = (1, 1)
        self._opmaak = opmaak
        self._namen: dict[str, str] = {}
        self._alineas: list[Wordalinea] = []
        self._runs: list[Run] = []
        self._rest: Wordalinea | None = None
        self._skip = self._count = 0
        self._in = ""
        """In whose properties we are: of a paragraph, of its end, of a run; or in its text."""

    def start(self, naam: str, kenmerken: dict[str, str]) -> None:
        """Hear the start of an element."""
        kind = self._namen.get(naam) or self._namen.setdefault(naam, local(naam))
        if self._skip or kind in _SKIPPED:
            self._start_skip(kind)
        elif self._in and self._in != "t":
            self._property(kind, _values(kenmerken))
        else:
            self._content(kind, kenmerken)

    def tekst(self, tekst: str) -> None:
        """Hear a piece of text."""
        if self._in == "t" and not self._skip:
            self._add(as_sign(tekst))

    def einde(self, naam: str) -> None:
        """Hear the end of an element."""
        if self._skip:
            self._skip -= 1
            return
        match self._namen[naam]:
            case "t" | "pPr" | "tcPr" | "trPr":
                self._in = ""
            case "rPr":
                self._in = "p" if self._in == "merk" else ""
            case "r" if self._runs:
                self._runs.pop()
            case "p" if self._alineas:
                self._end_alinea()
            case kind:
                self._end_block(kind)

    def _end_block(self, kind: str) -> None:
        if kind not in BLOKKEN and kind != _BODY:
            return
        self._end_rest()
        found = self._stroom.end(kind) if kind in BLOKKEN else []
        # A text box comes before the paragraph that holds it, or after it where that has begun.
        if self._alineas and not self._alineas[-1].is_leeg:
            self._alineas[-1].na.extend(found)
        elif found:
            self._stroom.extend(found)

    def _start_skip(self, kind: str) -> None:
        if self._in == "merk" and kind in {"del", "moveFrom"} and self._alineas:
            self._alineas[-1].merk_weg = True
        elif not self._skip and (soort := _SKIPPED[kind]) is not None:
            self.weggelaten[soort] += 1
        self._skip += 1

    def _content(self, kind: str, kenmerken: dict[str, str]) -> None:
        match kind:
            case "t":
                self._in = "t"
            case "r":
                self._runs.append(Run())
            case "pPr" | "rPr" | "tcPr" | "trPr":
                self._in = {"pPr": "p", "rPr": "r"}.get(kind, kind)
            case "p":
                self._start_alinea()
            case _ if kind in BLOKKEN:
                self._end_rest()
                self._stroom.start(kind, _values(kenmerken).get("id", ""))
            case _ if kind in _COUNTED:
                self.weggelaten[_COUNTED[kind]] += 1
            case _:
                self._mark(kind, kenmerken)

    def _mark(self, kind: str, kenmerken: dict[str, str]) -> None:
        match kind:
            case "tab" | "ptab":
                self._add("\t")
            case "noBreakHyphen":
                self._add("-")
            case "sym":
                values = _values(kenmerken)
                self._add(symbol(values.get("char", ""), values.get("font", "")))
            case "br" | "cr":
                if _values(kenmerken).get("type") == "page":
                    self.plaats = (self.plaats[0], self.plaats[1] + 1)
                elif self._alineas:
                    self._alineas[-1].end_line()
            case "lastRenderedPageBreak":
                self.plaats = (self.plaats[0] + 1, self.plaats[1])
            case "footnoteReference" | "endnoteReference":
                self._stroom.refer(kind.removesuffix("Reference"), _values(kenmerken).get("id", ""))

    def _property(self, kind: str, values: dict[str, str]) -> None:
        value = values.get("val", "")
        match self._in, kind:
            case "p", "rPr":
                self._in = "merk"
            case "p", "pStyle":
                self._alineas[-1].stijl = value
            case "p", "pageBreakBefore" if self._count > 1:
                self.plaats = (self.plaats[0], self.plaats[1] + 1)
            case "p", _ if kind in _SAID:
                self._alineas[-1].eigen = with_said(self._alineas[-1].eigen, kind, value)
            case "r", "rStyle" if self._runs:
                self._runs[-1].stijl = value
            case "r", _ if kind in _SAID and self._runs:
                self._runs[-1].eigen = with_said(self._runs[-1].eigen, kind, value)
            case "tcPr" | "trPr", _:
                self._stroom.set_table(kind, value)

    def _add(self, tekst: str) -> None:
        if not self._alineas or not tekst:
            return
        alinea = self._alineas[-1]
        look = self._opmaak.look(alinea, self._runs[-1] if self._runs else None)
        if look.verborgen:
            self.weggelaten[Weglatingsoort.VERBORGEN] += not tekst.isspace()
        else:
            alinea.add(tekst, self.plaats, vet=bool(look.vet))

    def _start_alinea(self) -> None:
        self._count += 1
        if self._count > _MAX_ALINEAS:
            raise Weigering(Weigersoort.DELEN, f"meer dan {_MAX_ALINEAS // 1000}.000 alinea's")
        if len(self._alineas) >= MAX_DIEP:
            raise Weigering(Weigersoort.DELEN, f"meer dan {MAX_DIEP} alinea's in elkaar")
        self._alineas.append(Wordalinea(self._opmaak.gewoon))

    def _end_alinea(self) -> None:
        alinea = self._alineas.pop()
        if self._rest is not None:
            alinea.join(self._rest)
            self._rest = None
        if alinea.merk_weg:
            self._rest = alinea
            return
        self._stroom.extend([*self._opmaak.finish(alinea), *alinea.na])

    def _end_rest(self) -> None:
        """End a paragraph whose end was deleted, where no other follows."""
        if self._rest is not None:
            self._stroom.extend([*self._opmaak.finish(self._rest), *self._rest.na])
            self._rest = None


def _values(kenmerken: dict[str, str]) -> dict[str, str]:
    return {local(naam): value for naam, value in kenmerken.items()}
