"""Readings of a handbook as the lines of JSON that come out of the lock."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

import msgspec

from functiewijzer.core.handboek.bron import Bronregel, Lezing, Weglating, Weglatingsoort
from functiewijzer.loading.handboek.toelating import MAX_REGELS, MAX_TEKENS
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

_BLOCK: Final = 200


class Uitlezing(msgspec.Struct, frozen=True):
    """What came out of a file: its readings, and what it holds that is no text of the handbook."""

    lezingen: tuple[Lezing, ...]
    weggelaten: tuple[Weglating, ...] = ()


def encode_lezing(naam: str, regels: Iterable[Bronregel]) -> Iterator[str]:
    """Yield a reading as lines: its name, then its lines in blocks; raises Weigering where it is without end."""
    yield json.dumps({"lezing": naam})
    rest = iter(regels)
    count = size = 0
    while block := [*islice(rest, _BLOCK)]:
        count += len(block)
        size += sum(len(cel) for regel in block for cel in regel.cellen)
        if count > MAX_REGELS:
            raise Weigering(Weigersoort.DELEN, f"meer dan {MAX_REGELS // 1000}.000 regels")
        if size > MAX_TEKENS:
            raise Weigering(Weigersoort.UITVOER)
        yield json.dumps(msgspec.to_builtins(block))


def encode_weggelaten(counts: Mapping[Weglatingsoort, int]) -> str:
    """Return what was left out as a line."""
    return json.dumps({"weggelaten": [[soort, count] for soort, count in counts.items() if count]})


def decode_uitlezing(lines: Iterable[str]) -> Uitlezing:
    """Return what the lines of a file say."""
    found: list[tuple[str, list[Bronregel]]] = []
    weggelaten: tuple[Weglating, ...] = ()
    for line in lines:
        if line.startswith("[{"):
            found[-1][1].extend(msgspec.json.decode(line, type=list[Bronregel]))
        elif line.startswith('{"lezing"'):
            found.append((json.loads(line)["lezing"], []))
        elif line.startswith("{"):
            said = json.loads(line)["weggelaten"]
            weggelaten = tuple(Weglating(Weglatingsoort(soort), count) for soort, count in said)
    return Uitlezing(tuple(Lezing(naam=naam, regels=tuple(regels)) for naam, regels in found), weggelaten)
