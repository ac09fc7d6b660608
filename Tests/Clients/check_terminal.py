#!/usr/bin/env python3
"""What an essay, a record, a file name or a model from a stranger brings to a terminal, a page or a file for people.

    check_terminal.py PROGRAM

Every control character and every change of direction stands in every place where a stranger can put one: title, author,
date, publisher, source, headings, sentences, sayings, file and folder names, ids and fields of records, gold readings,
models, words of the command line. Every command and format is run on a terminal, where nothing may arrive that it would
obey but our own colours, and into a pipe, where only the formats that keep texts to the letter and have no escapes
(csv, conllu, brat, tag) may hold them.
"""

import json
import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile
import termios

from tally import Tally

PROGRAM = os.path.abspath(sys.argv[1])
CONTROLS = [chr(code) for code in [*range(1, 0x20), *range(0x7F, 0xA0)]]
TURNS = [chr(code) for code in [0x61C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x2070), 0xFEFF, 0xFFF9, 0xE0041]]
SEQUENCES = ["\x1b[31m", "\x1b]0;titel\x07", "\x1b]8;;http://kwaad\x1b\\hier\x1b]8;;\x1b\\", "\x1b[2J\x1b[H", "\x1bP$q\x1b\\",
             "\x1b[6n", "\x9b31m", "\x9d0;x\x9c", "\r\x1b[K", "\x08\x08\x08", "\x1b[?1049h", "\x1b]52;c;aGE=\x07", "\u202egninok"]
LETTERS = CONTROLS + TURNS
ONE_LINE = [letter for letter in LETTERS if letter not in "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"]
# What a line of a terminal may have: everything that is shown, and our colours where they were asked for.
OBEYED = re.compile("[" + "".join(map(re.escape, [letter for letter in LETTERS if letter not in "\t\n"])) + "]")
COLOURS = re.compile("\x1b\\[[0-9;]*m")
EXACT = ["export --as csv", "export --as conllu", "export --as brat", "tag"]
TALLY = Tally()


def essay(places):
    """An essay in which each letter stands in a sentence of its own, and all of them in what is said about it."""
    plain = "Een ondernemer moet zijn grenzen stellen, want anders gaat hij ten onder. " * 110
    marks = "".join(ONE_LINE)
    head = "".join(f'{key}: "X{marks if key in ("title", "author") else ""}{"".join(SEQUENCES)}Y"\n' for key in places).replace("\\", "\\\\")
    lines = [f"De klant is {one}koning, want hij betaalt{one}." for one in LETTERS + SEQUENCES]
    return (f"---\n{head}---\n\n# Kop {marks}\n\n{plain}\n\n" + "\n\n".join(lines) + f"\n\n> Goedkoop {marks}is duurkoop.\n\n{plain}\n")


def make(folder):
    """The texts of the attack, and a command line for each way to see them."""
    name = "a" + "".join(letter for letter in ONE_LINE if len(letter.encode()) < 3)[:120] + ".md"
    within = folder / ("map\x1b]0;kwaad\x07\u202e\x9b31m")
    within.mkdir()
    (within / name).write_text(essay(["title", "author", "date", "publisher", "source"]))
    (within / "tweede\x1b[5m.txt").write_text(essay([]))
    (within / "pagina\x1b[5m.html").write_text(
        f"<html><head><title>X{''.join(LETTERS)}</title><meta name=author content='X{''.join(ONE_LINE)}'></head><body><article>"
        f"<h1>Kop{''.join(LETTERS)}</h1><p>De klant is &#27;[31mkoning &#155;31m &#8238; niet{''.join(LETTERS)}, want hij betaalt.</p>"
        + "<p>Een ondernemer moet zijn grenzen stellen, want anders gaat hij ten onder.</p>" * 120 + "</article></body></html>")
    bad = {"id": "r" + "".join(LETTERS), "text": essay([]), "author": "X" + "".join(LETTERS), "title": "T" + "".join(LETTERS),
           "target": "de klant" + "".join(LETTERS) + " is koning", "eigen" + "".join(LETTERS): ["".join(LETTERS)]}
    records = [json.dumps(bad), json.dumps(bad | {"id": "ruw" + "".join(LETTERS)}, ensure_ascii=False),
               json.dumps({"id": "\x1b[31m" + "".join(LETTERS), "text": 5}),
               json.dumps({"id": "\x1b[31mf", "error": "kwaad" + "".join(LETTERS)})]
    (folder / "records.ndjson").write_text("\n".join(records) + "\n")
    gold = folder / "gold"
    gold.mkdir()
    (gold / "x\x1b[31m.json").write_text(json.dumps({"id": "\x1b[31m", "segments": ["\x1b[31m"], "labels": {"\x1b]0;x\x07": 1}}))
    (gold / "y.json").write_text('{"id": "\x1b')
    (folder / "model").write_text("# klantkoning model \x1b[31m\n\x9b31m\u202e\tkwaad\x07\n")
    return within, within / name


