"""Streams of records through the program, as other programs see them.

    check_streams.py PROGRAM [MEGABYTES]

Order and bytes, bad records in their place, latency, back-pressure, interruption, memory, exports that add up. The
stream whose memory is measured has MEGABYTES (12 unless told); nothing here is timed, but for waits that must end.
"""

import json
import os
import random
import re
import resource
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = os.path.abspath(sys.argv[1])
MEGABYTES = int(sys.argv[2]) if len(sys.argv) > 2 else 12
EXPORT = [PROGRAM, "export", "--as", "ndjson", "-"]
PATIENCE = 60

SENTENCES = [
    "De klant is koning, zei mijn vader altijd.", "Toch heeft een klant niet altijd gelijk.",
    "Een klant verdient respect, want hij is een mens.", "Neem de bakker op de hoek.",
    "Wie alles belooft, stelt iedereen teleur.", "Daarom moet een ondernemer grenzen stellen.",
    "Sommigen vinden dat service altijd voorgaat.", "Goedkoop is duurkoop.", "Ik werkte ooit in een winkel.",
    "Een medewerker is geen butler.", "Maar zonder klanten is er geen zaak.",
]


def text(rng, sentences):
    return " ".join(rng.choice(SENTENCES) for _ in range(sentences)) + "\n"


def record(number, rng, sentences=8):
    return {"id": f"e{number}", "author": f"Auteur {number % 5}", "text": text(rng, sentences)}


def lines_of(records):
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()


def run(arguments, data=b"", code=0):
    done = subprocess.run(arguments, input=data, capture_output=True, timeout=600)
    assert done.returncode == code, (arguments, done.returncode, done.stderr[-2000:])
    return done


def start(arguments=EXPORT, **more):
    return subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


class Lines:
    """The lines of a pipe, each as soon as it is whole."""

    def __init__(self, stream):
        self.stream, self.kept = stream, bytearray()

    def next(self):
        end, searched = time.time() + PATIENCE, 0
        while (at := self.kept.find(b"\n", searched)) < 0:
            searched = len(self.kept)
            assert select.select([self.stream], [], [], max(0, end - time.time()))[0], "no line in time"
            part = os.read(self.stream.fileno(), 1 << 20)
            assert part, "the output ended"
            self.kept += part
        line = bytes(self.kept[:at + 1])
        del self.kept[:at + 1]
        return line


def peak_memory(process):
    with open(f"/proc/{process.pid}/status") as status:
        return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024


def order_and_bytes():
    rng = random.Random(1)
    records = [record(number, rng, rng.choice([1, 3, 10, 200 if number % 50 == 0 else 5])) for number in range(300)]
    data = lines_of(records)
    parallel = run(EXPORT, data).stdout
    one = run(["taskset", "-c", str(min(os.sched_getaffinity(0)))] + EXPORT, data).stdout
    assert parallel == one
    assert [json.loads(line)["id"] for line in parallel.splitlines()] == [record["id"] for record in records]
    # Each line is what the record gives alone, and what a file with that text and front matter gives.
    lines = parallel.splitlines(keepends=True)
    for number in rng.sample(range(300), 10):
        assert run(EXPORT, data.splitlines(keepends=True)[number]).stdout == lines[number]
    with tempfile.TemporaryDirectory() as folder:
        for record_ in records[:5]:
            with open(f"{folder}/{record_['id']}.md", "w") as file:
                file.write(record_["text"])
        of_files = run([PROGRAM, "export", "--as", "ndjson", folder]).stdout.splitlines()
        for line, file in zip(lines, of_files):
            line, file = json.loads(line), json.loads(file)
            assert line["components"] == file["components"] and line["stance"] == file["stance"]
        with open(f"{folder}/r.jsonl", "wb") as file:
            file.write(data)
        assert run([PROGRAM, "export", "--as", "ndjson", f"{folder}/r.jsonl"]).stdout == parallel
        run([PROGRAM, "export", "--as", "ndjson", f"{folder}/r.jsonl", "-o", f"{folder}/out.ndjson"])
        assert open(f"{folder}/out.ndjson", "rb").read() == parallel
    return f"{len(records)} records in order; one core, all cores, a file: the same bytes"


