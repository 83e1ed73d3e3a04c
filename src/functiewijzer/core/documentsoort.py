"""The Documentsoort: what one kind of YAML document is, where its documents live and which parts treat them."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

if TYPE_CHECKING:
    from functiewijzer.core.schema import Model

ROOM_OF_CORE: Final = "functiewijzer.core."


class Plaats(Struct, frozen=True, kw_only=True):
    """Where the documents of a kind live: in the profile folder, or where their user keeps them.

    In the profile folder they may have a place of their own, by which they are found without being read: one
    `bestand` at the top, names that end in `einde` (before .yaml), or a `map`.
    """

    in_profielmap: bool = True
    bestand: str | None = None
    einde: str | None = None
    map: str | None = None

    @property
    def is_own(self) -> bool:
        """Whether the name of a file tells that it is of this kind."""
        return (self.bestand, self.einde, self.map) != (None, None, None)

    def claims(self, pad: str) -> bool:
        """Tell by its path inside the profile folder (with `/`) whether a file lies in a place of this kind's own."""
        folders, _, name = pad.rpartition("/")
        return self.is_own and (
            self.bestand in {None, pad}
            and (self.einde is None or name.lower().endswith((f"{self.einde}.yaml", f"{self.einde}.yml")))
            and (self.map is None or f"{folders}/".startswith(f"{self.map}/"))
        )


class Documentsoort(Struct, frozen=True, kw_only=True):
    """One kind of document.

    `model`, `vorm`, `keuring` and `vergelijker` each name a part by its module in core. `vorm` is the shape as it is
    written where that is not the model: it has `as_model()`. `sleutel` is the key that tells one document from another
    of its kind; without one there is a single document in the profile folder, or its file tells it. A document
    without `soort:` is of this kind if it has the key `herkenbaar_aan`. `voor_indelen`: grading reads it, so one that
    is broken is named. `mag_ontbreken`: a profile folder without it has an empty one.
    """

    soort: str
    meervoud: str
    model: str
    plaats: Plaats
    sleutel: str | None = None
    vorm: str | None = None
    keuring: str | None = None
    vergelijker: str | None = None
    herkenbaar_aan: str | None = None
    voor_indelen: bool = False
    mag_ontbreken: bool = False

    @property
    def is_single(self) -> bool:
        """Whether a profile folder has one document of this kind."""
        return self.plaats.in_profielmap and self.sleutel is None

    def load_model(self) -> "type[Model]":
        """Return the model of its documents."""
        model: type[Model] = load_part(self.model)
        return model

    def load_vorm(self) -> "type[Model]":
        """Return the shape in which its documents are written; of most kinds the model itself."""
        vorm: type[Model] = load_part(self.vorm or self.model)
        return vorm

    def unfold(self, written: Any) -> "Model":
        """Return the model of what was written in the shape of this kind."""
        model: Model = written if self.vorm is None else written.as_model()
        return model

    def key_of(self, document: "Mapping[str, Any] | Model") -> str | None:
        """Return what makes a document, or what its file says, the same as another one; None where only the file tells.

        Where a profile folder has one document of a kind, they all have the same, empty key.
        """
        if self.sleutel is None:
            return "" if self.is_single else None
        if isinstance(document, Mapping):
            return str(document.get(self.sleutel, ""))
        return str(getattr(document, self.sleutel))


def load_part(path: str) -> Any:
    """Return what an entry names: `room.module:name`, in core."""
    module, _, name = path.partition(":")
    return getattr(import_module(f"{ROOM_OF_CORE}{module}"), name)
