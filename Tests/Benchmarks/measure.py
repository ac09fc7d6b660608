"""Runs a command and tells what it took: wall clock, processor time, and the most memory it held at once."""
import dataclasses
import os
import pathlib
import random
import resource
import shutil
import statistics
import subprocess
import tempfile
import time


@dataclasses.dataclass
class Run:
    wall: float  # seconds
    cpu: float  # seconds of the processor, of user and system
    peak: float  # megabytes resident


def run(command, cores=None, given=None, cwd=None):
    """Standard output goes to a pipe that is read and thrown away, as a next program would; `given` is a file for
    standard input. GNU time stands between, since Linux counts a parent's memory to a child that it starts."""
    pinned = ["taskset", "-c", cores] if cores else []
    with tempfile.TemporaryDirectory() as folder, open(given or os.devnull, "rb") as standard_input:
        figures = pathlib.Path(folder, "figures")
        call = ["/usr/bin/time", "-f", "%M", "-o", str(figures), *pinned, *map(str, command)]
        before, start = processor_time(), time.monotonic()
        process = subprocess.Popen(call, stdin=standard_input, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=cwd)
        errors = drained(process)
        wall = time.monotonic() - start
        if process.returncode:
            raise SystemExit(f"{' '.join(map(str, command))}: exit {process.returncode}: {errors[-400:]}")
        return Run(wall, processor_time() - before, float(figures.read_text().split()[-1]) / 1000)


def processor_time():
    """Seconds of user and system of all processes that have been waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def drained(process):
    """Reads both pipes to their ends; the end of standard error."""
    os.set_blocking(process.stderr.fileno(), False)
    errors = b""
    while process.stdout.read1(1 << 20):
        errors = (errors + (process.stderr.read() or b""))[-4000:]
    errors += process.stderr.read() or b""
    process.wait()
    return errors.decode(errors="replace")


def median(command, times=3, **options):
    """The run with the median of wall clocks."""
    return sorted((run(command, **options) for _ in range(times)), key=lambda run: run.wall)[times // 2]


def start_ups(commands, rounds):
    """Milliseconds of each command by name, medians. Every turn runs all of them, in another order, so that a busy
    machine is busy for all and none always follows the same other."""
    taken = {name: [] for name in commands}
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    paths = {name: shutil.which(command[0]) for name, command in commands.items()}
    order, chance = list(commands.items()), random.Random(1)
    for turn in range(rounds + 3):
        chance.shuffle(order)
        for name, command in order:
            start = time.perf_counter()
            process = os.posix_spawn(paths[name], list(map(str, command)), os.environ, file_actions=quiet)
            os.waitpid(process, 0)
            if turn >= 3:
                taken[name].append((time.perf_counter() - start) * 1000)
    return {name: statistics.median(times) for name, times in taken.items()}


def load():
    return float(pathlib.Path("/proc/loadavg").read_text().split()[0])
