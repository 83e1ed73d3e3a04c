"""The Openpunt: what a person must look at in one document that a handbook became."""

from enum import StrEnum

from msgspec import Struct


class Openpuntsoort(StrEnum):
    """Why a person should look at a place of a document.

    `ontbreekt`: the part is not in the handbook, or was not found. `niet_geplaatst`: lines of the function that found
    no place. `deel_onzeker`: the part was found by a guess. `afgebroken`: a sentence without an end. `stap`: a side
    whose group is not one away. `zijde_ontbreekt`: a side without a rule. `splitsing`: a rule that may have been cut
    wrongly, or that could be cut further. `koppeling`: a clause that a question of the vragenbank may ask too.
    `dubbele_naam`: a name that another profile has. `lange_naam` and `lange_tekst`: longer than a profile allows.
    `code`, `groep`, `familie`: what the handbook says there does not fit a profile. `niveau`: a level of a NOK that
    became no profile. `standaardwaarde`: a value that the handbook does not give. `schade`: the text is damaged and was
    imported all the same; `herstel`: its letters were repaired.
    """

    ONTBREEKT = "ontbreekt"
    NIET_GEPLAATST = "niet_geplaatst"
    DEEL_ONZEKER = "deel_onzeker"
    AFGEBROKEN = "afgebroken"
    STAP = "stap"
    ZIJDE_ONTBREEKT = "zijde_ontbreekt"
    SPLITSING = "splitsing"
    KOPPELING = "koppeling"
    DUBBELE_NAAM = "dubbele_naam"
    LANGE_NAAM = "lange_naam"
    LANGE_TEKST = "lange_tekst"
    CODE = "code"
    GROEP = "groep"
    FAMILIE = "familie"
    NIVEAU = "niveau"
    STANDAARDWAARDE = "standaardwaarde"
    SCHADE = "schade"
    HERSTEL = "herstel"


class Openpunt(Struct, frozen=True, kw_only=True):
    """One point that is open: its kind, where it lies, the lines of the handbook, and what differs from case to case.

    `plek` is the path of keys in the document with dots between them, such as `toepassingsregels.lichter.gronden.0`;
    empty for the whole document. A list item goes by its number from 0.
    """

    soort: Openpuntsoort
    plek: str = ""
    regels: tuple[int, ...] = ()
    gegevens: tuple[str, ...] = ()
