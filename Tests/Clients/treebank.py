#!/usr/bin/env python3
"""Score `klantkoning tag` from raw text on a treebank, with the evaluation of CoNLL 2018 (`udtools`).

usage: treebank.py PROGRAM [TREEBANK.conllu ...]

Without a file, Alpino `dev` of ../shared, in both of its versions; where that is absent, nothing is done. Each treebank
is tagged twice: `raw`, all sentences on one line, and `par`, a blank line where the paragraph part of `sent_id` changes.
Fails below the scores that issue 3 asks for (they are for Alpino dev only).
"""
import pathlib
import re
import subprocess
import sys
import tempfile

from udtools import udeval

DEV = pathlib.Path(__file__).resolve().parents[3] / "shared/language/dev"
# The least F1; UPOS and lemmas follow the scheme of release 2.5.
FLOORS = {"raw": {"Sentences": 89, "Tokens": 99.9}, "par": {"Sentences": 99.4, "Tokens": 99.9}}
SCHEME = {"UPOS": 95.5, "Lemmas": 96.5}


def shared_dev():
    """The treebanks of ../shared, also seen from a worktree."""
    for folder in (DEV, pathlib.Path("/work/shared/language/dev")):
        files = [folder / "alpino-dev-r2.5.conllu", folder / "alpino-dev.conllu"]
        if all(file.exists() for file in files):
            return files
    return []


def comments(treebank):
    """The `# key = value` lines of each sentence."""
    for block in pathlib.Path(treebank).read_text(encoding="utf-8").strip().split("\n\n"):
        yield dict(re.findall(r"^# (\w+) = (.*)$", block, re.MULTILINE))


def raw(treebank):
    """All sentences on one line, a blank between them."""
    return " ".join(sentence["text"].strip() for sentence in comments(treebank)) + "\n"


def par(treebank):
    """The sentences with a blank line where the paragraph part of their ids changes."""
    text, last = "", None
    for sentence in comments(treebank):
        paragraph = re.sub(r"\.?s\.\d+$", "", sentence["sent_id"])
        if last is not None:
            text += " " if paragraph == last else "\n\n"
        text, last = text + sentence["text"].strip(), paragraph
    return text + "\n"


def evaluate(treebank, system):
    """F1 by metric of a CoNLL-U text, in per cent."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".conllu") as file:
        file.write(system)
        file.flush()
        scores = udeval.evaluate(udeval.load_conllu_file(treebank), udeval.load_conllu_file(file.name))
    return {name: 100 * score.f1 for name, score in scores.items()}


def tag(program, text):
    return subprocess.run([program, "tag", "-"], input=text, capture_output=True, encoding="utf-8", check=True).stdout


def main():
    program, files = sys.argv[1], sys.argv[2:] or shared_dev()
    if not files:
        print("no treebank here: nothing to score")
    failed = False
    for file in map(str, files):
        print(pathlib.Path(file).name)
        for name, make in (("raw", raw), ("par", par)):
            scores = evaluate(file, tag(program, make(file)))
            print(f"  {name}  " + "  ".join(f"{key} {scores[key]:.2f}" for key in ("Sentences", "Tokens", *SCHEME)))
            if "alpino-dev" in file:
                floors = FLOORS[name] | (SCHEME if "r2.5" in file else {})
                low = [key for key, floor in floors.items() if scores[key] < floor]
                failed |= bool(low)
                for key in low:
                    print(f"    {key} is below {floors[key]}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
