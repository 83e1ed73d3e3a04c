"""Findings as text, for people, dashboards and CI."""
