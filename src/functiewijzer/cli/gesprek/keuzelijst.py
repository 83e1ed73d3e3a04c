"""The Keuzelijst: a list to choose from while keys are pressed. Values only: it knows no terminal."""

from collections.abc import Iterator, Sequence
from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.cli.gesprek.scherm import Keuze, Keuzevraag
from functiewijzer.rendering.veilig import visible_line

KIES_EERST = "Kies eerst een antwoord."

_SHOWN = 40
"""How many characters of what was typed or pasted are repeated."""


class Keuzelijst(Struct, frozen=True):
    """Where somebody is in a list: `wijzer` is the choice pointed at, None until somebody points.

    `getypt` is what was typed to find a choice, `melding` what there is to say. With `net_terug` the person came here
    with `<`: people press Enter after it, which must not be taken for an answer.
    """

    vraag: Keuzevraag
    wijzer: str | None
    getypt: str = ""
    melding: str = ""
    net_terug: bool = False

    @classmethod
    def of(cls, vraag: Keuzevraag, *, net_terug: bool = False) -> Self:
        """Return the list as it is shown first: only an answer that was given before is pointed at."""
        return cls(vraag, vraag.gegeven, net_terug=net_terug)

    @property
    def zichtbaar(self) -> tuple[tuple[int, Keuze], ...]:
        """The choices to show with their numbers: those that have what was typed, or else all."""
        numbered = tuple(enumerate(self.vraag.keuzes, 1))
        if _is_number(self.getypt):
            return numbered
        word = plain(self.getypt)
        return tuple((n, keuze) for n, keuze in numbered if _has_word(keuze, word)) or numbered

    @property
    def regel(self) -> str:
        """What to say below the list."""
        if self.melding or not self.getypt:
            return self.melding
        typed = f"Getypt: {_shortened(self.getypt)}"
        found = len(find_keuzes(self.getypt, self.vraag.keuzes))
        if found == 1:
            return typed
        if found:
            return f"{typed} – {found} keuzes beginnen zo; typ verder."
        return f"{typed} – geen keuze begint zo. Backspace wist."

    def moved(self, step: int) -> Self:
        """Return the list with the pointer further down or up; the first move puts it at an end."""
        ids = [keuze.id for _, keuze in self.zichtbaar]
        if self.wijzer in ids:
            at = min(max(ids.index(self.wijzer) + step, 0), len(ids) - 1)
        else:
            at = 0 if step > 0 else len(ids) - 1
        # What helped to find a choice stays in sight; what means nothing here has been told.
        kept = self.getypt if len(ids) < len(self.vraag.keuzes) else ""
        return replace(self, wijzer=ids[at], getypt=kept, melding="", net_terug=False)

    def typed(self, text: str) -> Self:
        """Return the list after a letter or digit: it points at the one choice that this can mean, or at none."""
        return self._with_typed(self.getypt + text)

    def erased(self) -> Self:
        """Return the list without the letter that was typed last."""
        return self._with_typed(self.getypt[:-1])

    def pasted(self, text: str) -> Self:
        """Return the list after text was pasted: that never answers, and is not lost in silence."""
        shown = _shortened(text)
        return self._saying(f"Geplakt: ‘{shown}’. Plakken geeft hier geen antwoord; kies er zelf een.")

    def refused(self) -> Self:
        """Return the list after Enter where nothing can be taken."""
        if self.wijzer is not None and self.net_terug:
            return self._saying("U bent terug bij deze vraag. Nog eens Enter: uw antwoord blijft zo.")
        if not self.getypt:
            return self._saying(KIES_EERST)
        found = find_keuzes(self.getypt, self.vraag.keuzes)
        if found:
            return self._saying(f"{KIES_EERST} Met ‘{self.getypt}’ beginnen er {len(found)}; typ verder.")
        return replace(self, getypt="", melding=f"‘{_shortened(self.getypt)}’ is geen keuze. {KIES_EERST}")

    @property
    def can_confirm(self) -> bool:
        """Whether Enter takes a choice."""
        return self.wijzer is not None and not self.net_terug

    def _with_typed(self, text: str) -> Self:
        found = find_keuzes(text, self.vraag.keuzes) if text else ()
        pointed = found[0].id if len(found) == 1 else None
        return replace(self, getypt=text, wijzer=pointed if text else self.vraag.gegeven, melding="", net_terug=False)

    def _saying(self, melding: str) -> Self:
        return replace(self, melding=melding, net_terug=False)


def find_keuzes(typed: str, keuzes: Sequence[Keuze]) -> tuple[Keuze, ...]:
    """Return the choices that a text can mean: by number, by its id or whole text, or else by how it begins."""
    word = plain(typed)
    if _is_number(typed):
        position = int(word.rstrip(".)")[:6])
        return tuple(keuzes[position - 1 : position]) if position else ()
    if not word:
        return ()
    exact = tuple(keuze for keuze in keuzes if word in _names(keuze))
    return exact or tuple(keuze for keuze in keuzes if any(name.startswith(word) for name in _names(keuze)))


def plain(text: str) -> str:
    """Return a text as it is compared: without capitals, underscores and double spaces."""
    return " ".join(text.casefold().replace("_", " ").split())


def _is_number(typed: str) -> bool:
    digits = plain(typed).rstrip(".)")
    return digits.isascii() and digits.isdigit()


def _names(keuze: Keuze) -> Iterator[str]:
    yield plain(keuze.tekst)
    # What opens with a sign is of ours, such as `-klaar`, and nobody types it.
    if keuze.id[0].isalnum():
        yield plain(keuze.id)


def _has_word(keuze: Keuze, word: str) -> bool:
    return any(name.startswith(word) or f" {word}" in name for name in _names(keuze))


def _shortened(text: str) -> str:
    line = visible_line(" ".join(text.split()))
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
