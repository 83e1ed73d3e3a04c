"""Conditions in words: the sentence that a reader of the stappen sees."""

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import (
    AlleVoorwaarde,
    EenVanVoorwaarde,
    GeenVanVoorwaarde,
    KenmerkVoorwaarde,
    Voorwaarde,
    VraagVoorwaarde,
)
from functiewijzer.core.schrijfwijze import readable


def kenmerk_label(kenmerk: str) -> str:
    """Return the name of a kenmerk for readers: `fysieke_aspecten` becomes `Fysieke aspecten`."""
    return readable(kenmerk).capitalize()


def describe(voorwaarde: Voorwaarde, profiel: Referentieprofiel) -> str:
    """Say a condition in plain Dutch, with the texts of the profile."""
    text = _describe(voorwaarde, profiel)
    return f"{text} (weegt zwaar)" if voorwaarde.zwaarwegend else text


def _describe(voorwaarde: Voorwaarde, profiel: Referentieprofiel) -> str:
    match voorwaarde:
        case VraagVoorwaarde():
            return _describe_vraag(voorwaarde, profiel)
        case KenmerkVoorwaarde(kenmerk=kenmerk, richting=richting, minstens=minstens):
            answers = "antwoord wijst" if minstens == 1 else "antwoorden wijzen"
            return f"bij {kenmerk_label(kenmerk)} {answers} minstens {minstens} keer naar {richting.value}"
        case AlleVoorwaarde(alle=members):
            return " en ".join(_describe_part(member, profiel) for member in members)
        case EenVanVoorwaarde(een_van=members):
            return " of ".join(_describe_part(member, profiel) for member in members)
        case GeenVanVoorwaarde(geen_van=members):
            return "geen van deze: " + "; ".join(_describe_part(member, profiel) for member in members)


def _describe_vraag(voorwaarde: VraagVoorwaarde, profiel: Referentieprofiel) -> str:
    vraag = profiel.vragen_op_id.get(voorwaarde.vraag)
    if vraag is None:
        return f"{voorwaarde.vraag}: {' of '.join(voorwaarde.antwoord)}"
    texts = [vraag.opties_op_id[o].tekst if o in vraag.opties_op_id else o for o in voorwaarde.antwoord]
    return f"{vraag.label}: {' of '.join(f'‘{text}’' for text in texts)}"


def _describe_part(voorwaarde: Voorwaarde, profiel: Referentieprofiel) -> str:
    text = describe(voorwaarde, profiel)
    return text if isinstance(voorwaarde, VraagVoorwaarde | KenmerkVoorwaarde) else f"({text})"
