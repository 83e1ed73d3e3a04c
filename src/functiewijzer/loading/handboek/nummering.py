"""The numbers and signs that Word puts before list items and headings: they stand in no text, but are counted."""

from collections.abc import Iterable, Mapping
from typing import Final

from functiewijzer.loading.handboek.getal import as_number

Elementenlijst = Iterable[tuple[str, dict[str, str]]]

LEVELS: Final = 9
_MAX: Final = 700
"""Above this number letters and Roman numbers have no end; it is written in figures."""
_MAX_TEXT: Final = 40
_BULLET: Final = "•"
_SIGNS: Final = frozenset("-–—=+*>")
_ROMAN: Final = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Lijstniveau:
    """One level of a list: from where it counts, how a number is written, and what stands around it."""

    def __init__(self) -> None:
        self.start, self.vorm, self.patroon, self.stijl = 1, "decimal", "", ""


class Nummering:
    """The lists of a document, that count along with its paragraphs."""

    def __init__(self, elementen: Elementenlijst) -> None:
        self._niveaus: dict[str, dict[int, Lijstniveau]] = {}
        self._lijsten: dict[str, str] = {}
        self._opnieuw: dict[str, dict[int, int]] = {}
        self._tellers: dict[str, list[int | None]] = {}
        self._read(elementen)

    def next(self, lijst: str, diepte: int) -> str | None:
        """Count a paragraph of a list, and return what stands before its text; None where there is no such list."""
        soort = self._lijsten.get(lijst)
        niveaus = self._niveaus.get(soort, {}) if soort is not None else {}
        niveau = niveaus.get(diepte)
        if soort is None or niveau is None:
            return None
        tellers = self._tellers.setdefault(soort, [None] * LEVELS)
        for level, start in self._opnieuw.pop(lijst, {}).items():
            tellers[level] = None
            niveaus[level].start = start
        current = tellers[diepte]
        tellers[diepte] = niveau.start if current is None else current + 1
        tellers[diepte + 1 :] = [None] * (LEVELS - diepte - 1)
        return _written(niveau, niveaus, tellers)

    def diepte_van(self, lijst: str, stijl: str) -> int:
        """Return the level of a list that belongs to a style."""
        niveaus = self._niveaus.get(self._lijsten.get(lijst, ""), {})
        return next((level for level, niveau in niveaus.items() if niveau.stijl == stijl), 0)

    def _read(self, elementen: Elementenlijst) -> None:
        niveaus: dict[int, Lijstniveau] = {}
        niveau, lijst, level = Lijstniveau(), "", 0
        for naam, kenmerken in elementen:
            value = kenmerken.get("val", "")
            match naam:
                case "abstractNum":
                    niveaus = self._niveaus.setdefault(kenmerken.get("abstractNumId", ""), {})
                case "num":
                    lijst, niveaus = kenmerken.get("numId", ""), {}
                case "abstractNumId":
                    self._lijsten[lijst] = value
                case "lvlOverride":
                    level = as_number(kenmerken.get("ilvl", ""), LEVELS - 1)
                case "startOverride":
                    self._start_anew(lijst, level, as_number(value, 1 << 16))
                case "lvl":
                    level = as_number(kenmerken.get("ilvl", ""), LEVELS - 1)
                    niveau = niveaus.setdefault(level, Lijstniveau())
                case _:
                    _set(niveau, naam, value)

    def _start_anew(self, lijst: str, level: int, start: int) -> None:
        if level in self._niveaus.get(self._lijsten.get(lijst, ""), {}):
            self._opnieuw.setdefault(lijst, {})[level] = start


def _set(niveau: Lijstniveau, naam: str, value: str) -> None:
    match naam:
        case "start":
            niveau.start = as_number(value, 1 << 16)
        case "numFmt":
            niveau.vorm = value
        case "lvlText":
            niveau.patroon = value[:_MAX_TEXT]
        case "pStyle":
            niveau.stijl = value


def _written(niveau: Lijstniveau, niveaus: Mapping[int, Lijstniveau], tellers: list[int | None]) -> str:
    if niveau.vorm == "none":
        return ""
    if niveau.vorm == "bullet":
        return niveau.patroon if niveau.patroon in _SIGNS else _BULLET
    text = niveau.patroon
    for level in range(LEVELS):
        if f"%{level + 1}" in text:
            other = niveaus.get(level, niveau)
            count = tellers[level]
            text = text.replace(f"%{level + 1}", _figure(other.start if count is None else count, other.vorm))
    return text


def _figure(number: int, vorm: str) -> str:
    if not 0 < number <= _MAX:
        return str(number)
    match vorm:
        case "upperLetter" | "lowerLetter":
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter.upper() if vorm == "upperLetter" else letter
        case "upperRoman" | "lowerRoman":
            roman = _roman(number)
            return roman.upper() if vorm == "upperRoman" else roman
        case "decimalZero":
            return f"{number:02}"
        case _:
            return str(number)


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text
