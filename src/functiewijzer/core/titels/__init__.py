"""Job titles: what their words say, and which profile they point to."""
