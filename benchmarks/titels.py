"""How well titles are matched, measured with labelled titles; prints a table with 95 % intervals.

    python benchmarks/titels.py functietitels.csv [--geen beroepen_geen.csv] [--fouten]

The first file has columns titel, klasse (verkoop_binnendienst, verkoop_buitendienst, geen), zekerheid, kenmerken and
ook_aanvaardbaar; rows with zekerheid `laag` do not count. The second has a column titel: jobs outside sales.
"""

import argparse
import csv
import math
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from functiewijzer.core.profielen.woordenlijst import Band
from functiewijzer.core.titels.titelmatch import TitelMatch
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.titels.titellezing import load_zoeker

PROFIEL = {"verkoop_binnendienst": "1.1", "verkoop_buitendienst": "2.1", "geen": None}


class Proef(NamedTuple):
    """One labelled title with what was found."""

    titel: str
    profiel: str | None
    ook: str | None
    is_near: bool
    match: TitelMatch

    @property
    def gevonden(self) -> str | None:
        """The code of the profile found; None where there is none."""
        return None if self.match.band is Band.GEEN else self.match.passend[0].profiel.code

    @property
    def is_right(self) -> bool:
        """Whether the profile found is one that the label allows."""
        return self.gevonden in {self.profiel, self.ook}


def wilson(hits: int, n: int) -> tuple[float, float]:
    """Return the 95 % Wilson interval of a share."""
    z, p = 1.96, hits / n
    centre, spread = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (centre - spread) / (1 + z * z / n), (centre + spread) / (1 + z * z / n)


def show(name: str, proeven: Iterable[Proef], holds: Callable[[Proef], bool], bound: str) -> None:
    """Print one row of the table."""
    chosen = list(proeven)
    if not chosen:
        print(f"| {name} | {bound} | – | 0 | – |")
        return
    hits, n = sum(map(holds, chosen)), len(chosen)
    low, high = wilson(hits, n)
    print(f"| {name} | {bound} | {hits / n:.2%} | {n} | {low:.2%} – {high:.2%} |")


def read(path: Path, zoeker: Titelzoeker) -> list[Proef]:
    """Match every counted title of a labelled file."""
    rows = [
        row for row in csv.DictReader(path.open(encoding="utf-8-sig", newline="")) if row.get("zekerheid") != "laag"
    ]
    return [
        Proef(
            row["titel"],
            PROFIEL[row.get("klasse") or "geen"],
            PROFIEL.get(row.get("ook_aanvaardbaar") or "", "-"),
            "lijkt" in (row.get("kenmerken") or "") or "dienst" in (row.get("kenmerken") or ""),
            zoeker.find(row["titel"]),
        )
        for row in rows
    ]


def show_faults(proeven: Iterable[Proef]) -> None:
    """List every title that was matched otherwise than its label says."""
    for proef in proeven:
        if not proef.is_right:
            best = proef.match.passend[0] if proef.match.passend else None
            nearest = f"{best.profiel.code} {best.score} {best.naam!r}" if best else "-"
            print(f"  {proef.titel!r}: hoort {proef.profiel}, kreeg {proef.gevonden} ({proef.match.band}; {nearest})")


def main() -> None:
    """Print the table of the quality bounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("titels", type=Path)
    parser.add_argument("--geen", type=Path)
    parser.add_argument("--profielen", type=Path, default=Path("profielen"))
    parser.add_argument("--fouten", action="store_true")
    options = parser.parse_args()
    profielmap = Profielmap(options.profielen)
    zoeker = load_zoeker(profielmap, profielmap.bibliotheek)
    proeven = read(options.titels, zoeker)
    outside = read(options.geen, zoeker) if options.geen else []

    def is_zeker(proef: Proef) -> bool:
        return proef.match.band is Band.ZEKER

    def is_matched(proef: Proef) -> bool:
        return proef.gevonden is not None

    inside = {code: [p for p in proeven if p.profiel == code] for code in PROFIEL.values()}
    print("| maat | grens | gemeten | n | 95 %-interval |\n|---|---|---|---|---|")
    show("band zeker: profiel klopt", filter(is_zeker, proeven), lambda p: p.is_right, ">= 97 %")
    show("zeker bereikt, binnendienst", inside["1.1"], lambda p: is_zeker(p) and p.is_right, ">= 50 %")
    show("zeker bereikt, buitendienst", inside["2.1"], lambda p: is_zeker(p) and p.is_right, ">= 25 %")
    show("juist in een van beide banden, binnendienst", inside["1.1"], lambda p: p.gevonden == "1.1", ">= 90 %")
    show("juist in een van beide banden, buitendienst", inside["2.1"], lambda p: p.gevonden == "2.1", ">= 80 %")
    show("geen, lijkt op verkoop: zeker", [p for p in inside[None] if p.is_near], is_zeker, "<= 1 %")
    show("geen, lijkt op verkoop: een van beide banden", [p for p in inside[None] if p.is_near], is_matched, "<= 8 %")
    show("geen, alle: zeker", inside[None], is_zeker, "<= 1 %")
    show("geen, alle: een van beide banden", inside[None], is_matched, "<= 8 %")
    show("beroepen buiten verkoop: zeker", outside, is_zeker, "<= 0,05 %")
    show("beroepen buiten verkoop: een van beide banden", outside, is_matched, "<= 1 %")
    if options.fouten:
        show_faults((*proeven, *outside))


if __name__ == "__main__":
    main()
