"""What the fuzzer begins with: pieces of the texts in reach, and words to put together, taken from the program's own
sources, so that they cannot grow old."""

import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
# A piece is about what an input may have at most, so that all of a text counts.
PIECE = 2048

TEXTS = ["Corpus/*.md", "Sources/Training/Readings/dev/*.txt", "Sources/Training/Readings/train/*.txt"]
PAGES = ["Tests/ProseTests/Pages/*.html"]
JSON = ["Sources/Training/Readings/gold/*.json", "Tests/ReportsTests/Golden/*.json"]


def files(*patterns):
    return [path for pattern in patterns for path in sorted(ROOT.glob(pattern))]


def pieces(data):
    """Data cut behind ends of lines, or blanks where a line is long."""
    at = 0
    while at < len(data):
        end = min(at + PIECE, len(data))
        if end < len(data):
            mark = max(data.rfind(b"\n", at, end), data.rfind(b" ", at + PIECE // 2, end))
            end = mark + 1 if mark > at else end
        yield data[at:end]
        at = end


def encoded():
    """The first piece of some texts as other programs save it."""
    for path in files(*TEXTS[:2]):
        text = next(pieces(path.read_bytes())).decode("utf-8", "replace")[:800]
        yield from (text.encode(name, "replace") for name in ["utf-16", "utf-16-be", "cp1252", "utf-8-sig", "mac-roman"])


def tokenizer_cases():
    """The inputs of the tokenizer's own tests."""
    for path in files("Tests/ProseTests/HTML/Cases/*.test"):
        for case in json.loads(path.read_text())["tests"]:
            yield case["input"].encode("utf-8", "surrogatepass")


def records():
    """The texts as records."""
    for path in files(*TEXTS):
        text = path.read_bytes().decode("utf-8", "replace")[:1500]
        yield json.dumps({"id": path.stem, "author": "Jan Smit", "text": text, "n": 1}, ensure_ascii=False).encode()


def growing():
    """Pieces of texts and pages to be repeated: behind none, or some, of their bytes."""
    for path in files(*TEXTS[:2], *PAGES):
        data = path.read_bytes()
        for at in range(0, len(data), 1500):
            yield bytes([at // 1500 % 32]) + data[at : at + 90]


def begin(target):
    """The seeds of a target."""
    texts = (piece for path in files(*TEXTS) for piece in pieces(path.read_bytes()))
    pages = (piece for path in files(*PAGES) for piece in pieces(path.read_bytes()))
    match target:
        case "text" | "essay":
            yield from texts
            yield from (b"<!doctype html>" + page for page in pages)
            yield from encoded()
        case "reading":
            yield from texts
        case "page":
            yield from pages
            yield from tokenizer_cases()
        case "records":
            yield from records()
        case "json" | "gold":
            yield from (piece for path in files(*JSON) for piece in pieces(path.read_bytes()))
            if target == "gold":
                yield from (path.read_bytes() for path in files(JSON[0]))
        case "growth":
            yield from growing()


# Words.


def literals(pattern, below):
    """What a pattern marks in our own sources."""
    source = "".join(path.read_text() for path in files(below))
    return sorted(set(re.findall(pattern, source)))


def html_words():
    tags = literals(r'numbering: #"""([^"]+)"""#', "Sources/Prose/HTML/HTMLTag.swift")[0].split()
    yield from (f"<{tag}>" for tag in tags)
    yield from (f"</{tag}>" for tag in tags)
    yield from ["<!--", "-->", "<![CDATA[", "]]>", "<!doctype", "&amp;", "&lt;", "&#x", "&eacute;", "&nbsp;", "/>"]
    yield from ['class="', 'id="', 'content="', 'rel="author"', 'itemprop="author"', 'type="application/ld+json"']
    yield from ['style="display:none"', "hidden", 'lang="nl"', 'charset="iso-8859-15"']


def text_words():
    yield from ["---\n", "...\n", "title: ", "author: ", "date: ", "target: ", "titel: ", "auteur: ", "language: en\n"]
    yield from ["# ", "\n===\n", "- ", "1. ", "> ", "```\n", "**", "__", "](http://", "![", "\r\n", "\n\n", "| a | b |\n"]
    yield from ["“", "”", "‘", "’", "„", "«", "»", "…", "–", "\u2028", "\u202e", "e\u0301", "\ufeff", "\u00ad", "👨‍👩‍👧"]
    yield from ["\u00a0", "\u200b", "bijv. ", "m.a.w. ", "'s ", "Door ", "Foto: ", "Lees ook: ", "12 maart 2018"]


def dutch_words():
    """The stretches that cues must be found in, and sayings."""
    yield from literals(r"⟦([^⟧\n]+)⟧", "Sources/Dutch/Cues/*.swift")
    rows = (ROOT / "Sources/Data/Sayings/dutch.txt").read_text().splitlines()
    yield from (row.split("|")[0].strip() for row in rows[2::40])
    yield from ["de klant is koning", "koning klant", "u vraagt, wij draaien", "de klant heeft altijd gelijk"]


def json_words():
    yield from ["{", "}", "[", "]", '":', ",", "null", "true", "false", "\\u0000", "\\ud83d\\ude00", "\\ud800", "1e999"]
    yield from ["-0.5e-3", '\\"', "\\\\", "\\n", "18446744073709551616"]


def record_words():
    yield from json_words()
    names = literals(r'case "([a-z_A-Z]+)"', "Sources/Reports/Streams/*.swift")
    yield from (f'"{name}":' for name in [*names, "text", "error"])
    yield from ['{"text":"', '{"id":"a","text":"', '{"id":"a","error":"', "\n", "\ufeff"]


def gold_words():
    yield from json_words()
    names = literals(r'"([a-z_]+)"', "Sources/Reports/JSON/GoldReadingFile*.swift")
    yield from (f'"{name}"' for name in names)
    yield from ['"thesis"', '"claim"', '"premise"', '"anecdote"', '"favor"', '"against"', '"endorses"', '"1":', '"7":']


def model_words():
    yield from ["klantkoning-model\t1\n", "section\t", "end\t", "weight\t", "transition\t", "\there\t", "\tbefore\t"]
    yield from ["\tafter\t", "\t0.000", "\t-9.999", "\t999999999", "\talways\t", "start", "inside", "\n# "]


WORDS = {
    "text": [text_words, html_words],
    "page": [html_words, text_words],
    "reading": [text_words, dutch_words],
    "essay": [text_words, dutch_words, html_words],
    "records": [record_words, dutch_words],
    "json": [json_words],
    "model": [model_words],
    "gold": [gold_words],
    "growth": [text_words, html_words, dutch_words],
}


def dictionary(target):
    """The words of a target as libFuzzer reads them; it takes none of more than 64 bytes."""
    words = dict.fromkeys(word.encode() for source in WORDS[target] for word in source())
    escaped = ("".join(f"\\x{byte:02x}" for byte in word) for word in words if 0 < len(word) <= 64)
    return "".join(f'"{word}"\n' for word in escaped)


def write(target, folder):
    """Writes the seeds into a folder, each under its number."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(begin(target)):
        (folder / f"{number:05}").write_bytes(seed)
