#!/usr/bin/env python3
"""Analyse a corpus as a stage of Apache Spark, kill a worker while it runs, and compare with one run of the program.

usage: check_spark.py PROGRAM [--megabytes 10] [--partitions 30] [--workers 3]

A cluster of its own (a master and workers, as processes of this machine) reads NDJSON records cut into partitions; each
goes through `PROGRAM export --as ndjson -`, by `rdd.pipe` and by `mapInPandas`. One worker, with the executor in it and
all they started, is killed with `kill -9` when a quarter of the partitions is done and it has the program at work.
Whatever happens, the lines of all partitions together must be those of a single run, each as often: the same bytes.
"""
import argparse
import collections
import contextlib
import itertools
import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
import threading
import time

from pyspark.sql import SparkSession

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "Benchmarks"))
import grow  # noqa: E402
from spark_cluster import Cluster  # noqa: E402

# They stand among the records, so that errors take the place of their records here too.
BAD_RECORDS = ['{"id": "bad-1", "text": 12}', "no record at all", '{"id": "bad-2"}']
OPTIONS = {
    "spark.executor.cores": 1, "spark.executor.memory": "512m", "spark.driver.memory": "512m", "spark.log.level": "OFF",
    "spark.driver.host": "127.0.0.1", "spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false"}


def stage(program):
    """Exit code 1 means that some record could not be read, which its line says; any other but 0, and death by a
    signal, makes Spark do the partition again."""
    return f"{shlex.quote(program)} export --as ndjson --from ndjson --quiet - || [ $? = 1 ]"


# MARK: The two ways into Spark


def piped(session, records, partitions, command):
    lines = session.sparkContext.textFile(records, partitions)
    return lines.pipe(shlex.join(["sh", "-c", command]), checkCode=True)


def mapped(session, records, partitions, command):
    lines = session.read.text(records).repartition(partitions)
    return lines.mapInPandas(analysis(command), "value string").rdd.map(lambda row: row.value)


