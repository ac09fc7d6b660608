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
    """The case of ordinary essays and the case of a hostile one, in folders of their own."""
    for name in ("ordinary", "hostile"):
        (folder / name).mkdir(parents=True)
    for path in sorted(pathlib.Path(corpus).glob("*.md")):
        (folder / "ordinary" / path.name).write_bytes(path.read_bytes())
    (folder / "hostile" / "vij'and \"&<x>.md").write_bytes(HOSTILE.encode())
    (folder / "hostile" / "crlf.md").write_bytes(HOSTILE.replace("\r\n", "\n").replace("\n", "\r\n").encode())
    # With a byte order mark, which places do not count.
    (folder / "hostile" / "cr 100%41.md").write_bytes(HOSTILE.replace("\r\n", "\n").replace("\n", "\r").encode("utf-8-sig"))
    return [Case(name, program, folder / name) for name in ("ordinary", "hostile")]