def forms():
    plain = {"id": "a", "text": "De klant is koning.\n"}
    expected = run(EXPORT, lines_of([plain])).stdout
    line = json.dumps(plain).encode()
    for data in [line, b"\n \r\n" + line + b"\r\n\n", b"\xef\xbb\xbf" + line, json.dumps(plain, indent=None).encode() + b" \t"]:
        assert run(EXPORT, data).stdout == expected, data
    known = {
        "id": 17, "text": "Ik vind het niets.\n", "author": "An Jansen", "title": "Niets", "date": "2 september 2016",
        "publisher": "De Krant", "source": "https://example.org/1", "target": "Goedkoop is duurkoop!",
        "language": "nl", "big": 12345678901234567890, "nested": {"a": [1, 2.50, None], "é": "\u007f"}}
    essay = json.loads(run(EXPORT, lines_of([known])).stdout)
    assert essay["id"] == "17" and essay["author"] == "An Jansen" and essay["title"] == "Niets"
    assert essay["date"] == "2016-09-02" and essay["publisher"] == "De Krant" and essay["inferred"] == []
    assert essay["target"] == "goedkoop is duurkoop" and essay["path"] is None
    assert essay["fields"] == {key: known[key] for key in ["language", "big", "nested"]}
    front = {"id": "f", "author": "Van buiten", "text": "---\nauthor: Van binnen\n---\nDe klant is koning.\n"}
    assert json.loads(run(EXPORT, lines_of([front])).stdout)["author"] == "Van binnen"
    nameless = run(EXPORT, b'{"text": "De klant is koning."}\n').stdout
    assert json.loads(nameless)["id"] == "stdin:1"
    assert run(EXPORT, b"").stdout == b"" and run(EXPORT, b"\n\n").stdout == b""
    essay = json.loads(run(EXPORT, b"De klant is koning.\n\n{% een sjabloon %}\n").stdout)
    assert essay["id"] == "stdin"
    return "blank lines, CR LF, a byte order mark, no last line end; fields; text instead of records"


def bad_records():
    good = json.dumps({"id": "g", "text": "De klant is koning."}).encode()
    bad = [
        (b"not json", None), (b'{"id": "a", "text": "half', "a"), (b"[1, 2]", None), (b'"text"', None), (b"17", None),
        (b'{"id": "b"}', "b"), (b'{"id": "c", "text": 5}', "c"), (b'{"id": "d", "text": null}', "d"),
        (b'{"id": "e", "text": "\\ud800"}', "e"), (b'{"id": "f", "text": "caf\xe9"}', "f"),
        (b'{"id": "g", "text": ""}', "g"), (b'{"id": "h", "text": "a\\u0000b"}', "h"),
        (b'{"id": ["x"], "text": "Dag."}', None), (b'{"id": "i", "text": "---\\ntitle: x\\n"}', "i"),
        (b'{"id": "j", "x": ' + b"[" * 100000 + b"]" * 100000 + b', "text": "Dag."}', "j"),
        (b'{"id": "k", "text": "Dag."} {}', "k"), (b'{"id": "l", "text": "\x01"}', "l"), (b"\xff\xfe", None),
        (b'{"id": "m", "text": "' + b"x" * (9 << 20) + b'"}', None),
    ]
    for first in [False, True]:
        data, expected = [], []
        for line, name in bad:
            data += [line, good] if first else [good, line]
            expected += [name, "g"] if first else ["g", name]
        done = run(EXPORT, b"\n".join(data), code=1)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        assert [line["id"] for line in lines] == expected
        for number, line in enumerate(lines):
            isBad = (number % 2 == 0) == first
            assert ("error" in line) == isBad, line
            if isBad:
                assert set(line) == {"id", "error"}
                assert f"stdin:{number + 1}:".encode() in done.stderr, number
    assert run(EXPORT + ["--from", "ndjson"], b"weg\n", code=2).stdout.startswith(b'{"id": null, "error": ')
    return f"{len(bad)} kinds in their place, first and between good ones"


