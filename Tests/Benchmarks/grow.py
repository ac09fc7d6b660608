#!/usr/bin/env python3
"""Grow a corpus of any size from the texts in reach, the same one on every run.

usage: grow.py MEGABYTES [--variant plain|varied] [--kind ndjson|folder|text] [--cache FOLDER]

The texts are the essays of the repository and, where ../shared is beside it, the web texts there, read and never
copied into the repository. Every grown essay has the shape of one of them (its headings, lists and paragraphs in their
order and length). A paragraph is filled with runs of one to three sentences, each run from any essay, so that sentences
keep some of their neighbours and no paragraph comes twice. An essay depends on its number alone: the first 10 MB of
1,000 are the corpus of 10 MB. A megabyte is a million bytes of text, front matter and the marks of JSON not counted.

`plain` has no other words than its sources. In `varied`, one word in NOVEL is made of two rare words of the sources
(*afspraak* before *bestellingen*: the ending stays that of the word whose place it takes) or, as a name, of two names,
so that a cache of words meets new ones throughout. All sources together, 79,000 words, have 10,900 different ones,
growing with exponent 0.64; at 10 MB, `varied` has as many as that foretells, and from there on more than Dutch would.

Prints the file or folder, made in the cache unless it is there.
"""
import argparse
import collections
import functools
import hashlib
import itertools
import json
import os
import pathlib
import random
import re
import shutil

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEED = "klantkoning 1"
NOVEL = 25
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache", "klantkoning-benchmarks")
VARIANTS = ["plain", "varied"]

GIVEN = "Anke Bas Carla Daan Eva Fatima Gijs Hanneke Ilse Joost Karim Lotte Mees Noor Olga Pieter Rosa Sjoerd Thea Yara"
FAMILY = """Aarts Bakker Cornelissen Dekker Elzinga Faber Groen Hoekstra Iedema Jansen Kuiper Linders Meijer Nagel
    Oosterhuis Postma Quist Reitsma Schouten Timmer Uitslag Visser Wouters Zijlstra"""
AUTHORS = [f"{given} {family}" for family in FAMILY.split() for given in GIVEN.split()]

END_OF_SENTENCE = re.compile(r"""(?<=[.!?…])["”’')]*\s+(?=["“‘„'(]*[A-ZÀ-Ý])""")
WORD = re.compile(r"[^\W\d_]{4,}")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def sources():
    folders = [(ROOT / "Corpus", "*.md"), (ROOT / "Sources/Training/Readings/train", "*.txt"),
               (ROOT.parent / "shared/evaluation/train-real", "n*.md")]
    return [file for folder, names in folders for file in sorted(folder.glob(names))]


