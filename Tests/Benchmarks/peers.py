"""The programs that klantkoning is measured beside, and how they come onto the machine.

wc counts words; ucto and spaCy's blank Dutch pipeline with a sentencizer cut sentences and words; Frog also tags and
lemmatises them (`--skip=mcpan`: no chunks, names, morphemes or trees), the nearest to the first half of our work.
"""
import pathlib
import shutil
import subprocess
import sys

DEBIAN = {
    "taskset": "util-linux", "/usr/bin/time": "time", "jq": "jq", "dot": "graphviz", "ucto": "ucto", "frog": "frog"}
NAMES = ["wc -w", "ucto", "frog", "spaCy blank nl"]
# Their data, which Debian only recommends.
DATA = {"ucto": ["uctodata"], "frog": ["frogdata", "uctodata"]}

SPACY = """
import sys, spacy
nlp = spacy.blank("nl")
nlp.add_pipe("sentencizer")
essays = open(sys.argv[1], encoding="utf-8").read().split("\\n\\n\\n")
sentences = words = 0
for doc in nlp.pipe(essays):
    words += len(doc)
    sentences += sum(1 for _ in doc.sents)
print(sentences, words)
"""


def install(cache):
    """Installs what is missing, as far as this user may; tells what it does and what it could not."""
    missing = [name for name in DEBIAN if not shutil.which(name)]
    if missing:
        packages = sorted({package for name in missing for package in [DEBIAN[name], *DATA.get(name, [])]})
        tell("apt-get install", *packages)
        for call in (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *packages]):
            if subprocess.run(call, capture_output=True).returncode:
                tell("failed:", *call, "(as root, on Debian?)")
    if not spacy_python(cache).exists():
        tell("installing spaCy into", spacy_python(cache).parents[1])
        subprocess.run([sys.executable, "-m", "venv", spacy_python(cache).parents[1]], check=True)
        if subprocess.run([spacy_python(cache), "-m", "pip", "install", "--quiet", "spacy"]).returncode:
            tell("spaCy could not be installed")


def tell(*words):
    print(*words, file=sys.stderr, flush=True)


def spacy_python(cache):
    return pathlib.Path(cache) / "spacy/bin/python"


def has_spacy(cache):
    python = spacy_python(cache)
    return python.exists() and not subprocess.run([python, "-c", "import spacy"], capture_output=True).returncode


def commands(cache):
    """By name, what reads a file of text; only of programs that are here."""
    known = {
        "wc -w": (shutil.which("wc"), lambda file: ["wc", "-w", file]),
        "ucto": (shutil.which("ucto"), lambda file: ["ucto", "-L", "nld", "-n", file]),
        "frog": (shutil.which("frog"), lambda file: ["frog", "--skip=mcpan", "--threads=1", "-t", file]),
        "spaCy blank nl": (has_spacy(cache), lambda file: [spacy_python(cache), "-c", SPACY, file])}
    return {name: command for name, (is_here, command) in known.items() if is_here}
