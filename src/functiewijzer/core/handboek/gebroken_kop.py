"""A heading that runs on to a second line, in a narrow cell or in large letters."""

from functiewijzer.core.handboek.koppen import Deelkop, find_kop
from functiewijzer.core.handboek.stukken import Bronstuk


def find_broken(one: Bronstuk, two: Bronstuk) -> Deelkop | None:
    """Return the part that two lines open as one heading, None where the first is one already or they are none."""
    alike = one.breedte == two.breedte and one.cel == two.cel and one.is_marked == two.is_marked
    if not alike or two.los or not two.tekst[:1].islower() or find_kop(one.tekst) is not None:
        return None
    kop = find_kop(f"{one.tekst} {two.tekst}")
    return kop if kop is not None and kop.deel is not None and not kop.is_veld else None
