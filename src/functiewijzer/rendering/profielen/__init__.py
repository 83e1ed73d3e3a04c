"""Profiles and libraries as reports, forms and schemas."""
