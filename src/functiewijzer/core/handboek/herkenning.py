"""The Herkenning: what the parser saw in the lines of a handbook, with for each thing the lines that say it."""

from enum import StrEnum

from msgspec import Struct

from functiewijzer.core.profielen.voorwaarde import Richting


class Functiedeel(StrEnum):
    """The parts that a reference job of a handbook may have."""

    FAMILIE = "functiefamilie"
    CODE = "code"
    NAAM = "naam"
    GROEP = "functiegroep"
    ALTERNATIEVE_NAMEN = "alternatieve_namen"
    OUDE_NAMEN = "oude_namen"
    ORGANISATIE = "organisatie"
    POSITIE = "positie"
    DOEL = "doel"
    TYPERING = "typering"
    ACTIVITEITEN = "activiteiten"
    RESULTAATGEBIEDEN = "resultaatgebieden"
    KENMERKEN = "kenmerken"
    TOEPASSINGSREGELS = "toepassingsregels"
    NOK = "nok"


class Passage(Struct, frozen=True):
    """A piece of the handbook's own text, joined from its lines, and the numbers of those lines."""

    tekst: str
    regels: tuple[int, ...]


class HerkendeActiviteit(Struct, frozen=True, kw_only=True):
    """A group of tasks: its letter where the handbook gives one, its name, and its tasks."""

    letter: str | None
    naam: Passage | None
    taken: tuple[Passage, ...]


class HerkendResultaatgebied(Struct, frozen=True, kw_only=True):
    """A row of the table resultaatgebieden – kernactiviteiten – resultaatcriteria."""

    naam: Passage
    kernactiviteiten: tuple[Passage, ...]
    resultaatcriteria: tuple[Passage, ...]


class HerkendeRegel(Struct, frozen=True, kw_only=True):
    """One side of the toepassingsregels as the handbook words it, whole, with the group that it names.

    `geen_zijde` where the handbook says that there is no such side, as in the lowest group; `tekst` is then the reason.
    """

    richting: Richting
    tekst: Passage
    groep: str | None
    geen_zijde: bool = False


class HerkendeNokrij(Struct, frozen=True, kw_only=True):
    """A row of a NOK matrix: its aspect, and per level the text that tells it from the others."""

    aspect: Passage
    niveaus: dict[str, Passage]


class HerkendeNok(Struct, frozen=True, kw_only=True):
    """A NOK matrix: its levels (the groups, light to heavy) and rows; `uitgeschreven` are levels with a description."""

    niveaus: tuple[str, ...]
    rijen: tuple[HerkendeNokrij, ...]
    uitgeschreven: tuple[str, ...] = ()


class Twijfelsoort(StrEnum):
    """Why a person should look at what was recognised."""

    ZIJDE_ONTBREEKT = "zijde_ontbreekt"
    STAP = "stap"
    DEEL_ONTBREEKT = "deel_ontbreekt"
    DEEL_ONZEKER = "deel_onzeker"
    NIET_GEPLAATST = "niet_geplaatst"
    AFGEBROKEN = "afgebroken"


class Twijfel(Struct, frozen=True, kw_only=True):
    """One doubt: its kind, the part, the lines that it is about, and what differs (a group, a side, a word)."""

    soort: Twijfelsoort
    deel: Functiedeel | None = None
    regels: tuple[int, ...] = ()
    gegevens: tuple[str, ...] = ()


class HerkendeFunctie(Struct, frozen=True, kw_only=True):
    """One reference job as the handbook writes it; what was not found is empty.

    A group without lines was derived: it stands in a sentence of the typering or in the rule for the equal job.
    `kenmerken` by id (complexiteit, zelfstandigheid, …) in the order of the handbook.
    """

    naam: Passage
    code: Passage | None = None
    familie: Passage | None = None
    groep: Passage | None = None
    alternatieve_namen: tuple[Passage, ...] = ()
    oude_namen: tuple[Passage, ...] = ()
    organisatie: tuple[Passage, ...] = ()
    positie: tuple[Passage, ...] = ()
    doel: tuple[Passage, ...] = ()
    typering: tuple[Passage, ...] = ()
    activiteiten: tuple[HerkendeActiviteit, ...] = ()
    resultaatgebieden: tuple[HerkendResultaatgebied, ...] = ()
    kenmerken: dict[str, tuple[Passage, ...]] = {}
    regels: tuple[HerkendeRegel, ...] = ()
    nok: HerkendeNok | None = None
    twijfels: tuple[Twijfel, ...] = ()


class Groepsblad(Struct, frozen=True, kw_only=True):
    """The description of one functiegroep in a handbook that has no reference jobs."""

    groep: str
    tekst: tuple[Passage, ...]


class Belofte(Struct, frozen=True, kw_only=True):
    """A reference job that the contents list or the functieraster promises."""

    naam: str
    regels: tuple[int, ...]
    code: str | None = None
    familie: str | None = None
    groep: str | None = None


class Meubilair(Struct, frozen=True, kw_only=True):
    """A line that is the same on many pages, such as a header with a page number; it is no content."""

    tekst: str
    regels: tuple[int, ...]


class Herstel(Struct, frozen=True, kw_only=True):
    """What was repaired while joining lines: a hyphen, a ligature; as it stood and as it is read."""

    oud: str
    nieuw: str
    regels: tuple[int, ...]


class Herkenning(Struct, frozen=True, kw_only=True):
    """A whole handbook as recognised in one reading.

    Every line of the reading is in a function or groepsblad, in `overig` (reader's guide, contents list, raster), is
    furniture, or stands in `niet_geplaatst`. `opschriften` are the headings and labels that told where a text belongs,
    so that every word is somewhere; `resten` are the pieces of a line of which another piece has found a place (such a
    line stands in `niet_geplaatst` or in the furniture too). `twijfels` are about the whole handbook; `groepen` are the
    groups that it names outside its functions, such as one that has no function.
    """

    lezing: str
    functies: tuple[HerkendeFunctie, ...] = ()
    groepsbladen: tuple[Groepsblad, ...] = ()
    beloften: tuple[Belofte, ...] = ()
    meubilair: tuple[Meubilair, ...] = ()
    overig: tuple[int, ...] = ()
    niet_geplaatst: tuple[int, ...] = ()
    herstel: tuple[Herstel, ...] = ()
    opschriften: tuple[Passage, ...] = ()
    resten: tuple[Passage, ...] = ()
    twijfels: tuple[Twijfel, ...] = ()
    groepen: tuple[str, ...] = ()
