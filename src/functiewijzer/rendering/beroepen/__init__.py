"""Documents about occupations as reports, tables and data."""
