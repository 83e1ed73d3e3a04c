"""De waarheid van `scheepswerf.md`, dat met de hand is geschreven: per groep de omschrijving en de vijf kopjes.

De omschrijving staat onder de kop van de groep; `naam` is wat na de dubbele punt komt.
"""

import re

from waarheid import HIER, write_truth


def paragraphs(tekst: str) -> list[str]:
    """The paragraphs and list entries of a piece, each on one line."""
    uit: list[str] = []
    for blok in re.split(r"\n\s*\n", tekst.strip()):
        if blok.strip() in ("", "---"):
            continue
        uit += [" ".join(d.split()) for d in re.split(r"^- ", blok, flags=re.M) if d.strip()]
    return uit


def main() -> None:
    """Cut the seven sheets out of the file; checked by reading what it writes."""
    groepen = []
    for blad in re.split(r"^## ", (HIER / "scheepswerf.md").read_text(encoding="utf-8"), flags=re.M)[1:]:
        kop, _, rest = blad.partition("\n")
        if not (m := re.match(r"Groep ([IV]+): (.+)", kop)):
            continue
        boven, *delen = re.split(r"^### ", rest, flags=re.M)
        kenmerken = {d.partition("\n")[0].strip(): paragraphs(d.partition("\n")[2]) for d in delen}
        groepen.append(
            {"code": m[1], "naam": m[2], "groep": m[1], "groepsomschrijving": paragraphs(boven), "kenmerken": kenmerken}
        )
    write_truth("scheepswerf.md", "groepsblad", groepen)


if __name__ == "__main__":
    main()
