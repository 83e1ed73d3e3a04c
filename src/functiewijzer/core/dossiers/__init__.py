"""The record of a grading, and what a folder of them shows."""
