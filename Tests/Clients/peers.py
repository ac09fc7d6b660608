#!/usr/bin/env python3
"""Set `klantkoning tag` beside other tools for Dutch: scores from raw text, and words per second, in one run.

usage: peers.py PROGRAM [--treebank FILE.conllu] [--cache FOLDER] [--seconds 20] [--megabytes 50] [--only NAME,…]

Peers that are not installed are left out: ucto and frog (Debian), spaCy (blank `nl` with its sentencizer) and UDPipe
(`ufal.udpipe`, PyPI). A UDPipe model is learned once from LassySmall's training set in ../shared and kept in the cache
(minutes). Frog's tags become universal ones by what LassySmall most often gives its tag and lemma. Lemmas of split
roots are joined. Every tool runs as one process on core 0 (`taskset`) on text grown from the project's own; what
it takes for a few words is subtracted, so that start-up does not count. Seconds are those of the processor (user and
system), so that a busy machine distorts them less. Words are what white space parts.
"""
import argparse
import collections
import importlib.util
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

import treebank

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRAIN = next((f for f in (ROOT.parent / "shared/language/train", pathlib.Path("/work/shared/language/train"))
              if f.exists()), None)
TRAINED_ON = [TRAIN / "lassysmall-a.conllu", TRAIN / "lassysmall-b.conllu"] if TRAIN else []
SELF = [sys.executable, __file__]


def conllu(sentences):
    """Sentences of (form, lemma, tag) as CoNLL-U with a flat tree; a missing tag is X, a missing lemma `_`."""
    lines = []
    for sentence in sentences:
        for number, (form, lemma, tag) in enumerate(sentence, 1):
            head = "0\troot" if number == 1 else "1\tdep"
            lines.append(f"{number}\t{form}\t{lemma or '_'}\t{tag or 'X'}\t_\t_\t{head}\t_\t_")
        lines.append("")
    return "\n".join(lines) + "\n"


# MARK: Workers: run as a process of their own, `peers.py --worker NAME FILE`, and print CoNLL-U.


def spacy_worker(text):
    import spacy

    nlp = spacy.blank("nl")
    nlp.add_pipe("sentencizer")
    for part in text.split("\n\n"):
        for start in range(0, len(part), 900_000):
            doc = nlp(part[start : start + 900_000])
            yield from ([(t.text, "", "") for t in s if not t.is_space] for s in doc.sents)


def udpipe_worker(text, model):
    from ufal import udpipe

    loaded = udpipe.Model.load(model)
    tokenizer = loaded.newTokenizer("")
    tokenizer.setText(text)
    sentence, error = udpipe.Sentence(), udpipe.ProcessingError()
    while tokenizer.nextSentence(sentence, error):
        loaded.tag(sentence, "")
        yield [(w.form, w.lemma.replace("_", "") or w.lemma, w.upostag) for w in list(sentence.words)[1:]]
        sentence = udpipe.Sentence()


def work(name, file, *options):
    text = pathlib.Path(file).read_text(encoding="utf-8")
    worker = {"spacy": spacy_worker, "udpipe": udpipe_worker}[name]
    sentences = filter(None, worker(text, *options))
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.writelines(conllu([sentence]) for sentence in sentences)


# MARK: Peers: a command, and how its output becomes CoNLL-U.


def own_output(output):
    return output


def ucto_output(output):
    return conllu([(form, "", "") for form in line.split()] for line in output.split("\n") if line.strip())


def frog_output(output):
    tags = frog_tags()
    sentences, sentence = [], []
    for line in output.split("\n") + [""]:
        columns = line.split("\t")
        if len(columns) < 5:
            sentences, sentence = sentences + [sentence] if sentence else sentences, []
            continue
        lemma, tag = columns[2], columns[4].replace("(", "|").replace(")", "").replace(",", "|").rstrip("|")
        sentence.append((columns[1], lemma, tags.get((tag, lemma)) or tags.get(tag) or tags.get(tag.split("|")[0])))
    return conllu(sentences)


def frog_tags():
    """The universal tag that LassySmall most often gives a tag with a lemma, a tag, and the first part of a tag."""
    counts = collections.defaultdict(collections.Counter)
    for file in TRAINED_ON:
        for line in file.read_text(encoding="utf-8").split("\n"):
            columns = line.split("\t")
            if len(columns) == 10 and columns[0].isdigit():
                for key in ((columns[4], columns[2].replace("_", "")), columns[4], columns[4].split("|")[0]):
                    counts[key][columns[3]] += 1
    return {key: tags.most_common(1)[0][0] for key, tags in counts.items()}


def udpipe_model(cache):
    """Learns a tokenizer, tagger and lemmatizer, once."""
    file = pathlib.Path(cache) / "lassysmall.udpipe"
    if not file.exists() and TRAINED_ON:
        from ufal import udpipe

        sentences = []
        for source in TRAINED_ON:
            reader, error = udpipe.InputFormat.newConlluInputFormat(), udpipe.ProcessingError()
            reader.setText(source.read_text(encoding="utf-8"))
            sentence = udpipe.Sentence()
            while reader.nextSentence(sentence, error):
                sentences.append(sentence)
                sentence = udpipe.Sentence()
        error = udpipe.ProcessingError()
        model = udpipe.Trainer.train(
            "morphodita_parsito", sentences, [], "epochs=20;early_stopping=0", "", "none", error)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(model)
    return file if file.exists() else None


