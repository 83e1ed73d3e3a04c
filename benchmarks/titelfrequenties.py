"""Make the table of n-gram frequencies from CSV files with a column `titel`: numbers only, never the titles.

    python benchmarks/titelfrequenties.py BESTAND.csv … > src/functiewijzer/gegevens/titelfrequenties.txt

The table in the package was made from Dutch and English occupation titles of ESCO, UWV and VDAB.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

from functiewijzer.core.titels.titelscore import grams_of
from functiewijzer.core.titels.titelwoorden import fold, split_words

MINSTENS = 5
"""Rarer n-grams are left out: together they would point to single titles."""


def main(paths: list[str]) -> None:
    """Count, once for each different title, in how many titles every n-gram occurs."""
    titels = {
        tuple(split_words(fold(row["titel"]), ()))
        for path in paths
        for row in csv.DictReader(Path(path).read_text(encoding="utf-8-sig").splitlines())
    }
    counts: Counter[str] = Counter()
    for titel in titels:
        counts.update({gram for woord in titel for gram in grams_of(woord)})
    print("# In hoeveel functietitels elke lettergroep voorkomt; gemaakt met benchmarks/titelfrequenties.py.")
    print("# Geteld in de beroepsnamen van ESCO (Europese Commissie), UWV en VDAB; de namen zelf staan hier niet in.")
    print(f"{len(titels)}\t{MINSTENS}")
    for gram, count in sorted(counts.items()):
        if count >= MINSTENS:
            print(f"{gram}\t{count}")


if __name__ == "__main__":
    main(sys.argv[1:])
