#!/usr/bin/env python3
"""Read what `klantkoning tag` prints with Python's `conllu`, and check what readers of CoNLL-U rely on.

usage: read_conllu.py PROGRAM [FOLDER_OF_TEXTS ...]

Without a folder, the essays that are built in. With `udtools` installed, also: its evaluation accepts the output for
sentences.conllu (written for this project) and for hostile texts, and loses no character of them.
"""
import importlib.util
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

import conllu

PROGRAM, FOLDERS = sys.argv[1], sys.argv[2:]
GOLD = pathlib.Path(__file__).with_name("sentences.conllu")
TAGS = set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
# Characters that mean something to the format, to its readers, or to nobody.
HOSTILE = [
    "_ is een _ teken. |a|b=c| en # geen commentaar\n# nog geen commentaar",
    "1\tEen\tregel\tmet\ttabs\t_\t_\t0\troot\t_\t_\n\n2-3\tnog\teen.",
    "een\u00a0harde\u2003spatie\u2028en\u2029regels\u0085van\u000bsoorten\u000cdaar.",
    "cafe\u0301 na\u00efef \U0001f451\u200d\U0001f525 \ud55c\uad6d\uc5b4 \u05e9\u05dc\u05d5\u05dd!",
    "'t Is (half)leeg, \u2018zo\u2019n\u2019 \u201equote\u201d... www.x.nl/a?b=c|d en a@b.nl \\n \\ &amp; <b>x</b>",
    "---\ntitle: x\n---\n\n# Kop\n\n* punt\n\n```\ncode\n```\n\n> zei hij.",
    "|", "_", "=", "\\", "a" * 5000, "...!!!???", "\ufb01ets \u0133s \u0132s so\u00adft",
]
problems = []


def tag(*arguments, text=None):
    """The output of a call that must succeed (1: some input is no text)."""
    result = subprocess.run([PROGRAM, "tag", *arguments], input=text and text.encode(), capture_output=True)
    if result.returncode not in (0, 1):
        raise SystemExit(f"tag {' '.join(arguments)}: exit {result.returncode}: {result.stderr.decode()[-300:]}")
    return result.stdout.decode()


def check(output):
    """Reads an output and returns its sentences."""
    sentences = conllu.parse(output)
    seen = set()
    for sentence in sentences:
        place = sentence.metadata.get("sent_id", "?")
        if place in seen or any(letter.isspace() or letter == "/" for letter in place):
            problems.append(f"{place}: sent_id twice, or with blanks or slashes")
        seen.add(place)
        check_words(place, sentence)
        # One root; fails where a head leads nowhere.
        if len(sentence) != count_nodes(sentence.to_tree()):
            problems.append(f"{place}: no tree")
    return sentences


def check_words(place, sentence):
    text = ""
    for number, word in enumerate(sentence, 1):
        if word["id"] != number or word["upos"] not in TAGS or not word["form"] or not word["lemma"]:
            problems.append(f"{place}: word {number} is {word!r}")
        if any(letter.isspace() for letter in word["form"]):
            problems.append(f"{place}: a blank in {word['form']!r}")
        features = list(word["feats"] or {})
        if features != sorted(features, key=str.lower):
            problems.append(f"{place}: features of word {number} unsorted")
        text += word["form"] + ("" if (word["misc"] or {}).get("SpaceAfter") == "No" else " ")
    if text.rstrip(" ") != sentence.metadata["text"]:
        problems.append(f"{place}: the text is not made of its words")


def count_nodes(tree):
    return 1 + sum(count_nodes(child) for child in tree.children)


def letters(text):
    """All but white space, as the evaluation compares it."""
    return "".join(letter for letter in text if not letter.isspace() and unicodedata.category(letter) != "Zs")


def check_columns(output):
    for number, line in enumerate(output.split("\n"), 1):
        if line and not line.startswith("# ") and line.count("\t") != 9:
            problems.append(f"line {number} has not ten columns: {line[:80]!r}")


def check_hostile():
    for text in HOSTILE:
        output = tag("-", text=text)
        check_columns(output)
        forms = "".join(word["form"] for sentence in check(output) for word in sentence)
        if letters(forms) != letters(text):
            problems.append(f"characters lost or made: {text[:60]!r} -> {forms[:60]!r}")
        accept(output)


def accept(output):
    """The evaluation of CoNLL 2018 loads it."""
    if not importlib.util.find_spec("udtools"):
        return
    from udtools import udeval

    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write(output)
        file.flush()
        try:
            udeval.load_conllu_file(file.name)
        except udeval.UDError as error:
            problems.append(f"the evaluation refuses it: {error}")


def check_gold():
    """Every word and sentence of the project's own sentences is found, and nearly every tag and lemma."""
    if not importlib.util.find_spec("udtools"):
        return
    import treebank

    scores = treebank.evaluate(str(GOLD), tag("-", text=treebank.raw(GOLD)))
    shown = {key: scores[key] for key in ("Sentences", "Tokens", "UPOS", "Lemmas", "UFeats")}
    print("sentences.conllu: " + ", ".join(f"{key} {score:.1f}" for key, score in shown.items()))
    for key, floor in (("Sentences", 100), ("Tokens", 100), ("UPOS", 95), ("Lemmas", 95)):
        if scores[key] < floor:
            problems.append(f"sentences.conllu: {key} {scores[key]:.1f} is below {floor}")


total = 0
for arguments in [[folder, "--ids", "path"] for folder in FOLDERS] or [[]]:
    output = tag(*arguments)
    check_columns(output)
    accept(output)
    total += len(check(output))
check_hostile()
check_gold()
for problem in problems[:40]:
    print(problem)
if problems:
    sys.exit(f"{len(problems)} problems")
print(f"{total} sentences read")