def latency():
    """Lines come out while the input stays open, also those read together with a slow one after them."""
    process = start()
    lines = Lines(process.stdout)
    rng = random.Random(2)
    for number in range(5):
        process.stdin.write(lines_of([record(number, rng)]))
        process.stdin.flush()
        assert json.loads(lines.next())["id"] == f"e{number}"
    slow = {"id": "slow", "text": text(rng, 1000)}
    process.stdin.write(lines_of([record(5, rng), record(6, rng), slow, record(7, rng)]) + b'{"id": "half", ')
    process.stdin.flush()
    assert [json.loads(lines.next())["id"] for _ in range(4)] == ["e5", "e6", "slow", "e7"]
    process.stdin.write(b'"text": "Dag."}')
    process.stdin.close()
    assert json.loads(lines.next())["id"] == "half"
    assert process.wait(PATIENCE) == 0
    return "each line comes while the input stays open"


def back_pressure():
    """A reader that sleeps stops the reading: what we could write stays far below what there is."""
    process = start()
    rng = random.Random(3)
    data = lines_of([record(number, rng, 40) for number in range(400)])
    written = [0]

    def feed():
        try:
            while written[0] < 40 * len(data):
                at = written[0] % len(data)
                written[0] += os.write(process.stdin.fileno(), data[at:at + 65536])
        except BrokenPipeError:
            pass

    threading.Thread(target=feed, daemon=True).start()
    Lines(process.stdout).next()
    before = -1
    while written[0] != before:
        before = written[0]
        time.sleep(2)
    memory = peak_memory(process)
    assert 65536 < before < 8 << 20, before
    assert memory < 150, memory
    process.kill()
    process.wait()
    return f"it stopped reading after {before / 1e6:.1f} MB, with {memory:.0f} MB resident"


def interruption():
    rng = random.Random(4)
    # More than any machine reads before the last signal comes.
    data = lines_of([record(number, rng, 30) for number in range(8000)])
    cases = 0
    for number in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]:
        for wait in [0.02, 0.1, 0.3, 0.6]:
            with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as source:
                source.write(data)
                source.seek(0)
                process = subprocess.Popen(EXPORT, stdin=source, stdout=output, stderr=subprocess.DEVNULL)
                time.sleep(wait)
                process.send_signal(number)
                assert process.wait(PATIENCE) == -number
                output.seek(0)
                whole(output.read())
                cases += 1
    # Through a pipe that is read slowly: the line that is being written is finished first.
    for wait in [0.3, 0.6, 0.9]:
        process = start()
        threading.Thread(target=feed_until_closed, args=(process, data), daemon=True).start()
        time.sleep(wait)
        process.send_signal(signal.SIGINT)
        whole(process.stdout.read())
        assert process.wait(PATIENCE) == -signal.SIGINT
        cases += 1
    # Ignored, as by nohup: it goes on.
    process = start(preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN))
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(lines_of([record(1, rng)]), timeout=PATIENCE)
    assert process.returncode == 0 and output.count(b"\n") == 1
    # A file that is written to is as it was.
    with tempfile.TemporaryDirectory() as folder:
        target = f"{folder}/out.ndjson"
        with open(target, "w") as file:
            file.write("old\n")
        process = start(EXPORT + ["-o", target])
        process.stdin.write(data[:200000])
        process.stdin.flush()
        time.sleep(0.5)
        process.terminate()
        assert process.wait(PATIENCE) == -signal.SIGTERM
        assert open(target).read() == "old\n" and os.listdir(folder) == ["out.ndjson"], os.listdir(folder)
    return f"{cases} signals at some moment: whole lines, and the signal's own exit"


def feed_until_closed(process, data):
    try:
        process.stdin.write(data)
        process.stdin.close()
    except (BrokenPipeError, ValueError):
        pass


def whole(output):
    assert output == b"" or output.endswith(b"\n")
    for line in output.splitlines():
        json.loads(line)


