"""The commands about two assessors of one job."""
