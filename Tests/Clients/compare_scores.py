#!/usr/bin/env python3
"""Compare `klantkoning evaluate` with score.py: every figure to its last digit, and the text line by line.

usage: compare_scores.py PROGRAM GOLD_DIR FOLDER_OF_ESSAYS ...

Beside the readings themselves, the program's own readings (`export --as reading`) are scored as gold by both, where
everything must be right.
"""
import contextlib
import functools
import io
import json
import operator
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import score as scoring  # noqa: E402

# Python 3.12 sums floating-point numbers in another way than the versions before it.
scoring.sum = lambda values: functools.reduce(operator.add, values, 0)

program, gold_folder, folders = sys.argv[1], pathlib.Path(sys.argv[2]), [pathlib.Path(f) for f in sys.argv[3:]]
problems = []


def run(*arguments):
    result = subprocess.run([program, *map(str, arguments)], capture_output=True, encoding="utf-8")
    if result.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, arguments))}: exit {result.returncode}: {result.stderr[-500:]}")
    return result.stdout


def printed(result):
    with contextlib.redirect_stdout(io.StringIO()) as text:
        scoring.show(result)
    return [line.rstrip() for line in text.getvalue().splitlines()]


def compare(what, gold, work):
    """Scores of both programs for the same analysis."""
    export = work / "export.json"
    ours = json.loads(run("evaluate", gold, *folders, "--json", "--export", export))
    text = run("evaluate", gold, *folders, "--language", "en").splitlines()
    analysed = {essay["id"]: essay for essay in json.loads(export.read_text(encoding="utf-8"))["essays"]}
    readings = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(gold.glob("*.json"))]
    readings = [reading for reading in readings if scoring.find_text(reading["id"], folders)]
    theirs = scoring.score(analysed, readings, folders)
    for key, value in theirs.items():
        if ours[key] != value:
            problems.append(f"{what}: {key} is {ours[key]!r}, score.py says {value!r}")
    for a, b in zip(text, printed(theirs), strict=True):
        if a.rstrip() != b:
            problems.append(f"{what}: printed {a!r}, score.py prints {b!r}")
    return theirs


def own_readings(work):
    """What the program reads, as gold: loaded and scored, it is right everywhere."""
    gold = work / "own"
    run("export", "--as", "reading", *folders, "-o", gold)
    scores = compare("own readings", gold, work)
    parts = [scores["adages"]["f1"], *(row["f1"] for row in scores["roles"].values())]
    parts += [scores[key] for key in ("stanceAccuracy", "roleAccuracy", "attitudeAccuracy", "authorAccuracy", "meanF1",
                                      "evidenceHit", "alternativesRecall", "kindAccuracy", "supportsRecall")]
    if any(part not in (None, 1.0) for part in parts):
        problems.append(f"own readings, scored against themselves: {scores}")
    for path in sorted(gold.glob("*.json")):
        lines = path.with_suffix(".segments.tsv").read_text(encoding="utf-8").splitlines()
        numbers = [line.split("\t")[0] for line in lines if not line.startswith("#")]
        if numbers != list(json.loads(path.read_text(encoding="utf-8"))["roles"]):
            problems.append(f"{path.name}: other segments than in the file beside it")
    return scores["essays"]


with tempfile.TemporaryDirectory() as name:
    work = pathlib.Path(name)
    scores = compare(str(gold_folder), gold_folder, work)
    own = own_readings(work)
for problem in problems[:20]:
    print(problem)
print(f"{scores['essays']} readings and {own} of our own: {len(problems)} differences from score.py")
raise SystemExit(bool(problems))
