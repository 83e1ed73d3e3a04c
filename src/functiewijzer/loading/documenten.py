"""Documents: a YAML file read, checked against the model of its soort, with all findings in place."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from pydantic import ValidationError

from functiewijzer.core.bevinding import Bevinding, Constatering, Vindplaats
from functiewijzer.core.controles.register import ernst_of
from functiewijzer.core.documentsoort import Documentsoort
from functiewijzer.core.documentsoorten import SOORTEN, declared_soort
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.schema import Model, Omgeving
from functiewijzer.loading.opslag.opdrachtwoord import as_word, quote
from functiewijzer.loading.yaml.bestand import read_document, refused
from functiewijzer.loading.yaml.bouwer import Probleem
from functiewijzer.loading.yaml.document import YamlDocument
from functiewijzer.loading.yaml.hekjes import find_hekjes
from functiewijzer.loading.yaml.vreemd import find_krullen, find_vaste_spaties

_COMMAND: Final = "functiewijzer "
_THIS_FILE: Final = "BESTAND"


class Document(Struct, frozen=True):
    """One file: as named by the user, its text, its value (None where it does not fit the schema) and findings."""

    pad: str
    tekst: str
    yaml: YamlDocument
    waarde: Model | None
    bevindingen: tuple[Bevinding, ...]

    def with_problemen(self, problemen: Iterable[Probleem]) -> "Document":
        """Return this document with problemen of its YAML or its text as findings, beside those it has."""
        found = (
            Bevinding(p.code, ernst_of(p.code), p.bericht, Vindplaats(self.pad, p.line, p.column), hint=p.hint)
            for p in problemen
        )
        return replace(self, bevindingen=(*self.bevindingen, *found))

    def place(self, constateringen: Iterable[Constatering]) -> tuple[Bevinding, ...]:
        """Give each constatering its line and column in this file."""
        return tuple(self._place(item) for item in constateringen)

    def _place(self, item: Constatering) -> Bevinding:
        locate = self.yaml.locate_key if item.at_key else self.yaml.locate
        place = Vindplaats(self.pad, *locate(item.plek))
        return Bevinding(item.code, ernst_of(item.code), item.bericht, place, hint=self._named(item.hint))

    def _named(self, hint: str) -> str:
        """Return a remedy with this file in its command, so that it can be copied; its checks know no file."""
        if _COMMAND not in hint:
            return hint
        return hint.replace(_THIS_FILE, quote(as_word(Path(self.pad))))


def unreadable(path: Path, code: str, bericht: str, hint: str) -> Document:
    """Return a document of which nothing was read, with the finding that says why."""
    yaml = refused(code, bericht, hint)
    return Document(str(path), "", yaml, None, bevindingen=()).with_problemen(yaml.problemen)


class DocumentOngeldig(Exception):
    """A document of the user that can't be used; carries the findings that say why."""

    def __init__(self, document: Document, bevindingen: tuple[Bevinding, ...]) -> None:
        super().__init__(f"{document.pad} is niet te gebruiken")
        self.document = document
        self.bevindingen = bevindingen


def load_document(
    path: Path, pad: str | None = None, *, soort: Documentsoort | None = None, omgeving: Omgeving | None = None
) -> Document:
    """Read a file and check it against the model of its `soort`, or of the soort that the caller expects.

    `pad` is the name to show. An answers file may leave `soort` out, so its caller says which one is meant. `omgeving`
    is the library that the file belongs to; a file that leans on another document has none of it without one.
    """
    tekst, yaml = read_document(path)
    return make_document(Document(pad or str(path), tekst, yaml, None, bevindingen=()), soort, omgeving)


def make_document(document: Document, soort: Documentsoort | None = None, omgeving: Omgeving | None = None) -> Document:
    """Return a document of which only the YAML was read with its value and all that is wrong with it."""
    yaml = document.yaml
    if yaml.problemen:
        return document.with_problemen(yaml.problemen)
    waarde, constateringen = check_shape(yaml.data, soort, omgeving)
    read = replace(document, waarde=waarde, bevindingen=document.place(constateringen))
    return read.with_problemen(_odd_texts(read))


def _odd_texts(document: Document) -> Iterator[Probleem]:
    """Yield what is sound YAML and hardly what somebody meant."""
    yield from find_hekjes(document.yaml, document.tekst)
    yield from find_krullen(document.tekst)
    if document.waarde is None:
        yield from find_vaste_spaties(document.tekst)


def check_shape(
    data: object, expected: Documentsoort | None = None, omgeving: Omgeving | None = None
) -> tuple[Model | None, tuple[Constatering, ...]]:
    """Return the value of a document's data, or what keeps it from being one."""
    if not isinstance(data, dict):
        hint = "Begin met soort: en schema:."
        return None, (Constatering("FW103", (), "het document moet een blok met sleutels zijn", hint),)
    says = data.get("soort")
    soort = declared_soort(data) if "soort" in data or expected is None else expected
    if soort is None and says is None:
        hint = f"Schrijf bovenaan soort: met één van {', '.join(item.soort for item in SOORTEN)}."
        return None, (Constatering("FW110", (), "de sleutel 'soort' ontbreekt", hint),)
    possible = SOORTEN if expected is None else (expected,)
    if soort is None or soort not in possible:
        hint = did_you_mean(str(says), [item.soort for item in possible])
        return None, (Constatering("FW110", ("soort",), f"soort '{says}' kan hier niet", hint),)
    return _as_model(data, soort, omgeving)


def _as_model(
    data: object, soort: Documentsoort, omgeving: Omgeving | None
) -> tuple[Model | None, tuple[Constatering, ...]]:
    vorm = soort.load_vorm()
    try:
        return soort.unfold(vorm.model_validate(data, context=omgeving)), ()
    except ValidationError as error:
        from functiewijzer.loading.yaml.meldingen import translate_errors

        return None, tuple(translate_errors(error, vorm))