def closed_pipe():
    """A reader who has seen enough ends the program, be its input open and silent."""
    process = start()
    rng = random.Random(5)
    process.stdin.write(lines_of([record(number, rng) for number in range(3)]))
    process.stdin.flush()
    Lines(process.stdout).next()
    process.stdout.close()
    assert process.wait(PATIENCE) == 0
    assert process.stderr.read() == b""
    return "noticed, without a word, while the input stays open"


def memory():
    rng = random.Random(6)
    parts = [lines_of([record(number, rng, 60) for number in range(50)]) for _ in range(20)]
    # Most of a stream may be fields that are only passed on: they make it large without taking long.
    padding = json.dumps({"id": "p", "text": "De klant is koning.", "pad": "x" * 60000}).encode() + b"\n"
    process = start()
    seen = [0, 0]

    def drain():
        while part := process.stdout.read1(1 << 20):
            seen[0] += part.count(b"\n")
            seen[1] += len(part)

    reader = threading.Thread(target=drain)
    reader.start()
    written, records, peaks = 0, 0, []
    process.stdin.write(parts[0])
    while written < MEGABYTES * 1_000_000:
        data = padding * 50 if records % 2000 else parts[rng.randrange(20)]
        process.stdin.write(data)
        written += len(data)
        records += 50
        peaks.append(peak_memory(process))
    process.stdin.close()
    reader.join()
    assert process.wait(PATIENCE) == 0
    assert seen[0] == records + 50
    assert peaks[-1] < 100, peaks[-1]
    return f"{written / 1e6:.0f} MB in, {seen[1] / 1e6:.0f} MB out, {peaks[-1]:.0f} MB resident at most"


def exports_add_up():
    rng = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/texts")
        for number in range(60):
            with open(f"{folder}/texts/t{number:02}.md", "w") as file:
                file.write(f"---\nauthor: Auteur {number % 7}\n---\n" + text(rng, rng.randrange(5, 40)))
        texts = f"{folder}/texts"
        lines = run([PROGRAM, "export", "--as", "ndjson", texts]).stdout.splitlines(keepends=True)
        for arguments in [["compare"], ["compare", "--json"]]:
            expected = run([PROGRAM] + arguments + [texts]).stdout
            assert run([PROGRAM] + arguments + ["-"], b"".join(lines)).stdout == expected, arguments
            for _ in range(3):
                cuts = sorted(rng.sample(range(1, 60), 3))
                names = []
                for part, (start_, end) in enumerate(zip([0] + cuts, cuts + [60])):
                    names.append(f"{folder}/part{part}.ndjson")
                    with open(names[-1], "wb") as file:
                        file.write(b"".join(lines[start_:end]))
                assert run([PROGRAM] + arguments + names).stdout == expected, (arguments, cuts)
        # The order of evidence may depend on digits that an export rounds away.
        pair = [PROGRAM, "diff", "--json", "Auteur 1", "Auteur 2"]
        a, b = json.loads(run(pair + [texts]).stdout), json.loads(run(pair + names).stdout)
        for key in ["distance", "distanceParts", "onlyA", "onlyB", "adages"]:
            assert a[key] == b[key], key
        again = run([PROGRAM, "export", "--as", "csv", *names]).stdout
        assert again == run([PROGRAM, "export", "--as", "csv", texts]).stdout
    return "60 essays of 7 authors: compare over exports, cut anywhere, says what it says over the texts"


CHECKS = [
    order_and_bytes, forms, bad_records, latency, back_pressure, interruption, closed_pipe, memory, exports_add_up]

if __name__ == "__main__":
    # Under `nohup`, or in the background of a script, the program would go on.
    for number in [signal.SIGHUP, signal.SIGINT]:
        signal.signal(number, signal.SIG_DFL)
    chosen = sys.argv[3:]
    for check in CHECKS:
        if not chosen or check.__name__ in chosen:
            begun = time.time()
            print(f"{check.__name__}: {check()} ({time.time() - begun:.1f} s)", flush=True)
