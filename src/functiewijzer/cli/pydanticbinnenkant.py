"""The inside of pydantic: what it keeps private and this tool needs, in one place, for any release may move it."""

import os
import sys
from types import ModuleType

_SWITCH = "PYDANTIC_DISABLE_PLUGINS"
_LOADER = "pydantic.plugin._loader"


def go_without_plugins() -> None:
    """Keep pydantic from looking for plugins, of which this tool has none.

    pydantic has a switch for that, but reads it in a module that first loads all that it would look with (ADR 3). A
    module that finds nothing stands in its place, unless a user has set the switch otherwise.
    """
    if os.environ.setdefault(_SWITCH, "__all__") == "__all__" and _LOADER not in sys.modules:
        loader = ModuleType(_LOADER, "Finds no plugins.")
        loader.get_plugins = tuple  # type: ignore[attr-defined]
        sys.modules[_LOADER] = loader
