"""A change of a document carried out in its text: the lines that it is about change, and every other byte stays."""

from collections.abc import Iterable
from typing import Any

from functiewijzer.core.redactie.bewerking import (
    Bewerking,
    PlekOnbekend,
    VoegToe,
    Weg,
    Zet,
    apply,
    exists,
    simplify,
)
from functiewijzer.loading.redactie.documenttekst import Documenttekst
from functiewijzer.loading.redactie.ingreep import add_item, add_key, remove, set_value
from functiewijzer.loading.yaml.document import parse_yaml


class NietBewerkbaar(Exception):
    """A text that can't be changed so that our reader sees that change and nothing else; it stays as it was."""


def edit(tekst: str, bewerking: Bewerking) -> str:
    """Return the text of a document after a change.

    What comes out is read again: raises NietBewerkbaar where it is not exactly the change that was asked, or the text
    is no sound YAML, and PlekOnbekend where the document has no such plek.
    """
    document = parse_yaml(tekst)
    if document.problemen:
        raise NietBewerkbaar
    wanted = apply(document.data, bewerking)
    changed = _carry_out(Documenttekst(tekst), simplify(document.data, bewerking), document.data)
    read = parse_yaml(changed)
    if read.problemen or read.data != wanted or _order(read.data) != _order(wanted):
        raise NietBewerkbaar
    return changed


def edit_all(tekst: str, bewerkingen: Iterable[Bewerking]) -> str:
    """Return the text after changes, one after another; raises as `edit`."""
    for bewerking in bewerkingen:
        tekst = edit(tekst, bewerking)
    return tekst


def _carry_out(tekst: Documenttekst, bewerking: Bewerking, data: Any) -> str:
    match bewerking:
        case Zet(plek=(*above, last), waarde=waarde) if exists(data, bewerking.plek):
            return set_value(tekst, tekst.root.at(tuple(above)), last, waarde)
        case Zet(plek=(*above, str(key)), waarde=waarde, na=na):
            return add_key(tekst, tekst.root.at(tuple(above)), key, waarde, na=na)
        case VoegToe(plek=plek, waarde=waarde, index=int(index)):
            return add_item(tekst, tekst.root.at(plek), index, waarde)
        case Weg(plek=(*above, last), met_opmerkingen=met):
            return remove(tekst, tekst.root.at(tuple(above)), last, met_opmerkingen=met)
    raise PlekOnbekend(".".join(map(str, bewerking.plek)))


def _order(data: Any) -> Any:
    """Return the keys of a document in their order, which dicts are not compared by."""
    if isinstance(data, dict):
        return [(key, _order(inner)) for key, inner in data.items()]
    return [_order(item) for item in data] if isinstance(data, list) else None
