"""Texts that are hard to read, of any size: what a case has most of is what some layer of the program works on.

A case is made by a function of the number of bytes wanted; what it gives has about as many.
"""

import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
ESSAY = "De klant is koning, zei mijn vader altijd. Toch heeft een klant niet altijd gelijk.\n"


def repeated(unit, before="", after="", ending=".md"):
    """The unit over and over; `#` followed by `@` in it is replaced by a number that is different each time."""
    counted = "#@" in unit

    def make(size):
        length = len(unit.encode())
        count = max(1, (size - len(before) - len(after)) // length)
        middle = "".join(unit.replace("#@", str(number)) for number in range(count)) if counted else unit * count
        return (before + middle + after).encode()

    make.ending = ending
    return make


def shared(first, second, ending=".md"):
    """Half of the size is filled by the first unit, on one line, the other half by the second."""

    def make(size):
        return ((first * (size // 2 // len(first.encode()))) + "\n\n" + second * (size // 2 // len(second.encode()))).encode()

    make.ending = ending
    return make


def nested(opening, middle, closing, before="", ending=".md"):
    def make(size):
        count = max(1, size // len((opening + closing).encode()))
        return (before + opening * count + middle + closing * count).encode()

    make.ending = ending
    return make


def page(unit, before="<!doctype html><html><body><article><h1>Koning</h1><p>De klant is koning.</p>", after=""):
    return repeated(unit, before, after, ".html")


def deep_page(opening, middle, closing):
    return nested(opening, middle, closing, "<!doctype html><html><body>", ".html")


def front(unit, before="---\n", after="---\n" + ESSAY):
    return repeated(unit, before, after)


# What Markdown marks blocks with.
BLOCKS = {
    "headings": repeated("# kop\n\n"),
    "headings, different": repeated("## Kop #@\n\n"),
    "headings with a claim": repeated("# De klant\n\nDat moet anders.\n\n"),
    "headings underlined": repeated("kop\n===\n"),
    "headings by shape": repeated("De winkel van Jan\n\nHij moet werken, want de klant is koning.\n\n"),
    "points": repeated("- Een punt.\n"),
    "points, numbered": repeated("1. Een punt.\n"),
    "points, apart": repeated("* Een punt.\n\n"),
    "points, deeper": lambda size: "".join(" " * (number % 1000) + "- a\n" for number in range(size // 500)).encode(),
    "quotation marks of mail": repeated("> "),
    "quotations": repeated("> Een woord.\n\n"),
    "quotations, nested": nested(">", "De klant is koning.", ""),
    "line ends": repeated("\n", ESSAY),
    "carriage returns": repeated("\r", ESSAY),
    "lines of one letter": repeated("a\n"),
    "paragraphs of one letter": repeated("a\n\n"),
    "paragraphs of one word": repeated("Winkel.\n\n"),
    "spaces": repeated(" ", ESSAY, "a"),
    "spaces in a line": repeated("a" + " " * 50),
    "tabs": repeated("\t", "a", "a"),
    "tables": repeated("| De klant | is koning |\n"),
    "cells": repeated("| cel "),
    "fences": repeated("```\n"),
    "fences with text": repeated("~~~\nDe klant.\n~~~\n\n"),
    "rules": repeated("---\n", "Dag.\n\n"),
    "rules between": repeated("De klant is koning.\n\n***\n\n"),
    "definitions of links": repeated("[a#@]: http://example.org/\n"),
    "footnotes": repeated("De klant[^#@] is koning.\n"),
    "definitions of footnotes": repeated("[^#@]: Een noot.\n"),
    "wrapped lines": repeated("de klant is\n"),
    "hard breaks": repeated("De klant is koning.  \n"),
    "heading of one line": lambda size: b"# " + b"De klant is koning " * (size // 19) + b"\n\nDat moet.\n",
    "heading over many claims": shared("# Koning " + "en klant " * 100, "Wij moeten de klant altijd helpen. "),
    "heading long over paragraphs": shared("# Koning " + "en klant " * 10000, "Wij moeten de klant altijd helpen.\n\n"),
}

# What Markdown marks words with, mostly left open.
INLINE = {
    f"open {mark!r}": repeated(mark)
    for mark in [
        "[", "]", "![", "[a](", "[a](b", "[a](<", "](", "<", "<a ", '<a b="', "</a", "<!--", "<!-- a", "&", "&#", "&#x", "&a", "&amp;",
        "&#228;", "*", "**a", "*a* ", "_a ", "__", "`", "``a", "` a `` ", "\\", "\\*", "~~", "~~a~~ ", "$", "^", "==", "[^", "[^1]", "[[a",
        "{{", "{%", "{a}", "http://", "http://a ", "www.", "a@", "a@b.nl ", "@a ", "#a ", "a.a.", "<http://a> ", "[a][b] ", "[a](b) ",
        "![a](b) ", "<b>", "<b>a</b> ", "<br>", "***a", "*a_b", "!", "[a](b \"c",
    ]
}

# Marks of sentences and tokens.
MARKS = {
    f"marks {mark!r}": repeated(mark)
    for mark in [
        "(", ")", "(a", "(a) ", "“", "”", "“a", "“a” ", "„", "„a", "„a” ", "‘", "’", "‘a", "‘a’ ", "'", "'a", "'a' ", '"', '"a', '"a" ',
        "«a", "»a", "‹", ",", ", ", ";", ":", ": ", ":a", ".", ". ", "a.", "a. ", "A. ", "a.b ", "...", "… ", "!", "! ", "?", "?! ", "-",
        "- ", "–", " – a", "—", "/", "a/b", "|", "_", "+", "=", "%", "€ 5 ", "& ", "a-", "-a", "a'", "’s ", "'n ", "1", "1 ", "1.", "1,",
        "1. ", "12:30 ", "1-", "2016 ", "A", "A ", "Aa", "a", "a ", "Ab ", "é", "e\u0301", "\u0301", "ĳ", "ij", "ß", "🤴", "👨‍👩‍👧",
        "\u200d", "\ufe0f", "\u00ad", "a\u00ad", "\u200b", "\u202e", "\u2066a", "\u2069", "\u200f", "\ufeff", "\u00a0", "\u2028",
        "\u3000", "ﬁ", "中", "א", "a\u0300\u0301", "\x0b", "\x0c", "\ufffd", "\U0010ffff", "\U000e0041", "dhr. ", "bijv. ", "a.u.b. ",
        "o.a. ", "J. Jansen ", "www.a.nl ", "a@b ", "🇳🇱", "(. ", "(.", "a. – ", ". “", "! (", "1.a", "ij", "’t ", "'s-",
    ]
}

# Words.
WORDS = {
    f"words {unit!r}": repeated(unit)
    for unit in [
        "klant ", "koning ", "De klant ", "de klant is koning ", "De klant is koning. ", "de klant is koning, ",
        "de klant, zei Jan, is koning. ", "de de de klant is is koning ", "niet ", "geen ", "nooit niet ", "dat ", "die ", "die dat ",
        "omdat ", "als ", "en ", "maar ", "of ", "is ", "moet ", "worden ", "hebben ", "te ", "om te ", "ik ", "je ", "men ", "wie ",
        "zei ", "Jan ", "Jan Jansen ", "Jan Jansen, ", "Jan van den ", "van ", "van de ", "volgens Jan ", "zegt Jan: ", "ver", "on", "klant",
        "koning-", "klant#@ ", "Klant#@ ", "klant#@. ", "Naam#@ Jansen zegt. ", "goedkoop is duurkoop ", "Goedkoop is duurkoop! ",
        "Wie a zegt, moet b zeggen. ", "Ik vind dat de klant koning is, maar ", "De klant is geen koning. ", "is de klant koning? ",
        "De klant is koning omdat ", "Niet de klant maar de medewerker is koning. ", "Waarom? ", "Ja. ", "Nee, ", "Dag. ", "Hij. ",
        "samenwerking gelijkwaardigheid respect ", "Wij kiezen voor respect. ", "klantvriendelijkheidsmedewerkers",
        "Stel dat je een restaurant hebt. ", "Stel je voor. Er komt een gast. ", "Bijvoorbeeld de bakker. ", "Tegenstanders zeggen nee. ",
        "Toch is dat zo. Want het moet. ", "dat de klant die de koning ", "hij zegt dat zij zegt dat ", "(de klant ", "“De klant is koning”, ",
        "“De klant is koning” is onzin. ", "‘klant is koning’ ", "'de klant is koning' ", "Koning klant is dood. ", "THE CUSTOMER IS KING ",
        "Klant koning klant. ", "aan het ", "er op uit ", "ging op stap met ", "zo goed als ", "hoe meer hoe beter ", "des te ",
    ]
}

# What pages show around a text.
NOISE = {
    f"noise {unit!r}": repeated(unit)
    for unit in [
        "Deel dit artikel\n\n", "Lees ook: De klant\n\n", "Door Jan Jansen\n\n", "door: Jan Jansen #@\n\n", "2 september 2016\n\n",
        "Foto: Jan Jansen\n\n", "Home | Over ons | Contact\n\n", "Wij gebruiken cookies.\n\n", "Schrijf je in voor de nieuwsbrief\n\n",
        "© 2016 Jan Jansen\n\n", "Jan Jansen is ondernemer.\n\n", "Auteur: Jan #@ Jansen\n", "Tags: klant, koning\n\n", "3 reacties\n\n",
        "Jan Jansen zegt:\n\nMooi stuk!\n\n", "Leestijd: 3 minuten\n", "Advertentie\n\n", "*Jan Jansen*\n\n", "- Home\n- Contact\n\n",
        "[Home](/)\n", "Geplaatst op 3 mei 2016 door Jan\n\n", "Facebook\nTwitter\n", "Jan Jansen\n", "Jan Jansen\n\n", "Een Twee Drie\n",
    ]
}

FRONT = {
    "front matter, one key": front("a", "---\ntitle: ", "\n---\n" + ESSAY),
    "front matter, one key in quotation marks": front("\\\"", '---\ntitle: "', '"\n---\n' + ESSAY),
    "front matter, keys": front("k#@: v\n"),
    "front matter, the same key": front("author: Jan Jansen\n"),
    "front matter, a list": front("  - Jan #@\n", "---\nauthor:\n"),
    "front matter, a list on a line": front("Jan #@, ", "---\nauthor: [", "a]\n---\n" + ESSAY),
    "front matter, authors": front("Jan Jansen en ", "---\nauthor: ", "Piet\n---\n" + ESSAY),
    "front matter, nested": front("{", "---\nauthor: ", "\n---\n" + ESSAY),
    "front matter, deeper": front("[", "---\nauthor: ", "\n---\n" + ESSAY),
    "front matter, folded": front("  Een woord\n", "---\ntitle: >\n"),
    "front matter, lines without a key": front("a\n"),
    "front matter, blank lines": front("\n"),
    "front matter, comments": front("# a\n"),
    "front matter, colons": front(":\n"),
    "front matter, target": front("klant ", "---\ntarget: ", "\n---\n" + ESSAY),
    "front matter, date": front("1 mei 2016 ", "---\ndate: ", "\n---\n" + ESSAY),
    "title, long": front("koning ", "---\ntitle: ", "\n---\n" + ESSAY * 100),
}

HTML = {
    f"pages {unit!r}": page(unit)
    for unit in [
        "<div>", "<p>", "<p>De klant is koning.", "<p>De klant.</p>", "<a>", "<a href='b'>a", "<a href='b'>De klant</a> ", "<b>", "<i><b>a</i>",
        "<b><i></b></i>", "<b><p>a</b>", "<table>", "<table><tr><td>", "<tr><td>a", "<ul><li>", "<li>a", "<ul><li>a</li></ul>", "<dl><dt>a<dd>b",
        "<h1>", "<h2>a</h2>", "<h2>a", "<h1>Kop</h1><p>De klant is koning.</p>", "<article>", "<article><p>De klant is koning.</p></article>",
        "<section>", "<nav>a</nav>", "<aside>", "<header>", "<footer>a", "<form><input>", "<button>", "<select><option>a", "<svg>", "<math><mi>",
        "<template>", "<script>", "<script>a</script>", "<style>", "<noscript>", "<iframe>", "<textarea>", "<title>a</title>", "<br>", "<hr>",
        "<img alt='De klant'>", "<img src='data:image/png;base64,AAAA'>", "<meta name='author' content='Jan #@'>", "<link rel='author'>",
        "<time>2016-01-01</time>", "<address>Jan", "<span class='author'>Jan #@</span>", "<p class='byline'>Door Jan #@</p>",
        "<div class='a b c d e f'>", "<div class='comment'>a", "<div hidden>", "<div style='display:none'>", "<font size=5>a", "<center>",
        "</p>", "</div>", "</b>", "</body>", "</article>", "</", "<", "<!", "<!--", "<!-- a -->", "<!-- a", "<?", "<![CDATA[", "<a ", "<a b", "<a b=",
        "<a b=' ", "<a b=c ", "&", "&amp;", "&amp", "&notit;", "&#228;", "&#x", "&CounterClockwise", "&lt;p&gt;", "<q>", "<q>a</q>",
        "<blockquote>", "<blockquote>De klant is koning.</blockquote>", "<pre>\n", "<pre>a</pre>", "<code>", "<em>", "<em>a</em>", "<sup>1</sup>",
        "<figure><figcaption>a</figcaption></figure>", "<details><summary>a", "<main>", "<body>", "<html>", "<head>", "<frameset>", "\n",
        " ", "a ", "De klant is koning. ", "De klant is koning.<br>", "De klant<br><br>", "<p>a<p>b<div>c", "<p><span>a</span></p>",
        "<a><div>", "<nobr>", "<marquee>", "<object>", "<caption>", "<col>", "<x-y>", "<p>\u202ea", "<label>", "<ruby><rt>a",
    ]
}
HTML.update({
    "pages nested": deep_page("<div>", "De klant is koning.", "</div>"),
    "pages nested in kinds": deep_page("<div><b><ul><li>", "De klant is koning.", "</li></ul></b></div>"),
    "pages nested with text": deep_page("<div>De klant.", "De klant is koning.", "</div>"),
    "pages nested with class": deep_page("<div class='main'>", "De klant is koning.", "a</div>"),
    "pages nested formatting": deep_page("<b>", "De klant is koning.", "</b>"),
    "pages nested tables": deep_page("<table><tr><td>", "De klant is koning.", "</td></tr></table>"),
    "pages nested links": deep_page("<a><div>", "De klant is koning.", "</div></a>"),
    "pages attribute long": page("a", "<!doctype html><body><p class='", "'>De klant is koning.</p>"),
    "pages attributes": page(" a#@=b", "<!doctype html><body><p", ">De klant is koning.</p>"),
    "pages classes": page(" a#@", "<!doctype html><body><p class='", "'>De klant is koning.</p>"),
    "pages tag long": page("a", "<!doctype html><body><", ">De klant is koning.</p>"),
    "pages title long": page("De klant ", "<!doctype html><title>", "</title><p>De klant is koning.</p>"),
    "pages title of parts": page("a | ", "<!doctype html><title>", "</title><p>De klant is koning.</p>"),
    "pages title of dashes": page("Klant - ", "<!doctype html><title>", "</title><h1>Klant</h1><p>De klant is koning.</p>"),
    "pages script long": page("a < b; ", "<!doctype html><script>", "</script><p>De klant is koning.</p>"),
    "pages script half": page("<!--<script>", "<!doctype html><script>", "</script><p>De klant is koning.</p>"),
    "pages linked data": page('{"a": ', '<!doctype html><script type="application/ld+json">', "</script><p>De klant is koning.</p>"),
    "pages linked data, lists": page("[", '<!doctype html><script type="application/ld+json">', "</script><p>De klant is koning.</p>"),
    "pages linked data, authors": page(
        '{"@type": "Person", "name": "Jan"}, ', '<!doctype html><script type="application/ld+json">{"@type": "Article", "author": [',
        "1]}</script><p>De klant is koning.</p>"),
    "pages linked data, many": page(
        '<script type="application/ld+json">{"@type": "Article", "author": "Jan #@"}</script>', "<!doctype html>",
        "<p>De klant is koning.</p>"),
    "pages in head": page("<meta property='article:author' content='Jan #@'>", "<!doctype html><head>", "</head><p>De klant is koning."),
})


def cue_words():
    """The words of every cue's specimens, a unit for each cue."""
    for file in sorted((ROOT / "Sources/Dutch/Cues").glob("*.swift")):
        marked = re.findall("⟦([^⟧\n]+)⟧", file.read_text(encoding="utf-8"))
        if marked:
            yield file.stem, marked


def cues():
    cases = {}
    for name, marked in cue_words():
        cases[f"cues {name}"] = repeated(" ".join(marked[:6]) + " ")
        cases[f"cues {name}, sentences"] = repeated("De klant is koning. " + ". ".join(mark.capitalize() for mark in marked[:4]) + ". ")
    return cases


def sayings():
    lines = (ROOT / "Sources/Data/Sayings").glob("*")
    rows = [line for file in lines if file.is_file() for line in file.read_text(encoding="utf-8", errors="replace").splitlines()]
    names = [row.split("|")[0].strip() for row in rows if row and not row.startswith("#") and "|" in row]
    cases = {}
    for name in names[:: max(1, len(names) // 40)]:
        words = name.split()
        cases[f"sayings {name}"] = repeated(name + " ")
        cases[f"sayings {name}, varied"] = repeated(" ".join(words[:-1]) + " niet altijd " + words[-1] + ", ")
        cases[f"sayings {name}, begun"] = repeated(" ".join(words[: max(1, len(words) // 2)]) + " ")
    return cases


def all_cases():
    cases = {**BLOCKS, **INLINE, **MARKS, **WORDS, **NOISE, **FRONT, **HTML, **cues(), **sayings()}
    for make in cases.values():
        make.ending = getattr(make, "ending", ".md")
    return cases


# What once took more than linear time or most memory, and some of every kind.
HARDEST = [
    "headings, different", "points, deeper", "lines of one letter", "heading of one line", "heading long over paragraphs",
    "front matter, keys", "front matter, authors", "open '['", "open '&#228;'", "marks '2016 '", "marks '€ 5 '", "marks '(. '",
    "marks 'ij'", r"marks '\u202e'", "words 'klant'", "words 'zei '", "words 'Dag. '", "words 'klant#@. '",
    "words 'de klant is koning '", "words 'Jan Jansen, '", r"noise 'Door Jan Jansen\n\n'", "pages '<div>'", "pages '<a>'",
    "pages '<b><p>a</b>'", "pages nested", "pages attributes",
]


def records(unit):
    """NDJSON: the unit over and over, a line each, `#@` being the number of the line."""
    return repeated(unit + "\n", ending=".ndjson")


def essays(author, text):
    return records(json.dumps({"id": "e#@", "author": author, "text": text}, ensure_ascii=False))


def fields(unit):
    """One record with the unit over and over in the middle."""
    return repeated(unit, '{"id": "r", ', '"text": "De klant is koning."}\n', ".ndjson")


RECORDS = {
    "records, authors": essays("Auteur #@", ESSAY),
    "records, one author": essays("An", ESSAY),
    "records, no author": records('{"text": "De klant is geen koning."}'),
    "records, sayings of their own": essays("Auteur #@", "Wie a#@ zegt, moet b#@ zeggen. “Klant#@ is koning#@.”"),
    "records, empty": records("{}"),
    "records, no JSON": records("weg"),
    "records, of text only": records('{"id": "a", "text": ""}'),
    "a record of fields": fields('"a#@": 1, '),
    "a record of one field again": fields('"a": 1, '),
    "a record of escapes": repeated("\\u00e9", '{"id": "r", "text": "', '"}\n', ".ndjson"),
    "a record of line ends": repeated("\\n", '{"id": "r", "text": "Dag.', '"}\n', ".ndjson"),
    "a record of lists": fields('"a": [[[[1, 2], {"b": [3]}]]], '),
    "a record of one deep list": lambda size: b'{"text": "Dag.", "a": ' + b"[" * (size // 2) + b"]" * (size // 2) + b"}\n",
    "a record of one number": lambda size: b'{"text": "Dag.", "a": ' + b"1" * size + b"}\n",
    "a record of one text": repeated("De klant is koning. ", '{"id": "r", "text": "', '"}\n', ".ndjson"),
    "lines without an end": lambda size: b'{"text": "Dag."} ' * (size // 17),
    "lines of blanks": lambda size: b'{"text": "Dag."}\n' + b" \n" * (size // 2),
}
for make in RECORDS.values():
    make.ending = ".ndjson"
