"""The limits of the program, and what inputs near them and beyond them take.

    check_limits.py PROGRAM [full] [WORD ...]

Every case is run with its processor time (user and system) and its most memory resident, and printed: input, seconds,
memory, memory by the bytes of the input, and the time in relation to that of half the input. A case fails on another
exit code than the contract's, on an error that does not name its file and state its limit, on good inputs that are lost,
on memory above what the README states, and on time that grows faster than `GROWTH` by doubling; never for being slow.
`full` has the largest inputs (1 GB of one line) and all cases of `limit_cases.py`, where the quick form has some of each
kind. With WORDs, only the cases that hold one of them.
"""

import json
import math
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import unicodedata

import limit_cases

PROGRAM = os.path.abspath(sys.argv[1])
FULL = sys.argv[2:3] == ["full"]
WORDS = sys.argv[3 if FULL else 2:]

# What the README states: this much for the program itself, so many times the file, the text in it, and what is written.
BASE, OF_FILE, OF_TEXT, OF_OUTPUT = 64_000_000, 40, 400, 2
# Twice the input may take this many times the time; what takes less than FLOOR seconds tells nothing.
GROWTH = 3
FLOOR = 0.15
FILE, TEXT = 32 << 20, 8 << 20
GOOD = "De klant is geen koning.\n\nEen klant verdient respect, want hij is een mens.\n"


class Run:
    """What a call of the program took, and what it said."""

    def __init__(self, arguments, given=None, keeps=False, folder=None):
        with tempfile.NamedTemporaryFile("r") as figures, tempfile.TemporaryFile() as errors:
            # GNU time stands between, since Linux counts a parent's memory to a child that it starts.
            command = ["/usr/bin/time", "-f", "%U %S %M", "-o", figures.name, PROGRAM, *arguments]
            process = subprocess.Popen(
                command, stdin=subprocess.PIPE if given else subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, cwd=folder)
            if given:
                threading.Thread(target=feed, args=(process.stdin, given), daemon=True).start()
            kept, self.output = [], 0
            while part := process.stdout.read1(1 << 20):
                self.output += len(part)
                if keeps:
                    kept.append(part)
            self.code = process.wait()
            user, system, memory = figures.read().split()[-3:]
            self.seconds, self.memory = float(user) + float(system), int(memory) * 1024
            self.text = b"".join(kept)
            errors.seek(0)
            self.errors = errors.read(100_000).decode(errors="replace")


def feed(pipe, parts):
    try:
        for part in parts():
            pipe.write(part)
        pipe.close()
    except BrokenPipeError:
        pass


class Table:
    def __init__(self):
        self.failures, self.rows = [], 0
        print(f"{'case':58} {'input MB':>9} {'output':>7} {'s':>7} {'MB':>6} {'× input':>7} {'× time':>6}")

    def row(self, name, size, run, growth=None, wrong=()):
        times = f"{max(0, run.memory - BASE) / size:7.1f}" if size > 100_000 else " " * 7
        rise = f"{growth:6.2f}" if growth else " " * 6
        print(f"{name[:58]:58} {size / 1e6:9.2f} {run.output / 1e6:7.2f} {run.seconds:7.2f} {run.memory / 1e6:6.0f} {times} {rise}"
              + "".join(f"  {word}" for word in wrong), flush=True)
        self.rows += 1
        self.failures += [f"{name}: {word}" for word in wrong]


def wanted(name):
    return not WORDS or any(word in name for word in WORDS)


# MARK: Growth


