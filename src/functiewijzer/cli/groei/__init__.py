"""The command groei."""
