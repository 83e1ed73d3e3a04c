"""The blocks of a handbook as plain text (a table as tabs, or lines that are broken) and as Markdown."""

import re
from collections.abc import Callable, Iterator, Sequence

from handboekblokken import Alinea, Blok, Inhoud, Kop, Pagina, Punten, Tabel

KLINKERS = "aeiouyàáâäèéêëìíîïòóôöùúûü"


def as_tab_text(blokken: Sequence[Blok]) -> str:
    """Return text as a word processor saves it: one line per paragraph, a tab between the cells of a row."""
    return "\n".join(line for blok in blokken for line in _tab_lines(blok)) + "\n"


def _tab_lines(blok: Blok) -> Iterator[str]:
    match blok:
        case Kop(soort, tekst):
            yield from ("", tekst) if soort in {"activiteit", "subdeel"} else ("", "", tekst, "")
        case Alinea(tekst):
            yield from (tekst, "")
        case Punten(teken, items):
            yield from (f"{teken.format(n=n)} {item}" for n, item in enumerate(items, 1))
        case Tabel(rijen):
            yield from ("\t".join(" ".join(cell) for cell in rij) for rij in rijen)
            yield ""
        case Inhoud(regels):
            yield from (f"{tekst}\t{pagina}" for tekst, pagina in regels)
        case Pagina():
            yield from ("", "")


def as_loose_lines(blokken: Sequence[Blok], width: int, *, hyphens: bool = False) -> str:
    """Return text in lines of a fixed width; with `hyphens` long words are broken by a hard hyphen."""
    return "\n".join(line for blok in blokken for line in _loose_lines(blok, width, hyphens)) + "\n"


def _loose_lines(blok: Blok, width: int, hyphens: bool) -> Iterator[str]:
    match blok:
        case Kop(_, tekst):
            yield from ("", tekst)
        case Alinea(tekst, vast):
            yield from (tekst,) if vast else (*wrap(tekst, width, hyphens), "")
        case Punten(teken, items):
            for n, item in enumerate(items, 1):
                mark = teken.format(n=n) + " "
                first, *rest = wrap(item, width - len(mark), hyphens)
                yield mark + first
                yield from (" " * len(mark) + line for line in rest)
        case Tabel(rijen):
            yield from ("\t".join(" ".join(cell) for cell in rij) for rij in rijen)
        case Inhoud(regels):
            yield from (f"{tekst} {'.' * max(3, width - len(tekst) - 6)} {pagina}" for tekst, pagina in regels)
        case Pagina():
            yield ""


def wrap(text: str, width: float, hyphens: bool = False, measure: Callable[[str], float] = len) -> list[str]:
    """Break a text in lines; a word with a hyphen of its own may break there, as a word processor does."""
    lines, line = [], ""
    for word in text.split():
        whole = f"{line} {word}".strip()
        if not line or measure(whole) <= width:
            line = whole
            continue
        first, rest = _fit(line, word, width, hyphens, measure)
        lines.append(f"{line} {first}".strip())
        line = rest
    return [*lines, line]


def _fit(line: str, word: str, width: float, hyphens: bool, measure: Callable[[str], float]) -> tuple[str, str]:
    """Return what of a word still fits on the line, with its hyphen, and the rest."""
    own = {m.end() for m in re.finditer(r"(?<=\w)-(?=\w)", word)}
    places = own | set(_breaks(word) if hyphens else ())
    parts = {at: word[:at] if at in own else f"{word[:at]}-" for at in sorted(places)}
    best = max((at for at, part in parts.items() if measure(f"{line} {part}") <= width), default=0)
    return parts.get(best, ""), word[best:]


_INZET = re.compile("(?:schr|sch|ch|[bfgkpv][lr]|[dtw]r|sl|kn|kw|zw|.)$")


def _breaks(word: str) -> Iterator[int]:
    """Yield the places where a long Dutch word may be broken: before the onset of a syllable."""
    if len(word) < 8 or not word.isalpha():
        return
    for match in re.finditer(f"(?<=[{KLINKERS}])[^{KLINKERS}]+(?=[{KLINKERS}])", word.lower()):
        onset = _INZET.search(match.group())
        at = match.start() + (onset.start() if onset else 0)
        if 3 <= at <= len(word) - 3:
            yield at


def as_markdown(blokken: Sequence[Blok], *, vet: bool = False) -> str:
    """Return Markdown: headings (or bold lines below the title and the chapters), lists and pipe tables."""
    return "\n".join(line for blok in blokken for line in _markdown_lines(blok, vet)) + "\n"


_TEKENS = {"titel": "#", "hoofdstuk": "##", "familie": "##", "functie": "###", "deel": "####", "subdeel": "#####"}


def _markdown_lines(blok: Blok, vet: bool) -> Iterator[str]:
    match blok:
        case Kop(soort, tekst) if vet and soort not in {"titel", "hoofdstuk", "familie"}:
            yield from ("", f"**{_escape(tekst)}**", "")
        case Kop(soort, tekst):
            yield from ("", f"{_TEKENS.get(soort, '#####')} {_escape(tekst)}", "")
        case Alinea(tekst):
            yield from (_escape(tekst), "")
        case Punten(teken, items):
            yield from (f"{teken.format(n=n).replace('•', '-')} {_escape(item)}" for n, item in enumerate(items, 1))
        case Tabel(rijen, kop):
            head, *body = rijen if kop else (tuple(("",) for _ in rijen[0]), *rijen)
            yield from ("", _pipe(head), "|" + "---|" * len(head), *map(_pipe, body), "")
        case Inhoud(regels):
            yield from (f"- {_escape(tekst)}" for tekst, _ in regels)
        case Pagina():
            yield ""


def _pipe(rij: Sequence[Sequence[str]]) -> str:
    return "| " + " | ".join("<br>".join(_escape(text) for text in cell) for cell in rij) + " |"


def _escape(text: str) -> str:
    return re.sub(r"([*_|])", r"\\\1", text)
