"""Reads a handbook by what is in it: in a process of its own where it is no plain text."""

import hashlib
from itertools import islice
from pathlib import Path
from typing import Final

from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Bronvorm, Lezing
from functiewijzer.loading.handboek.bestandssoort import vorm_of
from functiewijzer.loading.handboek.markdown import is_markdown, read_markdown
from functiewijzer.loading.handboek.regelcode import Uitlezing, decode_uitlezing
from functiewijzer.loading.handboek.tekst import Gedecodeerd, decode, read_tekst
from functiewijzer.loading.handboek.toelating import HANDBOEK, MAX_BESTAND, MAX_REGELS
from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of
from functiewijzer.loading.sluis.bewaker import read_guarded
from functiewijzer.loading.sluis.kind import Lezer
from functiewijzer.loading.sluis.olebestand import START
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort, weigering_text

_READ: Final = 1 << 20


def read_bron(path: Path, codering: str | None = None) -> Bronbestand:
    """Return a handbook's file with its readings; raises Bestandsfout for what can't be read, with what to do.

    `codering` replaces the coding that the bytes of a plain text seem to have.
    """
    try:
        start, sha256 = _look_at(path)
        vorm = vorm_of(start, path.suffix)
        if vorm in {Bronvorm.TXT, Bronvorm.MD}:
            gedecodeerd = decode(_content(path), codering)
            vorm = Bronvorm.MD if is_markdown(gedecodeerd.tekst) else vorm
            uitlezing = Uitlezing((Lezing(naam="volgorde", regels=_regels(gedecodeerd, vorm)),))
        else:
            gedecodeerd = Gedecodeerd("", "")
            uitlezing = decode_uitlezing(read_guarded(path, _lezer_of(vorm), None, HANDBOEK).lines())
    except Weigering as refused:
        words = weigering_text(refused.soort, *refused.gegevens, doel=HANDBOEK)
        raise Bestandsfout(f"{path} {words}") from refused
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"kan {path} niet lezen: {reason_of(error)}") from error
    return Bronbestand(
        naam=path.stem,
        vorm=vorm,
        lezingen=uitlezing.lezingen,
        codering=gedecodeerd.codering,
        passender=gedecodeerd.passender,
        sha256=sha256,
        weggelaten=uitlezing.weggelaten,
    )


def _look_at(path: Path) -> tuple[bytes, str]:
    """Return how a file begins, and the hash of its bytes; a pipe or device is not waited for."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise Bestandsfout(f"kan {path} niet lezen: het is geen gewoon bestand")
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        start = stream.read(START)
        digest.update(start)
        while block := stream.read(_READ):
            digest.update(block)
    return start, digest.hexdigest()


def _content(path: Path) -> bytes:
    size = path.stat().st_size
    if size > MAX_BESTAND:
        raise Bestandsfout(f"{path} is {size // 1_000_000} MB, te groot voor een handboek; {HANDBOEK.kleiner}")
    return path.read_bytes()


def _regels(gedecodeerd: Gedecodeerd, vorm: Bronvorm) -> tuple[Bronregel, ...]:
    read = read_markdown if vorm is Bronvorm.MD else read_tekst
    found = tuple(islice(read(gedecodeerd.tekst), MAX_REGELS + 1))
    if len(found) > MAX_REGELS:
        raise Weigering(Weigersoort.DELEN, f"meer dan {MAX_REGELS // 1000}.000 regels")
    return found


def _lezer_of(vorm: Bronvorm) -> Lezer:
    if vorm is Bronvorm.PDF:
        from functiewijzer.loading.handboek.pdf import read_pdf

        return read_pdf
    from functiewijzer.loading.handboek.docx import read_word

    return read_word
