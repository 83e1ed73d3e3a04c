"""functiewijzer: grade company jobs against reference profiles, and explain every step."""

__version__ = "0.1.0"
