"""A handbook in Markdown: headings, bold lines, list items and the rows of tables, without the signs that mark them."""

import html
import re
from collections.abc import Iterator
from typing import Final

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.loading.handboek.tekst import split_lines

_ATX: Final = re.compile(r" {0,3}(#{1,6})(?=[ \t]|$)")
_HEADINGS: Final = re.compile(r"^#{2,6} \S", re.MULTILINE)
_SURE: Final = 2
_UNDERLINE: Final = re.compile(r" {0,3}(={3,}|-{3,})[ \t]*")
"""A single sign on a line is no underline: it may be the label of a toepassingsregel."""
_RULE: Final = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_DELIMITER: Final = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_ITEM: Final = re.compile(r"[ \t]*(?:[-*+•]|\d{1,4}[.)]|[A-Za-z][.)])[ \t]+\S")
_QUOTE: Final = re.compile(r"^ {0,3}> ?")
_BREAK: Final = re.compile(r"<br ?/?>", re.IGNORECASE)
_BOLD_TAG: Final = re.compile(r"</?(?:b|strong)>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?(?:i|em|u|s|small|sup|sub|span|font|center|p|div)(?: [^<>]*)?>", re.IGNORECASE)
_ESCAPED: Final = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~<&])")
_HIDDEN: Final = 0xE100
"""Where a character that is no markup waits while the markup is taken out."""
_KEPT: Final = re.compile("[\ue100-\ue17f]")
_EMPHASIS: Final = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_]*[^\s*_])\1(?![\w*])")
_LINK: Final = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_BOLD: Final = re.compile(r"(\*\*|__)\S(?:.*\S)?(\*\*|__)")


def is_markdown(tekst: str) -> bool:
    """Tell whether a text is Markdown, whatever its name says: it has headings of two signs or more."""
    return len(_HEADINGS.findall(tekst)) >= _SURE


def read_markdown(tekst: str) -> Iterator[Bronregel]:
    """Yield the lines of a text in Markdown; what is only markup, such as the line below a heading, is none."""
    lines = [_QUOTE.sub("", line.replace("\f", "")) for line in split_lines(tekst)]
    tabel, inside = 0, False
    for place, line in enumerate(lines):
        after = lines[place + 1] if place + 1 < len(lines) else ""
        is_kop = _is_delimiter(after) and "|" in line
        inside = is_kop or (inside and "|" in line) or _is_row(line)
        if inside and _is_delimiter(line):
            continue
        if inside:
            tabel += is_kop or not _is_in_table(lines, place - 1)
            yield _row(place + 1, line, tabel)
        elif not _is_markup(line, lines[place - 1] if place else ""):
            yield _line(place + 1, line, after)


def _line(nummer: int, line: str, after: str) -> Bronregel:
    if heading := _ATX.match(line):
        tekst, vet = _plain(line[heading.end() :].strip().rstrip("#").rstrip())
        return Bronregel(nummer=nummer, cellen=(tekst,), kop=len(heading[1]), vet=vet)
    tekst, vet = _plain(line)
    kop = 0
    is_item = _ITEM.match(line) is not None
    if line.strip() and not is_item and (underline := _UNDERLINE.fullmatch(after)):
        kop = 1 if underline[1].startswith("=") else 2
    return Bronregel(nummer=nummer, cellen=tuple(tekst.split("\t")), kop=kop, vet=vet, lijst=is_item)


def _row(nummer: int, line: str, tabel: int) -> Bronregel:
    inner = _ESCAPED.sub(_hide, line).strip().removeprefix("|").removesuffix("|")
    cells = [_plain(cell.strip()) for cell in inner.split("|")]
    vet = any(tekst for tekst, _ in cells) and all(vet for tekst, vet in cells if tekst)
    return Bronregel(nummer=nummer, cellen=tuple(tekst for tekst, _ in cells), vet=vet, tabel=tabel)


def _plain(line: str) -> tuple[str, bool]:
    """Return a text without its markup, and whether all of it was bold."""
    tekst = _ESCAPED.sub(_hide, line.rstrip().removesuffix("\\"))
    tekst = _TAG.sub("", _BOLD_TAG.sub("**", _BREAK.sub("\n", tekst)))
    tekst = _LINK.sub(r"\1", tekst).replace("`", "")
    bare = tekst.strip()
    vet = _BOLD.fullmatch(bare) is not None and bare.count(bare[:2]) == 2
    for sign in ("**", "__"):
        if tekst.count(sign) % 2 == 0:
            tekst = tekst.replace(sign, "")
    return _KEPT.sub(_show, html.unescape(_EMPHASIS.sub(r"\2", tekst))), vet


def _is_markup(line: str, before: str) -> bool:
    is_underline = bool(before.strip()) and _UNDERLINE.fullmatch(line) is not None
    return is_underline or _RULE.fullmatch(line) is not None


def _is_row(line: str) -> bool:
    bare = line.strip()
    return len(bare) > 1 and bare[0] == bare[-1] == "|"


def _is_delimiter(line: str) -> bool:
    return "|" in line and _DELIMITER.fullmatch(line) is not None


def _is_in_table(lines: list[str], place: int) -> bool:
    return place >= 0 and "|" in lines[place]


def _hide(match: re.Match[str]) -> str:
    return chr(_HIDDEN + ord(match[1]))


def _show(match: re.Match[str]) -> str:
    return chr(ord(match[0]) - _HIDDEN)
