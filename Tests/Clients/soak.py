"""Random essays without an end, and the memory that they take.

    soak.py PROGRAM [MINUTES] [SEED]

Essays are grown from the texts of the project (`Tests/Benchmarks/grow.py`) and mutated: cut, doubled and shuffled, mixed
with marks, markup and letters of other scripts, told in other encodings of JSON, now and then broken. They go as a stream
of records to `export --as ndjson -`, for MINUTES (1 unless told). Prints a line a minute, and fails where a record has no
answer of its own, where the program ends, or where the memory that is resident at last is more than it was before.
"""

import json
import os
import pathlib
import random
import re
import statistics
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Benchmarks"))
import grow  # noqa: E402
import limit_cases  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1])
MINUTES = float(sys.argv[2]) if len(sys.argv) > 2 else 1
SEED = sys.argv[3] if len(sys.argv) > 3 else "1"

MARKS = list("\n\r\t #*_-–—>|`~[](){}<>&;:,.!?…\"'“”„‘’«»/\\@%€0123456789éëïóàñßĳŸ") + [
    "\n\n", "\r\n", "# ", "- ", "1. ", "> ", "---\n", "```\n", "<p>", "</b>", "<div class='comment'>", "<!-- ", " -->", "&eacute;",
    "&#228;", "http://a.nl/b", "jan@a.nl", "e\u0301", "\u202e", "\u2066", "\u2069", "\u200d", "\ufeff", "\u00ad", "👨‍👩‍👧", "中文", "שלום", "Ελλάς",
    "De klant is koning.", "„De klant is koning”", "niet ", "Door Jan Jansen\n", "3 mei 2016\n", "Foto: ANP\n", "Lees ook: ", "KLANT ",
]


class Essays:
    """Records, each depending on its number and the seed alone."""

    def __init__(self):
        self.grower = grow.Grower(grow.Sources(grow.sources()), True)

    def line(self, number):
        chance = random.Random(f"{SEED}/{number}")
        record = self.grower.essay(number)
        text = record["text"]
        for _ in range(chance.choice([0, 0, 1, 2, 3, 8])):
            text = self.mutated(chance, text)
        record.update(id=f"r{number}", text=text[:100_000])
        line = json.dumps(record, ensure_ascii=chance.random() < 0.3).encode("utf-8", "surrogatepass")
        if chance.random() < 0.02:
            line = self.broken(chance, line)
        return line.replace(b"\n", b" ") + b"\n"

    @staticmethod
    def mutated(chance, text):
        start, end = sorted(chance.randrange(len(text) + 1) for _ in range(2))
        kind = chance.randrange(8)
        if kind == 0:
            return text[:start] + text[end:]
        if kind == 1:
            return text[:end] + text[start:]
        if kind == 2:
            words = text.split(" ")
            chance.shuffle(words)
            return " ".join(words)
        if kind == 3:
            return text[:start] + chance.choice(MARKS) * chance.choice([1, 2, 5, 50, 1000]) + text[start:]
        if kind == 4:
            return "".join(letter + chance.choice(MARKS) if chance.random() < 0.01 else letter for letter in text)
        if kind == 5:
            return "<!doctype html><html><body><article>" + text.replace("\n\n", "</p><p>") + "</article>"
        if kind == 6:
            return "".join(chance.choice(["", letter, letter.upper(), letter * 2]) if chance.random() < 0.02 else letter for letter in text)
        return "---\ntitle: " + text[start : start + 80].replace("\n", " ") + "\n---\n" + text

    @staticmethod
    def broken(chance, line):
        place = chance.randrange(len(line))
        return chance.choice([line[:place], line[:place] + b"\xff" + line[place:], line[:place] + b"\\ud800" + line[place:], line + line])


class Stream:
    """The program, and what went in and came out."""

    def __init__(self):
        self.process = subprocess.Popen(
            [PROGRAM, "export", "--as", "ndjson", "--from", "ndjson", "--quiet", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        self.asked = self.answered = self.failed = self.bytes_in = self.bytes_out = 0
        self.wrong = None
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def ask(self, line):
        self.process.stdin.write(line)
        self.asked += 1
        self.bytes_in += len(line)

    def read(self):
        for answer in self.process.stdout:
            self.answered += 1
            self.bytes_out += len(answer)
            self.failed += answer.startswith(b'{"id": ') and b', "error": ' in answer[:2000] and b'"stance"' not in answer
            if self.answered % 50 == 1 and self.wrong is None:
                try:
                    json.loads(answer)
                except ValueError as error:
                    self.wrong = f"answer {self.answered}: {error}"

    def memory(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return {key: int(value) / 1024 for key, value in re.findall(r"(VmRSS|VmHWM):\s+(\d+)", status.read())}


def main():
    essays, stream = Essays(), Stream()
    begun = told = time.time()
    samples = []
    print("minutes  records  failed   MB in  MB out  resident MB  most MB")
    while (now := time.time()) < begun + MINUTES * 60:
        stream.ask(essays.line(stream.asked))
        if stream.asked % 20 == 0:
            samples.append((now - begun, stream.memory()["VmRSS"]))
        if now >= told + 60:
            told = now
            tell(stream, now - begun, samples)
    most = stream.memory()["VmHWM"]
    tell(stream, time.time() - begun, samples)
    stream.process.stdin.close()
    stream.reader.join()
    code = stream.process.wait()
    assert stream.wrong is None, stream.wrong
    assert code in (0, 1), f"exit {code}"
    assert stream.answered == stream.asked, f"{stream.asked} records, {stream.answered} answers"
    early, late = part(samples, 0.2, 0.5), part(samples, 0.7, 1)
    print(f"{stream.asked} records, each answered; resident {early:.1f} MB early, {late:.1f} MB late, {most:.0f} MB at most")
    assert late < early * 1.1 + 5, "memory grows"


def tell(stream, seconds, samples):
    resident = statistics.median(memory for when, memory in samples if when > seconds - 60)
    print(f"{seconds / 60:7.1f} {stream.answered:8} {stream.failed:7} {stream.bytes_in / 1e6:7.1f} {stream.bytes_out / 1e6:7.1f}"
          f" {resident:12.1f} {stream.memory()['VmHWM']:8.1f}", flush=True)


def part(samples, start, end):
    """The median of what was resident between two parts of the time."""
    whole = samples[-1][0]
    return statistics.median(memory for when, memory in samples if start * whole <= when <= end * whole)


if __name__ == "__main__":
    main()
