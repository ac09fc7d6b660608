"""A real Spark cluster on this machine: a master, and workers that can be killed like machines that fail."""
import contextlib
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

import pyspark

HOME = pathlib.Path(pyspark.__file__).parent


class Cluster:
    """Every process is one of Spark's own (`org.apache.spark.deploy…`), in a session of its own; the executor that a
    worker starts, the Python that this starts and our program below it are in the worker's session and die with it."""

    environment = {"SPARK_HOME": str(HOME), "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable,
                   "SPARK_DAEMON_MEMORY": "256m"}

    def __init__(self, folder):
        self.folder, self.processes, self.url = pathlib.Path(folder), {}, None

    def start(self, workers, megabytes):
        """Workers of one core each."""
        common = ["--host", "127.0.0.1", "--webui-port", "0"]
        self.launch("master", "master.Master", *common, "--port", "0")
        self.url = self.logged("master", r"Starting Spark master at (spark://\S+)")
        names = [f"worker-{number}" for number in range(1, workers + 1)]
        for name in names:
            self.launch(name, "worker.Worker", *common, "--cores", "1", "--memory", f"{megabytes}m",
                        "--work-dir", self.folder / name, self.url)
        for name in names:
            self.logged(name, r"(Successfully registered with master)")

    def launch(self, name, main, *options):
        call = [HOME / "bin/spark-class", f"org.apache.spark.deploy.{main}", *options]
        with open(self.folder / f"{name}.log", "wb") as log:
            self.processes[name] = subprocess.Popen(
                list(map(str, call)), stdout=log, stderr=log, env={**os.environ, **self.environment},
                start_new_session=True)

    def logged(self, name, pattern):
        """What the log of a process says first by this pattern."""
        end = time.monotonic() + 120
        while time.monotonic() < end and self.processes[name].poll() is None:
            if match := re.search(pattern, (self.folder / f"{name}.log").read_text(errors="replace")):
                return match[1]
            time.sleep(0.1)
        log = (self.folder / f"{name}.log").read_text(errors="replace")
        raise SystemExit(f"{name} did not start:\n{log[-2000:]}")

    def processes_of(self, name):
        """The processes in the session, each with its command line; who ends meanwhile is left out."""
        found = {}
        for process in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(ProcessLookupError, FileNotFoundError):
                if os.getsid(int(process)) == self.processes[name].pid:
                    found[int(process)] = pathlib.Path("/proc", process, "cmdline").read_text().split("\0")
        return found

    def kill(self, name):
        """`kill -9` of every process in the session; how many there were."""
        killed = self.processes_of(name)
        for process in killed:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self.processes.pop(name).wait()
        return len(killed)

    def stop(self):
        for name in list(self.processes):
            self.kill(name)
