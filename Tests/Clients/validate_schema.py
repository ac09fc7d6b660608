#!/usr/bin/env python3
"""Validate every JSON output of klantkoning against the schema that it prints, and check the places in the text.

usage: validate_schema.py PROGRAM [FOLDER_OF_ESSAYS ...]

Without a folder, only the essays that are built in. Needs `jsonschema`.
"""
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

PROGRAM, FOLDERS = sys.argv[1], sys.argv[2:]
problems = []


def run(*arguments):
    """The output of a command that must succeed (1: some input is no essay)."""
    result = subprocess.run([PROGRAM, *arguments], capture_output=True, encoding="utf-8")
    if result.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(arguments)}: exit {result.returncode}: {result.stderr[-300:]}")
    return result.stdout


def unique_keys(pairs):
    keys = collections.Counter(key for key, _ in pairs)
    problems.extend(f"key {key} twice in one object" for key, count in keys.items() if count > 1)
    return dict(pairs)


def load(text):
    return json.loads(text, object_pairs_hook=unique_keys, parse_constant=lambda name: problems.append(name))


SCHEMA = load(run("schema"))
jsonschema.Draft202012Validator.check_schema(SCHEMA)


def validate(what, kind, document):
    """Against the definition of its kind, for a clear message, and against the whole: exactly one kind fits."""
    for schema in ({"$ref": f"#/$defs/{kind}", "$defs": SCHEMA["$defs"]}, SCHEMA):
        for error in jsonschema.Draft202012Validator(schema).iter_errors(document):
            place = "/".join(map(str, error.absolute_path))
            problems.append(f"{what}: {place}: {error.message[:200]}")


def decoded(path):
    raw = pathlib.Path(path).read_bytes()
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def extracts(value):
    """Every object that stands for words of a file."""
    if isinstance(value, dict):
        if "span" in value and "text" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from extracts(item)


def check_places(essay):
    """`text` is what stands at `span`; line and column belong to it; components come in order and apart."""
    text = decoded(essay["path"])
    # Line ends are LF, CRLF and CR; `splitlines` would know more of them.
    starts = [0]
    for at, letter in enumerate(text):
        if letter == "\n" or (letter == "\r" and text[at + 1 : at + 2] != "\n"):
            starts.append(at + 1)
    for extract in extracts(essay):
        span = extract["span"]
        if text[span["start"] : span["end"]] != extract["text"]:
            problems.append(f"{essay['id']}: text is not what stands at {span}")
        elif starts[span["line"] - 1] + span["column"] - 1 != span["start"]:
            problems.append(f"{essay['id']}: line and column are not those of {span}")
    for kind in ("components", "adages", "noise"):
        spans = [item["span"] for item in essay[kind]]
        for a, b in zip(spans, spans[1:]):
            if (kind == "components" and a["end"] > b["start"]) or a["start"] > b["start"]:
                problems.append(f"{essay['id']}: {kind} out of order at {b}")


def check(paths):
    analysis = load(run("export", *paths))
    validate("export", "analysis", analysis)
    for line in run("export", "--as", "ndjson", *paths).splitlines():
        record = load(line)
        validate("ndjson", "essay" if "components" in record else "errorLine", record)
    for command in (["export", "--as", "summary"], ["analyze", "--json"]):
        validate("summary", "summary", load(run(*command, *paths)))
    validate("adages", "adages", load(run("adages", "--json", *paths)))
    essays = analysis["essays"]
    for essay in essays:
        explained = load(run("explain", "--json", essay["path"] or essay["id"]))
        validate("explain", "explanation", explained)
        problems.extend(f"explain: no words for {factor['feature']}" for one in explained["essays"]
                        for sentence in one["sentences"] for factor in sentence["factors"]
                        if factor["feature"] == factor["reason"])
    for a, b in zip(essays, essays[1:]):
        if a["target"] == b["target"]:
            names = [essay["path"] or essay["id"] for essay in (a, b)]
            validate("diff", "diff", load(run("diff", "--json", *names)))
    if essays:
        target, name = ["--target", essays[0]["target"]], ["--author", essays[0]["id"]]
        for more in ([], name):
            validate("compare", "compare", load(run("compare", "--json", *more, *target, *paths)))
    for essay in essays:
        if essay["path"]:
            check_places(essay)
    return len(essays)


def check_scores():
    """Scores of the program's own readings, with and without intervals."""
    with tempfile.TemporaryDirectory() as folder:
        run("export", "--as", "reading", "-o", folder)
        for more in ([], ["--bootstrap", "10"]):
            validate("evaluate", "evaluation", load(run("evaluate", folder, "--json", *more)))


check_scores()
count = check([]) + sum(check([folder]) for folder in FOLDERS)
for problem in problems[:40]:
    print(problem)
print(f"{count} essays, {len(problems)} problems")
raise SystemExit(bool(problems))
