"""The lock through which files of foreign formats come in: read in a process of their own, within limits."""
