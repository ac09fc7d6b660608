#!/usr/bin/env python3
"""Let the real clients of each export format read what we write.

usage: check_formats.py PROGRAM CORPUS [FORMAT ...]

Prints a table of verdicts with the clients' versions; ends with 1 where a client refuses something, or where a format of
`export --list-formats` has no check.
"""
import importlib
import importlib.metadata
import pathlib
import subprocess
import sys
import tempfile
import traceback

from formats.cases import cases

PROGRAM, CORPUS, ASKED = str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2], sys.argv[3:]
# Our own formats; validate_schema.py and compare_scores.py check them.
OWN = {"json", "ndjson", "summary", "reading"}


def checks():
    names = subprocess.run([PROGRAM, "export", "--list-formats"], capture_output=True, check=True).stdout.decode().split()
    for name in names:
        if name not in OWN and (not ASKED or name in ASKED):
            yield name, importlib.import_module(f"formats.check_{name}")


def versions(clients):
    return ", ".join(f"{client} {importlib.metadata.version(client)}" for client in clients)


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        all_cases = cases(PROGRAM, CORPUS, pathlib.Path(folder))
        for name, check in checks():
            for case in all_cases:
                try:
                    verdict = check.check(case)
                except Exception:
                    failed += 1
                    verdict = "FAILED\n" + traceback.format_exc()
                print(f"{name:14}{case.name:10}{versions(check.CLIENTS)}: {verdict}", flush=True)
    sys.exit(1 if failed else 0)


main()
