"""The essays that go through every format, and what a check can ask about them."""
import functools
import json
import pathlib
import subprocess

# Whatever means something to some format, in the places where strangers can put it: title, author, headings, text.
HOSTILE = """---
title: "Wat <script>alert('x')</script> & \\"koning\\" \\\\ kost: 100% #1"
author: "D'Artagnan \\"Bob\\" <b> & Zn. \\\\n; DROP"
---

# Kop met # en <b>vet</b> & {accolades} [haken] | strepen ~golf~

De klant is koning, zeggen ze. Dat is "onzin" <i>en</i> 'dwaas', want a < b && b > c; dus "nee".\r
Een koning die schreeuwt \\n wordt \\\\ ook weggestuurd #metoo {key: "value"} [Stelling]: <Argument> --> a.\r
Maar wie 👑‍🔥 cafe\u0301 na\u00efef leest (שלום \u202eעולם\u202c), vindt dat de klant gelijk heeft…

=1+1 moet je niet uitrekenen, omdat dat gevaarlijk is. @iedereen: -- dat *mag* niet! +Plus telt _ook_ niet mee.

- Een punt | met streep\tmen tab, want dat hoort zo; en zonder eind
- Nog een punt: ]]> --> */ ''' \"\"\" %s %n ${HOME} `id` $(id)

\u0007Een bel \u0001 en een teken\u001b[31m rood\u001b[0m zijn geen reden, want niemand ziet ze. \u2028Dit is \u2029ook een regel.

> Hij zei: «De klant is “koning” – altijd.» Daarom moet je niet buigen. &amp; &lt;niet&gt; &nbsp; &#x27;

Neem het restaurant om de hoek. De gast eiste <table> 3 & kreeg hem. Toch is de klant geen koning, maar een partner.

De klant is geen koning. De klant is geen koning. DE KLANT IS  GEEN KONING. Want wie “de klant is
koning” zegt, buigt\tte diep, en wie\r
diep buigt, ziet <!-- niets --> meer van de klant.

> De klant is
>   geen koning; wie dat zegt,
> liegt.

Deel dit artikel op Facebook & <b>Twitter</b>
"""

# Attacks on each format, as sentences of an essay, with a title and an author that begin like a formula.
ATTACKS = """---
title: "=HYPERLINK(\\"http://kwaad\\",\\"klik\\") \u001b]0;kop\u0007\u202e <img src=x onerror=alert(1)> ]]>"
author: "@SUM(1+1)*cmd|' /C calc'!A0 \u009b31m {#} === \\u0000"
publisher: "-2+3; \\"\"; <!ENTITY x SYSTEM 'file:///etc/passwd'> &x; %x;"
source: "javascript:alert(1)"
---

# =1+1; <script>alert(1)</script> "]; n1 -> n2 [URL="javascript:alert(1)"]

=cmd|' /C calc'!A0 is geen reden om de klant koning te noemen, want dat is onzin.

+1 voor de klant die koning is, want hij betaalt; -2 voor wie dat gelooft; @iedereen weet dat toch wel.

De klant is koning;=cmd|' /C calc'!A0;+1;@SUM(A1), want hij betaalt ;-) en dat is goed.

\tDe klant is geen koning,\t=1+1\t@x, want wie betaalt
=2+2 die bepaalt niet alles
-3 en dat weet hij.

＝1+1 is volgens mij geen goede reden, want de klant is geen koning.

Wie "]; digraph { a -> b } of \\N \\G \\E \\l <<b>dik</b>> &quot;]; schrijft, denkt dat de klant koning is.

Een klant ]]> <!-- x --> <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]> &e; is geen koning, want dat staat nergens.

De klant [klik hier](javascript:alert(1)) is {0} en {1} koning, want [tekst][1] en ![beeld](http://kwaad/x.png) zeggen het.

De klant is koning {fidelity: verbatim, source: "nee"} #claim @[ander] <Argument>: === // weg /* weg */ -> want dat mag niet.

<+ [De klant] is koning, zegt men, maar >< [dat] is onzin omdat <- [niemand] het gelooft.

www.kwaad.example en http://kwaad.example zeggen dat de klant koning is, want mailto:kwaad@kwaad.example zegt het; xmpp:x@y ook.

~~~ De klant is geen koning ``` want `code` $(id) ${HOME} $$x$$ %%{init: {"theme": "x"}}%% click n1 href "javascript:alert(1)" end.

De klant is \u001b[31mrood\u001b[0m\u0007 en \u009b5m knippert\u009c, want \u001b]8;;http://kwaad\u001b\\\\hier\u001b]8;;\u001b\\\\ staat het \u007f zo.

De klant is \u202egninok\u202c en \u2066niet\u2069 \u061cgelijk\u200e aan \u200fmij, want \u2028hij\u2029 \ufeffbetaalt.

Goedkoop is duurkoop\u001b[0m, want wie "\u0001" betaalt, krijgt niets. javascript:alert(1) <svg onload=alert(1)> <iframe src=//kwaad>

""" + " ".join(f"Ondernemer {number} moet {number} grenzen stellen, want anders gaat hij ten onder." for number in range(2, 26)) + """

[1]: javascript:alert(1) "x"
"""


class Case:
    """Essays, what the program says of them, and their texts."""

    def __init__(self, name, program, folder):
        self.name, self.program, self.folder = name, program, pathlib.Path(folder)

    def run(self, *arguments, code=0):
        result = subprocess.run([self.program, *map(str, arguments)], capture_output=True, cwd=self.folder)
        assert result.returncode == code, f"exit {result.returncode}: {result.stderr.decode()[-300:]}"
        return result.stdout

    def export(self, form):
        """The bytes of an export of all essays of the case."""
        return self.run("export", "--quiet", "--as", form, ".")

    def export_folder(self, form):
        """The folder that an export of all essays was written to."""
        folder = self.folder.parent / f"{self.folder.name}-{form}"
        self.run("export", "--quiet", "--as", form, ".", "-o", folder)
        return folder

    @functools.cached_property
    def essays(self):
        """The analysis as JSON."""
        return json.loads(self.export("json"))["essays"]

    @functools.cached_property
    def texts(self):
        """The decoded text of each essay, by its id: what all places count in."""
        return {essay["id"]: self.text(essay["path"]) for essay in self.essays}

    def text(self, path):
        return (self.folder / path).read_bytes().decode("utf-8-sig")


def cases(program, corpus, folder):
    """The case of ordinary essays and the cases of hostile ones, in folders of their own."""
    for name in ("ordinary", "hostile"):
        (folder / name).mkdir(parents=True)
    for path in sorted(pathlib.Path(corpus).glob("*.md")):
        (folder / "ordinary" / path.name).write_bytes(path.read_bytes())
    (folder / "hostile" / "vij'and \"&<x>.md").write_bytes(HOSTILE.encode())
    (folder / "hostile" / "crlf.md").write_bytes(HOSTILE.replace("\r\n", "\n").replace("\n", "\r\n").encode())
    # With a byte order mark, which places do not count.
    (folder / "hostile" / "cr 100%41.md").write_bytes(HOSTILE.replace("\r\n", "\n").replace("\n", "\r").encode("utf-8-sig"))
    # The name of a file is a stranger's too.
    (folder / "attack").mkdir()
    for name in ["=1+1 \x1b]0;x\x07\u202e;@x", "<img src=x onerror=alert(1)>", "-{0}[x](y)\x9b31m )", "a\"]; n -> m ['b'] `id`"]:
        (folder / "attack" / (name + ".md")).write_bytes(ATTACKS.encode())
    return [Case(name, program, folder / name) for name in ("ordinary", "hostile", "attack")]
