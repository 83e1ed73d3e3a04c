"""Tables written so that other programs read back what was meant: CSV, JSON and workbooks."""
