"""A Beroepsdocument: any of the three kinds of documents about an occupation."""

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma

Beroepsdocument = Beroepsprofiel | Kwalificatie | Opleidingsprogramma