def analysis(command):
    """What mapInPandas calls for a partition. Self-contained: workers do not have this file."""

    def analysed(batches):
        import pandas

        program = subprocess.Popen(["sh", "-c", command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                   encoding="utf-8")
        failures = []

        def feed():
            try:
                with program.stdin as records:
                    records.writelines(line + "\n" for batch in batches for line in batch["value"])
            except Exception as failure:
                failures.append(failure)

        feeding = threading.Thread(target=feed, daemon=True)
        feeding.start()
        while lines := [line.rstrip("\n") for line in itertools.islice(program.stdout, 100)]:
            yield pandas.DataFrame({"value": lines})
        feeding.join()
        if program.wait() or failures:
            raise RuntimeError(f"exit {program.returncode} {failures}")

    return analysed


# MARK: What is watched


class Killer(threading.Thread):
    """Kills a worker that has the program at work when some partitions of a job are done; `told` says so then."""

    def __init__(self, cluster, tracker, group, victim, program, after):
        super().__init__(daemon=True)
        self.cluster, self.tracker, self.group, self.victim = cluster, tracker, group, victim
        self.program, self.after, self.told = program, after, "nothing was killed"

    def run(self):
        while True:
            for watched in stages(self.tracker, self.group):
                at_work = any(self.program in command for command in self.cluster.processes_of(self.victim).values())
                if watched.numCompletedTasks >= self.after and at_work:
                    killed = self.cluster.kill(self.victim)
                    self.told = f"{self.victim} killed at its work with its {killed} processes, " \
                                f"{watched.numCompletedTasks} of {watched.numTasks} partitions done"
                    return
            time.sleep(0.01)


def stages(tracker, group):
    jobs = (tracker.getJobInfo(job) for job in tracker.getJobIdsForGroup(group))
    return [stage for job in jobs if job for stage in map(tracker.getStageInfo, job.stageIds) if stage]


def wait_for_executors(session, count):
    """The driver, which is counted too, hears of a worker's death a little later."""
    end = time.monotonic() + 120
    while (known := session.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1) != count:
        if time.monotonic() > end:
            raise SystemExit(f"{known} executors, not {count}")
        time.sleep(0.1)


# MARK: The check


class Check:
    def __init__(self, given, folder):
        self.folder, self.partitions = folder, given.partitions
        self.program = pathlib.Path(given.program).resolve()
        # Spark lays the files that it is given into the folder where it runs the stage.
        self.here, self.command = f"./{self.program.name}", stage(f"./{self.program.name}")
        self.records = folder / "records.ndjson"
        corpus = grow.Corpus(given.megabytes, "varied", folder / "cache").made()
        self.count = write_records(corpus.ndjson, self.records)
        self.expected = self.single_run()

    def single_run(self):
        start = time.monotonic()
        with open(self.records, "rb") as given:
            call = ["sh", "-c", stage(str(self.program))]
            output = subprocess.run(call, stdin=given, stdout=subprocess.PIPE, check=True).stdout
        lines = output.split(b"\n")[:-1]
        errors = sum("error" in json.loads(line) for line in lines)
        print(f"single run: records in {self.count}, records out {len(lines)}, of which errors {errors}, "
              f"{time.monotonic() - start:.1f} s", flush=True)
        return collections.Counter(lines)

    def run(self, cluster, session, name, make, victim=None):
        """Whether a job says what a single run says and, with a victim, whether its death cost it any work."""
        group, start = name.replace(" ", "-"), time.monotonic()
        session.sparkContext.setJobGroup(group, name)
        tracker = session.sparkContext.statusTracker()
        killer = Killer(cluster, tracker, group, victim, self.here, self.partitions // 4)
        if victim:
            killer.start()
        output = self.folder / group
        make(session, str(self.records), self.partitions, self.command).saveAsTextFile(str(output))
        lost = sum(stage.numFailedTasks for stage in stages(tracker, group))
        print(f"{name}: {time.monotonic() - start:.1f} s")
        if victim:
            print(f"  {killer.told}; lost and done again: {lost}")
        return self.equal(output) and bool(lost) == bool(victim)

    def equal(self, output):
        """Whether the lines of all partitions are those of the single run; prints what differs."""
        lines = collections.Counter(
            line for part in output.glob("part-*") for line in part.read_bytes().split(b"\n")[:-1])
        missing, extra = self.expected - lines, lines - self.expected
        for sign, some in (("-", missing), ("+", extra)):
            for line in list(some)[:3]:
                print(f"  {sign} {line[:200]!r}")
        different = missing.total() + extra.total()
        print(f"  records in {self.count}, records out {lines.total()}, differences {different}", flush=True)
        return not different and lines.total() == self.count


def write_records(source, target):
    lines = source.read_text(encoding="utf-8").split("\n")[:-1]
    for number, record in enumerate(BAD_RECORDS, 1):
        lines.insert(number * len(lines) // (len(BAD_RECORDS) + 1), record)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def session_on(cluster, folder):
    os.environ.update(cluster.environment)
    builder = SparkSession.builder.master(cluster.url).appName("klantkoning").config("spark.local.dir", str(folder))
    for key, value in OPTIONS.items():
        builder = builder.config(key, value)
    return builder.getOrCreate()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("program")
    options.add_argument("--megabytes", type=float, default=10)
    options.add_argument("--partitions", type=int, default=30)
    options.add_argument("--workers", type=int, default=3)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as closing:
        check = Check(given, pathlib.Path(folder))
        cluster = Cluster(folder)
        closing.callback(cluster.stop)
        cluster.start(given.workers, 600)
        session = session_on(cluster, folder)
        closing.callback(session.stop)
        session.sparkContext.addFile(str(check.program))
        print(f"Spark {session.version}, {given.workers} workers, {given.partitions} partitions, each through\n"
              f"  {check.command}")
        wait_for_executors(session, given.workers)
        right = [check.run(cluster, session, "rdd.pipe", piped),
                 check.run(cluster, session, "rdd.pipe, a worker dies", piped, victim="worker-1")]
        wait_for_executors(session, given.workers - 1)
        right += [check.run(cluster, session, "rdd.pipe, after that", piped),
                  check.run(cluster, session, "mapInPandas", mapped),
                  check.run(cluster, session, "mapInPandas, another dies", mapped, victim="worker-2")]
    print(f"{sum(right)} of {len(right)} runs right")
    sys.exit(not all(right))


main()
