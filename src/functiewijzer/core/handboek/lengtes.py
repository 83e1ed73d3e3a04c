"""Names and texts that are longer than a person would write: kept, and pointed out."""

from collections.abc import Iterator
from typing import Any, Final

from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST

_NAMEN: Final = frozenset(("naam", "alternatieve_namen", "oude_namen", "code_bron"))


def points_of_length(data: object) -> Iterator[Openpunt]:
    """Yield the places of a document where a name or a text is too long for a reader."""
    for path, tekst in _texts(data, ()):
        is_name = any(step in _NAMEN for step in path)
        longest, soort = (MAX_NAAM, Openpuntsoort.LANGE_NAAM) if is_name else (MAX_TEKST, Openpuntsoort.LANGE_TEKST)
        if len(tekst) > longest:
            yield Openpunt(soort=soort, plek=".".join(map(str, path)), gegevens=(str(len(tekst)),))


def _texts(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict | list):
        for step, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(item, (*path, step))
