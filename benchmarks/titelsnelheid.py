"""How fast titles are matched against 500 profiles with 8 names each, beside rapidfuzz WRatio on the same titles.

    python benchmarks/titelsnelheid.py [--titels 2000]

Needs rapidfuzz, which functiewijzer itself does not use.
"""

import argparse
import random
import time
from itertools import product
from pathlib import Path

from rapidfuzz import fuzz, process

from functiewijzer.cli.batch.titelindex import Titelindex
from functiewijzer.core.bibliotheek import Bibliotheek
from functiewijzer.core.titelzoeker import Titelzoeker
from functiewijzer.loading.profielmap import Profielmap
from functiewijzer.loading.titels import load_frequenties, load_woordenlijst

WIE = ["Medewerker", "Adviseur", "Consulent", "Monteur", "Coördinator", "Planner", "Chauffeur", "Operator", "Analist"]
WAT = ["verkoop", "inkoop", "logistiek", "zorg", "techniek", "financiën", "ICT", "kwaliteit", "onderhoud", "transport"]
WAAR = ["binnendienst", "buitendienst", "magazijn", "laboratorium", "centrale", "kantoor", "werkplaats", "expeditie"]
WAARVOOR = ["metaal", "voeding", "bouw", "energie", "textiel", "chemie", "papier", "glas", "hout", "zuivel", "recht"]


def main() -> None:
    """Print titles per second of both, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--titels", type=int, default=2000)
    options = parser.parse_args()
    combinations = [" ".join(words) for words in product(WIE, WAT, WAAR, WAARVOOR)]
    random.Random(7).shuffle(combinations)
    names, titels = combinations[:4000], combinations[4000 : 4000 + options.titels]
    profielmap = Profielmap(Path("profielen"))
    base = profielmap.bibliotheek.profielen["1.1"]
    made = {}
    for n in range(500):
        own = names[8 * n : 8 * n + 8]
        code = f"{n // 100 + 1}.{n % 100}"
        made[code] = base.model_copy(update={"code": code, "naam": own[0], "alternatieve_namen": tuple(own[1:])})
    library = Bibliotheek(profielmap.bibliotheek.functiehuis, made)
    zoeker = Titelzoeker(library, load_woordenlijst(profielmap), load_frequenties())
    index = Titelindex(zoeker)
    start = time.perf_counter()
    for titel in titels:
        index.find(titel)
    ours = len(titels) / (time.perf_counter() - start)
    few = titels[:300]
    start = time.perf_counter()
    for titel in few:
        process.extractOne(titel, names, scorer=fuzz.WRatio)
    theirs = len(few) / (time.perf_counter() - start)
    print(
        f"functiewijzer {ours:,.0f} titels/s; rapidfuzz WRatio {theirs:,.0f} titels/s; verhouding {ours / theirs:.1f}"
    )


if __name__ == "__main__":
    main()
