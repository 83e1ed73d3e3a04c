"""The bytes that an import writes: documents that are new, those that follow the handbook, and what is kept of it."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from functiewijzer.core.handboek.hernieuwing import Documentgang, Documentlot
from functiewijzer.core.handboek.importstaat import Importstaat, Staatbestand, Staatdocument, Staatregel
from functiewijzer.core.handboek.importuitslag import Importuitslag
from functiewijzer.core.handboek.ingelezen import Ingelezen
from functiewijzer.core.handboek.nagezien import Puntenstand, without_seen
from functiewijzer.core.handboek.samenvoegen import changes_of
from functiewijzer.core.redactie.bewerking import apply_all
from functiewijzer.loading.handboek.importmap import Doelmap, sha_of
from functiewijzer.loading.handboek.schrijven import write_document
from functiewijzer.loading.redactie.bestand import edited

_BOM = "\ufeff"


def content_of(gangen: Iterable[Documentgang], doel: Doelmap, geldig_vanaf: date) -> dict[str, bytes]:
    """Return the files that get another content, by their path in the folder; raises Bestandsfout.

    A file that nobody touched is written anew; in any other only the lines change that follow the handbook.
    """
    found: dict[str, bytes] = {}
    for gang in gangen:
        if gang.nieuw is not None and gang.lot is Documentlot.NIEUW:
            found[gang.pad] = write_document(gang.nieuw).encode()
        elif gang.samenvoeging is not None and gang.samenvoeging.over_te_nemen:
            found[doel.place_of(gang.pad)] = _changed(gang, doel, geldig_vanaf)
    return found


def _changed(gang: Documentgang, doel: Doelmap, geldig_vanaf: date) -> bytes:
    if gang.samenvoeging is None or gang.nieuw is None:
        return b""
    changes = changes_of(gang.samenvoeging, gang.eigen, gang.nieuw.gegevens, geldig_vanaf.isoformat())
    place = doel.place_of(gang.pad)
    if doel.is_as_written(place):
        return write_document(replace(gang.nieuw, gegevens=apply_all(gang.eigen, changes))).encode()
    tekst = doel.bestanden[place].decode("utf-8")
    bom = _BOM if tekst.startswith(_BOM) else ""
    return (bom + edited(tekst.removeprefix(_BOM), changes, Path(place))).encode()


def next_staat(uitslag: Importuitslag, doel: Doelmap, after: Mapping[str, bytes]) -> Importstaat:
    """Return what the next import compares with, and what `nazien` shows; `after` is the folder as it will be."""
    read = Importstaat(handboeken=tuple(_source_of(item) for item in uitslag.bestanden if not item.is_refused))
    kept = {gang.pad: _kept(gang, doel, after, read) for gang in uitslag.gangen if gang.next_basis is not None}
    before = doel.staat or Importstaat()
    points = uitslag.documenten.openpunten if uitslag.documenten else ()
    loose = without_seen(points, read.lines_of(""), before.nagezien, before.lines_of(""))
    return Importstaat(
        handboeken=read.handboeken,
        documenten=dict(sorted(kept.items())),
        openpunten=loose.open,
        nagezien=loose.nagezien,
    )


def _kept(gang: Documentgang, doel: Doelmap, after: Mapping[str, bytes], read: Importstaat) -> Staatdocument:
    """Return what is kept of a document; the hash is that of what we wrote, not of what a person made of it."""
    place = doel.place_of(gang.pad)
    before = doel.staat or Importstaat()
    known = before.documenten.get(gang.pad)
    ours = known is None or doel.is_as_written(place)
    sha256 = sha_of(after[place]) if ours and place in after else known.sha256 if known else ""
    if gang.nieuw is None:
        points = Puntenstand(known.openpunten, known.nagezien) if known else Puntenstand((), ())
    else:
        seen, lines = (known.nagezien, before.lines_of(known.bron)) if known else ((), {})
        points = without_seen(gang.nieuw.openpunten, read.lines_of(gang.nieuw.bron), seen, lines)
    bron = gang.nieuw.bron if gang.nieuw else known.bron if known else ""
    return Staatdocument(
        gegevens=gang.next_basis, sha256=sha256, bron=bron, openpunten=points.open, nagezien=points.nagezien
    )


def _source_of(item: Ingelezen) -> Staatbestand:
    lines = tuple(Staatregel(regel.nummer, regel.pagina, regel.tekst) for regel in item.lezing.regels)
    return Staatbestand(naam=" ".join(item.bron.naam.split()), sha256=item.bron.sha256, regels=lines)
