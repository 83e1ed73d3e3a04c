"""A library that has a vragenbank and nothing else, for tests that read a profile from data."""

from typing import TypeVar

from functiewijzer.core.profielen.vragenbank import Vragenbank
from functiewijzer.core.schema import Model, Omgeving

M = TypeVar("M", bound=Model)


def around(bank: Vragenbank | None) -> Omgeving:
    """Return a library that has this bank and nothing else."""

    def omgeving(model: type[M], /) -> M | None:
        return bank if isinstance(bank, model) else None

    return omgeving
