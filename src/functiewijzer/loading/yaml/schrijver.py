"""Data as YAML that reads back to the same data: what this tool keeps for people, who may go on in an editor."""

import re
from typing import Any, Final

import yaml

_OTHER_BREAKS: Final = re.compile("[\r\x85\u2028\u2029]")


def dump_yaml(data: Any) -> str:
    """Return data as YAML, in the order of its keys."""
    return yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100, default_flow_style=False)


def filled_in(value: Any) -> Any:
    """Return data without lists and blocks in which nothing stands."""
    if isinstance(value, dict):
        return {key: kept for key, inner in value.items() if (kept := filled_in(inner)) not in ({}, [])}
    return [filled_in(item) for item in value] if isinstance(value, list) else value


class _Dumper(yaml.SafeDumper):
    """Quotes every text that some YAML reader could take for something else, and repeats rather than refers."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002, the base class decides the signature
        """Never write anchors: the reader refuses them."""
        return True

    def represent_text(self, text: str) -> yaml.ScalarNode:
        """Write line breaks other than a line feed as escapes, since YAML reads them all as a line feed.

        Lone surrogates, which no file can carry, become question marks.
        """
        carried = text.encode("utf-8", "replace").decode("utf-8")
        style = '"' if _OTHER_BREAKS.search(carried) else None
        return self.represent_scalar("tag:yaml.org,2002:str", carried, style=style)

    def represent_decimal(self, number: float) -> yaml.ScalarNode:
        """Write a number as people do, without an exponent; a whole one as 1.0, since YAML reads 1 as another kind."""
        whole, _, decimals = f"{number:.9f}".partition(".")
        return self.represent_scalar("tag:yaml.org,2002:float", f"{whole}.{decimals.rstrip('0') or '0'}")


_Dumper.add_representer(str, _Dumper.represent_text)
_Dumper.add_representer(float, _Dumper.represent_decimal)
