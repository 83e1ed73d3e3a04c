"""The words by which a sentence of a kenmerk belongs to an aspect of the vragenbank, as data.

Each is the beginning of a word; one with `=` behind it is a whole word. The aspects are those of the shipped bank.
"""

from typing import Final

ASPECTWOORDEN: Final[dict[str, str]] = {
    "complexiteit.aard": (
        "gericht draait= werkzaamheden zwaartepunt hoofdtaak kerntaak doelstelling uitvoerend ondersteunend bestaat= "
        "omvat= betreft= verscheidenheid vakgebied aandachtsgebied"
    ),
    "complexiteit.takenpakket": "taken takenpakket activiteiten werkzaamheden uitvoering verzorgt afhandel",
    "complexiteit.aandeel": "aandeel bijdrage bedrijfsvoering resultaat= resultaten doelstelling belangrijk",
    "complexiteit.afwisseling": (
        "afwissel schakelt schakelen omschakel tijddwang tijdsdruk tijddruk druk= piek wisselend onderbr "
        "deadline variatie gevarieerd"
    ),
    "complexiteit.nauwkeurigheid": "accura nauwkeurig precis zorgvuldig oplettend concentratie aandacht=",
    "complexiteit.kennis": (
        "kennis= vakkennis opleiding mbo hbo vmbo lbo wo= diploma cursus training studielast scholing werkkennis "
        "denkniveau"
    ),
    "zelfstandigheid.aansturing": (
        "toezicht leidinggevende begeleid aansturing aangestuurd raadple controle= terugval instructie aanwijzing "
        "rapporteert verantwoording"
    ),
    "zelfstandigheid.aanpak": (
        "aanpak procedure normen= werkwijze voorschrift richtlijn tijdsindeling indeling= planning= vastgelegd vorm= "
        "vrijheid ruimte= tijd= deelt="
    ),
    "zelfstandigheid.problemen": (
        "proble storing knelpunt oplossen oplossing werkervaring ervaring= initiatief inventiviteit"
    ),
    "zelfstandigheid.beslissingen": "besliss beslist besluit bevoegd mandaat tekent= autoris goedkeur",
    "zelfstandigheid.interne_contacten": "collega contact afdelingen overlegt afstemming",
    "afbreukrisico.externe_contacten": (
        "contact contacten extern externe relaties bezoekers derden= uitdrukkingsvaardigheid tact="
    ),
    "afbreukrisico.gevolg": (
        "fout fouten onzorgvuldig schade= verlies imago gevolg leiden= vertraging kosten= ontevreden onjuist afbreuk"
    ),
    "afbreukrisico.herstel": "ontdek herstel zelfcontrole controle opgemerkt signaler kans=",
    "afbreukrisico.vertrouwelijkheid": "discretie vertrouwelijk geheimhouding integriteit privacy gevoelige=",
}