class Sources:
    """What essays are grown from."""

    def __init__(self, files):
        texts = [FRONT_MATTER.sub("", file.read_text(encoding="utf-8").replace("\r\n", "\n")) for file in files]
        counts = collections.Counter(word for text in texts for word in WORD.findall(text))
        self.rare = sorted(word for word, count in counts.items() if count <= 2 and word.islower())
        self.names = sorted(word for word in counts if word.istitle() and word.lower() not in counts)
        fields = (set(self.rare), set(self.names))
        self.essays = []
        places = words = 0
        for text in texts:
            essay = []
            for paragraph in map(str.strip, re.split(r"\n\s*\n", text)):
                # At the start of an essay, a line of hyphens would open front matter that nothing closes.
                if not paragraph or paragraph.startswith("---"):
                    continue
                prose = paragraph[0] not in "#>-*|<!" and not paragraph[0].isdigit()
                sentences = END_OF_SENTENCE.split(paragraph) if prose else [paragraph]
                cut = [cut_at_rare(sentence, *fields) for sentence in sentences]
                places += sum(len(parts) // 2 for parts in cut)
                words += len(paragraph.split())
                essay.append((prose, cut))
            self.essays.append(essay)
        self.prose = [sentences for essay in self.essays for prose, sentences in essay if prose]
        self.other = [sentences for essay in self.essays for prose, sentences in essay if not prose]
        self.chance = words / NOVEL / places


def cut_at_rare(sentence, rare, names):
    """The sentence as parts; every second one is a word that `varied` may replace."""
    parts, start = [], 0
    for match in WORD.finditer(sentence):
        if match[0] in rare or match.start() > 0 and match[0] in names:
            parts += [sentence[start : match.start()], match[0]]
            start = match.end()
    return parts + [sentence[start:]]


class Grower:
    def __init__(self, sources, varied):
        self.sources, self.varied = sources, varied

    def essay(self, number):
        """The record and the text of the essay of this number."""
        chance = random.Random(f"{SEED}/{number}")
        shape = self.sources.essays[int(chance.random() * len(self.sources.essays))]
        text = "\n\n".join(self.paragraph(chance, prose, sentences) for prose, sentences in shape) + "\n"
        author = AUTHORS[int(chance.random() ** 2 * len(AUTHORS))]
        return {"id": f"e{number:07}", "author": author, "section": number % 7, "text": text}

    def paragraph(self, chance, prose, sentences):
        if not prose:
            others = self.sources.other
            return self.written(chance, others[int(chance.random() * len(others))][0])
        filled = []
        while len(filled) < len(sentences):
            run = self.sources.prose[int(chance.random() * len(self.sources.prose))]
            start = int(chance.random() * len(run))
            filled += run[start : start + min(1 + int(chance.random() * 3), len(sentences) - len(filled))]
        return " ".join(self.written(chance, sentence) for sentence in filled)

    def written(self, chance, sentence):
        if not self.varied or len(sentence) == 1:
            return "".join(sentence)
        parts = list(sentence)
        for index in range(1, len(parts), 2):
            if chance.random() < self.sources.chance:
                parts[index] = self.novel(chance, parts[index])
        return "".join(parts)

    def novel(self, chance, word):
        if word.islower():
            return self.sources.rare[int(chance.random() * len(self.sources.rare))] + word
        return self.sources.names[int(chance.random() * len(self.sources.names))] + word.lower()


class Corpus:
    """A corpus in the cache: `text`, `ndjson` and `folder` are its forms, `bytes` and `words` count its text."""

    def __init__(self, megabytes, variant, cache=CACHE):
        self.megabytes, self.variant = megabytes, variant
        self.folder = pathlib.Path(cache, f"corpus-{fingerprint()}", f"{variant}-{megabytes:g}")

    def made(self):
        """Itself, grown now if it was not there."""
        if not self.folder.exists():
            part = self.folder.with_suffix(".part")
            shutil.rmtree(part, ignore_errors=True)
            self.write(part)
            part.rename(self.folder)
        self.counts = json.loads((self.folder / "counts.json").read_text())
        self.bytes, self.words, self.essays = (self.counts[key] for key in ("bytes", "words", "essays"))
        return self

    @property
    def text(self):
        return self.folder / "text.txt"

    @property
    def ndjson(self):
        return self.folder / "records.ndjson"

    @property
    def files(self):
        return self.folder / "essays"

    def write(self, folder):
        (folder / "essays").mkdir(parents=True)
        grower = Grower(Sources(sources()), self.variant == "varied")
        counts = collections.Counter()
        with open(folder / "text.txt", "wb") as texts, open(folder / "records.ndjson", "wb") as records:
            for number in itertools.count():
                if counts["bytes"] >= self.megabytes * 1e6:
                    break
                record = grower.essay(number)
                text = record["text"].encode()
                texts.write(text + b"\n\n")
                records.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
                # A folder of a gigabyte is a quarter of a million files; the smaller ones show what files cost.
                if self.megabytes <= 100:
                    write_file(folder / "essays", record, text)
                counts.update(bytes=len(text), words=len(text.split()), essays=1)
        (folder / "counts.json").write_text(json.dumps(counts))


def write_file(folder, record, text):
    folder = folder / f"{int(record['id'][1:]) // 1000:04}"
    folder.mkdir(exist_ok=True)
    (folder / f"{record['id']}.md").write_bytes(f"---\nauthor: {record['author']}\n---\n".encode() + text)


@functools.cache
def fingerprint():
    """Changes with the sources and with this script."""
    digest = hashlib.sha256()
    for file in [pathlib.Path(__file__), *sources()]:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:10]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("megabytes", type=float)
    options.add_argument("--variant", choices=VARIANTS, default="varied")
    options.add_argument("--kind", choices=["ndjson", "folder", "text"], default="ndjson")
    options.add_argument("--cache", default=CACHE)
    given = options.parse_args()
    corpus = Corpus(given.megabytes, given.variant, given.cache).made()
    print({"ndjson": corpus.ndjson, "folder": corpus.files, "text": corpus.text}[given.kind])


if __name__ == "__main__":
    main()
