"""Counts what was tried, by area, and what failed."""
import collections
import sys


class Tally:
    def __init__(self):
        self.tried, self.failed, self.omitted = collections.Counter(), collections.Counter(), {}

    def case(self, area, holds, told=""):
        """A case that was tried; `told` says what it was, where it does not hold."""
        self.tried[area] += 1
        if not holds:
            self.failed[area] += 1
            print(f"FAILED {area}: {told}"[:1000], flush=True)
        return holds

    def omit(self, area, why):
        self.omitted[area] = why

    def end(self):
        """Prints the table; the exit code is 1 where something failed."""
        print(f"{'area':44}{'tried':>8}{'failed':>8}")
        for area in self.tried:
            print(f"{area:44}{self.tried[area]:8}{self.failed[area]:8}")
        for area, why in self.omitted.items():
            print(f"{area:44}NOT RUN: {why}")
        sys.exit(1 if sum(self.failed.values()) else 0)