def peers(program, cache, wanted):
    """By name: the command that reads a file, how its output is read, and which of tags and lemmas it gives."""
    found = {"klantkoning": (lambda file: [program, "tag", file], own_output, ("UPOS", "Lemmas"))}
    if shutil.which("ucto"):
        ucto = ["ucto", "-L", "nld", "-n", "-N", "NONE", "--filter=NO"]
        found["ucto"] = (lambda file: [*ucto, file], ucto_output, ())
    if shutil.which("frog"):
        frog = ["frog", "--skip=mcpan", "--threads=1", "-t"]
        found["frog"] = (lambda file: [*frog, file], frog_output, ("UPOS", "Lemmas"))
    if importlib.util.find_spec("ufal") and "udpipe" in wanted:
        model = udpipe_model(cache)
        if model:
            found["udpipe"] = (
                lambda file: [*SELF, "--worker", "udpipe", file, str(model)], own_output, ("UPOS", "Lemmas"))
    if importlib.util.find_spec("spacy"):
        found["spacy"] = (lambda file: [*SELF, "--worker", "spacy", file], own_output, ())
    return found


# MARK: Measuring


def output_of(command, text):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "text.txt")
        file.write_text(text, encoding="utf-8")
        result = subprocess.run(command(str(file)), capture_output=True, encoding="utf-8", cwd=folder)
    if result.returncode:
        raise SystemExit(f"{result.args}: {result.stderr[-400:]}")
    return result.stdout


def scores(gold, peer):
    command, read, gives = peer
    on_line, parted = (treebank.evaluate(gold, read(output_of(command, make(gold)))) for make in
                       (treebank.raw, treebank.par))
    cells = [on_line["Sentences"], parted["Sentences"], parted["Tokens"]]
    return cells + [parted[key] if key in gives else None for key in ("UPOS", "Lemmas")]


def project_text():
    """The project's own essays, as paragraphs."""
    files = sorted((ROOT / "Sources/Training/Readings/train").glob("*.txt")) + sorted((ROOT / "Corpus").glob("*.md"))
    return "\n\n".join(file.read_text(encoding="utf-8") for file in files) + "\n\n"


def grown(text, size):
    """`text` repeated and cut behind a paragraph, about `size` characters."""
    long = text * (size // len(text) + 1)
    return long[: long.rfind("\n\n", 0, size) + 2] if "\n\n" in long[:size] else long[:size]


def seconds(command, text):
    pinned = ["taskset", "-c", "0"] if shutil.which("taskset") else []
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "text.txt")
        file.write_text(text, encoding="utf-8")
        call = pinned + command(str(file))
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def speed(command, text, wanted, least):
    """Words per second on a slice that takes about `wanted` seconds and has `least` bytes."""
    few, size = grown(text, 300), 200_000
    start = min(seconds(command, few) for _ in range(2))
    while True:
        part = grown(text, size)
        took = seconds(command, part) - start
        if took >= 1 or size >= least and took > 0.2:
            break
        size *= 4
    size = max(least, int(size * wanted / took))
    part = grown(text, min(size, 400_000_000))
    took = seconds(command, part) - start
    return len(part.split()) / took, len(part.encode()) / 1e6, took, start


def main():
    options = argparse.ArgumentParser()
    options.add_argument("program")
    options.add_argument("--treebank", default=next(iter(map(str, treebank.shared_dev())), None))
    options.add_argument("--cache", default=str(pathlib.Path.home() / ".cache/klantkoning-peers"))
    options.add_argument("--seconds", type=float, default=20)
    options.add_argument("--megabytes", type=float, default=50, help="what klantkoning reads at least")
    options.add_argument("--only", default="klantkoning,ucto,frog,udpipe,spacy", help="names, parted by commas")
    given = options.parse_args()
    program, wanted = str(pathlib.Path(given.program).resolve()), given.only.split(",")
    found = {name: peer for name, peer in peers(program, given.cache, wanted).items() if name in wanted}
    load = pathlib.Path("/proc/loadavg").read_text().split()[0]
    print(f"load before: {load}\n\n{'F1':12}{'sent. raw':>10}{'sent. par':>10}{'tokens':>10}{'UPOS':>10}{'lemmas':>10}")
    if given.treebank:
        for name, peer in found.items():
            cells = ("–" if cell is None else f"{cell:.2f}" for cell in scores(given.treebank, peer))
            print(f"{name:12}" + "".join(f"{cell:>10}" for cell in cells), flush=True)
    print(f"\n{'speed':12}{'words/s':>12}{'ours : it':>10}{'MB':>8}{'seconds':>9}{'start-up':>9}")
    text, ours = project_text(), None
    for name, (command, _, _) in found.items():
        least = int(given.megabytes * 1e6) if name == "klantkoning" else 0
        rate, size, took, start = speed(command, text, 0 if least else given.seconds, least)
        ours = ours or rate
        print(f"{name:12}{rate:12,.0f}{ours / rate:10.1f}{size:8.1f}{took:9.1f}{start:9.2f}", flush=True)


if __name__ == "__main__":
    work(*sys.argv[2:]) if sys.argv[1:2] == ["--worker"] else main()