def growth(table, name, call, sizes, codes=(0,)):
    """Runs a call with inputs of all sizes, each twice as large as the one before; only the last two are compared.

    `call` writes the input of a size into a folder, and gives the arguments and how many bytes there are.
    """
    if not wanted(name):
        return
    with tempfile.TemporaryDirectory() as folder:
        calls = []
        for number, size in enumerate(sizes):
            os.mkdir(f"{folder}/{number}")
            calls.append(call(pathlib.Path(folder, str(number)), size))
        runs = [Run(arguments) for arguments, _ in calls]
        for _ in range(3):
            if risen(runs, calls) <= GROWTH:
                break
            # Other work on the machine makes a run slow, never fast.
            for at in [-2, -1]:
                runs[at] = min(runs[at], Run(calls[at][0]), key=lambda run: run.seconds)
    run, size, rise = runs[-1], calls[-1][1], risen(runs, calls)
    wrong = [f"time × {rise:.2f}"] if rise > GROWTH else []
    if run.memory > BASE + (OF_FILE + OF_TEXT) * size + OF_OUTPUT * run.output:
        wrong.append(f"memory × {(run.memory - BASE) / size:.0f}")
    if run.code not in codes:
        wrong.append(f"exit {run.code}: {run.errors[-200:]}")
    table.row(name, size, run, rise, wrong)


def risen(runs, calls):
    """How much longer the last takes than the one before, by the doubling of its size."""
    if runs[-1].seconds < FLOOR:
        return 0
    doublings = math.log2(calls[-1][1] / calls[-2][1])
    return (runs[-1].seconds / max(runs[-2].seconds, FLOOR / 3)) ** (1 / doublings)


def reading(make, *command):
    """Calls a command with a file of what `make` makes, in the place of `FILE` or at the end."""
    command = command or ("export",)

    def call(folder, size):
        data = make(size)
        file = folder / f"geval{make.ending}"
        file.write_bytes(data)
        arguments = [str(file) if word == "FILE" else word for word in command]
        return arguments + ([] if "FILE" in command else [str(file)]), len(data)

    return call


