"""Where a document about an occupation comes from, and a text with its place there."""

from typing import Annotated, Final

from functiewijzer.core.schema import Bronnaam, Brontekst, Datum, Model, Naam, Tekstvorm

NIEUWE_VORM_SINDS: Final = 2015
"""The year from which documents have the present form; competence profiles ended with the old one."""

Beroepid = Annotated[str, Tekstvorm(r"^[a-z][a-z0-9]*(-[a-z0-9]+){0,19}$", longest=80)]
"""The name by which people call a document about an occupation on the command line: `commercieel-medewerker`."""

Uri = Annotated[str, Tekstvorm(r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+$", longest=500)]
"""A URI of another system, such as ESCO or CompetentNL: its form is looked at, and it is never fetched."""


class Bronvermelding(Model):
    """The document that something was taken from; without `datum` the document has none.

    `toelichting` says how its words came here, such as that the sentences are not those of the source.
    """

    document: Naam
    titel: Bronnaam
    uitgever: Bronnaam | None = None
    datum: Datum | None = None
    versie: Naam | None = None
    toelichting: Brontekst | None = None

    @property
    def is_van_oude_vorm(self) -> bool:
        """Whether the document says to be older than the present form of such documents."""
        return self.datum is not None and self.datum.year < NIEUWE_VORM_SINDS


class Bronzin(Model):
    """A text in our own words, with the place of what it tells in the source."""

    tekst: Brontekst
    bron: Brontekst
