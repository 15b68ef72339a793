"""Malformed inputs and bombs for the program."""
