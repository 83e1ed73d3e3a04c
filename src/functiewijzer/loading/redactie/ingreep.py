"""What is done to the text of a document: a value set, a key or an item added, one taken away."""

from typing import Any

from functiewijzer.core.redactie.bewerking import place_after
from functiewijzer.loading.redactie.documenttekst import Documenttekst, Tekststuk
from functiewijzer.loading.redactie.knoop import Knoop
from functiewijzer.loading.redactie.schrijfwijze import SPRONG, block_lines, entry_lines, inline_text, key_text


def set_value(tekst: Documenttekst, parent: Knoop, step: str | int, waarde: Any) -> str:
    """Return the text with another value behind a key or dash that is there; a scalar keeps its quotes."""
    stuk = tekst.stukken(parent)[step]
    old = stuk.waarde
    stijl = old.stijl or ("" if old.is_leeg or old.delen else "plain")
    if not parent.is_block:
        text = inline_text(waarde, is_flow=True, stijl=stijl) or ""
        colon = "" if tekst.tekst[stuk.kop - 1] == ":" else ":"
        return tekst.replaced(old.start, old.einde, f"{colon} {text}" if old.is_leeg else text)
    inline = inline_text(waarde, stijl=stijl)
    if inline is not None:
        return _set_inline(tekst, stuk, inline)
    return _set_block(tekst, stuk, waarde, is_item=parent.is_lijst)


def _set_inline(tekst: Documenttekst, stuk: Tekststuk, inline: str) -> str:
    old = stuk.waarde
    gap = f" {inline}" if inline else ""
    if old.is_leeg:
        return tekst.replaced(stuk.kop, stuk.kop, gap)
    if not inline:
        return tekst.replaced(stuk.kop, old.einde, "")
    if not old.is_block or tekst.line_start(old.start) <= stuk.kop:
        return tekst.replaced(old.start, old.einde, inline)
    without = tekst.replaced(tekst.line_start(old.start), tekst.next_line(old.einde), "")
    return without[: stuk.kop] + gap + without[stuk.kop :]


def _set_block(tekst: Documenttekst, stuk: Tekststuk, waarde: Any, *, is_item: bool) -> str:
    old, lines = stuk.waarde, block_lines(waarde)
    column = tekst.column(stuk.begin) + SPRONG
    if old.is_leeg and is_item:
        return tekst.replaced(stuk.kop, stuk.kop, f" {tekst.joined(lines, column)}")
    if is_item or (old.is_block and tekst.column(old.start) > tekst.column(stuk.begin)):
        return tekst.replaced(old.start, old.einde, tekst.joined(lines, tekst.column(old.start)))
    if old.is_block:
        return tekst.replaced(tekst.line_start(old.start), old.einde, " " * column + tekst.joined(lines, column))
    end = tekst.line_end(stuk.einde)
    # A comment stays behind the key.
    behind = tekst.tekst[stuk.kop : old.start].rstrip() + tekst.tekst[stuk.einde : end].rstrip()
    return tekst.replaced(stuk.kop, end, f"{behind}{tekst.below(column)}{tekst.joined(lines, column)}")


def add_key(tekst: Documenttekst, parent: Knoop, key: str, waarde: Any, *, na: tuple[str, ...]) -> str:
    """Return the text with a new key in a dict that has others."""
    at = place_after(tuple(parent.keys), na)
    if not parent.is_block:
        return _add_flow(tekst, parent, at, f"{key_text(key, is_flow=True)}: {inline_text(waarde, is_flow=True)}")
    return _add_lines(tekst, parent, at, entry_lines(f"{key_text(key)}:", waarde))


def add_item(tekst: Documenttekst, parent: Knoop, at: int, waarde: Any) -> str:
    """Return the text with a new item in a list that has others, before the one with an index or at the end."""
    if not parent.is_block:
        return _add_flow(tekst, parent, at, inline_text(waarde, is_flow=True) or "")
    return _add_lines(tekst, parent, at, entry_lines("-", waarde))


def _add_flow(tekst: Documenttekst, parent: Knoop, at: int, text: str) -> str:
    stukken = [*tekst.stukken(parent).values()]
    if at:
        return tekst.replaced(stukken[at - 1].einde, stukken[at - 1].einde, f", {text}")
    return tekst.replaced(stukken[0].begin, stukken[0].begin, f"{text}, ")


def _add_lines(tekst: Documenttekst, parent: Knoop, at: int, lines: list[str]) -> str:
    stukken = [*tekst.stukken(parent).values()]
    column = tekst.column(stukken[0].begin)
    if at:
        end = tekst.end_with_comments(stukken[at - 1].einde, column)
        return tekst.replaced(end, end, tekst.below(column) + tekst.joined(lines, column))
    return tekst.replaced(stukken[0].begin, stukken[0].begin, tekst.joined(lines, column) + tekst.below(column))


def remove(tekst: Documenttekst, parent: Knoop, step: str | int, *, met_opmerkingen: bool = False) -> str:
    """Return the text without a key or an item, of a dict or list that keeps others.

    Comments above it stay, unless they are to go with it.
    """
    by_step = tekst.stukken(parent)
    stukken, at = [*by_step.values()], [*by_step].index(step)
    stuk = stukken[at]
    if not parent.is_block:
        return _remove_flow(tekst, stukken, at)
    start, end = tekst.line_start(stuk.begin), tekst.next_line(stuk.einde)
    if not tekst.tekst[start : stuk.begin].strip():
        if end == tekst.line_end(stuk.einde):
            # The last line of a text without a break at its end takes the break before it.
            start = max(0, start - len(tekst.regeleinde))
        if met_opmerkingen:
            start = tekst.start_with_comments(start)
        return tekst.replaced(start, end, "")
    # What comes first behind a dash hands its place to the next.
    following = stukken[at + 1].begin
    between = tekst.tekst[stuk.einde : following]
    return tekst.replaced(stuk.begin, following, between.lstrip(" ") if between.strip() else "")


def _remove_flow(tekst: Documenttekst, stukken: list[Tekststuk], at: int) -> str:
    stuk = stukken[at]
    if at + 1 < len(stukken):
        end = stukken[at + 1].begin
        has_comment = "#" in tekst.tekst[stuk.einde : end]
        return tekst.replaced(stuk.begin, tekst.skip(stuk.einde) + 1 if has_comment else end, "")
    before = stukken[at - 1].einde
    if "#" not in tekst.tekst[before : stuk.begin]:
        return tekst.replaced(before, stuk.einde, "")
    comma = tekst.skip(before)
    without = tekst.replaced(stuk.begin, stuk.einde, "")
    return without[:comma] + without[comma + 1 :]
