"""The corrections file: what a person decided about titles before."""

from pathlib import Path

from functiewijzer.core.batch.celteksten import GEEN, read_code
from functiewijzer.core.batch.kolommen import fold_kop
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.schrijfwijze import fold_titel
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.tabel.tabel import Leesopties, open_tabel


def load_correcties(path: Path, bibliotheek: Bibliotheek) -> dict[str, str]:
    """Return the code, or GEEN, by folded title, from a table with the columns `titel` and `profiel`.

    Raises Bestandsfout for a missing column, an unknown profile or an ontwerp, or a title with two different profiles.
    """
    tabel = open_tabel(path, Leesopties(kolom="titel"))
    names = [fold_kop(kop) for kop in tabel.koppen]
    if "titel" not in names or "profiel" not in names:
        raise Bestandsfout(
            f"{path} heeft geen kolommen 'titel' en 'profiel'; de eerste regel hoort titel;profiel te zijn"
        )
    found: dict[str, str] = {}
    for rij in tabel.rijen():
        titel, code = (str(rij.cellen[names.index(name)]).strip() for name in ("titel", "profiel"))
        if not titel and not code:
            continue
        if not titel:
            raise Bestandsfout(f"{path} regel {rij.line}: de titel ontbreekt")
        code = read_code(code)
        if code != GEEN and code not in bibliotheek.profielen:
            why = "is een ontwerp, en daarmee is niet in te delen" if code in bibliotheek.ontwerpen else "bestaat niet"
            raise Bestandsfout(f"{path} regel {rij.line}: profiel '{code[:40]}' {why}; geef een code of GEEN")
        if found.setdefault(fold_titel(titel), code) != code:
            raise Bestandsfout(f"{path} regel {rij.line}: '{titel[:100]}' staat er twee keer in, met een ander profiel")
    return found
