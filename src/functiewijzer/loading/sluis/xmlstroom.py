"""XML of strangers, read piece by piece: no DTD, no entities of its own, nothing fetched, nothing kept."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar
from xml.parsers import expat

from functiewijzer.loading.sluis.grenzen import STUK
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

T = TypeVar("T")


class Luisteraar(Protocol):
    """What hears the elements of a document; names come as `namespace local`, attributes by name."""

    def start(self, naam: str, kenmerken: dict[str, str]) -> None:
        """Hear the start of an element."""

    def einde(self, naam: str) -> None:
        """Hear its end."""

    def tekst(self, tekst: str) -> None:
        """Hear text, of which there may be more."""


def listen(stukken: Iterable[bytes], luisteraar: Luisteraar, deel: str, gereed: list[T] | None = None) -> Iterator[T]:
    """Feed a document to a listener, and yield what it put in `gereed` as soon as that is there.

    `deel` is the name of the document. Raises Weigering.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = luisteraar.start
    parser.EndElementHandler = luisteraar.einde
    parser.CharacterDataHandler = luisteraar.tekst
    parser.StartDoctypeDeclHandler = _refuser(deel)
    parser.EntityDeclHandler = _refuser(deel)
    try:
        fed = 0
        for stuk in stukken:
            parser.Parse(stuk)
            fed += len(stuk)
            # What is not yet a whole tag is looked at again with every piece: without end that takes for ever.
            if fed - parser.CurrentByteIndex > STUK:
                raise Weigering(Weigersoort.TEKST, deel)
            if gereed:
                yield from gereed
                gereed.clear()
        parser.Parse(b"", True)  # noqa: FBT003, it takes no names
    except expat.ExpatError as error:
        raise Weigering(Weigersoort.STUK, f"{deel}, regel {error.lineno}") from error
    except ValueError as error:
        raise Weigering(Weigersoort.STUK, f"{deel}: onbekende codering") from error
    if gereed:
        yield from gereed
        gereed.clear()


def _refuser(deel: str) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise Weigering(Weigersoort.ENTITEITEN, deel)

    return refuse


class Elementen:
    """A small document as its elements: the local name and the attributes of each, in order."""

    def __init__(self, stukken: Iterable[bytes], deel: str, most: int) -> None:
        self.lijst: list[tuple[str, dict[str, str]]] = []
        self._deel, self._most = deel, most
        for _ in listen(stukken, self, deel, []):
            pass

    def start(self, naam: str, kenmerken: dict[str, str]) -> None:
        """Keep an element."""
        if len(self.lijst) >= self._most:
            raise Weigering(Weigersoort.DELEN, self._deel)
        self.lijst.append((local(naam), {local(key): value for key, value in kenmerken.items()}))

    def einde(self, naam: str) -> None:
        """Let it pass."""

    def tekst(self, tekst: str) -> None:
        """Let it pass."""


def local(naam: str) -> str:
    """Return a name without its namespace."""
    return naam.rpartition(" ")[2]