def many_files(*command):
    def call(folder, size):
        for number in range(max(1, size // 500)):
            (folder / f"e{number}.md").write_text(f"---\nauthor: Auteur {number}\n---\n" + limit_cases.ESSAY * 5)
        return [*command, str(folder)], size

    return call


def many_paths(folder, size):
    for number in range(max(1, size // 500)):
        (folder / f"e{number}.md").write_text(limit_cases.ESSAY * 5)
    return ["export", *map(str, sorted(folder.iterdir()))], size


def many_targets(folder, size):
    with open(folder / "e.ndjson", "w") as file:
        for number in range(size // 150):
            file.write(json.dumps({"id": f"e{number}", "target": f"de klant {number} is koning", "text": limit_cases.ESSAY}) + "\n")
    return ["export", "--as", "ndjson", str(folder / "e.ndjson")], size


def commands():
    """Every command over texts and records that give it much to do."""
    cases = limit_cases.all_cases()
    texts = {name: cases[name] for name in ["words 'De klant is koning. '", "words 'Dag. '", "headings with a claim", "words 'Jan Jansen, '"]}
    for form in "json ndjson summary csv markdown argdown aif dot graphml webannotation tei conllu sarif".split():
        for name, make in texts.items():
            yield f"export --as {form}: {name}", reading(make, "export", "--as", form)
    for command in ["analyze", "analyze --json", "adages", "tag", "report", "compare", "compare --json", "show geval FILE",
                    "explain geval FILE", "explain --json geval FILE"]:
        for name, make in texts.items():
            yield f"{command}: {name}", reading(make, *command.split())
    for name, make in limit_cases.RECORDS.items():
        yield name, reading(make, "export", "--as", "ndjson")
    for name in ["records, authors", "records, one author", "records, sayings of their own"]:
        for command in ["analyze", "analyze --json", "compare", "compare --json", "adages", "report", "export"]:
            yield f"{command}: {name}", reading(limit_cases.RECORDS[name], *command.split())
        yield f"diff: {name}", reading(limit_cases.RECORDS[name], "diff", "e0", "e1")
        yield f"compare --author: {name}", reading(limit_cases.RECORDS[name], "compare", "--author", "e0")
    for command in ["export", "compare", "tag"]:
        yield f"{command}: many files", many_files(command)
    yield "many paths", many_paths
    yield "many targets", many_targets


# MARK: Limits


def limit(table, name, size, run, code, message=None, holds=None, text=0):
    """A row of a run that must end with `code`, say `message` and hold `holds`; `text` of the bytes are text."""
    wrong = []
    if run.code != code:
        wrong.append(f"exit {run.code} and not {code}: {run.errors[-200:]}")
    if message and not re.search(message, run.errors):
        wrong.append(f"no “{message}” in: {run.errors[-200:]}")
    if holds and holds not in run.text:
        wrong.append(f"the good essay is lost: {run.text[:200]}")
    if run.memory > BASE + OF_FILE * min(size, FILE) + OF_TEXT * min(text, TEXT) + OF_OUTPUT * run.output:
        wrong.append(f"memory {run.memory / 1e6:.0f} MB")
    table.row(name, size, run, wrong=wrong)


def blocks(unit, size):
    """A function that gives the unit over and over, in parts."""
    part = unit * max(1, (1 << 20) // len(unit))

    def parts():
        for _ in range(size // len(part)):
            yield part

    return parts


def with_file(folder, name, parts):
    with open(f"{folder}/{name}", "wb") as file:
        for part in parts:
            file.write(part)
    return os.path.getsize(f"{folder}/{name}")


def in_both_languages(table, name, size, arguments, code, english, dutch, folder, given=None):
    holds = b'"id": "goed"' if code == 1 else None
    for language, message in [("en", english), ("nl", dutch)]:
        run = Run(["export", "--language", language, *arguments], given=given, keeps=code == 1, folder=folder)
        limit(table, f"{name} ({language})", size, run, code, message, holds)


def beyond(table, folder):
    """What is over a limit gets an error that names the file and states the limit; good inputs are not lost."""
    with_file(folder, "goed.md", [GOOD.encode()])
    giga = 1 << 30 if FULL else 64 << 20
    size = with_file(folder, "regel.md", blocks(b"klant ", giga)())
    error = "larger than 32 MB", "groter dan 32 MB"
    in_both_languages(table, "a file of one line", size, ["goed.md", "regel.md"], 1, *[f"regel.md: {it}" for it in error], folder)
    in_both_languages(table, "the same alone", size, ["regel.md"], 2, *[f"regel.md: {it}" for it in error], folder)
    os.remove(f"{folder}/regel.md")
    in_both_languages(
        table, "the same through a pipe", size, ["-"], 2, *[f"stdin: {it}" for it in error], folder, given=blocks(b"klant ", giga))
    error = "longer than 8 MB", "langer dan 8 MB"
    in_both_languages(
        table, "a record of one line", size, ["--from", "ndjson", "-"], 2, *[f"stdin:1: {it}" for it in error], folder,
        given=blocks(b'{"text": "klant ', giga))
    error = "more than 8 MB of text", "meer dan 8 MB tekst"
    for name, unit, length in [("a sentence", b"klant, ", 30 << 20), ("a page of text", b"<p>De klant is koning.", 30 << 20)]:
        size = with_file(folder, "zin.md", [b"<!doctype html>" if b"<" in unit else b"", *blocks(unit, length)()])
        in_both_languages(table, name, size, ["goed.md", "zin.md"], 1, *[f"zin.md: {it}" for it in error], folder)
    size = with_file(folder, "zin.md", blocks(b"klant, ", 100 << 20)())
    error = "larger than 32 MB", "groter dan 32 MB"
    in_both_languages(table, "a sentence of 100 MB", size, ["goed.md", "zin.md"], 1, *[f"zin.md: {it}" for it in error], folder)
    os.remove(f"{folder}/zin.md")
    size = with_file(folder, "naam.md", [b"---\nauthor: ", b"x" * 10_000_000, b"\n---\nDe klant is koning.\n"])
    in_both_languages(
        table, "an author of 10 MB", size, ["goed.md", "naam.md"], 1, "naam.md: “author” is longer than 1000 bytes",
        "naam.md: “author” is langer dan 1000 bytes", folder)
    os.remove(f"{folder}/naam.md")
    run = Run(["export", "--target", "de klant " * 1000, "goed.md"], folder=folder)
    limit(table, "a target of 9 KB", 9000, run, 2, "“--target” is longer than 1000 bytes")
    size = with_file(folder, "nul.md", [b"De klant\0is koning.\n"])
    in_both_languages(table, "a zero byte", size, ["goed.md", "nul.md"], 1, "nul.md: ", "nul.md: ", folder)
    for name, text in [("nothing", ""), ("blanks", " \n\t \r\n"), ("a byte order mark", "\ufeff")]:
        size = with_file(folder, "leeg.md", [text.encode()])
        in_both_languages(table, name, size, ["goed.md", "leeg.md"], 1, "leeg.md: ", "leeg.md: ", folder)
    os.remove(f"{folder}/leeg.md")
    os.remove(f"{folder}/nul.md")


def within(table, folder):
    """What is large, deep or odd, and read all the same."""
    cases = {
        "no sentence": b"...\n\n***\n\n?!\n", "front matter of 10 MB": b"---\nnoot: " + b"x" * 10_000_000 + b"\n---\n" + GOOD.encode(),
        "front matter of two million lines": b"---\na: b\n" + b"a:\n- b\n" * 1_000_000 + b"---\n" + GOOD.encode(),
        "a million headings": b"# kop\n\n" * 1_000_000, "HTML nested 100,000 deep": b"<!doctype html><body>" + b"<div>" * 100_000 + GOOD.encode(),
        "a picture of 20 MB in a page": b"<!doctype html><body><p>De klant <img src='data:image/png;base64," + b"A" * 20_000_000
        + b"'> is koning.</p><p>Dat moet niet.</p></body>",
        "a word of 8 MB": b"klant" * (TEXT // 5), "a sentence of 8 MB": b"klant, " * (TEXT // 8),
        "32 MB of line ends": GOOD.encode() + b"\n" * (FILE - 1000),
        "32 MB of tags": b"<!doctype html><body>" + b"<p>" * ((FILE - 100) // 3) + GOOD.encode(),
    }
    if FULL:
        cases["a text of lines of one letter"] = b"a\n" * (TEXT // 2)
    for name, data in cases.items():
        with open(f"{folder}/geval.md", "wb") as file:
            file.write(data)
        run = Run(["export", "geval.md"], folder=folder)
        is_text = name.startswith("a ") and "picture" not in name
        limit(table, name, len(data), run, 0, text=len(data) if is_text else 0)
    os.remove(f"{folder}/geval.md")


def odd_bytes(table, folder):
    """Invalid UTF-8 everywhere, in files and in records; lone surrogates."""
    essay = "De klant is geen koning, want café’s „gaan” voor.\n".encode()
    os.mkdir(f"{folder}/oud")
    for place in range(len(essay) + 1):
        with_file(f"{folder}/oud", f"e{place:03}.md", [essay[:place] + b"\xff" + essay[place:]])
    run = Run(["export", "--as", "ndjson", "oud"], keeps=True, folder=folder)
    limit(table, "invalid UTF-8 at every place of a file", len(essay) ** 2, run, 0, "Windows-1252")
    assert run.text.count(b"\n") == len(essay) + 1
    limit(table, "the same, tagged", len(essay) ** 2, Run(["tag", "oud"], folder=folder), 0)
    record = json.dumps({"id": "x", "text": GOOD}, ensure_ascii=False).encode()
    lines = [record[:place] + b"\xff" + record[place:] for place in range(len(record) + 1)]
    data = b"\n".join(line + b"\n" + record for line in lines)
    run = Run(["export", "--as", "ndjson", "--from", "ndjson", "-"], given=lambda: [data], keeps=True)
    limit(table, "invalid UTF-8 at every place of a record", len(data), run, 1, "not UTF-8|UTF-8")
    answers = [json.loads(line) for line in run.text.splitlines()]
    assert ["error" in answer for answer in answers] == [True, False] * len(lines)
    surrogates = ["\\ud800", "\\udc00", "\\udc00\\ud800", "\\ud800\\ud800", "a\\udfffb", "\\ud83d", "\\ud83d\\u0041"]
    data = b"".join(b'{"id": "%d", "text": "De klant %s is koning."}\n' % pair for pair in enumerate(it.encode() for it in surrogates))
    run = Run(["export", "--as", "ndjson", "-"], given=lambda: [data + record], keeps=True)
    limit(table, "lone surrogates in JSON", len(data), run, 1, "stdin:7: ", b'"id": "x"')
    assert run.text.count(b'"error"') == len(surrogates)
    deep = b'{"id": "d", "x": ' + b"[" * 1_000_000 + b"]" * 1_000_000 + b', "text": "Dag."}\n'
    run = Run(["export", "--as", "ndjson", "-"], given=lambda: [deep + record], keeps=True)
    limit(table, "JSON nested a million deep", len(deep), run, 1, "stdin:1: ", b'"id": "x"')


def odd_marks(table, folder):
    """Every mark of Unicode that combines, joins or turns; what is found must be the words of the text."""
    marks = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) in ["Mn", "Mc", "Me", "Cf"]]
    texts = {
        "each mark in a word": "\n\n".join(f"De kla{mark}nt is koning, want hij betaalt." for mark in marks),
        "each mark between words": "\n\n".join(f"De {mark} klant{mark} is koning{mark}, {mark}want hij betaalt{mark}." for mark in marks),
        "each mark at both ends": "Dag.\n\n" + "\n\n".join(f"{mark}De klant is koning, want hij betaalt.{mark}" for mark in marks),
        "all marks on one letter": f"De klant{''.join(marks)} is koning, want hij betaalt. De klant betaalt.",
        "all marks five hundred times": f"De klant is koning, want hij betaalt. {''.join(marks) * 500}\n\nDe klant betaalt.",
    }
    for name, text in texts.items():
        data = text.encode()
        with_file(folder, "teken.md", [data])
        run = Run(["export", "teken.md"], keeps=True, folder=folder)
        limit(table, f"{name} ({len(marks)})", len(data), run, 0, text=len(data))
        essay = json.loads(run.text)["essays"][0]
        places = [(it["span"]["start"], it["span"]["end"]) for it in essay["components"]]
        assert places and places == sorted(places)
        assert all(it["text"] == text[it["span"]["start"]:it["span"]["end"]] for it in essay["components"]), name
        tagged = Run(["tag", "teken.md"], keeps=True, folder=folder)
        limit(table, "the same, tagged", len(data), tagged, 0, text=len(data))
        forms = [line.split(b"\t")[1] for line in tagged.text.splitlines() if re.match(rb"\d+\t", line)]
        assert b"koning" in forms and len(forms) >= 7 * (text.count("want") - 1)


def main():
    table = Table()
    with tempfile.TemporaryDirectory() as folder:
        for check in [beyond, within, odd_bytes, odd_marks]:
            if not WORDS or check.__name__ in WORDS:
                check(table, folder)
    cases = limit_cases.all_cases()
    chosen = cases if FULL or WORDS else {name: cases[name] for name in limit_cases.HARDEST}
    for name, make in chosen.items():
        growth(table, name, reading(make), [125_000, 250_000] if FULL else [60_000, 120_000], (0, 2))
    for name, call in commands() if FULL or WORDS else []:
        growth(table, name, call, [100_000, 200_000], (0, 1, 2))
    print()
    for failure in table.failures:
        print("FAILED", failure)
    print(f"{table.rows} cases, {len(table.failures)} failed")
    sys.exit(bool(table.failures))


if __name__ == "__main__":
    main()
