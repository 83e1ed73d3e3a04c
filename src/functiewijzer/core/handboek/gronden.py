"""From the rule of one side, in running text, to its gronden: each clause that carries the side by itself."""

from collections.abc import Sequence

from msgspec import Struct

from functiewijzer.core.handboek.volzinnen import sentences_of
from functiewijzer.core.handboek.zinsdelen import Zinsdeel, Zinsdeelsoort, Zinsrol, Zinssnede, cut_sentence, whole


class Clausuletekst(Struct, frozen=True, kw_only=True):
    """One clause in the handbook's words, and the sentence that it is part of."""

    tekst: str
    zin: str
    zwaarwegend: bool = False


class Grondtekst(Struct, frozen=True, kw_only=True):
    """A grond as the handbook words it: its text, the clauses that hold together, and the remarks beside them.

    The text is whole sentences; where a sentence holds several gronden, it is the part that is this one. `twijfel` says
    that the sentence could also be cut in another way.
    """

    tekst: str
    clausules: tuple[Clausuletekst, ...]
    opmerkingen: tuple[str, ...] = ()
    twijfel: bool = False


class Regelsplitsing(Struct, frozen=True, kw_only=True):
    """A rule cut up: all its pieces in order, and the gronden that they make."""

    delen: tuple[Zinsdeel, ...]
    gronden: tuple[Grondtekst, ...]


def split_regel(tekst: str) -> Regelsplitsing:
    """Cut the rule of one side into gronden; every word of it stands in one of `delen`."""
    blocks: list[list[Zinssnede]] = []
    for zin in sentences_of(tekst):
        snede = cut_sentence(zin)
        if blocks and _belongs_to(snede, blocks[-1]):
            blocks[-1].append(snede)
        else:
            blocks.append([snede])
    settled = [_settled(block) for block in blocks]
    gronden = [grond for block in settled for grond in _gronden_of(block)]
    return Regelsplitsing(
        delen=tuple(deel for block in settled for s in block for deel in s.delen), gronden=tuple(gronden)
    )


def _belongs_to(snede: Zinssnede, block: Sequence[Zinssnede]) -> bool:
    """Tell whether a sentence goes on about the block before it."""
    if not any(part.gronden for part in block):
        return False
    is_loose = all(part.rol is not Zinsrol.GROND for part in block)
    return snede.rol in {Zinsrol.VERVOLG, Zinsrol.OPMERKING} or (snede.rol is Zinsrol.LOS and is_loose)


def _settled(block: Sequence[Zinssnede]) -> list[Zinssnede]:
    """Return a block in which a sentence that others go on about is one grond, else it is not clear which is meant."""
    first, *others = block
    goes_on = any(part.rol is Zinsrol.VERVOLG for part in others)
    return [whole(first.zin, first.rol), *others] if goes_on and len(first.gronden) > 1 else [*block]


def _gronden_of(block: Sequence[Zinssnede]) -> list[Grondtekst]:
    first, *others = block
    zinnen = tuple(part.zin for part in block)
    added = [clausule for part in others for clausule in _clausules(part, [i for g in part.gronden for i in g])]
    if first.rol is Zinsrol.LOS:
        pieces = [deel for part in block for deel in part.delen if deel.soort is Zinsdeelsoort.CLAUSULE]
        clausules = [[Clausuletekst(tekst=" ".join(deel.tekst for deel in pieces), zin=" ".join(zinnen))]]
    else:
        clausules = [[*_clausules(first, places), *added] for places in first.gronden]
    remarks = tuple(
        deel.tekst.lstrip(" ,") for part in block for deel in part.delen if deel.soort is Zinsdeelsoort.OPMERKING
    )
    return [
        Grondtekst(
            tekst=" ".join(zinnen) if len(clausules) == 1 else _bare(_told(first, places)),
            clausules=tuple(group),
            opmerkingen=remarks,
            twijfel=any(part.twijfel for part in block),
        )
        for group, places in zip(clausules, first.gronden, strict=True)
    ]


def _told(snede: Zinssnede, places: Sequence[int]) -> str:
    """Return the part of a sentence that one of its gronden is, with the words between its clauses."""
    return " ".join(deel.tekst for deel in snede.delen[places[0] : places[-1] + 1])


def _clausules(snede: Zinssnede, places: Sequence[int]) -> list[Clausuletekst]:
    return [
        Clausuletekst(tekst=_bare(snede.delen[i].tekst), zin=snede.zin, zwaarwegend=i in snede.zwaarwegend)
        for i in places
    ]


def _bare(tekst: str) -> str:
    """Return a clause without the comma or the full stop behind it; a whole sentence keeps its own."""
    is_sentence = tekst[:1].isupper()
    return tekst if is_sentence else tekst.rstrip(" ,;:").removesuffix(".").rstrip() or tekst
