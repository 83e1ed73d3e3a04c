"""Running heads: the family or the name of a function again at the top of a page on which that function goes on."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.core.handboek.groepsvormen import read_group, split_code
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.koppen import find_kop, split_glued, split_label
from functiewijzer.core.handboek.normaal import masked
from functiewijzer.core.handboek.zijden import names_side

_BOVENSTE: Final = 3
_MEESTE_WOORDEN: Final = 10
_NAMEN: Final = frozenset({Functiedeel.FAMILIE, Functiedeel.NAAM})


def running_heads(pages: Sequence[Sequence[Bronregel]], removed: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """Give the lines at the top of a page that stand at the same place of the page before it, word for word.

    Not where a function begins: there another part of a header comes next. The first of them stays where it is.
    """
    tops = [[line for line in page if line.nummer not in removed][: _BOVENSTE + 1] for page in pages]
    for before, page in pairwise(tops):
        for at, (old, line) in enumerate(zip(before[:_BOVENSTE], page[:_BOVENSTE], strict=False)):
            if old.cellen != line.cellen or not _is_name(line):
                break
            after = page[at + 1].tekst if at + 1 < len(page) else ""
            if _opens_header(after) and split_code(line.tekst) is None:
                break
            yield line.nummer, masked(line.tekst)


def _is_name(line: Bronregel) -> bool:
    """Tell whether a line could be a family or a name: it is no sentence, no group, no side, no heading of a part."""
    text = line.tekst.strip()
    if (
        len(line.cellen) > 1
        or len(text.split()) > _MEESTE_WOORDEN
        or text.endswith((".", ",", ";"))
        or names_side(text)
    ):
        return False
    found = split_label(text) or split_glued(text)
    if found is not None:
        return found[0].deel in _NAMEN
    return (find_kop(text) is None and read_group(text) is None and text[:1].isupper()) or split_code(text) is not None


def _opens_header(text: str) -> bool:
    """Tell whether a line is of the header of a function."""
    found = split_label(text) or split_glued(text)
    kop = found[0] if found is not None else find_kop(text)
    return (kop is not None and kop.is_veld) or split_code(text) is not None
