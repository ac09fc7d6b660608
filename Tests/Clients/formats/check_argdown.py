"""Argdown, read by the parser that ships with ipsissima-mcp, and each quotation looked up in its file by ipsissima-check."""
import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse

import ipsissima_mcp

from .broken import refuses
from .printable import hidden, printable

FORMAT, CLIENTS = "argdown", ["ipsissima-mcp"]
PARSER = pathlib.Path(ipsissima_mcp.__file__).parent / "vendor" / "argdown-cli.mjs"
MARKS = str.maketrans("“”\"«»", "‘’'‘’")


def run(*command):
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, (result.stdout + result.stderr)[-500:]
    return result.stdout


def compare(data, case):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "essays.argdown"
        file.write_bytes(data)
        run("node", str(PARSER), "json", str(file), "--outputDir", folder)
        document = json.loads(next(pathlib.Path(folder).glob("*.json")).read_text())
        compare_statements(document, case)
        return compare_quotations(file, case)


def compare_statements(document, case):
    """As many statements and relations as we have, each with our words and data."""
    components = {title(each["id"]): (essay, each) for essay in case.essays for each in essay["components"]}
    assert document["statements"].keys() == components.keys() and not document["arguments"]
    for name, (essay, component) in components.items():
        statement = next(each for each in document["statements"][name]["members"] if each.get("text"))
        wanted = f"{printable(component['quote'].translate(MARKS))} #{component['type']}"
        assert statement["text"].rstrip(" ") == wanted, (name, statement["text"], wanted)
        assert statement["tags"] == [component["type"]] and all(each["type"] == "tag" for each in statement["ranges"])
        assert statement["data"]["chapter"] == essay["path"]
        assert statement["data"]["pinpoint"] == f"line {component['span']['line']}"
        assert statement["data"]["source"] == '"' + " ".join(single(component["text"]).split()) + '"', name
    kinds = {"supports": "support", "exemplifies": "support", "attacks": "attack"}
    relations = [(title(each["from"]), kinds[each["type"]], title(each["to"]))
                 for essay in case.essays for each in essay["relations"]]
    read = [(each["from"], each["relationType"], each["to"]) for each in document["relations"]]
    assert sorted(read) == sorted(relations)


def title(name):
    """What a title cannot hold, and what nobody should be shown, is written as in a URL."""
    name = "".join(urllib.parse.quote(letter, safe="") if hidden(letter) or letter in "[]{}%" else letter for letter in name)
    return "%2D" + name[1:] if name.startswith("-") else name


def single(text):
    return text.replace("“", "'").replace("”", "'").replace('"', "'").replace("«", "'").replace("»", "'")


def compare_quotations(file, case):
    """The checker is content, and has found each quotation that is long enough for it to be looked for."""
    checker = pathlib.Path(sys.executable).parent / "ipsissima-check"
    verdict = json.loads(run(str(checker), str(file), "--source-root", str(case.folder), "--format", "json"))
    faults = [each for each in verdict["findings"] if each["severity"] == "!"]
    assert verdict["ok"] and verdict["verified"] and not faults, faults
    quotations = verdict["shape"]["quotations"]
    texts = [" ".join(each["text"].split()) for essay in case.essays for each in essay["components"]]
    assert quotations["checked"] == quotations["exact"] == sum(len(text) >= 10 for text in texts), quotations
    return verdict["shape"]


def check(case):
    data = case.export(FORMAT)
    shape = compare(data, case)
    refuses(lambda broken: compare(broken, case), data, (b"De klant", b"De gast"), (b"    <+ [", b"    <- ["),
            (b"\n    {fidelity", b"\n\n    {fidelity"))
    changed = data.replace(b'source: "\\"', b'source: "\\"Nooit gezegd, ')
    with tempfile.NamedTemporaryFile(suffix=".argdown") as file:
        refuses(lambda broken: file.write(broken) and file.flush() or compare_quotations(pathlib.Path(file.name), case),
                data, (data, changed))
    parser = run("node", "--version").strip()
    return (f"node {parser}: {shape['quotations']['exact']} quotations exact, {shape['fidelity']}, "
            f"{shape['nodes']} nodes and {shape['edges']} edges in the map")
