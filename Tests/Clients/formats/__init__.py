"""One file for each format of `export`: what its real clients make of our output.

A file has FORMAT, CLIENTS (what is asked for its version) and check(case): it raises an AssertionError where a client
refuses the output or reads something else than what we exported, and returns what it counted in a few words.
"""
