"""The Bronplaats: where in a handbook something stands, in the one fixed form in which a profile writes it."""

import re
from typing import Final

from msgspec import Struct

_NUMBER: Final = r"[1-9][0-9]{0,8}"
_FORM: Final = re.compile(
    rf"(?P<handboek>\S.*?)(, p\. (?P<pagina>{_NUMBER}))?, r\. (?P<eerste>{_NUMBER})(–(?P<laatste>{_NUMBER}))?"
)


class Bronplaats(Struct, frozen=True):
    """The lines of a handbook from which a field was taken; `pagina` is None where the file has no pages.

    `eerste` and `laatste` are line numbers from 1; of a single line they are the same.
    """

    handboek: str
    pagina: int | None
    eerste: int
    laatste: int

    def __str__(self) -> str:
        """Write the place as `HANDBOEK, p. 12, r. 340–345`."""
        page = "" if self.pagina is None else f", p. {self.pagina}"
        rest = "" if self.laatste == self.eerste else f"–{self.laatste}"
        return f"{self.handboek}{page}, r. {self.eerste}{rest}"


def read_bronplaats(text: str) -> Bronplaats | None:
    """Return the place that a text in the fixed form names; None for any other text, which is a source in words."""
    found = _FORM.fullmatch(text)
    if found is None:
        return None
    first = int(found["eerste"])
    last = int(found["laatste"] or first)
    if last < first:
        return None
    return Bronplaats(found["handboek"], int(found["pagina"]) if found["pagina"] else None, first, last)
