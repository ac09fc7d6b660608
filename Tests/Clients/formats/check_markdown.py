"""Markdown, parsed by markdown-it-py as CommonMark with GitHub's tables and addresses; the map drawn by mermaidx."""
import re
import xml.etree.ElementTree as ElementTree

import markdown_it
import mermaidx

from .broken import refuses
from .printable import printable

FORMAT, CLIENTS = "markdown", ["markdown-it-py", "linkify-it-py", "mermaidx"]
XHTML = "{http://www.w3.org/1999/xhtml}"
# Everything that an essay could bring in is switched on, and must not be found.
PARSER = markdown_it.MarkdownIt("gfm-like", {"html": True, "linkify": True})
OURS = {"heading_open", "heading_close", "paragraph_open", "paragraph_close", "bullet_list_open", "bullet_list_close",
        "list_item_open", "list_item_close", "inline", "fence", "table_open", "table_close", "thead_open", "thead_close",
        "tbody_open", "tbody_close", "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close",
        "text", "text_special", "strong_open", "strong_close", "em_open", "em_close"}
ROLES = {"thesis": "Theses", "claim": "Claims", "premise": "Premises", "example": "Examples", "counterPosition": "Counter-positions"}


def shown(text):
    return re.sub(" +", " ", printable(text)).strip(" ")


def letters(text):
    return "".join(filter(str.isalnum, text))


def blocks(data):
    """The kind of each block with the text of its parts; fails where a block or a part is not one of ours."""
    tokens = PARSER.parse(data.decode())
    for at, token in enumerate(tokens):
        assert token.type in OURS, token
        if token.type == "fence":
            yield "map", token.content
        if token.type == "inline":
            assert all(child.type in OURS for child in token.children), token.content
            yield tokens[at - 1].tag + str(tokens[at - 1].level), parts(token.children)


def parts(children):
    """The texts of a line: as they are, strong, or emphasised."""
    found = [""]
    for child in children:
        if child.type in ("text", "text_special"):
            found[-1] += child.content
        else:
            found.append("")
    return [part.strip(" ") for part in found if part.strip(" ")]


def place(essay, item):
    return f"({shown(essay['path'])}:{item['span']['line']})"


def expected(case):
    """What an English report says, in its order."""
    yield "h10", ["Where they stand on “de klant is koning”"]
    for essay in case.essays:
        yield "h20", [shown(essay["title"] or essay["id"])]
        for component in of_role(essay, "thesis"):
            yield "quote", [shown(component["quote"]), place(essay, component)]
        for effect in ("grants", "withholds"):
            for condition in essay["stance"]["conditions"]:
                if condition["effect"] == effect:
                    yield "quote", [shown(condition["quote"]), place(essay, condition)]
        for evidence in essay["stance"]["evidence"]:
            yield "evidence", [shown(evidence["quote"]), place(essay, evidence)]
        for adage in essay["adages"]:
            yield "row", [shown(adage["canonical"]), adage["attitude"], adage["form"], letters(adage["text"]), place(essay, adage)[1:-1]]
        for role in ROLES:
            for component in of_role(essay, role):
                yield "component", [str(essay["components"].index(component) + 1), shown(component["quote"]), place(essay, component)]


def of_role(essay, role):
    return [component for component in essay["components"] if component["type"] == role]


def compare(data, case):
    found, maps, cells = [], [], []
    for kind, content in blocks(data):
        if kind == "map":
            maps.append(content)
        elif kind.startswith("t"):
            cells.append(letters(content[0]) if len(cells) % 5 == 3 else content[0])
        else:
            found.append(content)
    for kind, content in expected(case):
        if kind == "row":
            at = next(at for at in range(0, len(cells), 5) if cells[at:at + 5] == content)
            del cells[at:at + 5]
        else:
            # Items in the order of the report, each with its words and place.
            at = next(at for at, each in enumerate(found) if (each[1:] if kind == "evidence" else each) == content)
            del found[:at + 1]
    heads = len([essay for essay in case.essays if essay["adages"]])
    assert len(cells) == 5 * heads, cells
    linked = [essay for essay in case.essays if essay["relations"]]
    assert len(maps) == len(linked)
    return [compare_map(text, essay) for text, essay in zip(maps, linked)]


def compare_map(text, essay):
    """The picture shows the components that have a relation, each with the start of its words, and their relations."""
    assert len(text) < 50_000
    picture = ElementTree.fromstring(mermaidx.render(text).svg())
    labels = {kind: ["".join(each.itertext()) for each in picture.iter(XHTML + "span") if each.get("class") == kind and "".join(each.itertext())]
              for kind in ("nodeLabel", "edgeLabel")}
    numbers = {component["id"]: number for number, component in enumerate(essay["components"], 1)}
    linked = {numbers[each[end]] for each in essay["relations"] for end in ("from", "to")}
    names = {"thesis": "thesis", "claim": "claim", "premise": "premise", "example": "example", "counterPosition": "counter-position"}
    read = {int(label.split(" ")[0]): label for label in labels["nodeLabel"]}
    assert read.keys() == linked
    for number, label in read.items():
        component = essay["components"][number - 1]
        start = f"{number} {names[component['type']]}: "
        assert label.startswith(start) and shown(component["quote"]).startswith(label[len(start):].removesuffix("…")), label
    verbs = {"supports": "supports", "attacks": "attacks", "exemplifies": "is an example of"}
    assert sorted(labels["edgeLabel"]) == sorted(verbs[each["type"]] for each in essay["relations"])
    return len(linked), len(essay["relations"])


def check(case):
    data = case.run("export", "--quiet", "--language", "en", "--as", FORMAT, ".")
    maps = compare(data, case)
    refuses(lambda broken: compare(broken, case), data, (b"De klant", b"De gast"), (b"\n- ", b"\n- <b>"), (b" | ", b" "),
            (b"\n- ", b"\n- [x](y) "), (b' -- "', b' -- '), (b"flowchart", b"flowchaart"))
    dutch = case.run("export", "--quiet", "--language", "nl", "--as", FORMAT, ".")
    assert [kind for kind, _ in blocks(dutch)] == [kind for kind, _ in blocks(data)]
    return f"{len(list(blocks(data)))} blocks, maps of {', '.join(f'{nodes} nodes and {edges} edges' for nodes, edges in maps)}"