def calls(within, attack):
    paths = [str(within)]
    names = ["csv", "markdown", "argdown", "aif", "dot", "graphml", "webannotation", "tei", "conllu", "sarif", "json", "ndjson", "summary"]
    for each in ["analyze", "compare", "adages", "report", "tag"]:
        yield [each] + paths
        yield [each, "--language", "nl"] + paths
    for each in ["show", "explain"]:
        yield [each, str(attack)]
        yield [each, str(within / "tweede\x1b[5m.txt"), "--language", "nl"]
        yield [each, str(within / "pagina\x1b[5m.html")]
        yield [each, "--json", str(attack)]
        yield [each, "X"] + paths
    yield ["diff", str(attack), "andrei"]
    yield ["diff", str(attack), str(within / "tweede\x1b[5m.txt"), "--stat"]
    yield ["diff", "--json", str(attack), "andrei"]
    yield ["compare", "--author", str(attack)] + paths
    yield ["compare", "--json"] + paths
    yield ["analyze", "--json"] + paths
    yield ["adages", "--json"] + paths
    for each in names:
        yield ["export", "--as", each] + paths
    yield ["export", "--as", "brat", str(attack)]
    yield ["export", "--as", "reading", str(attack)]
    for each in ["ndjson", "json", "csv", "markdown", "sarif"]:
        yield ["export", "--as", each, "records.ndjson"]
    yield ["export", "--ids", "path", "--as", "ndjson"] + paths
    yield ["compare", "records.ndjson"]
    yield ["analyze", "records.ndjson"]
    yield ["export", "--as", "brat", "records.ndjson"]
    yield ["evaluate", "gold"] + paths
    yield ["train", "gold"] + paths + ["-o", "uit.model"]
    yield ["analyze", "--model", "model"] + paths
    word = "X" + "".join(LETTERS)
    for each in [[word], ["analyze", word], ["analyze", "--" + word], ["analyze", "-" + word], ["show", word], ["diff", word, "andrei"],
                 ["explain", "andrei:99999"], ["explain", word + ":3"], ["export", "--as", word], ["analyze", "--color", word],
                 ["show", "andrei", "--only", word], ["evaluate", word], ["evaluate", "gold", "--bootstrap", word], ["completions", word],
                 ["analyze", "--target", word], ["analyze", "--target", word] + paths, ["export", "-o", word + "/x"], ["schema", word],
                 ["analyze", word + "/"], ["analyze", word + ".docx"], ["analyze", "--model", word], ["--" + word], ["train", "gold"],
                 ["complete", "zsh", "1", "--", word], ["help", word]]:
        yield each


def on_terminal(arguments, folder, environment):
    """All that a terminal is given, and the exit code."""
    outside, inside = pty.openpty()
    attributes = termios.tcgetattr(inside)
    attributes[1] &= ~termios.OPOST
    termios.tcsetattr(inside, termios.TCSANOW, attributes)
    process = subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.DEVNULL, stdout=inside, stderr=inside, cwd=folder, env=environment)
    os.close(inside)
    shown = b""
    while True:
        try:
            part = os.read(outside, 1 << 16)
        except OSError:
            break
        if not part:
            break
        shown += part
    os.close(outside)
    return shown, process.wait()


def faults(data):
    """What would be obeyed in these bytes, and where."""
    text = COLOURS.sub("", data.decode(errors="surrogateescape")).replace("\r\n", "\n")
    return [(hex(ord(found[0])), text[max(0, found.start() - 30):found.end() + 30]) for found in OBEYED.finditer(text)][:3] + [
        ("no UTF-8", text[max(0, at - 30):at + 30]) for at, letter in enumerate(text) if "\udc80" <= letter <= "\udcff"][:1]


def main():
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm", "PAGER": "cat", "HOME": "/nonexistent"}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        within, attack = make(folder)
        for arguments in calls(within.relative_to(folder), attack.relative_to(folder)):
            told = repr(" ".join(arguments))[:120]
            for area, more in [("on a terminal", {}), ("on a terminal without colour", {"NO_COLOR": "1"})]:
                shown, code = on_terminal(arguments, folder, environment | more)
                found = faults(shown)
                if more and b"\x1b" in shown:
                    found.append(("ESC", shown))
                TALLY.case(area, code in (0, 1, 2) and (shown or arguments[0] == "complete") and not found, f"{told}: {code} {len(shown)} bytes {found}")
            done = subprocess.run([PROGRAM, *arguments], capture_output=True, cwd=folder, env=environment)
            isExact = any(" ".join(arguments).startswith(each) for each in EXACT)
            found = faults(done.stderr) + ([] if isExact else faults(done.stdout)) + ([("ESC", "")] if b"\x1b" in done.stderr else [])
            TALLY.case("in a pipe", done.returncode in (0, 1, 2) and not found, f"{told}: {done.returncode} {found}")
        check_exact(within, folder, environment)
    TALLY.end()


def check_exact(within, folder, environment):
    """What keeps texts to the letter does so: `text` is what stands at its place."""
    run = lambda *arguments: subprocess.run([PROGRAM, *arguments], capture_output=True, cwd=folder, env=environment).stdout.decode()
    essays = json.loads(run("export", str(within.relative_to(folder))))["essays"]
    # Else nothing above has met them.
    TALLY.case("the essays of the attack are read", len(essays) == 3 and all(essay["components"] for essay in essays), len(essays))
    for essay in essays:
        text = (folder / essay["path"]).read_bytes().decode()
        for component in essay["components"]:
            span = component["span"]
            TALLY.case("texts to the letter", component["text"] == text[span["start"]:span["end"]], component["id"])
    for line in run("export", "--as", "ndjson", "records.ndjson").split("\n")[:2]:
        fields = json.loads(line).get("fields")
        TALLY.case("texts to the letter", fields == {"eigen" + "".join(LETTERS): ["".join(LETTERS)]}, line[:200])


main()
