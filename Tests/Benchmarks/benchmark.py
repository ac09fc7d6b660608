#!/usr/bin/env python3
"""Measure klantkoning beside other programs: speed, start-up, memory, time over input size, layers.

usage: benchmark.py PROGRAM [--sizes 10,100,1000] [--parts speed,peers,start-up,growth,compare,layers] [--json FILE]
                    [--seconds 60] [--cache FOLDER] [--smoke]

PROGRAM is a release build. The corpus is grown in the cache (grow.py says how). What is missing of the peers is
installed, Debian's packages with apt-get and spaCy into the cache; `--smoke` installs nothing and takes seconds. On one
core (`taskset`) speed is counted in seconds of the processor, so that a busy machine distorts it little; on all cores,
and over input size, by the wall clock. Peers read a slice that takes them about --seconds, less what they take for few
words. Words are what white space parts, a megabyte is a million bytes of text. Nothing here fails because it is slow.
"""
import argparse
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile

import grow
import layers
import measure
import peers

EXPORT = ["export", "--as", "ndjson", "--quiet"]
RECORDS = ["--from", "ndjson", "-"]
ALL = str(os.cpu_count())


class Benchmark:
    def __init__(self, given):
        self.given = given
        self.program = str(pathlib.Path(given.program).resolve())
        self.sizes = sorted(float(size) for size in given.sizes.split(","))
        # What takes several runs, on the middle of the three sizes.
        self.usual = self.sizes[len(self.sizes) // 2]
        self.reads_records = understands_records(self.program)
        self.results = {"program": version_of(self.program), "machine": platform.platform(), "cores": int(ALL),
                        "load before": measure.load()}

    def corpus(self, megabytes, variant):
        return grow.Corpus(megabytes, variant, self.given.cache).made()

    def own(self, corpus, form):
        """The command that analyses a corpus, and what it is given on standard input."""
        if form == "folder":
            return [self.program, *EXPORT, corpus.files], None
        return [self.program, *EXPORT, *RECORDS], corpus.ndjson

    def forms(self):
        return ["records", "folder"] if self.reads_records else ["folder"]

    # MARK: Parts

    def speed(self):
        """Whole analysis on one core and on all."""
        title(f"whole analysis, {self.usual:g} MB", "MB/s", "words/s", "wall s", "cpu s", "peak MB", "all : one")
        for variant in grow.VARIANTS:
            corpus = self.corpus(self.usual, variant)
            for form in self.forms():
                command, given = self.own(corpus, form)
                one = measure.run(command, cores="0", given=given)
                every = measure.run(command, given=given)
                for cores, run, seconds in (("1", one, one.cpu), (ALL, every, every.wall)):
                    rate = corpus.words / seconds
                    ratio = f"{one.wall / every.wall:.2f}" if run is every else ""
                    row(f"{variant} {form}, {cores} core" + "s" * (cores != "1"), f"{corpus.bytes / seconds / 1e6:.2f}",
                        f"{rate:,.0f}", f"{run.wall:.1f}", f"{run.cpu:.1f}", f"{run.peak:.0f}", ratio)
                    self.keep("speed", variant=variant, form=form, cores=int(cores), wordsPerSecond=rate,
                              megabytes=corpus.bytes / 1e6, words=corpus.words, **vars(run))

    def peers(self):
        """Words per second on one core, beside our own of the same text."""
        if not self.given.smoke:
            peers.install(self.given.cache)
        title("beside others, 1 core", "MB/s", "words/s", "slice MB", "cpu s", "start s", "ours : it")
        for variant in grow.VARIANTS[-1:] if self.given.smoke else grow.VARIANTS:
            corpus = self.corpus(self.usual, variant)
            ours = self.own_speed(corpus)
            row(f"{variant} klantkoning", f"{ours * corpus.bytes / corpus.words / 1e6:.2f}", f"{ours:,.0f}",
                *[""] * 3, "1.0")
            for name, command in peers.commands(self.given.cache).items():
                words, size, took, start = slice_speed(command, corpus, self.given.seconds)
                row(f"{variant} {name}", f"{size / took / 1e6:.2f}", f"{words / took:,.0f}", f"{size / 1e6:.2f}",
                    f"{took:.1f}", f"{start:.2f}", f"{ours * took / words:.1f}")
                self.keep("peers", variant=variant, name=name, wordsPerSecond=words / took, cpu=took, startUp=start,
                          megabytes=size / 1e6, ours=ours, ratio=ours * took / words)
        missing = set(peers.NAMES) - set(peers.commands(self.given.cache))
        if missing:
            print("not here:", *sorted(missing))

    def own_speed(self, corpus):
        """Words per second of ours on one core, as measured before or else now."""
        for known in self.results.get("speed", []):
            if (known["variant"], known["form"], known["cores"]) == (corpus.variant, self.forms()[0], 1):
                return known["wordsPerSecond"]
        command, given = self.own(corpus, self.forms()[0])
        return corpus.words / measure.run(command, cores="0", given=given).cpu

    def start_up(self):
        commands = {
            "true": ["/bin/true"], "klantkoning --version": [self.program, "--version"],
            "five essays (analyze)": [self.program, "analyze"], "jq --version": ["jq", "--version"],
            "dot -V": ["dot", "-V"], "wc -w of one essay": ["wc", "-w", grow.ROOT / "Corpus/keizer.md"],
            "one essay (analyze)": [self.program, "analyze", grow.ROOT / "Corpus/keizer.md"]}
        commands = {name: command for name, command in commands.items() if shutil.which(command[0])}
        taken = measure.start_ups(commands, 5 if self.given.smoke else 200)
        title("start-up, medians", "ms", "above true")
        for name, milliseconds in taken.items():
            row(name, f"{milliseconds:.2f}", f"{milliseconds - taken['true']:.2f}")
        self.results["start-up"] = taken

    def growth(self):
        """Time and memory over input size, on all cores, medians of three."""
        title("over input size, all cores", "wall s", "times", "MB/s", "peak MB", "peak : in")
        for form in self.forms():
            before = None
            for megabytes in self.sizes:
                corpus = self.corpus(megabytes, "varied")
                if form == "folder" and not any(corpus.files.iterdir()):
                    continue
                command, given = self.own(corpus, form)
                run = measure.median(command, given=given)
                row(f"{form}, {megabytes:g} MB", f"{run.wall:.2f}", f"{run.wall / before:.2f}" if before else "",
                    f"{corpus.bytes / run.wall / 1e6:.2f}", f"{run.peak:.1f}", f"{run.peak * 1e6 / corpus.bytes:.3f}")
                self.keep("growth", form=form, megabytes=corpus.bytes / 1e6, times=before and run.wall / before,
                          **vars(run))
                before = run.wall

    def compare(self):
        """All positions side by side, from exported analyses; as many again and again, from the same authors."""
        if not self.reads_records:
            return
        corpus = self.corpus(self.sizes[0], "varied")
        title("compare, over exported essays", "wall s", "times", "essays/s", "MB/s", "peak MB")
        with tempfile.NamedTemporaryFile() as exported:
            command, given = self.own(corpus, "records")
            with open(given, "rb") as records:
                subprocess.run(command, stdin=records, stdout=exported, check=True)
            before = None
            for copies in [1, 10] if self.given.smoke else [1, 10, 100, -(-1_000_000 // corpus.essays)]:
                call = 'for copy in $(seq "$3"); do cat "$2"; done | "$1" compare --from ndjson -'
                run = measure.run(["sh", "-c", call, "sh", self.program, exported.name, copies])
                essays, megabytes = copies * corpus.essays, copies * os.path.getsize(exported.name) / 1e6
                row(f"{essays:,} essays", f"{run.wall:.2f}", f"{run.wall / before:.2f}" if before else "",
                    f"{essays / run.wall:,.0f}", f"{megabytes / run.wall:.0f}", f"{run.peak:.1f}")
                self.keep("compare", essays=essays, megabytes=megabytes, **vars(run))
                before = run.wall

    def layers(self):
        """Shares of the processor's time on one core."""
        command, given = self.own(self.corpus(self.sizes[0], "varied"), self.forms()[0])
        title("layers", "per cent")
        self.results["layers"] = shares = layers.shares(["taskset", "-c", "0", *command], given)
        if not shares:
            return print("perf is not here or not allowed")
        for name, share in [*shares["modules"].items(), *list(shares["types"].items())[:15]]:
            row("  " * ("." in name) + name, f"{share:.1f}")

    def keep(self, part, **figures):
        figures = {key: round(value, 4) if isinstance(value, float) else value for key, value in figures.items()}
        self.results.setdefault(part, []).append(figures)


def slice_speed(command, corpus, seconds):
    """Words, bytes and seconds of the processor on a slice that takes about `seconds`, and what a few words take."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "slice.txt")

        def timed(size):
            with open(corpus.text, "rb") as text:
                part = text.read(int(size))
            file.write_bytes(part[: part.rfind(b"\n\n") + 1] or part)
            return measure.run(command(file), cores="0", cwd=folder).cpu

        start = min(timed(2000) for _ in range(2))
        size, most = 5_000, corpus.bytes
        while (took := timed(size) - start) < seconds / 20 and size < most:
            size = min(size * 8, most)
        if size < most and took < seconds * 0.8:
            size = min(size * seconds / took, most)
            took = timed(size) - start
        text = file.read_bytes()
        return len(text.split()), len(text), max(took, 1e-4), start


def understands_records(program):
    """Whether `-` takes NDJSON records, or only a text."""
    record = b'{"id": "zeven", "text": "De klant is geen koning."}\n'
    output = subprocess.run([program, *EXPORT, *RECORDS], input=record, capture_output=True).stdout
    return output.startswith(b'{"id": "zeven"')


def version_of(program):
    return subprocess.run([program, "--version"], capture_output=True, encoding="utf-8").stdout.strip()


def title(name, *columns):
    print()
    row(name, *columns)


def row(name, *cells):
    print(f"{name:32}" + "".join(f"{cell:>12}" for cell in cells), flush=True)


def main():
    parts = {"speed": Benchmark.speed, "peers": Benchmark.peers, "start-up": Benchmark.start_up,
             "growth": Benchmark.growth, "compare": Benchmark.compare, "layers": Benchmark.layers}
    options = argparse.ArgumentParser()
    options.add_argument("program")
    options.add_argument("--sizes", default="10,100,1000", help="megabytes, parted by commas")
    options.add_argument("--parts", default=",".join(parts))
    options.add_argument("--seconds", type=float, default=60, help="what a peer's slice takes")
    options.add_argument("--json", help="where the figures are written for other programs")
    options.add_argument("--cache", default=str(grow.CACHE))
    options.add_argument("--smoke", action="store_true", help="a tiny corpus, only what is installed")
    given = options.parse_args()
    if given.smoke:
        given.sizes, given.seconds = "0.05,0.1,0.2", 0.2
    benchmark = Benchmark(given)
    print(f"{benchmark.results['program']}, {ALL} cores, load {benchmark.results['load before']}; cache {given.cache}")
    for name in given.parts.split(","):
        parts[name](benchmark)
    benchmark.results["load after"] = measure.load()
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(benchmark.results, ensure_ascii=False, indent=1) + "\n")
    if not benchmark.reads_records:
        print("\nthis program reads no NDJSON records: folders only", file=sys.stderr)


if __name__ == "__main__":
    main()
