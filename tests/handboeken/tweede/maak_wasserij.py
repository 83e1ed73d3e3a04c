"""Maakt `wasserij.txt`: losse regels op 75 tekens met afbreekstreepjes, kop- en voetregels en paginawissels."""

import pyphen
from inhoud_wasserij import FUNCTIES
from waarheid import HIER, write_truth

BREED = 75
PAGINA = 50
AFBREKEN = pyphen.Pyphen(lang="nl_NL")


def wrap(tekst: str, inspringen: str = "", eerste: str | None = None) -> list[str]:
    """Wrap at 75 columns and break a long word at a syllable where much room would be left."""
    regels: list[str] = []
    regel = inspringen if eerste is None else eerste
    leeg = True
    for woord in tekst.split():
        nieuw = regel + ("" if leeg else " ") + woord
        if len(nieuw) <= BREED:
            regel, leeg = nieuw, False
            continue
        over = BREED - len(regel) - 2
        delen = [p for p in AFBREKEN.positions(woord) if "-" not in woord and 3 <= p <= over and p < len(woord) - 3]
        if over > 3 and delen:
            regels.append(f"{regel} {woord[: delen[-1]]}-")
            regel = inspringen + woord[delen[-1] :]
        else:
            regels.append(regel)
            regel = inspringen + woord
        leeg = False
    return [*regels, regel]


def function_lines(functie: dict) -> list[str]:
    """One function, in the order of this handbook."""
    regels = [
        f"Referentiefunctie: {functie['naam']}",
        f"Functienummer: {functie['code']}",
        f"Familie: {functie['familie']}",
        f"Functiegroep: {functie['groep']}",
    ]
    if functie["alternatieve_namen"]:
        regels.append("Ook genoemd: " + ", ".join(functie["alternatieve_namen"]))
    for kop, veld in (("Plaats in de organisatie", "positie"), ("Waarvoor de functie er is", "doel")):
        regels += ["", kop]
        for alinea in functie[veld]:
            regels += wrap(alinea)
    regels += ["", "Wat er gedaan wordt"]
    for activiteit in functie["activiteiten"]:
        regels.append(f"{activiteit['letter']}) {activiteit['naam']}")
        for taak in activiteit["taken"]:
            regels += wrap(taak, "     ", "   * ")
    regels += ["", "Kenmerken van de functie"]
    for kenmerk, alineas in functie["kenmerken"].items():
        regels.append(kenmerk)
        for alinea in alineas:
            regels += wrap(alinea)
    regels += ["", "Indelen"]
    regels += wrap(" ".join(functie["regels"][kant]["tekst"] for kant in ("lichter", "gelijk", "zwaarder")))
    return [*regels, "", ""]


VOORAF = """\
Functiehandboek Wasserijgroep Noordervaart

Uitgave voor de vestigingen Lisdodde en Waterkant


Inhoud

{inhoud}


Zo gebruikt u dit boek

Zoek eerst de referentiefunctie die het meest op het eigen werk lijkt. Lees
daarna het onderdeel Indelen. Daar staat in welke groep een functie hoort die
gelijk, lichter of zwaarder is dan de referentiefunctie. De laagste groep is
1 en de hoogste is 9.
Kom je er samen niet uit, vraag dan de afdeling personeel om raad.
"""


def paginate(lijnen: list[str]) -> str:
    """Put a header and a footer on each page and a form feed between pages."""
    bladen = [lijnen[i : i + PAGINA] for i in range(0, len(lijnen), PAGINA)]
    uit = []
    for nummer, blad in enumerate(bladen, 1):
        kop = "Wasserijgroep Noordervaart" + "Functiehandboek".rjust(BREED - 26)
        voet = f"blad {nummer} van {len(bladen)}".center(BREED).rstrip()
        uit.append("\n".join([kop, "", *blad, "", voet, ""]))
    return "\f".join(uit)


def main() -> None:
    """Write the handbook and its truth."""
    lijnen: list[str] = []
    paginas: list[int] = []
    vooraf = len((VOORAF.format(inhoud="\n".join("x" for _ in FUNCTIES))).splitlines()) + 1
    for functie in FUNCTIES:
        paginas.append((vooraf + len(lijnen)) // PAGINA + 1)
        lijnen += function_lines(functie)
    inhoud = "\n".join(
        f"{f['code']}  {f['naam']} ".ljust(BREED - 4, ".") + f"{p:>4}" for f, p in zip(FUNCTIES, paginas, strict=True)
    )
    alles = [*VOORAF.format(inhoud=inhoud).splitlines(), "", *lijnen]
    (HIER / "wasserij.txt").write_text(paginate(alles), encoding="utf-8", newline="\n")
    write_truth("wasserij.txt", "regels", FUNCTIES)


if __name__ == "__main__":
    main()
