"""CoNLL-U with roles, parsed by conllu and by udtools, which evaluates for Universal Dependencies."""
import re
import tempfile

import conllu
from udtools import udeval

from formats.broken import fails
from formats.printable import printable

FORMAT, CLIENTS = "conllu", ["conllu", "udtools"]


def stretches(tokens, key):
    """The runs of tokens that B- and I- mark, with their labels; an I- must go on with the run before it."""
    runs, last = [], None
    for token in tokens:
        label = (token["misc"] or {}).get(key)
        if label and label.startswith("B-"):
            runs.append((label[2:], []))
        else:
            assert label is None or (last and label == "I-" + last[2:]), f"{label} after {last}"
        if label:
            runs[-1][1].append(token)
        last = label
    return runs


def written(tokens):
    return re.sub(r"\s", "", "".join(token["form"] for token in tokens))


def place(token):
    start, end = token["misc"]["TokenRange"].split(":")
    return int(start), int(end)


def documents(sentences):
    found = {}
    for sentence in sentences:
        if "newdoc id" in sentence.metadata:
            here = found.setdefault(sentence.metadata["newdoc id"], [])
        here.append(sentence)
    return found


def check_components(sentences, essay):
    runs = [(run, sentence) for sentence in sentences for run in stretches(sentence, "Arg")]
    assert len(runs) == len(essay["components"])
    for ((label, tokens), sentence), component in zip(runs, essay["components"]):
        assert label.lower() == component["type"].lower(), component["id"]
        assert sentence.metadata["component"].strip() == printable(component["id"]).strip()
        assert written(tokens) == re.sub(r"\s", "", component["quote"]), component["id"]
        span = component["span"]
        assert span["start"] <= place(tokens[0])[0] and place(tokens[-1])[1] <= span["end"], component["id"]


def check_adages(sentences, essay, text):
    runs = [run for sentence in sentences for run in stretches(sentence, "Adage")]
    assert len(runs) == len(essay["adages"])
    for (label, tokens), adage in zip(runs, essay["adages"]):
        assert label == adage["attitude"]
        assert text[place(tokens[0])[0] : place(tokens[-1])[1]] == adage["text"], adage["id"]


def check_places(sentences, text):
    last = 0
    for sentence in sentences:
        for token in sentence:
            start, end = place(token)
            assert last <= start < end <= len(text), token
            last = end


def check_columns(data):
    for line in data.split("\n"):
        if line and not line.startswith("# "):
            columns = line.split("\t")
            assert len(columns) == 10 and all(columns), line
            misc = [pair.split("=")[0] for pair in columns[9].split("|")]
            assert misc == sorted(misc, key=str.lower) and len(set(misc)) == len(misc), line


def check_labels(data):
    for sentence in conllu.parse(data):
        stretches(sentence, "Arg")
        stretches(sentence, "Adage")


def check(case):
    data = case.export(FORMAT).decode()
    check_columns(data)
    found = documents(conllu.parse(data))
    assert list(found) == [printable(essay["id"]) for essay in case.essays]
    for essay in case.essays:
        sentences, text = found[printable(essay["id"])], case.texts[essay["id"]]
        assert sentences[0].metadata["stance"].startswith(essay["stance"]["label"] + " ")
        check_places(sentences, text)
        check_components(sentences, essay)
        check_adages(sentences, essay, text)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write(data)
        file.flush()
        udeval.load_conllu_file(file.name)
    check_labels(data)
    assert fails(check_labels, data.replace("Arg=B-", "Arg=I-", 1))
    assert fails(check_components, found[printable(essay["id"])], {**essay, "components": essay["components"][1:]})
    return f"{sum(map(len, found.values()))} sentences, {data.count('Arg=B-')} components, {data.count('Adage=B-')} adages"
