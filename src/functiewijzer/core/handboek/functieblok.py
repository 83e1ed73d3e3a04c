"""The pieces of a reading, parted over the functions."""

from msgspec import Struct

from functiewijzer.core.handboek.stukken import Bronstuk


class Functieblok(Struct, frozen=True):
    """The pieces of one function: the header before its first part, and its parts."""

    kop: tuple[Bronstuk, ...]
    romp: tuple[Bronstuk, ...]


class Verdeling(Struct, frozen=True):
    """All pieces of a reading: those of the functions, and those outside."""

    blokken: tuple[Functieblok, ...]
    buiten: tuple[Bronstuk, ...]
