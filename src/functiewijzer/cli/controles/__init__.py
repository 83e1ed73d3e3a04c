"""The command that checks documents."""
