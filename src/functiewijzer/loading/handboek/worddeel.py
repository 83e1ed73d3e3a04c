"""Listens to a part of a Word document: paragraphs, tables, text boxes and notes in their order, what is shown only."""

from collections import Counter
from typing import Final

from functiewijzer.core.handboek.bron import Weglatingsoort
from functiewijzer.loading.handboek.getal import as_number
from functiewijzer.loading.handboek.stijlen import with_said
from functiewijzer.loading.handboek.symbolen import symbol
from functiewijzer.loading.handboek.wordalinea import Plaats, Wordalinea, Wordregel
from functiewijzer.loading.handboek.wordopmaak import Run, Wordopmaak
from functiewijzer.loading.handboek.wordtabel import Wordtabel
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.sluis.xmlstroom import local

_MAX_ALINEAS: Final = 400_000
_MAX_DIEP: Final = 60
_MAX_BREED: Final = 60
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
}
_SAID: Final = frozenset({"numId", "ilvl", "outlineLvl", "b", "vanish"})


class Worddeel:
    """Hears the elements of a part; finished lines come in `regels`, those of notes in `noten` by kind and id."""

    def __init__(self, opmaak: Wordopmaak, noten: dict[tuple[str, str], list[Wordregel]]) -> None:
        self.regels: list[Wordregel] = []
        self.noten = noten
        self.weggelaten: Counter[Weglatingsoort] = Counter()
        self.plaats: Plaats = (1, 1)
        self._opmaak = opmaak
        self._namen: dict[str, str] = {}
        self._stromen = [self.regels]
        self._alineas: list[Wordalinea] = []
        self._runs: list[Run] = []
        self._tabellen: list[Wordtabel] = []
        self._rest: Wordalinea | None = None
        self._verwezen: list[tuple[str, str]] = []
        self._skip = self._count = self._tables = 0
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
            self._add(tekst)

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
        match kind:
            case "tc" | "footnote" | "endnote":
                self._stromen.pop()
            case "tr":
                self._stromen[-1].extend(self._tabellen[-1].end_row())
                self._refer()
            case "tbl":
                self._tabellen.pop()
            case "txbxContent":
                self._end_box()

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
            case "tbl" | "tr" | "tc" | "txbxContent" | "footnote" | "endnote":
                self._start_block(kind, kenmerken)
            case _ if kind in _COUNTED:
                self.weggelaten[_COUNTED[kind]] += 1
            case _:
                self._mark(kind, kenmerken)

    def _start_block(self, kind: str, kenmerken: dict[str, str]) -> None:
        match kind:
            case "tbl":
                self._start_table()
            case "tr":
                self._tabellen[-1].start_row()
            case "tc":
                self._stromen.append(self._tabellen[-1].start_cell().regels)
            case "txbxContent":
                self._deepen(self._stromen)
                self._stromen.append([])
            case _:
                self._stromen.append(self.noten.setdefault((kind, _values(kenmerken).get("id", "")), []))

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
                self._verwezen.append((kind.removesuffix("Reference"), _values(kenmerken).get("id", "")))

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
            case "tcPr", "gridSpan":
                self._tabellen[-1].cellen[-1].breedte = max(1, as_number(value, _MAX_BREED))
            case "tcPr", "vMerge":
                self._tabellen[-1].cellen[-1].vervolg = value != "restart"
            case "trPr", "gridBefore":
                self._tabellen[-1].inspringing = as_number(value, _MAX_BREED)

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
        self._deepen(self._alineas)
        self._alineas.append(Wordalinea(self._opmaak.gewoon))

    def _end_alinea(self) -> None:
        alinea = self._alineas.pop()
        if self._rest is not None:
            alinea.join(self._rest)
            self._rest = None
        if alinea.merk_weg:
            self._rest = alinea
            return
        self._stromen[-1].extend(self._opmaak.finish(alinea))
        self._stromen[-1].extend(alinea.na)
        self._refer()

    def _end_box(self) -> None:
        """Put what stands in a text box before the paragraph that holds it, or after it where that has begun."""
        found = self._stromen.pop()
        if self._alineas and not self._alineas[-1].is_leeg:
            self._alineas[-1].na.extend(found)
        else:
            self._stromen[-1].extend(found)

    def _start_table(self) -> None:
        self._tables += 1
        self._deepen(self._tabellen)
        self._tabellen.append(Wordtabel(self._tables))

    def _refer(self) -> None:
        """Put the notes that were referred to after the line that does, once that is whole."""
        if self._verwezen and len(self._stromen) == 1:
            for key in self._verwezen:
                self.regels.extend(regel._replace(noot=True) for regel in self.noten.pop(key, ()))
            self._verwezen.clear()

    def _deepen(self, stack: list[Wordalinea] | list[Wordtabel] | list[list[Wordregel]]) -> None:
        if len(stack) >= _MAX_DIEP:
            raise Weigering(Weigersoort.DELEN, f"meer dan {_MAX_DIEP} tabellen of tekstvakken in elkaar")


def _values(kenmerken: dict[str, str]) -> dict[str, str]:
    return {local(naam): value for naam, value in kenmerken.items()}
