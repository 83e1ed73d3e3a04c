"""The command that grades one job."""
