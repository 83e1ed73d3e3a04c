"""The Bankverwijzing: a part of a profile that stands in the vragenbank, taken over while the profile is read.

So nothing behind the reading knows of the bank: the engine, the fingerprint, `verschil` and the dossier see a profile
in which its questions are written out (ADR 23).
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import with_info_before_validator_function

from functiewijzer.core.schema import Model, Omgeving

if TYPE_CHECKING:
    from functiewijzer.core.profielen.vragenbank import Vragenbank

BANK: Final = "bank"
"""The key that refers: `bank: kennis`. Other keys beside it replace those of the bank."""


class Bankverwijzing:
    """Lets a question or an uitsluiting be written as `{bank: id}`, with only what differs beside it.

    What it takes over stands at the place of the reference, so a finding about it points there.
    """

    __slots__ = ("_deel",)

    sleutels: Final = (BANK,)

    def __init__(self, deel: Literal["vragen", "uitsluitingen"]) -> None:
        self._deel = deel

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Return the schema of the part itself, before which a reference is filled in."""
        return with_info_before_validator_function(self._fill, handler(source))

    def __get_pydantic_json_schema__(self, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Return for editors the form written out beside the reference."""
        whole = handler(core_schema)
        keys = handler.resolve_ref_schema(whole)["properties"]
        short = {BANK: keys["id"], **{key: value for key, value in keys.items() if key != "id"}}
        return {
            "anyOf": [
                whole,
                {"type": "object", "properties": short, "required": [BANK], "additionalProperties": False},
            ]
        }

    def _fill(self, value: Any, info: ValidationInfo) -> Any:
        if not isinstance(value, Mapping) or BANK not in value:
            return value
        own = {key: written for key, written in value.items() if key != BANK}
        if "id" in own:
            raise PydanticCustomError("bank_id", "a reference has the id of the bank", {"sleutel": "id"})
        taken = _find(self._deel, value[BANK], info.context)
        return {**taken.model_dump(exclude_unset=True), **own} if own else taken


def _find(deel: str, name: object, omgeving: Omgeving | None) -> Model:
    bank = _bank_in(omgeving)
    if bank is None:
        raise PydanticCustomError("bank_ontbreekt", "no vragenbank here")
    known: Mapping[str, Model] = bank.vragen_op_id if deel == "vragen" else bank.uitsluitingen_op_id
    found = known.get(name) if isinstance(name, str) else None
    if found is None:
        context = {"sleutel": BANK, "deel": deel, "bekend": tuple(known)}
        raise PydanticCustomError("bank_onbekend", "not in the vragenbank", context)
    return found


def _bank_in(omgeving: Omgeving | None) -> "Vragenbank | None":
    # Most profiles write their questions out, and start-up counts.
    from functiewijzer.core.profielen.vragenbank import Vragenbank

    return None if omgeving is None else omgeving(Vragenbank)
