"""The Hernieuwing: what importing does to every document of a folder, before anything of it is done."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.handboek.drieweg import Veldpad, rebased
from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument, Handboekdocumenten
from functiewijzer.core.handboek.importstaat import Importstaat
from functiewijzer.core.handboek.samenvoegen import Samenvoeging, merge


class Documentlot(StrEnum):
    """What importing does to a document.

    `nieuw`: it is made. `gelijk`: nobody changed it. `verplaatst`: only its lines stand elsewhere in the
    handbook. `bijgewerkt`: it follows the handbook. `eigen`: only a person
    changed it, and it stays. `conflict`: both changed a field, and a person must choose. `vervallen`: the handbook has
    it no more, and it stays. `weggehaald`: a person took it away, and it stays away. `onleesbaar`: it is no sound YAML.
    """

    NIEUW = "nieuw"
    GELIJK = "gelijk"
    VERPLAATST = "verplaatst"
    BIJGEWERKT = "bijgewerkt"
    EIGEN = "eigen"
    CONFLICT = "conflict"
    VERVALLEN = "vervallen"
    WEGGEHAALD = "weggehaald"
    ONLEESBAAR = "onleesbaar"


class Documentgang(Struct, frozen=True, kw_only=True):
    """One document: what the handbook makes of it, what stands there, how both go together, and what is kept."""

    pad: str
    naam: str
    nieuw: Handboekdocument | None = None
    eigen: Any = None
    basis: Any = None
    samenvoeging: Samenvoeging | None = None
    is_bad: bool = False

    @property
    def lot(self) -> Documentlot:
        """What importing does to it."""
        if self.is_bad:
            return Documentlot.ONLEESBAAR
        if self.nieuw is None:
            return Documentlot.VERVALLEN if self.eigen is not None else Documentlot.WEGGEHAALD
        if self.samenvoeging is None:
            return Documentlot.NIEUW if self.basis is None else Documentlot.WEGGEHAALD
        return _lot_of(self.samenvoeging)

    @property
    def next_basis(self) -> Any:
        """What the next import compares with; None where the document is no longer of this import."""
        if self.nieuw is None:
            return self.basis if self.eigen is not None else None
        if self.samenvoeging is None:
            return self.nieuw.gegevens
        return rebased(self.nieuw.gegevens, self.samenvoeging.conflicten)

    def choose(self, pad: Veldpad, *, handboek: bool) -> "Documentgang":
        """Return the same with a choice made for one field: the text of the handbook, or the one that stands there."""
        merged = self.samenvoeging
        if merged is None:
            return self
        if handboek:
            return replace(self, samenvoeging=replace(merged, gekozen=merged.gekozen | {pad}))
        return replace(self, samenvoeging=replace(merged, behouden=merged.behouden | {pad}))


def _lot_of(samenvoeging: Samenvoeging) -> Documentlot:
    """Return what happens to a document that stands in the folder and in the handbook."""
    if samenvoeging.conflicten:
        return Documentlot.CONFLICT
    if samenvoeging.is_changed:
        return Documentlot.BIJGEWERKT
    if any(not wijziging.is_place for wijziging in samenvoeging.eigen):
        return Documentlot.EIGEN
    return Documentlot.VERPLAATST if samenvoeging.over_te_nemen else Documentlot.GELIJK


def plan(documenten: Handboekdocumenten, staat: Importstaat, eigen: Mapping[str, Any]) -> tuple[Documentgang, ...]:
    """Return what happens to each document: those of the handbook in order, then those that it has no more.

    `eigen` holds the data of the documents that stand in the folder; one that can't be read is an Exception there.
    """
    found = {document.pad: document for document in documenten.documenten}
    paths = dict.fromkeys((*found, *staat.documenten))
    return tuple(_gang(pad, found.get(pad), staat, eigen.get(pad)) for pad in paths)


def at_known_paths(documenten: Handboekdocumenten, staat: Importstaat) -> Handboekdocumenten:
    """Return the documents with the path that they had: a profile stays in its file when its name or family changes."""
    by_code = {str(item.gegevens["code"]): pad for pad, item in staat.documenten.items() if "code" in item.gegevens}
    moved = tuple(
        replace(doc, pad=by_code.get(str(doc.gegevens.get("code")), doc.pad)) for doc in documenten.documenten
    )
    return replace(documenten, documenten=moved)


def _gang(pad: str, nieuw: Handboekdocument | None, staat: Importstaat, eigen: Any) -> Documentgang:
    known = staat.documenten.get(pad)
    basis = known.gegevens if known else None
    data = nieuw.gegevens if nieuw else basis
    is_bad = isinstance(eigen, Exception)
    merged = merge(basis or {}, eigen, nieuw.gegevens) if nieuw and eigen is not None and not is_bad else None
    return Documentgang(
        pad=pad,
        naam=str((data or {}).get("naam", pad)),
        nieuw=nieuw,
        eigen=eigen,
        basis=basis,
        samenvoeging=merged,
        is_bad=is_bad,
    )
