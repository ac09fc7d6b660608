"""brat's folder, loaded by bratly and by arguebuf; that the spans are the text is checked here, as neither does."""
import contextlib
import csv
import io
import re

import arguebuf
import bratly
from bratly.io.file_read_src import read_and_load_ann_file

from formats.broken import fails
from formats.printable import printable

FORMAT, CLIENTS = "brat", ["bratly", "bratly-io-fs", "arguebuf"]


def file_name(essay):
    return printable(essay["id"]).replace("/", "_")


def spans(lines):
    """The fragments of each T line, with the words that it gives."""
    for line in lines:
        if line.startswith("T"):
            name, head, words = line.split("\t")
            label, places = head.split(" ", 1)
            yield name, label, [tuple(map(int, part.split(" "))) for part in places.split(";")], words


def check_spans(lines, text):
    for name, _, fragments, words in spans(lines):
        assert words == " ".join(text[start:end] for start, end in fragments), f"{name}: {words!r}"
        assert all(start < end and not re.search("[\r\n\t\u2028\u2029]", text[start:end]) for start, end in fragments)
        assert fragments == sorted(fragments)


def check_marks(lines, essay):
    """The spans are those of the analysis, and every line's ends are there."""
    whole = sorted((places[0][0], places[-1][1], label.lower()) for _, label, places, _ in spans(lines))
    marks = [(mark["span"], mark.get("type", "adage")) for mark in essay["components"] + essay["adages"]]
    ends = [(span["start"], span["end"], kind.lower()) for span, kind in marks]
    assert whole == sorted(ends)
    names = {name for name, *_ in spans(lines)}
    used = {name for line in lines if not line.startswith("T")
            for name in re.findall(r"\bT\d+\b", line.split("\t")[1])}
    assert used <= names
    assert sum(line.startswith("R") for line in lines) == len(essay["relations"])


def check_configuration(folder, lines):
    """What is annotated is declared."""
    section, declared = None, {}
    for line in (folder / "annotation.conf").read_text().splitlines():
        if line.startswith("["):
            section = declared.setdefault(line.strip("[]"), {})
        elif line:
            name, _, rest = line.partition("\t")
            section[name] = rest
    for line in lines:
        head = line.split("\t")[1].split(" ")
        if line[0] == "T":
            assert head[0] in declared["entities"], line
        if line[0] == "R":
            assert head[0] in declared["relations"], line
        if line[0] == "A":
            values = re.search(r"Value:(.*)", declared["attributes"][head[0]]).group(1).split("|")
            assert head[2] in values, line
    assert (folder / "visual.conf").is_file()


def load_with_bratly(path, lines):
    with contextlib.redirect_stdout(io.StringIO()) as told:
        annotations = read_and_load_ann_file(str(path), renumerotize=False).annotations
    assert not told.getvalue(), told.getvalue()
    kinds = {"T": bratly.EntityAnnotation, "R": bratly.RelationAnnotation, "A": bratly.AttributeAnnotation,
             "#": bratly.NoteAnnotation}
    for letter, kind in kinds.items():
        assert sum(isinstance(one, kind) for one in annotations) == sum(line[0] == letter for line in lines), letter
    return annotations


def load_with_arguebuf(path, lines):
    """Every span but none of the text: it adds a claim of its own that attributes support or attack."""
    rows = list(csv.reader(lines, delimiter="\t"))
    if len(rows) != len(lines):
        # It takes a quotation mark at the start of the words for the start of a quoted value.
        return False
    graph = arguebuf.load.file(path)
    count = {letter: sum(line[0] == letter for line in lines) for letter in "TRA"}
    assert len(graph.atom_nodes) == count["T"] + 1
    assert len(graph.scheme_nodes) == count["R"] + count["A"]
    assert len(graph.edges) == 2 * len(graph.scheme_nodes)
    return True


def check(case):
    folder = case.export_folder(FORMAT)
    total, loaded = 0, 0
    for essay in case.essays:
        path = folder / (file_name(essay) + ".ann")
        text = path.with_name(file_name(essay) + ".txt").read_bytes().decode()
        assert text == case.texts[essay["id"]]
        lines = path.read_bytes().decode().split("\n")[:-1]
        check_spans(lines, text)
        check_marks(lines, essay)
        check_configuration(folder, lines)
        total += len(load_with_bratly(path, lines))
        loaded += load_with_arguebuf(path, lines)
        assert fails(check_spans, lines, " " + text) and fails(check_marks, lines[:-1] + ["R99\tx A:T999 B:T1"], essay)
    return f"{total} annotations read, {loaded} of {len(case.essays)} files by arguebuf too"
