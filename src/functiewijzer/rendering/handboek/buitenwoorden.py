"""What of a handbook is outside the functions, in words: where it stands, how much it is, and what asks for eyes."""

from collections.abc import Iterator, Sequence

from functiewijzer.core.handboek.buitendelen import Buitendeel
from functiewijzer.core.handboek.ingelezen import Ingelezen
from functiewijzer.rendering.handboek.bronplekken import Bronplekken
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon
from functiewijzer.rendering.woorden import one_or_more


def buiten_blokken(item: Ingelezen) -> Iterator[Blok]:
    """Yield every stretch outside the functions, with its place and its size."""
    delen = item.buiten
    if delen:
        yield Kop(f"Buiten de functies gelaten in {item.bron.naam}", 3)
        plaatsen = Bronplekken((item,))
        yield Opsomming(
            tuple(
                Punt(_deel_text(deel, plaatsen), toon=Toon.LET_OP if deel.lijkt_op_functie else Toon.GEWOON)
                for deel in delen
            )
        )


def buiten_kort(bestanden: Sequence[Ingelezen]) -> Iterator[Blok]:
    """Yield where text stands outside the functions that looks like text of one."""
    plaatsen = Bronplekken(bestanden)
    for item in bestanden:
        places = [
            plaatsen.of_lines(item.bron.naam, (deel.eerste, deel.laatste))
            for deel in item.buiten
            if deel.lijkt_op_functie
        ]
        if places:
            where = "; ".join(places)
            yield Alinea(f"Buiten de functies staat tekst die bij een functie kan horen: {where}.", Toon.LET_OP)


def _deel_text(deel: Buitendeel, plaatsen: Bronplekken) -> str:
    size = f"{one_or_more(deel.regels, 'regel', 'regels')}, {one_or_more(deel.zinnen, 'zin', 'zinnen')}"
    seen = "; dit kan bij een functie horen, kijk het na" if deel.lijkt_op_functie else ""
    return f"{plaatsen.of_lines('', (deel.eerste, deel.laatste))}: {size}{seen}"
